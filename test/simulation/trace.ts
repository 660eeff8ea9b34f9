import { lawAt } from '../../shared/compliance/law.ts';
import { canonicalJson, sha256 } from '../../shared/model/canonical.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { contactIdOf } from '../../shared/model/ids.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Write } from '../../shared/ports/records.ts';
import { HOUR_MS, instantOfMs, type Instant } from '../../shared/time.ts';
import { at, attemptId, inboundId, loanId, noticeId, personId } from '../builders/ids.ts';
import { aLoanHead } from '../builders/loan.ts';
import { aDecision, aNotice } from '../builders/notice.ts';
import { aReply } from '../builders/reply.ts';
import { aFeedSetting } from '../builders/setting.ts';
import { dayOf } from './calendar.ts';
import type { Words } from './deeds.ts';
import { simulationOf, type Simulation } from './simulation.ts';
import { asItIs } from './variant.ts';
import { unconditional } from './variants/rewrite.ts';
import type { Worker } from './worker.ts';
import { keys, plainWord, snapshotOf, type LedgerWord, type World } from './world.ts';

/** A history made by hand, told to the watch as a run would tell it: what must set a checker off, and what not. */
export interface Trace {
  readonly sim: Simulation;
  worker(over?: Partial<Worker>): Worker;
  commit(worker: Worker, writes: readonly Write[]): void;
  /** What the lender says of the loan is stored. */
  ledger(word?: Partial<LedgerWord>): void;
  /** A reply is stored; with `applied`, applied as well. */
  reply(
    words: Words,
    how?: { readonly applied?: boolean; readonly id?: string; readonly receivedAt?: number },
  ): void;
  /** The reply is applied, and these writes come with it. */
  applied(id: string, writes: readonly Write[]): void;
  claim(over?: Partial<Notice>, decision?: Partial<Decision> | 'none'): Worker;
  /** The carrier is called with this text, and takes it. */
  call(worker: Worker, text?: string, to?: string): void;
  until(iso: string): void;
  broken(): readonly unknown[];
}

export const number = '+12125550100';
export const theContact = contactIdOf(keys.contact, number);
export const theNotice = noticeId('L-1#1.1#due-3');
export const theText = 'Demo Finance: $200.00 on loan x0001, due Jun 28. 800-555-0100, code ABCDEFGH.';
export const morning = at('2026-06-25T14:00:00Z');

const contact = { contactId: theContact, number, isoPlaces: ['US-NY'], places: ['east'] } as const;
const world: World = {
  startDay: dayOf('2026-06-25'),
  feedKind: 'file',
  lenderPlace: 'east',
  contacts: [contact],
  loans: [
    {
      loanId: 'L-1',
      personId: 'P-1',
      contact,
      ladder: 'us',
      contractNumber: 'DEMO-0001',
      instalments: [{ n: 1, dueDay: dayOf('2026-06-28'), unpaidMinor: 20_000 }],
    },
  ],
};

