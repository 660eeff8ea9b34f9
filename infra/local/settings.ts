import type { Setting } from '../../shared/model/setting.ts';
import { demoDeployment } from '../../shared/compliance/demo-deployment.ts';
import { packApprovals, unpackApprovals } from '../../shared/model/template.ts';
import type { Records } from '../../shared/ports/records.ts';
import { demoApprovals } from '../../shared/text/approvals.ts';
import { parseInstant, type Zone } from '../../shared/time.ts';

/** So many that no invocation ever waits: its time stands still, so waiting would teach nothing. */
const DEMO_PARTS_PER_SECOND = 10_000;

/** When the invented lender's invented approver read the shipped texts; before every day that is played. */
const DEMO_APPROVED_AT = parseInstant('2020-01-01T00:00:00Z');

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
    demoDeployment,
  ];
  // A conflict says that there is one already, which is what we want to keep.
  for (const item of demo) await records.commit([{ op: 'put', kind: 'setting', item }]);
  await approveDemoTexts(records);
}

/** A database of an older version lacks the approvals of newer texts; a suspended one stays suspended. */
async function approveDemoTexts(records: Records): Promise<void> {
  const { settings } = await records.get([{ kind: 'setting', name: 'templates' }]);
  const stored = settings.find((setting) => setting.name === 'templates');
  const before = stored === undefined ? {} : unpackApprovals(stored.approvals);
  const approvals = packApprovals({ ...demoApprovals(DEMO_APPROVED_AT), ...before });
  const item: Setting = { name: 'templates', rev: stored?.rev ?? 0, approvals };
  await records.commit([{ op: 'put', kind: 'setting', item }]);
}
