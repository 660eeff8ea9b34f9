import { Fault } from '../fault.ts';
import type { Step } from '../model/ids.ts';
import type { AnswerKind } from '../model/notice.ts';
import type { Language } from '../model/value.ts';
import { countParts, type Encoding } from './parts.ts';
import { fillAnswer, fillNotice, type AnswerSlots, type FilledSlots, type NoticeSlots } from './slots.ts';
import { englishTemplates } from './templates/en.ts';
import type { Template } from './templates/template.ts';
import { chineseTemplates } from './templates/zh-cn.ts';

/** One text, ready to send, and what it was made of. */
export interface Rendered {
  /** `overdue+3/zh-CN@1`. */
  readonly templateId: string;
  readonly body: string;
  readonly parts: number;
  readonly encoding: Encoding;
  /** The values in the text, as they stand in it, by slot. */
  readonly slots: FilledSlots;
}

/** A template cut at its slots: fixed text at even places, slot names at odd ones. */
interface Cut {
  readonly templateId: string;
  readonly pieces: readonly string[];
}

export const templates: Readonly<Record<Language, readonly Template[]>> = {
  'zh-CN': chineseTemplates,
  en: englishTemplates,
};

const cutAll = (language: Language): ReadonlyMap<string, Cut> =>
  new Map(
    templates[language].map(({ name, version, body }) => [
      name,
      { templateId: `${name}/${language}@${version}`, pieces: body.split(/\{(\w+)\}/) },
    ]),
  );

const cuts: Readonly<Record<Language, ReadonlyMap<string, Cut>>> = {
  'zh-CN': cutAll('zh-CN'),
  en: cutAll('en'),
};

/**
 * The text of one notice. `merged` counts the overdue instalments told beside the lead; `slots.count` is then
 * one more. `unknown` when no template is written for this step in this language. Throws
 * Fault('invalid_input') that names the slot when a value does not fit.
 */
export function renderNotice(of: {
  readonly step: Step;
  readonly merged: number;
  readonly language: Language;
  readonly slots: NoticeSlots;
}): Rendered | 'unknown' {
  const cut = cuts[of.language].get(of.merged > 0 ? `${of.step}.merged` : of.step);
  return cut === undefined ? 'unknown' : render(cut, fillNotice(of.slots, of.language));
}

/** The text that answers a reply; as renderNotice. */
export function renderAnswer(of: {
  readonly kind: AnswerKind;
  readonly language: Language;
  readonly slots: AnswerSlots;
}): Rendered | 'unknown' {
  const cut = cuts[of.language].get(of.kind);
  return cut === undefined ? 'unknown' : render(cut, fillAnswer(of.slots));
}

function render({ templateId, pieces }: Cut, filled: FilledSlots): Rendered {
  const slots: Record<string, string> = {};
  let body = '';
  pieces.forEach((piece, index) => {
    if (index % 2 === 0) {
      body += piece;
      return;
    }
    const value = filled[piece];
    if (value === undefined) throw new Fault('defect', `template ${templateId} names no such slot: ${piece}`);
    slots[piece] = value;
    body += value;
  });
  const { parts, encoding } = countParts(body);
  return { templateId, body, parts, encoding, slots };
}
