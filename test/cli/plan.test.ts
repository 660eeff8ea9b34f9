import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { planCommand } from '../../infra/cli/plan/command.ts';
import { planReportSchema, type PlanReport } from '../../infra/cli/plan/report.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { at, loanId, personId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aPerson } from '../builders/party.ts';
import {
  borrower,
  borrowerContactId,
  borrowerLoan,
  morning,
  stage,
  type StageOptions,
} from '../builders/stage.ts';
import type { MemoryRecords } from '../memory/records.ts';
import { memoryTerminal } from '../memory/terminal.ts';

const MORNING = '2026-06-25T14:00:00Z';

async function plan(records: MemoryRecords, ...args: string[]): Promise<string> {
  const { surroundings, printed } = memoryTerminal({ records });
  expect(await planCommand.run(['--at', MORNING, ...args], surroundings)).toBe(0);
  return printed();
}
const inJson = async (records: MemoryRecords, ...args: string[]): Promise<PlanReport> =>
  planReportSchema.parse(JSON.parse(await plan(records, ...args, '--json')));
const planOf = async (options: StageOptions, ...args: string[]) =>
  inJson((await stage(options)).records, ...args);

/** As the plan names them. */
const outcomeOf = { sent: 'goes', waiting: 'waits', refused: 'refused' } as const;

const held = { kind: 'ledger', since: morning, source: 'book' } as const;
const twoLoans = {
  heads: [borrowerLoan({ loanId: loanId('L-2') }), borrowerLoan({ progress: { '1.1': 0 } })],
  instalments: [
    anInstalment({ loanId: loanId('L-2'), dueDate: parseLocalDate('2026-06-28') }),
    anInstalment({ dueDate: parseLocalDate('2026-06-25') }),
  ],
  people: [aPerson({ contactIds: [borrowerContactId], loanIds: [loanId('L-1'), loanId('L-2')] })],
};
const severalOverdue = {
  instalments: [
    anInstalment({ dueDate: parseLocalDate('2026-05-30') }),
    anInstalment({ n: 2, dueDate: parseLocalDate('2026-06-20') }),
  ],
  heads: [borrowerLoan({ progress: { '1.1': 3, '2.1': 1 } })],
};

describe('a plan', () => {
  it.each([
    ['all is well', {}, 'sent', undefined],
    ['the ledger asks for silence', { heads: [borrowerLoan({ holds: [held] })] }, 'waiting', 'HLD-01'],
    ['it is paid', { instalments: [anInstalment({ unpaidMinor: 0 })] }, 'refused', 'AMT-03'],
    ['the number said stop', { contacts: [borrower({ optOutAt: morning })] }, 'refused', 'OPT-01'],
  ] as const)('says what a look at the loan then does: %s', async (_why, options, outcome, ruleId) => {
    const set = await stage(options);
    const [planned] = (await inJson(set.records)).notices;
    const [looked] = await lookAtLoan(set.deps, loanId('L-1'));
    expect(looked?.outcome).toBe(outcome);
    expect(planned).toMatchObject({ noticeId: looked?.noticeId, outcome: outcomeOf[outcome] });
    if (ruleId !== undefined) expect(planned?.reasons.map((reason) => reason.ruleId)).toContain(ruleId);
  });

  it('writes nothing and sends nothing', async () => {
    const { records, sms } = await stage(twoLoans);
    const before = JSON.stringify([records.all('loan'), records.all('notice'), records.all('contact')]);
    await plan(records);
    const after = JSON.stringify([records.all('loan'), records.all('notice'), records.all('contact')]);
    expect(after).toBe(before);
    expect(records.all('decision')).toEqual([]);
    expect(sms.calls).toEqual([]);
  });

  it('lets one of a person’s loans go first, as the claim would', async () => {
    const report = await planOf(twoLoans);
    expect(Object.fromEntries(report.notices.map(({ noticeId, outcome }) => [noticeId, outcome]))).toEqual({
      'L-1#1.1#due': 'goes',
      'L-2#1.1#due-3': 'waits',
    });
  });

  it('tells several overdue instalments in one message', async () => {
    const report = await planOf(severalOverdue);
    expect(report.notices).toHaveLength(1);
    expect(report.notices[0]).toMatchObject({ outcome: 'goes', tells: ['L-1#2.1#overdue+5'] });
  });

  it('names the steps that are past', async () => {
    const heads = [borrowerLoan()];
    const instalments = [anInstalment({ dueDate: parseLocalDate('2026-06-20') })];
    const { totals, notices } = await planOf({ heads, instalments });
    expect(totals).toMatchObject({ expires: 2 });
    expect(notices.filter(({ outcome }) => outcome === 'expires').map(({ step }) => step)).toEqual([
      'due-3',
      'due',
    ]);
  });

  it('looks at what waits for an event although it is not due', async () => {
    const set = await stage({ heads: [borrowerLoan({ holds: [held] })] });
    await lookAtLoan(set.deps, loanId('L-1'));
    const report = await inJson(set.records, '--at', '2026-06-25T15:00:00Z');
    expect(report.loans).toMatchObject({ looked: 1, due: 0, asleep: 1 });
    expect(report.notices[0]).toMatchObject({ outcome: 'waits', asleep: true });
  });

  it('does not say of a loan that sleeps that it goes', async () => {
    const set = await stage({ heads: [borrowerLoan({ holds: [held] })] });
    await lookAtLoan(set.deps, loanId('L-1'));
    // Somebody lifts the hold and forgets to wake the loan.
    const [head] = set.records.all('loan');
    await set.records.commit([{ op: 'put', kind: 'loan', item: { ...head!, holds: [] } }]);
    const report = await inJson(set.records, '--at', '2026-06-25T15:00:00Z');
    expect(report.notices[0]).toMatchObject({ outcome: 'waits', reasons: [] });
  });

  it('shows a loan that cannot be looked at, and goes on with the others', async () => {
    const report = await planOf({
      heads: [borrowerLoan({ ladder: 'moon' }), borrowerLoan({ loanId: loanId('L-2') })],
      instalments: [anInstalment({ loanId: loanId('L-2') })],
      people: [aPerson({ contactIds: [borrowerContactId], loanIds: [loanId('L-2')] })],
    });
    expect(report.totals).toMatchObject({ goes: 1, fails: 1 });
    expect(report.notices.find(({ outcome }) => outcome === 'fails')?.problem).toContain('"moon"');
  });

  it.each([
    ['held by the age of today’s ledger', [], 'waits'],
    ['not when a fresh one is supposed', ['--fresh-ledger'], 'goes'],
  ])('for a later day is %s', async (_what, more, outcome) => {
    const report = await planOf({}, '--at', '2026-06-27T15:00:00Z', ...more);
    expect(report.notices[0]?.outcome).toBe(outcome);
    expect(report.freshLedgerSupposed).toBe(more.length > 0);
  });
});

