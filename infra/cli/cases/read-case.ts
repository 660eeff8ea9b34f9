import { SCORE, messageOf, RESOLVED } from '../../../functions/case/case-notice.ts';
import { readLinked, type Linked } from '../../../functions/case/linked.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Case } from '../../../shared/model/case.ts';
import { caseNoticeIdOf, type CaseId } from '../../../shared/model/ids.ts';
import type { Loan } from '../../../shared/model/loan.ts';
import type { Notice } from '../../../shared/model/notice.ts';
import type { Records } from '../../../shared/ports/records.ts';
import type { Zone } from '../../../shared/time.ts';
import { lenderZone } from '../print/lender-zone.ts';

/** A case and everything around it that whoever works on it has to see. */
export interface CaseFile {
  readonly about: Case;
  readonly linked: Linked;
  readonly loans: readonly Loan[];
  /** What was, or is to be, written to the borrower, the oldest first. */
  readonly messages: readonly Notice[];
  readonly zone: Zone;
}

/** More loans than a screen shows. */
const LOANS_SHOWN_MAX = 10;

/** Throws Fault('invalid_input') when there is no such case. */
export async function readCase(records: Records, caseId: CaseId): Promise<CaseFile> {
  const [about] = (await records.get([{ kind: 'case', caseId }])).cases;
  if (about === undefined) throw new Fault('invalid_input', `case ${caseId}: there is no such case`);
  const linked = await readLinked(records, about);
  const shown = linked.heads.slice(0, LOANS_SHOWN_MAX);
  const loans = await Promise.all(shown.map(({ loanId }) => records.loan(loanId)));
  const told = about.conversation.filter(({ by, internal }) => by === 'staff' && internal !== true);
  const names = [...told.map(({ n }) => messageOf(n)), RESOLVED, SCORE];
  const { notices } = await records.get(
    names.map((what) => ({ kind: 'notice', noticeId: caseNoticeIdOf(caseId, what) })),
  );
  return {
    about,
    linked,
    loans: loans.filter((loan) => loan !== undefined),
    messages: notices.toSorted((one, other) => one.createdAt - other.createdAt),
    zone: await lenderZone(records),
  };
}
