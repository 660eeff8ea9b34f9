import { dateOf } from './calendar.ts';

/** Sums and dates as a text shows them, worked out here and not by the code that is being checked. */
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const amountSaid = (minor: number, isChinese: boolean): string => {
  const [whole = '', cents = ''] = (minor / 100).toFixed(2).split('.');
  const grouped = whole.length > 3 ? `${whole.slice(0, -3)},${whole.slice(-3)}` : whole;
  return isChinese ? `${grouped}.${cents}元` : `$${grouped}.${cents}`;
};

export const dateSaid = (day: number, isChinese: boolean): string => {
  const [, month, date] = dateOf(day).split('-').map(Number);
  return isChinese ? `${month ?? 0}月${date ?? 0}日` : `${months[(month ?? 1) - 1] ?? ''} ${date ?? 0}`;
};

export const lender = { hotlineCn: '4000000000', hotlineUs: '800-555-0100' } as const;

export const digitRuns = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
