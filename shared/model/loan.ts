import * as z from 'zod';
import { caseIdSchema, contactIdSchema, loanIdSchema, paymentIdSchema, personIdSchema } from './ids.ts';
import { holdSchema } from './hold.ts';
import { flagSchema, QUIET_TIMES_MAX, quietTimeSchema, recipientSchema } from './standing.ts';
import type { Instant } from '../time.ts';
import { instantSchema, localDateSchema, revSchema } from './value.ts';

/** What the ledger says the loan is. Only `open` may be reminded of. */
export const loanStatusSchema = z.enum(['open', 'paid', 'closed', 'charged-off', 'sold', 'cancelled']);
export type LoanStatus = z.infer<typeof loanStatusSchema>;

/** Minor units of `currency` (fen, cents): a safe integer, never a fraction. */
const minorSchema = z.int().min(0);

/** ISO 4217. The two the shipped texts can write. */
export const currencySchema = z.enum(['CNY', 'USD']);
export type Currency = z.infer<typeof currencySchema>;

/** The most instalments kept for one loan: they and the head must fit one DynamoDB transaction of 100. */
export const INSTALMENTS_KEPT_MAX = 60;
/** How many instalments after the snapshot are kept, so that a pre-due step never lacks its instalment. */
export const INSTALMENTS_AHEAD = 2;

/** Payments that wait for a snapshot; the first already holds the loan, so more than this is a flood. */
export const PENDING_PAYMENTS_MAX = 50;
/** The newest payments of the last snapshot that are remembered; an older one's late news merely holds. */
export const LISTED_PAYMENTS_KEPT = 20;

/** A payment the lender has announced and no snapshot has listed yet. */
export const pendingPaymentSchema = z
  .object({ paymentId: paymentIdSchema, receivedAt: instantSchema, minorUnits: minorSchema })
  .readonly();
export type PendingPayment = z.infer<typeof pendingPaymentSchema>;

/** The most instalments one agreement names. */
export const PLAN_INSTALMENTS_MAX = 24;

/** Instalments whose due date was agreed anew in a hardship case. */
export const agreedPlanSchema = z
  .object({
    /** 1 for the first plan of this loan, one more for each that follows: its steps are steps of their own. */
    number: z.int().min(1).max(999),
    agreedAt: instantSchema,
    caseId: caseIdSchema.optional(),
    /** By date; one instalment of the ledger may be paid in parts. `unpaidMinor` is what is to be paid by then. */
    instalments: z
      .array(
        z
          .object({ n: z.int().min(1).max(9999), dueDate: localDateSchema, unpaidMinor: z.int().min(1) })
          .readonly(),
      )
      .min(1)
      .max(PLAN_INSTALMENTS_MAX)
      .readonly(),
    /** How the ledger had each instalment named when it was agreed: what is unpaid less now has been paid since. */
    ledgerThen: z
      .array(
        z
          .object({
            n: z.int().min(1).max(9999),
            scheduleVersion: z.int().min(1),
            unpaidMinor: z.int().min(1),
          })
          .readonly(),
      )
      .min(1)
      .max(PLAN_INSTALMENTS_MAX)
      .readonly(),
    /** When it was given up: from then on the ledger's schedule stands. The number of the next one is still higher. */
    endedAt: instantSchema.optional(),
  })
  .readonly();
export type AgreedPlan = z.infer<typeof agreedPlanSchema>;

export const loanHeadSchema = z
  .object({
    loanId: loanIdSchema,
    rev: revSchema,
    personId: personIdSchema,
    contactId: contactIdSchema,
    status: loanStatusSchema,
    /** Which ladder reminds of it; validated against the ladders that are loaded. */
    ladder: z.string().min(1).max(32),
    /** The number on the contract; a text shows its last four characters only. */
    contractNumber: z.string().min(1).max(64),
    /** ISO 3166-1/-2 of the law the contract names, `CN`, `US-NY`. */
    contractPlace: z.string().max(8).optional(),
    feed: z.string().min(1).max(40),
    /** The moment this loan's rows are true of. */
    asOf: instantSchema,
    /** SHA-256 of the snapshot's body: an equal `asOf` with another body is a contradiction, and holds. */
    bodyDigest: z.string(),
    /** One more at every snapshot applied; every instalment carries the same or the claim holds. */
    ledgerVersion: z.int().min(1),
    holds: z.array(holdSchema).readonly(),
    /** `n.scheduleVersion` -> the day the borrower promised to pay by; one promise an instalment. */
    promises: z.record(z.string(), localDateSchema).readonly().optional(),
    /** What was agreed with the borrower stands instead of the schedule. */
    plan: agreedPlanSchema.optional(),
    /** Whose number it is; absent while the lender has not said. */
    recipient: recipientSchema.optional(),
    /** What this loan's ledger knows of the borrower; absent while it has not said, empty for nothing. */
    flags: z.array(flagSchema).readonly().optional(),
    /** When the borrower does not want to be reached; absent while the lender has not said. */
    quietTimes: z.array(quietTimeSchema).max(QUIET_TIMES_MAX).readonly().optional(),
    /** When somebody at the lender last talked with the borrower; absent while the lender has not said. */
    lastTalkAt: z.union([instantSchema, z.literal('never')]).optional(),
    /** Up to when the record of consent, and of the borrower, is complete, where it is not the feed's. */
    consentThrough: instantSchema.optional(),
    contactThrough: instantSchema.optional(),
    pendingPayments: z.array(pendingPaymentSchema).max(PENDING_PAYMENTS_MAX).readonly(),
    /** What the last snapshot counted, so that the late news of such a payment does not hold for ever. */
    paymentsThrough: instantSchema.optional(),
    paymentsListed: z.array(paymentIdSchema).max(LISTED_PAYMENTS_KEPT).readonly().optional(),
    /**
     * `n.scheduleVersion` -> index in the ladder of the last step that is claimed or terminal. Steps follow
     * one another, so everything up to that index is settled.
     */
    progress: z.record(z.string(), z.int().min(0)).readonly(),
    /** When the loan must be looked at again; absent when nothing is left to do. */
    nextStepAt: instantSchema.optional(),
    dueShard: z.int().min(0),
  })
  .readonly();
export type LoanHead = z.infer<typeof loanHeadSchema>;

export const instalmentSchema = z
  .object({
    loanId: loanIdSchema,
    n: z.int().min(1).max(9999),
    rev: revSchema,
    ledgerVersion: z.int().min(1),
    scheduleVersion: z.int().min(1),
    dueDate: localDateSchema,
    currency: currencySchema,
    /** What of this instalment is still unpaid, without late charges. Minor units; 0 = paid. */
    unpaidMinor: minorSchema,
    /** Late charges owed on it, minor units, or unknown: an unknown one is never shown as none. */
    lateChargeMinor: z.union([minorSchema, z.literal('unknown')]),
  })
  .readonly();
export type Instalment = z.infer<typeof instalmentSchema>;

export interface Loan {
  readonly head: LoanHead;
  /** By number, ascending. */
  readonly instalments: readonly Instalment[];
}

export const progressKeyOf = (instalment: Pick<Instalment, 'n' | 'scheduleVersion'>): string =>
  `${instalment.n}.${instalment.scheduleVersion}`;

/** The head with its next moment; without one it stands in no due index. */
export function withNextStepAt(head: LoanHead, nextStepAt: Instant | undefined): LoanHead {
  const { nextStepAt: before, ...rest } = head;
  if (before === nextStepAt) return head;
  return nextStepAt === undefined ? rest : { ...rest, nextStepAt };
}
