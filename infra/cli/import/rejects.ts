import { open, type FileHandle } from 'node:fs/promises';
import type { RowProblem } from './problem.ts';

const header = ['line', 'column', 'value', 'problem', 'how to mend it'];
/** Enough to find the cell; a rejects file is no second copy of the ledger. */
const VALUE_CHARACTERS_MAX = 80;

/** Writes rejected rows as CSV; the file is made with the first of them and not before. */
export class Rejects {
  readonly #path: string | undefined;
  /** Made once; writers come from loans that are in flight side by side. */
  #file: Promise<FileHandle> | undefined;

  constructor(path: string | undefined) {
    this.#path = path;
  }

  async write(problems: readonly RowProblem[]): Promise<void> {
    if (this.#path === undefined) return;
    this.#file ??= begin(this.#path);
    const file = await this.#file;
    // One call a batch, in append order: lines of two loans never mix.
    await file.appendFile(problems.map(lineOf).join(''));
  }

  async close(): Promise<void> {
    const file = await this.#file;
    await file?.close();
  }
}

async function begin(path: string): Promise<FileHandle> {
  const file = await open(path, 'w');
  await file.appendFile(csvLine(header));
  return file;
}

const lineOf = ({ line, column = '', value = '', problem, mend }: RowProblem): string =>
  csvLine([String(line), column, value.slice(0, VALUE_CHARACTERS_MAX), problem, mend]);

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
