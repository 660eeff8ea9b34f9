import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { FunctionRunner } from '../../infra/emulation/worker.ts';

const runners: FunctionRunner[] = [];
afterEach(() => Promise.all(runners.splice(0).map((runner) => runner.stop())));

function toy({ handler = 'toy.handler', timeoutSeconds = 5, log = new PassThrough() } = {}) {
  const clock = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(clock);
  const spec = {
    name: 'Toy',
    arn: 'arn:toy',
    codeKey: 'toy.zip',
    handler,
    timeoutSeconds,
    memoryMb: 256,
    environment: {},
  };
  const folder = join(import.meta.dirname, 'fixtures');
  const runner = new FunctionRunner(spec, { clock, folder, environment: { ONLY: 'mine' }, log });
  runners.push(runner);
  return {
    setNow: (ms: number): void => void Atomics.store(cell, 0, BigInt(ms)),
    act: (act: string) => runner.invoke({ act }, `request ${act}`),
  };
}

describe('a function in its thread', { timeout: 20_000 }, () => {
  it('sees the virtual time and nothing else, whenever it looks', async () => {
    const { act, setNow } = toy();
    for (const at of ['2026-06-25T10:00:00.000Z', '2026-06-25T10:15:00.000Z']) {
      setNow(Date.parse(at));
      expect(await act('time')).toMatchObject({
        value: {
          now: Date.parse(at),
          date: at,
          isDate: true,
          text: expect.stringContaining('2026') as unknown,
        },
      });
    }
    expect(await act('given')).toEqual({ kind: 'answered', value: '2020-02-02T00:00:00.000Z', alive: true });
  });

  it('has an environment of its own, without a trace of ours', async () => {
    expect(await toy().act('environment')).toMatchObject({ value: { ONLY: 'mine' } });
    expect(await toy().act('environment')).not.toMatchObject({
      value: { PATH: expect.anything() as unknown },
    });
  });

  it('gets the context that Lambda gives', async () => {
    expect(await toy().act('context')).toMatchObject({
      value: {
        functionName: 'Toy',
        memoryLimitInMB: '256',
        awsRequestId: 'request context',
        functionVersion: '$LATEST',
      },
    });
  });

  it('answers null for nothing, as JSON does', async () => {
    expect(await toy().act('nothing')).toMatchObject({ kind: 'answered', value: null });
  });

  it.each([
    { act: 'throws', says: /it went wrong/, because: 'it throws' },
    { act: 'hangs', says: /timed out after 1 s/, because: 'it hangs' },
    { act: 'exits', says: /ended with code 3/, because: 'it ends its thread' },
  ])('fails when $because, and the next invocation is served all the same', async ({ act, says }) => {
    const function_ = toy({ timeoutSeconds: 1 });
    const failed = await function_.act(act);
    expect(failed.kind === 'failed' ? failed.error : 'answered').toMatch(says);
    expect(await function_.act('given')).toMatchObject({ kind: 'answered' });
  });

  it.each([
    { handler: 'missing.handler', says: /missing\.mjs/ },
    { handler: 'toy.missing', says: /exports no function missing/ },
  ])('fails with the reason when $handler cannot be loaded', async ({ handler, says }) => {
    const failed = await toy({ handler }).act('given');
    expect(failed.kind === 'failed' ? failed.error : 'answered').toMatch(says);
  });

  it('writes its log where we are told to, not to the terminal', async () => {
    const log = new PassThrough();
    const { act } = toy({ log });
    await act('says');
    // The line travels on a pipe of its own, beside the answer.
    await new Promise((resolve) => setTimeout(resolve, 200));
    log.end();
    expect(await text(log)).toContain('a line of log');
  });
});
