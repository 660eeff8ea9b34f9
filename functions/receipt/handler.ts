import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { CloudWatchLogsEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { linesOf } from '../../shared/adapters/aws/log-subscription.ts';
import { receiptPorts } from '../../shared/adapters/aws/receipt-ports.ts';
import { readReceipt } from '../../shared/adapters/aws/sns-receipts.ts';
import { asideLinesOf } from '../../shared/adapters/aws/sqs-receipts-aside.ts';
import { takeAgain, takeReceipts, type ReceiptCounts } from './receipt.ts';

const ports = await receiptPorts(process.env);
const metrics = new Metrics();

/** The carrier's log as it is written, or what was put aside before -> what became of each message. */
export const handler = middy(async (event: CloudWatchLogsEvent | SQSEvent): Promise<SQSBatchResponse> => {
  if (!('Records' in event)) {
    const lines = linesOf(event).map(({ id, message }) => ({
      itemId: id,
      line: message,
      receipt: () => readReceipt(message),
    }));
    return counted([], await takeReceipts(ports, lines));
  }
  const items = event.Records.map(({ messageId, body }) => ({
    itemId: messageId,
    receipts: () => asideLinesOf(body).map(readReceipt),
  }));
  const { failed, counts } = await takeAgain(ports, items);
  return counted(failed, counts);
});

function counted(failed: readonly string[], counts: ReceiptCounts): SQSBatchResponse {
  for (const [end, count] of Object.entries(counts)) {
    metrics.addMetric(`receipt-${end}`, MetricUnit.Count, count);
  }
  metrics.publishStoredMetrics();
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
