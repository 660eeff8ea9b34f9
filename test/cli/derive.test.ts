import { describe, expect, it } from 'vitest';
import { derivation } from '../../infra/cli/import/derive.ts';
import { expressionSchema, functionList } from '../../infra/cli/import/expression.ts';
import { FictionalPhones } from '../../infra/cli/import/fictional-phone.ts';
import { isProblem } from '../../infra/cli/import/problem.ts';

const cells = {
  id: 'L-7',
  state: 'NY',
  empty: '',
  sum: '1,250.50',
  paid: '250.50',
  date: '06/25/2026',
  nth: '3',
};
const around = {
  columns: new Map(Object.keys(cells).map((name, index) => [name, index])),
  zone: 'America/New_York',
  asOf: '2026-06-25T10:00:00Z',
  phones: new FictionalPhones(),
};
const derive = (expression: unknown) =>
  derivation(
    expressionSchema.parse(expression),
    around,
  )({ line: 2, cells: Object.values(cells), position: 4 });

const column = (name: string) => ({ is: 'column', name });
const amount = (name: string) => ({ is: 'amount', unit: 'major', of: column(name) });
const date = { is: 'date', format: 'MM/DD/YYYY', of: column('date') };

const examples: readonly { expression: { is: string } & Readonly<Record<string, unknown>>; gives: string }[] =
  [
    { expression: column('id'), gives: 'L-7' },
    { expression: { is: 'constant', value: 'x' }, gives: 'x' },
    { expression: { is: 'template', text: 'US-{state}/{id}' }, gives: 'US-NY/L-7' },
    { expression: { is: 'template', text: 'US-{empty}' }, gives: '' },
    { expression: { is: 'first', of: [column('empty'), column('state'), column('id')] }, gives: 'NY' },
    { expression: { is: 'first', of: [column('empty')] }, gives: '' },
    { expression: { is: 'lookup', of: column('state'), table: { NY: 'open' } }, gives: 'open' },
    { expression: { is: 'lookup', of: column('state'), table: {}, otherwise: 'closed' }, gives: 'closed' },
    { expression: { is: 'lookup', of: column('empty'), table: {} }, gives: '' },
    {
      expression: {
        is: 'when',
        of: column('state'),
        equals: ['NY', 'NJ'],
        then: column('id'),
        otherwise: column('sum'),
      },
      gives: 'L-7',
    },
    {
      expression: {
        is: 'when',
        of: column('state'),
        equals: ['CA'],
        then: column('id'),
        otherwise: column('nth'),
      },
      gives: '3',
    },
    { expression: amount('sum'), gives: '125050' },
    { expression: amount('empty'), gives: '' },
    { expression: { is: 'sum', of: [amount('sum'), amount('empty'), amount('paid')] }, gives: '150100' },
    { expression: { is: 'difference', of: amount('sum'), minus: amount('paid') }, gives: '100000' },
    { expression: date, gives: '2026-06-25' },
    { expression: { is: 'instant', of: date, time: '09:30' }, gives: '2026-06-25T13:30:00Z' },
    {
      expression: { is: 'instant', of: date, time: '09:30', zone: 'Asia/Shanghai' },
      gives: '2026-06-25T01:30:00Z',
    },
    { expression: { is: 'months-later', of: date, by: -1 }, gives: '2026-05-25' },
    { expression: { is: 'months-later', of: date, by: column('nth') }, gives: '2026-09-25' },
    { expression: { is: 'days-later', of: date, by: 10 }, gives: '2026-07-05' },
    { expression: { is: 'hash-choice', of: column('id'), from: ['only'] }, gives: 'only' },
    {
      expression: { is: 'phone', country: 'US', of: { is: 'constant', value: '212 555 0123' } },
      gives: '+12125550123',
    },
    { expression: { is: 'position' }, gives: '4' },
    { expression: { is: 'as-of' }, gives: '2026-06-25T10:00:00Z' },
  ];

describe('a derivation', () => {
  it.each(examples)('$expression gives $gives', ({ expression, gives }) => {
    expect(derive(expression)).toBe(gives);
  });

  it('of every name in the list has an example', () => {
    const shown = new Set(examples.map(({ expression }) => expression.is));
    expect(functionList.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([
      'fictional-phone',
    ]);
  });

  it('that fails names the column its value came from', () => {
    const failed = derive({ is: 'days-later', of: { is: 'lookup', of: column('state'), table: {} }, by: 1 });
    expect(failed).toMatchObject({
      column: 'state',
      value: 'NY',
      problem: 'not in the table of the mapping',
    });
  });
});

describe('fictional phones', () => {
  const phones = (place: string, count: number): readonly unknown[] => {
    const book = new FictionalPhones();
    return Array.from({ length: count }, (_, key) => book.numberFor(place, `loan ${key}`));
  };

  it('are of the place, of the range kept for fiction, and all different while there are enough', () => {
    const numbers = phones('US-RI', 100);
    expect(new Set(numbers).size).toBe(100);
    for (const number of numbers) expect(number).toMatch(/^\+1401555(01\d\d)$/);
  });

  it('are shared when there are no more', () => {
    const numbers = phones('US-RI', 101);
    expect(new Set(numbers).size).toBe(100);
  });

  it('are the same for the same key, in another run and in the same', () => {
    expect(phones('US-CA', 50)).toEqual(phones('US-CA', 50));
    const book = new FictionalPhones();
    expect(book.numberFor('US-CA', 'x')).toBe(book.numberFor('US-CA', 'x'));
  });

  it('of China begin with a prefix that no operator has', () => {
    for (const number of phones('CN', 20)) expect(number).toMatch(/^\+86154\d{8}$/);
    expect(new Set(phones('CN', 1_000)).size).toBe(1_000);
  });

  it('of a place that has none are refused', () => {
    expect(phones('FR', 1).every(isProblem)).toBe(true);
  });
});
