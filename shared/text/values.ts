import type { CaseKind } from '../model/case.ts';
import type { Currency } from '../model/loan.ts';
import type { Language } from '../model/value.ts';
import { isStopKeyword } from '../reply/understand/stop-keyword.ts';
import type { LocalDate } from '../time.ts';
import { linksIn } from './lint/addresses.ts';
import { fold } from './lint/fold.ts';
import { asksForLetters, asksForStop } from './asked-stop.ts';

/** Why a value may not stand in a text; never the value itself, for it may be a person's. */
export interface Misfit {
  readonly why: string;
}
/** A value as it stands in the text, or why it does not. */
export type Shown = string | Misfit;

const misfit = (why: string): Misfit => ({ why });

/** More than any consumer loan: a larger sum is a mistake in units. 99,999,999.99. */
const MINOR_UNITS_MAX = 9_999_999_999;
const COUNT_MAX = 99;

const currencyText: Readonly<Record<Language, Readonly<Record<Currency, (sum: string) => string>>>> = {
  'zh-CN': { CNY: (sum) => `${sum}元`, USD: (sum) => `${sum}美元` },
  en: { CNY: (sum) => `CNY ${sum}`, USD: (sum) => `$${sum}` },
};

/** `1,234.56元`, `$1,234.56`: groups of three and two decimals, from whole minor units. */
export function amountText(
  { minorUnits, currency }: { readonly minorUnits: number; readonly currency: Currency },
  language: Language,
): Shown {
  if (!Number.isSafeInteger(minorUnits) || minorUnits < 0 || minorUnits > MINOR_UNITS_MAX) {
    return misfit(`is not a whole number of minor units from 0 to ${MINOR_UNITS_MAX}`);
  }
  const whole = String(Math.floor(minorUnits / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const decimals = String(minorUnits % 100).padStart(2, '0');
  return currencyText[language][currency](`${whole}.${decimals}`);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `3月8日`, `Mar 8`: no year, for the dates told lie within weeks. */
export function dateText(date: LocalDate, language: Language): Shown {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return misfit('is not a date written YYYY-MM-DD');
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const monthName = months[month - 1];
  if (monthName === undefined) return misfit('has no such month');
  return language === 'zh-CN' ? `${month}月${day}日` : `${monthName} ${day}`;
}

/** One or two payments in full; of more, how many they are and the first: `$100.00 by Aug 10, $150.00 by Sep 10`. */
export function planText(
  payments: readonly {
    readonly minorUnits: number;
    readonly currency: Currency;
    readonly dueDate: LocalDate;
  }[],
  lengthMax: number,
  language: Language,
): Shown {
  const shown: string[] = [];
  for (const payment of payments) {
    const sum = amountText(payment, language);
    const date = dateText(payment.dueDate, language);
    if (typeof sum !== 'string') return sum;
    if (typeof date !== 'string') return date;
    shown.push(language === 'zh-CN' ? `${date}还${sum}` : `${sum} by ${date}`);
  }
  const [first] = shown;
  if (first === undefined) return misfit('names no payment');
  const all = shown.join(language === 'zh-CN' ? '，' : ', ');
  if (shown.length <= 2 && all.length <= lengthMax) return all;
  const { length } = shown;
  return language === 'zh-CN' ? `分${length}次还，第一次${first}` : `${length} payments, the first ${first}`;
}

export const hotlineText = (hotline: string): Shown =>
  /^[0-9][0-9-]{3,13}[0-9]$/.test(hotline) ? hotline : misfit('takes 5 to 15 digits and hyphens');

/** Crockford's base 32: no I, L, O or U, so that nothing is misheard. */
export const checkCodeText = (code: string): Shown =>
  /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : misfit('takes eight letters and digits');

/** A letter for what it is about, and seven of the same alphabet. */
export const caseIdText = (caseId: string): Shown =>
  /^[A-Z][0-9A-HJKMNP-TV-Z]{7}$/.test(caseId) ? caseId : misfit('takes a letter and seven letters or digits');

/** What a case is about, in the word that the reader would use of it. */
const matterText: Readonly<Record<Language, Readonly<Record<CaseKind, string>>>> = {
  'zh-CN': {
    distress: '关心',
    'wrong-person': '号码',
    legal: '法律',
    dispute: '账目',
    hardship: '困难',
    complaint: '投诉',
    question: '来电',
  },
  en: {
    distress: 'care',
    'wrong-person': 'number',
    legal: 'legal',
    dispute: 'dispute',
    hardship: 'help',
    complaint: 'complaint',
    question: 'callback',
  },
};

/** Each with its matter and day: `dispute D7K3M9QX by Mar 8, help H7K3M9QX by Mar 10`; a day that is over is none. */
export function casesText(
  cases: readonly {
    readonly caseId: string;
    readonly kind: CaseKind;
    readonly answerBy: LocalDate | undefined;
  }[],
  lengthMax: number,
  language: Language,
): Shown {
  const isChinese = language === 'zh-CN';
  const shown: string[] = [];
  for (const one of cases) {
    const caseId = caseIdText(one.caseId);
    if (typeof caseId !== 'string') return caseId;
    const date = one.answerBy && dateText(one.answerBy, language);
    if (typeof date === 'object') return date;
    const day =
      date === undefined ? (isChinese ? '尽快' : ' soon') : isChinese ? `最晚${date}` : ` by ${date}`;
    shown.push(`${matterText[language][one.kind]}${isChinese ? '' : ' '}${caseId}${day}`);
  }
  const all = shown.join(isChinese ? '、' : ', ');
  return all === '' || all.length > lengthMax ? misfit('names no case, or too many') : all;
}

export const countText = (count: number): Shown =>
  Number.isInteger(count) && count >= 1 && count <= COUNT_MAX
    ? String(count)
    : misfit(`is not a whole number from 1 to ${COUNT_MAX}`);

/** The last four letters or digits of a contract number, whatever stands between them. */
export function lastFour(contractNumber: string): Shown {
  const visible = contractNumber.replace(/[^0-9A-Za-z]/g, '').slice(-4);
  if (visible === '') return misfit('has no letter or digit to show');
  const stops = optOutWord.test(visible) || isStopKeyword(visible);
  return stops ? misfit('ends in a word that would stop messages') : visible;
}

/** Words that a phone or a carrier takes as a wish to stop, or that tell the reader to answer something. */
const optOutWord = wordsIn(
  'stop stopall quit end revoke optout cancel unsubscribe remove arret reply',
  '退订|退訂|拒收|取消订阅|取消訂閱|停止|勿扰|勿擾|回复|回復|回覆',
);

/** Finds these words in a folded value, also with up to three signs between any of their letters. */
function wordsIn(latin: string, chinese: string): RegExp {
  const gap = '[^\\p{L}\\p{N}]{0,3}';
  const apart = (word: string): string => Array.from(word).join(gap);
  const words = latin.split(' ').map(apart).join('|');
  return new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])|${chinese.split('|').map(apart).join('|')}`, 'iu');
}

/** Stricter than the lint, which leaves an ordinary point alone: a name or a sentence of ours has no `a.bc`. */
const link = /:\/\/|\bwww\.|\w[.。][a-z]{2,}|[/\\@]/i;
/** Control and invisible characters, line breaks of every kind, and the brackets that mark a signature. */
const forbidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800【】[\]〖〗「」『』〔〕{}]/u;

/** The same few names come with every text; what was found harmless once need not be read again. */
const SAFE_KEPT = 256;
const safe = new Set<string>();

/** A name, as it is: it smuggles no signature, link, line break or wish to stop, in whatever disguise. */
export function nameText(value: string, lengthMax: number): Shown {
  if (safe.has(value) && value.length <= lengthMax) return value;
  const plain = folded(value);
  const wrong =
    smuggled(value, lengthMax) ??
    (stopWithin.test(plain) ? LINK : undefined) ??
    (mayStop(plain) ? OPT_OUT : undefined);
  if (wrong !== undefined) return misfit(wrong);
  if (safe.size >= SAFE_KEPT) safe.clear();
  safe.add(value);
  return value;
}

/** 例子。中国: a name holds no sentences, and so no full stop between them. */
const stopWithin = /[\p{L}\p{N}]\s?[.。]\s?\p{Script=Han}|。./u;
/** A name asks for no answer at all, nor is it one that stops: `TD` alone, though not in TD Bank. */
const mayStop = (name: string): boolean =>
  optOutWord.test(name) || isStopKeyword(name) || asksForLetters(name) || asksForStop(name);

/**
 * What staff have written, already judged by the lint; it may ask for an answer, but say nothing else's words. It
 * ends as a sentence does, for the text goes on behind it.
 */
export function messageText(value: string, lengthMax: number, language: Language): Shown {
  const wrong = smuggled(value, lengthMax);
  if (wrong !== undefined) return misfit(wrong);
  const plain = folded(value);
  if (stopWord.test(plain) || asksForStop(plain)) return misfit(OPT_OUT);
  const sentence = asSentence(value, language);
  const tooLong = smuggled(sentence, lengthMax);
  return tooLong === undefined ? sentence : misfit(tooLong);
}

const finished = /[.。!！?？…]$/;

function asSentence(value: string, language: Language): string {
  const said = value.trim();
  return finished.test(said) ? said : `${said}${language === 'zh-CN' ? '。' : '.'}`;
}

/** A sentence of each; what is longer is told by telephone. */
export const reasonLengthMax: Readonly<Record<Language, number>> = { 'zh-CN': 60, en: 110 };

/**
 * Why a case was closed so, as staff have written it for the borrower. It has to be in the language of the text
 * that shows it, and short; it ends as a sentence does.
 */
export function reasonText(value: string, language: Language): Shown {
  const sentence = asSentence(value, language);
  const isChinese = /\p{Script=Han}/u.test(sentence);
  if (isChinese !== (language === 'zh-CN')) return misfit('is written in another language');
  return messageText(sentence, reasonLengthMax[language], language);
}

const LINK = 'holds a link or an address';
const OPT_OUT = 'holds a word that would stop or ask for messages';
/**
 * A person may write "please reply"; how to stop is said by the text itself, once. These words are its own wherever
 * they stand; others that end messages may not be asked for (asked-stop.ts).
 */
const stopWord = wordsIn('stop stopall optout unsubscribe', '退订|退訂|拒收|取消订阅|取消訂閱');

/** Full-width forms and marks above a letter are folded away: decomposed first, for a letter with its mark may be one. */
const folded = (value: string): string => value.normalize('NFKD').replace(/\p{M}/gu, '');

function smuggled(value: string, lengthMax: number): string | undefined {
  if (value.trim() === '') return 'is empty';
  if (value.length > lengthMax) return `is longer than ${lengthMax} characters`;
  const plain = folded(value);
  if (forbidden.test(value) || forbidden.test(plain)) {
    return 'holds a bracket, a line break or a character that cannot be seen';
  }
  return link.test(plain) || linksIn(fold(value), {}).length > 0 ? LINK : undefined;
}
