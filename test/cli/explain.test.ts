import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { explainCommand, explainJsonSchema } from '../../infra/cli/explain/command.ts';
import { judgedAgain } from '../../infra/cli/explain/judged-again.ts';
import { inUnitedStates } from '../../shared/compliance/examples.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { at, loanId, noticeId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { borrower, borrowerLoan, stage, type Stage, type StageOptions } from '../builders/stage.ts';
import type { MemoryRecords } from '../memory/records.ts';
import { memoryTerminal } from '../memory/terminal.ts';

const theLoan = loanId('L-1');
const theNotice = 'L-1#1.1#due-3';
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-explain-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function explain(records: MemoryRecords, ...args: string[]) {
  const { surroundings, printed } = memoryTerminal({ records });
  expect(await explainCommand.run(args, surroundings)).toBe(0);
  return printed();
}
const inJson = async (records: MemoryRecords, ...args: string[]) =>
  explainJsonSchema.parse(JSON.parse(await explain(records, ...args, '--json')));

/** One look at the loan, and what is stored then. */
async function looked(options: StageOptions = {}): Promise<Stage> {
  const set = await stage(options);
  await lookAtLoan(set.deps, theLoan);
  return set;
}

const noConsent = { contacts: [borrower({ consent: { state: 'unknown' as const } })] };
const atNight = {
  now: at('2026-06-25T05:00:00Z'),
  heads: [borrowerLoan({ nextStepAt: at('2026-06-25T04:00:00Z') })],
};

describe('the explanation of a stored notice', () => {
  it('shows what was sent, word for word, and that no rule had anything against it', async () => {
    const { records, sms } = await looked();
    const text = await explain(records, theNotice);
    const [row] = records.all('notice');
    expect(row?.state).toBe('sent');
    expect(text).toMatch(/State +sent \(the carrier took it\) since/);
    expect(text).toContain(row?.checkCode);
    expect(text.replace(/\s+/g, '')).toContain(sms.calls[0]?.body.replace(/\s+/g, ''));
    expect(text).toMatch(/Verdict +(ALLOW|WARN)/);
  });

  it('shows every rule that was asked, once', async () => {
    const { records } = await looked(noConsent);
    const [decision] = records.all('decision');
    const { decision: explained } = await inJson(records, theNotice);
    const asked = [...decision!.findings.map(({ ruleId }) => ruleId), ...decision!.allowedBy];
    expect(explained?.rules.map(({ ruleId }) => ruleId).sort()).toEqual(asked.sort());
    const text = await explain(records, theNotice);
    for (const ruleId of asked) expect(text.match(new RegExp(`^  ${ruleId}  `, 'gm'))).toHaveLength(1);
  });

  it('names the rule that holds, what it saw, what it asks, and its sources with their standing', async () => {
    const { records } = await looked(noConsent);
    const text = await explain(records, theNotice);
    expect(text).toMatch(/Verdict +HOLD/);
    const rule = text.slice(text.indexOf('CON-01'), text.indexOf('Rules with nothing against it'));
    expect(rule).toContain('HOLD: there is no record of consent');
    expect(rule).toContain('contact.consent = not known');
    expect(rule).toMatch(/Asks +The borrower must have agreed/);
    expect(rule.replace(/\s+/g, ' ')).toContain('47 CFR 64.1200(a)(1)');
    expect(rule.replace(/\s+/g, ' ')).toContain('to be confirmed by counsel');
  });

  it('tells a delay by the borrower’s own clock', async () => {
    const { records } = await looked(atNight);
    expect(await explain(records, theNotice)).toMatch(/DELAY.* until 2026-06-25 09:00 America\/New_York/);
  });

  it('speaks Chinese', async () => {
    const { records } = await looked(noConsent);
    const text = await explain(records, theNotice, '--lang', 'zh');
    expect(text).toContain('没有同意的记录');
    expect(text).toContain('须由律师确认');
    expect(text).toMatch(/结论 +暂停/);
  });

  it('of a step told in another one’s message is that one’s', async () => {
    const { records } = await looked({
      now: at('2026-06-25T14:00:00Z'),
      instalments: [
        anInstalment({ dueDate: parseLocalDate('2026-05-30') }),
        anInstalment({ n: 2, dueDate: parseLocalDate('2026-06-20') }),
      ],
      heads: [borrowerLoan({ progress: { '1.1': 3, '2.1': 1 } })],
    });
    const merged = records.all('notice').find(({ state }) => state === 'merged');
    const { notice, decision } = await inJson(records, merged!.noticeId);
    expect(notice?.toldBy).toBe(merged?.leadNoticeId);
    expect(decision?.rules.length).toBeGreaterThan(0);
  });

  it('of a step nobody ever looked at says so', async () => {
    const { records } = await stage();
    const item = aNotice({
      state: 'expired',
      reason: 'before-onboarding',
      noticeId: noticeId('L-1#1.1#due'),
    });
    await records.commit([{ op: 'put', kind: 'notice', item }]);
    const text = await explain(records, 'L-1#1.1#due');
    expect(text.replace(/\s+/g, ' ')).toContain('Why the step is older than the loan’s first snapshot');
    expect(text).toContain('never judged');
  });
});

