import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../infra/local/options.ts';
import { writeBook } from '../builders/book.ts';
import { launch, startLocalRun, type LocalRunProcess } from './local-run.ts';

/** Both are reminded on the next day, unless they have said STOP. */
const number = '+12125550104';
const neighbour = '+12125550105';
const book = writeBook([
  { loan: 'L-1', phone: '+12125550101', due: '2026-06-28' },
  { loan: 'L-2', phone: '+13105550102', place: 'US-CA' },
  { loan: 'L-3', phone: '+12125550103', due: '2026-06-20' },
  { loan: 'L-4', phone: number, due: '2026-06-26' },
  { loan: 'L-5', phone: neighbour, due: '2026-06-26' },
]);
const files = ['--ledger', book.ledger, '--mapping', book.mapping];
/** From before the first message until after the last one of that day. */
const bookArgs = [...files, '--at', '2026-06-25T08:00-04:00', '--hours', '5'];

async function endOf(args: readonly string[]): Promise<{ code: number; said: string }> {
  const { child, said } = launch(args);
  const [code] = (await once(child, 'exit')) as [number];
  return { code, said: said() };
}

describe('the local run as a process', { timeout: 600_000 }, () => {
  const running: LocalRunProcess[] = [];
  const start = async (...args: readonly string[]): Promise<LocalRunProcess> => {
    const run = await startLocalRun([...bookArgs, ...args]);
    running.push(run);
    return run;
  };
  /** One after the other: two at once on a busy machine wait longer than a call may last. */
  const everythingSaid = async (seed: string) => {
    const run = await start('--seed', seed);
    const said = await run.everything();
    await run.stop();
    return said;
  };
  afterAll(async () => {
    await Promise.all(running.map((run) => run.stop()));
    rmSync(book.folder, { recursive: true });
  });

  it('gives equal messages for an equal ledger, instant and seed, and other codes for another seed', async () => {
    const said = await everythingSaid('a');
    expect(said).toHaveLength(3);
    expect(await everythingSaid('a')).toEqual(said);
    expect(await everythingSaid('b')).not.toEqual(said);
  });

  it('goes on from its file: the clock, the phones and what was sent are still there', async () => {
    const db = ['--db', join(book.folder, 'kept.db')];
    const first = await start(...db);
    await first.reply(number, 'STOP');
    const before = await first.everything();
    await first.stop();

    const again = await startLocalRun([...files, ...db, '--hours', '1']);
    running.push(again);
    expect((await again.clock()).at).toBe('2026-06-25T18:00:00Z');
    expect(await again.everything()).toEqual(before);
    await again.clock({ at: '2026-06-26T15:00:00Z' });
    expect(await again.received(neighbour)).toHaveLength(1);
    // The confirmation of the STOP, and nothing after it.
    expect(await again.received(number)).toHaveLength(1);
    await again.stop();

    const otherSeed = await endOf([...bookArgs, ...db, '--port', '0', '--seed', 'other']);
    expect(otherSeed).toMatchObject({ code: 1, said: expect.stringContaining('--seed 1') as unknown });
  });

  it('ends with Ctrl-C, without a complaint', async () => {
    const run = await start('--hours', '0');
    expect(await run.stop()).toMatchObject({ code: 0, said: expect.not.stringContaining('!') as unknown });
    await expect(fetch(run.origin)).rejects.toThrow();
  });

  it('says that its port is taken, and how to choose another', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const { code, said } = await endOf(['--port', String(port)]);
    server.close();
    expect(code).toBe(1);
    expect(said).toContain(`port ${port} is taken`);
  });

  it('refuses an option that nobody knows, with the code for what was typed wrongly', async () => {
    const { code, said } = await endOf(['--prot', '1']);
    expect(code).toBe(2);
    expect(said).toContain('--prot');
  });

  it.each([
    { args: ['--port', 'x'], says: '65535', because: 'a port is a number' },
    { args: ['--hours', 'all'], says: '744', because: 'hours are a number' },
    { args: ['--at', 'noon'], says: '2026-06-25T06:00-04:00', because: 'an instant has a form' },
    { args: ['--ledger', 'a.csv'], says: '--mapping', because: 'a ledger needs its mapping' },
  ])('refuses $args: $because', ({ args, says }) => {
    expect(() => readOptions(args)).toThrow(says);
  });
});
