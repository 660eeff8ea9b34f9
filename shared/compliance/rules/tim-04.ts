import type { QuietTime } from '../../model/standing.ts';
import { DAY_MS, parseLocalDate, parseZone, plusMs, type Instant, type Zone } from '../../time.ts';
import type { Facts } from '../facts.ts';
import { policy, regFTimes } from '../citations.ts';
import { at, inChina, inUnitedStates } from '../examples.ts';
import { quietUntil } from '../quiet.ts';
import { defineRule, sayingsOf, type Example } from '../rule.ts';
import { nextWindow } from '../window.ts';

const say = sayingsOf('TIM-04');

/** Someone who leaves us no moment in eight days leaves us none. */
const HORIZON_MS = 8 * DAY_MS;

/**
 * Only times are judged. An inconvenient place (at work) has no clock: such a number is marked `no-sms` by the
 * lender (CHN-01). Times come from the lender's record of the borrower; none at all is said by an empty list.
 */
export const tim04 = defineRule({
  id: 'TIM-04',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '避开借款人不便的时间', en: 'Not when the borrower does not want it' },
  plain: {
    zh: '借款人说过不方便的时间（按其所在地时间）不发，过了再发。',
    en: 'At times a borrower has called inconvenient, by their own clock, nothing goes; it goes when they are over.',
  },
  citations: [regFTimes, policy('what a borrower says of their own day counts more than any window')],
  effective: { from: parseLocalDate('2021-11-30') },
  parameters: {},
  reads: ['now', 'zones', 'jurisdictions', 'contact.quietTimes'],
  check(facts) {
    const { now, zones, contact } = facts;
    if (contact.quietTimes === 'unknown') return say.hold('quiet-times-unknown');
    if (contact.quietTimes.length === 0) return say.allow;
    if (zones === 'unknown' || zones.length === 0) return say.hold('zone-unknown');
    if (quietUntil(contact.quietTimes, zones, now) === undefined) return say.allow;
    const free = nextFreeMoment(facts, zones, contact.quietTimes);
    return free === undefined ? say.hold('no-time-left') : say.delay('quiet-time', free);
  },
  examples: () => [
    { because: 'the borrower has named no such time', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'at work until five, by the clock of New York',
      facts: inUnitedStates({ contact: { quietTimes: ['1-5 09:00-17:00'] } }),
      gives: { verdict: 'delay', code: 'quiet-time', until: at('2026-03-10T17:00:00-04:00') },
    },
    {
      because: 'on a Saturday they are not at work',
      facts: inUnitedStates({
        now: at('2026-03-14T10:00:00-04:00'),
        contact: { quietTimes: ['1-5 09:00-17:00'] },
      }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'exactly at its end it is over',
      facts: inChina({ contact: { quietTimes: ['08:00-10:00'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a minute before it begins a message would still ring inside',
      facts: inChina({ contact: { quietTimes: ['10:01-12:00'] } }),
      gives: { verdict: 'delay', code: 'quiet-time', until: at('2026-03-10T12:00:00+08:00') },
    },
    {
      because: 'two minutes before it begins it may still go',
      facts: inChina({ contact: { quietTimes: ['10:02-12:00'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'it runs into the evening, so the next morning’s window is the answer',
      facts: inChina({ contact: { quietTimes: ['09:30-23:00'] } }),
      gives: { verdict: 'delay', code: 'quiet-time', until: at('2026-03-11T09:00:00+08:00') },
    },
    {
      because: 'asleep by day after the night shift, in either of two zones',
      facts: inUnitedStates({
        now: at('2026-03-10T12:00:00-04:00'),
        zones: [parseZone('America/New_York'), parseZone('America/Los_Angeles')],
        contact: { quietTimes: ['22:00-13:00'] },
      }),
      gives: { verdict: 'delay', code: 'quiet-time', until: at('2026-03-10T16:00:00-04:00') },
    },
    ...examplesOfUnknown(),
  ],
});

/** Where a fact is missing, or no time is left. */
const examplesOfUnknown = (): readonly Example[] => [
  {
    because: 'whose law applies is unknown, and the quiet time ends all the same',
    facts: inChina({ jurisdictions: 'unknown', contact: { quietTimes: ['08:00-10:30'] } }),
    gives: { verdict: 'delay', code: 'quiet-time', until: at('2026-03-10T10:30:00+08:00') },
  },
  {
    because: 'where no such time is named, no clock is needed',
    facts: inChina({ zones: 'unknown' }),
    gives: { verdict: 'allow' },
  },
  {
    because: 'of no zone is no clock',
    facts: inChina({ zones: [], contact: { quietTimes: ['08:00-10:00'] } }),
    gives: { verdict: 'hold', code: 'zone-unknown' },
  },
  {
    because: 'no hour of any day is left',
    facts: inChina({ contact: { quietTimes: ['00:00-24:00'] } }),
    gives: { verdict: 'hold', code: 'no-time-left' },
  },
  {
    because: 'there is such a time, and no clock to read it by',
    facts: inChina({ zones: 'unknown', contact: { quietTimes: ['08:00-10:00'] } }),
    gives: { verdict: 'hold', code: 'zone-unknown' },
  },
  {
    because: 'the lender has not said whether there is such a time',
    facts: inChina({ contact: { quietTimes: 'unknown' } }),
    gives: { verdict: 'hold', code: 'quiet-times-unknown' },
  },
];

/** The first moment inside the window and outside of every quiet time. */
function nextFreeMoment(
  { now, jurisdictions }: Facts,
  zones: readonly Zone[],
  quietTimes: readonly QuietTime[],
): Instant | undefined {
  // Each turn leaves a quiet time or a closed window behind, so that it comes to an end.
  for (let moment = now; moment <= plusMs(now, HORIZON_MS);) {
    const quiet = quietUntil(quietTimes, zones, moment);
    if (quiet === undefined) return moment;
    const window = jurisdictions === 'unknown' ? undefined : nextWindow({ zones, jurisdictions, at: quiet });
    moment = window !== undefined && window.opensAt > quiet ? window.opensAt : quiet;
  }
  return undefined;
}
