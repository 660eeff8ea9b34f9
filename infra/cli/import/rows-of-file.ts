import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Fault } from '../../../shared/fault.ts';
import { CsvReader, type CsvItem, type CsvProblem, type CsvRecord } from './csv.ts';
import { linesOf } from './lines.ts';
import { columnsOfMapping, type Mapping } from './mapping.ts';

export interface OpenFile {
  readonly bytes: number;
  /** Column name -> index. */
  readonly columns: ReadonlyMap<string, number>;
  /** Every record after the header, and what could not be read; a chunk's worth at a time. */
  readonly items: AsyncGenerator<readonly CsvItem[]>;
  readonly bytesRead: () => number;
}

/**
 * Opens a ledger file and reads its header. Throws Fault('invalid_input') when the file is not there, is
 * empty, is of another encoding, or lacks a column the mapping reads: all of them are named at once.
 */
export async function openLedgerFile(path: string, mapping: Mapping): Promise<OpenFile> {
  const bytes = await sizeOf(path);
  if (bytes === 0) {
    throw new Fault('invalid_input', `${path}: the file is empty; its first line must name the columns`);
  }
  let read = 0;
  const stream = createReadStream(path);
  stream.on('data', (chunk) => {
    read += chunk.length;
  });
  const batches = batchesOf(stream, mapping);
  const { header, rest } = await takeHeader(batches, path);
  const columns = columnsIn(header.cells);
  refuseForeignHeader(path, mapping, columns);
  return { bytes, columns, items: withCells(rest, batches, header.cells.length), bytesRead: () => read };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw new Fault('invalid_input', `${path}: the file cannot be read; is the path right?`, {
      cause: error,
    });
  }
}

async function* batchesOf(
  stream: AsyncIterable<Uint8Array>,
  { delimiter, encoding }: Mapping,
): AsyncGenerator<readonly CsvItem[]> {
  const reader = new CsvReader(delimiter);
  for await (const lines of linesOf(stream, encoding)) yield lines.flatMap((line) => reader.take(line));
  yield reader.end();
}

async function takeHeader(
  batches: AsyncGenerator<readonly CsvItem[]>,
  path: string,
): Promise<{ header: CsvRecord; rest: readonly CsvItem[] }> {
  for (let batch = await batches.next(); batch.done !== true; batch = await batches.next()) {
    const [header, ...rest] = batch.value;
    if (header === undefined) continue;
    if (header.kind === 'record') return { header, rest };
    throw new Fault('invalid_input', `${path}, line ${header.line}: ${header.problem}; ${header.mend}`);
  }
  throw new Fault('invalid_input', `${path}: no line names the columns`);
}

const columnsIn = (cells: readonly string[]): ReadonlyMap<string, number> =>
  new Map(cells.map((name, index) => [name.trim(), index]));

/** Names shown of a foreign header; a garbled one may be long. */
const NAMES_SHOWN_MAX = 40;
const NAME_CHARACTERS_MAX = 40;

function refuseForeignHeader(path: string, mapping: Mapping, columns: ReadonlyMap<string, number>): void {
  const missing = columnsOfMapping(mapping).filter((name) => !columns.has(name));
  if (missing.length === 0) return;
  const found = [...columns.keys()]
    .slice(0, NAMES_SHOWN_MAX)
    .map((name) => name.slice(0, NAME_CHARACTERS_MAX));
  throw new Fault(
    'invalid_input',
    `${path}: the mapping reads columns that the file does not have: ${missing.join(', ')}. ` +
      `The file has: ${found.join(', ')}. Use the mapping of this file, or check its delimiter ("${mapping.delimiter}").`,
  );
}

/** A record must have as many cells as the header: else every cell after the gap would be another column's. */
async function* withCells(
  first: readonly CsvItem[],
  rest: AsyncGenerator<readonly CsvItem[]>,
  count: number,
): AsyncGenerator<readonly CsvItem[]> {
  const check = (item: CsvItem): CsvItem =>
    item.kind === 'problem' || item.cells.length === count ? item : wrongCount(item, count);
  yield first.map(check);
  for await (const batch of rest) yield batch.map(check);
}

const wrongCount = ({ line, cells }: CsvRecord, count: number): CsvProblem => ({
  kind: 'problem',
  line,
  problem: `${cells.length} cells; the header has ${count}`,
  mend: 'quote cells that hold the delimiter, and write every cell, empty ones too',
});
