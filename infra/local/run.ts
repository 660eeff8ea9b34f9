import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../shared/fault.ts';
import { LEDGER_SOURCE, paymentReceived } from '../../shared/events/events.ts';
import type { NoticeState } from '../../shared/model/notice.ts';
import {
  formatInstant,
  HOUR_MS,
  instantAtLocal,
  localDateAt,
  plusDays,
  plusMs,
  type Instant,
} from '../../shared/time.ts';
import { openBooks, type Books, type Delivered } from './books.ts';
import { startDeployment, type LocalDeployment } from './deployment.ts';
import type { Journal } from '../emulation/journal.ts';
import { begin, openKept } from './kept.ts';
import type { Options } from './options.ts';
import { writeDemoSettings } from './settings.ts';
import { synthesize } from '../template/synth.ts';

/** The lender's ledger is delivered anew at this hour of its zone, in minutes after midnight. */
const DELIVERY_MINUTES = 2 * 60;

export interface Counts {
  readonly notices: Partial<Record<NoticeState, number>>;
  readonly sms: { readonly toPhone: number; readonly fromPhone: number };
  readonly ledger: Delivered;
  readonly invocations: { readonly run: number; readonly failed: number };
  readonly queues: Readonly<Record<string, { visible: number; inFlight: number; delayed: number }>>;
}

/** Says how far it is; `detail` may be overwritten by what comes next. */
export interface Narrator {
  line(what: string, detail: string): void;
  passing(what: string, detail: string): void;
  trouble(sentence: string): void;
  ready(origin: string): void;
}

const nothingDelivered: Delivered = { rowsIn: 0, landed: 0, unchanged: 0, rejected: 0 };

/** One local run from start to stop: the deployment, its books, and the playing of time. */
export class LocalRun {
  readonly deployment: LocalDeployment;
  readonly books: Books;
  /** True once the first hours have been played. */
  ready = false;
  readonly #journal: Journal;
  #nextDelivery: Instant;

  constructor(deployment: LocalDeployment, books: Books, journal: Journal) {
    this.deployment = deployment;
    this.books = books;
    this.#journal = journal;
    this.#nextDelivery = this.#deliveryAfterTheLast();
    deployment.agenda.add({
      key: 'ledger file',
      nextAt: () => this.#nextDelivery,
      run: async () => {
        await this.deliver();
      },
    });
  }

