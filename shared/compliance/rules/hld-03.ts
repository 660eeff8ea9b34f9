import { policy, POLICY_SINCE, tcpaRevocation } from '../citations.ts';
import { inUnitedStates } from '../examples.ts';
import { judgeHold } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('HLD-03');

export const hld03 = defineRule({
  id: 'HLD-03',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '本人的另一个号码已退订', en: 'Another number of this person has opted out' },
  plain: {
    zh: '同一个人用另一个号码退订过，这个号码也先不发，由人确认。',
    en: 'When a person has opted out on one number, the other numbers wait until somebody has asked what was meant.',
  },
  citations: [tcpaRevocation, policy('a stop may mean the person, not the phone')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['contact.holds', 'person.holds', 'loan.holds'],
  check: (facts) => judgeHold(facts, say, 'other-number-opted-out'),
  examples: () => [
    { because: 'no number of this person said stop', facts: inUnitedStates(), gives: { verdict: 'allow' } },
    {
      because: 'another phone of this person said stop',
      facts: inUnitedStates({ person: { holds: ['other-number-opted-out'] } }),
      gives: { verdict: 'hold', code: 'other-number-opted-out', evidence: { on: 'person' } },
    },
  ],
});
