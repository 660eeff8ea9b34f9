import type { Records } from '../../shared/ports/records.ts';
import type { Alarm, Keys, Log } from '../../shared/ports/surroundings.ts';
import type { Clock } from '../../shared/time.ts';

export interface CaseDeps {
  readonly records: Records;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly alarm: Alarm;
  readonly log: Log;
}

/** What it takes to change a case that is there. */
export type CaseRecords = Pick<CaseDeps, 'records' | 'clock'>;
