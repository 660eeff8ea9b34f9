import { Fault } from '../../../shared/fault.ts';
import { caseIdSchema, type CaseId } from '../../../shared/model/ids.ts';
import { onlyOne, type readArgs } from '../options.ts';
import { usage } from './usage.ts';

export const options = {
  by: { type: 'string' },
  to: { type: 'string' },
  kind: { type: 'string' },
  owner: { type: 'string' },
  loan: { type: 'string' },
  person: { type: 'string' },
  language: { type: 'string' },
  cause: { type: 'string' },
  text: { type: 'string' },
  outcome: { type: 'string' },
  reason: { type: 'string' },
  plan: { type: 'string' },
  pay: { type: 'string', multiple: true },
  'other-numbers-too': { type: 'boolean' },
  watching: { type: 'boolean' },
  number: { type: 'boolean' },
  outputs: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export type Values = ReturnType<typeof readArgs<typeof options>>['values'];

export function caseIdIn(ids: readonly string[]): CaseId {
  const parsed = caseIdSchema.safeParse(onlyOne(ids, 'ID', usage));
  if (parsed.success) return parsed.data;
  throw new Fault('invalid_input', 'ID: a letter and seven characters, as in C7K3M9QX');
}

type Word = 'by' | 'text' | 'reason' | 'kind' | 'loan';

/** Throws Fault('invalid_input') that names the option when it is missing or empty. */
export function required(values: Values, name: Word): string {
  const value = values[name]?.trim();
  if (value !== undefined && value !== '') return value;
  throw new Fault('invalid_input', `--${name}: is missing\n\n${usage}`);
}
