import { askAgain, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('REL-01');

export const rel01 = defineRule({
  id: 'REL-01',
  jurisdictions: ['us'],
  speaksOf: ['notice', 'case'],
  title: { zh: '美国：不得替他人用短信催收', en: 'United States: no collecting for others by SMS' },
  plain: {
    zh: '美国运营商不许第三方用短信催收；只有放款机构自己提醒自己的借款才发。',
    en: 'Carriers in the United States forbid collecting for somebody else by SMS; only a lender that reminds of its own loans may.',
  },
  citations: [
    { text: 'Twilio error 30863: third-party debt collection is not allowed', confidence: 'P' },
    policy('what carriers forbid is refused before they do'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: recheck,
  reads: ['now', 'deployment.relationship'],
  check({ now, deployment: { relationship } }, { recheckMinutes }) {
    if (relationship === 'first-party') return say.allow;
    return relationship === 'unknown'
      ? say.hold('relationship-unknown', {}, askAgain(now, recheckMinutes))
      : say.block('third-party');
  },
  examples: () => [
    { because: 'the lender reminds of its own loan', facts: inUnitedStates(), gives: { verdict: 'allow' } },
    {
      because: 'it collects for somebody else',
      facts: inUnitedStates({ deployment: { relationship: 'third-party' } }),
      gives: { verdict: 'block', code: 'third-party' },
    },
    {
      because: 'nobody has said which it is',
      facts: inUnitedStates({ deployment: { relationship: 'unknown' } }),
      gives: {
        verdict: 'hold',
        code: 'relationship-unknown',
        until: askAgain(inUnitedStates().now, 30),
      },
    },
  ],
});
