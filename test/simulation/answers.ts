import type { Notice } from '../../shared/model/notice.ts';
import type { Write } from '../../shared/ports/records.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import { dateSaid, digitRuns, lender } from './said.ts';
import type { Simulation } from './simulation.ts';
import { isOptedOut, type ReplyTruth } from './truth.ts';
import { localDay } from './calendar.ts';
import type { ClaimSeen, Watch } from './watch.ts';

const CLOCKS_DIFFER_MS = MINUTE_MS;
const STOP_WITHIN_MS = 5 * MINUTE_MS;
const ANSWER_WITHIN_MS = HOUR_MS;

const answered = ({ noticeId }: Pick<Notice, 'noticeId'>, { truth }: Watch): ReplyTruth | undefined =>
  truth.replies.get(noticeId.slice('answer#'.length));

/** Until when it is worth something: a confirmation of a stop for five minutes, anything else for an hour. */
const answerUntil = ({ words, countsFrom }: ReplyTruth): number =>
  countsFrom + (words === 'stop' ? STOP_WITHIN_MS : ANSWER_WITHIN_MS);

/** A stop that was written after these words, by the envelopes: they are answered no more, unless they are of despair. */
function isStoppedSince({ words, contactId, receivedAt }: ReplyTruth, { truth }: Watch): boolean {
  const contact = truth.contact(contactId);
  const { optOutAt } = contact;
  if (words === 'stop' || words === 'distress' || optOutAt === undefined) return false;
  return isOptedOut(contact) && optOutAt > receivedAt;
}

/** Promise 3 for an answer: the words it answers are not older than a stop. Promise 6: no figure without a source. */
export function checkAnswerClaim(sim: Simulation, watch: Watch, { notice, decision }: ClaimSeen): void {
  const reply = answered(notice, watch);
  if (reply === undefined) return;
  if (isStoppedSince(reply, watch)) {
    watch.broke(3, `${notice.noticeId}: claimed after a stop that came later than the words`);
  }
  const text = decision?.text ?? '';
  const known = new Set(sourcesOf(sim, notice).flatMap(digitRuns));
  const odd = digitRuns(withoutCases(text, notice)).filter((run) => !known.has(run));
  if (odd.length > 0) watch.broke(6, `${notice.noticeId}: digits without a source: ${odd.join(' ')}`);
}

const casesOf = ({ caseId, caseIds = [] }: Notice): readonly string[] => [
  ...caseIds,
  ...(caseId === undefined ? [] : [caseId]),
];

const withoutCases = (text: string, notice: Notice): string =>
  casesOf(notice).reduce((rest, caseId) => rest.replaceAll(caseId, ''), text);

/** Lines that help with despair, and what an answer says of how to reach a person or to stop. */
const published = [
  lender.hotlineCn,
  lender.hotlineUs,
  '110',
  '120',
  '12356',
  '911',
  '988',
  '12378',
  '855-411-2372',
  '1',
] as const;

/** What an answer may show: published lines, and the day by which its cases are answered. */
function sourcesOf({ plan, store }: Simulation, notice: Notice): readonly string[] {
  const isChinese = notice.language === 'zh-CN';
  const days = casesOf(notice).flatMap((caseId) => {
    const one = store.peek('case', caseId);
    return one === undefined ? [] : [dateSaid(localDay(one.dueAt, plan.world.lenderPlace), isChinese)];
  });
  return [...published, ...days];
}

/** Promise 9: an answer that is owed comes to an end without being sent only for a reason that is true. */
export function checkAnswerEnded(sim: Simulation, watch: Watch, notice: Notice): void {
  const reply = answered(notice, watch);
  if (notice.kind !== 'answer' || reply === undefined) return;
  const { state, reason, noticeId } = notice;
  if (state === 'expired' && reason === 'answer-too-late') {
    const left = answerUntil(reply) - sim.engine.now();
    if (left > CLOCKS_DIFFER_MS) {
      watch.broke(9, `${noticeId}: given up ${Math.round(left / 1_000)} s too early`);
    }
  }
  // Whether a stop was confirmed already is asked when all has ended.
  const mayBeRefused = reply.words === 'stop' || isStoppedSince(reply, watch);
  if (state === 'refused' && !mayBeRefused) {
    watch.broke(9, `${noticeId} (${reply.words}): refused (${reason ?? ''}), and nothing forbids it`);
  }
}

/** Of a case that is over for its borrower, who was not told, somebody was called, and it stands in the case. */
export function checkUntold(
  watch: Watch,
  { id }: { readonly id: number },
  { noticeId, kind, state, answerKind, caseId }: Notice,
  writes: readonly Write[],
): void {
  const isUntold = state === 'refused' || state === 'expired' || state === 'rejected';
  if (kind !== 'case' || !isUntold || answerKind === 'case-score' || caseId === undefined) return;
  if (!watch.untold.has(`${id} ${caseId}`)) watch.broke(9, `${noticeId}: ${state}, and nobody was called`);
  const isNoted = writes.some((write) => write.kind === 'case' && write.item.caseId === caseId);
  if (!isNoted) watch.broke(9, `${noticeId}: ${state}, and its case does not know`);
}
