import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DynamoServer } from '../../infra/emulation/dynoxide.ts';
import { dynamoBook } from '../../infra/cli/readiness/book.ts';
import { readinessCommand } from '../../infra/cli/readiness/command.ts';
import { readinessSchema, type Readiness } from '../../infra/cli/readiness/report.ts';
import { supplies } from '../../infra/cli/readiness/supplies.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { packs } from '../../shared/compliance/law.ts';
import { loanId, personId } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aPerson } from '../builders/party.ts';
import {
  borrower,
  borrowerContactId,
  borrowerLoan,
  morning,
  stage,
  type StageOptions,
} from '../builders/stage.ts';
import { createTables } from '../engines/create-tables.ts';
import { clientOf, ENGINE_READY_MS_MAX, startDynoxide } from '../engines/engine.ts';
import type { MemoryRecords } from '../memory/records.ts';
import { memoryTerminal } from '../memory/terminal.ts';

async function readiness(records: MemoryRecords, ...args: string[]): Promise<string> {
  const { surroundings, printed } = memoryTerminal({ records });
  expect(await readinessCommand.run(['--at', '2026-06-25T14:00:00Z', ...args], surroundings)).toBe(0);
  return printed();
}
const inJson = async (options: StageOptions, ...args: string[]): Promise<Readiness> =>
  readinessSchema.parse(JSON.parse(await readiness((await stage(options)).records, ...args, '--json')));
const ruleOf = ({ rules }: Readiness, id: string) => rules.find(({ ruleId }) => ruleId === id)!;

const noConsent = { contacts: [borrower({ consent: { state: 'unknown' as const } })] };
const held = { kind: 'ledger', since: morning, source: 'book' } as const;

describe('the readiness of a book', () => {
  it('names every rule of every pack', async () => {
    const { rules } = await inJson({});
    expect(rules.map(({ ruleId }) => ruleId)).toEqual(
      packs.flatMap((pack) => pack.rules.map(({ id }) => id)),
    );
  });

  it('finds nothing missing where all is well', async () => {
    const report = await inJson({});
    expect(report.loans).toMatchObject({ seen: 1, judged: 1, more: false });
    expect(report.verdicts).toEqual({ ready: 1, held: 0, refused: 0 });
    expect(report.rules.flatMap(({ missing }) => missing).filter((one) => one.held > 0)).toEqual([]);
  });

  it('says which fact is missing, what that holds, and which field of the mapping brings it', async () => {
    const report = await inJson(noConsent);
    expect(report.verdicts).toEqual({ ready: 0, held: 1, refused: 0 });
    const rule = ruleOf(report, 'CON-01');
    expect(rule).toMatchObject({ asked: 1, factsKnown: 0, held: 1, shareHeld: 1 });
    expect(rule.missing).toEqual([
      { fact: 'contact.consent', loans: 1, held: 1, from: 'mapping', how: 'mapping: fill `consent`' },
    ]);
  });

  it('tells a hold with all its facts from one for want of a fact', async () => {
    const report = await inJson({ heads: [borrowerLoan({ holds: [held] })] });
    const rule = ruleOf(report, 'HLD-01');
    expect(rule).toMatchObject({
      held: 1,
      factsKnown: 1,
      missing: [],
      holds: [{ code: 'ledger', loans: 1 }],
    });
  });

  it('says which setting is missing', async () => {
    const report = await inJson({ settings: [] });
    const missing = report.rules.flatMap((rule) => rule.missing);
    expect(missing.find(({ fact }) => fact === 'sending.paused')).toMatchObject({
      from: 'setting',
      how: 'settings set sending',
    });
  });

  it('judges a loan whose next step is weeks away by the facts it has now', async () => {
    const instalments = [anInstalment({ dueDate: anInstalment().dueDate, n: 1 })];
    const report = await inJson({ ...noConsent, instalments }, '--at', '2026-06-01T14:00:00Z');
    expect(report.loans.judged).toBe(1);
    expect(ruleOf(report, 'CON-01').held).toBe(1);
  });

  it('passes over loans that are not open, and those with no step to come', async () => {
    const report = await inJson(
      {
        heads: [borrowerLoan({ status: 'paid' }), borrowerLoan({ loanId: loanId('L-2') })],
        instalments: [anInstalment({ loanId: loanId('L-2'), unpaidMinor: 0 })],
      },
      '--at',
      '2026-06-01T14:00:00Z',
    );
    expect(report.loans).toMatchObject({ seen: 2, notOpen: 1, nothingToCome: 1, judged: 0 });
  });

  it('names a loan that cannot be read, and goes on', async () => {
    const report = await inJson({
      heads: [borrowerLoan({ ladder: 'moon' }), borrowerLoan({ loanId: loanId('L-2') })],
      instalments: [anInstalment({ loanId: loanId('L-2') })],
    });
    expect(report.unreadable).toMatchObject([{ loanId: 'L-1' }]);
    expect(report.loans.judged).toBe(1);
  });

  it('says of a part of the book that it is a part', async () => {
    const numbers = [1, 2, 3];
    const options = {
      heads: numbers.map((n) => borrowerLoan({ loanId: loanId(`L-${n}`) })),
      instalments: numbers.map((n) => anInstalment({ loanId: loanId(`L-${n}`) })),
    };
    expect((await inJson(options, '--limit', '2')).loans).toMatchObject({ seen: 2, judged: 2, more: true });
    expect((await inJson(options, '--limit', '3')).loans).toMatchObject({ seen: 3, judged: 3, more: false });
  });

  it('writes nothing', async () => {
    const { records } = await stage({});
    const before = JSON.stringify(records.all('loan'));
    await readiness(records);
    expect(JSON.stringify(records.all('loan'))).toBe(before);
    expect(records.all('decision')).toEqual([]);
  });
});

