import { familyCards, type Evidence } from './families.ts';
import { fold, hasSeen, rawSpan, type Folded } from './fold.ts';
import { plainOf } from './plain.ts';
import { CHINESE_FIGURE, DIGIT } from './signs.ts';
import { ALL_CALLS, trigger } from './triggers.ts';

/** The values that a text was filled with, by slot, as they stand in it. */
export type SlotValues = Readonly<Record<string, string>>;

const chineseDigits = '零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟';
const units =
  '元|块|角|分钱|天|日|号|月|个月|期|小时|分钟|点|周|年|岁|%|折|成|倍|次|笔|位|家|个工作日|个小时|个自然日|钟头|星期';
/** 一次, 一笔 and the like count nothing that could be wrong. */
const harmlessOne = /^一(?:次|笔|期|位|家|点|月|个月|成)/;
const chineseFigure = new RegExp(`百分之[${chineseDigits}]{1,12}|[${chineseDigits}]{1,12}(?:${units})`, 'g');

const monthNames =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|thirtieth|twenty|thirty)';
const englishDate = new RegExp(`\\b${monthNames}\\.? (?:the )?${ordinal}\\b`, 'g');
const englishNumber =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)';
const englishFigure = new RegExp(
  `\\b${englishNumber}(?:[ -]${englishNumber}){0,6}[ -](?:dollars?|cents?|percent|days?|hours?|minutes?|weeks?|months?|years?|times|business days)\\b`,
  'g',
);
const weekday =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:星期|周|礼拜)[一二三四五六日天]|明天|后天|明日|\btomorrow\b|\btonight\b/g;
/** Digits with what belongs to them: 1,234.56, 3/8, 2026-03-08, 18:00. */
const digits = /\d(?:[\d,.:/-]*\d)?/g;

/** The patterns that can find something in this text. */
function patternsFor(folded: Folded, calls: number): readonly RegExp[] {
  const isEnglish = (calls & trigger.englishFigures) !== 0;
  const all: readonly (readonly [RegExp, boolean])[] = [
    [digits, hasSeen(folded, DIGIT)],
    [chineseFigure, hasSeen(folded, CHINESE_FIGURE)],
    [englishDate, isEnglish],
    [englishFigure, isEnglish],
    [weekday, isEnglish || (calls & trigger.chineseDays) !== 0],
  ];
  return all.filter(([, canFind]) => canFind).map(([pattern]) => pattern);
}

/**
 * Every figure and date of `text` that comes from no slot (promise 6). `declared`: fixed words that may hold a
 * figure all the same, each named by whoever approved the template. A slot excuses whole figures only: a
 * `1234` inside `412345` is not the slot's.
 */
export const factsIn = (
  text: string,
  slots: SlotValues,
  declared: readonly string[] = [],
): readonly Evidence[] => factsOf(fold(text), slots, declared, ALL_CALLS);

/** `calls`: bits of triggers.ts, of the words that were found in the text. */
export function factsOf(
  folded: Folded,
  slots: SlotValues,
  declared: readonly string[],
  calls: number,
): readonly Evidence[] {
  const { plain } = folded;
  const covered = coveredBy(plain, [...Object.values(slots), ...declared]);
  const { ruleId } = familyCards.facts;
  return patternsFor(folded, calls).flatMap((pattern) =>
    [...plain.matchAll(pattern)]
      .filter(({ 0: found, index }) => !harmlessOne.test(found) && !isCovered(covered, index, found.length))
      .map(({ 0: found, index }) => ({
        family: 'facts' as const,
        ruleId,
        ...rawSpan(folded, index, index + found.length),
        reason: 'a figure or date that comes from no slot',
      })),
  );
}

const isCovered = (covered: Uint8Array, from: number, length: number): boolean => {
  for (let index = from; index < from + length; index += 1) if (covered[index] === 0) return false;
  return true;
};

/** Marks what the values cover. */
function coveredBy(plain: string, values: readonly string[]): Uint8Array {
  const covered = new Uint8Array(plain.length);
  const forms = values.map((value) => plainOf(value).plain.trim()).filter((form) => form !== '');
  for (const form of forms) {
    for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + 1)) {
      if (isWholeFigure(plain, at, at + form.length)) covered.fill(1, at, at + form.length);
    }
  }
  return covered;
}

const isDigitAt = (plain: string, at: number): boolean => /\d/.test(plain.charAt(at));
const isPointAt = (plain: string, at: number): boolean => /[.,]/.test(plain.charAt(at));

/** No digit, nor a point and a digit, goes on at either end: else several values could be put together to a figure. */
function isWholeFigure(plain: string, from: number, to: number): boolean {
  const before = isPointAt(plain, from - 1) ? from - 2 : from - 1;
  const after = isPointAt(plain, to) ? to + 1 : to;
  return (
    !(isDigitAt(plain, from) && isDigitAt(plain, before)) &&
    !(isDigitAt(plain, to - 1) && isDigitAt(plain, after))
  );
}
