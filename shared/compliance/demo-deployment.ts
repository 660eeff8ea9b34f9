import type { DeploymentSetting } from '../model/setting.ts';
import { parseLocalDate } from '../time.ts';

const from = parseLocalDate('2020-01-01');
const proof = 'demo: invented, and proves nothing';

/** What the invented lender of the local run says of its deployment, marked as invented. */
export const demoDeployment: DeploymentSetting = {
  name: 'deployment',
  rev: 0,
  demo: true,
  relationship: [{ from, value: 'first-party', proof }],
  chinaDataRegion: [{ from, value: 'abroad', proof }],
  chinaExportMechanism: [{ from, value: 'standard-contract', proof }],
  repliesFromChina: [{ from, value: 'reach-us', proof }],
  repliesFromUnitedStates: [{ from, value: 'reach-us', proof }],
  recordsKeptYears: [{ from, value: 5, proof }],
};
