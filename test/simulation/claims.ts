import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import { ladderDays, localDay, stepName } from './calendar.ts';
import { checkAnswerClaim } from './answers.ts';
import { checkGrounds } from './grounds.ts';
import { checkCaseClaim, checkCaseText } from './own-accord.ts';
import { amountSaid, dateSaid, digitRuns, lender } from './said.ts';
import type { Simulation } from './simulation.ts';
import { isOptedOut, type LoanTruth, type Truth } from './truth.ts';
import { scheduled, type Silence } from './truth-cases.ts';
import { beginsAt } from './truth-promises.ts';
import type { ClaimSeen, Watch } from './watch.ts';
import { checkAnswered } from './what-answers.ts';
import type { WorldLoan } from './world.ts';

/** `loan#n.version#step`, taken apart. */
export interface StepSaid {
  readonly loanId: string;
  readonly n: number;
  readonly version: number;
  readonly step: string;
}

export function stepSaid(noticeId: string): StepSaid {
  const [loanId = '', instalment = '', step = ''] = noticeId.split('#');
  const [n, version] = instalment.split('.');
  return { loanId, n: Number(n), version: Number(version), step };
}

/** Promises 2, 3 and 6, at the moment a claim is committed. */
export function checkClaim(sim: Simulation, watch: Watch, claim: ClaimSeen): void {
  const { decision, notice } = claim;
  if (decision === undefined) watch.broke(2, `${notice.noticeId}: claimed without its decision`);
  else checkGrounds(sim, watch, notice, decision);
  checkTurn(watch, claim);
  if (notice.kind === 'case') {
    checkCaseClaim(watch, claim);
    checkCaseText(sim, watch, claim);
    checkPause(watch, claim);
  }
  if (notice.kind === 'answer') {
    checkAnswerClaim(sim, watch, claim);
    checkAnswered(watch, claim);
  }
  if (notice.kind !== 'notice') return;
  const loan = watch.truth.loans.get(stepSaid(notice.noticeId).loanId);
  const worldLoan = sim.plan.world.loans.find(({ loanId }) => loanId === notice.loanId);
  if (loan === undefined || worldLoan === undefined) {
    watch.broke(3, `${notice.noticeId}: claimed for a loan nobody has stored`);
    return;
  }
  for (const reason of whyNot(sim, watch, loan, claim)) {
    watch.broke(3, `${notice.noticeId}: claimed after ${reason}`);
  }
  checkPause(watch, claim);
  checkOnboarded(watch, loan, worldLoan, claim);
  checkCatchUp(watch, loan, worldLoan, claim);
  checkText(watch, loan, worldLoan, claim);
}

/** Everything stored before this commit that forbids it. */
function whyNot(
  sim: Simulation,
  { truth }: Watch,
  loan: LoanTruth,
  { notice, tells, at, worker }: ClaimSeen,
): readonly string[] {
  const owed = tells.map((noticeId) => instalmentOf(loan, noticeId));
  const reasons: readonly (readonly [boolean, string])[] = [
    [isStale(sim, truth, at + worker.skewMs), 'the ledger had been silent for too long'],
    [notice.contactId !== loan.contactId, 'the lender had learnt another number'],
    [owed.some((one) => one === undefined), 'the due date had moved'],
    [owed.some((one) => one?.unpaidMinor === 0), 'the instalment was paid'],
  ];
  return [...whatHolds(truth, loan), ...said(reasons)];
}

/** Whoever had to wait for a turn decides anew: meanwhile the window may have closed, and the switch been thrown. */
function checkTurn({ broke }: Watch, { notice, decision, worker: { waitedUntil, skewMs } }: ClaimSeen): void {
  if (decision === undefined || waitedUntil === undefined || decision.at >= waitedUntil + skewMs) return;
  broke(4, `${notice.noticeId}: claimed by a decision from before its turn came`);
}

