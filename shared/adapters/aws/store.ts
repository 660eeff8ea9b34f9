import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Fault } from '../../fault.ts';
import type { Backoff } from './backoff.ts';
import { errorName, writeFailure } from './failures.ts';
import type { TableNames } from './tables.ts';

/** What every read and write of the records needs. */
export interface Store {
  readonly client: DynamoDBDocumentClient;
  readonly tables: TableNames;
  readonly backoff: Backoff;
  readonly newToken: () => string;
}

/** A read that fails has no doubt about it: the SDK has tried again, so it is our mistake or no service. */
export async function reading<Answer>(what: string, read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read();
  } catch (cause) {
    const code = writeFailure(cause) === 'defect' ? 'defect' : 'unavailable';
    throw new Fault(code, `${what}: ${errorName(cause)}`, { cause });
  }
}
