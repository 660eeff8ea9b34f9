import { pipl, policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('PRV-01');

/** What a reminder may show to whoever sees the locked phone. */
const shown: readonly string[] = [
  'sender',
  'contract',
  'amount',
  'dueDate',
  'asOf',
  'count',
  'hotline',
  'checkCode',
];

/** Judged by the values a text shows; words such as "seriously overdue" are content (CNT-04, CNT-16). */
export const prv01 = defineRule({
  id: 'PRV-01',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '锁屏时也能看', en: 'What a locked phone may show' },
  plain: {
    zh: '提醒里只显示：机构、借款尾号、应还金额、日期、期数、电话和核真码；多出别的就提醒我们。',
    en: 'A reminder shows who sends it, the loan’s last four, the sum due, dates, how many instalments, the hotline and the check code; at anything else we are told.',
  },
  citations: [
    pipl('Art. 6'),
    { text: '12 CFR 1006.6(d): nothing about the debt for other eyes', confidence: 'B-hi' },
    policy('no total debt, no other loan, no score, no other person'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.slots'],
  check({ text: { slots } }) {
    if (slots === 'unknown') return say.hold('values-unknown');
    const more = slots.filter((slot) => !shown.includes(slot));
    return more.length === 0 ? say.allow : say.warn('shows-more', { slots: more });
  },
  examples: () => [
    { because: 'the loan’s last four, sum and date', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'how many instalments are overdue',
      facts: inChina({ text: { slots: ['sender', 'contract', 'amount', 'count'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a total of all loans',
      facts: inUnitedStates({ text: { slots: ['sender', 'amount', 'totalDebt'] } }),
      gives: { verdict: 'warn', code: 'shows-more', evidence: { slots: ['totalDebt'] } },
    },
    {
      because: 'there is no text to look at',
      facts: inChina({ text: { slots: 'unknown' } }),
      gives: { verdict: 'hold', code: 'values-unknown' },
    },
  ],
});
