import { Fault } from '../fault.ts';
import type { Currency } from '../model/loan.ts';
import type { Language } from '../model/value.ts';
import type { LocalDate } from '../time.ts';

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

export type AnswerSlots = Pick<NoticeSlots, 'sender' | 'hotline'>;

export const slotNames = [
  'sender',
  'contract',
  'amount',
  'dueDate',
  'asOf',
  'hotline',
  'checkCode',
  'count',
] as const;
export type SlotName = (typeof slotNames)[number];
export type FilledSlots = Readonly<Record<string, string>>;

/** The longest value of each slot, in characters: what a text can grow to is known before it is sent. */
export const slotLengthMax: Readonly<Record<SlotName, number>> = {
  sender: 40,
  contract: 4,
  amount: 17,
  dueDate: 6,
  asOf: 6,
  hotline: 15,
  checkCode: 8,
  count: 2,
};

/** More than any consumer loan: a larger sum is a mistake in units. 99,999,999.99. */
const MINOR_UNITS_MAX = 9_999_999_999;
const COUNT_MAX = 99;

const refuse = (slot: string, why: string): never => {
  throw new Fault('invalid_input', `text slot ${slot}: ${why}`);
};

/** The values as they stand in the text. Throws Fault('invalid_input') that names the slot. */
export function fillNotice(slots: NoticeSlots, language: Language): FilledSlots {
  return {
    sender: safeText('sender', slots.sender),
    contract: lastFour(slots.contractNumber),
    amount: amountText(slots.unpaid, language),
    dueDate: dateText('dueDate', slots.dueDate, language),
    asOf: dateText('asOf', slots.asOf, language),
    hotline: hotlineText(slots.hotline),
    checkCode: checkCodeText(slots.checkCode),
    count: countText(slots.count),
  };
}

export const fillAnswer = (slots: AnswerSlots): FilledSlots => ({
  sender: safeText('sender', slots.sender),
  hotline: hotlineText(slots.hotline),
});

/** The last four letters or digits of a contract number, whatever stands between them. */
export function lastFour(contractNumber: string): string {
  const visible = contractNumber.replace(/[^0-9A-Za-z]/g, '').slice(-4);
  if (visible === '') return refuse('contract', 'has no letter or digit to show');
  return optOutWord.test(visible) ? refuse('contract', 'ends in a word that would stop messages') : visible;
}

const currencyText: Readonly<Record<Language, Readonly<Record<Currency, (sum: string) => string>>>> = {
  'zh-CN': { CNY: (sum) => `${sum}元`, USD: (sum) => `${sum}美元` },
  en: { CNY: (sum) => `CNY ${sum}`, USD: (sum) => `$${sum}` },
};

/** `1,234.56元`, `$1,234.56`: groups of three and two decimals, from whole minor units. */
export function amountText({ minorUnits, currency }: NoticeSlots['unpaid'], language: Language): string {
  if (!Number.isSafeInteger(minorUnits) || minorUnits < 0 || minorUnits > MINOR_UNITS_MAX) {
    return refuse(
      'amount',
      `${minorUnits} is not a whole number of minor units from 0 to ${MINOR_UNITS_MAX}`,
    );
  }
  const whole = String(Math.floor(minorUnits / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const decimals = String(minorUnits % 100).padStart(2, '0');
  return currencyText[language][currency](`${whole}.${decimals}`);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `3月8日`, `Mar 8`: no year, for the dates told lie within weeks. */
export function dateText(slot: 'dueDate' | 'asOf', date: LocalDate, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return refuse(slot, 'is not a date written YYYY-MM-DD');
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const monthName = months[month - 1];
  if (monthName === undefined) return refuse(slot, 'has no such month');
  return language === 'zh-CN' ? `${month}月${day}日` : `${monthName} ${day}`;
}

const hotlineText = (hotline: string): string =>
  /^[0-9][0-9-]{3,13}[0-9]$/.test(hotline) ? hotline : refuse('hotline', 'takes 5 to 15 digits and hyphens');

/** Crockford's base 32, as check codes are made. */
const checkCodeText = (code: string): string =>
  /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : refuse('checkCode', 'takes eight letters and digits');

const countText = (count: number): string =>
  Number.isInteger(count) && count >= 1 && count <= COUNT_MAX
    ? String(count)
    : refuse('count', `${count} is not a whole number from 1 to ${COUNT_MAX}`);

/** Words that a phone or a carrier takes as a wish to stop, or that tell the reader to answer something. */
const optOutWord =
  /\b(?:stop|stopall|quit|end|revoke|opt[ -]?out|cancel|unsubscribe|remove|arret|reply)\b|退订|退訂|拒收|取消订阅|停止|勿扰|回复|回復/i;
const link = /:\/\/|\bwww\.|\w\.[a-z]{2,}|[/\\@]/i;
/** Control and invisible characters, line breaks of every kind, and the brackets that mark a signature. */
const forbidden = /[\p{C}\p{Zl}\p{Zp}【】[\]〖〗「」{}]/u;

/** The same few senders come with every text; what was found harmless once need not be read again. */
const SAFE_KEPT = 256;
const safe = new Set<string>();

function safeText(slot: 'sender', value: string): string {
  if (safe.has(value)) return value;
  // Full-width and look-alike forms are folded first, so that they smuggle nothing.
  const folded = value.normalize('NFKC');
  if (value.trim() === '') return refuse(slot, 'is empty');
  if (value.length > slotLengthMax[slot]) {
    return refuse(slot, `is longer than ${slotLengthMax[slot]} characters`);
  }
  if (forbidden.test(value) || forbidden.test(folded)) {
    return refuse(slot, 'holds a bracket, a line break or a character that cannot be seen');
  }
  if (link.test(folded)) return refuse(slot, 'holds a link or an address');
  if (optOutWord.test(folded)) return refuse(slot, 'holds a word that would stop or ask for messages');
  if (safe.size >= SAFE_KEPT) safe.clear();
  safe.add(value);
  return value;
}
