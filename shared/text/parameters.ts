import type { Citation } from '../compliance/rule.ts';
import type { Language } from '../model/value.ts';
import { parseLocalDate, type LocalDate } from '../time.ts';

/** Where a person can be reached by the numbers below: the country of their number. */
export const textPlaces = ['CN', 'US'] as const;
export type TextPlace = (typeof textPlaces)[number];

/** Words or numbers that are true at a place from a day on. The earliest also holds before its day. */
export interface DatedWords {
  readonly from: LocalDate;
  readonly words: Readonly<Record<Language, string>>;
  readonly citation: Citation;
}

export type WordsName = 'crisisLine' | 'emergency' | 'appealRoad';

const both = (words: string): Readonly<Record<Language, string>> => ({ 'zh-CN': words, en: words });

/**
 * Every number in a text that is not the lender's own. A changed number is one more line here, with its day
 * and its source; the texts stay as they are.
 */
export const datedWords: Readonly<Record<WordsName, Readonly<Record<TextPlace, readonly DatedWords[]>>>> = {
  crisisLine: {
    CN: [
      {
        from: parseLocalDate('2025-01-01'),
        words: both('12356'),
        citation: {
          text: '国家卫生健康委员会: 12356 is the one mental health line of the whole country, from 2025-01-01',
          confidence: 'B-hi',
        },
      },
    ],
    US: [
      {
        from: parseLocalDate('2022-07-16'),
        words: { 'zh-CN': '988', en: '988 (call or text)' },
        citation: {
          text: 'National Suicide Hotline Designation Act of 2020, Pub. L. 116-172; 47 CFR 52.200: 988, by call and by text',
          confidence: 'B-hi',
        },
      },
    ],
  },
  emergency: {
    CN: [
      {
        from: parseLocalDate('2020-01-01'),
        words: { 'zh-CN': '110或120', en: '110 or 120' },
        citation: { text: 'China: 110 police, 120 ambulance, nationwide', confidence: 'B-hi' },
      },
    ],
    US: [
      {
        from: parseLocalDate('1999-10-26'),
        words: both('911'),
        citation: {
          text: 'Wireless Communications and Public Safety Act of 1999, Pub. L. 106-81; 47 USC 251(e)(3): 911',
          confidence: 'B-hi',
        },
      },
    ],
  },
  appealRoad: {
    CN: [
      {
        from: parseLocalDate('2023-05-18'),
        words: { 'zh-CN': '金融监管热线12378', en: 'the financial regulator, 12378' },
        citation: {
          text: '国家金融监督管理总局: 12378, the consumer line for banking and insurance (the authority exists since 2023-05-18)',
          confidence: 'B-hi',
        },
      },
    ],
    US: [
      {
        from: parseLocalDate('2011-07-21'),
        words: { 'zh-CN': '消费者金融保护局855-411-2372', en: 'the CFPB, 855-411-2372' },
        citation: {
          text: 'Consumer Financial Protection Bureau: complaints by phone, 855-411-CFPB (12 USC 5493(b)(3))',
          confidence: 'B-hi',
        },
      },
    ],
  },
};

/** The words of `name` at `place` on `date`, in `language`; undefined where the place is not known. */
export function wordsOn(
  name: WordsName,
  place: TextPlace | undefined,
  date: LocalDate,
  language: Language,
): string | undefined {
  if (place === undefined) return undefined;
  const dated = datedWords[name][place].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return (dated.findLast(({ from }) => from <= date) ?? dated[0])?.words[language];
}

/** From the worst to the best a borrower can say of how a case went. */
export const score: Readonly<Record<'min' | 'max', number>> = { min: 1, max: 5 };

export interface DatedPrice {
  readonly from: LocalDate;
  /** Of one billed part, in hundredths of the minor unit (a fen or a cent): 500 = 0.05 yuan. */
  readonly hundredths: number;
  readonly currency: 'CNY' | 'USD';
  readonly citation: Citation;
}

/** What a part costs, to plan with: a contract's own price is given to the command as an option. */
export const partPrice: Readonly<Record<Language, DatedPrice>> = {
  'zh-CN': {
    from: parseLocalDate('2026-01-01'),
    hundredths: 500,
    currency: 'CNY',
    citation: {
      text: 'a round figure for a Chinese gateway; put your own in its place',
      confidence: 'POLICY',
    },
  },
  en: {
    from: parseLocalDate('2026-01-01'),
    hundredths: 100,
    currency: 'USD',
    citation: {
      text: 'a round figure for a US number with its carrier fee; put your own in its place',
      confidence: 'POLICY',
    },
  },
};
