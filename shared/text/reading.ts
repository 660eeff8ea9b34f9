import type { AnswerKind } from '../model/notice.ts';
import { families, type Evidence, type Family } from './lint/families.ts';
import { lint, type TextKind } from './lint/lint.ts';
import type { Rendered } from './render.ts';
import { STAFF_SLOTS, type SlotName } from './slots.ts';

/** What a finished text is judged as. */
export interface ReadAs {
  readonly kind: 'notice' | 'answer' | 'case';
  readonly answerKind: AnswerKind | 'none';
  /** As the lender's settings have it: the registered signature in Chinese, the brand in English. */
  readonly identity: string;
  /** It collects for somebody else and has to say so. */
  readonly collector: boolean;
  /** The most parts that may go out; how to stop may not lie beyond. */
  readonly partsMax: number;
  /** Values that words of staff may repeat, as they stand in texts: those of their case. */
  readonly figures?: readonly string[];
}

/** One thing that may not stand, and where. */
export interface Read {
  readonly family: Family;
  /** As it stands in the text, figures as #; empty where something is missing, or the words are personal. */
  readonly phrase: string;
  readonly reason: string;
}

export interface Reading {
  readonly families: readonly Family[];
  /** The first finding of each family, in the same order. */
  readonly found: readonly Read[];
}

/** Answers that go to somebody who may not know how to stop: they say it again (CTIA 5.1.3; help and opt-in). */
const answersWithTail: ReadonlySet<AnswerKind | 'none'> = new Set<AnswerKind>(['help', 'opt-in']);

/** What we send of our own accord says how to stop; the answer to somebody's own words need not repeat it. */
export const saysHowToStop = ({ kind, answerKind }: Pick<ReadAs, 'kind' | 'answerKind'>): boolean =>
  kind !== 'answer' || answersWithTail.has(answerKind);

/**
 * Reads a finished text as an opponent would. The same text read as the same thing is read once: a loan that
 * waits is looked at again and again, and nothing in its text has changed. What is remembered is the whole text
 * with its values, never a template: what a value does to a text is the very thing that is read for.
 */
export function readText(text: Rendered, as: ReadAs): Reading {
  const key = keyOf(text, as);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const reading = readAnew(text, as);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(key, reading);
  return reading;
}

/** A worker's own loans of a few ticks, about a thousand bytes each. */
const REMEMBERED_MAX = 4000;
const remembered = new Map<string, Reading>();

const keyOf = ({ body, language, slots }: Rendered, as: ReadAs): string =>
  [
    `${language} ${as.kind} ${as.answerKind} ${as.collector} ${as.partsMax}`,
    as.identity,
    body,
    ...Object.entries(slots).flat(),
    ...(as.figures ?? []),
  ].join('\u0000');

const textKind = ({ kind, answerKind }: ReadAs): TextKind =>
  kind === 'notice' ? 'notice' : answerKind === 'case-message' ? 'staff' : 'answer';

function readAnew({ body, language, slots }: Rendered, as: ReadAs): Reading {
  const phones = phoneSlots.flatMap((slot) => slots[slot] ?? []);
  const { evidence } = lint(body, {
    language,
    kind: textKind(as),
    identity: as.identity,
    optOutTail: saysHowToStop(as),
    partsMax: as.partsMax,
    collector: as.collector,
    slots: { ...ownValues(slots), ...Object.fromEntries((as.figures ?? []).entries()) },
    allowed: { phones },
  });
  const own = ownCodes.flatMap((slot) => spansOf(body, slots[slot] ?? ''));
  const found = firstOfEach(evidence.filter((one) => !touches(one, own)));
  return { families: found.map(({ family }) => family), found };
}

/** Numbers of the lender, of a crisis line or of the road to appeal. */
const phoneSlots = [
  'hotline',
  'crisisLine',
  'emergency',
  'appealRoad',
] as const satisfies readonly SlotName[];

/**
 * Letters and digits that mean nothing but themselves. One code in a thousand begins with QQ and looks like the name
 * in a messenger, and a hotline may have the check digit of a bank card: a borrower must not go without for that.
 */
const ownCodes = [
  ...phoneSlots,
  'checkCode',
  'caseId',
  'cases',
  'contract',
] as const satisfies readonly SlotName[];

interface Span {
  readonly from: number;
  readonly to: number;
}

function spansOf(body: string, value: string): readonly Span[] {
  const spans: Span[] = [];
  for (let from = value === '' ? -1 : body.indexOf(value); from >= 0; from = body.indexOf(value, from + 1)) {
    spans.push({ from, to: from + value.length });
  }
  return spans;
}

/** Begins or ends within a code, whatever stands beside it: half of such a word is an accident of the code. */
const touches = ({ phrase, at, isAlike }: Evidence, spans: readonly Span[]): boolean =>
  phrase !== '' &&
  isAlike !== true &&
  spans.some(
    ({ from, to }) => (at >= from && at < to) || (at + phrase.length > from && at + phrase.length <= to),
  );

/** Values that come from rows and settings; a figure that staff typed is no source for itself. */
const ownValues = (slots: Rendered['slots']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(slots).filter(([slot]) => !STAFF_SLOTS.has(slot)));

const PHRASE_MAX = 40;

function firstOfEach(evidence: readonly Evidence[]): readonly Read[] {
  return families.flatMap((family) => {
    const first = evidence.find((one) => one.family === family);
    if (first === undefined) return [];
    const phrase = family === 'pii' ? '' : first.phrase.replace(/\p{N}/gu, '#').slice(0, PHRASE_MAX);
    return [{ family, phrase, reason: first.reason }];
  });
}
