import type { Setting } from '../../shared/model/setting.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Zone } from '../../shared/time.ts';

/** So many that no invocation ever waits: its time stands still, so waiting would teach nothing. */
const DEMO_PARTS_PER_SECOND = 10_000;

/** An invented lender, marked as such. What the database already holds is left as it is. */
export async function writeDemoSettings(records: Records, zone: Zone): Promise<void> {
  const demo: readonly Setting[] = [
    {
      name: 'lender',
      rev: 0,
      signature: '众信金融',
      brand: 'Zhongxin Finance',
      hotlineCn: '4000000000',
      hotlineUs: '800-555-0100',
      zone,
      demo: true,
    },
    { name: 'sending', rev: 0, partsPerSecond: DEMO_PARTS_PER_SECOND },
  ];
  // A conflict says that there is one already, which is what we want to keep.
  for (const item of demo) await records.commit([{ op: 'put', kind: 'setting', item }]);
}
