import type { Instalment, Loan } from '../model/loan.ts';

/**
 * Schedule versions of the ledger count from 1, one for each time a due date is moved; those of agreed plans
 * count from here, so that the two never meet and a step of a plan is a step of its own.
 */
export const PLAN_VERSIONS_FROM = 10_000;

/**
 * The instalments as they are to be reminded of: where a plan was agreed, its due date stands instead of the
 * ledger's. The sum is what was agreed, and never more than the ledger says is unpaid; what the ledger says is
 * paid is paid. Instalments that the plan does not name stay as they are.
 */
export function scheduleOf({ head: { plan }, instalments }: Loan): readonly Instalment[] {
  if (plan === undefined) return instalments;
  return instalments.map((instalment) => {
    const agreed = plan.instalments.find(({ n }) => n === instalment.n);
    if (agreed === undefined) return instalment;
    return {
      ...instalment,
      dueDate: agreed.dueDate,
      scheduleVersion: PLAN_VERSIONS_FROM + plan.number,
      unpaidMinor: Math.min(instalment.unpaidMinor, agreed.unpaidMinor),
    };
  });
}
