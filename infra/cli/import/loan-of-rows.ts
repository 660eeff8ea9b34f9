import * as z from 'zod';
import { loanStatusSchema, INSTALMENTS_KEPT_MAX } from '../../../shared/model/loan.ts';
import { loanSnapshotSchema, type LoanSnapshot } from '../../../shared/model/snapshot.ts';
import { instalmentsToKeep } from '../../../functions/ledger/incoming.ts';
import { localDateAt, parseInstant, parseLocalDate, parseZone, plusMonths, type LocalDate } from '../../../shared/time.ts';
import { chooseDueDay, dueDateIn, openInstalments, refuseTerms, type AmortisedLoan } from './amortised.ts';
import { derivation, type Derivation, type Row, type Surroundings } from './derive.ts';
import type { Expression } from './expression.ts';
import type { AmortisedSchedule, InstalmentFields, Mapping } from './mapping.ts';
import { isProblem, type Derived, type Problem } from './problem.ts';

/** Something wrong with one row of a loan; the loan's other rows are rejected with it. */
export interface RowProblem extends Problem {
  readonly line: number;
}

export type Assembled =
  | { readonly kind: 'loan'; readonly snapshot: LoanSnapshot }
  | { readonly kind: 'problems'; readonly problems: readonly RowProblem[] };

/** Makes a loan of its rows, by a mapping. */
export interface LoanOfRows {
  readonly loanId: (row: Row) => Derived;
  readonly assemble: (rows: readonly Row[]) => Assembled;
}

export interface Delivery extends Surroundings {
  readonly feed: string;
}

export function loanOfRows(mapping: Mapping, delivery: Delivery): LoanOfRows {
  const fields = fieldsOf(mapping.fields, delivery);
  const instalments =
    mapping.rows === 'instalment'
      ? instalmentRows(mapping.instalment, delivery)
      : amortisedRow(mapping, mapping.schedule, delivery);
  return {
    loanId: (row) => fields.loanId(row),
    assemble: (rows) => assemble(rows, fields, instalments, delivery),
  };
}

type Read = (row: Row) => unknown;
/** Values by the dotted path of the snapshot's field. */
type Fields = { readonly loanId: Derivation } & Readonly<Record<string, Derivation>>;

function fieldsOf(fields: Mapping['fields'], around: Surroundings): Fields {
  const { loanId, consent, places, statedZones, ...single } = fields;
  const all: Record<string, Expression | undefined> = {
    ...single,
    'consent.state': consent?.state,
    'consent.at': consent?.at,
    'consent.source': consent?.source,
    ...Object.fromEntries((places ?? []).map((one, index) => [`places.${index}`, one])),
    ...Object.fromEntries((statedZones ?? []).map((one, index) => [`statedZones.${index}`, one])),
  };
  const compiled = Object.entries(all).flatMap(([name, expression]) =>
    expression === undefined ? [] : [[name, derivation(expression, around)] as const],
  );
  return { ...Object.fromEntries(compiled), loanId: derivation(loanId, around) };
}

/** The instalments of a loan's rows, or what is wrong with them. `open` = the ledger calls the loan open. */
type Instalments = (rows: readonly Row[], open: boolean) => readonly unknown[] | readonly RowProblem[];

function assemble(
  rows: readonly Row[],
  fields: Fields,
  instalments: Instalments,
  delivery: Delivery,
): Assembled {
  const [first] = rows;
  if (first === undefined) return { kind: 'problems', problems: [] };
  const values = new Map<string, string>();
  const problems: RowProblem[] = [];
  for (const [name, derive] of Object.entries(fields)) {
    const derived = derive(first);
    if (isProblem(derived)) problems.push({ line: first.line, ...derived });
    else values.set(name, derived);
  }
  const made = instalments(rows, values.get('status') === 'open');
  problems.push(...made.filter(isRowProblem));
  if (problems.length > 0) return { kind: 'problems', problems };
  return checked(first.line, snapshotInput(values, made, delivery), parseInstant(delivery.asOf));
}

const isRowProblem = (one: unknown): one is RowProblem => isProblem(one) && 'line' in one;

const yes = new Set(['true', 'yes', 'y', '1']);
const no = new Set(['false', 'no', 'n', '0', '']);

/** A word that is neither yes nor no is left as it is, for the schema to refuse: silence must not be lost. */
const heldOf = (text: string): unknown => {
  const word = text.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : text;
};

