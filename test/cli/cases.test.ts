import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../infra/cli/run.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../shared/time.ts';
import { inFolder, writeIn } from '../builders/book-file.ts';
import { aCase, caseId as anId } from '../builders/case.ts';
import { contactId, inboundId, loanId } from '../builders/ids.ts';
import { aPerson } from '../builders/party.ts';
import {
  borrowerContactId,
  borrowerNumber,
  keys,
  morning,
  stage,
  type StageOptions,
} from '../builders/stage.ts';
import { memoryTerminal } from '../memory/terminal.ts';

/** A deployment in memory, and a command line that works on it by its clock. */
async function deployment(options: StageOptions = {}) {
  const world = await stage(options);
  const run = async (...args: string[]) => {
    const connection = { records: world.records, clock: world.clock, keys: () => Promise.resolve(keys) };
    const terminal = memoryTerminal(connection);
    const code = await runCommandLine(['cases', ...args], terminal.surroundings);
    return { code, said: terminal.printed(), errors: terminal.errors() };
  };
  return { world, run };
}

/** A borrower has written something nobody could place: a question waits for a person. */
async function withQuestion() {
  const { world, run } = await deployment();
  await takeReply(world.deps, {
    inboundId: inboundId('in-1'),
    from: borrowerNumber,
    text: 'my dog ate the bill',
    sentAt: morning,
  });
  return { world, run, caseId: world.records.all('case')[0]?.caseId ?? '' };
}

const theLoan = loanId('L-1');
const opening = ['open', '--by', 'ann', '--text', 'Called: lost her job in May.'] as const;

describe('cases list', () => {
  it('tells number, kind, deadline and owner', async () => {
    const { caseId, run } = await withQuestion();
    expect((await run('list')).said).toBe(
      `${caseId}  question  in 4 days  2026-06-29 18:00 America/New_York  nobody yet`,
    );
    expect((await run('list', '--watching')).said).toBe('no case is watching');
  });

  it('puts the earliest deadline first, whatever sweep does next, and marks what is overdue', async () => {
    const { world, run } = await deployment();
    const due = (id: string, days: number, actDays: number) =>
      aCase({
        caseId: anId(id),
        dueAt: plusMs(morning, days * DAY_MS),
        actAt: plusMs(morning, actDays * DAY_MS),
      });
    for (const item of [due('C0000003', 9, 1), due('C0000001', -2, 5), due('C0000002', 3, 2)]) {
      await world.records.commit([{ op: 'put', kind: 'case', item }]);
    }
    const lines = (await run('list')).said.split('\n');
    expect(lines.map((line) => line.slice(0, 8))).toEqual(['C0000001', 'C0000002', 'C0000003']);
    expect(lines.map((line) => line.includes('OVERDUE by 2 days'))).toEqual([true, false, false]);
  });
});

describe('cases open', () => {
  it.each([
    ['--loan', 'L-1'],
    ['--person', 'P-1'],
  ])('for a %s holds at once and shows whose it is', async (...whom) => {
    const { world, run } = await deployment();
    const { code, said } = await run(...opening, '--kind', 'hardship', ...whom);
    expect(code).toBe(0);
    expect(said).toMatch(/^H[0-9A-Z]{7} {2}hardship .* ann$/);
    expect(world.records.all('case')).toMatchObject([
      { openedBy: 'operator', owner: 'ann', conversation: [{ by: 'staff', who: 'ann', internal: true }] },
    ]);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
  });

  it('with a ticket number, twice, is one case', async () => {
    const { world, run } = await deployment();
    const args = [...opening, '--kind', 'dispute', '--loan', 'L-1', '--cause', 'ticket-7'];
    expect((await run(...args)).said).toBe((await run(...args)).said);
    expect(world.records.all('case')).toHaveLength(1);
  });

  it('of an urgent kind says who calls whom, and sweep does', async () => {
    const { world, run } = await deployment();
    const { errors } = await run(...opening, '--kind', 'distress', '--person', 'P-1');
    expect(errors).toContain('within 2 minutes');
    world.clock.advance(5 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.alarm.raised).toMatchObject([{ kind: 'distress', why: 'opened' }]);
    const [{ caseId } = { caseId: '' }] = world.records.all('case');
    const closing = ['--by', 'ann', '--outcome', 'closed', '--reason', 'We spoke.'] as const;
    expect((await run('resolve', caseId, ...closing)).errors).toContain('the borrower gets no SMS');
  });

  const several = [aPerson({ contactIds: [borrowerContactId, contactId('c-2')] })];
  it.each<{ why: string; args: readonly string[]; says: RegExp; options?: StageOptions }>([
    { why: 'no kind', args: ['--loan', 'L-1'], says: /--kind: is missing/ },
    { why: 'a kind that is none', args: ['--kind', 'anger', '--loan', 'L-1'], says: /--kind: distress, / },
    { why: 'nobody', args: ['--kind', 'dispute'], says: /say --loan or --person/ },
    { why: 'both', args: ['--kind', 'dispute', '--loan', 'L-1', '--person', 'P-1'], says: /one of them/ },
    {
      why: 'a loan nobody stored',
      args: ['--kind', 'dispute', '--loan', 'L-9'],
      says: /--loan L-9: no such loan/,
    },
    {
      why: 'a person nobody stored',
      args: ['--kind', 'dispute', '--person', 'P-9'],
      says: /--person P-9: no such/,
    },
    {
      why: 'a person with two numbers',
      args: ['--kind', 'dispute', '--person', 'P-1'],
      says: /several numbers; say --loan, one of L-1/,
      options: { people: several },
    },
    {
      why: 'a person whose language nobody knows',
      args: ['--kind', 'dispute', '--person', 'P-1'],
      says: /--language: zh-CN or en/,
      options: { people: [aPerson({ contactIds: [borrowerContactId], language: 'unknown' })] },
    },
  ])('with $why is refused by name', async ({ args, says, options }) => {
    const { world, run } = await deployment(options);
    const { code, errors } = await run(...opening, ...args);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(says) as unknown });
    expect(world.records.all('case')).toEqual([]);
  });
});

