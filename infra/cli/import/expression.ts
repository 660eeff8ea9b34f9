import * as z from 'zod';

/**
 * How one value is derived from a row. A closed list of named functions: a mapping holds no code, so a
 * reviewer sees all it can do on one page. Every function answers text; an empty text means "not there".
 */
export type Expression =
  | { is: 'column'; name: string }
  | { is: 'constant'; value: string }
  | { is: 'template'; text: string }
  | { is: 'first'; of: Expression[] }
  | { is: 'lookup'; of: Expression; table: Record<string, string>; otherwise?: string | undefined }
  | { is: 'when'; of: Expression; equals: string[]; then: Expression; otherwise: Expression }
  | {
      is: 'amount';
      of: Expression;
      unit: 'major' | 'minor' | 'ten-thousand';
      decimal?: '.' | ',' | undefined;
      round?: boolean | undefined;
    }
  | { is: 'sum'; of: Expression[] }
  | { is: 'difference'; of: Expression; minus: Expression }
  | { is: 'date'; of: Expression; format: string }
  | { is: 'instant'; of: Expression; time?: string | undefined; zone?: string | undefined }
  | { is: 'months-later'; of: Expression; by: number | Expression }
  | { is: 'days-later'; of: Expression; by: number | Expression }
  | { is: 'hash-choice'; of: Expression; from: string[] }
  | { is: 'phone'; of: Expression; country: 'CN' | 'US'; allow?: 'valid' | 'possible' | undefined }
  | { is: 'fictional-phone'; place: Expression; key: Expression }
  | { is: 'position' }
  | { is: 'as-of' };

export type FunctionName = Expression['is'];
/** The expressions of these functions. */
export type Named<Name extends FunctionName> = Extract<Expression, { is: Name }>;

export const expressionSchema: z.ZodType<Expression> = z
  .lazy(() => z.discriminatedUnion('is', functions))
  .meta({ id: 'expression' });

const of = expressionSchema;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');

const column = z
  .strictObject({ is: z.literal('column'), name: z.string().min(1) })
  .describe('The cell of this column, without spaces around it.');

const constant = z
  .strictObject({ is: z.literal('constant'), value: z.string() })
  .describe('Always this text.');

const template = z
  .strictObject({ is: z.literal('template'), text: z.string().min(1) })
  .describe('Text with {column} places, such as US-{state}; empty when one of its cells is empty.');

const first = z
  .strictObject({ is: z.literal('first'), of: z.array(expressionSchema).min(1) })
  .describe('The first of these that is not empty.');

const lookup = z
  .strictObject({
    is: z.literal('lookup'),
    of,
    table: z.record(z.string(), z.string()),
    otherwise: z.string().optional(),
  })
  .describe('The entry of the table; without `otherwise` a value that is not in it is refused.');

const when = z
  .strictObject({
    is: z.literal('when'),
    of,
    equals: z.array(z.string()).min(1),
    then: expressionSchema,
    otherwise: expressionSchema,
  })
  .describe('`then` if the value is one of these, else `otherwise`.');

const amount = z
  .strictObject({
    is: z.literal('amount'),
    of,
    unit: z.enum(['major', 'minor', 'ten-thousand']),
    decimal: z.enum(['.', ',']).optional(),
    round: z.boolean().optional(),
  })
  .describe(
    'A sum to minor units (cents, fen). `ten-thousand` is 万元. Further decimals need `round: true`.',
  );

const sum = z
  .strictObject({ is: z.literal('sum'), of: z.array(expressionSchema).min(1) })
  .describe('Amounts (minor units) added up; empty ones count nothing, all empty is empty.');

const difference = z
  .strictObject({ is: z.literal('difference'), of, minus: expressionSchema })
  .describe('An amount (minor units) less another one, never below 0: what is due less what is paid.');

const date = z
  .strictObject({ is: z.literal('date'), of, format: z.string().min(1) })
  .describe('A date by its pattern of YYYY, MM or M, DD or D, MMM (Jan); without a day, the month’s first.');

const instant = z
  .strictObject({ is: z.literal('instant'), of, time: time.optional(), zone: z.string().optional() })
  .describe('A date (YYYY-MM-DD) at `time` (00:00) in `zone` (the mapping’s); an ISO 8601 instant as it is.');

const monthsLater = z
  .strictObject({ is: z.literal('months-later'), of, by: z.union([z.int(), expressionSchema]) })
  .describe('A date, calendar months later or (negative) earlier, clipped to the month’s end.');

const daysLater = z
  .strictObject({ is: z.literal('days-later'), of, by: z.union([z.int(), expressionSchema]) })
  .describe('A date, days later or (negative) earlier.');

const hashChoice = z
  .strictObject({ is: z.literal('hash-choice'), of, from: z.array(z.string()).min(1) })
  .describe('One of these by hash: always the same for the same value, evenly spread.');

const phone = z
  .strictObject({
    is: z.literal('phone'),
    of,
    country: z.enum(['CN', 'US']),
    allow: z.enum(['valid', 'possible']).optional(),
  })
  .describe('A phone number as people write it, to E.164. `possible` lets ranges that nobody issued pass.');

const fictionalPhone = z
  .strictObject({ is: z.literal('fictional-phone'), place: expressionSchema, key: expressionSchema })
  .describe('An invented number of the place (US-CA, CN), one for each key while there are enough.');

const position = z
  .strictObject({ is: z.literal('position') })
  .describe('The row’s place among the rows of its loan, from 1.');

const asOf = z.strictObject({ is: z.literal('as-of') }).describe('The moment this delivery is true of.');

const functions = [
  column,
  constant,
  template,
  first,
  lookup,
  when,
  amount,
  sum,
  difference,
  date,
  instant,
  monthsLater,
  daysLater,
  hashChoice,
  phone,
  fictionalPhone,
  position,
  asOf,
] as const;

/** Name and one sentence of every function, for the document that lists them. */
export const functionList: readonly { readonly name: FunctionName; readonly does: string }[] = functions.map(
  (schema) => ({ name: schema.shape.is.value, does: schema.description ?? '' }),
);

/** Every column an expression reads, so that a foreign header is told at once and in full. */
export function columnsOf(expression: Expression): readonly string[] {
  switch (expression.is) {
    case 'column':
      return [expression.name];
    case 'template':
      return placesIn(expression.text);
    case 'first':
    case 'sum':
      return expression.of.flatMap(columnsOf);
    case 'difference':
      return [expression.of, expression.minus].flatMap(columnsOf);
    case 'months-later':
    case 'days-later':
      return [expression.of, ...(typeof expression.by === 'number' ? [] : [expression.by])].flatMap(
        columnsOf,
      );
    case 'when':
      return [expression.of, expression.then, expression.otherwise].flatMap(columnsOf);
    case 'fictional-phone':
      return [expression.place, expression.key].flatMap(columnsOf);
    default:
      return 'of' in expression ? columnsOf(expression.of) : [];
  }
}

export const TEMPLATE_PLACE = /\{([^{}]+)\}/g;
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(TEMPLATE_PLACE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
