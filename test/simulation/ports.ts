import { Fault } from '../../shared/fault.ts';
import type { RecordKey, Write } from '../../shared/ports/records.ts';
import type { CarrierAnswer } from '../../shared/ports/sms.ts';
import { instantOfMs, SECOND_MS } from '../../shared/time.ts';
import { commitName, type FaultKind, type FaultOrder } from './faults.ts';
import type { Simulation } from './simulation.ts';
import type { Ports, Worker } from './worker.ts';

/** What one wait does to the world, and what its faults answer. */
interface Wait<Answer> {
  readonly io: string;
  readonly effect: () => Answer;
  /** The answer when it was told "not now": by default the adapters' Fault. */
  readonly throttled?: Answer;
  readonly conflict?: Answer;
  readonly lost?: Answer;
  readonly refused?: Answer;
  readonly silent?: Answer;
}

/** Who got their turn later than this had to wait for it, and says so. */
const PROMPT_MS = SECOND_MS;

/** The ports of one worker. Every promise they give is a place where the whole world may come between. */
export function portsOf(sim: Simulation, worker: Worker): Ports {
  const wait = <Answer>(what: Wait<Answer>): Promise<Answer> => waitFor(sim, worker, what);
  const read = <Answer>(what: string, effect: () => Answer): Promise<Answer> =>
    wait({ io: `${worker.verb}.${what}`, effect });
  const { store, watch } = sim;
  return {
    records: {
      loan: (loanId) => read('read-loan', () => store.loan(loanId)),
      get: (keys) => read(getName(worker, keys), () => store.get(keys)),
      commit: (writes) =>
        wait<'committed' | 'conflict'>({
          io: `${worker.verb}.${commitName(worker.verb, writes)}`,
          effect: () => commit(sim, worker, writes),
          conflict: 'conflict',
        }),
      dueLoans: (query) => {
        if (worker.verb === 'scan') watch.listing(worker, query.until);
        return read('list', () => store.dueLoans(query));
      },
      openNotices: (query) => read('list', () => store.openNotices(query)),
      unappliedReplies: (query) => read('list', () => store.unappliedReplies(query)),
      dueCases: (query) => read('list', () => store.dueCases(query)),
      sendingCounts: (query) => read('list', () => store.sendingCounts(query)),
      noticesByCode: (query) => read('list', () => store.noticesByCode(query)),
      noticesByCarrierId: (query) => read('list', () => store.noticesByCarrierId(query)),
      noticesOfContact: (query) => read('list', () => store.noticesOfContact(query)),
      decision: (noticeId, attemptId) => read('decision', () => store.decision(noticeId, attemptId)),
    },
    sms: {
      send: async (message) => {
        const call = watch.calling(worker, message);
        const answer = await wait<CarrierAnswer>({
          io: `${worker.verb}.call`,
          effect: () => {
            watch.accepted(worker, call);
            return { kind: 'accepted', carrierMessageId: `m${call.nth}` };
          },
          throttled: { kind: 'throttled', code: 'ThrottledException' },
          refused: { kind: 'refused', code: 'OptedOut' },
          lost: { kind: 'unknown', code: 'TimeoutError' },
          silent: { kind: 'unknown', code: 'TimeoutError' },
        });
        call.refused = answer.kind === 'refused';
        call.saidYes = answer.kind === 'accepted';
        return answer;
      },
    },
    // Its carrier keeps no list: what it refuses, it refuses for reasons of its own.
    carrierList: {
      stateOf: () => Promise.resolve('not-opted-out'),
      optIn: () => Promise.resolve('not-done'),
    },
    bus: {
      publish: (events) =>
        wait({
          io: `${worker.verb}.publish`,
          effect: () => {
            watch.told(worker, JSON.stringify(events));
            if (worker.verb === 'scan') {
              watch.named(
                worker,
                events.map((event) => ('loanId' in event.detail ? event.detail.loanId : '')),
              );
            }
            for (const event of events) if (event.type === 'NoticeDue') sim.enqueue(event.detail.loanId);
          },
        }),
    },
    alarm: {
      raise: (alarm) =>
        wait({
          io: `${worker.verb}.alarm`,
          effect: () => {
            watch.alarmed(worker, alarm);
          },
        }),
      stopped: (what) =>
        wait({
          io: `${worker.verb}.alarm`,
          effect: () => {
            watch.stopTold(worker, what);
          },
        }),
    },
    backlog: { depth: () => read('depth', sim.queued) },
    pacer: {
      turn: () => {
        const asked = sim.engine.now();
        return wait({
          io: `${worker.verb}.turn`,
          effect: () => {
            if (sim.engine.now() - asked <= PROMPT_MS) return 'at-once';
            worker.waitedUntil = sim.engine.now();
            return 'waited';
          },
        });
      },
      pace: () => read('pace', () => undefined),
    },
    clock: { now: () => instantOfMs(sim.engine.now() + worker.skewMs) },
    log: {
      info: (event, fields) => {
        watch.logged(worker, event, fields);
      },
      warn: (event, fields) => {
        watch.logged(worker, event, fields);
      },
    },
  };
}

