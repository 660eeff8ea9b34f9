import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { parseJson } from '../../shared/json.ts';
import { formatInstant, type Instant } from '../../shared/time.ts';
import { instantOf, type Options } from './options.ts';

const keptSchema = z.object({ at: z.string(), beganAt: z.string(), seed: z.string() });

export interface KeptClock {
  /** Where to go on from; undefined when this is the first time. */
  readonly at: Instant | undefined;
  /** When the books of this database began: their dates are counted from there. */
  readonly beganAt: Instant | undefined;
  readonly keep: (now: Instant, beganAt: Instant) => Promise<void>;
}

/**
 * With `--db` the virtual clock is kept beside the data and goes on from where it stood: rows of a future
 * that has not come yet would hold everything. Codes follow from the seed, so it must be the same one.
 */
export async function rememberedClock({
  db,
  seed,
  at,
}: Pick<Options, 'db' | 'seed' | 'at'>): Promise<KeptClock> {
  if (db === undefined) return { at: undefined, beganAt: undefined, keep: () => Promise.resolve() };
  const file = `${db}.clock.json`;
  const keep = (now: Instant, beganAt: Instant): Promise<void> =>
    writeFile(file, JSON.stringify({ at: formatInstant(now), beganAt: formatInstant(beganAt), seed }));
  if (!existsSync(file)) return { at: undefined, beganAt: undefined, keep };
  const kept = keptSchema.parse(parseJson(await readFile(file, 'utf8'), file));
  if (kept.seed !== seed) {
    throw new Fault(
      'invalid_input',
      `${db} was made with --seed ${kept.seed}: use that one, or another file`,
    );
  }
  const stood = instantOf(kept.at);
  if (at !== undefined && at < stood) {
    throw new Fault('invalid_input', `${db} has been played up to ${kept.at}: --at must not be before that`);
  }
  return { at: at ?? stood, beganAt: instantOf(kept.beganAt), keep };
}
