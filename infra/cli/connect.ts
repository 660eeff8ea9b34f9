import { readFile } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { variable, type Environment } from '../../shared/adapters/aws/claim-ports.ts';
import { patientClient } from '../../shared/adapters/aws/client-options.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { secretKeys } from '../../shared/adapters/aws/secret-keys.ts';
import { tableEnvironmentName, tableNames, tableNamesFrom } from '../../shared/adapters/aws/tables.ts';
import { Fault } from '../../shared/fault.ts';
import { parseJson } from '../../shared/json.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Keys } from '../../shared/ports/surroundings.ts';
import { systemClock, type Clock } from '../../shared/time.ts';
import { connectToLocalRun, isLocalRun } from './local-run.ts';
import { dynamoBook, type Book } from './readiness/book.ts';
import { accessFor, endpointIn, tablesAtEndpoint } from './tables-at-endpoint.ts';

/** What a command needs of a deployment; keys are read only by those that make ids. */
export interface Connection {
  readonly records: Records;
  readonly keys: () => Promise<Keys>;
  /** Every loan there is; for questions about the whole book only. */
  readonly book: Book;
  /** This machine's clock; of a local run, the virtual one. */
  readonly clock: Clock;
}

/** `cdk deploy --outputs-file cdk-outputs.json` writes it. */
export const OUTPUTS_FILE = 'cdk-outputs.json';

const outputsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * Speaks to the deployment that `outputsFile` describes (or to the local run whose address it is), or, without one, to the one whose tables and secret
 * stand in the environment, named as for the functions, or to the one at the DynamoDB endpoint that the
 * environment names (the local run's), or else to the one of cdk-outputs.json. The region and
 * the right to speak to it are the AWS SDK's usual ones. Throws Fault('invalid_input') that says what is missing.
 */
export async function connect(
  environment: Environment,
  outputsFile: string | undefined,
): Promise<Connection> {
  if (outputsFile !== undefined && isLocalRun(outputsFile)) return connectToLocalRun(outputsFile);
  const client = new DynamoDBClient({ ...patientClient, ...accessFor(environment) });
  const names = await namesIn(environment, outputsFile, client);
  const tables = tableNamesFrom(names);
  return {
    records: dynamoRecords({ client, tables }),
    book: dynamoBook({ client, tables }),
    keys: () => secretKeys({ arn: variable(names, 'KEYS_SECRET_ARN') }),
    clock: systemClock,
  };
}

function namesIn(
  environment: Environment,
  outputsFile: string | undefined,
  client: DynamoDBClient,
): Environment | Promise<Environment> {
  if (outputsFile !== undefined) return fromOutputs(outputsFile);
  if (environment[tableEnvironmentName('Loans')] !== undefined) return environment;
  const endpoint = endpointIn(environment);
  return endpoint === undefined ? fromOutputs(OUTPUTS_FILE) : tablesAtEndpoint(client, endpoint);
}

/** The outputs of our stack. Throws Fault('invalid_input') when the file is another's, or is not there. */
export async function stackOutputs(path: string): Promise<Readonly<Record<string, string>>> {
  const outputs = outputsSchema.safeParse(parseJson(await textOf(path), path));
  const stacks = outputs.success ? Object.values(outputs.data) : [];
  const stack = stacks.find((one) => 'LoansTable' in one);
  if (stack === undefined) {
    throw new Fault(
      'invalid_input',
      `${path}: is not what \`cdk deploy --outputs-file\` writes for FairNotice`,
    );
  }
  return stack;
}

async function fromOutputs(path: string): Promise<Environment> {
  const stack = await stackOutputs(path);
  const names = tableNames.map((name) => [tableEnvironmentName(name), stack[`${name}Table`]] as const);
  return { ...Object.fromEntries<string | undefined>(names), KEYS_SECRET_ARN: stack['KeysSecretArn'] };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Fault(
      'invalid_input',
      `which deployment? ${path} cannot be read: write it by \`npm run deploy -- --outputs-file ${OUTPUTS_FILE}\`, ` +
        'or give another with --outputs FILE',
      { cause },
    );
  }
}
