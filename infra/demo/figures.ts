/**
 * The shape of the demo books. Measured on the 7,000 loans that Lending Club published for early 2018 (as
 * OpenIntro's "loans_full_schema"): counts and quantiles only, no row of it. Sums are whole units of the book's
 * own currency, so that a Chinese loan has the same digits in yuan.
 */

/** Values at the quantiles 0, 0.10, 0.25, 0.50, 0.75, 0.90 and 1. */
export const quantiles = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1] as const;
export const principals = [1_000, 5_000, 8_400, 14_650, 23_525, 32_000, 40_000] as const;
export const yearlyRatesPercent = [5.31, 6.71, 9.43, 11.98, 15.05, 19.42, 30.94] as const;

/** 4,891 of 7,000 run for 36 months, the others for 60. */
export const shareOf36Months = 4_891 / 7_000;
/** Loans of the file were one to three months old; a book that has run for longer has older ones too. */
export const monthsPaidMax = 18;

/** Of 6,678 open loans; days late as the file's statuses bound them. */
export const lateness = [
  { share: 51 / 6_678, daysLate: { from: 1, to: 15 } },
  { share: 26 / 6_678, daysLate: { from: 16, to: 30 } },
  { share: 50 / 6_678, daysLate: { from: 31, to: 120 } },
] as const;

/** The states with the most loans, and Massachusetts for its own law. */
export const states = [
  { place: 'CA', loans: 931 },
  { place: 'NY', loans: 573 },
  { place: 'TX', loans: 572 },
  { place: 'FL', loans: 523 },
  { place: 'IL', loans: 253 },
  { place: 'OH', loans: 239 },
  { place: 'GA', loans: 233 },
  { place: 'NJ', loans: 227 },
  { place: 'MA', loans: 167 },
] as const;

/** The value of a piecewise straight quantile curve. `share` in [0, 1). */
export function atQuantile(values: readonly number[], share: number): number {
  const upper = quantiles.findIndex((quantile) => quantile > share);
  const [from = 0, to = 1] = [quantiles[upper - 1], quantiles[upper]];
  const [low = 0, high = 0] = [values[upper - 1], values[upper]];
  return low + ((share - from) / (to - from)) * (high - low);
}
