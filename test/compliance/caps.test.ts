import { describe, expect, it } from 'vitest';
import { judgeCaps } from '../../shared/compliance/caps.ts';
import { at, exampleNotice, inChina, type FactsChange } from '../../shared/compliance/examples.ts';
import { sayingsOf } from '../../shared/compliance/rule.ts';
import { formatInstant } from '../../shared/time.ts';

const say = sayingsOf('X-01');
const now = at('2026-03-10T10:00:00Z');
const sent = (number: number, iso: string) => ({ noticeId: exampleNotice(number), publishBy: at(iso) });
/** Another notice that is due now, and goes before ours. */
const goes = (number: number, sameContact = true, samePerson = true) => ({
  noticeId: exampleNotice(number),
  sameContact,
  samePerson,
});
const dayAndWeek = { perDayMax: 1, perWeekMax: 2 };

/** Until when our notice waits, and whose messages it waits for; undefined when there is room. */
function waits(change: FactsChange, max: Parameters<typeof judgeCaps>[2] = dayAndWeek) {
  const { verdict, until, evidence } = judgeCaps(inChina({ now, ...change }), say, max);
  if (verdict === 'allow') return undefined;
  return [until === undefined ? verdict : formatInstant(until), evidence['subject'], evidence['window']];
}

const anHourAgo = sent(2, '2026-03-10T09:00:00Z');
const twoDaysAgo = sent(3, '2026-03-08T10:00:00Z');
const sixDaysAgo = sent(4, '2026-03-04T11:00:00Z');
const soon = '2026-03-10T10:30:00Z';
const aDayLater = '2026-03-11T09:01:00Z';

describe('what is about to go first', () => {
  it.each<[ReturnType<typeof goes>, string[] | undefined, string]>([
    [goes(2, true, false), [soon, 'contact', '24 hours'], 'to this phone'],
    [goes(2, false, true), [soon, 'person', '24 hours'], 'to another phone of this person'],
    [goes(2, false, false), undefined, 'to somebody else'],
    [goes(1), undefined, 'our own notice never stands in its own way'],
  ])('%o makes it wait a while: %j, %s', (first, waited) => {
    expect(waits({ goingFirst: [first] })).toEqual(waited);
  });

  it('does not hide that a message was sent: both are waited for, for a day', () => {
    const change = { contact: { recentSends: [anHourAgo] }, goingFirst: [goes(5)] };
    expect(waits(change, { perDayMax: 1 })).toEqual(['2026-03-11T10:01:00Z', 'contact', '24 hours']);
  });

  it('is looked at although both have heard from us before', () => {
    const recentSends = [twoDaysAgo];
    const change = { contact: { recentSends }, person: { recentSends }, goingFirst: [goes(5)] };
    expect(waits(change)).toEqual([soon, 'contact', '24 hours']);
  });

  it('counts once when it has gone meanwhile', () => {
    const change = { contact: { recentSends: [anHourAgo] }, goingFirst: [goes(2)] };
    expect(waits(change, { perDayMax: 2 })).toBeUndefined();
  });
});

describe('the place that is free first', () => {
  it('is that of the oldest message, in whatever order they are listed', () => {
    for (const recentSends of [
      [twoDaysAgo, sixDaysAgo],
      [sixDaysAgo, twoDaysAgo],
    ]) {
      expect(waits({ person: { recentSends } })).toEqual(['2026-03-11T11:01:00Z', 'person', '7 days']);
    }
  });

  it('is no help before the last cap has room too', () => {
    const contact = { recentSends: [anHourAgo] };
    expect(waits({ contact, person: { recentSends: [sixDaysAgo, anHourAgo] } })).toEqual([
      '2026-03-11T11:01:00Z',
      'person',
      '7 days',
    ]);
    const eldest = sent(4, '2026-03-03T10:30:00Z');
    expect(waits({ contact: { recentSends: [eldest, anHourAgo] } })).toEqual([
      aDayLater,
      'contact',
      '24 hours',
    ]);
  });

  it('is told of the phone when phone and person wait equally long', () => {
    const recentSends = [anHourAgo];
    expect(waits({ contact: { recentSends }, person: { recentSends } })).toEqual([
      aDayLater,
      'contact',
      '24 hours',
    ]);
  });
});

it('a cap that is not named does not bind', () => {
  expect(waits({ contact: { recentSends: [twoDaysAgo] } }, { perDayMax: 1 })).toBeUndefined();
  expect(waits({ contact: { recentSends: [anHourAgo] } }, { perWeekMax: 2 })).toBeUndefined();
});
