import { cba2026, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-11');

/** Rates and caps are a matter of the ledger; a text shows no charge that is not one of its values. */
export const cnt11 = defineRule({
  id: 'CNT-11',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得有额外收费', en: 'No charge that was not agreed' },
  plain: {
    zh: '不得要求合同以外的费用。',
    en: 'No charge is asked for that the contract does not have.',
  },
  citations: [
    { text: '12 CFR 1006.22(b): no amount that is not authorised', confidence: 'B-hi' },
    cba2026,
    { text: '中华人民共和国民法典 Art. 680', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'fee'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['fee'] } }),
      gives: { verdict: 'block', code: 'fee' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'fee'] } }),
      gives: { verdict: 'block', code: 'fee' },
    },
    {
      because: 'it found something that is for another rule to tell',
      facts: inChina({ text: { families: ['marketing'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'nobody has read the text',
      facts: inChina({ text: { families: 'unknown' } }),
      gives: { verdict: 'hold', code: 'text-not-read' },
    },
  ],
});
