import { askAgain, chosen, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CAP-01');
const later = askAgain(inChina().now, 30);

/**
 * The counting is sweep's (shared/compliance/brake.ts says when it is too much): a counter that every claim
 * wrote would stand in every claim's way. Sweep pauses all sending, marked as the brake; a person lets go.
 */
export const cap01 = defineRule({
  id: 'CAP-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '退订或投诉过多时停发', en: 'Too many say stop or complain' },
  plain: {
    zh: '一天内发送满{sendsMin}条后，退订超过{optOutPercentMax}%或投诉超过{complaintPercentMax}%，全部停发，由人查明后恢复。',
    en: 'When of a day’s messages, {sendsMin} or more, over {optOutPercentMax}% are answered with stop or over {complaintPercentMax}% with a complaint, all sending stops until a person has found out why.',
  },
  citations: [policy('many stops at once say that something is wrong with what we send')],
  effective: { from: POLICY_SINCE },
  parameters: {
    sendsMin: chosen(200, 'fewer messages make no rate'),
    optOutPercentMax: chosen(3, 'several times what reminders usually meet'),
    complaintPercentMax: chosen(1, 'one in a hundred who complains speaks for more'),
    ...recheck,
  },
  reads: ['now', 'sending.braked'],
  check({ now, sending: { braked } }, { recheckMinutes }) {
    if (braked === false) return say.allow;
    const code = braked === 'unknown' ? 'brake-unknown' : 'braked';
    return say.hold(code, {}, askAgain(now, recheckMinutes));
  },
  examples: () => [
    { because: 'the rates are low', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'too many said stop, and sweep has paused',
      facts: inChina({ sending: { braked: true } }),
      gives: { verdict: 'hold', code: 'braked', until: later },
    },
    {
      because: 'whether it has cannot be read',
      facts: inChina({ sending: { braked: 'unknown' } }),
      gives: { verdict: 'hold', code: 'brake-unknown', until: later },
    },
  ],
});
