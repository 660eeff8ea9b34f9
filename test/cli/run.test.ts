import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../../infra/cli/command.ts';
import { connect } from '../../infra/cli/connect.ts';
import { commands, runCommandLine } from '../../infra/cli/run.ts';
import { tableNames } from '../../shared/adapters/aws/tables.ts';
import { Fault } from '../../shared/fault.ts';
import { systemClock } from '../../shared/time.ts';
import type { Records } from '../../shared/ports/records.ts';
import { bookMapping, bookOf, inFolder, writeIn, type BookRow } from '../builders/book-file.ts';
import { emptyBook } from '../memory/book.ts';
import { memoryRecords } from '../memory/records.ts';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], records?: Records): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const surroundings: Surroundings = {
    terminal: { out: (line) => out.push(line), err: (line) => err.push(line), isInteractive: false },
    connect: (outputsFile) =>
      records === undefined
        ? connect({}, outputsFile)
        : Promise.resolve({
            records,
            keys: () => Promise.resolve({ contact: 'a key', code: 'another' }),
            book: emptyBook,
            clock: systemClock,
          }),
  };
  const code = await runCommandLine(args, surroundings);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const importRows = (rows: readonly BookRow[], records: Records, ...more: readonly string[]) =>
  inFolder(async (folder) => {
    const file = await writeIn(folder, 'book.csv', bookOf(...rows));
    const mapping = await writeIn(folder, 'map.json', JSON.stringify(bookMapping()));
    const said = await run(['import', file, '--mapping', mapping, ...more], records);
    const rejects = said.code === 1 ? await readFile(join(folder, 'book.rejects.csv'), 'utf8') : '';
    return { ...said, rejects };
  });

describe('the command line', () => {
  it.each([{ args: ['--help'] }, { args: ['help'] }, { args: ['-h'] }])(
    '$args lists every command',
    async ({ args }) => {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      for (const { name, summary } of commands) {
        expect(out).toMatch(new RegExp(`${name} +${summary.slice(0, 10)}`));
      }
    },
  );

  it.each(commands.map(({ name }) => name))(
    '%s --help says how it is used, without a deployment',
    async (name) => {
      const { code, out } = await run([name, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`npm run cli -- ${name}`);
    },
  );

  it.each([
    { why: 'nothing', args: [], says: 'npm run cli' },
    { why: 'a command that is none', args: ['imprt'], says: 'there is no command "imprt"' },
    {
      why: 'an option that is none',
      args: ['import', 'x.csv', '--maping', 'y'],
      says: "Unknown option '--maping'",
    },
    { why: 'no mapping', args: ['import', 'x.csv'], says: '--mapping is missing' },
    { why: 'no file', args: ['import', '--mapping', 'y'], says: 'give one FILE' },
    { why: 'two files', args: ['import', 'a.csv', 'b.csv', '--mapping', 'y'], says: 'give one FILE' },
    {
      why: 'a mapping that is not there',
      args: ['import', 'x.csv', '--mapping', 'nowhere.yaml'],
      says: 'nowhere.yaml',
    },
    {
      why: 'a setting that is none',
      args: ['settings', 'set', 'price', 'x.yaml'],
      says: 'price: can not be set',
    },
    {
      why: 'no deployment',
      args: ['settings', 'show', '--outputs', 'nowhere.json'],
      says: 'which deployment?',
    },
  ])('is told what is wrong, exit code 2: $why', async ({ args, says }) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out + err).toContain(says);
  });
});

