import { MINUTE_MS, plusMs, type Instant } from '../../shared/time.ts';
import type { Agenda } from './agenda.ts';
import { asynchronousKey, type Journal } from './journal.ts';
import { uuidOf } from './seeded.ts';
import type { AsyncSpec } from '../template/specs.ts';
import type { Invokable, InvocationResult } from './worker.ts';

/** Lambda tries an asynchronous invocation again after one minute, then after two. */
const retryAfterMs = [MINUTE_MS, 2 * MINUTE_MS] as const;

interface Planned {
  readonly id: string;
  readonly target: Invokable;
  readonly event: unknown;
  readonly at: Instant;
  readonly attempt: number;
}

export interface AsyncOptions {
  readonly agenda: Agenda;
  readonly journal: Journal;
  readonly seed: string;
  readonly rules: readonly AsyncSpec[];
  readonly runner: (arn: string) => Invokable;
  readonly invoke: (runner: Invokable, event: unknown) => Promise<InvocationResult>;
  /** Takes over what has failed as often as it may. */
  readonly failed: (targetArn: string, body: string) => void;
}

/** What begins by itself and nobody waits for: by a schedule, by the bus, by a log subscription. */
export class AsyncInvocations {
  readonly #options: AsyncOptions;
  #line: Planned[];
  #before = 0;

  constructor(options: AsyncOptions) {
    this.#options = options;
    // What a killed run had begun and not ended begins again, as on AWS.
    this.#line = options.journal
      .all('asynchronous')
      .map(({ target, event, ...rest }) => ({ ...rest, event, target: options.runner(target) }))
      .sort((one, other) => one.at - other.at);
    options.agenda.add({
      key: 'asynchronous',
      nextAt: () => this.#line[0]?.at,
      run: () => this.#runFirst(),
    });
  }

  begin(target: Invokable, event: unknown): void {
    this.#plan({ target, event, at: this.#options.agenda.now(), attempt: 0 });
  }

  #plan(planned: Omit<Planned, 'id'>): void {
    const { seed, journal, agenda } = this.#options;
    const invocation = { ...planned, id: uuidOf(seed, 'asynchronous', (this.#before += 1)) };
    const { target, ...rest } = invocation;
    journal.record({ kind: 'asynchronous', ...rest, target: target.spec.arn });
    this.#line = [...this.#line, invocation].sort((one, other) => one.at - other.at);
    agenda.wake();
  }

  async #runFirst(): Promise<void> {
    const [first, ...rest] = this.#line;
    if (first === undefined) return;
    this.#line = rest;
    const result = await this.#options.invoke(first.target, first.event);
    if (result.kind === 'failed') this.#afterFailure(first);
    this.#options.journal.record({ kind: 'gone', keys: [asynchronousKey(first.id)] });
  }

  #afterFailure({ target, event, attempt }: Planned): void {
    const { agenda, rules, failed } = this.#options;
    const { name, arn } = target.spec;
    const rule = rules.find(({ functionName }) => functionName === name);
    const waitMs = retryAfterMs[attempt];
    if (waitMs !== undefined && attempt < (rule?.retriesMax ?? 2)) {
      this.#plan({ target, event, at: plusMs(agenda.now(), waitMs), attempt: attempt + 1 });
    } else if (rule?.failureArn !== undefined) {
      const approximateInvokeCount = attempt + 1;
      const requestContext = { functionArn: arn, condition: 'RetriesExhausted', approximateInvokeCount };
      failed(rule.failureArn, JSON.stringify({ version: '1.0', requestContext, requestPayload: event }));
    }
  }
}
