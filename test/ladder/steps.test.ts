import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladders } from '../../shared/ladder/ladder.ts';
import { stepTimes } from '../../shared/ladder/steps.ts';
import { formatInstant, parseLocalDate, parseZone, plusDays, startOfDay } from '../../shared/time.ts';

const zones = (...names: readonly string[]) => names.map(parseZone);
const times = (name: 'cn' | 'us', dueDate: string, ...names: readonly string[]) =>
  stepTimes(ladders[name]!, parseLocalDate(dueDate), zones(...names)).map((one) => [
    one.step,
    one.phase,
    one.date,
    formatInstant(one.opensAt),
    formatInstant(one.closesAt),
  ]);

describe('the steps of an instalment', () => {
  it('live from midnight of their date until they are no longer true', () => {
    expect(times('cn', '2026-06-28', 'Asia/Shanghai')).toEqual([
      ['due-3', 'before', '2026-06-25', '2026-06-24T16:00:00Z', '2026-06-27T16:00:00Z'],
      ['due', 'on', '2026-06-28', '2026-06-27T16:00:00Z', '2026-06-28T16:00:00Z'],
      ['overdue+3', 'after', '2026-07-01', '2026-06-30T16:00:00Z', '2026-07-04T16:00:00Z'],
      ['overdue+7', 'after', '2026-07-05', '2026-07-04T16:00:00Z', '2026-07-12T16:00:00Z'],
      ['overdue+15', 'after', '2026-07-13', '2026-07-12T16:00:00Z', '2026-07-27T16:00:00Z'],
      ['overdue+30', 'after', '2026-07-28', '2026-07-27T16:00:00Z', '2026-08-03T16:00:00Z'],
    ]);
  });

  it('are true everywhere the person may be: from the last midnight to the first', () => {
    const due = times('us', '2026-06-28', 'America/New_York', 'Pacific/Honolulu')[1];
    expect(due?.slice(3)).toEqual(['2026-06-28T10:00:00Z', '2026-06-29T04:00:00Z']);
  });

  it('follow the calendar over a change of the clocks', () => {
    const due = times('us', '2026-03-08', 'America/New_York')[1];
    expect(due?.slice(3)).toEqual(['2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z']);
  });

  it('follow the calendar over the end of February', () => {
    const dates = stepTimes(ladders['cn']!, parseLocalDate('2028-02-27'), zones('Asia/Shanghai')).map(
      (one) => one.date,
    );
    expect(dates).toEqual([
      '2028-02-24',
      '2028-02-27',
      '2028-03-01',
      '2028-03-05',
      '2028-03-13',
      '2028-03-28',
    ]);
  });

  it.each<[readonly number[], readonly string[], string]>([
    [[-3, -1], ['2026-06-27', '2026-06-28'], 'the next step ends the first, the due date the second'],
    [[-3, 3], ['2026-06-28', '2026-07-08'], 'the due date comes before the next step'],
    [[0, 5], ['2026-06-29', '2026-07-10'], 'the due step ends with its day, the last after seven'],
  ])('of a ladder of %j end on %j: %s', (offsets, ends) => {
    const own = {
      ...ladders['cn']!,
      steps: offsets.map((offsetDays, index) => ({ ...ladders['cn']!.steps[index]!, offsetDays })),
    };
    const zone = zones('Asia/Shanghai');
    expect(stepTimes(own, parseLocalDate('2026-06-28'), zone).map((one) => one.closesAt)).toEqual(
      ends.map((end) => startOfDay(parseLocalDate(end), zone[0]!)),
    );
  });

  it('are worked out once for a due date and a place', () => {
    const of = (dueDate: string, name: string) =>
      stepTimes(ladders['cn']!, parseLocalDate(dueDate), zones(name));
    const first = of('2026-06-28', 'Asia/Shanghai');
    of('2026-06-29', 'Asia/Shanghai');
    of('2026-06-28', 'Asia/Urumqi');
    expect(of('2026-06-28', 'Asia/Shanghai')).toBe(first);
  });

  it('are none without a zone: there is no midnight', () => {
    expect(times('cn', '2026-06-28')).toEqual([]);
  });
});

describe('whatever the due date and the zones', () => {
  const anyZones = fc.uniqueArray(
    fc.constantFrom(
      'Asia/Shanghai',
      'America/New_York',
      'Pacific/Honolulu',
      'America/Anchorage',
      'Australia/Lord_Howe',
    ),
    { minLength: 1, maxLength: 3 },
  );

  it('no two steps of an instalment live at the same moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('cn', 'us'),
        fc.integer({ min: 0, max: 4000 }),
        anyZones,
        (name, days, names) => {
          const all = stepTimes(
            ladders[name]!,
            plusDays(parseLocalDate('2024-01-01'), days),
            zones(...names),
          );
          all.forEach((one, index) => {
            const next = all[index + 1];
            if (next !== undefined) expect(one.closesAt).toBeLessThanOrEqual(next.opensAt);
          });
        },
      ),
    );
  });

  it('a step lives longer in one zone than in that zone and another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), anyZones, (days, names) => {
        const due = plusDays(parseLocalDate('2024-01-01'), days);
        const together = stepTimes(ladders['us']!, due, zones(...names));
        for (const name of names) {
          stepTimes(ladders['us']!, due, zones(name)).forEach((alone, index) => {
            expect(alone.opensAt).toBeLessThanOrEqual(together[index]!.opensAt);
            expect(alone.closesAt).toBeGreaterThanOrEqual(together[index]!.closesAt);
          });
        }
      }),
    );
  });
});
