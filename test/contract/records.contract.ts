import { commitContract } from './commit.contract.ts';
import { countsContract } from './counts.contract.ts';
import { listingsContract } from './listings.contract.ts';
import { readsContract } from './reads.contract.ts';
import { repliesContract } from './replies.contract.ts';
import type { Start } from './subject.ts';

/** The contract of shared/ports/records.ts, said as tests. Every engine runs the whole of it. */
export function recordsContract(start: Start): void {
  commitContract(start);
  readsContract(start);
  repliesContract(start);
  listingsContract(start);
  countsContract(start);
}
