import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { patientClient } from '../../shared/adapters/aws/client-options.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { tableNamesFrom } from '../../shared/adapters/aws/tables.ts';
import { Fault } from '../../shared/fault.ts';
import { parseInstant } from '../../shared/time.ts';
import type { Connection } from './connect.ts';
import { dynamoBook } from './readiness/book.ts';
import { accessFor, ENDPOINT_VARIABLE, tablesAtEndpoint } from './tables-at-endpoint.ts';

/** What `GET /local/deployment` of a local run says: where its data is, what its codes derive from, its clock. */
const deploymentSchema = z.object({
  at: z.iso.datetime(),
  dynamo: z.url(),
  keys: z.object({ contact: z.string(), code: z.string() }),
  /** Where every service but DynamoDB is, and what the stack of a deployment says of itself. */
  wire: z.url(),
  outputs: z.record(z.string(), z.string()),
});

/** `http://127.0.0.1:3000`: where `npm start` says that its page is. */
export const isLocalRun = (where: string): boolean =>
  /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/?$/.test(where);

/** Speaks to a local run, by its virtual clock. Throws Fault('invalid_input') when none answers there. */
export async function connectToLocalRun(origin: string): Promise<Connection> {
  const { at, dynamo, keys } = await deploymentAt(origin);
  const client = new DynamoDBClient({ ...patientClient, ...accessFor({ [ENDPOINT_VARIABLE]: dynamo }) });
  const tables = tableNamesFrom(await tablesAtEndpoint(client, dynamo));
  const now = parseInstant(at);
  return {
    records: dynamoRecords({ client, tables }),
    book: dynamoBook({ client, tables }),
    keys: () => Promise.resolve(keys),
    clock: { now: () => now },
  };
}

export async function deploymentAt(origin: string): Promise<z.infer<typeof deploymentSchema>> {
  try {
    const answer = await fetch(new URL('/local/deployment', origin));
    return deploymentSchema.parse(await answer.json());
  } catch (cause) {
    throw new Fault('invalid_input', `${origin}: no local run answers there; start one by \`npm start\``, {
      cause,
    });
  }
}

/** Runs everything that is due at the moment the local run shows; its clock stays where it is. */
export async function playWhatIsDue(origin: string): Promise<void> {
  const request = { method: 'POST', body: JSON.stringify({ advance: 'PT0S' }) };
  const answer = await fetch(new URL('/local/clock', origin), request);
  if (!answer.ok) {
    throw new Fault('unavailable', `${origin}: the local run would not go on (${answer.status})`);
  }
}