describe('cases show', () => {
  it('tells a service person the clock, whom it concerns, what is held, what was said and what to do', async () => {
    const { world, run } = await deployment();
    await run(...opening, '--kind', 'dispute', '--loan', 'L-1');
    const [{ caseId } = { caseId: '' }] = world.records.all('case');
    await run(...opening, '--kind', 'complaint', '--person', 'P-1');
    await run('say', caseId, '--by', 'ann', '--text', 'We look into it.');
    world.clock.advance(HOUR_MS);
    const { said } = await run('show', caseId);
    expect(said).toContain(`${caseId}  dispute  open`);
    expect(said).toMatch(/answer by +2026-07-10 18:00 America\/New_York, in 15 days/);
    expect(said).toMatch(/why then .*12 CFR 1006\.34/);
    expect(said).toMatch(/number +…23 \(--number shows it\)/);
    expect(said).toMatch(/loan +L-1 open; 1: 250\.00 USD on 2026-06-28/);
    expect(said).toMatch(/P-1 +a dispute +by this case/);
    expect(said).toMatch(/P-1 +a complaint +by C[0-9A-Z]{7}: stays when this case closes/);
    expect(said).toContain('Called: lost her job in May.');
    expect(said).toMatch(/case-message +waiting/);
    expect(said).toContain('They are right: correct the ledger');
    expect(said).not.toContain(borrowerNumber);
    expect((await run('show', caseId, '--number')).said).toContain(borrowerNumber);
  });

  it.each(['distress', 'wrong-person', 'legal', 'dispute', 'hardship', 'complaint', 'question'])(
    'says what to do next about %s, and nothing once it is closed',
    async (kind) => {
      const { world, run } = await deployment();
      await run(...opening, '--kind', kind, '--loan', 'L-1');
      const [{ caseId } = { caseId: '' }] = world.records.all('case');
      const next = async () => (await run('show', caseId)).said.split('Next\n')[1] ?? '';
      expect((await next()).split('\n').length).toBeGreaterThan(1);
      await run('resolve', caseId, '--by', 'ann', '--outcome', 'withdrawn', '--reason', 'We spoke.');
      expect(await next()).toBe('  - Nothing: it is closed.');
    },
  );
});

