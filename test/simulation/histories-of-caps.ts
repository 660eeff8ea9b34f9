import { noticeId, personId } from '../builders/ids.ts';
import type { Row } from './histories.ts';
import { number, theText, type Trace } from './trace.ts';

const anotherNumber = '+12125550144';

/** A reminder on each of these days; the last one at this number. */
function onDays(told: Trace, days: readonly string[], last = number): void {
  for (const [nth, day] of days.entries()) {
    if (nth > 0) told.until(day.includes('T') ? `${day}:00Z` : `${day}T14:00:00Z`);
    const [id, text] = [noticeId(`L-1#${nth + 1}.1#due-3`), `${theText}${' '.repeat(nth)}`];
    const who = told.claim({ noticeId: id }, { noticeId: id, text });
    told.call(who, text, nth === days.length - 1 ? last : number);
  }
}

const ofCase =
  (to: string) =>
  (told: Trace): void => {
    told.call(told.claim());
    const [id, text] = [noticeId('case#C0000001#resolved'), 'A case is closed.'];
    const over = { noticeId: id, kind: 'case', loanId: undefined, personId: personId('P-1') } as const;
    told.call(told.claim(over, { noticeId: id, text }), text, to);
  };

/** Histories that break promise 5: per number and per person, in a day and in a week. */
export const capRows: readonly Row[] = [
  [
    5,
    'two messages to one number in a day',
    'due-3: more than 1 a day to one number',
    (told) => {
      told.call(told.claim());
      told.until('2026-06-26T13:59:00Z');
      const id = noticeId('L-1#2.1#due-3');
      told.call(told.claim({ noticeId: id }, { noticeId: id, text: `${theText} ` }), `${theText} `);
    },
  ],
  [
    5,
    'two messages to one person in a day, at two numbers',
    'due-3: more than 1 a day to one person',
    (told) => {
      onDays(told, ['2026-06-25', '2026-06-26T13:59'], anotherNumber);
    },
  ],
  [
    5,
    'three messages to one number in a week',
    'due-3: more than 2 a week to one number',
    (told) => {
      onDays(told, ['2026-06-25', '2026-06-28', '2026-07-02T13:59']);
    },
  ],
  [
    5,
    'three messages to one person in a week, at two numbers',
    'due-3: more than 2 a week to one person',
    (told) => {
      onDays(told, ['2026-06-25', '2026-06-28', '2026-07-02T13:59'], anotherNumber);
    },
  ],
  [
    5,
    'a message about a case and a reminder to one number in a day',
    'with what is said of cases, more than 1 a day to one number',
    ofCase(number),
  ],
  [
    5,
    'a message about a case and a reminder to one person in a day, at two numbers',
    'with what is said of cases, more than 1 a day to one person',
    ofCase(anotherNumber),
  ],
];
