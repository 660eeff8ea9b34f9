import { GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Decision } from '../../model/decision.ts';
import {
  caseIdSchema,
  inboundIdSchema,
  loanIdSchema,
  noticeIdSchema,
  type AttemptId,
  type CaseId,
  type InboundId,
  type LoanId,
  type NoticeId,
} from '../../model/ids.ts';
import type { Instalment, Loan, LoanHead } from '../../model/loan.ts';
import { instantSchema } from '../../model/value.ts';
import type { DueLoan, Records } from '../../ports/records.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { codecs, headPart, placeOf, placeOfRow, UNAPPLIED, type Row } from './items.ts';
import { parseStored } from './stored.ts';
import { reading, type Store } from './store.ts';
import { tables, type IndexLayout, type TableName } from './tables.ts';

/**
 * The head and its instalments. While the very first snapshot of a loan is being stored, a reader may see
 * an instalment before the head: the loan is not there yet. (Later the head's `ledgerVersion` tells.)
 */
export async function loan(store: Store, loanId: LoanId): Promise<Loan | undefined> {
  const rows = await queried(store, `Loans ${loanId}`, Infinity, {
    TableName: store.tables.Loans,
    ConsistentRead: true,
    KeyConditionExpression: '#loanId = :loanId',
    ExpressionAttributeNames: { '#loanId': 'loanId' },
    ExpressionAttributeValues: { ':loanId': loanId },
  });
  let head: LoanHead | undefined;
  const instalments: Instalment[] = [];
  for (const row of rows) {
    const place = placeOfRow('Loans', row);
    if (row['part'] === headPart) head = codecs.loan.decode(place, row);
    else instalments.push(codecs.instalment.decode(place, row));
  }
  return head && { head, instalments };
}

export async function decision(
  store: Store,
  noticeId: NoticeId,
  attemptId: AttemptId,
): Promise<Decision | undefined> {
  const at = { table: 'Decisions', key: { noticeId, attemptId } } as const;
  const place = placeOf(at);
  const command = new GetCommand({ TableName: store.tables.Decisions, Key: at.key, ConsistentRead: true });
  const { Item } = await reading(place, () => store.client.send(command, hangUpAfter(CALL_MS_MAX)));
  return Item && codecs.decision.decode(place, Item);
}

const dueLoanSchema = z.object({ loanId: loanIdSchema, nextStepAt: instantSchema });

export async function dueLoans(
  store: Store,
  { shard, until, limit }: Parameters<Records['dueLoans']>[0],
): Promise<readonly DueLoan[]> {
  const rows = await listed(store, 'Loans', 'due', tables.Loans.indexes.due, {
    of: shard,
    until: ['<=', until],
    limit,
  });
  return rows.map((row) =>
    parseStored(dueLoanSchema, 'Loans index due', { loanId: row['loanId'], nextStepAt: row['nextStepAt'] }),
  );
}

export async function openNotices(
  store: Store,
  { state, before, limit }: Parameters<Records['openNotices']>[0],
): Promise<readonly NoticeId[]> {
  const rows = await listed(store, 'Notices', 'open', tables.Notices.indexes.open, {
    of: state,
    until: ['<', before],
    limit,
  });
  return rows.map((row) => parseStored(noticeIdSchema, 'Notices index open', row['noticeId']));
}

export async function unappliedReplies(
  store: Store,
  { before, limit }: Parameters<Records['unappliedReplies']>[0],
): Promise<readonly InboundId[]> {
  const rows = await listed(store, 'Replies', 'unapplied', tables.Replies.indexes.unapplied, {
    of: UNAPPLIED,
    until: ['<', before],
    limit,
  });
  return rows.map((row) => parseStored(inboundIdSchema, 'Replies index unapplied', row['inboundId']));
}

export async function dueCases(
  store: Store,
  { state, before, limit }: Parameters<Records['dueCases']>[0],
): Promise<readonly CaseId[]> {
  const rows = await listed(store, 'Cases', 'acting', tables.Cases.indexes.acting, {
    of: state,
    until: ['<', before],
    limit,
  });
  return rows.map((row) => parseStored(caseIdSchema, 'Cases index acting', row['caseId']));
}

/** What one index of the notices lists under one value, the newest first. */
async function newestNotices(
  store: Store,
  name: 'code' | 'carrier' | 'contact',
  value: string,
  limit: number,
): Promise<readonly NoticeId[]> {
  const rows = await queried(store, `Notices index ${name}`, limit, {
    TableName: store.tables.Notices,
    IndexName: name,
    KeyConditionExpression: '#of = :of',
    ExpressionAttributeNames: { '#of': tables.Notices.indexes[name].partitionKey.name },
    ExpressionAttributeValues: { ':of': value },
    ScanIndexForward: false,
  });
  return rows.map((row) => parseStored(noticeIdSchema, `Notices index ${name}`, row['noticeId']));
}

export const noticesByCode = (store: Store, { code, limit }: Parameters<Records['noticesByCode']>[0]) =>
  newestNotices(store, 'code', code, limit);

export const noticesByCarrierId = (
  store: Store,
  { carrierMessageId, limit }: Parameters<Records['noticesByCarrierId']>[0],
) => newestNotices(store, 'carrier', carrierMessageId, limit);

export const noticesOfContact = (
  store: Store,
  { contactId, limit }: Parameters<Records['noticesOfContact']>[0],
) => newestNotices(store, 'contact', contactId, limit);

interface Slice {
  readonly of: string | number;
  readonly until: readonly ['<' | '<=', number];
  readonly limit: number;
}

/** The first `limit` entries of one partition of an index, in the order of its sort key. */
const listed = (store: Store, table: TableName, name: string, index: IndexLayout, slice: Slice) =>
  queried(store, `${table} index ${name}`, slice.limit, {
    TableName: store.tables[table],
    IndexName: name,
    KeyConditionExpression: `#of = :of AND #at ${slice.until[0]} :at`,
    ExpressionAttributeNames: { '#of': index.partitionKey.name, '#at': index.sortKey.name },
    ExpressionAttributeValues: { ':of': slice.of, ':at': slice.until[1] },
  });

/** Page after page until there are `limit` rows or no more. */
async function queried(
  store: Store,
  what: string,
  limit: number,
  input: QueryCommandInput,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let startKey: QueryCommandInput['ExclusiveStartKey'];
  while (rows.length < limit) {
    const command = new QueryCommand({
      ...input,
      ...(Number.isFinite(limit) && { Limit: limit - rows.length }),
      ...(startKey && { ExclusiveStartKey: startKey }),
    });
    const page = await reading(what, () => store.client.send(command, hangUpAfter(CALL_MS_MAX)));
    rows.push(...(page.Items ?? []));
    startKey = page.LastEvaluatedKey;
    if (startKey === undefined) break;
  }
  return rows;
}
