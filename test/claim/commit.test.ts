import { describe, expect, it } from 'vitest';
import { commitClaim } from '../../shared/claim/commit.ts';
import { Fault } from '../../shared/fault.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import { attemptId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import { memoryRecords } from '../memory/records.ts';

const mine = aNotice({ state: 'claimed', rev: 0, attemptId: attemptId('mine') });
const write = (item: Notice): Write => ({ op: 'put', kind: 'notice', item });

/** Records that answer as they are told, after they have done, or not done, what was asked. */
const answering = (records: Records, answer: () => 'committed' | 'conflict', done = true): Records => ({
  ...records,
  commit: async (writes) => {
    if (done) await records.commit(writes);
    return answer();
  },
});
const throwing = (error: Error) => (): never => {
  throw error;
};
const unavailable = new Fault('unavailable', 'no answer came');

describe('a claim', () => {
  it('that is plainly committed is ours without a second look, one revision on', async () => {
    const records = { ...memoryRecords(), get: () => Promise.reject(new Error('nobody need read')) };
    expect(await commitClaim(records, [write(mine)], mine)).toEqual({ ...mine, rev: 1 });
  });

  it('whose answer was lost is ours when our attempt stands in the row', async () => {
    const records = answering(memoryRecords(), throwing(unavailable));
    expect(await commitClaim(records, [write(mine)], mine)).toEqual({ ...mine, rev: 1 });
  });

  it('whose answer was lost and that is not stored is not known to have failed either', async () => {
    const records = answering(memoryRecords(), throwing(unavailable), false);
    await expect(commitClaim(records, [write(mine)], mine)).rejects.toBe(unavailable);
  });

  it.each<[Error, string]>([
    [new Error('a mistake of ours'), 'no fault of the storage'],
    [new Fault('defect', 'a broken promise'), 'a fault that says more than that no answer came'],
  ])('that fails with %s fails, even where our attempt stands: %s', async (error) => {
    const records = answering(memoryRecords(), throwing(error));
    await expect(commitClaim(records, [write(mine)], mine)).rejects.toBe(error);
  });

  it('that is said to conflict with itself is ours: a replayed request', async () => {
    const records = answering(memoryRecords(), () => 'conflict');
    expect(await commitClaim(records, [write(mine)], mine)).toEqual({ ...mine, rev: 1 });
  });

  it.each<[Notice, string]>([
    [{ ...mine, attemptId: attemptId('theirs') }, 'another worker’s equal claim'],
    [{ ...mine, state: 'sent' }, 'our attempt, and past being claimed'],
  ])('is a conflict when what stands in the row is %#: %s', async (theirs) => {
    const records = memoryRecords();
    await records.commit([write(theirs)]);
    expect(await commitClaim(records, [write(mine)], mine)).toBe('conflict');
  });

  it('is a conflict when no row stands at all', async () => {
    const records = answering(memoryRecords(), () => 'conflict', false);
    expect(await commitClaim(records, [write(mine)], mine)).toBe('conflict');
  });
});
