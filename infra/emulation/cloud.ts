import { Fault } from '../../shared/fault.ts';
import type { Agenda, Source } from './agenda.ts';
import { AsyncInvocations } from './async-invocations.ts';
import {
  busEvent,
  httpEvent,
  logEvent,
  scheduledEvent,
  sqsEvent,
  type HttpRequest,
  type LogLine,
  type PutEventsEntry,
} from './event-shapes.ts';
import type { Inventory } from '../template/inventory.ts';
import type { Journal } from './journal.ts';
import { Queue } from './queue.ts';
import { doneOf, notesOf } from './queue-reader.ts';
import { matches, routeFor, type Matched } from './routing.ts';
import { uuidOf } from './seeded.ts';
import type { MappingSpec, RouteSpec, ScheduleSpec } from '../template/specs.ts';
import { timetableOf } from './timetable.ts';
import type { Invokable, InvocationResult } from './worker.ts';
import { formatInstant, type Instant } from '../../shared/time.ts';

interface WaitingRequest {
  readonly route: MatchedRoute;
  readonly request: HttpRequest;
  readonly answer: (result: InvocationResult) => void;
}
type MatchedRoute = Matched<RouteSpec>;

/** What stands between the functions: queues, bus, topics, schedules, gateway; all of it in virtual time. */
export class Cloud {
  readonly #inventory: Inventory;
  readonly #agenda: Agenda;
  readonly #seed: string;
  readonly #journal: Journal;
  readonly #queues: ReadonlyMap<string, Queue>;
  readonly #runners: ReadonlyMap<string, Invokable>;
  readonly #onFailure: (functionName: string, error: string) => void;
  readonly #busEventsBefore = new Map<string, number>();
  readonly #async: AsyncInvocations;
  readonly #requests: WaitingRequest[] = [];
  #invoked = 0;
  #failed = 0;

