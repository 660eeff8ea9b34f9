import { setTimeout as sleep } from 'node:timers/promises';
import { SNSClient } from '@aws-sdk/client-sns';
import middy from '@middy/core';
import { patientClient } from '../../shared/adapters/aws/client-options.ts';
import { answerCustomResource, customResourceRequest } from '../../shared/adapters/aws/custom-resource.ts';
import { snsAccount } from '../../shared/adapters/aws/sns-account.ts';
import { setUp } from './setup.ts';

const deps = { account: snsAccount({ client: new SNSClient(patientClient) }), sleep };

/** CloudFormation's request -> the account's setting, and an answer in any case: it would wait for an hour. */
export const handler = middy(async (event: unknown): Promise<void> => {
  const request = customResourceRequest(event);
  const reason = await setUp(deps, {
    what: request.RequestType,
    roleArn: request.ResourceProperties.RoleArn,
  }).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : 'not an error'),
  );
  await answerCustomResource(request, reason);
});
