import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Fault } from '../../shared/fault.ts';
import { parseInstant, parseLocalDate, type Instant, type LocalDate } from '../../shared/time.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;

/** Reads a command's arguments. Throws Fault('invalid_input') with the usage for an option it does not know. */
export function readArgs<Options extends Flags>(
  args: readonly string[],
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('invalid_input', `${why}\n\n${usage}`, { cause });
  }
}

/** One thing, given once. */
export function onlyOne(values: readonly string[], what: string, usage: string): string {
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return value;
  throw new Fault('invalid_input', `give one ${what}\n\n${usage}`);
}

export function instantOption(text: string, option: string): Instant {
  try {
    return parseInstant(text);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Fault('invalid_input', `${option} ${text}: write an instant as 2026-06-25T06:00-04:00`, {
      cause,
    });
  }
}

export function dateOption(text: string, option: string): LocalDate {
  try {
    return parseLocalDate(text);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Fault('invalid_input', `${option} ${text}: write a date as 2026-06-25`, { cause });
  }
}

/** The language of what is printed; English when nothing is said. */
export function tongueOption(text: string | undefined): 'en' | 'zh' {
  if (text === undefined || text === 'en' || text === 'zh') return text ?? 'en';
  throw new Fault('invalid_input', `--lang ${text}: en or zh`);
}

/** A whole number from `min` to `max`; `otherwise` when nothing is said. */
export function countOption(
  text: string | undefined,
  option: string,
  { min, max, otherwise }: { readonly min: number; readonly max: number; readonly otherwise: number },
): number {
  if (text === undefined) return otherwise;
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= min && count <= max) return count;
  throw new Fault('invalid_input', `${option} ${text}: a whole number from ${min} to ${max}`);
}
