import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import * as ports from '../../shared/adapters/aws/claim-ports.ts';
import { doorPorts } from '../../shared/adapters/aws/door-ports.ts';
import { answerRequest, takeMessages } from './doors.ts';
import { gatewayMappingsSchema } from './gateway-mapping.ts';

const claiming = await ports.claimPorts(process.env, 'reply');
const metrics = new Metrics();
const deps = {
  ...claiming,
  ...doorPorts(process.env, claiming),
  alarm: ports.busAlarm(ports.busFrom(process.env)),
  carrierList: ports.carrierListWith(claiming.log),
  gateways: gatewayMappingsSchema.parse(JSON.parse(ports.variable(process.env, 'GATEWAYS'))),
  count: (what: string) => metrics.addMetric(what, MetricUnit.Count, 1),
};

/** Every door of a borrower's words: POST /replies, gateways' callbacks, the queue behind our own number. */
export const handler = middy(async (event: APIGatewayProxyEventV2 | SQSEvent) => {
  try {
    return await ('Records' in event ? takeMessages(deps, event) : answerRequest(deps, event));
  } finally {
    metrics.publishStoredMetrics();
  }
});
