import { isOptedOut as isStoredOptedOut } from '../../shared/model/party.ts';
import { DAY_MS } from '../../shared/time.ts';
import type { ReplyDeed } from './deeds.ts';
import type { Simulation } from './simulation.ts';
import { isOptedOut, type ReplyTruth } from './truth.ts';
import { checkBlamed } from './brake.ts';
import { checkTold } from './told.ts';
import { owedSteps } from './truth-owed.ts';
import { checkCalmAnswer } from './what-answers.ts';

/** Promises 7 and 9, when everything has come to rest. */
export function checkEndings(sim: Simulation): void {
  checkNotices(sim);
  checkSteps(sim);
  checkReplies(sim);
  checkContacts(sim);
  checkSilences(sim);
  checkHoldsEnd(sim);
  checkAlarms(sim);
  checkPayments(sim);
  checkTold(sim);
  checkBlamed(sim);
}

/** A payment that no snapshot counts holds its loan: somebody is to look at it, by the case that watches for it. */
function checkPayments({ store, watch }: Simulation): void {
  const cases = store.all('case');
  for (const { caseId, state } of cases) {
    if (state === 'watching') watch.broke(7, `${caseId}: the ledger is waited for, for ever`);
  }
  for (const [loanId, { pending }] of watch.truth.loans) {
    for (const paymentId of pending.keys()) {
      const isSeen = cases.some((one) => one.loanId === loanId && one.paymentId === paymentId);
      if (!isSeen) watch.broke(7, `${loanId}: payment ${paymentId} holds it, and nobody is asked to look`);
    }
  }
}

/** For words of law somebody is called once, for words of despair each time they come, while their case is open. */
function checkAlarms({ watch }: Simulation): void {
  for (const { over, cause, words, caseIds, since } of watch.truth.silences.values()) {
    if (over || (words !== 'distress' && words !== 'legal')) continue;
    const called = [...caseIds].flatMap((caseId) => watch.alarms.get(caseId) ?? []);
    const isCalled = called.some((at) => words === 'legal' || at >= since);
    if (!isCalled) watch.broke(9, `${cause} (${words}): nobody was called`);
  }
}

/** What asked for silence and was not settled holds, on the person or the number, in the name of its case. */
function checkSilences({ store, watch }: Simulation): void {
  for (const { over, cause, words, caseIds, contactId, persons } of watch.truth.silences.values()) {
    if (over) continue;
    const parties = [...persons].map((personId) => store.peek('person', personId));
    const bound = persons.size === 0 ? [store.peek('contact', contactId)] : parties;
    const holds = bound.map((party) => (party?.holds ?? []).some(({ source }) => caseIds.has(source)));
    if (holds.includes(false)) watch.broke(9, `${cause} (${words}): holds nothing, and its case is open`);
  }
}

/** What a case has held is free when it has closed; whoever was asked, and means all numbers, waits in the number's own name. */
function checkHoldsEnd({ store, watch }: Simulation): void {
  const resolved = store.all('case').filter((one) => one.state === 'resolved');
  const closed = new Set<string>(resolved.map(({ caseId }) => caseId));
  for (const { holds } of [...store.all('person'), ...store.all('contact')]) {
    for (const { kind, source } of holds) {
      if (closed.has(source)) watch.broke(7, `${source}: has closed, and its hold (${kind}) stays`);
    }
  }
}

/** Nothing waits for ever: no loan is due any more, so what is open now would stay open. */
function checkNotices(sim: Simulation): void {
  const { store, watch } = sim;
  for (const { noticeId, state, reason } of store.all('notice')) {
    if (state === 'waiting' || state === 'claimed') {
      watch.broke(7, `${noticeId}: ${state} for ever (${reason ?? ''})`);
    }
  }
  checkMerged(sim);
  checkYes(sim);
}

/** A yes that somebody lived to hear is written down, however late it came: given up meanwhile or not. */
function checkYes({ store, watch }: Simulation): void {
  for (const { noticeId, saidYes, worker } of watch.calls) {
    const couldNot = worker.dead || [...worker.failedAt].some((io) => recording.test(io));
    const state = store.peek('notice', noticeId)?.state;
    if (saidYes && !couldNot && (state === 'unknown' || state === 'claimed')) {
      watch.broke(7, `${noticeId}: ${state}, and its worker heard that the carrier took it`);
    }
  }
}

