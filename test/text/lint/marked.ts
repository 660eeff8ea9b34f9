/** A text in which marks stand around what is to be found: pay at «zx.com». */
export const withoutMarks = (marked: string): string => marked.replaceAll(/[«»]/g, '');

/** The text with marks around each thing found, once for each. */
export const withMarks = (
  text: string,
  found: readonly { readonly from: number; readonly to: number }[],
): string =>
  found
    .map(({ from, to }) => `${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`)
    .join(' and ');
