import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { busFrom, claimPorts } from '../../shared/adapters/aws/claim-ports.ts';
import { envelopeOf } from '../../shared/adapters/aws/envelope.ts';
import { noticeDue } from '../../shared/events/events.ts';
import { sendBatch } from './send.ts';

const ports = await claimPorts(process.env, 'send');
const bus = busFrom(process.env);
const metrics = new Metrics();

/** SQS batch of NoticeDue events -> one look at each loan; failed items come back alone. */
export const handler = middy(async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
  const items = event.Records.map(({ messageId, body, attributes }) => ({
    itemId: messageId,
    receives: Number(attributes.ApproximateReceiveCount),
    loanId: () => noticeDue.parse(envelopeOf(body).detail).loanId,
  }));
  const remainingMs = () => context.getRemainingTimeInMillis();
  const { failed, looked } = await sendBatch({ ...ports, bus, remainingMs }, items);
  for (const { outcome } of looked) metrics.addMetric(`notice-${outcome}`, MetricUnit.Count, 1);
  metrics.addMetric('look-failed', MetricUnit.Count, failed.length);
  metrics.publishStoredMetrics();
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
});
