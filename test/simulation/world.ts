import {
  contactIdOf,
  loanIdSchema,
  paymentIdSchema,
  personIdSchema,
  type ContactId,
} from '../../shared/model/ids.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { formatInstant, instantOfMs } from '../../shared/time.ts';
import { dateOf, dayOf, ladderDays, type LadderName, type Place } from './calendar.ts';
import { mix, type Random } from './random.ts';

/** A small world: who owes what, where they live, and what the lender calls itself. */
export interface World {
  readonly startDay: number;
  readonly feedKind: 'file' | 'event';
  readonly contacts: readonly WorldContact[];
  readonly loans: readonly WorldLoan[];
  readonly lenderPlace: Place;
}

export interface WorldContact {
  readonly contactId: ContactId;
  readonly number: string;
  readonly isoPlaces: readonly string[];
  /** Every clock the person may live by. */
  readonly places: readonly Place[];
}

export interface WorldLoan {
  readonly loanId: string;
  readonly personId: string;
  readonly contact: WorldContact;
  readonly ladder: LadderName;
  readonly contractNumber: string;
  readonly instalments: readonly WorldInstalment[];
}

export interface WorldInstalment {
  readonly n: number;
  readonly dueDay: number;
  readonly unpaidMinor: number;
}

/** What the lender says of a loan at one moment, as a difference from the world. */
export interface LedgerWord {
  readonly asOf: number;
  readonly addMinor: number;
  readonly movedDays: number;
  readonly paid: boolean;
  readonly status: 'open' | 'paid' | 'closed';
  readonly held: boolean;
  readonly revoked: boolean;
  readonly listed: readonly string[];
  readonly through: number | undefined;
  /** When the lender last made sure of the number; with this word, unless it says so. */
  readonly verifiedAt?: number;
  /** Which of the two numbers the lender knows now; the loan's own unless it says so. */
  readonly contact?: number;
}

export const plainWord = (asOf: number): LedgerWord => ({
  asOf,
  addMinor: 0,
  movedDays: 0,
  paid: false,
  status: 'open',
  held: false,
  revoked: false,
  listed: [],
  through: undefined,
});

export const keys = { contact: 'contact-key', code: 'code-key' } as const;

/** Numbers kept for fiction, and Chinese ones that no operator gives out. */
const residences = {
  newYork: { number: '+1212555010', isoPlaces: ['US-NY'], places: ['east'] },
  california: { number: '+1310555010', isoPlaces: ['US-CA'], places: ['west'] },
  movedWest: { number: '+1212555011', isoPlaces: ['US-CA'], places: ['east', 'west'] },
  massachusetts: { number: '+1617555010', isoPlaces: ['US-MA'], places: ['east'] },
  china: { number: '+861000000000', isoPlaces: ['CN'], places: ['china'] },
} as const satisfies Record<string, Pick<WorldContact, 'number' | 'isoPlaces' | 'places'>>;
type Residence = keyof typeof residences;

const contactIds = new Map<string, ContactId>();

function contactOf(residence: Residence, nth: number): WorldContact {
  const { number: stem, isoPlaces, places } = residences[residence];
  const number = `${stem}${nth}`;
  const contactId = contactIds.get(number) ?? contactIdOf(keys.contact, number);
  contactIds.set(number, contactId);
  return { contactId, number, isoPlaces, places };
}

/** Ordinary days, the two clock changes, the turn of the year, the eve of a holiday. */
const startDays = {
  us: [
    [6, dayOf('2026-06-25')],
    [2, dayOf('2026-10-31')],
    [1, dayOf('2026-11-01')],
    [2, dayOf('2027-03-13')],
    [1, dayOf('2027-03-14')],
    [1, dayOf('2026-12-31')],
    [1, dayOf('2026-02-28')],
  ],
  // Chinese holidays are announced for one year; in a year nobody knows, every message is held.
  cn: [
    [6, dayOf('2026-06-25')],
    [1, dayOf('2026-02-28')],
    [1, dayOf('2026-09-30')],
  ],
} as const;

type Owned = readonly [person: number, contact: number];

const own = (person: number, contact: number): Owned => [person, contact];

/** Which person owns which loan on which number, and how often. */
const shapes = {
  one: [5, [own(0, 0)]],
  'two loans': [5, [own(0, 0), own(0, 0)]],
  'three loans': [1, [own(0, 0), own(0, 0), own(0, 0)]],
  'two numbers': [4, [own(0, 0), own(0, 1)]],
  'one number for two': [2, [own(0, 0), own(1, 0)]],
  'a number of each and one for both': [1, [own(0, 0), own(0, 1), own(1, 1)]],
  // Whom one worker may serve in one batch.
  strangers: [3, [own(0, 0), own(1, 1)]],
} as const satisfies Record<string, readonly [weight: number, owned: readonly Owned[]]>;
export type ShapeName = keyof typeof shapes;

