import { open, type FileHandle } from 'node:fs/promises';
import type { RowProblem } from './problem.ts';

const header = ['line', 'column', 'value', 'problem', 'how to mend it'];
/** Enough to find the cell; a rejects file is no second copy of the ledger. */
const VALUE_CHARACTERS_MAX = 80;

/** Writes rejected rows as CSV; the file is made with the first of them and not before. */
export class Rejects {
  readonly #path: string | undefined;
  #file: FileHandle | undefined;

  constructor(path: string | undefined) {
    this.#path = path;
  }

  async write(problems: readonly RowProblem[]): Promise<void> {
    if (this.#path === undefined) return;
    this.#file ??= await this.#begin(this.#path);
    await this.#file.appendFile(problems.map(lineOf).join(''));
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  async #begin(path: string): Promise<FileHandle> {
    const file = await open(path, 'w');
    await file.appendFile(csvLine(header));
    return file;
  }
}

const lineOf = ({ line, column = '', value = '', problem, mend }: RowProblem): string =>
  csvLine([String(line), column, value.slice(0, VALUE_CHARACTERS_MAX), problem, mend]);

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
