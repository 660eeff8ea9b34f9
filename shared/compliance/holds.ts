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

/** Says `verdict` while a hold of one of these kinds lies somewhere; the first of them that does is named. */
export function judgeHolds(
  facts: Facts,
  say: Sayings,
  verdict: 'hold' | 'block',
  kinds: readonly HoldKind[],
): Finding {
  for (const kind of kinds) {
    const where = anyHold(facts, kind);
    if (where !== undefined) return say[verdict](kind, { on: where });
  }
  return say.allow;
}

/** A rule that holds exactly while a hold of one kind lies somewhere. */
export const judgeHold = (facts: Facts, say: Sayings, kind: HoldKind): Finding =>
  judgeHolds(facts, say, 'hold', [kind]);
