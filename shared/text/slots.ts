import type { CaseKind } from '../model/case.ts';
import type { Currency } from '../model/loan.ts';
import type { Language } from '../model/value.ts';
import type { LocalDate } from '../time.ts';
import { roadText } from './road.ts';
import { score, wordsOn, type TextPlace, type WordsName } from './parameters.ts';
import {
  amountText,
  caseIdText,
  casesText,
  checkCodeText,
  countText,
  dateText,
  hotlineText,
  lastFour,
  messageText,
  nameText,
  planText,
  reasonText,
  type Shown,
} from './values.ts';

/** What a notice says, as typed values: every digit and name in the text comes from here. */
export interface NoticeSlots {
  /** The registered signature in Chinese (without brackets), the brand in English. */
  readonly sender: string;
  /** In full; the text shows its last four letters or digits. */
  readonly contractNumber: string;
  /** The sum of the told instalments that has not been received. */
  readonly unpaid: { readonly minorUnits: number; readonly currency: Currency };
  /** Of the instalment that leads, the earliest of those told. */
  readonly dueDate: LocalDate;
  /** The date up to which the ledger is complete. */
  readonly asOf: LocalDate;
  readonly hotline: string;
  readonly checkCode: string;
  /** How many instalments are told together. */
  readonly count: number;
}

/** What an answer, or a message about a case, says. What its text does not name may be left out. */
export interface AnswerSlots {
  readonly sender: string;
  readonly hotline: string;
  /** Where crisis lines and appeal roads are looked up; left out when the number belongs to neither place. */
  readonly place?: TextPlace | undefined;
  /** The day that dates those numbers. */
  readonly on: LocalDate;
  readonly caseId?: string | undefined;
  /** The day by which the borrower has our answer. */
  readonly answerBy?: LocalDate | undefined;
  /** Where one reply has opened several cases: each, and the day by which it is answered. */
  readonly cases?: readonly CaseByDate[] | undefined;
  /** The day by which the case was to be answered is over: it is not named again. */
  readonly late?: boolean | undefined;
  /** What was told in this case speaks of a death. */
  readonly bereaved?: boolean | undefined;
  /** Who hears complaints about this lender, where it is not the authority of the country. */
  readonly appealRoad?: string | undefined;
  /** A fact of the lender's product; unknown, nothing is said of it. */
  readonly interest?: 'goes-on' | 'stops' | undefined;
  /** What staff have written, already judged by the lint. */
  readonly message?: string | undefined;
  /** What was agreed in a hardship case, by date. */
  readonly plan?: readonly SumByDate[] | undefined;
  /** What is unpaid of the loans concerned, as they are reminded of: words of staff may repeat it. */
  readonly unpaid?: readonly UnpaidFigures[] | undefined;
  /** The ledger, not a person, has closed the case: it has found the payment. */
  readonly byLedger?: boolean | undefined;
  /** Why a case was closed so, as staff have written it; shown only where `reasonText` takes it. */
  readonly reason?: string | undefined;
}

export interface SumByDate {
  readonly minorUnits: number;
  readonly currency: Currency;
  readonly dueDate: LocalDate;
}

export interface CaseByDate {
  readonly caseId: string;
  readonly kind: CaseKind;
  /** Undefined where that day is over. */
  readonly answerBy: LocalDate | undefined;
}

export interface UnpaidFigures extends SumByDate {
  /** In full; only its last four letters or digits may be repeated. */
  readonly contractNumber: string;
}

/** The longest value of each slot, in characters: what a text can grow to is known before it is sent. */
export const slotLengthMax = {
  sender: 40,
  contract: 4,
  amount: 17,
  dueDate: 6,
  asOf: 6,
  hotline: 15,
  checkCode: 8,
  count: 2,
  caseId: 8,
  answerBy: 6,
  cases: 110,
  crisisLine: 20,
  emergency: 12,
  appealRoad: 32,
  scale: 6,
  plan: 50,
  message: 120,
  reason: 110,
} as const satisfies Readonly<Record<string, number>>;
export type SlotName = keyof typeof slotLengthMax;
export type FilledSlots = Readonly<Record<string, string>>;

/** What people at the lender type. Every other value is made of stored rows, settings or dated parameters. */
export const STAFF_SLOTS: ReadonlySet<string> = new Set<SlotName>(['message', 'reason']);

