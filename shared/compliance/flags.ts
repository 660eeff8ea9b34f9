import type { Finding } from '../model/decision.ts';
import type { Flag } from '../model/standing.ts';
import type { Facts } from './facts.ts';
import type { Sayings } from './rule.ts';

/** Says `verdict` when the lender knows one of `flags` of the borrower; a lender that has not said holds. */
export function judgeFlags(
  { person }: Facts,
  say: Sayings,
  verdict: 'hold' | 'block',
  flags: readonly Flag[],
): Finding {
  const known = person.flags;
  if (known === 'unknown') return say.hold('flags-unknown');
  const flag = flags.find((one) => known.includes(one));
  return flag === undefined ? say.allow : say[verdict](flag);
}
