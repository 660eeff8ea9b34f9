import type { Reason } from '../reasons.ts';
import { claimReasons } from './claim.ts';
import { ladderReasons } from './ladder.ts';
import { rulesReasons } from './rules.ts';

/** By room. */
export const allReasons: Readonly<Record<string, readonly Reason[]>> = {
  claim: claimReasons,
  ladder: ladderReasons,
  rules: rulesReasons,
};
