import type { CaseSetting } from '../../shared/case/open.ts';
import { calendarPlaceOf, workdaysOf } from '../../shared/compliance/calendar.ts';
import type { Settings } from '../../shared/claim/scene.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Alarm, Keys, Log } from '../../shared/ports/surroundings.ts';
import { standInZone } from '../../shared/model/setting.ts';
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

/** The lender's zone and working days, and the secret that case numbers derive from. */
export function caseSettingOf(
  { keys }: { readonly keys: Pick<Keys, 'code'> },
  { lender }: Settings,
): CaseSetting {
  const zone = lender?.zone ?? standInZone;
  return { zone, isWorkday: workdaysOf(calendarPlaceOf(zone)), codeKey: keys.code };
}
