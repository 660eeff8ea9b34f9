import { describe, expect, it } from 'vitest';
import { resolveCase } from '../../functions/case/resolve.ts';
import { applyPayment } from '../../functions/ledger/apply-payment.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { MINUTE_MS, plusMs } from '../../shared/time.ts';
import { at, inboundId, loanId, paymentId } from '../builders/ids.ts';
import { borrowerNumber, morning, stage, type Stage } from '../builders/stage.ts';

const theLoan = loanId('L-1');
const payment = {
  loanId: theLoan,
  paymentId: paymentId('pay-1'),
  minorUnits: 25_000,
  receivedAt: '2026-06-25T13:00:00Z',
};
/** Announced on a Thursday: Monday evening is two working days later. */
const monday = at('2026-06-29T22:00:00Z');
const theCase = ({ records }: Stage) => records.all('case')[0];

async function announced() {
  const world = await stage();
  expect(await applyPayment(world.deps, payment)).toBe('held');
  return world;
}
/** As a snapshot that counts the payment leaves the loan. */
async function listed({ records }: Stage) {
  const [head] = records.all('loan');
  if (head === undefined) throw new Error('no loan is on the stage');
  await records.commit([{ op: 'put', kind: 'loan', item: { ...head, pendingPayments: [] } }]);
}
const closed = (world: Stage, outcome: 'upheld' | 'closed') =>
  resolveCase(world.deps, theCase(world)!.caseId, { outcome, by: 'clerk', reason: 'Looked into.' });

describe('a payment that the lender has announced', () => {
  it('is watched from the same write on, once, however often it is announced', async () => {
    const world = await announced();
    expect(await applyPayment(world.deps, payment)).toBe('known');
    expect(world.records.all('case')).toMatchObject([
      { state: 'watching', openedBy: 'system', loanId: 'L-1', paymentId: 'pay-1', watchUntil: monday },
    ]);
    expect(world.records.all('contact')[0]?.caseIds).toBeUndefined();
  });

  it.each(['not-done', 'answer-lost'] as const)(
    'is stored and watched, or neither, when its write is %s',
    async (fault) => {
      let broken = true;
      const hook =
        <Word>(word: Word) =>
        ({ method }: { method: string }) =>
          method === 'commit' && broken ? ((broken = false), word) : undefined;
      const world = await stage({
        faults:
          fault === 'not-done'
            ? { before: hook('not-done' as const) }
            : { after: hook('answer-lost' as const) },
      });
      await expect(applyPayment(world.deps, payment)).rejects.toMatchObject({ code: 'unavailable' });
      const stored = fault === 'not-done' ? 0 : 1;
      expect(world.records.all('loan')[0]?.pendingPayments).toHaveLength(stored);
      expect(world.records.all('case')).toHaveLength(stored);
      await applyPayment(world.deps, payment);
      expect(world.records.all('case')).toHaveLength(1);
    },
  );

  it('costs nobody a word when a snapshot has listed it in time', async () => {
    const world = await announced();
    await listed(world);
    world.clock.set(monday);
    await sweep(world.deps);
    expect(theCase(world)).toMatchObject({ state: 'resolved', resolution: { by: 'ledger' } });
    expect(world.records.all('notice')).toEqual([]);
  });

  it('and no snapshot lists for two working days becomes a case; nothing is sent', async () => {
    const world = await announced();
    world.clock.set(plusMs(monday, -MINUTE_MS));
    await sweep(world.deps);
    expect(theCase(world)?.state).toBe('watching');
    world.clock.set(monday);
    await sweep(world.deps);
    expect(theCase(world)?.state).toBe('open');
    expect(await lookAtLoan(world.deps, theLoan)).not.toMatchObject([{ outcome: 'sent' }]);
    expect(world.sms.calls).toEqual([]);
  });

  it('and is listed after that closes its case by itself', async () => {
    const world = await announced();
    world.clock.set(monday);
    await sweep(world.deps);
    await listed(world);
    world.clock.set(theCase(world)!.actAt);
    await sweep(world.deps);
    expect(theCase(world)).toMatchObject({ state: 'resolved', resolution: { by: 'ledger' } });
  });

  it('is waited for until a snapshot lists it, or a person says that it never came', async () => {
    const world = await announced();
    world.clock.set(monday);
    await sweep(world.deps);
    await expect(closed(world, 'upheld')).rejects.toThrow(/no snapshot lists payment pay-1 yet/);
    expect(world.records.all('loan')[0]?.pendingPayments).toHaveLength(1);
    await closed(world, 'closed');
    expect(world.records.all('loan')[0]).toMatchObject({ pendingPayments: [], nextStepAt: monday });
    // The borrower has never heard of this case.
    expect(world.records.all('notice').filter(({ kind }) => kind === 'case')).toEqual([]);
  });

  it('that never came, and is announced again, is watched again, with what was said before', async () => {
    const world = await announced();
    await closed(world, 'closed');
    await applyPayment(world.deps, payment);
    expect(world.records.all('case')).toMatchObject([{ state: 'watching', conversation: [{}, {}] }]);
    expect(theCase(world)?.resolution).toBeUndefined();
  });

  it('takes no word of the borrower for its own: a dispute is another case', async () => {
    const world = await announced();
    const words = {
      inboundId: inboundId('in-1'),
      from: borrowerNumber,
      text: 'the amount is wrong, I dispute it',
    };
    await takeReply(world.deps, { ...words, sentAt: morning });
    expect(
      world.records
        .all('case')
        .map(({ openedBy }) => openedBy)
        .sort(),
    ).toEqual(['reply', 'system']);
  });
});
