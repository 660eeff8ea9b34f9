import {
  attemptIdSchema,
  contactIdSchema,
  inboundIdSchema,
  loanIdSchema,
  noticeIdSchema,
  paymentIdSchema,
  personIdSchema,
  stepSchema,
} from '../../shared/model/ids.ts';
import { parseInstant, type Instant } from '../../shared/time.ts';

/** Ids and times as tests write them: plain words, checked like any other. */
export const loanId = (text: string) => loanIdSchema.parse(text);
export const personId = (text: string) => personIdSchema.parse(text);
export const contactId = (text: string) => contactIdSchema.parse(text);
export const inboundId = (text: string) => inboundIdSchema.parse(text);
export const attemptId = (text: string) => attemptIdSchema.parse(text);
export const paymentId = (text: string) => paymentIdSchema.parse(text);
export const noticeId = (text: string) => noticeIdSchema.parse(text);
export const step = (text: string) => stepSchema.parse(text);

/** `at('2026-06-25T14:00:00Z')` */
export const at = (text: string): Instant => parseInstant(text);
