import * as z from 'zod';
import { byDueDate, instalmentsToKeep } from '../../../functions/ledger/incoming.ts';
import { INSTALMENTS_KEPT_MAX } from '../../../shared/model/loan.ts';
import { loanSnapshotSchema, type LoanSnapshot } from '../../../shared/model/snapshot.ts';
import { parseInstant, type Instant } from '../../../shared/time.ts';
import { amortisedRow, type BookSurroundings } from './amortised-row.ts';
import { derivation, type Derivation, type Row, type Surroundings } from './derive.ts';
import type { Expression } from './expression.ts';
import { instalmentRows } from './instalment-rows.ts';
import type { Mapping } from './mapping.ts';
import { isProblem, isRowProblem, type Derived, type RowProblem } from './problem.ts';
import type { Instalments } from './instalments.ts';

export type Assembled =
  | { readonly kind: 'loan'; readonly snapshot: LoanSnapshot }
  | { readonly kind: 'problems'; readonly problems: readonly RowProblem[] };

/** Makes a loan of its rows, by a mapping. */
export interface LoanOfRows {
  readonly loanId: (row: Row) => Derived;
  readonly assemble: (rows: readonly Row[]) => Assembled;
}

export interface Delivery extends BookSurroundings {
  readonly feed: string;
}

export function loanOfRows(mapping: Mapping, delivery: Delivery): LoanOfRows {
  const fields = fieldsOf(mapping.fields, delivery);
  const instalments =
    mapping.rows === 'instalment'
      ? instalmentRows(mapping.instalment, delivery)
      : amortisedRow(mapping.schedule, delivery);
  return {
    loanId: (row) => fields.loanId(row),
    assemble: (rows) => assemble(rows, fields, instalments, delivery),
  };
}

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
    ...new Set(
      [...values].flatMap(([key, value]) => (key.startsWith(`${name}.`) && value !== '' ? [value] : [])),
    ),
  ];
  /** A field the mapping names says something even when it is empty: nothing of the kind is known. */
  const wordsOf = (name: string, between: RegExp): readonly string[] | undefined =>
    values.has(name)
      ? text(name)
          .split(between)
          .filter((word) => word !== '')
      : undefined;
  return {
    loanId: text('loanId'),
    feed,
    asOf,
    status: text('status'),
    ladder: text('ladder'),
    contractNumber: text('contractNumber'),
    contractPlace: optional('contractPlace'),
    person: {
      personId: text('personId'),
      language: text('language'),
      flags: wordsOf('flags', /[\s,;]+/),
      lastTalkAt: values.has('lastTalkAt') ? (optional('lastTalkAt') ?? 'never') : undefined,
    },
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
      recipient: optional('recipient'),
      quietTimes: wordsOf('quietTimes', /\s*;\s*/),
    },
    consentThrough: optional('consentThrough'),
    contactThrough: optional('contactThrough'),
    held: heldOf(text('held')),
    paymentsListed: text('paymentsListed')
      .split(/[\s,;]+/)
      .filter((id) => id !== ''),
    paymentsThrough: optional('paymentsThrough'),
    instalments,
  };
}

const snapshotInstalments = loanSnapshotSchema.shape.instalments.element;

/** The schema's word on the whole, in the words of a row. */
function checked(line: number, input: Readonly<Record<string, unknown>>, asOf: Instant): Assembled {
  const listed = z.array(snapshotInstalments).safeParse(input['instalments']);
  if (!listed.success) return { kind: 'problems', problems: problemsOf(line, ['instalments'], listed.error) };
  const unpaid = listed.data.filter(({ unpaidMinor }) => unpaidMinor > 0).sort(byDueDate);
  if (instalmentsToKeep(unpaid, asOf).length > INSTALMENTS_KEPT_MAX) {
    const problem = `more than ${INSTALMENTS_KEPT_MAX} instalments are due and unpaid`;
    return {
      kind: 'problems',
      problems: [{ line, problem, mend: 'check the due dates and which are paid' }],
    };
  }
  const parsed = loanSnapshotSchema.safeParse({
    ...input,
    instalments: unpaid.slice(0, INSTALMENTS_KEPT_MAX),
  });
  if (parsed.success) return { kind: 'loan', snapshot: parsed.data };
  return { kind: 'problems', problems: problemsOf(line, [], parsed.error) };
}

const problemsOf = (line: number, under: readonly string[], error: z.ZodError): readonly RowProblem[] =>
  error.issues.map(({ path, message }) => ({
    line,
    problem: `${[...under, ...path].join('.')}: ${message}`,
    mend: 'mend the cell this field is derived from, or the mapping',
  }));
