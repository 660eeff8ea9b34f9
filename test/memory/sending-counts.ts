import type { Notice, SendingCounts } from '../../shared/model/notice.ts';
import type { CountedSince, Records } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';

/** What the port promises of counts, said without an index. */
export function countedAmong(
  notices: readonly Notice[],
  { texts, before, ifAnswered }: Parameters<Records['sendingCounts']>[0],
): readonly SendingCounts[] {
  const counts = texts.map((text) => countsOf(notices, text, before));
  const isAnswered = counts.some(({ optOuts, complaints }) => optOuts + complaints > 0);
  return ifAnswered === true && !isAnswered ? [] : counts;
}

function countsOf(
  notices: readonly Notice[],
  { templateId, since }: CountedSince,
  before: Instant,
): SendingCounts {
  const counts = { sent: 0, optOuts: 0, complaints: 0 };
  for (const { templateId: text, sentAt, answeredWith } of notices) {
    if (text !== templateId || sentAt === undefined) continue;
    if (sentAt < since || sentAt >= before) continue;
    counts.sent += 1;
    if (answeredWith === 'opt-out' || answeredWith === 'both') counts.optOuts += 1;
    if (answeredWith === 'complaint' || answeredWith === 'both') counts.complaints += 1;
  }
  return counts;
}
