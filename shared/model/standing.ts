import * as z from 'zod';

/** Whose number a loan's messages go to. Only the first two may be reminded of it. */
export const recipientSchema = z.enum([
  'borrower',
  /** Acts for a borrower by law: a guardian, an executor. */
  'legal-representative',
  'guarantor',
  /** A relative, a colleague, a friend: whoever was named when the loan was made. */
  'other',
]);
export type Recipient = z.infer<typeof recipientSchema>;

/** What the lender knows of a borrower that changes whether we may write. Declared, none included, or unknown. */
export const flagSchema = z.enum([
  /** A lawyer acts for the borrower in this matter. */
  'attorney',
  /** Bankruptcy was filed or granted (in China: personal bankruptcy, Shenzhen). */
  'bankruptcy',
  /** A court enforces the debt. */
  'court-enforcement',
  'deceased',
  /** No, or limited, capacity to act. */
  'incapacity',
  /** The borrower has asked in writing not to be contacted any more. */
  'cease-request',
  /** The borrower says that somebody else took out the loan in their name. */
  'identity-theft',
  /** No court would hear the claim any more. */
  'time-barred',
  /** The borrower has refused messages, or asked for another way to be reached. */
  'no-sms',
  'ill',
  'minor',
  'disaster-area',
  'military',
  /** The borrower was told beforehand that somebody else collects for the lender. */
  'told-of-outsourcing',
]);
export type Flag = z.infer<typeof flagSchema>;

/** `22:00-09:30`, or on some days of the week only, 1 = Monday: `1-5 09:00-17:00`, `7 00:00-24:00`. */
export const quietTimeSchema = z
  .string()
  .regex(
    /^([1-7](-[1-7])? )?([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'HH:MM-HH:MM, before it a day or days 1 (Monday) to 7: 1-5 09:00-17:00',
  );
export type QuietTime = z.infer<typeof quietTimeSchema>;

export const QUIET_TIMES_MAX = 8;
