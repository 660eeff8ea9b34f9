import type { Reason } from '../reasons.ts';
import { claimReasons } from './claim.ts';
import { intentsReasons } from './intents.ts';
import { ladderReasons } from './ladder.ts';
import { lintReasons } from './lint.ts';
import { rulesReasons } from './rules.ts';

/** By room. */
export const allReasons: Readonly<Record<string, readonly Reason[]>> = {
  claim: claimReasons,
  intents: intentsReasons,
  ladder: ladderReasons,
  lint: lintReasons,
  rules: rulesReasons,
};
