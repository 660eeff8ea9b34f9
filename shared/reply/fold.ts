/**
 * Folds what people type to what they mean: full width to half (NFKC), case, punctuation and emoji away,
 * spaces to one. The raw text is what is stored; this is only for comparing.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Cf}\p{M}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
