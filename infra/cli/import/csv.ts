/**
 * Reads CSV (RFC 4180) record by record, in constant memory, and gets over what is broken: a record that
 * cannot be read is answered as a problem with its line, and reading goes on at the next line. A library that
 * loses the rest of the file at the first stray quote would lose good rows with it.
 */
export interface CsvRecord {
  readonly kind: 'record';
  /** Of the first character, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvProblem {
  readonly kind: 'problem';
  readonly line: number;
  readonly problem: string;
  readonly mend: string;
}

export type CsvItem = CsvRecord | CsvProblem;

/** A loan row has some hundred characters; what is longer is not a row of a ledger. */
export const LINE_CHARACTERS_MAX = 65_536;
/** A quoted cell may hold line breaks; a quote that is open for longer than this was never meant as one. */
export const QUOTED_LINES_MAX = 20;

/** Feed it lines in order; it answers the records that are complete. */
export class CsvReader {
  readonly #delimiter: string;
  /** Lines of a record whose quote is still open. */
  #pending: Line[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  take(line: Line): readonly CsvItem[] {
    if (line.text === undefined) return [...this.end(), tooLong(line)];
    this.#pending.push(line);
    return this.#drain(false);
  }

  /** No more lines will come. */
  end(): readonly CsvItem[] {
    return this.#drain(true);
  }

  #drain(final: boolean): readonly CsvItem[] {
    const found: CsvItem[] = [];
    for (let first = this.#pending[0]; first !== undefined; first = this.#pending[0]) {
      const read = this.#readFirst(first);
      if (read === 'open') {
        if (!final && this.#pending.length < QUOTED_LINES_MAX) break;
        this.#pending.shift();
        found.push(unclosed(first));
      } else {
        this.#pending.splice(0, read.lines);
        if (read.item !== undefined) found.push(read.item);
      }
    }
    return found;
  }

  /** The record that begins at the first pending line, over as few lines as it needs. */
  #readFirst(first: Line): { readonly lines: number; readonly item: CsvItem | undefined } | 'open' {
    let text = '';
    for (const [index, line] of this.#pending.entries()) {
      text = index === 0 ? (line.text ?? '') : `${text}\n${line.text ?? ''}`;
      const cells = cellsOf(text, this.#delimiter);
      if (cells === 'open') continue;
      if (cells === 'text-after-quote') return { lines: index + 1, item: textAfterQuote(first) };
      const blank = text.trim() === '';
      return { lines: index + 1, item: blank ? undefined : { kind: 'record', line: first.line, cells } };
    }
    return 'open';
  }
}

/** One physical line without its end; `text` is absent when it was too long to keep. */
export interface Line {
  readonly line: number;
  readonly text: string | undefined;
}

/** The cells of one record; `open` when a quote is not closed yet. Quotes inside an unquoted cell are text. */
export function cellsOf(text: string, delimiter: string): readonly string[] | 'open' | 'text-after-quote' {
  if (!text.includes('"')) return text.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at, delimiter);
    if (cell === 'open') return 'open';
    cells.push(cell.value);
    if (cell.end >= text.length) return cells;
    if (text[cell.end] !== delimiter) return 'text-after-quote';
    at = cell.end + 1;
  }
}

interface Cell {
  readonly value: string;
  /** Where the delimiter must stand, or the end of the text. */
  readonly end: number;
}

function plainCell(text: string, from: number, delimiter: string): Cell {
  const found = text.indexOf(delimiter, from);
  const end = found === -1 ? text.length : found;
  return { value: text.slice(from, end), end };
}

function quotedCell(text: string, from: number): Cell | 'open' {
  let value = '';
  for (let at = from; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return 'open';
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

const tooLong = ({ line }: Line): CsvProblem => ({
  kind: 'problem',
  line,
  problem: `the line is longer than ${LINE_CHARACTERS_MAX} characters`,
  mend: 'look for a missing line break, or take the line out',
});

const unclosed = ({ line }: Line): CsvProblem => ({
  kind: 'problem',
  line,
  problem: 'a quote opens here and does not close',
  mend: 'close the quote, or write "" for a quote inside a quoted cell',
});

const textAfterQuote = ({ line }: Line): CsvProblem => ({
  kind: 'problem',
  line,
  problem: 'text follows a closing quote',
  mend: 'write "" for a quote inside a quoted cell',
});
