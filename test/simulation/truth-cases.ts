import { isAboutOtherNumbers } from '../../shared/case/other-numbers.ts';
import { PLAN_VERSIONS_FROM } from '../../shared/ladder/schedule.ts';
import type { Case } from '../../shared/model/case.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Reply } from '../../shared/model/reply.ts';
import type { Write } from '../../shared/ports/records.ts';
import { DAY_MS, HOUR_MS } from '../../shared/time.ts';
import { dayOf } from './calendar.ts';
import type { Words } from './deeds.ts';
import type { Truth } from './truth.ts';
import type { Worker } from './worker.ts';

/** Words, or a note of the staff, after which nothing may leave until the case that took them has closed. */
export interface Silence {
  readonly cause: string;
  readonly words: Words;
  readonly contactId: string;
  /** Whom it binds; nobody = the number alone. */
  readonly persons: ReadonlySet<string>;
  readonly caseIds: ReadonlySet<string>;
  readonly since: number;
  over: boolean;
}

export const silencing: ReadonlySet<Words> = new Set<Words>([
  'dispute',
  'hardship',
  'complaint',
  'paid',
  'wrong',
  'noise',
  'distress',
  'legal',
]);

/** The kind of case that takes such words: its own, or one of that kind that is open already. */
const takenBy: Partial<Readonly<Record<Words, Case['kind']>>> = {
  dispute: 'dispute',
  hardship: 'hardship',
  complaint: 'complaint',
  paid: 'dispute',
  wrong: 'wrong-person',
  noise: 'question',
  distress: 'distress',
  legal: 'legal',
};

const boundToNumber: ReadonlySet<Words> = new Set<Words>(['wrong', 'noise']);

type Broke = (promise: number, what: string) => void;

interface Learning {
  readonly now: number;
  readonly broke: Broke;
}

/** A case takes words up in the commit that applies them, and lets them go in the one that closes it. */
export function learnCases(
  truth: Truth,
  worker: Worker,
  writes: readonly Write[],
  { now, broke }: Learning,
): void {
  const cases = casesIn(writes);
  for (const one of cases) {
    if (truth.opened.has(one.caseId)) continue;
    truth.opened.set(one.caseId, truth.commit());
    checkClock(one, { now, broke });
  }
  for (const write of writes) {
    if (write.op === 'put' && write.kind === 'reply' && write.item.state === 'applied') {
      learnWords(truth, write.item, cases, { now, broke });
    }
  }
  for (const one of cases) {
    learnOpened(truth, worker, one, now);
    learnAsked(truth, worker, one);
    if (one.state === 'resolved') learnResolved(truth, worker, one, { now, broke });
    // A payment that was given up as never come may be announced again: then its case is watched anew.
    else if (one.paymentId !== undefined) truth.resolved.delete(one.caseId);
  }
  learnPlans(truth, writes);
}

/** Of a case: it begins with the words that open it, and ends within what the design promises (15 days at most for complaints). */
function checkClock({ caseId, kind, openedAt, dueAt, actAt }: Case, { now, broke }: Learning): void {
  if (openedAt > now + CLOCKS_DIFFER_MS) broke(9, `case ${caseId}: its clock starts late`);
  const longest = kind === 'distress' ? HOUR_MS : (kind === 'complaint' ? 16 : LONGEST_DAYS) * DAY_MS;
  if (dueAt > openedAt + longest || actAt > dueAt) {
    broke(9, `case ${caseId} (${kind}): its day is too far away`);
  }
}

/** Ten workdays, with the longest holidays there are between them. */
const LONGEST_DAYS = 24;

const casesIn = (writes: readonly Write[]): readonly Case[] =>
  writes.flatMap((write) => (write.op === 'put' && write.kind === 'case' ? [write.item] : []));

function learnWords(
  truth: Truth,
  { inboundId, contactId }: Pick<Reply, 'inboundId' | 'contactId'>,
  cases: readonly Case[],
  { now, broke }: Learning,
): void {
  const words = truth.replies.get(inboundId)?.words;
  if (words === undefined || !silencing.has(words)) return;
  const open = cases.filter(({ state, openedBy }) => state !== 'resolved' && openedBy !== 'system');
  const ofKind = open.filter(({ kind }) => kind === takenBy[words]);
  // Other cases of the number only note the words: when one of those closes, nothing has been settled. Words that
  // nobody can place are taken for an answer to what was said last.
  const taking = ofKind.length === 0 && words === 'noise' ? spokenLast(truth, open) : ofKind;
  if (taking.length === 0) broke(9, `${inboundId} (${words}): applied without a case`);
  hush(truth, { cause: inboundId, words, contactId, cases: taking, now });
}