export const isSlotName = (name: string): name is SlotName => Object.hasOwn(slotLengthMax, name);

const missing: Shown = { why: 'is not known' };

/** The value of one slot of a notice, as it stands in the text. */
export function noticeValue(slot: SlotName, slots: NoticeSlots, language: Language): Shown {
  switch (slot) {
    case 'sender':
      return nameText(slots.sender, slotLengthMax.sender);
    case 'contract':
      return lastFour(slots.contractNumber);
    case 'amount':
      return amountText(slots.unpaid, language);
    case 'dueDate':
      return dateText(slots.dueDate, language);
    case 'asOf':
      return dateText(slots.asOf, language);
    case 'hotline':
      return hotlineText(slots.hotline);
    case 'checkCode':
      return checkCodeText(slots.checkCode);
    case 'count':
      return countText(slots.count);
    default:
      return missing;
  }
}

/** The value of one slot of an answer, as it stands in the text. */
export const answerValue = (slot: SlotName, slots: AnswerSlots, language: Language): Shown =>
  answerValues[slot]?.(slots, language) ?? missing;

type AnswerValue = (slots: AnswerSlots, language: Language) => Shown | undefined;

const wordsOf =
  (name: WordsName): AnswerValue =>
  ({ place, on }, language) =>
    wordsOn(name, place, on, language);

const localRoad: Readonly<Record<Language, string>> = {
  'zh-CN': '当地的金融监管部门',
  en: 'your local financial regulator',
};

const answerValues: Readonly<Partial<Record<SlotName, AnswerValue>>> = {
  sender: ({ sender }) => nameText(sender, slotLengthMax.sender),
  hotline: ({ hotline }) => hotlineText(hotline),
  caseId: ({ caseId }) => caseId && caseIdText(caseId),
  answerBy: ({ answerBy }, language) => answerBy && dateText(answerBy, language),
  cases: ({ cases }, language) => cases && casesText(cases, slotLengthMax.cases, language),
  message: ({ message }, language) => message && messageText(message, slotLengthMax.message, language),
  reason: ({ reason }, language) => reason && reasonText(reason, language),
  scale: (_, language) =>
    language === 'zh-CN' ? `${score.min}到${score.max}` : `${score.min} to ${score.max}`,
  crisisLine: wordsOf('crisisLine'),
  plan: ({ plan }, language) => plan && planText(plan, slotLengthMax.plan, language),
  emergency: wordsOf('emergency'),
  // Where nobody knows which road is theirs, a borrower still hears that there is one.
  appealRoad: (slots, language) =>
    slots.appealRoad === undefined
      ? (wordsOf('appealRoad')(slots, language) ?? localRoad[language])
      : roadText(slots.appealRoad, language),
};

/** The figures of a case and of the lender as its texts show them: what staff write may repeat these, and no other. */
export const caseFigures = (slots: AnswerSlots, language: Language): readonly string[] => [
  ...ownFigures(slots, language),
  ...[...(slots.plan ?? []), ...(slots.unpaid ?? [])].flatMap((one) => sumFigures(one, language)),
];

/** Those that stay true whatever the ledger says next: numbers of case and contract, of the lender, its own dates. */
export const ownFigures = (slots: AnswerSlots, language: Language): readonly string[] =>
  [
    ...ownSlots.map((slot) => answerValue(slot, slots, language)),
    ...(slots.unpaid ?? []).map(({ contractNumber }) => lastFour(contractNumber)),
  ].filter(isShown);

const isShown = (shown: Shown | undefined): shown is string => typeof shown === 'string';

/** A sum and its date as texts show them, and as a person writes them: `$250.00`, `250.00`, `250`; `Jun 28`, `2026-06-28`. */
export function sumFigures(one: SumByDate, language: Language): readonly string[] {
  const { minorUnits, dueDate } = one;
  const plain = (minorUnits / 100).toFixed(2);
  return [
    amountText(one, language),
    plain,
    ...(minorUnits % 100 === 0 ? [String(minorUnits / 100)] : []),
    dateText(dueDate, language),
    dueDate,
  ].filter(isShown);
}

const ownSlots = ['hotline', 'caseId', 'answerBy', 'appealRoad'] as const satisfies readonly SlotName[];
