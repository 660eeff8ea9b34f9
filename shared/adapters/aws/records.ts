import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../../ports/records.ts';
import { realBackoff, type Backoff } from './backoff.ts';
import { commitWrites } from './commit.ts';
import {
  decision,
  dueCases,
  dueLoans,
  loan,
  noticesByCarrierId,
  noticesByCode,
  noticesOfContact,
  openNotices,
  unappliedReplies,
} from './queries.ts';
import { getByKeys } from './read-by-keys.ts';
import { sendingCounts } from './sending-counts.ts';
import type { Store } from './store.ts';
import type { TableNames } from './tables.ts';

export interface DynamoRecordsOptions {
  /** Made with `patientClient`. */
  readonly client: DynamoDBClient;
  readonly tables: TableNames;
  readonly random?: Backoff['random'];
  readonly sleep?: Backoff['sleep'];
  /** Gives the request token of each transaction: random, never the same twice. */
  readonly newToken?: () => string;
}

/** Everything FairNotice remembers, in DynamoDB. The contract is said in shared/ports/records.ts. */
export function dynamoRecords(options: DynamoRecordsOptions): Records {
  const store: Store = {
    client: DynamoDBDocumentClient.from(options.client),
    tables: options.tables,
    backoff: {
      random: options.random ?? realBackoff.random,
      sleep: options.sleep ?? realBackoff.sleep,
    },
    newToken: options.newToken ?? randomUUID,
  };
  return {
    loan: (loanId) => loan(store, loanId),
    get: (keys) => getByKeys(store, keys),
    commit: (writes) => commitWrites(store, writes),
    dueLoans: (query) => dueLoans(store, query),
    openNotices: (query) => openNotices(store, query),
    unappliedReplies: (query) => unappliedReplies(store, query),
    dueCases: (query) => dueCases(store, query),
    noticesByCode: (query) => noticesByCode(store, query),
    noticesByCarrierId: (query) => noticesByCarrierId(store, query),
    noticesOfContact: (query) => noticesOfContact(store, query),
    sendingCounts: (query) => sendingCounts(store, query),
    decision: (noticeId, attemptId) => decision(store, noticeId, attemptId),
  };
}