describe('cases of which staff take care', () => {
  it('take notes and owners, and are resolved: the hold goes', async () => {
    const { world, caseId, run } = await withQuestion();
    expect((await run('note', caseId, '--by', 'ann', '--text', 'Called.')).said).toContain('ann');
    expect((await run('take', caseId, '--by', 'ann', '--to', 'ben')).said).toContain('ben');
    const closing = ['--by', 'ben', '--outcome', 'closed', '--reason', 'We spoke.'];
    expect(await run('resolve', caseId, ...closing)).toMatchObject({ code: 0 });
    expect(world.records.all('contact')[0]?.holds).toEqual([]);
    expect((await run('list')).said).toBe('no case is open');
  });

  it('let nothing unlawful go to a borrower, whoever types it', async () => {
    const { world, caseId, run } = await withQuestion();
    const saying = (text: string) => run('say', caseId, '--by', 'ann', '--text', text);
    const threat = await saying('Pay now or we will have you arrested.');
    expect(threat).toMatchObject({ code: 2 });
    expect(threat.errors).toContain('threat');
    expect(world.records.all('notice')).toEqual([]);
    expect(await saying('Which bill do you mean?')).toMatchObject({ code: 0 });
    expect(world.records.all('notice')).toMatchObject([{ kind: 'case', answerKind: 'case-message' }]);
  });

  it.each([
    ['an id nobody gave out', ['show', 'C0000000'], /no such case/],
    ['an id that is none', ['show', 'seven'], /a letter and seven characters/],
    ['no outcome', ['resolve', 'C0000000', '--by', 'x', '--reason', 'y'], /--outcome/],
    ['nobody who says it', ['note', 'C0000000', '--text', 'x'], /--by: is missing/],
    ['a verb that is none', ['toString'], /say list, show, open/],
    ['no loan to narrow it to', ['narrow', 'C0000000', '--by', 'x'], /--loan: is missing/],
  ] as const)('refuse %s with a sentence', async (_why, args, sentence) => {
    const { run } = await withQuestion();
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toMatch(sentence);
  });
});

describe('a plan', () => {
  const agreeing = async () => {
    const { world, run } = await deployment();
    await run(...opening, '--kind', 'hardship', '--loan', 'L-1');
    const [{ caseId } = { caseId: '' }] = world.records.all('case');
    const agree = (...plan: readonly string[]) =>
      run('resolve', caseId, '--by', 'ann', '--outcome', 'plan-agreed', '--reason', 'As agreed.', ...plan);
    const plan = () => world.records.all('loan')[0]?.plan;
    return { agree, plan };
  };

  it('is agreed on the line', async () => {
    const { agree, plan } = await agreeing();
    expect(await agree('--loan', 'L-1', '--pay', '1=2026-09-28:100.5')).toMatchObject({ code: 0 });
    expect(plan()?.instalments).toEqual([{ n: 1, dueDate: '2026-09-28', unpaidMinor: 10_050 }]);
  });

  it('is agreed from a file', async () => {
    const { agree, plan } = await agreeing();
    const yaml = 'loan: L-1\ninstalments:\n  - { instalment: 1, due: 2026-09-28, sum: 100.00 }\n';
    await inFolder(async (folder) => {
      const file = await writeIn(folder, 'plan.yaml', yaml);
      expect(await agree('--plan', file)).toMatchObject({ code: 0 });
    });
    expect(plan()?.instalments).toEqual([{ n: 1, dueDate: '2026-09-28', unpaidMinor: 10_000 }]);
  });

  it.each([
    ['nothing said of it', [], /plan: say what was agreed/],
    [
      'a line that is none',
      ['--loan', 'L-1', '--pay', 'later'],
      /--pay later: write it as 1=2026-09-28:100\.00/,
    ],
    ['no loan', ['--pay', '1=2026-09-28:100'], /loan: /],
    ['a day the calendar lacks', ['--loan', 'L-1', '--pay', '1=2026-02-30:100'], /instalments\[0\]\.due: /],
    [
      'a third decimal',
      ['--loan', 'L-1', '--pay', '1=2026-09-28:1.005'],
      /instalments\[0\]\.sum: a sum as 120\.50/,
    ],
    [
      'more than is unpaid',
      ['--loan', 'L-1', '--pay', '1=2026-09-28:999'],
      /plan\.instalments\[0\]\.sum: 999\.00 USD/,
    ],
    ['a file that is not there', ['--plan', join('no', 'such.yaml')], /cannot be read/],
  ] as const)('with %s is refused by field', async (_why, args, says) => {
    const { agree, plan } = await agreeing();
    const { code, errors } = await agree(...args);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(says) as unknown });
    expect(plan()).toBeUndefined();
  });

  it('with a misspelt field is refused by its name', async () => {
    const { agree } = await agreeing();
    await inFolder(async (folder) => {
      const yaml = 'loan: L-1\ninstalments:\n  - { instalment: 1, due: 2026-09-28, amount: 100 }\n';
      const { errors } = await agree('--plan', await writeIn(folder, 'plan.yaml', yaml));
      expect(errors).toMatch(/instalments\[0\].*amount/);
    });
  });
});