describe('an explanation', () => {
  it.each([
    ['sent', {}],
    ['held', noConsent],
    ['delayed', atNight],
    ['refused', { instalments: [anInstalment({ unpaidMinor: 0 })] }],
  ])('of a stored decision equals that of its facts: %s', async (_what, options) => {
    const { records } = await looked(options);
    const stored = await inJson(records, theNotice);
    const file = join(folder, 'facts.json');
    writeFileSync(file, JSON.stringify(stored.decision?.facts));
    const ofFacts = await inJson(records, '--facts', file);
    expect(ofFacts.decision).toEqual(stored.decision);
    expect(stored.again).toEqual({ factsAreWhole: true, same: true, differs: [] });
  });

  it('tells when the rules of today would say otherwise', async () => {
    const { records } = await looked(noConsent);
    const [decision] = records.all('decision');
    const older = { ...decision!, lawDigest: '0'.repeat(64), findings: [] };
    expect(judgedAgain(older)).toMatchObject({ same: false, differs: ['lawDigest', 'CON-01'] });
  });

  it('tells when the stored facts have been altered', async () => {
    const { records } = await looked();
    const [decision] = records.all('decision');
    const altered = { ...decision!, facts: decision!.facts.replace('"given"', '"revoked"') };
    expect(judgedAgain(altered)).toMatchObject({ factsAreWhole: false, same: false });
  });

  it('goes on when a rule has left the packs since', async () => {
    const { records } = await looked();
    const [decision] = records.all('decision');
    const item = { ...decision!, rev: decision!.rev, allowedBy: [...decision!.allowedBy, 'OLD-07'] };
    await records.commit([{ op: 'put', kind: 'decision', item }]);
    expect(await explain(records, theNotice)).toContain('OLD-07');
  });
});

describe('npm run cli -- explain', () => {
  const facts = (text: string): string => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, text);
    return file;
  };

  it('judges a file of facts without any deployment', async () => {
    const { records } = await stage();
    const file = facts(JSON.stringify(inUnitedStates({ contact: { optedOut: true } })));
    const text = await explain(records, '--facts', file);
    expect(text).toMatch(/Verdict +BLOCK/);
    expect(text).toContain('BLOCK: this number has opted out');
  });

  it.each([
    [['L-1'], 'is not the id of a notice'],
    [['L-9#1.1#due'], 'no such notice is stored'],
    [[], 'give one NOTICE'],
    [['a#b', 'c#d'], 'give one NOTICE'],
    [['--facts', join(folder, 'absent.json')], 'the file cannot be read'],
    [['--facts', 'f', 'L-1#1.1#due'], 'give a NOTICE or --facts, not both'],
  ])('answers %j with what is wrong', async (args, sentence) => {
    const { records } = await stage();
    await expect(explain(records, ...args)).rejects.toThrow(sentence);
  });

  it.each([
    ['no JSON at all', '{', 'not JSON'],
    ['a list', '[]', 'facts'],
    ['a fact is missing', JSON.stringify({ ...inUnitedStates(), zones: undefined }), 'zones'],
    ['a fact nobody knows', JSON.stringify({ ...inUnitedStates(), mood: 'good' }), 'mood'],
  ])('refuses a file of facts with a sentence that names the field: %s', async (_why, text, sentence) => {
    const { records } = await stage();
    await expect(explain(records, '--facts', facts(text))).rejects.toThrow(sentence);
  });
});
