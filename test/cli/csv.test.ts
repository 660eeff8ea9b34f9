import { parse as referenceParse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, CsvReader, LINE_CHARACTERS_MAX, type CsvItem } from '../../infra/cli/import/csv.ts';
import { linesOf } from '../../infra/cli/import/lines.ts';
import { csvLine } from '../../infra/cli/import/rejects.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) {
    yield await Promise.resolve(bytes.slice(from, from + size));
  }
}

async function readAll(
  text: string | Uint8Array,
  { size = 7, encoding = 'utf-8' as const } = {},
): Promise<CsvItem[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reader = new CsvReader(',');
  const items: CsvItem[] = [];
  for await (const lines of linesOf(chunksOf(bytes, size), encoding)) {
    items.push(...lines.flatMap((line) => reader.take(line)));
  }
  return [...items, ...reader.end()];
}

const told = (items: readonly CsvItem[]): string[] =>
  items.map((item) =>
    item.kind === 'record' ? `${item.line}: ${item.cells.join('|')}` : `${item.line}! ${item.problem}`,
  );

describe('a CSV file', () => {
  it.each([
    { why: 'LF', text: 'a,b\n1,2\n', says: ['1: a|b', '2: 1|2'] },
    { why: 'CRLF', text: 'a,b\r\n1,2\r\n', says: ['1: a|b', '2: 1|2'] },
    { why: 'no line end at the end', text: 'a,b\n1,2', says: ['1: a|b', '2: 1|2'] },
    { why: 'a byte order mark', text: '\uFEFFa,b\n1,2\n', says: ['1: a|b', '2: 1|2'] },
    { why: 'blank lines', text: 'a,b\n\n \n1,2\n', says: ['1: a|b', '4: 1|2'] },
    { why: 'empty cells', text: 'a,b,c\n,,\n', says: ['1: a|b|c', '2: ||'] },
    { why: 'quoted delimiters and quotes', text: '"a,b","say ""x"""\n', says: ['1: a,b|say "x"'] },
    { why: 'a line break inside quotes', text: '"a\nb",c\nd,e\n', says: ['1: a\nb|c', '3: d|e'] },
    { why: 'an empty quoted cell', text: '"",a\n', says: ['1: |a'] },
    { why: 'a quote inside a plain cell is text', text: '5" pipe,a\n', says: ['1: 5" pipe|a'] },
    { why: 'nothing', text: '', says: [] },
  ])('is read: $why', async ({ text, says }) => {
    expect(told(await readAll(text))).toEqual(says);
  });

  it.each([
    {
      why: 'text after a closing quote costs its own line',
      text: 'a,b\n"x"y,1\n3,4\n',
      says: ['1: a|b', '2! text follows a closing quote', '3: 3|4'],
    },
    {
      why: 'a quote that never closes costs its own line',
      text: 'a,b\n1,"2\n3,4\n5,6\n',
      says: ['1: a|b', '2! a quote opens here and does not close', '3: 3|4', '4: 5|6'],
    },
    {
      why: 'a quote that never closes in a long file costs its own line',
      text: `a,b\n1,"2\n${'3,4\n'.repeat(60)}`,
      says: [
        '1: a|b',
        '2! a quote opens here and does not close',
        ...Array.from({ length: 60 }, (_, i) => `${i + 3}: 3|4`),
      ],
    },
    {
      why: 'a line of a megabyte costs its own line',
      text: `a,b\n${'x'.repeat(1_048_576)}\n3,4\n`,
      says: ['1: a|b', `2! the line is longer than ${LINE_CHARACTERS_MAX} characters`, '3: 3|4'],
    },
    {
      why: 'a megabyte at the very end',
      text: `a,b\n${'x'.repeat(1_048_576)}`,
      says: ['1: a|b', `2! the line is longer than ${LINE_CHARACTERS_MAX} characters`],
    },
  ])('is got over where it is broken: $why', async ({ text, says }) => {
    expect(told(await readAll(text, { size: 65_536 }))).toEqual(says);
  });

  it('in another encoding is refused with the way to say so', async () => {
    const gb18030 = Uint8Array.of(0xba, 0xcf, 0xcd, 0xac, 0xba, 0xc5, 0x0a);
    await expect(readAll(gb18030)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('encoding: gb18030') as string,
    });
    const chunks = linesOf(chunksOf(gb18030, 3), 'gb18030');
    const lines = [];
    for await (const some of chunks) lines.push(...some);
    expect(lines).toEqual([{ line: 1, text: '合同号' }]);
  });

  it('reads the same, wherever the chunks are cut', async () => {
    const text = '\uFEFF合同,"金 ""额"""\r\n"第一\n行",12\r\n\r\nx,"y,z"\n';
    const whole = told(await readAll(text, { size: 1_000 }));
    for (let size = 1; size < 12; size += 1) expect(told(await readAll(text, { size }))).toEqual(whole);
  });

  it('reads what it writes, and what another library reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '汉', '\r') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const line = csvLine(cells).slice(0, -1);
        expect(cellsOf(line, ',')).toEqual(cells);
        const [reference] = referenceParse(line, { relax_column_count: true, record_delimiter: '\u0000' });
        expect(reference).toEqual(cells);
      }),
    );
  });
});
