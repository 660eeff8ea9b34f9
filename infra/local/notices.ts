import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { TableNames } from '../../shared/adapters/aws/tables.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { noticeIdSchema, type NoticeId } from '../../shared/model/ids.ts';
import { noticeSchema, type Notice, type NoticeState } from '../../shared/model/notice.ts';
import type { Records } from '../../shared/ports/records.ts';

/**
 * Reading the notices for people who look at the local run. It reads the whole table, which no function may
 * ever do: here the table is small and nothing waits.
 */
export interface NoticeReader {
  /** How many notices are in each state. Kept until `forget`, because pages ask often. */
  counts(): Promise<Partial<Record<NoticeState, number>>>;
  forget(): void;
  inState(state: NoticeState | undefined): Promise<readonly Record<string, unknown>[]>;
  /** The notice and the last decision about it. */
  one(noticeId: NoticeId): Promise<{ notice: Notice; decision: Decision | undefined } | undefined>;
  /** The notice that the carrier knows by this id. */
  ofCarrierMessage(id: string): Promise<NoticeId | undefined>;
}

export function noticeReader(options: {
  client: DynamoDBClient;
  tables: TableNames;
  records: Records;
}): NoticeReader {
  const client = DynamoDBDocumentClient.from(options.client);
  const { records } = options;
  const TableName = options.tables.Notices;
  let counted: Promise<Partial<Record<NoticeState, number>>> | undefined;

  async function count(): Promise<Partial<Record<NoticeState, number>>> {
    const counts: Partial<Record<NoticeState, number>> = {};
    const input = {
      TableName,
      ProjectionExpression: '#state',
      ExpressionAttributeNames: { '#state': 'state' },
    };
    for await (const page of paginateScan({ client }, input)) {
      for (const item of page.Items ?? []) {
        const state = noticeSchema.unwrap().shape.state.parse(item['state']);
        counts[state] = (counts[state] ?? 0) + 1;
      }
    }
    return counts;
  }

  return {
    counts: () => (counted ??= count()),
    forget: () => {
      counted = undefined;
    },
    inState: async (state) => {
      const filter = {
        FilterExpression: '#state = :state',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':state': state },
      };
      const found: Record<string, unknown>[] = [];
      const input = { TableName, ...(state === undefined ? {} : filter) };
      for await (const page of paginateScan({ client }, input)) found.push(...(page.Items ?? []));
      return found;
    },
    one: async (noticeId) => {
      const [notice] = (await records.get([{ kind: 'notice', noticeId }])).notices;
      if (notice === undefined) return undefined;
      const decision = notice.attemptId && (await records.decision(noticeId, notice.attemptId));
      return { notice, decision };
    },
    ofCarrierMessage: async (id) => {
      const answer = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'carrier',
          KeyConditionExpression: 'carrierMessageId = :id',
          ExpressionAttributeValues: { ':id': id },
        }),
      );
      return z.object({ noticeId: noticeIdSchema }).optional().parse(answer.Items?.[0])?.noticeId;
    },
  };
}
