import type { Settings } from '../claim/scene.ts';
import { calendarPlaceOf, workdaysOf } from '../compliance/calendar.ts';
import { standInZone } from '../model/setting.ts';
import type { Keys } from '../ports/surroundings.ts';
import type { CaseSetting } from './open.ts';

/** The lender's zone and working days, and the secret that case numbers derive from. */
export function caseSettingOf(
  { keys }: { readonly keys: Pick<Keys, 'code'> },
  { lender }: Pick<Settings, 'lender'>,
): CaseSetting {
  const zone = lender?.zone ?? standInZone;
  return { zone, isWorkday: workdaysOf(calendarPlaceOf(zone)), codeKey: keys.code };
}
