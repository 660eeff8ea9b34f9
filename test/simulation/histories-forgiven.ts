import { instantOfMs } from '../../shared/time.ts';
import { caseId } from '../builders/case.ts';
import { at, noticeId, personId } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aDecision, aNotice } from '../builders/notice.ts';
import { aFeedSetting } from '../builders/setting.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import { checkEndings } from './endings.ts';
import { caseOf, operator, resolvedBy, sent } from './histories.ts';
import { number, theContact, theNotice, theText, type Trace } from './trace.ts';
import type { Worker } from './worker.ts';

/** Parts of histories that a checker forgives, and of those next to them that it must not. */

/** The carrier has taken it and its worker heard that; then sweep gave the claim up. */
export function heardYes(told: Trace, over: Partial<Worker> = {}): void {
  const who = told.claim();
  const message = { number, body: theText, expiresAt: at('2026-06-25T14:01:00Z') };
  const call = told.sim.watch.calling(who, message);
  told.sim.watch.accepted(who, call);
  call.saidYes = true;
  Object.assign(who, over);
  told.until('2026-06-25T14:02:00Z');
  sent(told, { state: 'unknown', reason: 'no-record', carrierMessageId: undefined });
  checkEndings(told.sim);
}

export const answerTo = (told: Trace, id: string, over: Parameters<typeof aNotice>[0]): void => {
  const item = aNotice({
    noticeId: noticeId(`answer#${id}`),
    kind: 'answer',
    loanId: undefined,
    contactId: theContact,
    ...over,
  });
  told.commit(told.worker({ verb: 'sweep' }), [{ op: 'put', kind: 'notice', item }]);
};

export const late = { state: 'expired', reason: 'answer-too-late' } as const;

/** The end of a case is told to nobody; somebody was called for it, or not. */
export function untold(
  told: Trace,
  called: 'by this worker' | 'by another',
  answerKind = 'case-closed',
): void {
  const item = caseOf('dispute', { caseId: caseId('DABCDEFG') });
  operator(told, { op: 'put', kind: 'case', item });
  const who = told.worker({ verb: 'sweep' });
  const caller = called === 'by this worker' ? who : told.worker({ verb: 'sweep' });
  told.sim.watch.alarmed(caller, { caseId: item.caseId, kind: 'dispute', why: 'untold' });
  const row = aNotice({
    noticeId: noticeId(`case#DABCDEFG#${answerKind}`),
    kind: 'case',
    loanId: undefined,
    caseId: item.caseId,
    contactId: theContact,
    answerKind: answerKind === 'case-score' ? 'case-score' : 'case-closed',
    state: 'refused',
  });
  told.commit(who, [
    { op: 'put', kind: 'notice', item: row },
    { op: 'put', kind: 'case', item },
  ]);
}

export function upheld(told: Trace, by: string): void {
  const item = caseOf('dispute', { caseId: caseId('DABCDEFG'), ...resolvedBy(by) });
  const resolution = item.resolution && { ...item.resolution, outcome: 'upheld' as const };
  operator(told, { op: 'put', kind: 'case', item: { ...item, ...(resolution && { resolution }) } });
}

/** The carrier takes it so much later than the call began. */
export function arrives(told: Trace, iso: string): void {
  told.until('2026-06-25T23:58:59Z');
  const who = told.claim();
  const message = { number, body: theText, expiresAt: at('2026-06-26T00:00:00Z') };
  const call = told.sim.watch.calling(who, message);
  told.until(iso);
  told.sim.watch.accepted(who, call);
}

export const announced = (told: Trace, loan = 'L-1'): void => {
  const item = aLoanHead({ contactId: theContact });
  const payment = { loanId: loan, paymentId: 'pay-1', receivedAt: at('2026-06-25T13:00:00Z') };
  told.commit(told.worker({ verb: 'ledger', payment }), [{ op: 'put', kind: 'loan', item }]);
};

export function claims(told: Trace, who: Worker, times: number): void {
  for (let nth = 1; nth <= times; nth += 1) {
    const item = aNotice({
      noticeId: noticeId(`L-1#${nth}.1#due-3`),
      contactId: theContact,
      personId: personId('P-1'),
      state: 'claimed',
      since: instantOfMs(told.sim.engine.now()),
    });
    told.commit(who, [{ op: 'put', kind: 'notice', item }]);
  }
}

export const inChina = { ladder: 'cn' } as const;
export const callOn = (iso: string) => ({ noticeId: theNotice, reading: at(iso) });

/** The file was complete up to 13:50 when its watermark was written at 14:00; then a word of 13:30 is taken over. */
export function overtaken(told: Trace, startedAt: string): void {
  const feed = aFeedSetting({ kind: 'file', watermark: at('2026-06-25T13:50:00Z') });
  told.commit(told.worker({ verb: 'ledger' }), [{ op: 'put', kind: 'setting', item: feed }]);
  told.until('2026-06-25T14:00:10Z');
  const snapshot = aSnapshot({ asOf: '2026-06-25T13:30:00Z' });
  const who = told.worker({ verb: 'ledger', snapshot, startedAt: at(startedAt) });
  told.commit(who, [{ op: 'put', kind: 'instalment', item: anInstalment() }]);
}

/** A worker got its turn at one moment, and claims what was decided at another. */
export function claimAfterTurn(told: Trace, turnAt: string, decidedAt: string): void {
  const item = aNotice({ noticeId: theNotice, contactId: theContact, state: 'claimed' });
  told.commit(told.worker({ waitedUntil: at(turnAt) }), [
    { op: 'put', kind: 'notice', item },
    { op: 'put', kind: 'decision', item: aDecision({ noticeId: theNotice, at: at(decidedAt) }) },
  ]);
}
