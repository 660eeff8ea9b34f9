import type { AgreedPlan, Instalment, Loan } from '../model/loan.ts';

/**
 * Schedule versions of the ledger count from 1, one for each time a due date is moved; those of agreed plans
 * count from here, so that the two never meet and a step of a plan is a step of its own.
 */
export const PLAN_VERSIONS_FROM = 10_000;
/** More than there are plans of one loan: each part of an instalment has versions of its own. */
const PARTS_APART = 1000;

/** The schedule version of part `part`, from 0, of an instalment in the plan of this number. */
export const planVersionOf = (number: number, part = 0): number =>
  PLAN_VERSIONS_FROM + number + part * PARTS_APART;

/**
 * The instalments as they are to be reminded of: where a plan was agreed, its dates and parts stand instead of
 * the ledger's due date. What the ledger says has been paid since then fills the parts in the order of their
 * dates, so whoever keeps the plan is asked for nothing more; what no part names is not asked for. Instalments
 * that the plan does not name stay as they are, and so does one whose due date the ledger has moved since.
 */
export function scheduleOf({ head, instalments }: Loan): readonly Instalment[] {
  const plan = planInForce(head);
  if (plan === undefined) return instalments;
  return instalments.flatMap((instalment) => partsOf(instalment, plan));
}

function partsOf(instalment: Instalment, plan: AgreedPlan): readonly Instalment[] {
  const then = plan.ledgerThen.find(({ n }) => n === instalment.n);
  if (then?.scheduleVersion !== instalment.scheduleVersion) return [instalment];
  let paid = Math.max(0, then.unpaidMinor - instalment.unpaidMinor);
  return plan.instalments
    .filter(({ n }) => n === instalment.n)
    .map(({ dueDate, unpaidMinor: agreed }, part) => {
      const unpaidMinor = Math.max(0, agreed - paid);
      paid = Math.max(0, paid - agreed);
      return { ...instalment, dueDate, scheduleVersion: planVersionOf(plan.number, part), unpaidMinor };
    });
}

/** The plan that is the schedule of this loan now. */
export const planInForce = ({ plan }: Pick<Loan['head'], 'plan'>): AgreedPlan | undefined =>
  plan?.endedAt === undefined ? plan : undefined;
