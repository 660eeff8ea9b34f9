import { paginateListTables, type DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { reading } from '../../shared/adapters/aws/store.ts';
import type { Environment } from '../../shared/adapters/aws/claim-ports.ts';
import { tableEnvironmentName, tableNames, type TableName } from '../../shared/adapters/aws/tables.ts';
import { Fault } from '../../shared/fault.ts';

/** The variable of the AWS SDK that names another DynamoDB than AWS's own: `npm start` prints where it is. */
export const ENDPOINT_VARIABLE = 'AWS_ENDPOINT_URL_DYNAMODB';

export const endpointIn = (environment: Environment): string | undefined =>
  environment[ENDPOINT_VARIABLE] === '' ? undefined : environment[ENDPOINT_VARIABLE];

/** A server on this machine asks for a region and a key and looks at neither, so nobody need set them. */
export function accessFor(environment: Environment): DynamoDBClientConfig {
  const endpoint = endpointIn(environment);
  if (endpoint === undefined) return {};
  if (!URL.canParse(endpoint)) {
    throw new Fault('invalid_input', `${ENDPOINT_VARIABLE}=${endpoint}: write a URL, http://127.0.0.1:8000`);
  }
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);
  const anyKey = { accessKeyId: 'local', secretAccessKey: 'local' };
  return isHere ? { endpoint, region: 'us-east-1', credentials: anyKey } : { endpoint };
}

/**
 * The tables that stand at an endpoint, found by the names CDK gives them (`TablesLoans` and eight digits).
 * Throws Fault('invalid_input') that says which are missing, or that there are several.
 */
export async function tablesAtEndpoint(client: DynamoDBClient, endpoint: string): Promise<Environment> {
  const standing: string[] = [];
  const pages = paginateListTables({ client }, {})[Symbol.asyncIterator]();
  for (;;) {
    const page = await reading(`the tables at ${endpoint}`, () => pages.next());
    if (page.done === true) break;
    standing.push(...(page.value.TableNames ?? []));
  }
  const named = tableNames.map((table) => [table, standing.filter((name) => isTable(table, name))] as const);
  const wrong = named.filter(([, names]) => names.length !== 1);
  if (wrong.length === 0) {
    return Object.fromEntries(named.map(([table, [name]]) => [tableEnvironmentName(table), name]));
  }
  const each = wrong.map(
    ([table, names]) => `${table} ${names.length === 0 ? 'is missing' : 'stands twice'}`,
  );
  throw new Fault(
    'invalid_input',
    `${endpoint}: ${each.join(', ')}. Name the tables by ${tableEnvironmentName('Loans')} and its like, or give --outputs FILE`,
  );
}

const isTable = (table: TableName, name: string): boolean =>
  new RegExp(`Tables${table}[0-9A-F]{8}`).test(name);
