import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { parseJson } from '../../shared/json.ts';
import { instantSchema } from '../../shared/model/value.ts';
import { messageSchema } from './queue.ts';

export const deliveredSchema = z.object({
  rowsIn: z.int(),
  landed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
});

/** What a run must not forget between its functions. A later line with the same key takes the earlier's place. */
const lineSchema = z.discriminatedUnion('kind', [
  /** How often a run was started on this file, from which seed, and when its books began. */
  z.object({ kind: z.literal('begun'), seed: z.string(), beganAt: instantSchema, starts: z.int() }),
  /** The virtual clock. */
  z.object({ kind: z.literal('clock'), at: instantSchema }),
  /** Up to where somebody asked to play. */
  z.object({ kind: z.literal('play'), to: instantSchema }),
  /** `book` tells one ledger from another. */
  z.object({
    kind: z.literal('delivered'),
    at: instantSchema,
    book: z.string(),
    counts: deliveredSchema,
  }),
  z.object({ kind: z.literal('fired'), schedule: z.string(), at: instantSchema }),
  z.object({ kind: z.literal('message'), queue: z.string(), message: messageSchema }),
  /** An asynchronous invocation that has not come to its end. */
  z.object({
    kind: z.literal('asynchronous'),
    id: z.string(),
    target: z.string(),
    event: z.unknown(),
    at: instantSchema,
    attempt: z.int(),
  }),
  z.object({ kind: z.literal('gone'), keys: z.array(z.string()) }),
]);
type Line = z.infer<typeof lineSchema>;
export type KeptLine = Exclude<Line, { kind: 'gone' }>;
type Kept<Kind extends KeptLine['kind']> = Extract<KeptLine, { kind: Kind }>;

export const messageKey = (queue: string, messageId: string): string => `message ${queue} ${messageId}`;
export const asynchronousKey = (id: string): string => `asynchronous ${id}`;

function keyOf(line: KeptLine): string {
  switch (line.kind) {
    case 'message':
      return messageKey(line.queue, line.message.messageId);
    case 'asynchronous':
      return asynchronousKey(line.id);
    case 'fired':
      return `fired ${line.schedule}`;
    default:
      return line.kind;
  }
}

/** The disk is waited for when time moves, and not more often than this. */
const ON_DISK_EVERY_MS = 1_000;
/** The file is written anew when it has this many lines more than four times what still counts. */
const SPARE_LINES = 20_000;

/**
 * What stands between the functions, in a file that is only ever appended to: queues, asynchronous
 * invocations, schedules, clock.
 *
 * A line is with the system before anybody is told that the thing is done, so a process that is killed
 * forgets nothing; it is on the disk about a second later, so a machine that loses its power forgets that
 * second at most. A half line at the end was never acknowledged and is cut off. Without a file
 * everything is kept in memory only.
 */
export class Journal {
  readonly #lines = new Map<string, KeptLine>();
  readonly #file: string | undefined;
  #handle: number | undefined;
  #written = 0;
  #onDiskAt = performance.now();

  constructor(file?: string) {
    this.#file = file;
    if (file === undefined) return;
    if (existsSync(file)) this.#replay(file);
    this.#compact(file);
  }

  #replay(file: string): void {
    const said = readFileSync(file, 'utf8');
    const whole = said.lastIndexOf('\n') + 1;
    if (whole < said.length) truncateSync(file, Buffer.byteLength(said.slice(0, whole)));
    for (const [index, text] of said.slice(0, whole).split('\n').entries()) {
      if (text === '') continue;
      const line = lineSchema.safeParse(parseJson(text, `${file}, line ${index + 1}`));
      if (!line.success) {
        throw new Fault('invalid_input', `${file}, line ${index + 1}: not of this version's journal`, {
          cause: line.error,
        });
      }
      this.#apply(line.data);
    }
  }

  #apply(line: Line): void {
    if (line.kind !== 'gone') this.#lines.set(keyOf(line), line);
    else for (const key of line.keys) this.#lines.delete(key);
  }

  record(line: Line): void {
    this.#apply(line);
    if (this.#handle === undefined) return;
    writeSync(this.#handle, `${JSON.stringify(line)}\n`);
    this.#written += 1;
  }

  /** Says that virtual time moves, before anything happens at the new instant. */
  moved(at: Kept<'clock'>['at']): void {
    this.record({ kind: 'clock', at });
    if (this.#handle === undefined || this.#file === undefined) return;
    if (this.#written > 4 * this.#lines.size + SPARE_LINES) this.#compact(this.#file);
    if (performance.now() - this.#onDiskAt < ON_DISK_EVERY_MS) return;
    fsyncSync(this.#handle);
    this.#onDiskAt = performance.now();
  }

  /** A whole new file takes the old one's place in one step: there is never a moment with neither. */
  #compact(file: string): void {
    const fresh = openSync(`${file}.new`, 'w');
    const text = [...this.#lines.values()].map((line) => `${JSON.stringify(line)}\n`).join('');
    writeSync(fresh, text);
    fsyncSync(fresh);
    renameSync(`${file}.new`, file);
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = fresh;
    this.#written = this.#lines.size;
  }

  /** What has been kept of one kind, the oldest first. */
  all<Kind extends KeptLine['kind']>(kind: Kind): readonly Kept<Kind>[] {
    return [...this.#lines.values()].filter((line): line is Kept<Kind> => line.kind === kind);
  }

  last<Kind extends 'begun' | 'clock' | 'play' | 'delivered'>(kind: Kind): Kept<Kind> | undefined {
    return [this.#lines.get(kind)].find((line): line is Kept<Kind> => line?.kind === kind);
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}
