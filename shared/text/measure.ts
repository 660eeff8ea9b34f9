import type { Language } from '../model/value.ts';
import { parseLocalDate, type LocalDate } from '../time.ts';
import { countParts } from './parts.ts';
import { partPrice } from './parameters.ts';
import {
  answerValue,
  noticeValue,
  slotLengthMax,
  STAFF_SLOTS,
  type AnswerSlots,
  type FilledSlots,
  type NoticeSlots,
  type SlotName,
} from './slots.ts';
import { reasonLengthMax } from './values.ts';
import type { ShippedText } from './templates/templates.ts';

/** How long one text gets, and what it costs. */
export interface Measure {
  readonly body: string;
  /** The values in it, by slot. */
  readonly slots: FilledSlots;
  readonly units: number;
  readonly parts: number;
  /** Hundredths of the minor unit, as the price is given. */
  readonly hundredths: number;
}

/** `typical`: a lender of this language and an ordinary sum. `longest`: every slot as long as it may be. */
export const sizes = ['typical', 'longest'] as const;
export type Size = (typeof sizes)[number];

const day = parseLocalDate('2026-03-08');
const later = parseLocalDate('2026-03-11');
/** The ledger's date when a text of that name goes out. */
const asOf: Readonly<Record<string, LocalDate>> = { 'due-soon': parseLocalDate('2026-03-05'), due: day };

const typicalNotice: Readonly<Record<Language, NoticeSlots>> = {
  'zh-CN': {
    sender: '众信金融',
    contractNumber: 'DEMO-2026-001234',
    unpaid: { minorUnits: 123_456, currency: 'CNY' },
    dueDate: day,
    asOf: later,
    hotline: '4000000000',
    checkCode: '7K3M9QXT',
    count: 2,
  },
  en: {
    sender: 'Zhongxin Finance',
    contractNumber: 'DEMO-2026-001234',
    unpaid: { minorUnits: 123_456, currency: 'USD' },
    dueDate: day,
    asOf: later,
    hotline: '800-555-0100',
    checkCode: '7K3M9QXT',
    count: 2,
  },
};

const typicalAnswer = (language: Language): AnswerSlots => ({
  sender: typicalNotice[language].sender,
  hotline: typicalNotice[language].hotline,
  place: language === 'zh-CN' ? 'CN' : 'US',
  on: day,
  caseId: 'C7K3M9QX',
  cases: [
    { caseId: 'D7K3M9QX', kind: 'dispute', answerBy: parseLocalDate('2026-03-23') },
    { caseId: 'H7K3M9QX', kind: 'hardship', answerBy: parseLocalDate('2026-03-13') },
  ],
  answerBy: parseLocalDate('2026-03-23'),
  plan: [10_000, 15_000].map((minorUnits, nth) => ({
    minorUnits,
    currency: language === 'zh-CN' ? ('CNY' as const) : ('USD' as const),
    dueDate: parseLocalDate(nth === 0 ? '2026-04-10' : '2026-05-10'),
  })),
  message:
    language === 'zh-CN'
      ? '您发来的还款凭证我们看到了，正在和账务核对，有结果就告诉您。'
      : 'We have your receipt and are checking it against our records. We will tell you what we find.',
  reason:
    language === 'zh-CN'
      ? '账目核对过了，这笔还款还没到账。'
      : 'We checked the records: this payment has not reached us yet.',
});

type Named = Pick<ShippedText, 'name' | 'kind' | 'language'>;

/** What a slot holds in a typical text. */
export function typicalValue(slot: SlotName, { name, kind, language }: Named): string {
  const shown =
    kind === 'notice'
      ? noticeValue(slot, { ...typicalNotice[language], asOf: asOf[name] ?? later }, language)
      : answerValue(slot, typicalAnswer(language), language);
  return typeof shown === 'string' ? shown : '';
}

/** The registered signature may be twenty characters long, the English brand forty. */
const CHINESE_SENDER_MAX = 20;

function longestOf(slot: SlotName, language: Language): number {
  if (slot === 'sender' && language === 'zh-CN') return CHINESE_SENDER_MAX;
  return slot === 'reason' ? reasonLengthMax[language] : slotLengthMax[slot];
}

/** A value as long as the slot allows, of characters that this language sends. */
function longestValue(slot: SlotName, text: Named): string {
  const typical = typicalValue(slot, text);
  const isWords = slot === 'sender' || STAFF_SLOTS.has(slot);
  const lengthMax = longestOf(slot, text.language);
  if (text.language === 'zh-CN' && isWords) return '信'.repeat(lengthMax);
  return typical + (isWords ? 'n' : '8').repeat(Math.max(0, lengthMax - typical.length));
}

/** The text with such values in it, its parts, and their price. `pricePerPart`: hundredths of the minor unit. */
export function measure(
  text: ShippedText,
  size: Size,
  pricePerPart: number = partPrice[text.language].hundredths,
): Measure {
  const valueOf = size === 'typical' ? typicalValue : longestValue;
  const slots = Object.fromEntries(text.slots.map((slot) => [slot, valueOf(slot, text)]));
  const body = text.pieces.map((piece, index) => (index % 2 === 0 ? piece : (slots[piece] ?? ''))).join('');
  const { parts, units } = countParts(body);
  return { body, slots, units, parts, hundredths: parts * pricePerPart };
}
