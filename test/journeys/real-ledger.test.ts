import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalRun, type LocalRunProcess } from './local-run.ts';

/** Real loans are not ours to ship. Where the file lies beside the repository, or is named, they are played. */
const root = join(import.meta.dirname, '..', '..');
const ledger =
  process.env['FAIRNOTICE_REAL_LEDGER'] ?? join(root, '..', 'shared', 'data', 'lending-club-loans.csv');
const mapping = join(root, 'infra', 'mappings', 'lending-club.yaml');

describe.skipIf(!existsSync(ledger))('a day of real loans', { timeout: 400_000 }, () => {
  let run: LocalRunProcess;
  beforeAll(async () => {
    run = await startLocalRun(['--ledger', ledger, '--mapping', mapping]);
  }, 400_000);
  afterAll(() => run.stop());

  it('reminds of them, and no invocation fails', async () => {
    const { at, counts } = await run.clock();
    expect(at).toBe('2026-06-26T10:00:00Z');
    expect(counts.sms.toPhone).toBeGreaterThan(0);
    expect(counts.invocations.failed).toBe(0);
  });

  it('delivers the file again at night, every row accounted for, and the three misfits rejected again', async () => {
    const { rowsIn, landed, unchanged, rejected } = (await run.clock()).counts.ledger;
    expect(landed + unchanged + rejected).toBe(rowsIn);
    expect(rejected).toBeLessThan(rowsIn / 1_000);
    // With the new day some loans come to have a further instalment within reach; the others say the same.
    expect(landed).toBeLessThan(rowsIn / 10);
  });

  it('sends nobody two messages in a day', async () => {
    const numbers = (await run.everything()).map((line) => line.slice(0, line.indexOf(':')));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
