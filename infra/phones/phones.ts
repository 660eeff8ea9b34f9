import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { instantSchema } from '../../shared/model/value.ts';
import type { Instant } from '../../shared/time.ts';
import type { Agenda } from '../emulation/agenda.ts';
import { phonesSchema, type CarrierGateway, type CarrierSetup, type Phone } from './wire-format.ts';

const nextSchema = z.object({ nextAt: instantSchema.optional() });
const putSchema = nextSchema.extend({ id: z.string() });

/** The local run's side of the carrier: hands messages over, and lets phones answer. */
export class Phones {
  readonly #origin: string;
  readonly #agenda: Agenda;
  #nextAt: Instant | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(origin: string, agenda: Agenda) {
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
    const { id, nextAt } = putSchema.parse(
      await this.call('/to-phone', { ...message, at: this.#agenda.now() }),
    );
    this.#nextAt = nextAt;
    return id;
  }

  /** A person answers. Resolves when the answer, and all that follows from it at this instant, is done. */
  async reply(message: { number: string; body: string }): Promise<string> {
    const { id } = putSchema.parse(await this.call('/from-phone', { ...message, at: this.#agenda.now() }));
    await Promise.all([this.#handOver(), this.#agenda.settle()]);
    return id;
  }

  async all(): Promise<readonly Phone[]> {
    return phonesSchema.parse(await this.call('/phones'));
  }

  /** One after the other: two at once would hand the same reply over twice. */
  #handOver(): Promise<void> {
    const handOver = async (): Promise<void> => {
      const { nextAt } = nextSchema.parse(await this.call('/hand-over', { at: this.#agenda.now() }));
      this.#nextAt = nextAt;
    };
    const turn = this.#agenda.during(() => this.#last.then(handOver));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async call(path: string, body?: object): Promise<unknown> {
    const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(`${this.#origin}${path}`, request);
    if (!answer.ok) throw new Fault('unavailable', `the carrier simulator says: ${await answer.text()}`);
    return answer.json();
  }
}

/** Speaks to a carrier that runs at `origin`, and tells it where to hand over what phones write. */
export async function connectPhones(
  origin: string,
  agenda: Agenda,
  gateway: CarrierGateway,
): Promise<Phones> {
  const phones = new Phones(origin, agenda);
  await phones.call('/gateway', gateway);
  return phones;
}

export interface CarrierProcess {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts the carrier's process. It ends when we do: it reads our end of its standard input. */
export async function startCarrier(setup: CarrierSetup): Promise<CarrierProcess> {
  const file = fileURLToPath(new URL('./carrier.ts', import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(`${JSON.stringify(setup)}\n`);
  const ready = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim());
  const ended = once(child, 'exit').then(([code]) => {
    throw new Fault('unavailable', `the carrier simulator ended at its start with code ${String(code)}`);
  });
  const port = await Promise.race([ready, ended]);
  ended.catch(() => undefined);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.stdin.end();
    await gone;
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}
