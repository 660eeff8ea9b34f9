import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../infra/cli/run.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { inboundId } from '../builders/ids.ts';
import { borrowerNumber, morning, stage } from '../builders/stage.ts';
import { memoryTerminal } from '../memory/terminal.ts';

/** A borrower has written something nobody could place: a question waits for a person. */
async function deployment() {
  const world = await stage();
  await takeReply(world.deps, {
    inboundId: inboundId('in-1'),
    from: borrowerNumber,
    text: 'my dog ate the bill',
    sentAt: morning,
  });
  const caseId = world.records.all('case')[0]?.caseId ?? '';
  const run = async (...args: string[]) => {
    const terminal = memoryTerminal({ records: world.records });
    const code = await runCommandLine(['cases', ...args], terminal.surroundings);
    return { code, said: terminal.printed(), errors: terminal.errors() };
  };
  return { world, caseId, run };
}

describe('the cases of a deployment', () => {
  it('are listed, and shown with what was said', async () => {
    const { caseId, run } = await deployment();
    expect((await run('list')).said).toMatch(new RegExp(`${caseId}  question +open .*nobody yet`));
    expect((await run('list', '--watching')).said).toBe('no case is watching');
    expect((await run('show', caseId)).said).toContain('borrower: my dog ate the bill');
  });

  it('take notes, and are resolved: the hold goes', async () => {
    const { world, caseId, run } = await deployment();
    expect((await run('note', caseId, '--by', 'clerk', '--text', 'Called.')).said).toContain('clerk');
    const closing = ['--by', 'clerk', '--outcome', 'closed', '--reason', 'We spoke.'];
    expect(await run('resolve', caseId, ...closing)).toMatchObject({ code: 0 });
    expect(world.records.all('contact')[0]?.holds).toEqual([]);
    expect((await run('list')).said).toBe('no case is open');
  });

  it('let nothing unlawful go to a borrower, whoever types it', async () => {
    const { world, caseId, run } = await deployment();
    const threat = await run(
      'say',
      caseId,
      '--by',
      'clerk',
      '--text',
      'Pay now or we will have you arrested.',
    );
    expect(threat).toMatchObject({ code: 2 });
    expect(threat.errors).toContain('threat');
    expect(world.records.all('notice')).toEqual([]);
    expect(await run('say', caseId, '--by', 'clerk', '--text', 'Which bill do you mean?')).toMatchObject({
      code: 0,
    });
    expect(world.records.all('notice')).toMatchObject([{ kind: 'case', answerKind: 'case-message' }]);
  });

  it.each([
    ['an id nobody gave out', ['show', 'C0000000'], /no such case/],
    ['an id that is none', ['show', 'seven'], /a letter and seven characters/],
    ['no outcome', ['resolve', 'C0000000', '--by', 'x', '--reason', 'y'], /--outcome/],
    ['nobody who says it', ['note', 'C0000000', '--text', 'x'], /--by: is missing/],
  ] as const)('refuse %s with a sentence', async (_why, args, sentence) => {
    const { run } = await deployment();
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toMatch(sentence);
  });
});
