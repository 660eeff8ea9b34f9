import { createHmac } from 'node:crypto';
import * as z from 'zod';

/** Ids never hold a phone number or a name: they stand in keys, events, logs and URLs. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const idSchema = z.string().min(1).max(64).regex(idPattern, 'letters, digits, dot, dash, underscore only');

export const loanIdSchema = idSchema.brand<'LoanId'>();
export const personIdSchema = idSchema.brand<'PersonId'>();
export const contactIdSchema = idSchema.brand<'ContactId'>();
export const inboundIdSchema = idSchema.brand<'InboundId'>();
export const attemptIdSchema = idSchema.brand<'AttemptId'>();
export const paymentIdSchema = idSchema.brand<'PaymentId'>();

export type LoanId = z.infer<typeof loanIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type ContactId = z.infer<typeof contactIdSchema>;
export type InboundId = z.infer<typeof inboundIdSchema>;
export type AttemptId = z.infer<typeof attemptIdSchema>;
export type PaymentId = z.infer<typeof paymentIdSchema>;

/** `due-3`, `due`, `overdue+7`: a step of a ladder, named by its distance from the due date in days. */
export const stepSchema = z
  .string()
  .regex(/^(due|due-[1-9]\d?|overdue\+[1-9]\d?)$/)
  .brand<'Step'>();
/** A letter for the kind and seven characters: short enough for a text, read out without mistakes. */
export const caseIdSchema = z
  .string()
  .regex(/^[A-Z][0-9A-HJKMNP-TV-Z]{7}$/)
  .brand<'CaseId'>();
export type CaseId = z.infer<typeof caseIdSchema>;
export type Step = z.infer<typeof stepSchema>;

/** `loan#instalment.scheduleVersion#step`, or `answer#inboundId`. */
export const noticeIdSchema = z.string().min(3).max(160).brand<'NoticeId'>();
export type NoticeId = z.infer<typeof noticeIdSchema>;

export interface StepOfLoan {
  readonly loanId: LoanId;
  /** The instalment's number, from 1. */
  readonly n: number;
  /** 1 at first; one more each time the due date of this instalment is moved. */
  readonly scheduleVersion: number;
  readonly step: Step;
}

/** A notice's id derives from its cause, so the same cause can never make two. */
export const noticeIdOf = (of: StepOfLoan): NoticeId =>
  `${of.loanId}#${of.n}.${of.scheduleVersion}#${of.step}` as NoticeId;

export const answerIdOf = (inboundId: InboundId): NoticeId => `answer#${inboundId}` as NoticeId;

/** The reply that an answer answers; undefined for every other notice. */
export const answeredIdOf = (noticeId: NoticeId): InboundId | undefined =>
  noticeId.startsWith('answer#') ? inboundIdSchema.parse(noticeId.slice('answer#'.length)) : undefined;

export const caseNoticeIdOf = (caseId: CaseId, what: string): NoticeId =>
  `case#${caseId}#${what}` as NoticeId;

export const isOfCase = (noticeId: NoticeId): boolean => noticeId.startsWith('case#');

/** The loan a notice is about; undefined for an answer and for a message about a case. */
export const loanIdOf = (noticeId: NoticeId): LoanId | undefined =>
  /^(answer|case)#/.test(noticeId) ? undefined : (noticeId.slice(0, noticeId.indexOf('#')) as LoanId);

const hmac = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text).digest();

/** HMAC-SHA-256 of the E.164 number, 128 bits: the same number always gives the same contact. */
export const contactIdOf = (secret: string, number: string): ContactId =>
  hmac(secret, `contact:${number}`).subarray(0, 16).toString('hex') as ContactId;

/** No I, L, O, U: what is read out on a phone must not be misheard (Crockford's base 32). */
const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const codeOf = (secret: string, text: string, length: number): string =>
  [...hmac(secret, text).subarray(0, length)].map((byte) => codeAlphabet[byte & 31]).join('');

/** The eight characters (40 bits) a borrower reads out to learn whether a message is ours. */
export const checkCodeOf = (secret: string, noticeId: NoticeId): string =>
  codeOf(secret, `code:${noticeId}`, 8);

/** A case's number: its kind's letter and seven characters (35 bits) derived from its cause. */
export const caseIdOf = (secret: string, letter: string, cause: string): CaseId =>
  caseIdSchema.parse(`${letter}${codeOf(secret, `case:${letter}:${cause}`, 7)}`);
