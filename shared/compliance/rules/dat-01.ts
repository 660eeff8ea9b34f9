import type { Known } from '../facts.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../../time.ts';
import { askAgain, chosen, pipl, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { at, inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('DAT-01');
const now = at('2026-03-10T10:00:00+08:00');
const later = askAgain(now, 30);
const through = (consentThrough: Known<Instant>, contactThrough: Known<Instant>) =>
  inChina({ now, feed: { consentThrough, contactThrough } });

/**
 * Consents and what is known of the borrower come with the loan's feed, and are then as fresh as its watermark;
 * a lender that keeps them elsewhere names their own moment (`consentThrough`, `contactThrough`). The research
 * table's 24 hours for consent became 36, as for files (AMT-02): a daily file may be late by half a day.
 */
export const dat01 = defineRule({
  id: 'DAT-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '其他资料须是新的', en: 'What else is known must be fresh' },
  plain: {
    zh: '同意记录不得早于{consentHoursMax}小时，联系资料不得早于{contactDaysMax}天；过旧就不发。',
    en: 'The record of consents is at most {consentHoursMax} hours old, what is known of the borrower at most {contactDaysMax} days; on older data nothing goes.',
  },
  citations: [pipl('Art. 8'), policy('a wish of yesterday evening must be known this morning')],
  effective: { from: POLICY_SINCE },
  parameters: {
    consentHoursMax: chosen(36, 'a file comes once a day and may be late by half a day'),
    contactDaysMax: chosen(30, 'people move; a month is what a lender can keep up with'),
    ...recheck,
  },
  reads: ['now', 'feed.consentThrough', 'feed.contactThrough'],
  check({ now, feed }, { consentHoursMax, contactDaysMax, recheckMinutes }) {
    const again = askAgain(now, recheckMinutes);
    const { consentThrough, contactThrough } = feed;
    if (consentThrough === 'unknown') return say.hold('consent-age-unknown', {}, again);
    if (contactThrough === 'unknown') return say.hold('contact-age-unknown', {}, again);
    if (now - consentThrough > consentHoursMax * HOUR_MS) return say.hold('consent-stale', {}, again);
    return now - contactThrough > contactDaysMax * DAY_MS ? say.hold('contact-stale', {}, again) : say.allow;
  },
  examples: () => [
    { because: 'both came with this morning’s file', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'consents of 36 hours ago, an address of 30 days ago',
      facts: through(plusMs(now, -36 * HOUR_MS), plusMs(now, -30 * DAY_MS)),
      gives: { verdict: 'allow' },
    },
    {
      because: 'consents a millisecond older',
      facts: through(plusMs(now, -36 * HOUR_MS - 1), now),
      gives: { verdict: 'hold', code: 'consent-stale', until: later },
    },
    {
      because: 'an address a millisecond older',
      facts: through(now, plusMs(now, -30 * DAY_MS - 1)),
      gives: { verdict: 'hold', code: 'contact-stale', until: later },
    },
    {
      because: 'nobody knows how old the consents are',
      facts: through('unknown', now),
      gives: { verdict: 'hold', code: 'consent-age-unknown', until: later },
    },
    {
      because: 'nobody knows how old the rest is',
      facts: through(now, 'unknown'),
      gives: { verdict: 'hold', code: 'contact-age-unknown', until: later },
    },
  ],
});
