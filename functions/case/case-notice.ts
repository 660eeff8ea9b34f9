import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import { caseNoticeIdOf } from '../../shared/model/ids.ts';
import type { AnswerKind, Notice } from '../../shared/model/notice.ts';
import { DAY_MS, plusMs, type Instant } from '../../shared/time.ts';

/** Longer than any holiday that keeps us silent; what could not be said by then would come out of nowhere. */
const TELL_WITHIN_MS = 14 * DAY_MS;
/** How it went is asked while it is remembered. */
const ASK_WITHIN_MS = 7 * DAY_MS;

/** A message about a case, waiting until `from`; sweep claims it when its time and the window allow. */
export function caseNotice(one: Case, answerKind: AnswerKind, what: string, from: Instant): Notice {
  if (one.contactId === undefined) throw new Fault('defect', `case ${one.caseId}: nobody to tell`);
  return {
    noticeId: caseNoticeIdOf(one.caseId, what),
    rev: 0,
    kind: 'case',
    state: 'waiting',
    contactId: one.contactId,
    ...(one.personId === undefined ? {} : { personId: one.personId }),
    answerKind,
    caseId: one.caseId,
    language: one.language,
    createdAt: from,
    since: from,
    attempts: 0,
    answerBy: plusMs(from, answerKind === 'case-score' ? ASK_WITHIN_MS : TELL_WITHIN_MS),
  };
}

/**
 * Somebody acts for the borrower of a legal case, or the case was a mistake and taken back. Once it is closed, no hold
 * says so any more, and the ledger says it only of loans that are open.
 */
export const isForWhoeverActs = ({ kind, resolution }: Pick<Case, 'kind' | 'resolution'>): boolean =>
  kind === 'legal' && resolution?.outcome !== 'withdrawn';
export const WRITE_TO_WHOEVER_ACTS = 'write to whoever acts for the borrower';

/** The message that carries entry `n` of the conversation. */
export const messageOf = (n: number): string => `m${n}`;
/** What the borrower is told when the case has closed, and what they are asked a day later. */
export const RESOLVED = 'resolved';
export const SCORE = 'score';
