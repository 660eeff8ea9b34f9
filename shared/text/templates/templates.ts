import { Fault } from '../../fault.ts';
import { sha256 } from '../../model/canonical.ts';
import type { AnswerKind } from '../../model/notice.ts';
import { templateIdSchema, type TemplateId } from '../../model/template.ts';
import { languageSchema, type Language } from '../../model/value.ts';
import { isSlotName, type AnswerSlots, type CaseByDate, type SlotName } from '../slots.ts';
import { englishAnswers, englishCaseTexts } from './en/answers.ts';
import { englishNotices } from './en/notices.ts';
import { reasonText } from '../values.ts';
import { MERGED_TEXT, textOfStep, type Template } from './template.ts';
import { chineseAnswers, chineseCaseTexts } from './zh-cn/answers.ts';
import { chineseNotices } from './zh-cn/notices.ts';

/** A shipped text, cut at its slots. */
export interface ShippedText {
  readonly templateId: TemplateId;
  readonly name: string;
  readonly language: Language;
  readonly version: number;
  readonly body: string;
  /** SHA-256 of id and body: what an approval names, so that a changed word is not approved any more. */
  readonly digest: string;
  /** Fixed text at even places, slot names at odd ones. */
  readonly pieces: readonly string[];
  readonly slots: readonly SlotName[];
  /** `notice`: of the ladder. `answer`: to a reply. `case`: about a case. */
  readonly kind: 'notice' | 'answer' | 'case';
}

const bodies: Readonly<Record<Language, Readonly<Record<ShippedText['kind'], readonly Template[]>>>> = {
  'zh-CN': { notice: chineseNotices, answer: chineseAnswers, case: chineseCaseTexts },
  en: { notice: englishNotices, answer: englishAnswers, case: englishCaseTexts },
};
const kinds = ['notice', 'answer', 'case'] as const;

/** Every text that may go out, in both languages. */
export const shippedTexts: readonly ShippedText[] = languageSchema.options.flatMap((language) =>
  kinds.flatMap((kind) => bodies[language][kind].map((template) => cut(template, language, kind))),
);

function cut({ name, version, body }: Template, language: Language, kind: ShippedText['kind']): ShippedText {
  const templateId = templateIdSchema.parse(`${name}/${language}@${version}`);
  const pieces = body.split(/\{(\w+)\}/);
  const slots = pieces.filter((_, index) => index % 2 === 1).map((piece) => slotIn(templateId, piece));
  return {
    templateId,
    name,
    language,
    version,
    body,
    kind,
    pieces,
    slots,
    digest: digestOf(templateId, body),
  };
}

function digestOf(templateId: TemplateId, body: string): string {
  return sha256(`${templateId}\n${body}`);
}

function slotIn(templateId: TemplateId, piece: string): SlotName {
  if (isSlotName(piece)) return piece;
  throw new Fault('defect', `template ${templateId} names no such slot: ${piece}`);
}

const byName: Readonly<Record<Language, ReadonlyMap<string, ShippedText>>> = {
  'zh-CN': mapOf('zh-CN'),
  en: mapOf('en'),
};

function mapOf(language: Language): ReadonlyMap<string, ShippedText> {
  return new Map(shippedTexts.filter((text) => text.language === language).map((text) => [text.name, text]));
}

const byId = new Map<string, ShippedText>(shippedTexts.map((text) => [text.templateId, text]));

export const textById = (templateId: string): ShippedText | undefined => byId.get(templateId);

/** The text of a step, or of several instalments at once; undefined when none is written. */
export function textForNotice(
  of: { readonly step: string; readonly merged: number },
  language: Language,
): ShippedText | undefined {
  const name = textOfStep[of.step];
  if (name === undefined) return undefined;
  if (of.merged === 0) return byName[language].get(name);
  return of.step.startsWith('overdue') ? byName[language].get(MERGED_TEXT) : undefined;
}

type Known = Pick<AnswerSlots, 'interest' | 'place' | 'reason' | 'byLedger' | 'late' | 'bereaved' | 'cases'>;

/** The text of an answer; where a sentence is only sometimes true, the one that fits what is known. */
export const textForAnswer = (kind: AnswerKind, known: Known, language: Language): ShippedText | undefined =>
  byName[language].get(nameFor(kind, known, language));

/** Their texts name the day by which somebody acts. */
const dayNamed: ReadonlySet<AnswerKind> = new Set<AnswerKind>([
  'legal',
  'dispute',
  'hardship',
  'complaint',
  'paid',
  'question',
]);

function nameFor(kind: AnswerKind, known: Known, language: Language): string {
  if (known.late === true && dayNamed.has(kind)) return 'question.late';
  const variant = variants[kind]?.(known, language);
  return variant === undefined ? kind : `${kind}.${variant}`;
}

const variants: Readonly<
  Partial<Record<AnswerKind, (known: Known, language: Language) => string | undefined>>
> = {
  legal: ({ bereaved }) => (bereaved === true ? 'death' : undefined),
  distress: ({ place }) => (place === undefined ? 'elsewhere' : undefined),
  hardship: interestVariant,
  several: (known) => (known.cases?.some(isHardship) === true ? interestVariant(known) : undefined),
  'case-closed': ({ byLedger, reason }, language) => {
    if (byLedger === true) return 'paid';
    return reason !== undefined && isReason(reason, language) ? 'with-reason' : undefined;
  },
};

function interestVariant({ interest }: Known): string | undefined {
  return interest && `interest-${interest}`;
}

function isHardship({ kind }: CaseByDate): boolean {
  return kind === 'hardship';
}

/** One that is too long or in another language is told by telephone: the text without it says so. */
const isReason = (reason: string, language: Language): boolean =>
  typeof reasonText(reason, language) === 'string';
