import { canonicalJson } from '../../shared/model/canonical.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Write } from '../../shared/ports/records.ts';
import type { OutgoingSms } from '../../shared/ports/sms.ts';
import type { Alarm, LogFields } from '../../shared/ports/surroundings.ts';
import { parseInstant } from '../../shared/time.ts';
import { checkAnswerEnded, checkUntold } from './answers.ts';
import { checkAccepted, checkCall } from './calls.ts';
import { checkStopCommitted, EVERYTHING } from './brake.ts';
import { checkClaim } from './claims.ts';
import { wordings } from './deeds.ts';
import { checkNamed, dueBy, type DueThen } from './scanned.ts';
import type { Simulation } from './simulation.ts';
import { checkLife, checkTaken } from './lives.ts';
import { truthOf, type Truth } from './truth.ts';
import type { Worker } from './worker.ts';

/** A promise (design: ten of them) that did not hold, or a row that lived against the life of a notice. */
export interface Violation {
  readonly promise: number | 'life' | 'defect';
  readonly what: string;
  readonly at: number;
}

/** A claim as it was committed. */
export interface ClaimSeen {
  readonly notice: Notice;
  readonly decision: Decision | undefined;
  readonly worker: Worker;
  readonly at: number;
  /** The notice and every other one that its text tells. */
  readonly tells: readonly string[];
}

/** One call of the carrier. */
export interface Call {
  readonly nth: number;
  readonly noticeId: string;
  readonly kind: 'notice' | 'answer' | 'case';
  readonly tells: readonly string[];
  readonly contactId: string;
  readonly personId: string | undefined;
  /** The true time, and what the worker's clock said, when the call was made. */
  readonly at: number;
  readonly reading: number;
  /** It reached the carrier and was not certainly refused. */
  accepted: boolean;
  /** The carrier has said that it never will. */
  refused: boolean;
  /** Its worker has heard that the carrier took it. */
  saidYes: boolean;
  readonly worker: Worker;
}

/** Sees every commit, carrier call, event and log line in order, and says which promise it broke. */
export interface Watch {
  readonly violations: readonly Violation[];
  readonly truth: Truth;
  readonly calls: readonly Call[];
  /** The latest claim of a notice. */
  readonly claims: ReadonlyMap<string, ClaimSeen>;
  /** Person -> the last message that caught up with a missed step. */
  readonly catchUps: Map<string, { readonly noticeId: string; readonly at: number }>;
  /** Decisions that let something leave, by their text. */
  readonly allowed: ReadonlyMap<string, readonly Decision[]>;
  readonly counts: { lateByFreeze: number };
  before(worker: Worker, writes: readonly Write[]): ReadonlyMap<string, Notice | undefined>;
  committed(worker: Worker, writes: readonly Write[], before: ReadonlyMap<string, Notice | undefined>): void;
  calling(worker: Worker, message: OutgoingSms): Call;
  accepted(worker: Worker, call: Call): void;
  told(worker: Worker, text: string): void;
  /** Somebody was called. */
  alarmed(worker: Worker, alarm: Parameters<Alarm['raise']>[0]): void;
  /** Case -> when somebody was last called for it. */
  readonly alarms: ReadonlyMap<string, number>;
  /** `worker case` of those who have called somebody because the borrower could not be told. */
  readonly untold: ReadonlySet<string>;
  /** Somebody was called because we have stopped a text, or everything. */
  stopTold(worker: Worker, what: Parameters<Alarm['stopped']>[0]): void;
  /** A text, or everything -> when somebody was last called because it was stopped. */
  readonly stopsTold: ReadonlyMap<string, number>;
  /** A scan begins to look for what is due by then; and it names what it has found. */
  listing(worker: Worker, until: number): void;
  named(worker: Worker, loanIds: readonly string[]): void;
  logged(worker: Worker, event: string, fields: LogFields): void;
  readonly broke: (promise: Violation['promise'], what: string) => void;
}

