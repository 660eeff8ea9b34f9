import { Fault } from '../../shared/fault.ts';
import { isAboutOtherNumbers } from '../../shared/case/other-numbers.ts';
import type { Case, Resolution } from '../../shared/model/case.ts';
import { correctionHold, type Hold } from '../../shared/model/hold.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import type { Instant } from '../../shared/time.ts';
import type { Agreed } from './agree-plan.ts';
import { isMeant } from './ledger-says.ts';
import type { Linked } from './linked.ts';

export interface Deciding {
  readonly outcome: Resolution['outcome'];
  readonly agreed: Agreed | undefined;
  /** The borrower was asked and means this number only: the others need no longer wait for that. */
  readonly otherNumbersToo?: boolean | undefined;
  readonly now: Instant;
}

/**
 * Everybody and everything a case concerns as its decision leaves them, before its own holds are lifted. Throws
 * Fault('invalid_input') for a decision that no ledger bears out yet.
 */
export function freedOf({ contact, people, heads }: Linked, one: Case, deciding: Deciding): Linked {
  const { outcome, agreed, otherNumbersToo } = deciding;
  return {
    contact: contact === undefined ? undefined : freedNumber(contact, one, outcome),
    people: people.map((person) => otherNumbersOf(person, one, { outcome, otherNumbersToo })),
    heads: [
      ...(agreed === undefined ? [] : [agreed.head]),
      ...heads.filter(({ loanId }) => loanId !== agreed?.head.loanId),
    ]
      .map((head) => withoutPayment(head, one, outcome))
      .map((head) => untilCorrected(head, one, deciding)),
  };
}

/** The same object when nothing changes, so that an unchanged person is not written. */
function otherNumbersOf(
  person: Person,
  one: Case,
  decided: Pick<Deciding, 'outcome' | 'otherNumbersToo'>,
): Person {
  const holds = person.holds.map((hold) => otherNumbers(hold, one, decided));
  return holds.every((hold, index) => hold === person.holds[index]) ? person : { ...person, holds };
}

/**
 * Whoever was asked, and means all of their numbers, was right to be left alone: the hold stays for good. Whoever
 * means this number only frees the others.
 */
function otherNumbers(
  hold: Hold,
  one: Case,
  { outcome, otherNumbersToo }: Pick<Deciding, 'outcome' | 'otherNumbersToo'>,
): Hold {
  const { kind, source, exceptContactId } = hold;
  if (kind !== 'other-number-opted-out' || exceptContactId === undefined) return hold;
  if (isAboutOtherNumbers(one) && outcome === 'upheld') {
    return source === one.caseId ? { ...hold, source: exceptContactId } : hold;
  }
  return otherNumbersToo === true ? { ...hold, source: one.caseId } : hold;
}

/**
 * A borrower who was right about a sum is not asked for it again because the ledger has not come yet: the loan
 * waits until it has spoken of a moment after the decision.
 */
function untilCorrected(head: LoanHead, one: Case, { outcome, now }: Deciding): LoanHead {
  const isDisputed = one.kind === 'dispute' && one.paymentId === undefined && isMeant(head, one);
  if (outcome !== 'upheld' || !isDisputed) return head;
  return { ...head, holds: [...head.holds, correctionHold(one.caseId, now)] };
}

/** Taken back, the report no longer keeps the number silent; another one that is still open does. */
function freedNumber(contact: Contact, one: Case, outcome: Resolution['outcome']): Contact {
  const reportedElsewhere = contact.holds.some(
    ({ kind, source }) => kind === 'wrong-person' && source !== one.caseId,
  );
  if (one.kind !== 'wrong-person' || outcome !== 'withdrawn' || reportedElsewhere) return contact;
  const { quarantinedAt: _takenBack, ...rest } = contact;
  return rest;
}

/**
 * The announced payment that never came is waited for no more. One that did come is listed by a snapshot, and
 * until then nothing is sent: that is no matter of opinion.
 */
function withoutPayment(
  head: LoanHead,
  { caseId, paymentId, loanId }: Case,
  outcome: Resolution['outcome'],
): LoanHead {
  if (paymentId === undefined || head.loanId !== loanId) return head;
  const isPending = head.pendingPayments.some((payment) => payment.paymentId === paymentId);
  if (isPending && outcome === 'upheld') {
    throw new Fault(
      'invalid_input',
      `outcome: no snapshot lists payment ${paymentId} yet, so case ${caseId} stays open until one does; ` +
        'closed means that the payment never came',
    );
  }
  return {
    ...head,
    pendingPayments: head.pendingPayments.filter((payment) => payment.paymentId !== paymentId),
  };
}
