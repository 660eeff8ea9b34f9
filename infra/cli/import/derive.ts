import { plusDays, plusMonths, type LocalDate } from '../../../shared/time.ts';
import { placesIn, TEMPLATE_PLACE, type Expression } from './expression.ts';
import type { FictionalPhones } from './fictional-phone.ts';
import { andThen, isProblem, type Derived, type Problem } from './problem.ts';
import { amountOf, dateOf, datePattern, hashChoice, instantOf, phoneOf, realDate } from './values.ts';

/** One row: its cells, and its place among the rows of its loan, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly position: number;
}

/** What is the same for all rows of one delivery. */
export interface Surroundings {
  /** Column name -> index. */
  readonly columns: ReadonlyMap<string, number>;
  readonly zone: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly phones: FictionalPhones;
}

export type Derivation = (row: Row) => Derived;

/** Makes the function a mapping describes; each problem names the column its value came from. */
export function derivation(expression: Expression, around: Surroundings): Derivation {
  const derive = compiled(expression, around);
  const [column] = 'of' in expression && !Array.isArray(expression.of) ? columnNames(expression.of) : [];
  return (row) => {
    const derived = derive(row);
    return isProblem(derived) && derived.column === undefined ? withColumn(derived, column) : derived;
  };
}

const withColumn = (problem: Problem, column: string | undefined): Problem =>
  column === undefined ? problem : { ...problem, column };

const columnNames = (expression: Expression): readonly string[] => {
  if (expression.is === 'column') return [expression.name];
  if (expression.is === 'template') return placesIn(expression.text);
  return 'of' in expression && !Array.isArray(expression.of) ? columnNames(expression.of) : [];
};

const cell = (row: Row, index: number | undefined): string =>
  index === undefined ? '' : (row.cells[index] ?? '').trim();

function compiled(expression: Expression, around: Surroundings): Derivation {
  const inner = (one: Expression): Derivation => derivation(one, around);
  switch (expression.is) {
    case 'column': {
      const index = around.columns.get(expression.name);
      return (row) => cell(row, index);
    }
    case 'constant':
      return () => expression.value;
    case 'as-of':
      return () => around.asOf;
    case 'position':
      return ({ position }) => String(position);
    case 'template':
      return template(expression.text, around);
    case 'first':
      return firstOf(expression.of.map(inner));
    case 'when':
      return choice(expression, inner);
    case 'fictional-phone':
      return fictionalPhone(inner(expression.place), inner(expression.key), around.phones);
    default:
      return step(expression, inner(expression.of), around);
  }
}

type OneValued = Extract<
  Expression,
  { is: 'lookup' | 'amount' | 'date' | 'instant' | 'months-later' | 'days-later' | 'hash-choice' | 'phone' }
>;

/** The functions of one value: nothing in, nothing out. */
function step(expression: OneValued, of: Derivation, around: Surroundings): Derivation {
  const apply = valueFunction(expression, around);
  return (row) => andThen(of(row), apply);
}

function valueFunction(expression: OneValued, around: Surroundings): (text: string) => Derived {
  switch (expression.is) {
    case 'lookup':
      return lookup(new Map(Object.entries(expression.table)), expression.otherwise);
    case 'amount':
      return amount(expression);
    case 'date': {
      const pattern = datePattern(expression.format);
      return (text) => dateOf(text, pattern, expression.format);
    }
    case 'instant':
      return instant(expression, around.zone);
    case 'months-later':
      return onDate((date) => plusMonths(date, expression.months));
    case 'days-later':
      return onDate((date) => plusDays(date, expression.days));
    case 'hash-choice':
      return (text) => hashChoice(text, expression.from) ?? '';
    case 'phone':
      return phone(expression);
    default:
      return expression satisfies never;
  }
}

type Named<Name extends Expression['is']> = Extract<Expression, { is: Name }>;

const amount =
  ({ unit, decimal = '.', round = false }: Named<'amount'>) =>
  (text: string): Derived =>
    amountOf(text, { unit, decimal, round });

const instant =
  ({ time = '00:00', zone }: Named<'instant'>, zoneOfMapping: string) =>
  (text: string): Derived =>
    instantOf(text, time, zone ?? zoneOfMapping);

const phone =
  ({ country, allow = 'valid' }: Named<'phone'>) =>
  (text: string): Derived =>
    phoneOf(text, country, allow);

const onDate =
  (move: (date: LocalDate) => LocalDate) =>
  (text: string): Derived => {
    const date = realDate(text);
    return date === undefined
      ? { value: text, problem: 'not a date written YYYY-MM-DD', mend: 'derive it with `date` first' }
      : move(date);
  };

const lookup =
  (table: ReadonlyMap<string, string>, otherwise: string | undefined) =>
  (text: string): Derived =>
    table.get(text) ??
    otherwise ?? {
      value: text,
      problem: 'not in the table of the mapping',
      mend: `use one of: ${[...table.keys()].slice(0, LISTED_MAX).join(', ')}; or add it to the table`,
    };

/** Enough to see what is meant. */
const LISTED_MAX = 12;

function template(text: string, { columns }: Surroundings): Derivation {
  const names = placesIn(text);
  return (row) => {
    if (names.some((name) => cell(row, columns.get(name)) === '')) return '';
    return text.replaceAll(TEMPLATE_PLACE, (_place, name: string) => cell(row, columns.get(name)));
  };
}

const firstOf =
  (all: readonly Derivation[]): Derivation =>
  (row) => {
    for (const derive of all) {
      const derived = derive(row);
      if (derived !== '') return derived;
    }
    return '';
  };

function choice(
  { of, equals, then, otherwise }: Extract<Expression, { is: 'when' }>,
  inner: (one: Expression) => Derivation,
): Derivation {
  const [question, yes, no] = [inner(of), inner(then), inner(otherwise)];
  return (row) => {
    const derived = question(row);
    if (isProblem(derived)) return derived;
    return equals.includes(derived) ? yes(row) : no(row);
  };
}

const fictionalPhone =
  (place: Derivation, key: Derivation, phones: FictionalPhones): Derivation =>
  (row) =>
    andThen(place(row), (where) => andThen(key(row), (who) => phones.numberFor(where, who)));
