import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { intentsInOrder, type Intent } from '../../../shared/reply/understand/intents.ts';
import { understand } from '../../../shared/reply/understand/understand.ts';

const caseSchema = z.object({
  text: z.string(),
  lang: z.string(),
  intents: z.array(z.enum([...intentsInOrder, 'unclear'])).min(1),
  /** Other intents that a fair reader may hear first. */
  also: z.array(z.enum([...intentsInOrder, 'unclear'])).default([]),
  note: z.string().default(''),
});
type Case = z.infer<typeof caseSchema>;

/** What was judged, beside what was understood. */
export interface Judged extends Case {
  readonly understood: readonly Intent[];
}

export type SetName = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

export const judged = (name: SetName): readonly Judged[] =>
  readFileSync(join(import.meta.dirname, '../cases', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => caseSchema.parse(JSON.parse(line)))
    .map((one) => ({ ...one, understood: understand(one.text).intents }));

const textsIn = (file: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../cases', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);

/** Private messages that have nothing to do with a lender. */
export const everyday = (): readonly string[] => textsIn('everyday.jsonl');

/** As many ways to ask for an end of messages as we could think of, the doubtful ones too. */
export const optOuts = (): readonly string[] => textsIn('opt-out.jsonl');

/** A text that says one of these must be heard as one of these, or be unclear; never as agreement, never as nothing. */
export const cautious: readonly Intent[] = [
  ...(['distress', 'wrong-person', 'legal', 'dispute', 'hardship', 'complaint'] as const),
];
/** These let sending go on, or bring it back. */
const careless: readonly Intent[] = ['acknowledge', 'opt-in', 'help', 'authenticity', 'promise'];

/** A text that asked for caution and got none: everything that was understood lets sending go on. */
export const isDangerous = ({ intents, understood }: Judged): boolean =>
  intents.some((intent) => cautious.includes(intent) || intent === 'opt-out') &&
  understood.every((intent) => careless.includes(intent));

/** The intent that is answered is the one that was judged, or another that was judged fair. */
const isRight = ({ intents, also, understood }: Judged): boolean =>
  [intents[0], ...also].some((intent) => intent === understood[0]);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export interface Score {
  readonly cases: number;
  /** The intent that is answered is the right one. */
  readonly first: number;
  /** All intents are the right ones, none more. */
  readonly exact: number;
  readonly optOutRecall: number;
  /** Of the texts that are no opt-out. */
  readonly falseOptOut: number;
  readonly dangerous: number;
  readonly byIntent: Readonly<
    Record<string, { readonly cases: number; readonly recall: number; readonly precision: number }>
  >;
}

export function scoreOf(all: readonly Judged[]): Score {
  const means = (intent: Intent) => all.filter(({ intents }) => intents.includes(intent));
  const heard = (intent: Intent) => all.filter(({ understood }) => understood.includes(intent));
  const both = (intent: Intent) => means(intent).filter(({ understood }) => understood.includes(intent));
  const others = all.filter(({ intents, also }) => ![...intents, ...also].includes('opt-out'));
  return {
    cases: all.length,
    first: share(all.filter(isRight).length, all.length),
    exact: share(
      all.filter(({ intents, understood }) => intents.toSorted().join() === understood.toSorted().join())
        .length,
      all.length,
    ),
    optOutRecall: share(both('opt-out').length, means('opt-out').length),
    falseOptOut: share(
      others.filter(({ understood }) => understood.includes('opt-out')).length,
      others.length,
    ),
    dangerous: all.filter(isDangerous).length,
    byIntent: Object.fromEntries(
      [...intentsInOrder, 'unclear' as const].map((intent) => [
        intent,
        {
          cases: means(intent).length,
          recall: share(both(intent).length, means(intent).length),
          precision: share(both(intent).length, heard(intent).length),
        },
      ]),
    ),
  };
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8);

/** The score as lines to read. */
export function tableOf(name: string, score: Score): string {
  const { cases, first, exact, optOutRecall, falseOptOut, dangerous, byIntent } = score;
  return [
    `set ${name}: ${cases} cases; first intent ${percent(first)}, all intents ${percent(exact)}, opt-out recall ${percent(optOutRecall)},` +
      ` opt-out on other texts ${percent(falseOptOut)}, dangerous ${dangerous}`,
    ...Object.entries(byIntent).map(
      ([intent, { cases: count, recall, precision }]) =>
        `  ${intent.padEnd(14)} ${String(count).padStart(4)}  recall ${percent(recall)}  precision ${percent(precision)}`,
    ),
  ].join('\n');
}
