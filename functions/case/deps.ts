import type { CaseSetting } from '../../shared/case/open.ts';
import { calendarPlaceOf, isWorkday } from '../../shared/compliance/calendar.ts';
import type { Settings } from '../../shared/claim/scene.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Alarm, Keys, Log } from '../../shared/ports/surroundings.ts';
import { parseZone, type Clock } from '../../shared/time.ts';

export interface CaseDeps {
  readonly records: Records;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly alarm: Alarm;
  readonly log: Log;
}

/** What it takes to change a case that is there. */
export type CaseRecords = Pick<CaseDeps, 'records' | 'clock'>;

/** Where a lender has not said its zone yet, deadlines run by the first tenant's. */
const zoneUnsaid = parseZone('Asia/Shanghai');

/** The lender's zone and working days, and the secret that case numbers derive from. */
export function caseSettingOf({ keys }: Pick<CaseDeps, 'keys'>, { lender }: Settings): CaseSetting {
  const zone = lender?.zone ?? zoneUnsaid;
  const place = calendarPlaceOf(zone);
  return { zone, isWorkday: (date) => isWorkday(date, place), codeKey: keys.code };
}
