import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { formatInstant, type Instant } from '../../shared/time.ts';
import { instantOf, type Options } from './options.ts';

const keptSchema = z.object({ at: z.string(), seed: z.string() });

/**
 * With `--db` the virtual clock is kept beside the data and goes on from where it stood: rows of a future
 * that has not come yet would hold everything. Codes follow from the seed, so it must be the same one.
 */
export async function rememberedClock({ db, seed, at }: Pick<Options, 'db' | 'seed' | 'at'>): Promise<{
  readonly at: Instant | undefined;
  readonly keep: (at: Instant) => Promise<void>;
}> {
  if (db === undefined) return { at: undefined, keep: () => Promise.resolve() };
  const file = `${db}.clock.json`;
  const keep = (now: Instant): Promise<void> =>
    writeFile(file, JSON.stringify({ at: formatInstant(now), seed }));
  if (!existsSync(file)) return { at: undefined, keep };
  const kept = keptSchema.parse(JSON.parse(await readFile(file, 'utf8')));
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
  return { at: at ?? stood, keep };
}
