import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import type { AnswerDeps } from '../../claim/answer.ts';
import { senderRates, type Sender, type SenderRate } from '../../claim/rate.ts';
import { caseAlarm, sendingAlarm } from '../../events/events.ts';
import { Fault } from '../../fault.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { CarrierList } from '../../ports/carrier-list.ts';
import type { Alarm, EventBus, Keys, Log } from '../../ports/surroundings.ts';
import { openBooks } from '../../text/lint/book.ts';
import { systemClock } from '../../time.ts';
import { sharedRatePacer } from '../pacer.ts';
import { patientClient, singleCallClient } from './client-options.ts';
import { eventBridgeBus } from './event-bridge-bus.ts';
import { powertoolsLog } from './powertools-log.ts';
import { dynamoRecords } from './records.ts';
import { secretKeys } from './secret-keys.ts';
import { snsCarrierList } from './sns-carrier-list.ts';
import { snsSmsSender } from './sns-sms-sender.ts';
import { tableNamesFrom } from './tables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One variable of a function's environment; Fault('invalid_input') that names it when it is missing. */
export function variable(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') {
    throw new Fault('invalid_input', `${name}: this variable must be set; the CDK app sets it`);
  }
  return value;
}

/** What every function that may claim and send needs (send, reply, sweep), made once a process; the lint is ready by then. */
export async function claimPorts(
  environment: Environment,
  sender: Sender,
): Promise<Omit<AnswerDeps, 'alarm'> & { readonly keys: Keys }> {
  openBooks();
  const rate: SenderRate = senderRates[sender];
  const workers = rate.workers ?? z.coerce.number().int().positive().parse(variable(environment, 'WORKERS'));
  return {
    records: dynamoRecords({
      client: new DynamoDBClient(patientClient),
      tables: tableNamesFrom(environment),
    }),
    sms: snsSmsSender({
      client: new SNSClient(singleCallClient),
      originationNumber: variable(environment, 'SENDER_NUMBER'),
    }),
    clock: systemClock,
    pacer: sharedRatePacer({ ...rate, workers }),
    log: powertoolsLog(),
    keys: await secretKeys({ arn: variable(environment, 'KEYS_SECRET_ARN') }),
    newAttemptId: () => randomUUID() as AttemptId,
  };
}

/** The carrier's own list of opt-outs, for whoever applies replies. */
export const carrierListWith = (log: Log): CarrierList =>
  snsCarrierList({
    client: new SNSClient(singleCallClient),
    onError: (call, error) => {
      log.warn('carrier-list', { call, error });
    },
  });

/** The bus under the name that the CDK app sets. */
export const busFrom = (environment: Environment): EventBus =>
  eventBridgeBus({
    client: new EventBridgeClient(patientClient),
    busName: variable(environment, 'BUS_NAME'),
  });

/** A call to the people on call is an event; the stack's rule hands it to whoever has subscribed. */
export const busAlarm = (bus: EventBus): Alarm => ({
  raise: (alarm) => bus.publish([caseAlarm.create(alarm)]),
  stopped: (what) => bus.publish([sendingAlarm.create(what)]),
});
