import { parseLocalDate } from '../../time.ts';
import { inChina } from '../examples.ts';
import { judgeConsent } from '../consent.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CON-03');

export const con03 = defineRule({
  id: 'CON-03',
  jurisdictions: ['cn'],
  speaksOf: ['notice', 'case'],
  title: { zh: '中国：处理个人信息须有依据', en: 'China: a basis for using the number' },
  plain: {
    zh: '须记录使用这个号码的依据（合同或本人同意），且没有撤回；没有记录就不发。',
    en: 'There must be a recorded basis for using this number (the contract or consent) that was not taken back; without a record nothing goes.',
  },
  citations: [{ text: '中华人民共和国个人信息保护法 (PIPL) Art. 13, 15, 17', confidence: 'B-hi' }],
  effective: { from: parseLocalDate('2021-11-01') },
  parameters: {},
  reads: ['contact.consent'],
  check: (facts) => judgeConsent(facts, say),
  examples: () => [
    { because: 'the basis is recorded', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'it was taken back',
      facts: inChina({ contact: { consent: 'revoked' } }),
      gives: { verdict: 'block', code: 'consent-revoked' },
    },
    {
      because: 'no basis is recorded',
      facts: inChina({ contact: { consent: 'unknown' } }),
      gives: { verdict: 'hold', code: 'consent-unknown' },
    },
  ],
});
