import { pauseAll, resumeAll } from '../../infra/cli/pause/switch.ts';
import { inboundIdSchema, loanIdSchema, paymentIdSchema } from '../../shared/model/ids.ts';
import { formatInstant, instantOfMs, SECOND_MS } from '../../shared/time.ts';
import { checkSwept, ratesNow } from './brake.ts';
import { wordings, type Action, type Deed } from './deeds.ts';
import { bringReceipt, openOne, resolveOne, sayInOne, setSuspended } from './staff.ts';
import { again, LIMIT_MS, operate, untilTaken } from './tries.ts';
import type { Simulation } from './simulation.ts';
import type { Ports } from './worker.ts';
import { keys, snapshotOf, type LedgerWord } from './world.ts';

const REPLY_LIMIT_MS = 30 * SECOND_MS;

type Performers = {
  readonly [K in Deed['kind']]: (sim: Simulation, deed: Extract<Deed, { kind: K }>) => void;
};

/** What each action sets going. A later part adds its own here. */
const performers: Performers = {
  scan: (sim) => {
    scanNow(sim);
  },
  sweep: (sim) => {
    sweepNow(sim);
  },
  due: (sim, { loan }) => {
    sim.enqueue(sim.plan.world.loans[loan]!.loanId);
  },
  batch: (sim) => {
    sim.enqueueAll(sim.plan.world.loans.map(({ loanId }) => loanId));
  },
  reply: (sim, { inbound, contact, words, sentAt, broughtUntil }) => {
    untilTaken(sim, {
      verb: 'reply',
      limitMs: REPLY_LIMIT_MS,
      isTaken: () => broughtUntil === 'stored' && sim.store.peek('reply', inbound) !== undefined,
      run: (ports) =>
        sim.useCases.takeReply(replyDeps(sim, ports), {
          inboundId: inboundIdSchema.parse(inbound),
          from: sim.plan.world.contacts[contact]!.number,
          text: wordings[words],
          sentAt: instantOfMs(sentAt),
        }),
    });
  },
  payment: (sim, { loan, paymentId, receivedAt }) => {
    const { loanId } = sim.plan.world.loans[loan]!;
    untilTaken(sim, {
      verb: 'ledger',
      limitMs: LIMIT_MS,
      payment: { loanId, paymentId, receivedAt },
      run: (ports) =>
        sim.useCases.applyPayment(
          { ...ports, keys },
          {
            loanId: loanIdSchema.parse(loanId),
            paymentId: paymentIdSchema.parse(paymentId),
            minorUnits: 1_000,
            receivedAt: formatInstant(instantOfMs(receivedAt)),
          },
        ),
    });
  },
  snapshot: (sim, { loan, word }) => {
    deliverSnapshot(sim, loan, word);
  },
  watermark: (sim, { through }) => {
    advanceTo(sim, through);
  },
  resolve: (sim, deed) => {
    resolveOne(sim, deed);
  },
  say: (sim, deed) => {
    sayInOne(sim, deed);
  },
  open: (sim, deed) => {
    openOne(sim, deed);
  },
  receipt: (sim, deed) => {
    bringReceipt(sim, deed);
  },
  suspend: (sim) => {
    setSuspended(sim, true);
  },
  approve: (sim) => {
    setSuspended(sim, false);
  },
  redrive: (sim) => {
    sim.redrive();
  },
  pause: (sim) => {
    setPaused(sim, true);
  },
  resume: (sim) => {
    setPaused(sim, false);
  },
  quarantine: (sim, { contact }) => {
    const { contactId } = sim.plan.world.contacts[contact]!;
    operate(sim, async ({ records, clock }) => {
      const [stored] = (await records.get([{ kind: 'contact', contactId }])).contacts;
      if (stored === undefined || stored.quarantinedAt !== undefined) return [];
      return [{ op: 'put', kind: 'contact', item: { ...stored, quarantinedAt: clock.now() } }];
    });
  },
};

export function perform(sim: Simulation, action: Action): void {
  sim.note(() => `-- ${action.kind} ${JSON.stringify({ ...action, at: undefined })}`);
  (performers[action.kind] as (sim: Simulation, deed: Deed) => void)(sim, action);
}

const replyDeps = (sim: Simulation, ports: Ports) => ({ ...ports, keys, newAttemptId: sim.newAttemptId });

/** SHARDS is small: every shard is one more wait of every scan. */
const SHARDS = 2;

export function scanNow(sim: Simulation): void {
  sim.spawn({
    verb: 'scan',
    limitMs: LIMIT_MS,
    run: (ports) => sim.useCases.scan({ ...ports, shards: SHARDS }),
  });
}

export function sweepNow(sim: Simulation): void {
  sim.spawn({
    verb: 'sweep',
    limitMs: LIMIT_MS,
    run: async (ports, worker) => {
      const then = ratesNow(sim);
      await sim.useCases.sweep(replyDeps(sim, ports));
      checkSwept(sim, worker, then);
    },
  });
}

export function deliverSnapshot(sim: Simulation, loan: number, word: LedgerWord): void {
  const { loans, contacts } = sim.plan.world;
  const snapshot = snapshotOf(loans[loan]!, word, contacts);
  untilTaken(sim, {
    verb: 'ledger',
    limitMs: LIMIT_MS,
    snapshot,
    run: (ports) => sim.useCases.applySnapshot({ ...ports, keys, shards: SHARDS }, snapshot),
  });
}

export function advanceTo(sim: Simulation, through: number): void {
  untilTaken(sim, {
    verb: 'ledger',
    limitMs: LIMIT_MS,
    run: (ports) =>
      sim.useCases.advanceWatermark(ports, {
        feed: 'book',
        kind: sim.plan.world.feedKind,
        through: instantOfMs(through),
      }),
  });
}

/** By the commands of the operators: two persons let it go on. */
export function setPaused(sim: Simulation, paused: boolean): void {
  untilTaken(sim, {
    verb: 'operator',
    limitMs: LIMIT_MS,
    run: ({ records, clock }) =>
      again(() => {
        const signed = { by: 'op-1', reason: 'a test', at: clock.now() };
        return paused ? pauseAll(records, signed) : resumeAll(records, { ...signed, approver: 'op-2' });
      }),
  });
}