const said = (reasons: readonly (readonly [boolean, string])[]): readonly string[] =>
  reasons.filter(([isSo]) => isSo).map(([, reason]) => reason);

/** What forbids to tell anything of a loan now, whichever step it is. */
export const forbidsNow = ({ watch: { truth } }: Simulation, loanId: string): readonly string[] => {
  const loan = truth.loans.get(loanId);
  return loan === undefined ? ['nobody knows the loan'] : whatHolds(truth, loan);
};

function whatHolds(truth: Truth, loan: LoanTruth): readonly string[] {
  const contact = truth.contact(loan.contactId);
  const stops = [...(truth.stopped.get(loan.personId)?.keys() ?? [])];
  return said([
    [isOptedOut(contact), 'an opt-out'],
    [contact.pending.size > 0, 'a reply that is not applied yet'],
    [contact.unreachableAt !== undefined, 'the carrier had given the number up'],
    ...[...truth.silences.values()].map(
      (one) => [binds(one, loan), `"${one.words}" (${one.cause})`] as const,
    ),
    [contact.quarantined, 'a quarantine'],
    [contact.revoked, 'consent was revoked'],
    [stops.some((one) => one !== loan.contactId), 'a stop on another number of the person'],
    [isUncorrected(loan, truth), 'a dispute was upheld, and the ledger has not spoken since'],
    [loan.held, 'the lender asked for silence'],
    [loan.contradicted, 'the ledger contradicted itself'],
    [loan.pending.size > 0, 'a payment that no snapshot counts'],
    [loan.status !== 'open', 'the loan was closed'],
  ]);
}

const isStale = ({ plan }: Simulation, truth: Truth, at: number): boolean =>
  at - truth.watermark() > FRESH_MS[plan.world.feedKind] + CLOCKS_DIFFER_MS;

/** Who was right about a sum is not asked for it before the ledger has said another word, or that it has none. */
export const isUncorrected = ({ upheldAt, asOf }: LoanTruth, truth: Pick<Truth, 'watermark'>): boolean =>
  upheldAt !== undefined && Math.max(asOf, truth.watermark()) < upheldAt - CLOCKS_DIFFER_MS;

/** The design: a file is good for 36 hours, events for 15 minutes after the last. */
const FRESH_MS = { file: 36 * HOUR_MS, event: 15 * MINUTE_MS } as const;

const binds = ({ over, persons, contactId }: Silence, loan: LoanTruth): boolean =>
  !over && (persons.size === 0 ? contactId === loan.contactId : persons.has(loan.personId));

/** Undefined when the schedule it speaks of is no longer in force. */
function instalmentOf(loan: LoanTruth, noticeId: string) {
  const { n, version } = stepSaid(noticeId);
  const instalment = scheduled(loan, n);
  return instalment?.version === version ? instalment : undefined;
}

/** After a pause: nothing from a worker that began later, and one message from each that was at work. */
function checkPause({ truth, broke }: Watch, { worker, notice }: ClaimSeen): void {
  const pausedAt = truth.pausedAt();
  const suspendedAt = truth.suspendedAt(notice.templateId);
  if (suspendedAt !== undefined && worker.startedAt > suspendedAt) {
    broke(3, `${notice.noticeId}: claimed by a worker that began after its text was suspended`);
  }
  if (pausedAt === undefined) return;
  worker.claimsInPause += 1;
  if (worker.startedAt > pausedAt) {
    broke(3, `${notice.noticeId}: claimed by a worker that began after the pause`);
  }
  if (worker.claimsInPause > 1) {
    broke(3, `${notice.noticeId}: the second claim of one worker after the pause`);
  }
}

