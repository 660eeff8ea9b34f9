import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { busAlarm, busFrom, carrierListWith, claimPorts } from '../../shared/adapters/aws/claim-ports.ts';
import { sweep, type Swept } from './sweep.ts';

const claiming = await claimPorts(process.env, 'sweep');
const ports = {
  ...claiming,
  alarm: busAlarm(busFrom(process.env)),
  carrierList: carrierListWith(claiming.log),
};
const metrics = new Metrics();

function report(swept: Swept): void {
  for (const [what, count] of Object.entries(swept)) {
    metrics.addMetric(`swept-${what}`, MetricUnit.Count, Number(count));
  }
  metrics.publishStoredMetrics();
}

/** The schedule's tick -> whatever a crash has left is seen to. */
export const handler = middy((_tick: unknown, context: Context): Promise<Swept> =>
  sweep(ports, { remainingMs: () => context.getRemainingTimeInMillis(), report }),
);