  /** Payments reach the ledger by events or by a new import; the file itself only gets a newer date, daily. */
  #deliveryAfterTheLast(): Instant {
    const last = this.#journal.last('delivered');
    if (last?.book !== this.books.digest) return this.deployment.agenda.now();
    const today = localDateAt(last.at, this.books.zone);
    const thisDay = instantAtLocal(today, DELIVERY_MINUTES, this.books.zone);
    return thisDay > last.at
      ? thisDay
      : instantAtLocal(plusDays(today, 1), DELIVERY_MINUTES, this.books.zone);
  }

  get isDeliveryDue(): boolean {
    return this.#nextDelivery <= this.deployment.agenda.now();
  }

  async deliver(onProgress?: (rows: number) => void): Promise<Delivered> {
    const at = this.deployment.agenda.now();
    const counts = await this.books.deliver(this.deployment, at, onProgress);
    this.#journal.record({ kind: 'delivered', at, book: this.books.digest, counts });
    this.#nextDelivery = this.#deliveryAfterTheLast();
    return counts;
  }

  /** Plays up to `target` and resolves when nothing is left to do then. */
  async playTo(target: Instant, onInstant?: (at: Instant) => void): Promise<void> {
    this.#journal.record({ kind: 'play', to: target });
    await this.deployment.agenda.playTo(target, onInstant);
    this.deployment.notices.forget();
  }

  async counts(): Promise<Counts> {
    const { cloud, notices, phones } = this.deployment;
    const messages = (await phones.all()).flatMap((phone) => phone.messages);
    const toPhone = messages.filter(({ direction }) => direction === 'to-phone').length;
    return {
      notices: await notices.counts(),
      sms: { toPhone, fromPhone: messages.length - toPhone },
      ledger: this.#journal.last('delivered')?.counts ?? nothingDelivered,
      ...cloud.counts(),
    };
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts everything and plays the first hours. `origin` is where our own HTTP server already listens.
 * What was started is handed to `onStarted` at once; the caller stops it in the reverse order.
 */
export async function startRun(
  options: Options,
  context: {
    origin: string;
    narrator: Narrator;
    onStarted: (stop: () => Promise<void>) => void;
    /** Something everything leans on is gone, so that this run cannot go on. */
    onLost: (what: string) => void;
    onDeployed: (run: LocalRun) => void;
  },
): Promise<LocalRun> {
  const { narrator, onStarted } = context;
  const work = await mkdtemp(join(tmpdir(), 'fairnotice-'));
  onStarted(() => rm(work, { recursive: true, force: true }));
  const assembly = await synthesize(root);
  narrator.line('template', assembly.fresh ? 'synthesized' : 'as synthesized before');

  const journal = openKept(options);
  onStarted(() => {
    journal.close();
    return Promise.resolve();
  });
  const books = await openBooks({
    ...options,
    at: journal.last('begun')?.beganAt ?? options.at,
    directory: work,
  });
  const startAt = options.at ?? journal.last('clock')?.at ?? books.beginsAt;
  begin(journal, { seed: options.seed, beganAt: books.beginsAt, at: startAt });
  const logFile = join(work, 'functions.log');
  const deployment = await startDeployment(
    {
      assembly,
      journal,
      seed: options.seed,
      startAt,
      db: options.db,
      logFile,
      carrier: options.carrier,
      carrierLog: options.db === undefined ? join(work, 'carrier.jsonl') : `${options.db}.carrier.jsonl`,
      origin: context.origin,
      onFailure: failureTeller(narrator, () => formatInstant(deployment.agenda.now()), logFile),
      onLost: () => {
        context.onLost('the database has ended');
      },
    },
    onStarted,
  );
  narrator.line('machine', `${deployment.functionCount} functions, DynamoDB at ${deployment.dynamo}`);
  const run = new LocalRun(deployment, books, journal);
  await takeIn(run, narrator);
  context.onDeployed(run);
  const cutShort = options.at === undefined ? journal.last('play')?.to : undefined;
  const target =
    cutShort !== undefined && cutShort > startAt ? cutShort : plusMs(startAt, options.hours * HOUR_MS);
  await playFirst(run, { startAt, target, hours: `${options.hours} hours` }, narrator);
  run.ready = true;
  return run;
}

/** The lender's settings and ledger; what a run before this one took in stays as it is. */
async function takeIn(run: LocalRun, narrator: Narrator): Promise<void> {
  const { deployment, books } = run;
  await writeDemoSettings(deployment.records, books.zone);
  if (!run.isDeliveryDue) return;
  // Before the delivery, which is the mark that all of this was done; a payment heard twice counts once.
  for (const payment of books.payments) {
    const event = { source: LEDGER_SOURCE, detailType: paymentReceived.type, detail: payment };
    deployment.cloud.putEvent({ ...event, busName: deployment.busName });
  }
  const { rowsIn, landed, rejected } = await run.deliver((rows) => {
    narrator.passing('ledger', `${rows} rows`);
  });
  narrator.line('ledger', `${books.title}: ${rowsIn} rows in, ${landed} landed, ${rejected} rejected`);
}

/** The first hours, or what is left of a play that was cut short. */
async function playFirst(
  run: LocalRun,
  { startAt, target, hours }: { startAt: Instant; target: Instant; hours: string },
  narrator: Narrator,
): Promise<void> {
  await run.playTo(target, (at) => {
    narrator.passing(hours, formatInstant(at));
  });
  const { sms, notices } = await run.counts();
  narrator.line(
    hours,
    `from ${formatInstant(startAt)}: ${sms.toPhone} SMS, ${notices.waiting ?? 0} waiting, ${notices.refused ?? 0} refused`,
  );
  if (sms.toPhone === 0 && target > startAt) {
    narrator.trouble(`no SMS left in these ${hours}: move the clock, or begin at another --at`);
  }
}

/** The same failure over and over is said once; the log has every one. */
function failureTeller(narrator: Narrator, now: () => string, logFile: string) {
  const told = new Set<string>();
  return (name: string, error: string): void => {
    const sentence = `${name} failed: ${firstLine(error)}`;
    if (told.has(sentence)) return;
    told.add(sentence);
    narrator.trouble(`${sentence} (first at ${now()}; all of it in ${logFile})`);
  };
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? text;

/** For the API: a moment before now cannot be played. */
export function laterThan(now: Instant, target: Instant): Instant {
  if (target >= now) return target;
  throw new Fault(
    'conflict',
    `the clock shows ${formatInstant(now)}; it cannot go back to ${formatInstant(target)}`,
  );
}