describe('where facts come from', () => {
  const read = packs.flatMap((pack) => pack.rules.flatMap(({ reads }) => reads));

  it.each([...new Set(read)].map((fact) => ({ fact })))('is said for $fact', ({ fact }) => {
    expect(supplies[fact].how).not.toBe('');
  });
});

describe('npm run cli -- readiness', () => {
  it('prints shares, every rule, and last what to supply', async () => {
    const { records } = await stage(noConsent);
    const text = await readiness(records);
    expect(text).toMatch(/1 +100 % +held/);
    expect(text).toMatch(/CON-01 +0 % +100 % +0 % +United States: consent to be texted/);
    expect(text).toMatch(/ANS-01 +– .*speaks of answers only/);
    const end = text.slice(text.indexOf('What to supply')).replace(/\s+/g, ' ');
    expect(end).toContain('contact.consent mapping: fill `consent` (now held by CON-01)');
  });

  it('speaks Chinese', async () => {
    const { records } = await stage(noConsent);
    expect(await readiness(records, '--lang', 'zh')).toContain('要补充的');
  });

  it.each([
    [['--limit', '0'], '--limit 0: a whole number from 1 to'],
    [['L-1'], 'readiness takes options only'],
  ])('answers %j with what to write instead', async (args, sentence) => {
    const { records } = await stage({});
    await expect(readiness(records, ...args)).rejects.toThrow(sentence);
  });
});

describe('the book in DynamoDB', () => {
  let server: DynamoServer;
  beforeAll(async () => {
    server = await startDynoxide();
  }, ENGINE_READY_MS_MAX);
  afterAll(() => server.stop());

  it('gives every loan once, with its status, over all pages, and no instalment', async () => {
    const client = clientOf(server);
    const tables = await createTables(client, 'book-');
    const records = dynamoRecords({ client, tables });
    // Instalments are filtered only after a page is cut: more items than one page holds.
    const loans = Array.from({ length: 60 }, (_, index) => loanId(`L-${index}`));
    for (const id of loans) {
      const status = id.endsWith('7') ? 'paid' : 'open';
      const head = aLoanHead({ loanId: id, status, personId: personId('P-1'), contactId: borrowerContactId });
      const instalments = Array.from({ length: 20 }, (_, n) => anInstalment({ loanId: id, n: n + 1 }));
      await records.commit([
        { op: 'put', kind: 'loan', item: head },
        ...instalments.map((item) => ({ op: 'put', kind: 'instalment', item }) as const),
      ]);
    }
    await records.commit([{ op: 'put', kind: 'person', item: aPerson() }]);
    const seen: string[] = [];
    for await (const one of dynamoBook({ client, tables }).loans()) seen.push(`${one.loanId} ${one.status}`);
    expect(seen.sort()).toEqual(loans.map((id) => `${id} ${id.endsWith('7') ? 'paid' : 'open'}`).sort());
  });
});
