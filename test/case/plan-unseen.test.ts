import { describe, expect, it } from 'vitest';
import { endPlan } from '../../functions/case/end-plan.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { PLAN_INSTALMENTS_MAX } from '../../shared/model/loan.ts';
import { parseLocalDate, plusDays } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { at, loanId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aLenderSetting } from '../builders/setting.ts';
import { borrower, morning, stage } from '../builders/stage.ts';

const STEPS = 5;
const agreedFor = parseLocalDate('2026-09-28');
const words = { who: 'clerk', text: 'the plan has ended.' };

/** Years behind, and the lender has not begun to send: nobody has looked at a step, and nobody will. */
async function yearsBehind(faults: NonNullable<Parameters<typeof stage>[0]>['faults'] = {}) {
  const instalments = Array.from({ length: PLAN_INSTALMENTS_MAX }, (_, index) =>
    anInstalment({ n: index + 1, dueDate: plusDays(parseLocalDate('2026-05-01'), -7 * index) }),
  );
  const world = await stage({
    instalments,
    settings: [aLenderSetting()],
    contacts: [borrower({ optOutAt: morning })],
    faults,
  });
  const { caseId } = await openedCase(world.deps, aForm({ kind: 'hardship', text: 'I lost my job.' }));
  const agree = () =>
    resolveCase(world.deps, caseId, {
      outcome: 'plan-agreed',
      by: 'clerk',
      reason: 'Agreed by phone.',
      plan: {
        loanId: loanId('L-1'),
        instalments: instalments.map(({ n }) => ({ n, dueDate: agreedFor, unpaidMinor: 10_000 })),
      },
    });
  const unseen = () => world.records.all('notice').filter(({ reason }) => reason === 'step-past');
  return { world, caseId, agree, unseen };
}

describe('of a loan that nobody looks at, with more steps than one write holds', () => {
  it('a plan is agreed at once, and each step has its row', async () => {
    const { world, agree, unseen } = await yearsBehind();
    await agree();
    expect(world.records.all('loan')[0]?.plan?.number).toBe(1);
    expect(unseen()).toHaveLength(PLAN_INSTALMENTS_MAX * STEPS);
  });

  it('a plan is ended at once, and each of its steps has its row', async () => {
    const { world, caseId, agree, unseen } = await yearsBehind();
    await agree();
    world.clock.set(at('2027-01-28T15:00:00Z'));
    await endPlan(world.deps, caseId, words);
    expect(world.records.all('loan')[0]?.plan?.endedAt).toBe(world.clock.now());
    expect(unseen()).toHaveLength(2 * PLAN_INSTALMENTS_MAX * STEPS);
  });

  it('a plan whose agreement broke off between the writes is agreed when asked again', async () => {
    let broken = 0;
    const { world, agree, unseen } = await yearsBehind({
      before: ({ writes }) => {
        const isLast = writes.some((one) => one.op === 'put' && one.kind === 'loan' && one.item.plan);
        if (isLast) broken += 1;
        return isLast && broken === 1 ? 'not-done' : undefined;
      },
    });
    await expect(agree()).rejects.toMatchObject({ code: 'unavailable' });
    expect(unseen().length).toBeGreaterThan(0);
    expect(unseen().length).toBeLessThan(PLAN_INSTALMENTS_MAX * STEPS);
    expect(world.records.all('loan')[0]?.plan).toBeUndefined();
    await agree();
    expect(world.records.all('loan')[0]?.plan?.number).toBe(1);
    expect(unseen()).toHaveLength(PLAN_INSTALMENTS_MAX * STEPS);
  });

  it('nothing is written for a decision that is refused', async () => {
    const { world, caseId, agree, unseen } = await yearsBehind();
    await agree();
    const before = unseen().length;
    world.clock.set(at('2027-01-28T15:00:00Z'));
    await expect(
      endPlan(world.deps, caseId, { who: 'clerk', text: 'Pay now or we will have you arrested.' }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
    expect(unseen()).toHaveLength(before);
  });
});
