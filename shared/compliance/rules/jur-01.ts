import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('JUR-01');

export const jur01 = defineRule({
  id: 'JUR-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '适用哪里的法律未知', en: 'We do not know whose law applies' },
  plain: {
    zh: '按号码所属国家、住址和合同，所有可能适用的法律一并适用；一个也确定不了就不发。',
    en: 'The laws of the number’s country, of the address and of the contract apply together; when none is known, nothing goes.',
  },
  citations: [policy('the union of the restrictions of every law that may apply')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['jurisdictions'],
  check({ jurisdictions }) {
    return jurisdictions === 'unknown' || jurisdictions.length === 0
      ? say.hold('jurisdiction-unknown')
      : say.allow;
  },
  examples: () => [
    { because: 'Chinese law applies', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'neither number nor address nor contract is of a place whose law we hold',
      facts: inChina({ jurisdictions: 'unknown' }),
      gives: { verdict: 'hold', code: 'jurisdiction-unknown' },
    },
    {
      because: 'an empty list of laws is no law',
      facts: inChina({ jurisdictions: [] }),
      gives: { verdict: 'hold', code: 'jurisdiction-unknown' },
    },
  ],
});
