import { POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFlags } from '../flags.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('LEG-04');
const flags = ['cease-request'] as const;

export const leg04 = defineRule({
  id: 'LEG-04',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '借款人书面要求停止联系', en: 'The borrower asked in writing not to be contacted' },
  plain: {
    zh: '借款人书面要求停止联系的，不再发送，直到机构撤下这一记录。',
    en: 'After a written request to stop all contact nothing goes, until the lender takes the record down.',
  },
  citations: [{ text: '12 CFR 1006.6(c): a written request to cease communication', confidence: 'S' }],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['person.flags'],
  check: (facts) => judgeFlags(facts, say, 'block', flags),
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a written request to stop lies with the lender',
      facts: inUnitedStates({ person: { flags: ['cease-request'] } }),
      gives: { verdict: 'block', code: 'cease-request' },
    },
    {
      because: 'what is known concerns another rule',
      facts: inUnitedStates({ person: { flags: ['military'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the lender has not said whether it knows anything',
      facts: inChina({ person: { flags: 'unknown' } }),
      gives: { verdict: 'hold', code: 'flags-unknown' },
    },
  ],
});
