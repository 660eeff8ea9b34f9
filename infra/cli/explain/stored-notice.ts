import * as z from 'zod';
import { Fault } from '../../../shared/fault.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import { noticeIdSchema, type NoticeId } from '../../../shared/model/ids.ts';
import { noticeSchema, type Notice } from '../../../shared/model/notice.ts';
import type { Records } from '../../../shared/ports/records.ts';
import { formatInstant } from '../../../shared/time.ts';

/** A notice as it stands in the records now, with the decision that put it there. */
export interface StoredNotice {
  readonly notice: Notice;
  /** Absent where a step was never judged: it was past before anybody looked. */
  readonly decision: Decision | undefined;
}

/** Throws Fault('invalid_input') when there is no such notice. */
export async function storedNotice(records: Records, text: string): Promise<StoredNotice> {
  const noticeId = parseNoticeId(text);
  const [notice] = (await records.get([{ kind: 'notice', noticeId }])).notices;
  if (notice === undefined) {
    throw new Fault(
      'invalid_input',
      `${noticeId}: no such notice is stored. Either its step has not been looked at yet, or the id is another; ` +
        '`npm run cli -- plan` lists what is due',
    );
  }
  return { notice, decision: await decisionOn(records, notice) };
}

function parseNoticeId(text: string): NoticeId {
  const parsed = noticeIdSchema.safeParse(text);
  if (parsed.success && text.includes('#')) return parsed.data;
  throw new Fault(
    'invalid_input',
    `${text}: is not the id of a notice; one reads LOAN#INSTALMENT.SCHEDULE#STEP, for example L-1#3.1#due-3 ` +
      '(put it in quotes), or answer#INBOUND for the answer to a reply',
  );
}

/** One told in another notice's message was decided with it, and its decision stands under that one's id. */
async function decisionOn(records: Records, notice: Notice): Promise<Decision | undefined> {
  const { noticeId, attemptId, leadNoticeId } = notice;
  if (attemptId === undefined) return undefined;
  const own = await records.decision(noticeId, attemptId);
  return own ?? (leadNoticeId === undefined ? undefined : records.decision(leadNoticeId, attemptId));
}

/** What of the notice is shown beside its decision. */
export const noticeShownSchema = z.strictObject({
  noticeId: z.string(),
  kind: noticeSchema.unwrap().shape.kind,
  state: noticeSchema.unwrap().shape.state,
  since: z.string(),
  reason: z.string().optional(),
  step: z.string().optional(),
  answerKind: z.string().optional(),
  toldBy: z.string().optional(),
  sentAt: z.string().optional(),
  attempts: z.int(),
  checkCode: z.string().optional(),
  parts: z.int().optional(),
  template: z.string().optional(),
  text: z.string().optional(),
});
export type NoticeShown = z.infer<typeof noticeShownSchema>;

export const noticeShown = ({ notice, decision }: StoredNotice): NoticeShown => ({
  noticeId: notice.noticeId,
  kind: notice.kind,
  state: notice.state,
  since: formatInstant(notice.since),
  reason: notice.reason,
  step: notice.step,
  answerKind: notice.answerKind,
  toldBy: notice.state === 'merged' ? notice.leadNoticeId : undefined,
  sentAt: notice.sentAt === undefined ? undefined : formatInstant(notice.sentAt),
  attempts: notice.attempts,
  checkCode: notice.checkCode,
  parts: notice.parts,
  template: decision?.template,
  text: decision?.text,
});
