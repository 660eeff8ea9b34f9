import type { Step } from '../model/ids.ts';
import type { AnswerKind } from '../model/notice.ts';
import type { TemplateId } from '../model/template.ts';
import type { Language } from '../model/value.ts';
import { countParts, type Encoding } from './parts.ts';
import {
  answerValue,
  noticeValue,
  type AnswerSlots,
  type FilledSlots,
  type NoticeSlots,
  type SlotName,
} from './slots.ts';
import { textForAnswer, textForNotice, type ShippedText } from './templates/templates.ts';
import type { Shown } from './values.ts';

/** One text, ready to send, and what it was made of. */
export interface Rendered {
  /** `overdue-early/zh-CN@1`. */
  readonly templateId: TemplateId;
  /** Of the template as it is written now; an approval names it. */
  readonly digest: string;
  readonly language: Language;
  readonly body: string;
  readonly parts: number;
  readonly encoding: Encoding;
  /** The values in the text, as they stand in it, by slot. */
  readonly slots: FilledSlots;
}

/** A value does not fit its slot: there is no text, and whoever reads the decision learns which slot it is. */
export interface Unfit {
  readonly unfit: SlotName;
  /** Never the value itself. */
  readonly why: string;
}

export const isRendered = (text: Rendered | Unfit | 'unknown'): text is Rendered =>
  text !== 'unknown' && 'body' in text;

/**
 * The text of one notice. `merged` counts the overdue instalments told beside the lead; `slots.count` is then
 * one more. `unknown` when no text is written for this step in this language.
 */
export function renderNotice(of: {
  readonly step: Step;
  readonly merged: number;
  readonly language: Language;
  readonly slots: NoticeSlots;
}): Rendered | Unfit | 'unknown' {
  const text = textForNotice(of, of.language);
  if (text === undefined) return 'unknown';
  return render(text, (slot) => noticeValue(slot, of.slots, of.language));
}

/** The text that answers a reply, or tells of a case; as renderNotice. */
export function renderAnswer(of: {
  readonly kind: AnswerKind;
  readonly language: Language;
  readonly slots: AnswerSlots;
}): Rendered | Unfit | 'unknown' {
  const text = textForAnswer(of.kind, of.slots, of.language);
  if (text === undefined) return 'unknown';
  return render(text, (slot) => answerValue(slot, of.slots, of.language));
}

function render(text: ShippedText, valueOf: (slot: SlotName) => Shown): Rendered | Unfit {
  const filled: Partial<Record<SlotName, string>> = {};
  for (const slot of text.slots) {
    const value = valueOf(slot);
    if (typeof value !== 'string') return { unfit: slot, why: value.why };
    filled[slot] = value;
  }
  let body = text.pieces[0] ?? '';
  text.slots.forEach((slot, index) => {
    body += (filled[slot] ?? '') + (text.pieces[2 * index + 2] ?? '');
  });
  const { parts, encoding } = countParts(body);
  const { templateId, digest, language } = text;
  return { templateId, digest, language, body, parts, encoding, slots: filled };
}