/** Where an outcome is written down, and where the row is read again for that. */
const recording = /\.(?:record|reopen|read|read-notice)$/;

/** What another message tells as well is told by its last attempt; when that was taken back, it is told no more. */
function checkMerged({ store, watch }: Simulation): void {
  for (const { noticeId, state, leadNoticeId, attemptId } of store.all('notice')) {
    if (state !== 'merged') continue;
    const lead = leadNoticeId === undefined ? undefined : store.peek('notice', leadNoticeId);
    if (lead?.attemptId !== attemptId) watch.broke(7, `${noticeId}: told in a message that was taken back`);
  }
}

/** Every step that ended while it was owed has its row, whenever the runs came and whatever came after. */
function checkSteps({ store, watch, plan }: Simulation): void {
  const rows = new Set(store.all('notice').map(({ noticeId }) => String(noticeId)));
  for (const worldLoan of plan.world.loans) {
    const loan = watch.truth.loans.get(worldLoan.loanId);
    if (loan === undefined) continue;
    for (const noticeId of owedSteps(loan, worldLoan)) {
      if (!rows.has(noticeId)) watch.broke(7, `${noticeId}: no row says what became of it`);
    }
  }
}

/** Every message a borrower sent is stored and applied once, and every one that asks for it is answered. */
function checkReplies(sim: Simulation): void {
  for (const action of sim.plan.actions) if (action.kind === 'reply') checkReply(sim, action);
}

function checkReply(sim: Simulation, { inbound, words, contact }: ReplyDeed): void {
  const { plan, watch } = sim;
  const reply = watch.truth.replies.get(inbound);
  if (reply?.applied !== 1) watch.broke(9, `${inbound} (${words}): applied ${reply?.applied ?? 0} times`);
  if (reply === undefined) return;
  if (reply.contactId !== plan.world.contacts[contact]?.contactId) {
    watch.broke(9, `${inbound} (${words}): stored as said by another number`);
  }
  checkAnswer(sim, inbound, reply);
  checkCalmAnswer(sim, inbound, reply);
}

function checkAnswer(sim: Simulation, inbound: string, { words, isOwedAnswer }: ReplyTruth): void {
  const answer = sim.store.peek('notice', `answer#${inbound}`);
  if (isOwedAnswer && answer === undefined) sim.watch.broke(9, `${inbound} (${words}): has no answer`);
  if (words === 'stop' && answer?.state === 'refused') checkConfirmed(sim, inbound, answer.since);
}

/** A confirmation may be left out only because one was sent, may have been, or was refused for good, within the day. */
function checkConfirmed({ store, watch }: Simulation, inbound: string, at: number): void {
  const contactId = watch.truth.replies.get(inbound)?.contactId;
  const confirmed = store.all('notice').some(
    (notice) =>
      notice.answerKind === 'opt-out' &&
      notice.contactId === contactId &&
      ['sent', 'delivered', 'undelivered', 'unknown', 'rejected', 'expired'].includes(notice.state) &&
      // Sweep may have come days later to say that the one that was begun is unknown.
      Math.min(Math.abs(notice.since - at), Math.abs(notice.createdAt - at)) < 2 * DAY_MS,
  );
  if (!confirmed) watch.broke(9, `${inbound}: a stop was never confirmed, and nothing else was`);
}

/** What is stored about a number is what its owner said, in the order of the envelopes. */
function checkContacts({ plan, store, watch }: Simulation): void {
  for (const { contactId } of plan.world.contacts) {
    const stored = store.peek('contact', contactId);
    if (stored === undefined) continue;
    const truth = watch.truth.contact(contactId);
    if (isStoredOptedOut(stored) !== isOptedOut(truth)) {
      watch.broke(9, `${contactId.slice(0, 6)}: opted out is stored as ${String(isStoredOptedOut(stored))}`);
    }
    const isGivenUp = stored.holds.some(({ kind }) => kind === 'unreachable');
    if (isGivenUp !== (truth.unreachableAt !== undefined)) {
      watch.broke(7, `${contactId.slice(0, 6)}: given up by the carrier is stored as ${String(isGivenUp)}`);
    }
    if (stored.pendingReplies.length > 0) {
      watch.broke(9, `${contactId.slice(0, 6)}: a reply is pending for ever`);
    }
  }
}
