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

/**
 * What the claim reads and writes, whichever verb makes it: the loan with its instalments, who is behind it,
 * and the notice with the decision that allowed it.
 */
export const claimAccess = {
  Loans: ['query', 'get', 'put'],
  Contacts: ['get', 'put', 'check'],
  People: ['get', 'put', 'check'],
  Notices: ['get', 'put'],
  Decisions: ['put'],
  Settings: ['get'],
} as const satisfies RecordsAccess['tables'];
