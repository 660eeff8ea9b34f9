/** Lines are kept to this many columns: they fit a terminal beside an editor, and a printed page. */
export const LINE_WIDTH = 96;

/** Letters that take two columns: Han, kana, hangul, their punctuation, full width. */
const wideLetters =
  '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}';
const wide = new RegExp(`[${wideLetters}]`, 'u');
/** White space, one wide letter, or a run of narrow ones: a line may be cut between any two of them. */
const pieces = new RegExp(`\\s+|[${wideLetters}]|[^\\s${wideLetters}]+`, 'gu');
/** A line does not begin with one of these. */
const closing = /^[，。、；：！？）》」』】”’,.;:!?)\]]/u;

/** How many columns a terminal needs for `text`. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? 2 : 1;
  return width;
}

export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

export const paddedLeft = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** Cuts `text` into lines of at most `width` columns; a word longer than that stands alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.trim().matchAll(pieces)) {
    if (/^\s/.test(piece)) {
      if (line !== '') line += ' ';
    } else if (line === '' || closing.test(piece) || widthOf(line) + widthOf(piece) <= width) {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** A paragraph under a label: `label` stands before the first line, the others are as far in. */
export function labelled(label: string, text: string, indent: number): readonly string[] {
  const [first = '', ...rest] = wrapped(text, LINE_WIDTH - indent);
  return [`${padded(label, indent)}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
}

export type Side = 'left' | 'right';

/** Rows under one another, each column as wide as its widest cell; the last one wraps at the line's end. */
export function columns(
  rows: readonly (readonly string[])[],
  sides: readonly Side[] = [],
): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(0, ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  return rows.flatMap((row) => {
    const last = row.length - 1;
    const before = row
      .slice(0, last)
      .map((cell, index) => (sides[index] === 'right' ? paddedLeft : padded)(cell, widths[index] ?? 0) + GAP)
      .join('');
    const end = row[last] ?? '';
    const cell = sides[last] === 'right' ? paddedLeft(end, widths[last] ?? 0) : end;
    return sides[last] === 'right' ? [before + cell] : labelled(before, cell, widthOf(before)).map(trimmed);
  });
}

const GAP = '  ';
const trimmed = (line: string): string => line.trimEnd();

/** The same lines, further in. */
export const indented = (lines: readonly string[], by = 2): readonly string[] =>
  lines.map((line) => (line === '' ? line : `${' '.repeat(by)}${line}`));
