import type { Finding } from '../model/decision.ts';
import type { Facts } from './facts.ts';
import type { Sayings } from './rule.ts';

/**
 * For rules about the truth of sums: a message about a case that tells none is none of their business. Undefined
 * when the rule has to look; a reminder always tells one.
 */
export function unlessItTellsTheLedger({ notice, text }: Facts, say: Sayings): Finding | undefined {
  if (text.tellsLedger === 'unknown') return say.hold('values-unknown');
  return notice.kind !== 'case' || text.tellsLedger ? undefined : say.allow;
}
