import * as z from 'zod';
import { holdKindSchema } from '../model/hold.ts';
import { noticeIdSchema, stepSchema } from '../model/ids.ts';
import { loanStatusSchema } from '../model/loan.ts';
import { answerKindSchema, noticeStateSchema } from '../model/notice.ts';
import { recentSendSchema } from '../model/party.ts';
import { flagSchema, QUIET_TIMES_MAX, quietTimeSchema, recipientSchema } from '../model/standing.ts';
import { instantSchema, languageSchema, localDateSchema, zoneSchema } from '../model/value.ts';
import { families } from '../text/lint/families.ts';

/** A fact is known, or it is `unknown`; an unknown one that a rule needs is never read as good news. */
export type Known<T> = T | 'unknown';

const known = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.literal('unknown')]);
const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).readonly();
const room = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).readonly();

export const jurisdictions = ['cn', 'us', 'us-ma'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** Before the due date, on it, or after it. */
export const phases = ['before', 'on', 'after'] as const;
export type Phase = (typeof phases)[number];

const minorUnits = z.int().min(0);
const count = z.int().min(0);
const sends = known(listOf(recentSendSchema));
const holds = listOf(holdKindSchema);

const noticeFacts = room({
  noticeId: noticeIdSchema,
  kind: z
    .enum(['notice', 'answer', 'case'])
    .describe('A reminder; the answer to a reply; or a later message about a case.'),
  step: known(stepSchema),
  answerKind: z.union([answerKindSchema, z.enum(['unknown', 'none'])]).describe('none for a reminder'),
  phase: known(z.enum(phases)),
  dueDate: known(localDateSchema),
  language: known(languageSchema).describe('What the borrower reads.'),
  state: z
    .union([noticeStateSchema, z.enum(['none', 'unreadable'])])
    .describe('What its stored row says; none before there is one, unreadable where nobody looked.'),
  catchUp: known(z.boolean()).describe('The day it was meant for went by with nobody looking.'),
  stoppedSince: known(z.boolean()).describe(
    'The number has opted out after the words that this answers; no for all that answers nothing.',
  ),
});

const loanFacts = room({
  status: known(loanStatusSchema),
  unpaidMinor: known(minorUnits).describe('Minor units: cents, fen.'),
  holds,
  paymentsPending: known(count),
  versionsAgree: known(z.boolean()).describe('Head and instalments come from one snapshot.'),
  recipient: known(recipientSchema).describe('Whose number it is, as the lender says.'),
});

const contactFacts = room({
  optedOut: known(z.boolean()),
  quarantined: known(z.boolean()),
  consent: known(z.enum(['given', 'revoked'])),
  verifiedAt: known(instantSchema).describe(
    'When the number was last known to be theirs: checked, or they opted in from it.',
  ),
  pendingReplies: known(count),
  holds,
  openCases: known(count).describe('Cases of this number that are not closed.'),
  recentSends: sends,
  optOutConfirmedAt: z
    .union([instantSchema, z.enum(['unknown', 'never'])])
    .describe('When the last confirmation of an opt-out was claimed.'),
  quietTimes: known(z.array(quietTimeSchema).max(QUIET_TIMES_MAX).readonly()).describe(
    'When the borrower does not want to be reached, by their own clock.',
  ),
});

const personFacts = room({
  holds,
  recentSends: sends,
  flags: known(listOf(flagSchema)).describe('What the lender knows of the borrower; empty for nothing.'),
  lastTalkAt: z
    .union([instantSchema, z.enum(['unknown', 'never'])])
    .describe('When somebody at the lender last talked with them.'),
  lastCatchUpAt: z.union([instantSchema, z.enum(['unknown', 'never'])]),
});

const deploymentFacts = room({
  relationship: known(z.enum(['first-party', 'third-party'])),
  chinaDataRegion: known(z.enum(['mainland', 'abroad'])),
  chinaExportMechanism: known(z.enum(['none', 'assessment', 'standard-contract', 'certification'])),
  repliesReachUs: known(z.boolean()).describe('What is answered from a number of this country comes to us.'),
  recordsKeptYears: known(count),
}).describe('Dated settings with their proof, as in force on the day.');

const textFacts = room({
  templateId: known(z.string()),
  parts: known(z.int().min(0)),
  problem: z
    .string()
    .optional()
    .describe('Why there is no text, slot:sender: the slot whose value does not fit. Never the value.'),
  language: known(languageSchema).describe('What it is written in.'),
  encoding: known(z.enum(['GSM-7', 'UCS-2'])),
  slots: known(listOf(z.string())).describe('Names of the values it shows.'),
  tellsLedger: known(z.boolean()).describe('It tells a sum or a due date that the ledger may change.'),
  families: known(listOf(z.enum(families))).describe('What reading the finished text has found.'),
  found: listOf(room({ family: z.enum(families), phrase: z.string(), reason: z.string() }))
    .optional()
    .describe('The first finding of each family: the words, figures as #, and why they may not stand.'),
});

const templateFacts = room({
  approved: known(z.boolean()).describe('By somebody else than its author, word for word as it is now.'),
  expired: known(z.boolean()),
  suspended: known(z.boolean()),
  carrierTemplateId: known(z.string()).describe('none where the carrier has not registered it'),
}).describe('What the lender has said about the template of the text.');

/**
 * Plain data, JSON-safe: equal facts give an equal decision, today and when an auditor repeats it. Instants
 * are epoch milliseconds. Published as facts.schema.json beside this file.
 */
export const factsSchema = room({
  now: instantSchema,
  notice: noticeFacts,
  jurisdictions: known(listOf(z.enum(jurisdictions))).describe(
    'Every law that may apply: by the country of the phone, the places the person may be, the contract.',
  ),
  zones: known(listOf(zoneSchema)).describe('Every zone the person may be in.'),
  loan: loanFacts,
  feed: room({
    kind: known(z.enum(['file', 'event'])),
    watermark: known(instantSchema),
    consentThrough: known(instantSchema).describe('Up to when the record of consents is complete.'),
    contactThrough: known(instantSchema).describe('Up to when what is known of the borrower is complete.'),
  }),
  contact: contactFacts,
  person: personFacts,
  goingFirst: listOf(
    room({ noticeId: noticeIdSchema, sameContact: z.boolean(), samePerson: z.boolean() }),
  ).describe(
    'Messages to the same person or number that are due now, would be allowed, and rank before this one: counted as if they had been sent.',
  ),
  sending: room({
    paused: known(z.boolean()),
    braked: known(z.boolean()).describe('Paused by sweep, because too many opted out or complained.'),
  }),
  deployment: deploymentFacts,
  text: textFacts,
  template: templateFacts,
});
export type Facts = z.infer<typeof factsSchema>;
