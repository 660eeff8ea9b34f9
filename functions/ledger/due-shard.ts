import { sha256 } from '../../shared/model/canonical.ts';
import type { LoanId } from '../../shared/model/ids.ts';

/** Eight hex digits spread a book evenly over any sensible number of shards. */
const HEX_DIGITS = 8;

/** Which shard of the due index a loan stands in: decided at its first snapshot, kept from then on. */
export const dueShardOf = (loanId: LoanId, shards: number): number =>
  Number.parseInt(sha256(loanId).slice(0, HEX_DIGITS), 16) % shards;
