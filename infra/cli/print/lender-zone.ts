import type { Records } from '../../../shared/ports/records.ts';
import type { Zone } from '../../../shared/time.ts';
import { utc } from './moment.ts';

/** The lender's own clock; UTC until the lender has said who it is. */
export async function lenderZone(records: Records): Promise<Zone> {
  const [lender] = (await records.get([{ kind: 'setting', name: 'lender' }])).settings;
  return lender?.name === 'lender' ? lender.zone : utc;
}
