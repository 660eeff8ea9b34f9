import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { instantSchema } from '../../shared/model/value.ts';
import type { Instant } from '../../shared/time.ts';
import type { Agenda } from '../local/agenda.ts';
import { phonesSchema, type CarrierSetup, type Phone } from './wire-format.ts';

const idSchema = z.object({ id: z.string() });
const nextSchema = z.object({ nextAt: instantSchema.optional() });

/** The local run's side of the carrier: hands messages over, and lets phones answer. */
export class Phones {
  readonly #child: ChildProcess;
  readonly #origin: string;
  readonly #agenda: Agenda;
  #nextAt: Instant | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(child: ChildProcess, origin: string, agenda: Agenda) {
    this.#child = child;
    this.#origin = origin;
    this.#agenda = agenda;
    // What a carrier that was stopped had not handed over yet, it hands over now.
    this.#nextAt = agenda.now();
    agenda.add({
      key: 'carrier',
      nextAt: () => this.#nextAt,
      run: () => {
        this.#nextAt = undefined;
        // Not awaited: the webhook it makes is an invocation, which must get its turn.
        this.#handOver().catch((error: unknown) => {
          process.stderr.write(`the carrier simulator failed: ${String(error)}\n`);
        });
        return Promise.resolve();
      },
    });
  }

  /** Takes a message for a phone. Answers the carrier's id of it. */
  async deliver(message: { number: string; body: string }): Promise<string> {
    return idSchema.parse(await this.#call('/to-phone', { ...message, at: this.#agenda.now() })).id;
  }

  /** A person answers. Resolves when the answer, and all that follows from it at this instant, is done. */
  async reply(message: { number: string; body: string }): Promise<string> {
    const { id } = idSchema.parse(await this.#call('/from-phone', { ...message, at: this.#agenda.now() }));
    await Promise.all([this.#handOver(), this.#agenda.settle()]);
    return id;
  }

  async all(): Promise<readonly Phone[]> {
    return phonesSchema.parse(await this.#call('/phones'));
  }

  /** One after the other: two at once would hand the same reply over twice. */
  #handOver(): Promise<void> {
    const handOver = async (): Promise<void> => {
      const { nextAt } = nextSchema.parse(await this.#call('/hand-over', { at: this.#agenda.now() }));
      this.#nextAt = nextAt;
    };
    const turn = this.#agenda.during(() => this.#last.then(handOver));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #call(path: string, body?: object): Promise<unknown> {
    const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(`${this.#origin}${path}`, request);
    if (!answer.ok) throw new Fault('unavailable', `the carrier simulator says: ${await answer.text()}`);
    return answer.json();
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.stdin?.end();
    await gone;
  }
}

/** Starts the carrier's process. It ends when we do: it reads our end of its standard input. */
export async function startPhones(setup: CarrierSetup, agenda: Agenda): Promise<Phones> {
  const file = fileURLToPath(new URL('./carrier.ts', import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(`${JSON.stringify(setup)}\n`);
  const ready = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim());
  const ended = once(child, 'exit').then(([code]) => {
    throw new Fault('unavailable', `the carrier simulator ended at its start with code ${String(code)}`);
  });
  const port = await Promise.race([ready, ended]);
  ended.catch(() => undefined);
  return new Phones(child, `http://127.0.0.1:${port}`, agenda);
}
