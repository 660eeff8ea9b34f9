import { describe, expect, it } from 'vitest';
import { timetableOf } from '../../infra/emulation/timetable.ts';
import { formatInstant, parseInstant } from '../../shared/time.ts';

describe('a timetable', () => {
  it.each([
    {
      because: 'quarters of the hour',
      expression: 'cron(0/15 * * * ? *)',
      zone: 'Asia/Shanghai',
      from: '2026-06-25T10:07:00Z',
      fires: ['2026-06-25T10:15:00Z', '2026-06-25T10:30:00Z', '2026-06-25T10:45:00Z'],
    },
    {
      because: 'the moment itself has had its turn',
      expression: 'cron(0/5 * * * ? *)',
      zone: 'UTC',
      from: '2026-06-25T10:05:00Z',
      fires: ['2026-06-25T10:10:00Z'],
    },
    {
      because: 'nine in the morning is another moment after the clocks have changed',
      expression: 'cron(0 9 * * ? *)',
      zone: 'America/New_York',
      from: '2026-03-07T00:00:00Z',
      fires: ['2026-03-07T14:00:00Z', '2026-03-08T13:00:00Z'],
    },
    {
      because: 'AWS counts Sunday as 1, so 2 is Monday',
      expression: 'cron(0 9 ? * 2 *)',
      zone: 'UTC',
      from: '2026-06-25T00:00:00Z',
      fires: ['2026-06-29T09:00:00Z'],
    },
    {
      because: 'the sixth field is the year',
      expression: 'cron(0 0 1 1 ? 2028)',
      zone: 'UTC',
      from: '2026-06-25T00:00:00Z',
      fires: ['2028-01-01T00:00:00Z'],
    },
    {
      because: 'a rate counts from the start',
      expression: 'rate(7 minutes)',
      zone: 'UTC',
      from: '2026-06-25T10:01:00Z',
      fires: ['2026-06-25T10:08:00Z', '2026-06-25T10:15:00Z'],
    },
  ])('fires as AWS does: $because', ({ expression, zone, from, fires }) => {
    const timetable = timetableOf(expression, zone, parseInstant(from));
    let at = parseInstant(from);
    for (const expected of fires) {
      const next = timetable(at);
      expect(next === undefined ? 'never' : formatInstant(next)).toBe(expected);
      at = next ?? at;
    }
  });

  it.each([{ expression: 'at(2026-06-25T10:00:00)' }, { expression: 'rate(0 minutes)' }])(
    'refuses $expression rather than guess',
    ({ expression }) => {
      expect(() => timetableOf(expression, 'UTC', parseInstant('2026-06-25T10:00:00Z'))).toThrow(/rate/);
    },
  );
});
