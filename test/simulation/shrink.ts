import type { Plan } from './plan.ts';
import { runPlan, type RunOptions } from './run.ts';

/**
 * The shortest plan found that still breaks the same promise: faults and actions are taken out, one by one,
 * as long as any can be spared.
 */
export async function shrink(plan: Plan, options: RunOptions): Promise<Plan> {
  const promise = (await runPlan(plan, options)).violations[0]?.promise;
  if (promise === undefined) return plan;
  const stillBreaks = async (smaller: Plan): Promise<boolean> =>
    (await runPlan(smaller, options)).violations.some((one) => one.promise === promise);
  let shortest = plan;
  for (let spared = true; spared;) {
    spared = false;
    for (const smaller of smallerPlans(shortest)) {
      if (!(await stillBreaks(smaller))) continue;
      shortest = smaller;
      spared = true;
      break;
    }
  }
  return shortest;
}

function* smallerPlans(plan: Plan): Generator<Plan> {
  for (const fault of plan.faults) yield { ...plan, faults: plan.faults.filter((one) => one !== fault) };
  for (const action of plan.actions) yield { ...plan, actions: plan.actions.filter((one) => one !== action) };
}
