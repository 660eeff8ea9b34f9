import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { busAlarm, busFrom, claimPorts, variable } from '../../shared/adapters/aws/claim-ports.ts';
import { secretText } from '../../shared/adapters/aws/secret-keys.ts';
import { answerRequest, takeMessages } from './doors.ts';

const ports = await claimPorts(process.env);
const webhookSecret = await secretText({ arn: variable(process.env, 'WEBHOOK_SECRET_ARN') });
const metrics = new Metrics();
const deps = {
  ...ports,
  alarm: busAlarm(busFrom(process.env)),
  webhookSecret,
  count: (what: string) => {
    metrics.addMetric(what, MetricUnit.Count, 1);
  },
};

/** Both doors of a borrower's words: the signed webhook, and the queue behind our own two-way number. */
export const handler = middy(
  async (event: APIGatewayProxyEventV2 | SQSEvent): Promise<APIGatewayProxyResultV2 | SQSBatchResponse> => {
    const answer = 'Records' in event ? await takeMessages(deps, event) : await answerRequest(deps, event);
    metrics.publishStoredMetrics();
    return answer;
  },
);
