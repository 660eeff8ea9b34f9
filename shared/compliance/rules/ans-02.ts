import { parseLocalDate } from '../../time.ts';
import { policy } from '../citations.ts';
import { answerTo } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('ANS-02');

/**
 * An answer may come minutes late: the carrier was busy, or a worker died. What was asked after the stop is answered
 * (HELP works when opted out), and so is a stop itself (ANS-01). Words of despair are answered in any case: they
 * come before a stop when both are said in one message, and no less when it comes a minute later.
 */
export const ans02 = defineRule({
  id: 'ANS-02',
  jurisdictions: 'all',
  speaksOf: ['answer'],
  title: { zh: '退订之前的话不再补答', en: 'After a stop nothing older is answered' },
  plain: {
    zh: '退订之前说的话，还没来得及回答的，退订后不再回答；退订确认和轻生求助除外。',
    en: 'What was said before a stop and is not answered yet stays unanswered, except for the stop itself and words of despair.',
  },
  citations: [
    { text: '47 CFR 64.1200(a)(12): one confirmation, and no further message', confidence: 'S' },
    { text: 'CTIA Messaging Principles (2023-05) 5.1.3: one confirmation, then nothing', confidence: 'S' },
    policy('a life comes before a wish not to be texted'),
  ],
  effective: { from: parseLocalDate('2025-04-11') },
  parameters: {},
  reads: ['notice.answerKind', 'notice.stoppedSince'],
  check({ notice: { answerKind, stoppedSince } }) {
    if (answerKind === 'opt-out' || answerKind === 'distress') return say.allow;
    if (stoppedSince === 'unknown') return say.hold('words-unknown');
    return stoppedSince ? say.block('stopped-since') : say.allow;
  },
  examples: () => [
    { because: 'nobody has said stop since', facts: answerTo('help'), gives: { verdict: 'allow' } },
    {
      because: 'help was asked for, and then a stop came and was confirmed',
      facts: answerTo('help', { contact: { optedOut: true }, notice: { stoppedSince: true } }),
      gives: { verdict: 'block', code: 'stopped-since' },
    },
    {
      because: 'help was asked for after the stop',
      facts: answerTo('help', { contact: { optedOut: true } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the confirmation is what answers the stop',
      facts: answerTo('opt-out', { contact: { optedOut: true }, notice: { stoppedSince: true } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'who wants to die hears who can help',
      facts: answerTo('distress', { contact: { optedOut: true }, notice: { stoppedSince: true } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the words that this answers cannot be read',
      facts: answerTo('help', { notice: { stoppedSince: 'unknown' } }),
      gives: { verdict: 'hold', code: 'words-unknown' },
    },
  ],
});
