import { readFile } from 'node:fs/promises';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import * as z from 'zod';
import type { WantedPlan } from '../../../shared/case/plan.ts';
import { Fault } from '../../../shared/fault.ts';
import { loanIdSchema } from '../../../shared/model/ids.ts';
import { localDateSchema } from '../../../shared/model/value.ts';

/** A sum as people write it, `120.50` or 120.5; never more than two decimals. */
const sumSchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^\d{1,10}(\.\d{1,2})?$/.test(text), 'a sum as 120.50')
  .transform((text) => {
    const [whole = '0', decimals = ''] = text.split('.');
    return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  });

const instalmentSchema = z
  .strictObject({
    instalment: z.coerce.number().int().min(1).max(9999),
    due: localDateSchema,
    sum: sumSchema,
  })
  .transform(({ instalment, due, sum }) => ({ n: instalment, dueDate: due, unpaidMinor: sum }));

const planSchema = z.strictObject({ loan: loanIdSchema, instalments: z.array(instalmentSchema).min(1) });

/** What was agreed, as a file or on the line. */
export interface PlanWords {
  readonly file: string | undefined;
  readonly loan: string | undefined;
  /** `1=2026-09-28:100.00`, one an instalment. */
  readonly pay: readonly string[];
}

/** Undefined when nothing was said of a plan. Throws Fault('invalid_input') that names the field. */
export async function readPlan({ file, loan, pay }: PlanWords): Promise<WantedPlan | undefined> {
  if (file === undefined && pay.length === 0) return undefined;
  if (file !== undefined && pay.length > 0) {
    throw new Fault('invalid_input', '--plan: say it in a file or by --pay, not both');
  }
  const input: unknown =
    file === undefined ? { loan, instalments: pay.map(instalmentOf) } : parsed(await textOf(file), file);
  const plan = planSchema.safeParse(input);
  if (plan.success) return { loanId: plan.data.loan, instalments: plan.data.instalments };
  const wrong = plan.error.issues.map(({ path, message }) => `  ${fieldOf(path)}: ${message}`);
  throw new Fault('invalid_input', `${file ?? '--pay'}:\n${wrong.join('\n')}`);
}

function instalmentOf(text: string): object {
  const [, instalment, due, sum] = /^(\d+)=([^:]+):(.+)$/.exec(text) ?? [];
  if (instalment !== undefined) return { instalment, due, sum };
  throw new Fault('invalid_input', `--pay ${text}: write it as 1=2026-09-28:100.00 (instalment=date:sum)`);
}

/** `instalments[0].due`, as the file has it. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'the plan';

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Fault('invalid_input', `${file}: cannot be read`, { cause });
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (cause) {
    const why = cause instanceof YAMLParseError ? cause.message : 'is no YAML or JSON';
    throw new Fault('invalid_input', `${file}: ${why}`, { cause });
  }
}