/**
 * The case in which, before these words, the last one was said; of words that several have noted, the one that was
 * opened last, by the order of the commits: clocks differ.
 */
function spokenLast({ opened }: Truth, open: readonly Case[]): readonly Case[] {
  const saidAt = ({ conversation }: Case): number => conversation.at(-2)?.at ?? -Infinity;
  const nth = ({ caseId }: Case): number => opened.get(caseId) ?? Infinity;
  return open.toSorted((one, other) => saidAt(one) - saidAt(other) || nth(one) - nth(other)).slice(-1);
}

interface Hush extends Pick<Silence, 'cause' | 'words' | 'contactId'> {
  readonly cases: readonly Case[];
  readonly now: number;
}

function hush(truth: Truth, { cause, words, contactId, cases, now }: Hush): void {
  if (truth.silences.has(cause)) return;
  const { personIds } = truth.contact(contactId);
  truth.silences.set(cause, {
    cause,
    words,
    contactId,
    persons: boundToNumber.has(words) ? new Set() : new Set(personIds),
    caseIds: new Set(cases.map(({ caseId }) => caseId)),
    since: now,
    over: false,
  });
  if (words === 'wrong') truth.contact(contactId).quarantined = true;
}

/** A case of the staff's own making: by its first write. */
function learnOpened(truth: Truth, worker: Worker, one: Case, now: number): void {
  const { openedBy, caseId, contactId, cause, kind, state } = one;
  if (openedBy !== 'operator' || state === 'resolved' || contactId === undefined) return;
  if (worker.verb !== 'operator' || one.rev > 0) return;
  hush(truth, {
    cause: `${cause} ${caseId}`,
    words: kind === 'complaint' || kind === 'distress' ? kind : 'dispute',
    contactId,
    cases: [one],
    now,
  });
}

const saidIn = (resolution: Case['resolution']): string =>
  resolution === undefined ? '' : `${resolution.outcome} by ${resolution.by}`;

function learnResolved(truth: Truth, worker: Worker, one: Case, { now, broke }: Learning): void {
  const { caseId, resolution, paymentId, loanId } = one;
  const before = truth.resolved.get(caseId);
  const said = saidIn(resolution);
  if (before !== undefined && before !== said) {
    broke(9, `case ${caseId}: decided twice, ${before} and ${said}`);
  }
  truth.resolved.set(caseId, said);
  const byLedger = resolution?.by === 'ledger';
  if (paymentId !== undefined && !byLedger) truth.loans.get(loanId ?? '')?.pending.delete(paymentId);
  learnUpheld(truth, one, now);
  meantThatNumberOnly(truth, worker, one);
  for (const silence of truth.silences.values()) {
    if (!silence.over && silence.caseIds.has(caseId)) letGo(truth, silence, one, broke);
  }
}

/** A case that asks speaks for those whom its own commit has made wait, or whom it was opened for. */
function learnAsked(truth: Truth, { snapshot }: Worker, one: Case): void {
  const { contactId, caseId, rev } = one;
  if (contactId === undefined || rev > 0 || !isAboutOtherNumbers(one)) return;
  for (const [personId, stops] of truth.stopped) {
    const stop = stops.get(contactId);
    const isMeant = stop?.commit === truth.commit() || personId === snapshot?.person.personId;
    if (stop !== undefined && isMeant) stop.askedIn = caseId;
  }
}

/** Staff have asked: these people want to be reached on their other numbers. Who means them all is asked no more. */
function meantThatNumberOnly(truth: Truth, { freesOthers }: Worker, one: Case): void {
  const { caseId, resolution } = one;
  const meansAll = isAboutOtherNumbers(one) && resolution?.outcome === 'upheld';
  const people = freesOthers ? peopleOf(truth, one) : new Set<string>();
  for (const [person, stops] of truth.stopped) {
    for (const [number, stop] of stops) {
      if (meansAll && stop.askedIn === caseId) stop.askedIn = undefined;
      else if (!meansAll && (stop.askedIn === caseId || people.has(person))) stops.delete(number);
    }
  }
}

