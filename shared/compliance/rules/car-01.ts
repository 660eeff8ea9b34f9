import { askAgain, policy, POLICY_SINCE, recheck, tcpaRevocation } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CAR-01');

/**
 * Not in the research table: what a carrier can do is a fact of the deployment, and this is the one a borrower
 * depends on. A number that swallows STOP (a sender id, or opt-outs that the carrier manages) must not be used.
 */
export const car01 = defineRule({
  id: 'CAR-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '回复须能收到', en: 'Replies reach us' },
  plain: {
    zh: '收信人的回复须能送到我们这里；收不到回复的发送号码不用。',
    en: 'What is answered to our number must come to us; a number whose replies are lost is not used.',
  },
  citations: [tcpaRevocation, policy('a message that says how to stop must be able to hear it')],
  effective: { from: POLICY_SINCE },
  parameters: recheck,
  reads: ['now', 'deployment.repliesReachUs'],
  check({ now, deployment: { repliesReachUs } }, { recheckMinutes }) {
    if (repliesReachUs === true) return say.allow;
    return repliesReachUs === 'unknown'
      ? say.hold('replies-unknown', {}, askAgain(now, recheckMinutes))
      : say.block('replies-lost');
  },
  examples: () => [
    { because: 'replies come to us', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'the carrier keeps them',
      facts: inUnitedStates({ deployment: { repliesReachUs: false } }),
      gives: { verdict: 'block', code: 'replies-lost' },
    },
    {
      because: 'nobody has said whether they do',
      facts: inChina({ deployment: { repliesReachUs: 'unknown' } }),
      gives: { verdict: 'hold', code: 'replies-unknown', until: askAgain(inChina().now, 30) },
    },
  ],
});
