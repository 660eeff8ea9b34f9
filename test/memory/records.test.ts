import { expect, it } from 'vitest';
import { contactId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { memoryRecords, type Faults, type MemoryRecords } from './records.ts';

const write = { op: 'put', kind: 'contact', item: aContact() } as const;
const key = { kind: 'contact', contactId: contactId('c-1') } as const;
const stored = (records: MemoryRecords) => records.all('contact').map((contact) => contact.rev);

it.each<{ reason: string; faults: Faults; code: string; after: number[] }>([
  { reason: 'not done', faults: { before: () => 'not-done' }, code: 'unavailable', after: [] },
  {
    reason: 'done, but the answer is lost',
    faults: { after: () => 'answer-lost' },
    code: 'unavailable',
    after: [1],
  },
])('a commit can be $reason', async ({ faults, code, after }) => {
  const records = memoryRecords(faults);
  await expect(records.commit([write])).rejects.toMatchObject({ code });
  expect(stored(records)).toStrictEqual(after);
});

it('a commit can be told to conflict, on the call that a test chooses', async () => {
  const records = memoryRecords({
    before: ({ method, nth }) => (method === 'commit' && nth === 1 ? 'conflict' : undefined),
  });
  expect(await records.commit([write])).toBe('conflict');
  expect(stored(records)).toStrictEqual([]);
  expect(await records.commit([write])).toBe('committed');
});

it('a hook can be another worker who comes between the read and the write', async () => {
  let other = false;
  const records: MemoryRecords = memoryRecords({
    before: async ({ method }) => {
      if (method !== 'commit' || other) return undefined;
      other = true;
      await records.commit([write]);
      return undefined;
    },
  });
  expect(await records.commit([write])).toBe('conflict');
});

it('a hook sees what is about to be written, and reads can fail too', async () => {
  const seen: string[] = [];
  const records = memoryRecords({
    before: ({ method, nth, writes }) => {
      seen.push(`${method} ${nth} ${writes.length}`);
      return method === 'get' ? 'not-done' : undefined;
    },
  });
  await records.commit([write]);
  await expect(records.get([key])).rejects.toMatchObject({ code: 'unavailable' });
  expect(seen).toStrictEqual(['commit 1 1', 'get 1 0']);
});

it('answers with copies that nobody can change, apart from what was handed in', async () => {
  const records = memoryRecords();
  const places = ['US-NY'];
  await records.commit([{ ...write, item: aContact({ places }) }]);
  places.push('US-CA');
  const [contact] = (await records.get([key])).contacts;
  expect(contact?.places).toStrictEqual(['US-NY']);
  expect(Object.isFrozen(contact?.places)).toBe(true);
  expect(Object.isFrozen(contact?.consent)).toBe(true);
});
