import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBook } from '../builders/book.ts';
import { startLocalRun, type LocalRunProcess } from './local-run.ts';

const root = join(import.meta.dirname, '..', '..');
/** The carrier of the local run knows nobody under the last of these numbers. */
const plain = { loan: 'L-plain', phone: '+12125551001' };
const dead = { loan: 'L-dead', phone: '+12125550199', due: '2026-06-28' };

describe('what the carrier says later', { timeout: 300_000 }, () => {
  let run: LocalRunProcess;
  let book: ReturnType<typeof writeBook>;

  beforeAll(async () => {
    book = writeBook([plain, dead]);
    const files = ['--ledger', book.ledger, '--mapping', book.mapping];
    run = await startLocalRun([...files, '--at', '2026-06-24T22:00-04:00', '--seed', 'on time']);
  }, 300_000);
  afterAll(async () => {
    await run.stop();
    rmSync(book.folder, { recursive: true });
  });

  /** `npm run cli -- …` against this run, as a person would type it. */
  async function cli(...line: readonly string[]): Promise<string> {
    const child = spawn(process.execPath, ['infra/cli/main.ts', ...line, '--outputs', run.origin], {
      cwd: root,
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString('utf8')));
    const [code] = (await once(child, 'close')) as [number];
    expect(code, said).toBe(0);
    return said;
  }

  it('is on the row of the message, and a person can read it', async () => {
    expect((await run.notice('L-plain#1.1#due')).state).toBe('delivered');
    expect((await run.notice('L-dead#1.1#due-3')).state).toBe('undelivered');
    expect(await cli('explain', 'L-plain#1.1#due')).toMatch(/delivered.*the phone has it/s);
    expect(await cli('explain', 'L-dead#1.1#due-3')).toMatch(/undelivered.*there is no such number/s);
  });

  it('leaves nothing behind that failed or waits', async () => {
    const { counts } = await run.clock();
    expect(counts.invocations.failed).toBe(0);
    for (const depth of Object.values(counts.queues)) {
      expect(depth).toMatchObject({ visible: 0, inFlight: 0 });
    }
  });

  it('stops the next reminder to a number that nobody has', async () => {
    await run.clock({ at: '2026-06-28T15:00:00Z' });
    expect(await run.received(dead.phone)).toHaveLength(1);
    const waits = await run.notice('L-dead#1.1#due');
    expect(waits).toMatchObject({ state: 'waiting', decision: { verdict: 'hold' } });
    expect(waits.decision?.findings).toContainEqual(
      expect.objectContaining({ ruleId: 'HLD-04', code: 'unreachable' }),
    );
  });

  it('knows of nothing that left after a pause, since nothing did', async () => {
    expect(await cli('pause', '--by', 'Ops', '--reason', 'drill')).toContain('no reminder left after it');
    expect(await cli('pause', 'status')).toContain('sending is paused by Ops: drill');
    expect(await cli('resume', '--by', 'Ops', '--reason', 'drill is over')).toContain('sending goes on');
    expect(await cli('pause', 'history')).toContain('resumed by Ops: drill is over');
  });
});
