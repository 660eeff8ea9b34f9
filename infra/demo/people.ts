import type { Language } from '../../shared/model/value.ts';
import type { LocalDate } from '../../shared/time.ts';
import { FictionalPhones } from '../cli/import/fictional-phone.ts';
import { chance } from '../emulation/seeded.ts';
import { states } from './figures.ts';
import { datesBefore, instalmentsOf, type DemoLoan } from './loan.ts';

/** One of the two books: whose law and words. */
export interface DemoBook {
  readonly name: 'us' | 'cn';
  readonly language: Language;
  readonly otherLanguage: Language;
  /** Days from each step of the ladder to the due date, so that one of each falls on the first day. */
  readonly daysToDueOfSteps: readonly number[];
}

/** Drawn loans beside the ones below; enough for a phone page that is busy and can still be looked through. */
const DRAWN_LOANS = 140;

/** Someone worth having in a demo, and why. */
interface Special {
  readonly why: string;
  readonly firstDueInDays: number;
  readonly over?: Partial<Pick<DemoLoan, 'language' | 'consent' | 'held' | 'flags' | 'quietTimes'>>;
  /** Shares the person or the number of the special this many places before. */
  readonly samePersonAs?: number;
  readonly sameNumberAs?: number;
  readonly paymentPending?: true;
}

const specialsOf = ({ daysToDueOfSteps, otherLanguage }: DemoBook): readonly Special[] => [
  ...daysToDueOfSteps.map((days) => ({
    why: 'a step of the ladder falls on the first day',
    firstDueInDays: days,
  })),
  { why: 'reads the other language', firstDueInDays: 0, over: { language: otherLanguage } },
  { why: 'has two loans on one phone: one message a day', firstDueInDays: 0 },
  { why: 'the second of these loans', firstDueInDays: 3, samePersonAs: 1, sameNumberAs: 1 },
  { why: 'shares a phone with another person', firstDueInDays: 3 },
  { why: 'the other person on that phone', firstDueInDays: 3, sameNumberAs: 1 },
  { why: 'has two numbers', firstDueInDays: 0 },
  { why: 'the loan on the second number', firstDueInDays: 12, samePersonAs: 1 },
  { why: 'has just paid; no statement counts it yet', firstDueInDays: 0, paymentPending: true },
  { why: 'has paid late; no statement counts it yet', firstDueInDays: -5, paymentPending: true },
  { why: 'the lender asks for silence', firstDueInDays: 0, over: { held: true } },
  { why: 'took back the consent', firstDueInDays: 0, over: { consent: 'revoked' } },
  { why: 'nobody knows of a consent', firstDueInDays: 0, over: { consent: 'unknown' } },
  { why: 'a lawyer acts for them', firstDueInDays: 0, over: { flags: ['attorney'] } },
  { why: 'is gravely ill', firstDueInDays: 0, over: { flags: ['ill'] } },
  { why: 'is at work until the afternoon', firstDueInDays: 3, over: { quietTimes: ['1-5 08:00-15:00'] } },
];

export interface DrawnBook {
  readonly loans: readonly DemoLoan[];
  /** Loans with a payment that no statement counts yet. */
  readonly paying: readonly DemoLoan[];
}

/**
 * The invented borrowers of one book: first some of whom each shows one thing, then drawn ones. Nobody has a
 * name; ids say `demo`; phone numbers are of ranges that ring nowhere.
 */
export function drawBook(book: DemoBook, seed: string, bookDate: LocalDate): DrawnBook {
  const phones = new FictionalPhones();
  const specials = specialsOf(book);
  const loans: DemoLoan[] = [];
  const paying: DemoLoan[] = [];
  for (let index = 0; index < specials.length + DRAWN_LOANS; index += 1) {
    const special = specials[index];
    const loan = drawLoan({ book, seed, bookDate, phones, index }, special, loans);
    loans.push(loan);
    if (special?.paymentPending === true) paying.push(loan);
  }
  return { loans, paying };
}

interface Draw {
  readonly book: DemoBook;
  readonly seed: string;
  readonly bookDate: LocalDate;
  readonly phones: FictionalPhones;
  readonly index: number;
}

function drawLoan(draw: Draw, special: Special | undefined, before: readonly DemoLoan[]): DemoLoan {
  const { book, seed, bookDate, phones, index } = draw;
  const id = String(index + 1).padStart(4, '0');
  const loanId = `demo-${book.name}-${id}`;
  const samePerson = placesBefore(before, special?.samePersonAs);
  const sameNumber = placesBefore(before, special?.sameNumberAs);
  const place = (samePerson ?? sameNumber)?.place ?? placeOf(book, seed, loanId);
  return {
    loanId,
    personId: samePerson?.personId ?? `demo-${book.name}-person-${id}`,
    number: sameNumber?.number ?? phoneOf(phones, place, loanId),
    place,
    language: book.language,
    consent: 'given',
    held: false,
    flags: [],
    quietTimes: [],
    ...datesBefore(bookDate),
    instalments: instalmentsOf({ seed, loanId, bookDate, firstDueInDays: special?.firstDueInDays }),
    ...special?.over,
  };
}

const placesBefore = (before: readonly DemoLoan[], places: number | undefined): DemoLoan | undefined =>
  places === undefined ? undefined : before.at(-places);

/** A phone of the fictional range; a place without one would be a mistake of the figures. */
function phoneOf(phones: FictionalPhones, place: string, key: string): string {
  const number = phones.numberFor(place === 'CN' ? 'CN' : `US-${place}`, key);
  if (typeof number !== 'string') throw new RangeError(`${place}: ${number.problem}`);
  return number;
}

function placeOf({ name }: DemoBook, seed: string, loanId: string): string {
  if (name === 'cn') return 'CN';
  const total = states.reduce((sum, { loans }) => sum + loans, 0);
  let left = chance(seed, loanId, 'place') * total;
  for (const { place, loans } of states) {
    left -= loans;
    if (left < 0) return place;
  }
  return 'CA';
}
