import { Fault } from '../../../shared/fault.ts';
import { caseKindSchema, type Case } from '../../../shared/model/case.ts';
import type { CaseId } from '../../../shared/model/ids.ts';
import { KEYS_MAX, type Records } from '../../../shared/ports/records.ts';
import { parseInstant } from '../../../shared/time.ts';
import type { Values } from './arguments.ts';
import { deadlineOf } from './words.ts';

/** Every case there is, in any book that people can work through; beyond it something is wrong. */
export const LISTED_MAX = 10_000;
const EVERY = parseInstant('9999-01-01T00:00:00Z');

/**
 * All cases of that state, of the kind and owner asked for, the earliest deadline first, whatever sweep has to do
 * with each next. Throws Fault('invalid_input') for a kind that is none.
 */
export async function listed(
  records: Records,
  state: 'watching' | 'open',
  { kind, owner }: Pick<Values, 'kind' | 'owner'>,
): Promise<readonly Case[]> {
  const wanted = kind === undefined ? undefined : caseKindSchema.safeParse(kind);
  if (wanted?.success === false) {
    throw new Fault('invalid_input', `--kind: ${caseKindSchema.options.join(', ')}`);
  }
  const ids = await records.dueCases({ state, before: EVERY, limit: LISTED_MAX });
  const cases = await casesOf(records, ids);
  return cases
    .filter((one) => one.state === state && (wanted === undefined || one.kind === wanted.data))
    .filter((one) => owner === undefined || (one.owner ?? NOBODY) === owner)
    .toSorted((one, other) => deadlineOf(one) - deadlineOf(other));
}

/** `--owner nobody` lists what nobody has taken yet. */
const NOBODY = 'nobody';

async function casesOf(records: Records, ids: readonly CaseId[]): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (let from = 0; from < ids.length; from += KEYS_MAX) {
    const keys = ids.slice(from, from + KEYS_MAX).map((caseId) => ({ kind: 'case', caseId }) as const);
    cases.push(...(await records.get(keys)).cases);
  }
  return cases;
}
