import type { Decision } from '../../shared/model/decision.ts';
import type { OutgoingSms } from '../../shared/ports/sms.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import {
  CLOSES_MINUTES,
  dayOf,
  localDay,
  ladderDays,
  localMinutes,
  MARGIN_MS,
  OPENS_MINUTES,
  stepLife,
  stepName,
} from './calendar.ts';
import { stepSaid } from './claims.ts';
import { checkCapsOfAll } from './own-accord.ts';
import type { Simulation } from './simulation.ts';
import type { Call, Watch } from './watch.ts';
import type { WorldLoan } from './world.ts';
import type { Worker } from './worker.ts';

/** Promises 2, 4, 8 and 9 at the moment the carrier is called. */
export function checkCall(sim: Simulation, watch: Watch, worker: Worker, message: OutgoingSms): Call {
  const decision = decisionOf(watch, worker, message.body);
  const noticeId = decision?.noticeId ?? 'nobody knows';
  if (decision === undefined) {
    watch.broke(2, 'a call without a stored decision that allows exactly this text');
  }
  const claim = watch.claims.get(noticeId);
  const loan = sim.plan.world.loans.find(({ loanId }) => noticeId.startsWith(`${loanId}#`));
  const call: Call = {
    nth: watch.calls.length + 1,
    noticeId,
    kind: kindOf(noticeId),
    tells: claim?.tells ?? [noticeId],
    contactId: sim.plan.world.contacts.find(({ number }) => number === message.number)?.contactId ?? '',
    personId: loan?.personId,
    at: sim.engine.now(),
    reading: sim.engine.now() + worker.skewMs,
    accepted: false,
    refused: false,
    saidYes: false,
    worker,
  };
  sim.note(() => `   call ${noticeId}`);
  checkPublishBy(watch, call);
  checkMeant(watch, call);
  if (call.kind === 'notice') checkMoment(sim, watch, call);
  else if (call.kind === 'answer') checkAnswer(watch, call);
  else checkHours(sim, watch, call);
  return call;
}

/** Turned away for now, a message is tried again: three times in all. */
const ATTEMPTS_MAX = 3;

/** At the number it was judged for, and not after the carrier has refused it for good. */
function checkMeant(watch: Watch, { noticeId, contactId }: Call): void {
  const meant = watch.claims.get(noticeId)?.notice.contactId;
  if (meant !== undefined && meant !== contactId) {
    watch.broke(3, `${noticeId}: called at a number it was not judged for`);
  }
  const before = watch.calls.filter((one) => one.noticeId === noticeId);
  if (before.length >= ATTEMPTS_MAX) watch.broke('life', `${noticeId}: attempt ${before.length + 1}`);
  if (before.some(({ refused }) => refused)) {
    watch.broke('life', `${noticeId}: called again after the carrier had refused it`);
  }
}

function checkPublishBy(watch: Watch, { noticeId, reading }: Call): void {
  const publishBy = watch.claims.get(noticeId)?.notice.publishBy;
  if (publishBy !== undefined && reading > publishBy) {
    watch.broke(4, `${noticeId}: called after its publish-by time`);
  }
}

/** The stored decision that lets this text leave: of several, the one whose claim this worker holds. */
function decisionOf(watch: Watch, worker: Worker, text: string): Decision | undefined {
  const all = watch.allowed.get(text) ?? [];
  return all.findLast(({ noticeId }) => watch.claims.get(noticeId)?.worker === worker) ?? all.at(-1);
}

const kindOf = (noticeId: string): Call['kind'] =>
  noticeId.startsWith('answer#') ? 'answer' : noticeId.startsWith('case#') ? 'case' : 'notice';

/** What goes out of our own accord keeps to the window of every place the number may be in. */
function checkHours({ plan }: Simulation, watch: Watch, { noticeId, contactId, reading }: Call): void {
  const lastMinute = CLOSES_MINUTES - MARGIN_MS / MINUTE_MS;
  for (const place of plan.world.contacts.find((one) => one.contactId === contactId)?.places ?? []) {
    const minutes = localMinutes(reading, place);
    if (minutes < OPENS_MINUTES || minutes > lastMinute) {
      watch.broke(4, `${noticeId}: called at minute ${minutes.toFixed(2)} of the day (${place})`);
    }
  }
}

/** Inside the window of every place the person may be, and while the step it names is true. */
function checkMoment(sim: Simulation, watch: Watch, call: Call): void {
  const { noticeId, reading } = call;
  const said = stepSaid(noticeId);
  const loan = sim.plan.world.loans.find(({ loanId }) => loanId === said.loanId);
  const dueDay = watch.truth.dueDays.get(`${said.loanId} ${said.n} ${said.version}`);
  if (loan === undefined || dueDay === undefined) {
    watch.broke(8, `${noticeId}: no such step was ever due`);
    return;
  }
  checkHours(sim, watch, call);
  checkHoliday(watch, call, loan, said.step);
  const index = ladderDays[loan.ladder].findIndex((offset) => stepName(offset) === said.step);
  const { opensAt, closesAt } = stepLife(loan.ladder, index, dueDay, loan.contact.places);
  if (reading < opensAt || reading >= closesAt) {
    watch.broke(8, `${noticeId}: called while its step was not true`);
  }
}