/** Going live sends no wave: what was dated before the first word of the lender came before us. */
function checkOnboarded(
  watch: Watch,
  { firstAsOf }: LoanTruth,
  { ladder, contact }: WorldLoan,
  { tells }: ClaimSeen,
): void {
  const today = Math.max(...contact.places.map((place) => localDay(firstAsOf, place)));
  for (const noticeId of tells) {
    const { loanId, n, version, step } = stepSaid(noticeId);
    const dueDay = watch.truth.dueDays.get(`${loanId} ${n} ${version}`);
    const offset = ladderDays[ladder].find((one) => stepName(one) === step);
    if (version !== 1 || dueDay === undefined || offset === undefined) continue;
    if (dueDay + offset < today) watch.broke(7, `${noticeId}: told, and it was dated before we came`);
  }
}

/**
 * A step is told from its day on, or from the day after what was promised; and one that nobody looked at for a day
 * since then is caught up with, of which one person gets one in a week.
 */
function checkCatchUp(watch: Watch, loan: LoanTruth, { ladder, contact }: WorldLoan, claim: ClaimSeen): void {
  const { noticeId, createdAt } = claim.notice;
  const { n, version, step } = stepSaid(noticeId);
  const dueDay = instalmentOf(loan, noticeId)?.dueDay;
  if (dueDay === undefined) return;
  const promisedDay = loan.promised.get(`${n}.${version}`);
  const opensAt = beginsAt({ ladder, step, dueDay, promisedDay }, contact.places);
  if (claim.at + claim.worker.skewMs < opensAt) {
    watch.broke(8, `${noticeId}: claimed before its day, or before the promised day was over`);
  }
  if (createdAt - opensAt <= DAY_MS + CLOCKS_DIFFER_MS) return;
  const before = watch.catchUps.get(loan.personId);
  // A worker that was stopped between its decision and its claim counts from the decision; it calls nobody any more.
  watch.catchUps.set(loan.personId, { noticeId, at: claim.at - claim.worker.frozenMs });
  if (before !== undefined && before.noticeId !== noticeId && claim.at - before.at < CATCH_UP_MS) {
    watch.broke(7, `${noticeId}: the second catch-up message to one person within a week`);
  }
}

const CATCH_UP_MS = 7 * DAY_MS - MINUTE_MS;
const CLOCKS_DIFFER_MS = MINUTE_MS;

/** The sum and the due date are those of the ledger now, and no digit stands there that has no source. */
function checkText(
  watch: Watch,
  loan: LoanTruth,
  worldLoan: WorldLoan,
  { notice, decision, tells }: ClaimSeen,
): void {
  const text = decision?.text;
  if (text === undefined || notice.checkCode === undefined || !text.includes(notice.checkCode)) {
    watch.broke(6, `${notice.noticeId}: no text, or one without its check code`);
    return;
  }
  const isChinese = worldLoan.ladder === 'cn';
  const told = tells.map((noticeId) => instalmentOf(loan, noticeId));
  const sum = amountSaid(
    told.reduce((all, one) => all + (one?.unpaidMinor ?? 0), 0),
    isChinese,
  );
  const due = dateSaid(told[0]?.dueDay ?? 0, isChinese);
  if (!text.includes(sum) || !text.includes(due)) {
    watch.broke(6, `${notice.noticeId}: the text does not say ${sum} due ${due}`);
    return;
  }
  const known = new Set([sum, due, ...otherSources(watch, worldLoan, tells.length)].flatMap(digitRuns));
  const odd = digitRuns(text.replace(notice.checkCode, '')).filter((run) => !known.has(run));
  if (odd.length > 0) watch.broke(6, `${notice.noticeId}: digits without a source: ${odd.join(' ')}`);
}

/** What a text may show beside the sum and its date: contract, hotline, the ledger's date, how many are told. */
function otherSources(
  { truth }: Watch,
  { ladder, contractNumber }: WorldLoan,
  told: number,
): readonly string[] {
  const isChinese = ladder === 'cn';
  return [
    contractNumber.slice(-4),
    isChinese ? lender.hotlineCn : lender.hotlineUs,
    ...[...truth.watermarkDays].map((day) => dateSaid(day, isChinese)),
    ...(told > 1 ? [String(told)] : []),
  ];
}
