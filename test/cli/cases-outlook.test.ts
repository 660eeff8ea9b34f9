import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../infra/cli/run.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { at, inboundId, paymentId } from '../builders/ids.ts';
import { borrower, borrowerLoan, keys, morning, stage, type StageOptions } from '../builders/stage.ts';
import { memoryTerminal } from '../memory/terminal.ts';

/** A borrower in New York has complained on a page, and somebody at a command line answers. */
async function complaint(options: StageOptions = {}) {
  const world = await stage(options);
  const { caseId } = await openedCase(world.deps, aForm());
  const run = async (verb: string, ...args: string[]) => {
    const connection = { records: world.records, clock: world.clock, keys: () => Promise.resolve(keys) };
    const terminal = memoryTerminal(connection);
    const code = await runCommandLine(['cases', verb, caseId, '--by', 'ann', ...args], terminal.surroundings);
    return { code, errors: terminal.errors() };
  };
  return { world, run };
}

const words = ['--text', 'We look into it.'] as const;
const closing = ['--outcome', 'closed', '--reason', 'Explained by phone.'] as const;
const night = at('2026-06-26T03:00:00Z');
const NOW = 'the SMS can leave at the next sweep, within 2 minutes';
const MORNING_COMES =
  'the SMS waits until 2026-06-26 09:00 America/New_York: TIM-02 the hours in which it may arrive are closed now';

describe('who writes about a case, or closes it', () => {
  it.each([
    ['say', words],
    ['extend', words],
    ['resolve', closing],
  ] as const)('learns when the message leaves: %s', async (verb, args) => {
    const { world, run } = await complaint();
    expect(await run(verb, ...args)).toEqual({ code: 0, errors: NOW });
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls).toHaveLength(1);
  });

  it.each([
    ['say', words],
    ['resolve', closing],
  ] as const)('learns until when it waits at night: %s', async (verb, args) => {
    const { run } = await complaint({ now: night });
    expect((await run(verb, ...args)).errors).toContain(MORNING_COMES);
  });

  it('learns that it waits for what has no known time, and when it is given up', async () => {
    const heads = [
      borrowerLoan({
        pendingPayments: [{ paymentId: paymentId('pay-1'), receivedAt: morning, minorUnits: 1 }],
      }),
    ];
    const { run } = await complaint({ heads });
    const { errors } = await run('say', '--text', 'on loan x0001, 250.00 is due Jun 28.');
    expect(errors).toContain(
      'waits for something without a known time, looked at again every hour: AMT-02 a payment is on its way and no snapshot lists it yet',
    );
    expect(errors).toContain('what has not left by 2026-07-09 10:00 America/New_York is not sent any more');
  });

  it('learns when it is looked at again', async () => {
    const { run } = await complaint({ contacts: [borrower({ pendingReplies: [inboundId('in-1')] })] });
    expect((await run('say', ...words)).errors).toMatch(
      /looked at again on 2026-06-25 10:\d\d America\/New_York: OPT-02 a reply of this number waits to be applied/,
    );
  });

  it('learns that nothing can be sent, and by which rule', async () => {
    const options = { contacts: [borrower({ optOutAt: borrower().consent.at })] };
    const spoken = await complaint(options);
    expect(await spoken.run('say', ...words)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('nothing can be sent: OPT-01 this number has opted out') as string,
    });
    const closed = await complaint(options);
    expect(await closed.run('resolve', ...closing)).toEqual({
      code: 0,
      errors: 'the borrower gets no SMS: OPT-01 this number has opted out',
    });
  });

  it('learns nothing twice: what has left is not announced again', async () => {
    const { world, run } = await complaint();
    await run('resolve', ...closing);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(await run('resolve', ...closing)).toEqual({ code: 0, errors: '' });
  });
});
