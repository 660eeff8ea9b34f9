import { examplesBy, writers, type JudgedReply } from '../../../shared/reply/understand/examples.ts';
import { intentsInOrder, type Intent } from '../../../shared/reply/understand/intents.ts';
import { likenOf } from '../../../shared/reply/understand/likeness.ts';
import { understandBy } from '../../../shared/reply/understand/understand.ts';

/** What was judged, beside what was understood. */
export interface Judged extends JudgedReply {
  readonly understood: readonly Intent[];
}

/** The replies of one writer, understood by the examples of all the others: as the replies of a stranger. */
export function heldOut(writer: string): readonly Judged[] {
  const liken = likenOf(writers.filter((other) => other !== writer).flatMap(examplesBy));
  return examplesBy(writer).map((one) => ({ ...one, understood: understandBy(one.text, liken).intents }));
}

const PARTS = 3;

/**
 * Most private messages are by one writer, and without any of them likeness would not know what they are: each third
 * is understood by the examples of the other two and of all other writers.
 */
export function heldOutInParts(writer: string): readonly Judged[] {
  const others = writers.filter((other) => other !== writer).flatMap(examplesBy);
  const own = examplesBy(writer);
  return Array.from({ length: PARTS }, (_, part) => {
    const liken = likenOf([...others, ...own.filter((_one, at) => at % PARTS !== part)]);
    return own
      .filter((_one, at) => at % PARTS === part)
      .map((one) => ({ ...one, understood: understandBy(one.text, liken).intents }));
  }).flat();
}

/** A text that says one of these must be heard as one of these, or be unclear; never as agreement, never as nothing. */
export const cautious: readonly Intent[] = [
  ...(['distress', 'wrong-person', 'legal', 'dispute', 'hardship', 'complaint'] as const),
];
/** These let sending go on, or bring it back. */
const careless: readonly Intent[] = ['acknowledge', 'opt-in', 'help', 'authenticity', 'promise'];

/** A text that asked for caution and got none: everything that was understood lets sending go on. */
export const isDangerous = ({ labels, understood }: Judged): boolean =>
  labels.some((intent) => cautious.includes(intent) || intent === 'opt-out') &&
  understood.every((intent) => careless.includes(intent));

/** The intent that is answered is the one that was judged, or another that was judged fair. */
const isRight = ({ labels, fair, understood }: Judged): boolean =>
  [labels[0], ...fair].some((intent) => intent === understood[0]);

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
  const means = (intent: Intent) => all.filter(({ labels }) => labels.includes(intent));
  const heard = (intent: Intent) => all.filter(({ understood }) => understood.includes(intent));
  const both = (intent: Intent) => means(intent).filter(({ understood }) => understood.includes(intent));
  const others = all.filter(({ labels, fair }) => ![...labels, ...fair].includes('opt-out'));
  return {
    cases: all.length,
    first: share(all.filter(isRight).length, all.length),
    exact: share(
      all.filter(({ labels, understood }) => labels.toSorted().join() === understood.toSorted().join())
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
