import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Deployment } from '../deployment.ts';
import type { RecordsAccess } from './access.ts';
import { secretStatements } from './access.ts';
import type { Alarms } from './alarms.ts';
import type { Bus } from './bus.ts';
import type { EncryptionKeys } from './keys.ts';
import type { SenderNumber } from './number.ts';
import type { Secrets } from './secrets.ts';
import type { Tables } from './tables.ts';

/** What every verb finds standing when it is built. */
export interface Shared {
  readonly deployment: Deployment;
  readonly keys: EncryptionKeys;
  readonly secrets: Secrets;
  readonly tables: Tables;
  readonly bus: Bus;
  readonly sender: SenderNumber;
  readonly alarms: Alarms;
}

/** The right to put events on the bus. The bus encrypts them by itself, so no key is needed for it. */
export const publishStatement = (bus: Bus): PolicyStatement =>
  new PolicyStatement({ sid: 'Publish', actions: ['events:PutEvents'], resources: [bus.bus.eventBusArn] });

/** The right to derive contact ids and check codes. */
export const keysStatements = ({ secrets, keys }: Shared): PolicyStatement[] =>
  secretStatements('Keys', secrets.keys, keys.records);
/** The right to know what signs the gateway's webhook. */
export const webhookStatements = ({ secrets, keys }: Shared): PolicyStatement[] =>
  secretStatements('Webhook', secrets.webhook, keys.records);

/** What the claim of a notice reads and writes: the loan, who is behind it, the notice and its decision. */
export const noticeAccess = {
  Loans: ['query', 'get', 'put'],
  Contacts: ['get', 'put', 'check'],
  People: ['get', 'put', 'check'],
  Notices: ['get', 'put'],
  Decisions: ['put'],
  // Only the one that a carrier's opt-out opens.
  Cases: ['put'],
  Settings: ['get'],
} as const satisfies RecordsAccess['tables'];

/** What the pages read and write: codes looked up, cases opened, a stop stored for sweep. They send nothing. */
export const pagesAccess = {
  Contacts: ['get', 'put'],
  People: ['get', 'put'],
  Notices: ['get'],
  Replies: ['get', 'put'],
  Cases: ['get', 'put'],
  Settings: ['get'],
} as const satisfies RecordsAccess['tables'];

/** What a reply and the claim of its answer read and write. */
export const replyAccess = {
  Loans: ['query', 'get', 'put', 'check'],
  Contacts: ['get', 'put', 'check'],
  People: ['get', 'put', 'check'],
  Replies: ['get', 'put'],
  Cases: ['get', 'put'],
  Notices: ['get', 'put'],
  Decisions: ['put'],
  Settings: ['get'],
} as const satisfies RecordsAccess['tables'];
