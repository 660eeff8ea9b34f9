import * as z from 'zod';
import {
  attemptIdSchema,
  caseIdSchema,
  contactIdSchema,
  loanIdSchema,
  noticeIdSchema,
  personIdSchema,
  stepSchema,
} from './ids.ts';
import { caseKindSchema } from './case.ts';
import { SECOND_MS } from '../time.ts';
import { templateIdSchema } from './template.ts';
import { instantSchema, languageSchema, revSchema } from './value.ts';

/**
 * A notice's life:
 *
 *     waiting -> claimed -> sent -> delivered | undelivered
 *                        -> rejected (refused for certain) | unknown (answer lost) | waiting (throttled)
 *     waiting -> refused (block) | expired (step past) | merged (told in another notice)
 *     claimed -> expired (publish-by time passed, carrier surely not called)
 */
export const noticeStateSchema = z.enum([
  'waiting',
  'claimed',
  'sent',
  'delivered',
  'undelivered',
  'rejected',
  'unknown',
  'refused',
  'expired',
  'merged',
]);
export type NoticeState = z.infer<typeof noticeStateSchema>;

/** States in which something still has to happen; every other state is terminal for the sender. */
export const openStates = ['waiting', 'claimed'] as const satisfies readonly NoticeState[];
export const isOpen = (state: NoticeState): boolean => state === 'waiting' || state === 'claimed';

/** The carrier must be called this soon after the claim, or not at all. */
export const PUBLISH_WITHIN_MS = 10 * SECOND_MS;

/** A throttled notice goes back to waiting; after this many claims it is given up as rejected. */
export const ATTEMPTS_MAX = 3;

/** What an answer answers: an intent, or a turn of a case that the borrower is told of. */
export const answerKindSchema = z.enum([
  'distress',
  'opt-out',
  'wrong-person',
  'legal',
  'dispute',
  'hardship',
  'complaint',
  'paid',
  'authenticity',
  'help',
  'promise',
  'question',
  /** One reply has opened several cases, each with a day of its own. */
  'several',
  'opt-in',
  'case-upheld',
  'case-plan-agreed',
  'case-closed',
  'case-withdrawn',
  'case-score',
  'case-message',
]);
export type AnswerKind = z.infer<typeof answerKindSchema>;

/** What the reader of a reminder said against it. */
export const answeredWithSchema = z.enum(['opt-out', 'complaint', 'both']);
export type AnsweredWith = z.infer<typeof answeredWithSchema>;

/** What was said before, and now. */
export const answeredWithBoth = (
  before: AnsweredWith | undefined,
  now: Exclude<AnsweredWith, 'both'>,
): AnsweredWith => (before === undefined || before === now ? now : 'both');

/** How many reminders went out by one text in a span of time, and how many of them were answered so. */
export interface SendingCounts {
  readonly sent: number;
  /** Messages answered with an opt-out, and with a complaint; one answered with both is in each. */
  readonly optOuts: number;
  readonly complaints: number;
}

export const noticeSchema = z
  .object({
    noticeId: noticeIdSchema,
    rev: revSchema,
    /** `answer`: at once, to the borrower's own words. `case`: later, about a case of theirs. */
    kind: z.enum(['notice', 'answer', 'case']),
    state: noticeStateSchema,
    /** Why it is in that state when the state alone does not say, a code such as `before-onboarding`. */
    reason: z.string().max(80).optional(),
    contactId: contactIdSchema,
    personId: personIdSchema.optional(),
    loanId: loanIdSchema.optional(),
    step: stepSchema.optional(),
    answerKind: answerKindSchema.optional(),
    caseId: caseIdSchema.optional(),
    /** Every case that an answer tells of, `caseId` first, where one reply has opened several. */
    caseIds: z.array(caseIdSchema).min(2).max(caseKindSchema.options.length).readonly().optional(),
    /** Which entry of the case's conversation a `case-message` tells: its number `n`, not its place. */
    entryIndex: z.int().min(0).optional(),
    language: languageSchema.optional(),
    /** The text it was claimed with. */
    templateId: templateIdSchema.optional(),
    /** What its reader said against it, written with what was said. */
    answeredWith: answeredWithSchema.optional(),
    /** When this row was first written. */
    createdAt: instantSchema,
    /** When it entered its present state. */
    since: instantSchema,
    /** The claim that holds it, or the last decision about it. */
    attemptId: attemptIdSchema.optional(),
    /** Claims made so far. */
    attempts: z.int().min(0),
    /** An answer past this moment says nothing any more. */
    answerBy: instantSchema.optional(),
    publishBy: instantSchema.optional(),
    sentAt: instantSchema.optional(),
    checkCode: z.string().length(8).optional(),
    carrierMessageId: z.string().max(100).optional(),
    /** The notice that told this one's facts (state `merged`). */
    leadNoticeId: noticeIdSchema.optional(),
    parts: z.int().min(1).optional(),
  })
  .readonly();
export type Notice = z.infer<typeof noticeSchema>;
