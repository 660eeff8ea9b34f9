import type { Finding } from '../model/decision.ts';
import type { HoldKind } from '../model/hold.ts';
import type { Facts } from './facts.ts';
import type { Sayings } from './rule.ts';

/** Where a hold of this kind lies, the first of contact, person and loan; undefined when nowhere. */
export function anyHold(facts: Facts, kind: HoldKind): 'contact' | 'person' | 'loan' | undefined {
  if (facts.contact.holds.includes(kind)) return 'contact';
  if (facts.person.holds.includes(kind)) return 'person';
  return facts.loan.holds.includes(kind) ? 'loan' : undefined;
}

/** A rule that holds exactly while a hold of one kind lies somewhere. */
export function judgeHold(facts: Facts, say: Sayings, kind: HoldKind): Finding {
  const where = anyHold(facts, kind);
  return where === undefined ? say.allow : say.hold(kind, { on: where });
}
