import { DAY_MS, HOUR_MS, parseLocalDate, plusMs } from '../../time.ts';
import { at, answerTo } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('ANS-01');
const now = at('2026-03-10T10:00:00+08:00');
const dayAgo = plusMs(now, -DAY_MS);

export const ans01 = defineRule({
  id: 'ANS-01',
  jurisdictions: 'all',
  speaksOf: ['answer'],
  title: { zh: '退订确认只发一次', en: 'An opt-out is confirmed once' },
  plain: {
    zh: '{hours}小时内重复退订，只确认第一次，之后不再发任何短信。',
    en: 'Whoever says stop again within {hours} hours is not written to again: the first confirmation was the last message.',
  },
  citations: [
    { text: '47 CFR 64.1200(a)(12): one confirmation, and no further message', confidence: 'S' },
    { text: 'CTIA Messaging Principles (2023-05) 5.1.3: one confirmation, then nothing', confidence: 'S' },
  ],
  effective: { from: parseLocalDate('2025-04-11') },
  parameters: {
    hours: [
      {
        from: parseLocalDate('2026-01-01'),
        value: 24,
        citation: { text: 'a stop a day later may be a new wish, and is answered', confidence: 'POLICY' },
      },
    ],
  },
  reads: ['now', 'notice.answerKind', 'contact.optOutConfirmedAt'],
  check({ now, notice, contact }, { hours }) {
    if (notice.answerKind === 'unknown') return say.hold('answer-unknown');
    if (notice.answerKind !== 'opt-out' || contact.optOutConfirmedAt === 'never') return say.allow;
    if (contact.optOutConfirmedAt === 'unknown') return say.hold('confirmation-unknown');
    const isRecent = contact.optOutConfirmedAt > now - hours * HOUR_MS;
    return isRecent ? say.block('confirmed-already', { hours }) : say.allow;
  },
  examples: () => [
    {
      because: 'the first stop is confirmed',
      facts: answerTo('opt-out', { now }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a stop repeated within the day is not',
      facts: answerTo('opt-out', { now, contact: { optOutConfirmedAt: plusMs(dayAgo, 1) } }),
      gives: { verdict: 'block', code: 'confirmed-already', evidence: { hours: 24 } },
    },
    {
      because: 'a full day later it is confirmed again',
      facts: answerTo('opt-out', { now, contact: { optOutConfirmedAt: dayAgo } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'help is answered although a stop was just confirmed',
      facts: answerTo('help', { now, contact: { optOutConfirmedAt: now } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'whether it was confirmed cannot be read',
      facts: answerTo('opt-out', { now, contact: { optOutConfirmedAt: 'unknown' } }),
      gives: { verdict: 'hold', code: 'confirmation-unknown' },
    },
    {
      because: 'nobody knows what is being answered',
      facts: answerTo('help', { now, notice: { answerKind: 'unknown' } }),
      gives: { verdict: 'hold', code: 'answer-unknown' },
    },
  ],
});
