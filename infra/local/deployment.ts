import { createWriteStream, type WriteStream } from 'node:fs';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { patientClient } from '../../shared/adapters/aws/client-options.ts';
import { variable } from '../../shared/adapters/aws/claim-ports.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { secretKeys } from '../../shared/adapters/aws/secret-keys.ts';
import { tableNamesFrom } from '../../shared/adapters/aws/tables.ts';
import type { Keys } from '../../shared/ports/surroundings.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';
import { connectPhones, startCarrier, type Phones } from '../phones/phones.ts';
import { Agenda } from '../emulation/agenda.ts';
import { Cloud } from '../emulation/cloud.ts';
import { startDynoxide } from '../emulation/dynoxide.ts';
import { LOCAL_ACCOUNT, LOCAL_REGION } from '../template/intrinsics.ts';
import { readInventory, type Inventory } from '../template/inventory.ts';
import type { Journal } from '../emulation/journal.ts';
import { noticeReader, type NoticeReader } from './notices.ts';
import { localSecret } from '../emulation/seeded.ts';
import type { FunctionSpec } from '../template/specs.ts';
import type { Assembly } from '../template/synth.ts';
import { startWire } from '../emulation/wire.ts';
import { FunctionRunner } from '../emulation/worker.ts';

/** A deployment that runs: everything the template names, on this machine. */
export interface LocalDeployment {
  readonly agenda: Agenda;
  readonly cloud: Cloud;
  readonly phones: Phones;
  readonly records: Records;
  readonly notices: NoticeReader;
  readonly keys: Keys;
  readonly busName: string;
  readonly functionCount: number;
  /** Where DynamoDB is. */
  readonly dynamo: string;
  /** Where every other service of AWS's is. */
  readonly wire: string;
  /** The stack's outputs; both APIs are the run's own server. */
  readonly outputs: Readonly<Record<string, string>>;
}

export interface DeploymentPlan {
  readonly assembly: Assembly;
  readonly seed: string;
  readonly startAt: Instant;
  /** Where the data is kept; undefined = in memory. */
  readonly db: string | undefined;
  readonly logFile: string;
  readonly carrierLog: string;
  readonly carrier: string | undefined;
  readonly journal: Journal;
  /** Where the run's own HTTP server is: the carrier hands replies over there. */
  readonly origin: string;
  readonly onFailure: (functionName: string, error: string) => void;
  /** The database has ended although nobody asked it to. */
  readonly onLost: () => void;
}

type Stop = () => Promise<void>;

/**
 * Starts it, each part when what it leans on stands: wire, database, tables, carrier, functions. Whatever was
 * started is handed to `onStarted` at once, so that a start that fails half-way leaves nothing behind.
 */
export async function startDeployment(
  plan: DeploymentPlan,
  onStarted: (stop: Stop) => void,
): Promise<LocalDeployment> {
  const { journal } = plan;
  const wire = await startWire();
  onStarted(wire.stop);
  const inventory = readInventory(plan.assembly.template, wire.origin);
  const dynamo = await databaseOf(plan, onStarted);
  const client = new DynamoDBClient({ ...patientClient, ...localAccess, endpoint: dynamo });
  await createTables(client, inventory);

  const environment = Object.assign({}, ...inventory.functions.map((spec) => spec.environment)) as Record<
    string,
    string
  >;
  const secretOf = secretsOf(inventory, plan.seed);
  const seed = seedOfThisStart(plan);
  const onMoved = (at: Instant): void => {
    journal.moved(at);
  };
  const agenda = new Agenda({ seed, startAt: plan.startAt, onMoved });
  const carrier = await carrierOf(plan, onStarted);
  const phones = await connectPhones(carrier, agenda, {
    senderNumber: variable(environment, 'SENDER_NUMBER'),
    webhookUrl: `${plan.origin}/replies`,
    webhookSecret: secretOf(variable(environment, 'WEBHOOK_SECRET_ARN')) ?? '',
    logs: { url: wire.origin, group: `sns/${LOCAL_REGION}/${LOCAL_ACCOUNT}/DirectPublishToPhoneNumber` },
  });

  const log = createWriteStream(plan.logFile, { flags: 'a' });
  onStarted(() => ended(log));
  const runners = runnersOf(inventory, { plan, agenda, log, wire: wire.origin, dynamo });
  onStarted(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
  });
  const onFailure = (name: string, error: string): void => {
    log.write(`${name}: ${error}\n`);
    plan.onFailure(name, error);
  };
  const cloud = new Cloud(inventory, { agenda, seed, journal, runners, onFailure });
  wire.back({ cloud, phones, secret: secretOf });

  const tables = tableNamesFrom(environment);
  const records = dynamoRecords({ client, tables });
  return {
    agenda,
    cloud,
    phones,
    records,
    notices: noticeReader({ client, tables, records }),
    keys: await secretKeys({
      arn: variable(environment, 'KEYS_SECRET_ARN'),
      client: new SecretsManagerClient({ ...patientClient, ...localAccess, endpoint: wire.origin }),
    }),
    busName: variable(environment, 'BUS_NAME'),
    functionCount: runners.length,
    dynamo,
    wire: wire.origin,
    outputs: { ...inventory.outputs, ApiUrl: `${plan.origin}/`, PagesUrl: `${plan.origin}/` },
  };
}

