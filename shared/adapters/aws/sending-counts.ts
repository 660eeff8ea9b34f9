import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { SendingCounts } from '../../model/notice.ts';
import type { CountedSince, Records } from '../../ports/records.ts';
import type { Instant } from '../../time.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { countedAs } from './items.ts';
import { reading, type Store } from './store.ts';
import { tables } from './tables.ts';

interface Span extends CountedSince {
  readonly before: Instant;
}

/** A page is a megabyte of keys, some six thousand messages; a text that sends more in a day is counted in part. */
const PAGES_MAX = 300;

/** Counted in the index alone: no item is read, and none travels. */
export const sendingCounts = (
  store: Store,
  { texts, before }: Parameters<Records['sendingCounts']>[0],
): Promise<readonly SendingCounts[]> =>
  Promise.all(texts.map((text) => countsOf(store, { ...text, before })));

async function countsOf(store: Store, query: Span): Promise<SendingCounts> {
  const { templateId } = query;
  const count = (answeredWith?: 'opt-out' | 'complaint' | 'both'): Promise<number> =>
    counted(store, countedAs(templateId, answeredWith), query);
  const [neither, optOuts, complaints, both] = await Promise.all([
    count(),
    count('opt-out'),
    count('complaint'),
    count('both'),
  ]);
  return {
    sent: neither + optOuts + complaints + both,
    optOuts: optOuts + both,
    complaints: complaints + both,
  };
}

async function counted(store: Store, word: string, { since, before }: Span): Promise<number> {
  // DynamoDB refuses a span that ends before it begins.
  if (before <= since) return 0;
  const { partitionKey, sortKey } = tables.Notices.indexes.sent;
  const input: QueryCommandInput = {
    TableName: store.tables.Notices,
    IndexName: 'sent',
    Select: 'COUNT',
    // BETWEEN takes both ends.
    KeyConditionExpression: '#of = :of AND #at BETWEEN :since AND :last',
    ExpressionAttributeNames: { '#of': partitionKey.name, '#at': sortKey.name },
    ExpressionAttributeValues: { ':of': word, ':since': since, ':last': before - 1 },
  };
  let count = 0;
  let startKey: QueryCommandInput['ExclusiveStartKey'];
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const command = new QueryCommand({ ...input, ...(startKey && { ExclusiveStartKey: startKey }) });
    const page = await reading('Notices index sent', () =>
      store.client.send(command, hangUpAfter(CALL_MS_MAX)),
    );
    count += page.Count ?? 0;
    startKey = page.LastEvaluatedKey;
    if (startKey === undefined) break;
  }
  return count;
}