describe('import', () => {
  it('prints counts that add up; 0 when every row was taken', async () => {
    const records = memoryRecords();
    const { code, out } = await importRows([{ loan: 'L-1' }, { loan: 'L-2' }], records);
    expect(code).toBe(0);
    expect(out).toContain('2 rows in = 2 landed + 0 unchanged + 0 older than what is stored + 0 rejected');
    expect(records.all('loan')).toHaveLength(2);
    const again = await importRows([{ loan: 'L-1' }, { loan: 'L-2' }], records);
    expect(again.out).toContain('2 rows in = 0 landed + 2 unchanged');
  });

  it('is 1 when some rows were rejected, and says where they are', async () => {
    const { code, err, rejects } = await importRows(
      [{ loan: 'L-1' }, { loan: 'L-2', due: 'x' }],
      memoryRecords(),
    );
    expect(code).toBe(1);
    expect(err).toContain('line 3, due: not a date');
    expect(err).toContain('book.rejects.csv');
    expect(rejects).toContain('3,due,x,');
  });

  it.each([
    { why: 'no row can be taken', rows: [{ due: 'x' }] },
    { why: 'there are no rows', rows: [] },
  ])('is 2 when nothing could be read: $why', async ({ rows }) => {
    expect((await importRows(rows, memoryRecords())).code).toBe(2);
  });

  it('is 3 when the records do not answer', async () => {
    const records = memoryRecords({ before: ({ method }) => (method === 'commit' ? 'not-done' : undefined) });
    expect((await importRows([{}], records)).code).toBe(3);
  });

  it('takes feed and moment from the command line before the mapping', async () => {
    const records = memoryRecords();
    await importRows([{}], records, '--feed', 'branch', '--as-of', '2026-06-20T00:00Z');
    expect(records.all('setting')).toMatchObject([{ name: 'feed#branch', watermark: Date.UTC(2026, 5, 20) }]);
  });

  it('refuses a moment that is none', async () => {
    const { code, err } = await importRows([{}], memoryRecords(), '--as-of', 'today');
    expect(code).toBe(2);
    expect(err).toContain('--as-of today');
  });
});

describe('settings', () => {
  const lender =
    'signature: 演示金融\nbrand: Demo Lending\nhotlineCn: "4000000000"\nhotlineUs: 800-555-0100\nzone: Asia/Shanghai\ndemo: true\n';
  const set = (name: string, text: string, records: Records) =>
    inFolder(async (folder) =>
      run(['settings', 'set', name, await writeIn(folder, 'x.yaml', text)], records),
    );

  it('are shown as they were set, and set again over themselves', async () => {
    const records = memoryRecords();
    expect(await set('lender', lender, records)).toMatchObject({ code: 0, out: 'lender is set' });
    expect((await set('lender', lender.replace('Demo Lending', 'Demo Credit'), records)).code).toBe(0);
    const { code, out } = await run(['settings', 'show', 'lender'], records);
    expect(code).toBe(0);
    expect(out).toContain('brand: Demo Credit');
  });

  it('that are not there are said not to be', async () => {
    expect(await run(['settings', 'show'], memoryRecords())).toMatchObject({
      code: 1,
      err: 'nothing is stored',
    });
  });

  it.each([
    { why: 'a misspelt name', text: `${lender}singature: x\n`, says: 'singature: no such value' },
    {
      why: 'a value that cannot be',
      text: lender.replace('4000000000', '400-000'),
      says: 'hotlineCn: digits only',
    },
    { why: 'a value left out', text: lender.replace(/zone.*\n/, ''), says: 'zone' },
    {
      why: 'a road to appeal that is none',
      text: `${lender}appealRoad: { CN: { zh-CN: 公安局分局, en: the bureau } }\n`,
      says: 'appealRoad.CN.zh-CN: names an office that hears no complaints about lenders',
    },
    { why: 'no names at all', text: 'hello', says: 'must be a file of names and values' },
  ])('are refused: $why', async ({ text, says }) => {
    const records = memoryRecords();
    const { code, err } = await set('lender', text, records);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(records.all('setting')).toEqual([]);
  });
});

describe('the deployment', () => {
  const KeysSecretArn = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:keys';
  const outputs = {
    FairNotice: {
      ...Object.fromEntries(tableNames.map((name) => [`${name}Table`, `stack-${name}`])),
      KeysSecretArn,
    },
  };

  it('is found by what cdk deploy wrote', () =>
    inFolder(async (folder) => {
      const path = await writeIn(folder, 'outputs.json', JSON.stringify(outputs));
      await expect(connect({}, path)).resolves.toHaveProperty('records');
    }));

  it.each([
    { why: 'another stack', text: '{"Other":{"Url":"x"}}' },
    { why: 'no JSON', text: 'x' },
    { why: 'a table short', text: JSON.stringify({ FairNotice: { LoansTable: 'x' } }) },
  ])('is refused when the file is another: $why', ({ text }) =>
    inFolder(async (folder) => {
      const path = await writeIn(folder, 'outputs.json', text);
      await expect(connect({}, path)).rejects.toBeInstanceOf(Fault);
    }),
  );
});
