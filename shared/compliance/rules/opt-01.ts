import { parseLocalDate } from '../../time.ts';
import { policy, tcpaRevocation } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('OPT-01');

export const opt01 = defineRule({
  id: 'OPT-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '本号码已退订', en: 'This number has opted out' },
  plain: {
    zh: '收到退订后，这个号码的所有贷款、所有人都不再收到短信，直到本人要求恢复。',
    en: 'Once a number has opted out, it gets no message for any loan or person on it until it opts in again.',
  },
  citations: [
    tcpaRevocation,
    {
      text: '12 CFR 1006.6(e) and 1006.14(h): honour a wish not to be reached by this medium',
      confidence: 'S',
    },
    { text: '通信短信息服务管理规定 (revised, in force 2026-05-01): 拒绝后不再发送', confidence: 'S' },
    policy('service messages honour a refusal too, for ever, for everyone on the number'),
  ],
  effective: { from: parseLocalDate('2025-04-11') },
  parameters: {},
  reads: ['contact.optedOut'],
  check({ contact }) {
    if (contact.optedOut === false) return say.allow;
    return contact.optedOut === 'unknown' ? say.hold('opt-out-unknown') : say.block('opted-out');
  },
  examples: () => [
    { because: 'nobody on this number said stop', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'the number said stop',
      facts: inUnitedStates({ contact: { optedOut: true } }),
      gives: { verdict: 'block', code: 'opted-out' },
    },
    {
      because: 'whether it said stop cannot be read: doubt never sends',
      facts: inChina({ contact: { optedOut: 'unknown' } }),
      gives: { verdict: 'hold', code: 'opt-out-unknown' },
    },
  ],
});
