import { withEntry } from '../../shared/case/conversation.ts';
import { isUrgent } from '../../shared/case/open.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import { withoutHoldsOf, type Hold } from '../../shared/model/hold.ts';
import type { CaseId, LoanId } from '../../shared/model/ids.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Write } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';
import { again } from './again.ts';
import type { CaseRecords } from './deps.ts';
import { caseOf } from './entries.ts';
import { readLinked, type Linked } from './linked.ts';

/**
 * A person has made sure that a case concerns one loan: its hold moves there from number and people, and the
 * others wake. Throws Fault('invalid_input') for a loan that is none of this case, and for cases that are
 * about a person or a number, not about a loan.
 */
export async function narrowCase(
  deps: CaseRecords,
  caseId: CaseId,
  { loanId, who }: { readonly loanId: LoanId; readonly who: string },
): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    if (one.state === 'resolved') throw new Fault('invalid_input', `case ${caseId}: it is closed already`);
    if (isUrgent(one) || one.kind === 'wrong-person') {
      throw new Fault('invalid_input', `case ${caseId}: ${one.kind} concerns the person, not one loan`);
    }
    const now = deps.clock.now();
    const linked = await readLinked(deps.records, one);
    if (!linked.heads.some((head) => head.loanId === loanId)) {
      throw new Fault('invalid_input', `loan: ${loanId} is no loan of case ${caseId}`);
    }
    const entry = {
      at: now,
      by: 'staff',
      who,
      internal: true,
      text: `concerns loan ${loanId} alone`,
    } as const;
    const next: Case = { ...withEntry(one, entry), loanId, narrowed: true, owner: one.owner ?? who };
    const done = await deps.records.commit([
      { op: 'put', kind: 'case', item: next },
      ...movedWrites(linked, caseId, loanId, now),
    ]);
    return done === 'conflict' ? 'conflict' : { ...next, rev: next.rev + 1 };
  });
}

function movedWrites(
  { contact, people, heads }: Linked,
  caseId: CaseId,
  loanId: LoanId,
  now: Instant,
): readonly Write[] {
  const parties = [...(contact === undefined ? [] : [contact]), ...people, ...heads];
  const held = parties.flatMap(({ holds }) => holds.filter(({ source }) => source === caseId));
  const moved = held.filter((hold, index) => held.findIndex(({ kind }) => kind === hold.kind) === index);
  return [
    ...(contact === undefined || withoutHoldsOf(contact.holds, caseId) === contact.holds
      ? []
      : [
          {
            op: 'put',
            kind: 'contact',
            item: { ...contact, holds: withoutHoldsOf(contact.holds, caseId) },
          } as const,
        ]),
    ...people
      .filter(({ holds }) => withoutHoldsOf(holds, caseId) !== holds)
      .map((person): Write => ({
        op: 'put',
        kind: 'person',
        item: { ...person, holds: withoutHoldsOf(person.holds, caseId) },
      })),
    ...heads.map((head): Write => ({
      op: 'put',
      kind: 'loan',
      item: { ...head, holds: holdsOf(head, { caseId, loanId, moved }), nextStepAt: now },
    })),
  ];
}

const holdsOf = (
  { holds, loanId }: LoanHead,
  narrowed: { readonly caseId: CaseId; readonly loanId: LoanId; readonly moved: readonly Hold[] },
): readonly Hold[] => [
  ...withoutHoldsOf(holds, narrowed.caseId),
  ...(loanId === narrowed.loanId ? narrowed.moved : []),
];
