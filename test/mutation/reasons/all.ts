import type { Reason } from '../reasons.ts';
import { ladderReasons } from './ladder.ts';

/** By room. */
export const allReasons: Readonly<Record<string, readonly Reason[]>> = { ladder: ladderReasons };
