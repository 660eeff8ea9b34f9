import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../infra/cli/run.ts';
import { DAY_MS, plusMs } from '../../shared/time.ts';
import { aCase, caseId as anId } from '../builders/case.ts';
import { keys, morning, stage } from '../builders/stage.ts';
import { memoryTerminal } from '../memory/terminal.ts';

describe('cases list, of a long book', () => {
  it('misses none, and tells those of one kind or owner', async () => {
    const world = await stage();
    const run = async (...args: string[]) => {
      const terminal = memoryTerminal({
        records: world.records,
        clock: world.clock,
        keys: () => Promise.resolve(keys),
      });
      await runCommandLine(['cases', ...args], terminal.surroundings);
      return { said: terminal.printed(), errors: terminal.errors() };
    };
    for (let nth = 0; nth < 120; nth += 1) {
      const item = aCase({
        caseId: anId(`C${String(nth).padStart(7, '0')}`),
        // The one that sweep looks at last is the one that is overdue.
        ...(nth === 119 ? { dueAt: plusMs(morning, -DAY_MS), actAt: plusMs(morning, 300 * DAY_MS) } : {}),
        ...(nth === 5 ? { kind: 'dispute', owner: 'ann' } : {}),
      });
      await world.records.commit([{ op: 'put', kind: 'case', item }]);
    }
    const lines = async (...args: string[]) => (await run('list', ...args)).said.split('\n');
    expect(await lines()).toHaveLength(120);
    expect((await lines())[0]).toContain('C0000119');
    expect(await lines('--owner', 'nobody')).toHaveLength(119);
    for (const args of [
      ['--owner', 'ann'],
      ['--kind', 'dispute'],
    ]) {
      expect(await lines(...args)).toEqual([expect.stringMatching(/^C0000005/) as string]);
    }
    expect((await run('list', '--kind', 'anger')).errors).toMatch(/--kind: distress/);
  });
});
