import { parseLocalDate } from '../../time.ts';
import { askAgain, pipl, recheck } from '../citations.ts';
import { inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('XBR-01');
const later = askAgain(inChina().now, 30);

/** Where the data lies and what was filed are facts of the deployment, dated and with their proof. */
export const xbr01 = defineRule({
  id: 'XBR-01',
  jurisdictions: ['cn'],
  speaksOf: ['notice', 'case'],
  title: { zh: '中国：个人信息出境', en: 'China: personal data that leaves the mainland' },
  plain: {
    zh: '个人信息存放在境外的，须已完成安全评估、标准合同备案或认证，并有凭证；没有就不发。',
    en: 'Where personal data lies outside the mainland there must be a filed ground for it (assessment, standard contract, certification), with its proof; without one nothing goes.',
  },
  citations: [
    pipl('Art. 38-40'),
    { text: '促进和规范数据跨境流动规定 (2024-03-22)', confidence: 'B-hi' },
    { text: 'Amazon SNS has no SMS in the Beijing and Ningxia Regions', confidence: 'P' },
  ],
  effective: { from: parseLocalDate('2021-11-01') },
  parameters: recheck,
  reads: ['now', 'deployment.chinaDataRegion', 'deployment.chinaExportMechanism'],
  check({ now, deployment: { chinaDataRegion, chinaExportMechanism } }, { recheckMinutes }) {
    if (chinaDataRegion === 'unknown' || chinaExportMechanism === 'unknown') {
      return say.hold('export-unknown', {}, askAgain(now, recheckMinutes));
    }
    if (chinaDataRegion === 'mainland' || chinaExportMechanism !== 'none') return say.allow;
    return say.block('export-without-ground');
  },
  examples: () => [
    { because: 'the data stays in the mainland', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'it lies abroad, on a standard contract that was filed',
      facts: inChina({
        deployment: { chinaDataRegion: 'abroad', chinaExportMechanism: 'standard-contract' },
      }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'it lies abroad on no ground',
      facts: inChina({ deployment: { chinaDataRegion: 'abroad' } }),
      gives: { verdict: 'block', code: 'export-without-ground' },
    },
    {
      because: 'nobody has said where it lies',
      facts: inChina({ deployment: { chinaDataRegion: 'unknown' } }),
      gives: { verdict: 'hold', code: 'export-unknown', until: later },
    },
    {
      because: 'nobody has said what was filed',
      facts: inChina({ deployment: { chinaExportMechanism: 'unknown' } }),
      gives: { verdict: 'hold', code: 'export-unknown', until: later },
    },
  ],
});