/** As published for 2026; of the years in which schedules play, those that they can reach. */
const chineseHolidays: readonly (readonly [from: string, to: string])[] = [
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-10-01', '2026-10-07'],
];

/** Nobody in China is told of arrears on a public holiday. */
export function isHolidayFor(ladder: WorldLoan['ladder'], step: string, at: number): boolean {
  if (ladder !== 'cn' || !step.startsWith('overdue')) return false;
  const day = localDay(at, 'china');
  return chineseHolidays.some(([from, to]) => day >= dayOf(from) && day <= dayOf(to));
}

export function checkHoliday(
  watch: Watch,
  { noticeId, reading }: Pick<Call, 'noticeId' | 'reading'>,
  { ladder }: Pick<WorldLoan, 'ladder'>,
  step: string,
): void {
  if (isHolidayFor(ladder, step, reading)) {
    watch.broke(4, `${noticeId}: tells of arrears on a public holiday`);
  }
}

/** The confirmation of a stop comes once in 24 h; clocks may differ by this much. */
const CLOCKS_DIFFER_MS = 2 * MINUTE_MS;

function checkAnswer(watch: Watch, { noticeId, reading, contactId, at }: Call): void {
  const inboundId = noticeId.slice('answer#'.length);
  const reply = watch.truth.replies.get(inboundId);
  if (reply === undefined || reply.applied === 0) {
    watch.broke(9, `${noticeId}: answered before the reply was stored and applied`);
    return;
  }
  const answerBy = reply.words === 'stop' ? reply.storedAt + 5 * MINUTE_MS : reply.appliedAt + HOUR_MS;
  if (reading > answerBy + CLOCKS_DIFFER_MS / 2) watch.broke(9, `${noticeId}: answered too late`);
  if (reply.words !== 'stop') return;
  const again = watch.calls.some(
    (one) =>
      one.accepted &&
      one.contactId === contactId &&
      one.noticeId !== noticeId &&
      one.at > at - DAY_MS + CLOCKS_DIFFER_MS &&
      watch.truth.replies.get(one.noticeId.slice('answer#'.length))?.words === 'stop',
  );
  if (again) watch.broke(9, `${noticeId}: a second confirmation of a stop within a day`);
}

const capsOf = { us: { perDay: 1, perWeek: 2 }, cn: { perDay: 1, perWeek: 3 } } as const;

/** Promises 1 and 5, when a call may have been accepted; and where the time went if the worker was stopped. */
export function checkAccepted(sim: Simulation, watch: Watch, worker: Worker, call: Call): void {
  const { noticeId, kind } = call;
  for (const told of call.tells) {
    const times = watch.calls.filter((one) => one.accepted && one.tells.includes(told)).length;
    if (times > 1) watch.broke(kind === 'notice' ? 1 : 9, `${told}: told ${times} times`);
  }
  checkCapsOfAll(sim, watch, call);
  if (kind !== 'notice') return;
  if (sim.engine.now() - call.at > MARGIN_MS) {
    watch.counts.lateByFreeze += 1;
  } else {
    checkArrival(sim, watch, worker, noticeId);
  }
  checkCaps(sim, watch, call);
}

/** With the margin, what was begun in time arrives inside the window. */
function checkArrival(sim: Simulation, watch: Watch, worker: Worker, noticeId: string): void {
  const loan = sim.plan.world.loans.find(({ loanId }) => noticeId.startsWith(`${loanId}#`));
  for (const place of loan?.contact.places ?? []) {
    const minutes = localMinutes(sim.engine.now() + worker.skewMs, place);
    if (minutes < OPENS_MINUTES || minutes > CLOSES_MINUTES) {
      watch.broke(4, `${noticeId}: arrived outside the window`);
    }
  }
}

function checkCaps(sim: Simulation, watch: Watch, call: Call): void {
  const { perDay, perWeek } = capsOf[sim.plan.world.loans[0]?.ladder ?? 'us'];
  const notices = watch.calls.filter((one) => one.accepted && one.kind === 'notice');
  const groups: readonly (readonly [string, readonly Call[]])[] = [
    ['number', notices.filter(({ contactId }) => contactId === call.contactId)],
    ['person', notices.filter(({ personId }) => personId === call.personId)],
  ];
  for (const [whose, mine] of groups) {
    for (const last of mine) {
      const within = (ms: number): number =>
        mine.filter(({ at }) => at <= last.at && at > last.at - ms).length;
      if (within(DAY_MS) > perDay) {
        watch.broke(5, `${call.noticeId}: more than ${perDay} a day to one ${whose}`);
      }
      if (within(7 * DAY_MS) > perWeek) {
        watch.broke(5, `${call.noticeId}: more than ${perWeek} a week to one ${whose}`);
      }
    }
  }
}
