import { readFile } from 'node:fs/promises';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import * as z from 'zod';
import { Fault } from '../../../shared/fault.ts';
import { currencySchema } from '../../../shared/model/loan.ts';
import { parseInstant, parseZone } from '../../../shared/time.ts';
import { columnsOf, expressionSchema, type Expression } from './expression.ts';

const wellFormed = (parse: (text: string) => unknown, what: string) =>
  z.string().refine((text) => {
    try {
      parse(text);
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }, what);

const fields = z
  .strictObject({
    loanId: expressionSchema.describe(
      'Letters, digits, dot, dash, underscore; never a name or a number of a phone.',
    ),
    personId: expressionSchema.describe('Likewise. Loans with the same one belong to one person.'),
    status: expressionSchema.describe('open, paid, closed, charged-off, sold or cancelled.'),
    ladder: expressionSchema.describe('Which steps remind of it: cn or us.'),
    contractNumber: expressionSchema.describe('Texts show its last four characters.'),
    contractPlace: expressionSchema.optional().describe('The law the contract names: CN, US-NY.'),
    number: expressionSchema.describe('E.164, +12125550123.'),
    language: expressionSchema.describe('zh-CN, en or unknown.'),
    consent: z
      .strictObject({
        state: expressionSchema.describe('given, revoked or unknown.'),
        at: expressionSchema.optional().describe('When: an ISO 8601 instant.'),
        source: expressionSchema.optional().describe('Where: contract, app …'),
      })
      .optional()
      .describe('Without it consent is unknown, and nothing is sent.'),
    verifiedAt: expressionSchema.optional().describe('When somebody last made sure of the number.'),
    places: z.array(expressionSchema).max(8).optional().describe('Where the person lives: CN, US-CA.'),
    statedZones: z.array(expressionSchema).max(8).optional().describe('IANA zones the person told you.'),
    recipient: expressionSchema
      .optional()
      .describe('Whose number it is: borrower, legal-representative, guarantor or other.'),
    flags: expressionSchema
      .optional()
      .describe(
        'What you know of the borrower, separated by spaces, commas or semicolons; empty for nothing.',
      ),
    quietTimes: expressionSchema
      .optional()
      .describe(
        'When they do not want to be reached, separated by semicolons: 1-5 09:00-17:00; empty for never.',
      ),
    lastTalkAt: expressionSchema
      .optional()
      .describe('When somebody last talked with them: an instant, never, or empty for never.'),
    consentThrough: expressionSchema
      .optional()
      .describe('Up to when the record of consents is complete, where it is not the file’s moment.'),
    contactThrough: expressionSchema.optional().describe('Likewise, what is known of the borrower.'),
    held: expressionSchema.optional().describe('true, yes, 1 or y: be silent about this loan.'),
    paymentsListed: expressionSchema
      .optional()
      .describe('Ids of payments the sums count, separated by spaces, commas or semicolons.'),
    paymentsThrough: expressionSchema.optional().describe('The sums count every payment up to this instant.'),
  })
  .describe('What a loan is. Of a loan with several rows, its first row says these.');

const instalment = z.strictObject({
  n: expressionSchema.describe('Its number in the loan, from 1.'),
  dueDate: expressionSchema.describe('YYYY-MM-DD.'),
  currency: expressionSchema.describe('CNY or USD.'),
  unpaid: expressionSchema.describe('What of it is unpaid, minor units, without late charges; 0 when paid.'),
  lateCharge: expressionSchema
    .optional()
    .describe('Late charges owed, minor units; unknown when left out or empty.'),
});

const dueDay = z
  .union([
    z.strictObject({ day: expressionSchema.describe('1 to 31; in a shorter month its last day.') }),
    z
      .strictObject({
        key: expressionSchema.describe('The day follows from a hash of this.'),
        status: expressionSchema,
        windows: z.record(
          z.string(),
          z
            .strictObject({ from: z.int(), to: z.int().optional() })
            .refine(({ from, to }) => to === undefined || from <= to, 'from must not be after to'),
        ),
      })
      .describe(
        'For a ledger that does not say it: per status, how many days after (or, negative, before) the date of ' +
          'the mapping’s `asOf` the first unpaid instalment falls due.',
      ),
  ])
  .describe('The day of the month, where firstDue does not say it.');

const amortised = z
  .strictObject({
    is: z.literal('amortised'),
    currency: currencySchema,
    principal: expressionSchema.describe('Minor units.'),
    yearlyRatePercent: expressionSchema,
    months: expressionSchema,
    instalment: expressionSchema.describe('The equal monthly sum, minor units.'),
    firstDue: expressionSchema.describe(
      'The first due date; the others are months after it. With dueDay only its month counts.',
    ),
    dueDay: dueDay.optional(),
    paidInstalments: expressionSchema.optional().describe('How many instalments are paid.'),
    paidPrincipal: expressionSchema
      .optional()
      .describe(
        'Or: principal paid so far, minor units; paid are the instalments whose principal it covers.',
      ),
    tolerancePercent: z
      .number()
      .min(0)
      .max(10)
      .default(0)
      .describe('Of an instalment: what is short of its principal by less is paid.'),
  })
  .refine(
    ({ paidInstalments, paidPrincipal }) => (paidInstalments === undefined) !== (paidPrincipal === undefined),
    'say either paidInstalments or paidPrincipal',
  )
  .describe('Equal monthly instalments. Only a loan whose status is open has any.');

const common = {
  version: z.literal(1),
  title: z.string().min(1).max(200),
  feed: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(40)
    .optional()
    .describe('The name of the feed when none is given.'),
  asOf: wellFormed(parseInstant, 'ISO 8601 with an offset')
    .optional()
    .describe('The moment the file is true of when none is given, ISO 8601 with an offset.'),
  zone: wellFormed(parseZone, 'an IANA zone, for example America/New_York').describe(
    'The zone of dates in the file.',
  ),
  delimiter: z.string().length(1).default(','),
  encoding: z.enum(['utf-8', 'gb18030']).default('utf-8'),
  fields,
};

export const mappingSchema = z.discriminatedUnion('rows', [
  z.strictObject({ ...common, rows: z.literal('instalment'), instalment }),
  z.strictObject({ ...common, rows: z.literal('loan'), schedule: amortised }),
]);
export type Mapping = z.infer<typeof mappingSchema>;
export type AmortisedSchedule = z.infer<typeof amortised>;
export type InstalmentFields = z.infer<typeof instalment>;

/** Checks a mapping. Throws Fault('invalid_input') that names every wrong place at once. */
export function parseMapping(input: unknown, name: string): Mapping {
  const parsed = mappingSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(top)'}: ${issue.message}`);
  throw new Fault('invalid_input', `mapping ${name}:\n  ${wrong.join('\n  ')}`, { cause: parsed.error });
}

/** Reads a mapping file, YAML or JSON (which is YAML). Throws Fault('invalid_input') that says what is wrong. */
export async function readMapping(path: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new Fault('invalid_input', `mapping ${path}: the file cannot be read`, { cause: error });
  }
  try {
    return parseMapping(parseYaml(text), path);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new Fault('invalid_input', `mapping ${path}: not YAML: ${error.message}`, { cause: error });
  }
}

/** Every column the mapping reads, each once. */
export function columnsOfMapping(mapping: Mapping): readonly string[] {
  const { consent, places, statedZones, ...single } = mapping.fields;
  const expressions: (Expression | undefined)[] = [
    ...Object.values(single),
    ...(places ?? []),
    ...(statedZones ?? []),
    ...Object.values(consent ?? {}),
  ];
  if (mapping.rows === 'instalment') expressions.push(...Object.values(mapping.instalment));
  else expressions.push(...scheduleExpressions(mapping.schedule));
  return [...new Set(expressions.flatMap((one) => (one === undefined ? [] : columnsOf(one))))];
}

function scheduleExpressions(schedule: AmortisedSchedule): readonly (Expression | undefined)[] {
  const { principal, yearlyRatePercent, months, instalment: sum, firstDue, dueDay: day } = schedule;
  const ofDay = day === undefined ? [] : 'day' in day ? [day.day] : [day.key, day.status];
  const { paidInstalments, paidPrincipal } = schedule;
  return [principal, yearlyRatePercent, months, sum, firstDue, paidInstalments, paidPrincipal, ...ofDay];
}