export function trace(words: Readonly<Record<string, Words>> = {}, isFresh = true): Trace {
  const actions = Object.entries(words).map(([inbound, said]) => ({
    kind: 'reply' as const,
    inbound,
    contact: 0,
    words: said,
    sentAt: morning,
    broughtUntil: 'applied' as const,
    at: morning,
  }));
  const plan = {
    seed: 0,
    index: 0,
    world,
    actions,
    faults: [],
    latencySeed: 1,
    afterwards: 'delivers',
  } as const;
  const sim = simulationOf({ ...plan, index: 1 }, asItIs, morning, false);
  let workers = 0;
  const worker = (over: Partial<Worker> = {}): Worker => ({
    id: (workers += 1),
    verb: 'send',
    skewMs: 0,
    startedAt: sim.engine.now(),
    dead: false,
    done: false,
    frozenMs: 0,
    waits: 0,
    inFlight: 0,
    failedAt: new Set(),
    misled: false,
    waitedUntil: undefined,
    claimsInPause: 0,
    ended: undefined,
    stopped: undefined,
    snapshot: undefined,
    receipt: undefined,
    payment: undefined,
    freesOthers: false,
    ...over,
  });
  const commit: Trace['commit'] = (who, writes) => {
    const before = sim.watch.before(who, writes);
    // Whatever stands there: a handmade history may be one that the store would refuse.
    const answer = sim.store.commit(writes.map((write) => unconditional(write, sim.viewOf(who))));
    if (answer !== 'committed') throw new Error(`the history cannot be stored: ${answer}`);
    sim.watch.committed(who, writes, before);
  };
  // The ledger is never what such a history is about, unless it says so.
  const fresh = aFeedSetting({ kind: 'file', watermark: at('2026-12-31T00:00:00Z') });
  if (isFresh) commit(worker({ verb: 'ledger' }), [{ op: 'put', kind: 'setting', item: fresh }]);
  return {
    sim,
    worker,
    commit,
    ledger: (word) => {
      const now = sim.engine.now();
      const snapshot = snapshotOf(world.loans[0]!, { ...plainWord(now - HOUR_MS), ...word });
      const item = aLoanHead({ loanId: loanId('L-1'), contactId: theContact, personId: personId('P-1') });
      commit(worker({ verb: 'ledger', snapshot }), [{ op: 'put', kind: 'loan', item }]);
    },
    applied: (id, writes) => {
      const item = aReply({ inboundId: inboundId(id), contactId: theContact, state: 'applied' });
      commit(worker({ verb: 'reply' }), [{ op: 'put', kind: 'reply', item }, ...writes]);
    },
    reply: (said, { applied = true, id = said, receivedAt = sim.engine.now() } = {}) => {
      const item = aReply({
        inboundId: inboundId(id),
        contactId: theContact,
        receivedAt: instantOfMs(receivedAt),
        state: applied ? 'applied' : 'received',
      });
      commit(worker({ verb: 'reply' }), [{ op: 'put', kind: 'reply', item }]);
    },
    claim: (over = {}, decided = {}) => {
      const now = instantOfMs(sim.engine.now());
      const who = worker();
      const item = aNotice({
        noticeId: theNotice,
        contactId: theContact,
        state: 'claimed',
        attemptId: attemptId('a-1'),
        attempts: 1,
        checkCode: 'ABCDEFGH',
        publishBy: instantOfMs(now + 10_000),
        createdAt: now,
        since: now,
        ...over,
      });
      const allowed = decided === 'none' ? undefined : theDecision(item, now, decided);
      commit(who, [
        { op: 'put', kind: 'notice', item },
        ...(allowed === undefined ? [] : [{ op: 'put', kind: 'decision', item: allowed } as const]),
      ]);
      return who;
    },
    call: (who, text = theText, to = number) => {
      const message = { number: to, body: text, expiresAt: instantOfMs(sim.engine.now() + 10_000) };
      sim.watch.accepted(who, sim.watch.calling(who, message));
    },
    until: (iso) => {
      sim.engine.at(at(iso), () => undefined);
      sim.engine.step();
    },
    broken: () => sim.watch.violations.map(({ promise }) => promise),
  };
}

/** Grounds that a decision of this world has to have, by the law of its day. */
export function theDecision(
  { noticeId, kind }: Pick<Notice, 'noticeId' | 'kind'>,
  now: Instant,
  over: Partial<Decision> = {},
): Decision {
  const text = over.text ?? theText;
  const template = 'due-soon/en@2';
  const { packs, digest, ruleIds } = lawAt(['us'], now, kind);
  const rooms = { contact: {}, deployment: {}, feed: {}, goingFirst: [], jurisdictions: ['us'], loan: {} };
  const facts = canonicalJson({
    ...{ ...rooms, person: {}, sending: {}, template: {}, zones: [], now },
    notice: { noticeId, kind },
    text: { templateId: template },
  });
  return {
    ...aDecision({ noticeId, at: now, verdict: 'allow', findings: [], allowedBy: ruleIds, text, template }),
    ...{ packs, lawDigest: digest, facts, factsDigest: sha256(facts) },
    ...over,
  };
}
