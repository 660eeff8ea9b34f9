import { parseLocalDate, parseZone } from '../../time.ts';
import { policy, regFTimes } from '../citations.ts';
import { at, inUnitedStates } from '../examples.ts';
import { hoursOf } from '../hours.ts';
import { defineRule, sayingsOf } from '../rule.ts';
import { judgeWindow } from '../window-judgement.ts';

const say = sayingsOf('TIM-02');
const coastToCoast = [parseZone('America/New_York'), parseZone('America/Los_Angeles')];
const neverAwakeTogether = ['Pacific/Kiritimati', 'Asia/Tokyo', 'Africa/Abidjan'].map((name) =>
  parseZone(name),
);

export const tim02 = defineRule({
  id: 'TIM-02',
  jurisdictions: ['us'],
  speaksOf: ['notice', 'case'],
  title: { zh: '美国：可发送的时间', en: 'United States: hours in which a message may arrive' },
  plain: {
    zh: '在借款人可能所在的每个时区都处于{opensMinutes}到{closesMinutes}时才发送（法律允许{lawOpensMinutes}到{lawClosesMinutes}），收口前一分钟不再发。',
    en: 'Messages go between {opensMinutes} and {closesMinutes} in every zone the borrower may be in (the law leaves {lawOpensMinutes} to {lawClosesMinutes}), and not in the last minute.',
  },
  citations: [
    regFTimes,
    { text: 'Florida 559.72(17) and Oregon HB 3865: narrower hours in some states', confidence: 'B-hi' },
    policy('09:00 to 20:00 everywhere, inside what every state allows'),
  ],
  effective: { from: parseLocalDate('2021-11-30') },
  parameters: hoursOf.us,
  reads: ['now', 'zones', 'jurisdictions'],
  check: (facts) => judgeWindow(facts, say, 'us'),
  examples: () => [
    {
      because: 'nine in the morning in New York',
      facts: inUnitedStates({ now: at('2026-03-10T09:00:00-04:00') }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a second before nine',
      facts: inUnitedStates({ now: at('2026-03-10T08:59:59-04:00') }),
      gives: {
        verdict: 'delay',
        code: 'window-closed',
        until: at('2026-03-10T09:00:00-04:00'),
        evidence: { zones: ['America/New_York'] },
      },
    },
    {
      because: 'whose days never meet: no hour is open everywhere',
      facts: inUnitedStates({ zones: neverAwakeTogether }),
      gives: { verdict: 'hold', code: 'no-common-window', evidence: { zones: neverAwakeTogether } },
    },
    {
      because: 'no zone is known',
      facts: inUnitedStates({ zones: [] }),
      gives: { verdict: 'hold', code: 'zone-unknown' },
    },
    {
      because: 'whose law applies is unknown: this one at least',
      facts: inUnitedStates({ jurisdictions: 'unknown', now: at('2026-03-10T08:00:00-04:00') }),
      gives: { verdict: 'delay', code: 'window-closed', until: at('2026-03-10T09:00:00-04:00') },
    },
    {
      because: 'a number of New York, a home in California: nine in New York is six there',
      facts: inUnitedStates({ zones: coastToCoast, now: at('2026-03-10T09:00:00-04:00') }),
      gives: { verdict: 'delay', code: 'window-closed', until: at('2026-03-10T12:00:00-04:00') },
    },
    {
      because: 'noon in New York is nine in California: both are open',
      facts: inUnitedStates({ zones: coastToCoast, now: at('2026-03-10T12:00:00-04:00') }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the last minute before eight in New York waits for the next day in both',
      facts: inUnitedStates({ zones: coastToCoast, now: at('2026-03-10T19:59:00-04:00') }),
      gives: { verdict: 'delay', code: 'window-closed', until: at('2026-03-11T12:00:00-04:00') },
    },
    {
      because: 'the Saturday before the clocks go forward: Sunday’s nine comes an hour sooner',
      facts: inUnitedStates({ now: at('2026-03-07T20:00:00-05:00') }),
      gives: { verdict: 'delay', code: 'window-closed', until: at('2026-03-08T09:00:00-04:00') },
    },
    {
      because: 'no zone is known, so no hour is known to be right',
      facts: inUnitedStates({ zones: 'unknown' }),
      gives: { verdict: 'hold', code: 'zone-unknown' },
    },
  ],
});
