import { familyCards, type Evidence, type Family } from './families.ts';
import { rawSpan, type Folded } from './fold.ts';

/** What a check finds: a stretch of `plain`, why it may not stand, and under which family. */
export interface Finding {
  readonly family: Family;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export function evidenceOf(folded: Folded, { family, from, to, reason }: Finding): Evidence {
  return { family, ruleId: familyCards[family].ruleId, ...rawSpan(folded, from, to), reason };
}

/** All matches of one pattern as findings; `fits` refuses what only looks like one. */
export function findingsOf(
  plain: string,
  pattern: RegExp,
  as: { readonly family: Family; readonly reason: string },
  fits: (found: string, at: number) => boolean = () => true,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of plain.matchAll(pattern)) {
    if (!fits(match[0], match.index)) continue;
    found.push({ ...as, from: match.index, to: match.index + match[0].length });
  }
  return found;
}
