import { DAY_MS, MINUTE_MS, plusMs } from '../../time.ts';
import type { Evidence } from '../../model/decision.ts';
import { askAgain, chosen, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { aboutCase, at, inChina, type FactsChange } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';
import { unlessItTellsTheLedger } from '../tells-ledger.ts';
import type { Facts } from '../facts.ts';

const say = sayingsOf('AMT-02');
const now = at('2026-03-10T10:00:00+08:00');

export const amt02 = defineRule({
  id: 'AMT-02',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '账务数据须是新的、完整的', en: 'The ledger must be fresh and whole' },
  plain: {
    zh: '账务数据过旧（文件超过{fileHoursMax}小时，事件超过{eventMinutesMax}分钟）、还款尚未入账，或贷款与分期不是同一份数据时，先不发；关于个案的短信，只有写到金额或到期日的才受此限。',
    en: 'Nothing goes on a ledger that is too old (a file after {fileHoursMax} hours, events after {eventMinutesMax} minutes), while a payment is on its way, or when loan and instalments come from different snapshots. A message about a case is bound by it only when it tells a sum or a due date.',
  },
  citations: [
    policy('a sum is told only when it is known to be true now'),
    { text: '12 CFR 1006.18 and 1006.22(b): no false amount', confidence: 'B-hi' },
    { text: '中国银行业协会催收工作指引 2026: 不得夸大金额', confidence: 'S' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {
    fileHoursMax: chosen(36, 'a file comes once a day and may be late by half a day'),
    eventMinutesMax: chosen(15, 'events come as things happen'),
    aheadHoursMax: chosen(24, 'a file may be stamped with the end of its day, not later'),
    ...recheck,
  },
  reads: [
    'now',
    'notice.kind',
    'text.tellsLedger',
    'feed.kind',
    'feed.watermark',
    'loan.versionsAgree',
    'loan.paymentsPending',
  ],
  check(facts, { fileHoursMax, eventMinutesMax, aheadHoursMax, recheckMinutes }) {
    const free = unlessItTellsTheLedger(facts, say);
    if (free !== undefined) return free;
    const { now, feed, loan } = facts;
    if (loan.versionsAgree !== true) return say.hold('versions-disagree');
    if (loan.paymentsPending === 'unknown') return say.hold('payments-unknown');
    if (loan.paymentsPending > 0) return say.hold('payment-pending', { payments: loan.paymentsPending });
    const again = askAgain(now, recheckMinutes);
    if (feed.watermark === 'unknown' || feed.kind === 'unknown') return say.hold('feed-unknown', {}, again);
    const ageMinutes = (now - feed.watermark) / MINUTE_MS;
    const maxMinutes = feed.kind === 'file' ? fileHoursMax * 60 : eventMinutesMax;
    if (ageMinutes > maxMinutes) {
      return say.hold('feed-stale', { ageMinutes: Math.ceil(ageMinutes), maxMinutes }, again);
    }
    const aheadMinutes = -ageMinutes;
    const aheadMinutesMax = aheadHoursMax * 60;
    if (aheadMinutes <= aheadMinutesMax) return say.allow;
    const evidence = { aheadMinutes: Math.ceil(aheadMinutes), maxMinutes: aheadMinutesMax };
    return say.hold('feed-ahead-of-time', evidence, again);
  },
  examples: () => [
    { because: 'this morning’s file, no payment on its way', facts: inChina(), gives: { verdict: 'allow' } },
    bound(
      'a file exactly 36 hours old still counts',
      { watermark: at('2026-03-08T22:00:00+08:00') },
      'allow',
    ),
    bound('a second older is too old', { watermark: at('2026-03-08T21:59:59+08:00') }, 'feed-stale', {
      ageMinutes: 2161,
      maxMinutes: 2160,
    }),
    bound('events 15 minutes ago', { kind: 'event', watermark: at('2026-03-10T09:45:00+08:00') }, 'allow'),
    bound('a second older', { kind: 'event', watermark: at('2026-03-10T09:44:59+08:00') }, 'feed-stale', {
      ageMinutes: 16,
      maxMinutes: 15,
    }),
    bound('a file stamped with the end of its day', { watermark: at('2026-03-11T10:00:00+08:00') }, 'allow'),
    bound('a ledger of the future', { watermark: at('2026-03-11T10:00:01+08:00') }, 'feed-ahead-of-time', {
      aheadMinutes: 1441,
      maxMinutes: 1440,
    }),
    bound('no file has ever come', { watermark: 'unknown' }, 'feed-unknown'),
    bound('how it comes is not known', { kind: 'unknown' }, 'feed-unknown'),
    {
      because: 'a payment was announced and no file lists it yet',
      facts: inChina({ now, loan: { paymentsPending: 1 } }),
      gives: { verdict: 'hold', code: 'payment-pending', evidence: { payments: 1 } },
    },
    {
      because: 'head and instalments are of different snapshots',
      facts: inChina({ now, loan: { versionsAgree: false } }),
      gives: { verdict: 'hold', code: 'versions-disagree' },
    },
    {
      because: 'whether they agree cannot be read',
      facts: inChina({ now, loan: { versionsAgree: 'unknown' } }),
      gives: { verdict: 'hold', code: 'versions-disagree' },
    },
    {
      because: 'whether a payment is on its way cannot be read',
      facts: inChina({ now, loan: { paymentsPending: 'unknown' } }),
      gives: { verdict: 'hold', code: 'payments-unknown' },
    },
    {
      because: 'a message about a case tells no sum, and nobody knows of a loan',
      facts: aboutCase('case-closed'),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a message about a case tells a sum of this morning’s file',
      facts: aboutCase('case-message', telling),
      gives: { verdict: 'allow' },
    },
    {
      because: 'it tells a sum, and a payment was announced that no file lists yet',
      facts: aboutCase('case-message', { ...telling, loan: { paymentsPending: 1, versionsAgree: true } }),
      gives: { verdict: 'hold', code: 'payment-pending' },
    },
    {
      because: 'it tells a sum of a ledger that has not come for two days',
      facts: aboutCase('case-message', { ...telling, now, feed: { watermark: plusMs(now, -2 * DAY_MS) } }),
      gives: { verdict: 'hold', code: 'feed-stale', until: plusMs(now, 30 * MINUTE_MS) },
    },
    {
      because: 'what it tells cannot be read',
      facts: aboutCase('case-message', { text: { tellsLedger: 'unknown' } }),
      gives: { verdict: 'hold', code: 'values-unknown' },
    },
  ],
});

/** Words of staff that repeat a sum, and a ledger that stands by it. */
const telling: FactsChange = {
  text: { tellsLedger: true },
  loan: { paymentsPending: 0, versionsAgree: true },
};

/** An example at a bound of age: `allow`, or a hold with this code. */
function bound(because: string, feed: Partial<Facts['feed']>, code: string, evidence: Evidence = {}) {
  const gives =
    code === 'allow'
      ? { verdict: 'allow' as const }
      : { verdict: 'hold' as const, code, until: plusMs(now, 30 * MINUTE_MS), evidence };
  return { because, facts: inChina({ now, feed }), gives };
}
