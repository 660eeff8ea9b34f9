import { caseNoticeIdOf } from '../../shared/model/ids.ts';
import type { NoticeState } from '../../shared/model/notice.ts';
import type { Contact } from '../../shared/model/party.ts';
import type { Records } from '../../shared/ports/records.ts';
import { SCORE } from './case-notice.ts';

/** The question surely never reached the phone, so no digit that comes from there answers it. */
const neverReached: ReadonlySet<NoticeState> = new Set<NoticeState>([
  'waiting',
  'rejected',
  'refused',
  'expired',
  'undelivered',
]);

/** What this number was asked, in the light of what became of the message that asked it. */
export async function askedOf(
  records: Records,
  { scoreAsked }: Contact,
): Promise<Pick<Contact, 'scoreAsked'>> {
  if (scoreAsked === undefined) return {};
  const noticeId = caseNoticeIdOf(scoreAsked.caseId, SCORE);
  const [question] = (await records.get([{ kind: 'notice', noticeId }])).notices;
  return question === undefined || neverReached.has(question.state) ? {} : { scoreAsked };
}
