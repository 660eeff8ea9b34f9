import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { writeBook } from '../builders/book.ts';
import { startLocalRun, type LocalRunProcess } from './local-run.ts';

/** Just above what makes a rate, all due on one day; a few more fall due the day after. */
const REMINDED = 205;
/** More than three in a hundred. */
const STOPPED = 7;
const phoneOf = (index: number): string => `+1212555${String(1000 + index)}`;
const later = { loan: 'L-later', phone: '+13105559901', place: 'US-CA', due: '2026-06-26' };

const shownSchema = z.object({
  approval: z.object({
    state: z.string(),
    suspended: z.object({ by: z.string(), reason: z.string(), alarmedAt: z.int() }).optional(),
  }),
});
const historySchema = z.array(z.object({ what: z.string(), by: z.string() }));

describe('a text that too many borrowers answer with a stop', { timeout: 600_000 }, () => {
  let run: LocalRunProcess;
  let book: ReturnType<typeof writeBook>;

  beforeAll(async () => {
    const due = Array.from({ length: REMINDED }, (_, index) => ({
      loan: `L-${String(index)}`,
      phone: phoneOf(index),
    }));
    book = writeBook([...due, later]);
    const files = ['--ledger', book.ledger, '--mapping', book.mapping];
    run = await startLocalRun([
      ...files,
      '--at',
      '2026-06-25T08:00-04:00',
      '--hours',
      '4',
      '--seed',
      'stops',
    ]);
  }, 600_000);
  afterAll(async () => {
    await run.stop();
    rmSync(book.folder, { recursive: true });
  });

  async function template(...line: readonly string[]): Promise<string> {
    const { code, said } = await run.cli('template', ...line);
    expect(code, said).toBe(0);
    return said;
  }
  const shown = async () =>
    shownSchema.parse(JSON.parse(await template('show', 'due/en', '--approvals', '--json'))).approval;

  it('has gone out to all of them', async () => {
    const { counts } = await run.clock();
    // The phones have most of them; some receipts come late.
    const { sent = 0, delivered = 0 } = counts.notices;
    expect(sent + delivered).toBe(REMINDED);
    expect(await shown()).toMatchObject({ state: 'approved' });
  });

  it('is suspended within five minutes of the stop that was one too many, and somebody is called', async () => {
    for (let index = 0; index < STOPPED; index += 1) {
      expect((await run.reply(phoneOf(index), index % 2 === 0 ? 'STOP' : '退订')).status).toBe(201);
    }
    await run.clock({ advance: 'PT10M' });
    const { state, suspended } = await shown();
    expect(state).toBe('suspended');
    expect(suspended).toMatchObject({ by: 'sweep', alarmedAt: expect.any(Number) as number });
    expect(suspended?.reason).toMatch(
      new RegExp(`too many opt-outs: of ${REMINDED} sent .*, ${STOPPED} said stop and 0 complained`),
    );
  });

  it('goes to nobody who falls due after that', async () => {
    await run.clock({ at: '2026-06-26T18:00:00Z' });
    expect(await run.received(later.phone)).toEqual([]);
    const { state, decision } = await run.notice('L-later#1.1#due');
    expect(state).toBe('waiting');
    expect(decision?.findings).toContainEqual({ ruleId: 'TPL-02', code: 'suspended' });
  });

  it('goes out again when two persons have read it anew, and the stops of before do not stop it', async () => {
    const said = await template('approve', 'due/en', '--author', 'writer', '--approver', 'reader');
    expect(said).toMatch(/it goes out again; it was stopped by sweep: too many opt-outs/);
    await run.clock({ advance: 'PT1H' });
    expect(await run.received(later.phone)).toHaveLength(1);
    expect(await shown()).toMatchObject({ state: 'approved' });
    const history = historySchema.parse(JSON.parse(await template('history', 'due/en', '--json')));
    expect(history).toEqual([
      { what: 'suspended', by: 'sweep' },
      { what: 'approved', by: 'reader' },
    ]);
  });
});
