import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeHolds } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CMP-01');
const kinds = ['complaint'] as const;

/**
 * The days within which the borrower is answered run in the case, not here.
 */
export const cmp01 = defineRule({
  id: 'CMP-01',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '投诉处理中', en: 'A complaint is open' },
  plain: {
    zh: '投诉未答复前，不再发送提醒。',
    en: 'While a complaint is open, no reminder goes.',
  },
  citations: [
    {
      text: '银行业保险业消费投诉处理管理办法 (2020年第3号): 15 日内作出处理决定，复杂的 30 日',
      confidence: 'B-hi',
    },
    policy('who complains of messages gets no more of them meanwhile'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['contact.holds', 'person.holds', 'loan.holds'],
  check: (facts) => judgeHolds(facts, say, 'hold', kinds),
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a complaint is open',
      facts: inChina({ person: { holds: ['complaint'] } }),
      gives: { verdict: 'hold', code: 'complaint', evidence: { on: 'person' } },
    },
    {
      because: 'the hold may lie on the number alone',
      facts: inUnitedStates({ contact: { holds: ['complaint'] } }),
      gives: { verdict: 'hold', code: 'complaint' },
    },
    {
      because: 'a hold of another kind is for another rule to tell',
      facts: inUnitedStates({ person: { holds: ['ledger'] } }),
      gives: { verdict: 'allow' },
    },
  ],
});