  constructor(
    inventory: Inventory,
    options: {
      agenda: Agenda;
      seed: string;
      journal: Journal;
      runners: readonly Invokable[];
      onFailure: (functionName: string, error: string) => void;
    },
  ) {
    this.#inventory = inventory;
    this.#agenda = options.agenda;
    this.#seed = options.seed;
    this.#journal = options.journal;
    this.#onFailure = options.onFailure;
    this.#runners = new Map(
      options.runners.flatMap((one) => [
        [one.spec.name, one],
        [one.spec.arn, one],
      ]),
    );
    this.#queues = new Map(
      inventory.queues.map((spec) => {
        const deadLetters = (body: string): void => {
          this.#deliver(spec.deadLetterArn ?? spec.arn, body);
        };
        const notes = notesOf(options.journal, spec.arn);
        return [spec.arn, new Queue(spec, { seed: options.seed, redrive: deadLetters, notes })];
      }),
    );
    this.#async = new AsyncInvocations({
      ...options,
      rules: inventory.asyncRules,
      runner: (arn) => this.#runner(arn),
      invoke: (runner, event) => this.#invoke(runner, event),
      failed: (targetArn, body) => {
        this.#deliver(targetArn, body);
      },
    });
    this.#addSources();
  }

  #addSources(): void {
    for (const mapping of this.#inventory.mappings) this.#agenda.add(this.#mappingSource(mapping));
    for (const schedule of this.#inventory.schedules) this.#agenda.add(this.#scheduleSource(schedule));
    this.#agenda.add({
      key: 'gateway',
      nextAt: () => (this.#requests.length > 0 ? this.#agenda.now() : undefined),
      run: () => this.#runRequest(),
    });
  }

  async #invoke(runner: Invokable, event: unknown): Promise<InvocationResult> {
    this.#invoked += 1;
    const result = await runner.invoke(event, uuidOf(this.#seed, 'invocation', this.#invoked));
    if (result.kind === 'failed') {
      this.#failed += 1;
      this.#onFailure(runner.spec.environment['POWERTOOLS_SERVICE_NAME'] ?? runner.spec.name, result.error);
    }
    return result;
  }

  /** SQS event source mapping: a batch, its failures left to become visible again, the rest removed. */
  #mappingSource(mapping: MappingSpec): Source {
    const queue = this.#queue(mapping.queueArn);
    const runner = this.#runner(mapping.functionName);
    return {
      key: queue.spec.name,
      nextAt: () => queue.nextVisibleAt(),
      run: async (now) => {
        const messages = queue.receive(mapping.batchSize, now);
        if (messages.length === 0) return;
        const result = await this.#invoke(runner, sqsEvent(messages, queue.spec.arn));
        if (result.kind === 'answered') queue.remove(doneOf(messages, mapping, result.value));
      },
    };
  }

  #scheduleSource(schedule: ScheduleSpec): Source {
    const fired = this.#journal.all('fired').find((line) => line.schedule === schedule.arn);
    const from = fired?.at ?? this.#agenda.now();
    const timetable = timetableOf(schedule.expression, schedule.zone, from);
    const target = this.#runner(schedule.targetArn);
    let next = timetable(from);
    return {
      key: schedule.arn,
      nextAt: () => next,
      run: (now) => {
        next = timetable(now);
        const id = uuidOf(this.#seed, schedule.arn, now);
        const event: unknown = schedule.input
          ? JSON.parse(schedule.input)
          : scheduledEvent(schedule, id, now);
        this.#async.begin(target, event);
        this.#journal.record({ kind: 'fired', schedule: schedule.arn, at: now });
        return Promise.resolve();
      },
    };
  }

  async #runRequest(): Promise<void> {
    const waiting = this.#requests.shift();
    if (waiting === undefined) return;
    const { route, request, answer } = waiting;
    const at = this.#agenda.now();
    const id = uuidOf(this.#seed, 'request', this.#invoked);
    answer(await this.#invoke(this.#runner(route.functionArn), httpEvent(request, route, { id, at })));
  }

  /** The route of the HTTP API that a request takes; undefined = the API does not know it. */
  route(method: string, path: string): MatchedRoute | undefined {
    return routeFor(this.#inventory.routes, method, path);
  }

  /** Runs a request in its turn: never beside another invocation. */
  async request(route: MatchedRoute, request: HttpRequest): Promise<InvocationResult> {
    const answered = new Promise<InvocationResult>((answer) =>
      this.#requests.push({ route, request, answer }),
    );
    this.#agenda.wake();
    // When a play is under way it serves this request itself; when not, this one does.
    await Promise.race([answered, this.#agenda.settle()]);
    return answered;
  }

  /** PutEvents: every rule of the bus that matches hears of it. */
  putEvent(entry: PutEventsEntry): string {
    if (!this.#inventory.buses.some((name) => entry.busName.endsWith(name))) {
      throw new Fault('invalid_input', `there is no bus ${entry.busName}`);
    }
    const now = this.#agenda.now();
    const what = JSON.stringify(entry);
    const before = this.#busEventsBefore.get(what) ?? 0;
    this.#busEventsBefore.set(what, before + 1);
    const event = busEvent(entry, uuidOf(this.#seed, what, before), now);
    for (const rule of this.#inventory.rules) {
      if (!matches(rule.pattern, { ...event })) continue;
      for (const arn of rule.targetArns) {
        if (arn.includes(':sns:')) this.publishToTopic(arn, JSON.stringify(event));
        else this.#deliver(arn, JSON.stringify(event));
      }
    }
    return event.id;
  }

  /** SNS Publish to a topic: every queue that subscribed gets it, bare or in SNS's envelope. */
  publishToTopic(topicArn: string, message: string): string {
    const now = this.#agenda.now();
    const id = uuidOf(this.#seed, topicArn, message, now);
    const said = { MessageId: id, TopicArn: topicArn, Message: message, Timestamp: formatInstant(now) };
    const envelope = { Type: 'Notification', ...said };
    for (const { queueArn, raw, ...subscription } of this.#inventory.subscriptions) {
      if (subscription.topicArn !== topicArn || queueArn === undefined) continue;
      this.#deliver(queueArn, raw ? message : JSON.stringify(envelope));
    }
    return id;
  }

  /** PutLogEvents: every function that has subscribed to the group hears of it. */
  putLogEvents(logGroup: string, lines: readonly LogLine[]): void {
    for (const { id, functionArn, ...subscription } of this.#inventory.logSubscriptions) {
      if (subscription.logGroup !== logGroup || lines.length === 0) continue;
      this.#async.begin(this.#runner(functionArn), logEvent(logGroup, id, lines));
    }
  }

  /** By queue URL, for whoever speaks to SQS itself; undefined = there is no such queue. */
  queueAt(url: string): { readonly queue: Queue; readonly now: Instant } | undefined {
    const queue = [...this.#queues.values()].find(({ spec }) => spec.url === url);
    return queue && { queue, now: this.#agenda.now() };
  }

  /** SendMessage, by queue URL. Answers false when there is no such queue. */
  sendToQueue(url: string, body: string, delaySeconds: number): boolean {
    const queue = [...this.#queues.values()].find(({ spec }) => spec.url === url);
    queue?.send(body, this.#agenda.now(), delaySeconds);
    this.#agenda.wake();
    return queue !== undefined;
  }

  #deliver(targetArn: string, body: string): void {
    const runner = this.#runners.get(targetArn);
    if (runner) this.#async.begin(runner, JSON.parse(body));
    else this.#queue(targetArn).send(body, this.#agenda.now());
    this.#agenda.wake();
  }

  #queue(arn: string): Queue {
    const queue = this.#queues.get(arn);
    if (queue) return queue;
    throw new Fault(
      'invalid_input',
      `the template sends to ${arn}, which is neither a queue nor a function in it`,
    );
  }

  #runner(nameOrArn: string): Invokable {
    const runner = this.#runners.get(nameOrArn);
    if (runner) return runner;
    throw new Fault('invalid_input', `the template invokes ${nameOrArn}, which is not a function in it`);
  }

  /** By queue URL, for GetQueueAttributes. */
  depthOf(url: string): ReturnType<Queue['depth']> | undefined {
    return [...this.#queues.values()].find(({ spec }) => spec.url === url)?.depth(this.#agenda.now());
  }

  counts(): {
    invocations: { run: number; failed: number };
    queues: Record<string, ReturnType<Queue['depth']>>;
  } {
    const now = this.#agenda.now();
    const queues = [...this.#queues.values()].map((queue) => [queue.spec.name, queue.depth(now)] as const);
    return { invocations: { run: this.#invoked, failed: this.#failed }, queues: Object.fromEntries(queues) };
  }
}
