import * as z from 'zod';
import { caseKindSchema } from '../model/case.ts';
import { caseIdSchema, loanIdSchema, noticeIdSchema, paymentIdSchema } from '../model/ids.ts';
import { loanSnapshotSchema } from '../model/snapshot.ts';
import { caseAlarmWhys } from '../ports/surroundings.ts';
import { templateIdSchema } from '../model/template.ts';
import { defineEvent } from './define.ts';

/** Our own events carry ids, never facts: whoever acts on one reads the facts again. */
const ofLoan = z.strictObject({ loanId: loanIdSchema });
const ofNotice = z.strictObject({ noticeId: noticeIdSchema });

/** scan -> send: look at this loan now. May come twice, late or out of order; means nothing by itself. */
export const noticeDue = defineEvent('NoticeDue', 1, ofLoan);
/** send -> whoever listens. */
export const noticeSent = defineEvent('NoticeSent', 1, ofNotice);
export const noticeRefused = defineEvent('NoticeRefused', 1, ofNotice);
export const noticeWaiting = defineEvent('NoticeWaiting', 1, ofNotice);

/** reply, sweep -> the people on call: somebody must look at a case now. */
export const caseAlarm = defineEvent(
  'CaseAlarm',
  1,
  z.strictObject({ caseId: caseIdSchema, kind: caseKindSchema, why: z.enum(caseAlarmWhys) }),
);

/** sweep -> the people on call: too many borrowers said stop or complained, and sending by a text, or all, has ended. */
export const sendingAlarm = defineEvent(
  'SendingAlarm',
  1,
  z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('text-suspended'), templateId: templateIdSchema }),
    z.strictObject({ what: z.literal('all-sending-braked') }),
  ]),
);

/** lender -> ledger: what is true of one loan now. The lender's own, so it carries the facts. */
export const loanUpdated = defineEvent('ledger.loan-updated', 1, loanSnapshotSchema);
/** lender -> ledger: a payment has come in. Changes no sum; holds until a snapshot lists it. */
export const paymentReceived = defineEvent(
  'ledger.payment-received',
  1,
  z.strictObject({
    loanId: loanIdSchema,
    paymentId: paymentIdSchema,
    /** Minor units of the loan's currency. */
    minorUnits: z.int().min(1),
    /** ISO 8601 with offset. */
    receivedAt: z.iso.datetime({ offset: true }),
  }),
);
/** lender -> ledger: this event feed is complete up to `through` (ISO 8601 with offset). */
export const watermarkAdvanced = defineEvent(
  'ledger.watermark-advanced',
  1,
  z.strictObject({ feed: z.string().min(1).max(40), through: z.iso.datetime({ offset: true }) }),
);

/** The `source` of everything we put on the bus, and of everything we take from the lender. */
export const OUR_SOURCE = 'fairnotice';
export const LEDGER_SOURCE = 'lender.ledger';

export type Event =
  | ReturnType<typeof noticeDue.create>
  | ReturnType<typeof noticeSent.create>
  | ReturnType<typeof noticeRefused.create>
  | ReturnType<typeof noticeWaiting.create>
  | ReturnType<typeof caseAlarm.create>
  | ReturnType<typeof sendingAlarm.create>;
