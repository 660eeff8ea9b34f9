import { describe, expect, it } from 'vitest';
import { roadText } from '../../shared/text/road.ts';
import { answer } from '../builders/text.ts';

const languageOf = (words: string) => (/\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en');

describe('whoever hears complaints about a lender is named in every text that ends a case', () => {
  it.each([
    '省地方金融管理局12345',
    '浙江省地方金融管理局12345',
    '加州金融保护与创新局',
    '加州总检察长办公室',
    '中国人民银行12363',
    '上海市消费者保护委员会12315',
    '金融纠纷调解中心',
    'the DFPI, 866-275-2677',
    'NY Attorney General',
    'Texas OCCC, 800-538-1579',
    'NY Dept of Financial Services',
    'the Better Business Bureau',
  ])('%s', (road) => {
    expect(roadText(road, languageOf(road))).toBe(road);
  });

  it.each([
    ['公安局', 'names an office that hears no complaints about lenders'],
    ['市人民法院12368', 'names an office that hears no complaints about lenders'],
    ['District Court', 'names an office that hears no complaints about lenders'],
    ['the law firm of Smith', 'names an office that hears no complaints about lenders'],
    ['call 911 now or be arrested', 'holds words that no text may hold (tone: pressing for an instant)'],
    ['让您身败名裂办公室', 'holds words that no text may hold (shaming: 辱骂或贬低)'],
    ['reply END', 'holds a word that would stop or ask for messages'],
    ['支付.中国', 'holds a link or an address'],
  ])('is not %s: it %s', (road, why) => {
    expect(roadText(road, languageOf(road))).toEqual({ why });
  });

  it('a text that would name one is none, and says which value does not fit', () => {
    expect(() => answer('case-closed', 'zh-CN', { appealRoad: '公安局' })).toThrow('appealRoad');
    expect(answer('case-closed', 'zh-CN', { appealRoad: '省地方金融管理局12345' }).body).toContain(
      '也可向省地方金融管理局12345投诉',
    );
  });
});