/** A worker younger than this cannot have been given up by sweep. */
const RECORD_MS_MIN = 60_000;
/** Two clocks may differ by less than this. */
const SKEW_MS = 15_000;

export function watchOver(sim: Simulation): Watch {
  const violations: Violation[] = [];
  const claims = new Map<string, ClaimSeen>();
  const allowed = new Map<string, Decision[]>();
  const calls: Call[] = [];
  const alarms = new Map<string, number>();
  const untold = new Set<string>();
  const stopsTold = new Map<string, number>();
  const lists = new Map<Worker, DueThen>();
  const truth = truthOf(sim.plan.world, sim.wordsOf);
  const broke = (promise: Violation['promise'], what: string): void => {
    violations.push({ promise, what, at: sim.engine.now() });
    sim.note(() => `!! promise ${promise}: ${what}`);
  };
  const secrets = [
    ...sim.plan.world.contacts.map(({ number }) => number.slice(1)),
    // Of one word, like "STOP", nobody could tell whose it is.
    ...Object.values(wordings).filter((words) => words.includes(' ')),
  ];
  const told = (text: string): void => {
    if (
      secrets.some((secret) => text.includes(secret)) ||
      text.includes('Demo Finance') ||
      text.includes('【')
    ) {
      broke(10, `a number or a text stands outside the records: ${text.slice(0, 80)}`);
    }
  };
  const watch: Watch = {
    violations,
    truth,
    calls,
    claims,
    catchUps: new Map(),
    allowed,
    counts: { lateByFreeze: 0 },
    broke,
    before: (_worker, writes) =>
      new Map(
        writes.flatMap((write) =>
          write.op === 'put' && write.kind === 'notice'
            ? [[write.item.noticeId, sim.store.peek('notice', write.item.noticeId)] as const]
            : [],
        ),
      ),
    committed: (worker, writes, before) => {
      for (const write of writes) {
        if (write.op !== 'put' || write.kind !== 'notice') continue;
        const was = before.get(write.item.noticeId);
        if (was !== undefined && onlyAnswered(write.item, was)) continue;
        checkLife(watch, write.item, was);
        checkTaken(watch, write.item);
        if (write.item.reason === 'no-record') checkGivenUp(sim, watch, write.item);
        checkAnswerEnded(sim, watch, write.item);
        checkUntold(watch, worker, write.item, writes);
        if (write.item.state !== 'claimed') continue;
        const claim = claimIn(sim, worker, write.item, writes);
        checkClaim(sim, watch, claim);
        claims.set(write.item.noticeId, claim);
      }
      for (const write of writes) {
        if (write.op === 'put' && write.kind === 'decision') remember(allowed, write.item);
      }
      checkConfirmed(sim, watch, worker, writes);
      checkStopCommitted(sim, worker, writes);
      truth.learn(worker, writes, sim.engine.now(), broke);
    },
    calling: (worker, message) => {
      const call = checkCall(sim, watch, worker, message);
      calls.push(call);
      return call;
    },
    accepted: (worker, call) => {
      call.accepted = true;
      checkAccepted(sim, watch, worker, call);
    },
    told: (_worker, text) => {
      told(text);
    },
    alarmed: (worker, alarm) => {
      alarms.set(alarm.caseId, sim.engine.now());
      if (alarm.why === 'untold') untold.add(`${worker.id} ${alarm.caseId}`);
      told(JSON.stringify(alarm));
    },
    stopTold: (_worker, what) => {
      stopsTold.set(what.what === 'text-suspended' ? what.templateId : EVERYTHING, sim.engine.now());
      told(JSON.stringify(what));
    },
    stopsTold,
    listing: (worker, until) => {
      if (!lists.has(worker)) lists.set(worker, dueBy(sim, until));
    },
    named: (worker, loanIds) => {
      const then = lists.get(worker);
      if (then !== undefined) checkNamed(sim, then, loanIds);
    },
    alarms,
    untold,
    logged: (_worker, event, fields) => {
      for (const value of Object.values(fields)) if (typeof value === 'string') told(value);
      if (fields['code'] === 'defect') broke('defect', `${event}: ${String(fields['reason'])}`);
      if (event === 'record-superseded') {
        checkSuperseded(sim, watch, String(fields['noticeId']), String(fields['state']));
      }
    },
  };
  return watch;
}

