import { describe, expect, it } from 'vitest';
import { lenderSettingSchema } from '../../shared/model/setting.ts';
import { aLenderSetting } from '../builders/setting.ts';

const read = (appealRoad: unknown): boolean =>
  lenderSettingSchema.safeParse({ ...aLenderSetting({}), appealRoad }).success;
const road = (en: string) => ({ US: { 'zh-CN': '加州金融保护与创新局', en } });

describe('who hears complaints about the lender', () => {
  it.each(['the DFPI, 866-275-2677', 'the Zhejiang bureau'])('may be %s', (en) => {
    expect(read(road(en))).toBe(true);
  });

  it.each([
    ['a country that is written otherwise', { us: road('the DFPI').US }],
    ['a language of ours only', { US: { en: 'the DFPI' } }],
    ['a site, which no text may show', road('dfpi.ca.gov')],
    ['a path', road('dfpi/complaints')],
    ['a signature', road('[DFPI] 866')],
    ['a word that borrowers answer with', road('reply DFPI 866')],
  ])('is not %s', (_why, appealRoad) => {
    expect(read(appealRoad)).toBe(false);
  });
});