function getName(worker: Worker, keys: readonly RecordKey[]): string {
  const [first] = keys;
  if (worker.verb === 'scan') return 'read-settings';
  if (keys.length === 1 && first?.kind === 'notice') return 'read-notice';
  return worker.verb === 'send' ? 'read-facts' : 'read';
}

function commit(sim: Simulation, worker: Worker, asked: readonly Write[]): 'committed' | 'conflict' {
  const writes = sim.variant.writes?.(asked, sim.viewOf(worker)) ?? asked;
  if (writes === 'already') return 'committed';
  const { store, watch } = sim;
  const before = watch.before(worker, writes);
  const answer = store.commit(writes);
  if (answer === 'committed') watch.committed(worker, writes, before);
  return answer;
}

function waitFor<Answer>(sim: Simulation, worker: Worker, what: Wait<Answer>): Promise<Answer> {
  const fault = sim.takeFault(what.io);
  const latency = sim.latencyOf(worker);
  if (worker.inFlight === 0) sim.atWork(-1);
  worker.inFlight += 1;
  const answered = (): void => {
    worker.inFlight -= 1;
    if (worker.inFlight === 0 && !worker.done) sim.atWork(1);
  };
  return new Promise((toldYes, toldNo) => {
    const resolve = (answer: Answer): void => {
      answered();
      toldYes(answer);
    };
    const reject = (error: Error): void => {
      answered();
      toldNo(error);
    };
    const act = (then: (answer: Answer) => void): void => {
      try {
        then(what.effect());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const later = (ms: number, happen: () => void): void => {
      sim.engine.at(sim.engine.now() + ms, () => {
        if (!worker.dead) happen();
      });
    };
    later(latency + delayBefore(fault), () => {
      if (fault === undefined) {
        act(resolve);
        return;
      }
      sim.trace(worker, fault);
      suffer(sim, worker, what, { fault, act, resolve, reject, later });
    });
  });
}

const isStop = (fault: FaultOrder): boolean => fault.kind.startsWith('freeze');

/** A stop before the effect, and everything that is merely slow, passes before anything happens. */
const delayBefore = (fault: FaultOrder | undefined): number =>
  fault === undefined || isStop(fault) ? 0 : fault.ms;

interface Suffering<Answer> {
  readonly fault: FaultOrder;
  readonly act: (then: (answer: Answer) => void) => void;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly later: (ms: number, happen: () => void) => void;
}

function suffer<Answer>(
  sim: Simulation,
  worker: Worker,
  what: Wait<Answer>,
  { fault, act, resolve, reject, later }: Suffering<Answer>,
): void {
  const answerOr = (answer: Answer | undefined): void => {
    if (answer !== undefined) resolve(answer);
    else {
      worker.failedAt.add(what.io);
      reject(new Fault('unavailable', `${what.io}: ${fault.kind}`));
    }
  };
  const freeze = (): void => {
    worker.frozenMs += fault.ms;
    worker.stopped?.();
    if (!fault.effectFirst) {
      later(fault.ms, () => {
        act(resolve);
      });
      return;
    }
    act((answer) => {
      later(fault.ms, () => {
        resolve(answer);
      });
    });
  };
  const ways: Readonly<Record<FaultKind, () => void>> = {
    'crash-before': () => {
      sim.kill(worker);
    },
    'crash-after': () => {
      act(() => undefined);
      sim.kill(worker);
    },
    throttled: () => {
      answerOr(what.throttled);
    },
    busy: () => {
      answerOr(what.throttled);
    },
    conflict: () => {
      worker.misled = true;
      answerOr(what.conflict);
    },
    refused: () => {
      answerOr(what.refused);
    },
    silent: () => {
      answerOr(what.silent);
    },
    'answer-lost': () => {
      act(() => {
        answerOr(what.lost);
      });
    },
    slow: () => {
      act(resolve);
    },
    'freeze-seconds': freeze,
    'freeze-minutes': freeze,
    'freeze-day': freeze,
  };
  ways[fault.kind]();
}
