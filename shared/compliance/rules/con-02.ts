import { DAY_MS, MINUTE_MS, parseLocalDate, plusMs } from '../../time.ts';
import { chosen } from '../citations.ts';
import { at, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CON-02');
const now = at('2026-03-10T10:00:00-04:00');
const sixtyDaysAgo = plusMs(now, -60 * DAY_MS);

/** A wish to be texted (START) that came from the number itself counts as much as a check by the lender. */
export const con02 = defineRule({
  id: 'CON-02',
  jurisdictions: ['us'],
  speaksOf: ['notice', 'case'],
  title: { zh: '美国：号码须在近期核实过', en: 'United States: the number was checked of late' },
  plain: {
    zh: '最近{daysMax}天内须核实过号码仍属于借款人，或本人从这个号码要求接收短信。',
    en: 'Within the last {daysMax} days somebody has made sure that the number is still theirs, or they have asked from it to be texted.',
  },
  citations: [
    {
      text: '12 CFR 1006.6(d)(5): the number was written from, or checked against reassigned ones, within 60 days',
      confidence: 'S',
    },
  ],
  effective: { from: parseLocalDate('2021-11-30') },
  parameters: {
    daysMax: [
      {
        from: parseLocalDate('2021-11-30'),
        value: 60,
        citation: { text: '12 CFR 1006.6(d)(5)(ii)', confidence: 'S' },
      },
    ],
    aheadHoursMax: chosen(24, 'a file may name the day of the check and not its hour, not a later day'),
  },
  reads: ['now', 'contact.verifiedAt'],
  check({ now, contact: { verifiedAt } }, { daysMax, aheadHoursMax }) {
    if (verifiedAt === 'unknown') return say.hold('never-verified');
    const ageDays = (now - verifiedAt) / DAY_MS;
    if (ageDays < -aheadHoursMax / 24) return say.hold('verified-in-the-future');
    return ageDays <= daysMax ? say.allow : say.hold('verified-too-long-ago', { daysMax });
  },
  examples: () => [
    { because: 'checked three weeks ago', facts: inUnitedStates(), gives: { verdict: 'allow' } },
    {
      because: 'exactly sixty days ago still counts',
      facts: inUnitedStates({ now, contact: { verifiedAt: sixtyDaysAgo } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a minute more is too long: the number may be somebody else’s by now',
      facts: inUnitedStates({ now, contact: { verifiedAt: plusMs(sixtyDaysAgo, -MINUTE_MS) } }),
      gives: { verdict: 'hold', code: 'verified-too-long-ago', evidence: { daysMax: 60 } },
    },
    {
      because: 'this morning',
      facts: inUnitedStates({ now, contact: { verifiedAt: plusMs(now, -60 * MINUTE_MS) } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a file that names only the day may mean its last hour',
      facts: inUnitedStates({ now, contact: { verifiedAt: plusMs(now, DAY_MS) } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a check that is still to come proves nothing',
      facts: inUnitedStates({ now, contact: { verifiedAt: plusMs(now, 2 * DAY_MS) } }),
      gives: { verdict: 'hold', code: 'verified-in-the-future' },
    },
    {
      because: 'nobody has ever checked',
      facts: inUnitedStates({ contact: { verifiedAt: 'unknown' } }),
      gives: { verdict: 'hold', code: 'never-verified' },
    },
  ],
});
