import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launch, startDynoxide } from '../../infra/emulation/dynoxide.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { contactId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { createTables } from './create-tables.ts';
import { clientOf } from './engine.ts';

const reachable = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

it('keeps what is in its file over a stop and a start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-'));
  const file = join(folder, 'book.db');
  try {
    const first = await startDynoxide({ file });
    const tables = await createTables(clientOf(first), 'kept-');
    const write = { op: 'put', kind: 'contact', item: aContact() } as const;
    expect(await dynamoRecords({ client: clientOf(first), tables }).commit([write])).toBe('committed');
    await first.stop();

    const second = await startDynoxide({ file });
    const records = dynamoRecords({ client: clientOf(second), tables });
    const found = await records.get([{ kind: 'contact', contactId: contactId('c-1') }]);
    await second.stop();
    expect(found.contacts).toStrictEqual([aContact({ rev: 1 })]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('is gone after it was stopped, also when stopped twice, and two at once do not disturb each other', async () => {
  const [one, other] = await Promise.all([startDynoxide(), startDynoxide()]);
  expect(one.endpoint).not.toBe(other.endpoint);
  await one.stop();
  await one.stop();
  expect(await reachable(one.endpoint)).toBe(false);
  expect(await reachable(other.endpoint)).toBe(true);
  await other.stop();
});

it('says what the server said when it does not start', async () => {
  const starting = startDynoxide({ file: '/proc/no-such-folder/book.db' });
  await expect(starting).rejects.toMatchObject({ code: 'unavailable' });
  await expect(starting).rejects.toThrow(/Dynoxide did not start: .+/);
});

it('says so when the command is not there', async () => {
  const nothing = { name: 'Nothing', command: 'no-such-command', args: [], port: 1 };
  const starting = launch({ ...nothing, ready: () => new Promise(() => undefined) });
  await expect(starting).rejects.toThrow(/Nothing did not start: .*not found/);
});

it('does not outlive a parent that is killed', async () => {
  const script = `
    import { startDynoxide } from './infra/emulation/dynoxide.ts';
    const server = await startDynoxide();
    console.log(server.endpoint);
    setInterval(() => {}, 1000);
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const endpoint = await new Promise<string>((resolve) => {
    parent.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString('utf8').trim());
    });
  });
  expect(await reachable(endpoint)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => reachable(endpoint), { timeout: 3_000 }).toBe(false);
});
