import { placesIn, TEMPLATE_PLACE, type Expression, type Named } from './expression.ts';
import type { FictionalPhones } from './fictional-phone.ts';
import { andThen, isProblem, type Derived, type Problem } from './problem.ts';
import { differenceOf, later, sumOf, valueFunction, type OneValued } from './value-functions.ts';

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
  const column = columnOf(expression);
  return (row) => {
    const derived = derive(row);
    return isProblem(derived) && derived.column === undefined ? withColumn(derived, column) : derived;
  };
}

const withColumn = (problem: Problem, column: string | undefined): Problem =>
  column === undefined ? problem : { ...problem, column };

/** The column a single value comes from; undefined where it is made of several. */
const columnOf = (expression: Expression): string | undefined => {
  if (expression.is === 'column') return expression.name;
  if (expression.is === 'template') return placesIn(expression.text)[0];
  return 'of' in expression && !Array.isArray(expression.of) ? columnOf(expression.of) : undefined;
};

const cell = (row: Row, index: number | undefined): string =>
  index === undefined ? '' : (row.cells[index] ?? '').trim();

function compiled(expression: Expression, around: Surroundings): Derivation {
  const inner = (one: Expression): Derivation => derivation(one, around);
  switch (expression.is) {
    case 'first':
      return firstOf(expression.of.map(inner));
    case 'when':
      return choice(
        inner(expression.of),
        expression.equals,
        inner(expression.then),
        inner(expression.otherwise),
      );
    case 'sum':
      return sum(expression.of.map(inner));
    case 'difference':
      return two(inner(expression.of), inner(expression.minus), differenceOf);
    case 'months-later':
    case 'days-later':
      return two(inner(expression.of), stepsOf(expression.by, inner), later(expression.is));
    case 'fictional-phone':
      return fictionalPhone(inner(expression.place), inner(expression.key), around.phones);
    default:
      return 'of' in expression
        ? oneValued(expression, inner(expression.of), around.zone)
        : plain(expression, around);
  }
}

/** What needs no other expression. */
function plain(
  expression: Named<'column' | 'constant' | 'as-of' | 'position' | 'template'>,
  { columns, asOf }: Surroundings,
): Derivation {
  switch (expression.is) {
    case 'column': {
      const index = columns.get(expression.name);
      return (row) => cell(row, index);
    }
    case 'constant':
      return () => expression.value;
    case 'as-of':
      return () => asOf;
    case 'position':
      return ({ position }) => String(position);
    case 'template':
      return template(expression.text, columns);
  }
}

/** Nothing in, nothing out. */
function oneValued(expression: OneValued, of: Derivation, zone: string): Derivation {
  const apply = valueFunction(expression, zone);
  return (row) => andThen(of(row), apply);
}

/** A first value that is there, and a second that may be empty. */
const two =
  (first: Derivation, second: Derivation, apply: (one: string, other: string) => Derived): Derivation =>
  (row) =>
    andThen(first(row), (one) => {
      const other = second(row);
      return isProblem(other) ? other : apply(one, other);
    });

const stepsOf = (steps: number | Expression, inner: (one: Expression) => Derivation): Derivation =>
  typeof steps === 'number' ? () => String(steps) : inner(steps);

function template(text: string, columns: ReadonlyMap<string, number>): Derivation {
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

const sum =
  (all: readonly Derivation[]): Derivation =>
  (row) => {
    const amounts: string[] = [];
    for (const derive of all) {
      const derived = derive(row);
      if (isProblem(derived)) return derived;
      if (derived !== '') amounts.push(derived);
    }
    return sumOf(amounts);
  };

const choice =
  (of: Derivation, equals: readonly string[], then: Derivation, otherwise: Derivation): Derivation =>
  (row) => {
    const derived = of(row);
    if (isProblem(derived)) return derived;
    return equals.includes(derived) ? then(row) : otherwise(row);
  };

const fictionalPhone =
  (place: Derivation, key: Derivation, phones: FictionalPhones): Derivation =>
  (row) =>
    andThen(place(row), (where) => andThen(key(row), (who) => phones.numberFor(where, who)));