/** Ids of what comes after a restart must not be those of what came before it. */
function seedOfThisStart({ seed, journal }: DeploymentPlan): string {
  const starts = journal.last('begun')?.starts ?? 1;
  return starts === 1 ? seed : `${seed}, start ${starts}`;
}

const runnersOf = (
  { functions }: Inventory,
  on: { plan: DeploymentPlan; agenda: Agenda; log: WriteStream; wire: string; dynamo: string },
): readonly FunctionRunner[] =>
  functions.map(
    (spec) =>
      new FunctionRunner(spec, {
        clock: on.agenda.clock,
        folder: on.plan.assembly.folderOf(spec.codeKey),
        environment: environmentOf(spec, on.wire, on.dynamo),
        log: on.log,
      }),
  );

const localAccess = {
  region: LOCAL_REGION,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/** Any DynamoDB-compatible server may be named by the variable that the AWS SDK itself knows. */
async function databaseOf(plan: DeploymentPlan, onStarted: (stop: Stop) => void): Promise<string> {
  const given = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  if (given !== undefined && given !== '') return given;
  const server = await startDynoxide({ file: plan.db, onLost: plan.onLost });
  onStarted(() => server.stop());
  return server.endpoint;
}

async function carrierOf(plan: DeploymentPlan, onStarted: (stop: Stop) => void): Promise<string> {
  if (plan.carrier !== undefined) return plan.carrier;
  const carrier = await startCarrier({ log: plan.carrierLog, seed: plan.seed });
  onStarted(carrier.stop);
  return carrier.origin;
}

async function createTables(client: DynamoDBClient, { tables }: Inventory): Promise<void> {
  const { TableNames: existing = [] } = await client.send(new ListTablesCommand({}));
  for (const table of tables) {
    if (existing.includes(table.TableName)) continue;
    await client.send(new CreateTableCommand({ ...table, BillingMode: 'PAY_PER_REQUEST' }));
  }
}

const secretsOf =
  ({ secrets }: Inventory, seed: string) =>
  (arn: string): string | undefined =>
    secrets.some((secret) => secret.arn === arn) ? localSecret(seed, arn) : undefined;

/** What the Lambda service itself sets, and where this machine's services are. Nothing of our own process. */
const environmentOf = (spec: FunctionSpec, wire: string, dynamo: string): Record<string, string> => ({
  ...spec.environment,
  AWS_REGION: LOCAL_REGION,
  AWS_DEFAULT_REGION: LOCAL_REGION,
  AWS_ACCOUNT_ID: LOCAL_ACCOUNT,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: spec.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  TZ: 'UTC',
  AWS_ENDPOINT_URL_DYNAMODB: dynamo,
  AWS_ENDPOINT_URL_EVENTBRIDGE: wire,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: wire,
  AWS_ENDPOINT_URL_SNS: wire,
  AWS_ENDPOINT_URL_SQS: wire,
});

const ended = (stream: WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.end(resolve);
  });
