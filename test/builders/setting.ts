import type {
  DeploymentSetting,
  FeedSetting,
  LenderSetting,
  SendingSetting,
  TemplatesSetting,
} from '../../shared/model/setting.ts';
import { demoDeployment } from '../../shared/compliance/demo-deployment.ts';
import { packApprovals } from '../../shared/model/template.ts';
import { demoApprovals } from '../../shared/text/approvals.ts';
import { at } from './ids.ts';
import { parseZone } from '../../shared/time.ts';

export const aLenderSetting = (over: Partial<LenderSetting> = {}): LenderSetting => ({
  name: 'lender',
  rev: 0,
  signature: '演示金融',
  brand: 'Demo Finance',
  hotlineCn: '4000000000',
  hotlineUs: '800-555-0100',
  zone: parseZone('America/New_York'),
  demo: true,
  ...over,
});

/** Not paused. */
export const aSendingSetting = (over: Partial<SendingSetting> = {}): SendingSetting => ({
  name: 'sending',
  rev: 0,
  partsPerSecond: 20,
  ...over,
});

/** Every shipped text is approved. */
export const aTemplatesSetting = (over: Partial<TemplatesSetting> = {}): TemplatesSetting => ({
  name: 'templates',
  rev: 0,
  approvals: packApprovals(demoApprovals(at('2026-06-01T00:00:00Z'))),
  ...over,
});

/** First-party, data filed as it must be, replies heard, records kept. */
export const aDeploymentSetting = (over: Partial<DeploymentSetting> = {}): DeploymentSetting => ({
  ...demoDeployment,
  rev: 0,
  ...over,
});

export const aFeedSetting = (over: Partial<FeedSetting> = {}): FeedSetting => ({
  name: 'feed#book',
  rev: 0,
  kind: 'file',
  watermark: at('2026-06-25T10:00:00Z'),
  ...over,
});
