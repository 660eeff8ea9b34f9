import { askAgain, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { at, inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('PAU-01');
const later = at('2026-03-10T10:30:00+08:00');

export const pau01 = defineRule({
  id: 'PAU-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '发送已暂停', en: 'Sending is paused' },
  plain: {
    zh: '运营人员按下暂停后，任何提醒都不发，直到恢复；对回复的答复不受影响。',
    en: 'After an operator has paused sending, no reminder goes until it is resumed; answers to replies still go.',
  },
  citations: [policy('a person can stop the machine at once')],
  effective: { from: POLICY_SINCE },
  parameters: recheck,
  reads: ['now', 'sending.paused'],
  check({ now, sending }, { recheckMinutes }) {
    if (sending.paused === false) return say.allow;
    const code = sending.paused === 'unknown' ? 'pause-unknown' : 'paused';
    return say.hold(code, {}, askAgain(now, recheckMinutes));
  },
  examples: () => [
    { because: 'sending runs', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'an operator paused it',
      facts: inChina({ sending: { paused: true } }),
      gives: { verdict: 'hold', code: 'paused', until: later },
    },
    {
      because: 'the switch cannot be read',
      facts: inChina({ sending: { paused: 'unknown' } }),
      gives: { verdict: 'hold', code: 'pause-unknown', until: later },
    },
  ],
});