/** Whoever was right about a sum is not asked for it again before the ledger has spoken. */
function learnUpheld(truth: Truth, one: Case, now: number): void {
  const { kind, paymentId, resolution } = one;
  if (kind !== 'dispute' || paymentId !== undefined || resolution?.outcome !== 'upheld') return;
  const people = peopleOf(truth, one);
  for (const loan of truth.loans.values()) if (people.has(loan.personId)) loan.upheldAt = now;
}

const peopleOf = (truth: Truth, { contactId, personId }: Case): ReadonlySet<string> =>
  new Set([
    ...(personId === undefined ? [] : [personId]),
    ...(contactId === undefined ? [] : truth.contact(contactId).personIds),
  ]);

function letGo(truth: Truth, silence: Silence, { resolution }: Case, broke: Broke): void {
  if (resolution?.by === 'ledger') checkLedgerSpoke(truth, silence, broke);
  silence.over = true;
  if (silence.words === 'wrong' && resolution?.outcome === 'withdrawn') takenBack(truth, silence);
}

function takenBack(truth: Truth, { contactId }: Silence): void {
  const others = [...truth.silences.values()].some(
    (one) => !one.over && one.words === 'wrong' && one.contactId === contactId,
  );
  if (!others) truth.contact(contactId).quarantined = false;
}

/** What was said to be paid is settled without a person only by what the ledger said later of every open loan. */
function checkLedgerSpoke(truth: Truth, silence: Silence, broke: Broke): void {
  const { cause, words, persons, since } = silence;
  if (words !== 'paid') {
    broke(3, `${cause} (${words}): let go by the ledger, which has no say in it`);
    return;
  }
  for (const [loanId, loan] of truth.loans) {
    if (!persons.has(loan.personId) || loan.status !== 'open') continue;
    if (loan.asOf < since - CLOCKS_DIFFER_MS && truth.watermark() < since - CLOCKS_DIFFER_MS) {
      broke(3, `${cause} (paid): let go before the ledger spoke of ${loanId}`);
    }
    const owed = [...loan.instalments.keys()].some((n) => {
      const { unpaidMinor, dueDay } = scheduled(loan, n) ?? { unpaidMinor: 0, dueDay: 0 };
      return unpaidMinor > 0 && dueDay <= Math.floor(since / DAY_MS) + FIRST_REMINDER_DAYS;
    });
    if (owed) broke(3, `${cause} (paid): let go although the ledger says that ${loanId} is unpaid`);
  }
}

const CLOCKS_DIFFER_MS = 60_000;
/** Both ladders begin so long before the due date: whoever spoke may have meant what falls due until then. */
const FIRST_REMINDER_DAYS = 3;

type LoanOf = NonNullable<ReturnType<Truth['loans']['get']>>;

/** An instalment as it is to be asked for: where a plan was agreed, by that plan. */
export function scheduled({ instalments, plan }: LoanOf, n: number) {
  const ledger = instalments.get(n);
  const agreed = plan?.instalments.find((one) => one.n === n);
  if (ledger === undefined || plan === undefined || agreed === undefined) return ledger;
  // A due date that the ledger has moved since is newer than what was agreed.
  const then = plan.ledgerThen.find((one) => one.n === n);
  if (then?.scheduleVersion !== ledger.version) return ledger;
  // What the ledger says has been paid since then is no longer to be paid by the plan.
  const paid = Math.max(0, then.unpaidMinor - ledger.unpaidMinor);
  return {
    dueDay: dayOf(agreed.dueDate),
    version: PLAN_VERSIONS_FROM + plan.number,
    unpaidMinor: Math.max(0, agreed.unpaidMinor - paid),
  };
}

function learnPlans(truth: Truth, writes: readonly Write[]): void {
  for (const write of writes) if (write.op === 'put' && write.kind === 'loan') learnPlan(truth, write.item);
}

function learnPlan(truth: Truth, { loanId, plan }: LoanHead): void {
  const loan = truth.loans.get(loanId);
  if (loan === undefined || plan === undefined || (loan.plan?.number ?? 0) >= plan.number) return;
  loan.plan = plan;
  for (const { n, dueDate } of plan.instalments) {
    truth.dueDays.set(`${loanId} ${n} ${PLAN_VERSIONS_FROM + plan.number}`, dayOf(dueDate));
  }
}