/** Ten loans of ten people, due minute by minute. */
const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
const tenLoans: StageOptions = {
  heads: numbers.map((n) =>
    borrowerLoan({
      loanId: loanId(`L-${n}`),
      personId: personId(`P-${n}`),
      dueShard: n % 8,
      nextStepAt: at(`2026-06-25T13:${String(10 + n)}:00Z`),
      holds: n > 7 ? [held] : [],
    }),
  ),
  instalments: numbers.map((n) => anInstalment({ loanId: loanId(`L-${n}`) })),
  people: numbers.map((n) =>
    aPerson({ personId: personId(`P-${n}`), loanIds: [loanId(`L-${n}`)], contactIds: [borrowerContactId] }),
  ),
  contacts: [borrower({ personIds: numbers.map((n) => personId(`P-${n}`)) })],
};

describe('the pages of a plan', () => {
  it('come in the order in which loans fall due, over all shards, and make up the whole', async () => {
    const { records } = await stage(tenLoans);
    const pages = [
      await inJson(records, '--limit', '4'),
      await inJson(records, '--limit', '4', '--skip', '4'),
      await inJson(records, '--limit', '4', '--skip', '8'),
    ];
    expect(pages.map(({ loans }) => [loans.due, loans.skipped, loans.more])).toEqual([
      [4, 0, true],
      [4, 4, true],
      [2, 8, false],
    ]);
    const whole = await inJson(records);
    expect(pages.flatMap(({ notices }) => notices)).toEqual(whole.notices);
    expect(whole.notices.map((one) => one.loanId)).toEqual(numbers.map((n) => `L-${n}`));
  });
});

describe('the totals', () => {
  it('count every notice once by outcome, and each reason by rule', async () => {
    const report = await planOf(tenLoans);
    const sum = Object.values(report.totals).reduce((before, count) => before + count, 0);
    expect(sum).toBe(report.notices.length);
    expect(report.byRule).toContainEqual({
      outcome: 'waits',
      ruleId: 'HLD-01',
      code: 'ledger',
      verdict: 'hold',
      notices: 3,
    });
    // One number: the first goes, the others of its people are over the cap.
    expect(report.totals).toMatchObject({ goes: 1, waits: 9 });
  });
});

describe('npm run cli -- plan', () => {
  it('prints totals, reasons in plain words, and the notices', async () => {
    const { records } = await stage(tenLoans);
    const text = await plan(records);
    expect(text).toContain('Plan at 2026-06-25 10:00 America/New_York');
    expect(text).toMatch(/ 1 {2}would go out, \d SMS parts/);
    expect(text).toMatch(/ 9 {2}would wait/);
    expect(text).toMatch(/waits +3 +HLD-01 +hold +the ledger asks for silence/);
    expect(text).toMatch(/L-1#1\.1#due-3 +goes/);
  });

  it('lists no more than it is asked to, and says how many are left', async () => {
    const { records } = await stage(tenLoans);
    const text = await plan(records, '--lines', '3');
    expect(text).toContain('7 more: --lines lists more of them, --json all');
    expect(text.match(/L-\d+#/g)).toHaveLength(3);
  });

  it('speaks Chinese', async () => {
    const { records } = await stage({});
    expect(await plan(records, '--lang', 'zh')).toContain('会发出');
  });

  it.each([
    [['--limit', '0'], '--limit 0: a whole number from 1 to'],
    [['--limit', 'many'], '--limit many'],
    [['--skip', '-1'], 'skip'],
    [['--at', 'noon'], '--at noon: write an instant as'],
    [['L-1'], 'plan takes options only'],
  ])('answers %j with what to write instead', async (args, sentence) => {
    const { records } = await stage({});
    await expect(plan(records, ...args)).rejects.toThrow(sentence);
  });
});
