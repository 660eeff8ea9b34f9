import { QueryCommand, type QueryCommandInput, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import { noticeIdSchema } from '../../model/ids.ts';
import type { AnsweredWith, Notice, SendingCounts } from '../../model/notice.ts';
import { KEYS_MAX, type CountedSince, type Records } from '../../ports/records.ts';
import { earliest, type Instant } from '../../time.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { ANSWERED } from './items.ts';
import { getByKeys } from './read-by-keys.ts';
import { reading, type Store } from './store.ts';
import { tables } from './tables.ts';

interface Span {
  readonly since: Instant;
  readonly before: Instant;
}

/** A page is a megabyte of keys, some six thousand messages; a text that sends more in a day is counted in part. */
const PAGES_MAX = 300;

/**
 * What nobody has said anything against is counted in the index alone: no item is read, and none travels. The few
 * others are found under one word and read.
 */
export async function sendingCounts(
  store: Store,
  { texts, before, ifAnswered }: Parameters<Records['sendingCounts']>[0],
): Promise<readonly SendingCounts[]> {
  if (texts.length === 0) return [];
  const answered = await answeredIn(store, { since: earliest(...texts.map(({ since }) => since)), before });
  const against = texts.map((text) => answered.filter((notice) => isCounted(notice, { ...text, before })));
  if (ifAnswered === true && against.every(({ length }) => length === 0)) return [];
  const unanswered = await Promise.all(
    texts.map((text) => countIn(store, text.templateId, { ...text, before })),
  );
  return against.map((notices, index) => {
    const said = (what: AnsweredWith): number =>
      notices.filter(({ answeredWith }) => answeredWith === what || answeredWith === 'both').length;
    const sent = (unanswered[index] ?? 0) + notices.length;
    return { sent, optOuts: said('opt-out'), complaints: said('complaint') };
  });
}

const isCounted = (
  { templateId, sentAt }: Notice,
  text: CountedSince & { readonly before: Instant },
): boolean =>
  templateId === text.templateId && sentAt !== undefined && sentAt >= text.since && sentAt < text.before;

async function answeredIn(store: Store, span: Span): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for await (const { Items = [] } of pagesOf(store, ANSWERED, span, {})) {
    const ids = Items.map((row) => noticeIdSchema.parse(row['noticeId']));
    for (let from = 0; from < ids.length; from += KEYS_MAX) {
      const some = ids.slice(from, from + KEYS_MAX);
      const found = await getByKeys(
        store,
        some.map((noticeId) => ({ kind: 'notice', noticeId })),
      );
      notices.push(...found.notices);
    }
  }
  return notices;
}

async function countIn(store: Store, word: string, span: Span): Promise<number> {
  let count = 0;
  for await (const { Count = 0 } of pagesOf(store, word, span, { Select: 'COUNT' })) count += Count;
  return count;
}

async function* pagesOf(
  store: Store,
  word: string,
  { since, before }: Span,
  more: Pick<QueryCommandInput, 'Select'>,
): AsyncGenerator<QueryCommandOutput> {
  // DynamoDB refuses a span that ends before it begins.
  if (before <= since) return;
  const { partitionKey, sortKey } = tables.Notices.indexes.sent;
  const input: QueryCommandInput = {
    TableName: store.tables.Notices,
    IndexName: 'sent',
    ...more,
    // BETWEEN takes both ends.
    KeyConditionExpression: '#of = :of AND #at BETWEEN :since AND :last',
    ExpressionAttributeNames: { '#of': partitionKey.name, '#at': sortKey.name },
    ExpressionAttributeValues: { ':of': word, ':since': since, ':last': before - 1 },
  };
  let startKey: QueryCommandInput['ExclusiveStartKey'];
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const command = new QueryCommand({ ...input, ...(startKey && { ExclusiveStartKey: startKey }) });
    const page = await reading('Notices index sent', () =>
      store.client.send(command, hangUpAfter(CALL_MS_MAX)),
    );
    yield page;
    startKey = page.LastEvaluatedKey;
    if (startKey === undefined) return;
  }
}