/** Sums that the ledger may name, by loan and instalment: no two alike, so that none can pass for another. */
export type Sums = (loan: number, instalment: number) => number;

/**
 * The same for a thousand neighbours: their texts repeat, and what reads texts need not read each anew. Nothing
 * in a schedule hangs on which sum it is.
 */
export const sumsOf =
  (blockSeed: number): Sums =>
  (loan, instalment) =>
    100 + (mix(blockSeed, loan * 8 + instalment) % 99_900);

export function worldOf(random: Random, sums: Sums, wanted?: ShapeName): World {
  const country = random.weighted([
    [3, 'us'],
    [2, 'cn'],
  ] as const);
  const residence: Residence =
    country === 'cn'
      ? 'china'
      : random.weighted([
          [4, 'newYork'],
          [1, 'california'],
          [2, 'movedWest'],
          [1, 'massachusetts'],
        ] as const);
  const startDay = random.weighted<number>(startDays[country]);
  const contacts = [contactOf(residence, 0), contactOf(residence, 1)];
  const luck = random.weighted<readonly Owned[]>(Object.values(shapes));
  const shape: readonly Owned[] = wanted === undefined ? luck : shapes[wanted][1];
  return {
    startDay,
    feedKind: random.chance(0.75) ? 'file' : 'event',
    lenderPlace: country === 'cn' ? 'china' : 'east',
    contacts,
    loans: shape.map(([person, contact], index) => ({
      loanId: `L-${index + 1}`,
      personId: `P-${person + 1}`,
      contact: contacts[contact]!,
      ladder: country,
      contractNumber: `DEMO-000${index + 1}`,
      instalments: instalmentsOf(country, startDay, random, (n) => sums(index, n)),
    })),
  };
}

/** At the start some step of the first instalment lives, or begins within days; a second may live beside it. */
function instalmentsOf(
  ladder: LadderName,
  startDay: number,
  random: Random,
  sumOf: (n: number) => number,
): readonly WorldInstalment[] {
  const count = random.chance(0.3) ? 2 : 1;
  return Array.from({ length: count }, (_, index) => ({
    n: index + 1,
    dueDay:
      startDay -
      random.pick(ladderDays[ladder]) +
      random.weighted([
        [6, 0],
        [1, 1],
        [1, -1],
        [1, 2],
      ] as const),
    unpaidMinor: sumOf(index + 1),
  }));
}

const iso = (at: number): string => formatInstant(instantOfMs(at));

export function snapshotOf(
  loan: WorldLoan,
  word: LedgerWord,
  contacts: readonly WorldContact[] = [],
): LoanSnapshot {
  const { number, isoPlaces } =
    (word.contact === undefined ? undefined : contacts[word.contact]) ?? loan.contact;
  const isChinese = loan.ladder === 'cn';
  return {
    loanId: loanIdSchema.parse(loan.loanId),
    feed: 'book',
    asOf: iso(word.asOf),
    status: word.status,
    ladder: loan.ladder,
    contractNumber: loan.contractNumber,
    contractPlace: isChinese ? 'CN' : 'US-NY',
    person: {
      personId: personIdSchema.parse(loan.personId),
      language: isChinese ? 'zh-CN' : 'en',
      flags: [],
      lastTalkAt: 'never',
    },
    contact: {
      number,
      consent: word.revoked
        ? { state: 'revoked', at: iso(word.asOf), source: 'app' }
        : { state: 'given', at: '2026-01-05T15:00:00Z', source: 'contract' },
      places: [...isoPlaces],
      verifiedAt: iso(word.verifiedAt ?? word.asOf),
      statedZones: [],
      recipient: 'borrower',
      quietTimes: [],
    },
    held: word.held,
    paymentsListed: word.listed.map((id) => paymentIdSchema.parse(id)),
    ...(word.through === undefined ? {} : { paymentsThrough: iso(word.through) }),
    instalments: loan.instalments.map(({ n, dueDay, unpaidMinor }) => ({
      n,
      dueDate: dateOf(dueDay + word.movedDays),
      currency: isChinese ? 'CNY' : 'USD',
      unpaidMinor: word.paid ? 0 : unpaidMinor + word.addMinor,
      lateChargeMinor: 0,
    })),
  };
}
