import * as z from 'zod';
import { loanIdSchema, paymentIdSchema, personIdSchema } from './ids.ts';
import { currencySchema, loanStatusSchema, INSTALMENTS_KEPT_MAX } from './loan.ts';
import { flagSchema, QUIET_TIMES_MAX, quietTimeSchema, recipientSchema } from './standing.ts';
import { languageSchema, localDateSchema, zoneSchema } from './value.ts';

const isoInstant = z.iso.datetime({
  offset: true,
  message: 'ISO 8601 with an offset, 2026-06-25T06:00:00-04:00',
});
const minor = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/**
 * One loan as the lender's ledger sees it at `asOf`: what a file's rows become after the mapping, and what
 * `ledger.loan-updated` carries. Both doors lead to the same use case.
 */
export const loanSnapshotSchema = z.strictObject({
  loanId: loanIdSchema,
  /** Where it comes from; freshness is judged by the feed's watermark. */
  feed: z.string().min(1).max(40),
  asOf: isoInstant,
  status: loanStatusSchema,
  ladder: z.string().min(1).max(32),
  contractNumber: z.string().min(1).max(64),
  /** ISO 3166-1/-2 of the law the contract names (`CN`, `US-NY`); leave out when not known. */
  contractPlace: z.string().min(2).max(8).optional(),
  person: z.strictObject({
    personId: personIdSchema,
    language: z.union([languageSchema, z.literal('unknown')]),
    /** What the lender knows of the borrower; empty for nothing, left out while it does not say. */
    flags: z.array(flagSchema).max(flagSchema.options.length).optional(),
    /** When somebody at the lender last talked with them. */
    lastTalkAt: z.union([isoInstant, z.literal('never')]).optional(),
  }),
  contact: z.strictObject({
    /** E.164. */
    number: z.string().regex(/^\+[1-9]\d{6,14}$/, 'E.164, for example +12125550100'),
    consent: z.strictObject({
      state: z.enum(['given', 'revoked', 'unknown']),
      at: isoInstant.optional(),
      source: z.string().min(1).max(80).optional(),
    }),
    verifiedAt: isoInstant.optional(),
    places: z.array(z.string().min(2).max(8)).max(8),
    statedZones: z.array(zoneSchema).max(8),
    /** Whose number it is. */
    recipient: recipientSchema.optional(),
    /** When they do not want to be reached, by their own clock; empty for never. */
    quietTimes: z.array(quietTimeSchema).max(QUIET_TIMES_MAX).optional(),
  }),
  /** Up to when consents, and what is known of the borrower, are complete, where it is not the feed's moment. */
  consentThrough: isoInstant.optional(),
  contactThrough: isoInstant.optional(),
  /** True: the lender asks us to be silent about this loan. */
  held: z.boolean(),
  /** Payments that the sums below already count. Only these end the hold of `ledger.payment-received`. */
  paymentsListed: z.array(paymentIdSchema).max(200),
  /** Every payment received up to this moment is counted in the sums below. */
  paymentsThrough: isoInstant.optional(),
  /** Unpaid instalments due up to the snapshot, and the next ones. */
  instalments: z
    .array(
      z.strictObject({
        n: z.int().min(1).max(9999),
        dueDate: localDateSchema,
        currency: currencySchema,
        unpaidMinor: minor,
        lateChargeMinor: z.union([minor, z.literal('unknown')]),
      }),
    )
    .max(INSTALMENTS_KEPT_MAX),
});
export type LoanSnapshot = z.infer<typeof loanSnapshotSchema>;