function snapshotInput(
  values: ReadonlyMap<string, string>,
  instalments: readonly unknown[],
  { feed, asOf }: Delivery,
): Readonly<Record<string, unknown>> {
  const text = (name: string): string => values.get(name) ?? '';
  const optional = (name: string): string | undefined => (text(name) === '' ? undefined : text(name));
  const listOf = (name: string): readonly string[] => [
    ...new Set([...values].flatMap(([key, value]) => (key.startsWith(`${name}.`) && value !== '' ? [value] : []))),
  ];
  return {
    loanId: text('loanId'),
    feed,
    asOf,
    status: text('status'),
    ladder: text('ladder'),
    contractNumber: text('contractNumber'),
    contractPlace: optional('contractPlace'),
    person: { personId: text('personId'), language: text('language') },
    contact: {
      number: text('number'),
      consent: {
        state: optional('consent.state') ?? 'unknown',
        at: optional('consent.at'),
        source: optional('consent.source'),
      },
      verifiedAt: optional('verifiedAt'),
      places: listOf('places'),
      statedZones: listOf('statedZones'),
    },
    held: heldOf(text('held')),
    paymentsListed: text('paymentsListed').split(/[\s,;]+/).filter((id) => id !== ''),
    paymentsThrough: optional('paymentsThrough'),
    instalments,
  };
}

const snapshotInstalments = loanSnapshotSchema.shape.instalments.element;

/** The schema's word on the whole, in the words of a row. Only what is worth keeping is handed on. */
function checked(line: number, input: Readonly<Record<string, unknown>>, asOf: ReturnType<typeof parseInstant>): Assembled {
  const instalments = z.array(snapshotInstalments).safeParse(input['instalments']);
  if (!instalments.success) return { kind: 'problems', problems: problemsOf(line, 'instalments', instalments.error) };
  const kept = instalmentsToKeep(instalments.data, asOf);
  const paid = instalments.data.filter(({ unpaidMinor }) => unpaidMinor === 0);
  if (kept.length > INSTALMENTS_KEPT_MAX) {
    const problem = `${kept.length} unpaid instalments; at most ${INSTALMENTS_KEPT_MAX} are kept`;
    return { kind: 'problems', problems: [{ line, problem, mend: 'leave out instalments that are paid or far ahead' }] };
  }
  const room = INSTALMENTS_KEPT_MAX - kept.length;
  const parsed = loanSnapshotSchema.safeParse({ ...input, instalments: [...kept, ...paid.slice(-room || paid.length)].slice(0, INSTALMENTS_KEPT_MAX) });
  if (parsed.success) return { kind: 'loan', snapshot: parsed.data };
  return { kind: 'problems', problems: problemsOf(line, undefined, parsed.error) };
}

const problemsOf = (line: number, under: string | undefined, error: z.ZodError): readonly RowProblem[] =>
  error.issues.map(({ path, message }) => ({
    line,
    problem: `${[...(under === undefined ? [] : [under]), ...path].join('.')}: ${message}`,
    mend: 'mend the cell this field is derived from, or the mapping',
  }));

/** Each row is an instalment; a row without due date and sum says only that the loan is there. */
function instalmentRows(fields: InstalmentFields, around: Surroundings): Instalments {
  const derive = {
    n: derivation(fields.n, around),
    dueDate: derivation(fields.dueDate, around),
    currency: derivation(fields.currency, around),
    unpaid: derivation(fields.unpaid, around),
    lateCharge: fields.lateCharge === undefined ? () => '' : derivation(fields.lateCharge, around),
  };
  return (rows) =>
    rows.flatMap((row): (RowProblem | Readonly<Record<string, unknown>>)[] => {
      const [dueDate, unpaid] = [derive.dueDate(row), derive.unpaid(row)];
      if (dueDate === '' && unpaid === '') return [];
      const [n, currency, lateCharge] = [derive.n(row), derive.currency(row), derive.lateCharge(row)];
      const problems = [dueDate, unpaid, n, currency, lateCharge].filter(isProblem);
      if (problems.length > 0) return problems.map((problem) => ({ line: row.line, ...problem }));
      return [
        {
          n: integer(n),
          dueDate,
          currency,
          unpaidMinor: integer(unpaid),
          lateChargeMinor: lateCharge === '' || lateCharge === 'unknown' ? 'unknown' : integer(lateCharge),
        },
      ];
    });
}

/** Text that is no whole number stays text, for the schema to refuse. */
const integer = (derived: Derived): unknown =>
  typeof derived === 'string' && /^\d{1,15}$/.test(derived) ? Number(derived) : derived;