/**
 * Rows of a file that have not changed are not written again: its watermark says that they are still true, so a word
 * from before it is older than what is stored. Whoever began before the watermark moved may have read the one before.
 */
function checkConfirmed(
  { plan }: Simulation,
  { truth, broke }: Watch,
  { snapshot, startedAt }: Worker,
  writes: readonly Write[],
): void {
  if (snapshot === undefined || plan.world.feedKind !== 'file' || !truth.loans.has(snapshot.loanId)) return;
  const isOlder = parseInstant(snapshot.asOf) < truth.watermarkAt(startedAt);
  if (isOlder && writes.some(({ kind }) => kind === 'instalment')) {
    broke(3, `${snapshot.loanId}: a word older than what the file has confirmed was taken over`);
  }
}

function remember(allowed: Map<string, Decision[]>, decision: Decision): void {
  const { verdict, text } = decision;
  if (text === undefined || (verdict !== 'allow' && verdict !== 'warn')) return;
  allowed.set(text, [...(allowed.get(text) ?? []), decision]);
}

function claimIn(sim: Simulation, worker: Worker, notice: Notice, writes: readonly Write[]): ClaimSeen {
  const tells: string[] = [notice.noticeId];
  let decision: Decision | undefined;
  for (const write of writes) {
    if (write.op !== 'put') continue;
    if (write.kind === 'notice' && isToldBy(notice, write.item)) tells.push(write.item.noticeId);
    if (write.kind === 'decision') decision = write.item;
  }
  // Stored with the claim or before it.
  decision ??= notice.attemptId && sim.store.decision(notice.noticeId, notice.attemptId);
  return { notice, decision, worker, at: sim.engine.now(), tells };
}

/** A row that ended earlier may still name who would have told it; only a merged one is told. */
const isToldBy = (lead: Notice, { state, leadNoticeId }: Notice): boolean =>
  state === 'merged' && leadNoticeId === lead.noticeId;

/** What its reader said against it is noted on the row, and nothing else of it changes. */
const onlyAnswered = (next: Notice, before: Notice): boolean =>
  next.answeredWith !== before.answeredWith &&
  canonicalJson({ ...next, rev: 0, answeredWith: undefined }) ===
    canonicalJson({ ...before, rev: 0, answeredWith: undefined });

/** Only what is in nobody's hands is given up: its worker has ended, or was stopped from outside. */
function checkGivenUp(sim: Simulation, watch: Watch, { noticeId }: Notice): void {
  const claim = watch.claims.get(noticeId);
  if (claim === undefined || sim.engine.now() - claim.at > RECORD_MS_MIN - SKEW_MS) return;
  const { dead, done, frozenMs } = claim.worker;
  if (!dead && !done && frozenMs === 0) watch.broke(7, `${noticeId}: given up while its worker is at work`);
}

/** A certain answer that its worker lived to write down must not be lost to an impatient sweep. */
function checkSuperseded(sim: Simulation, watch: Watch, noticeId: string, state: string): void {
  const claim = watch.claims.get(noticeId);
  // A receipt that was faster than the worker said the same, and more.
  const isGivenUp = sim.store.peek('notice', noticeId)?.state === 'unknown';
  // Its moment was read before it was stopped: by the clock of the rows it is older than by that of the commits.
  const age = claim === undefined ? Infinity : sim.engine.now() - claim.at + claim.worker.frozenMs;
  if (isGivenUp && age < RECORD_MS_MIN) {
    watch.broke(7, `${noticeId}: "${state}" is lost: the claim was given up while its worker was at work`);
  }
}
