import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { busAlarm, busFrom, variable } from '../../shared/adapters/aws/claim-ports.ts';
import { patientClient } from '../../shared/adapters/aws/client-options.ts';
import { dynamoCounters } from '../../shared/adapters/aws/dynamo-counters.ts';
import { powertoolsLog } from '../../shared/adapters/aws/powertools-log.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { secretKeys } from '../../shared/adapters/aws/secret-keys.ts';
import { tableNamesFrom } from '../../shared/adapters/aws/tables.ts';
import { systemClock } from '../../shared/time.ts';
import { answerPage } from './pages.ts';

const client = new DynamoDBClient(patientClient);
const deps = {
  records: dynamoRecords({ client, tables: tableNamesFrom(process.env) }),
  counters: dynamoCounters({ client, table: variable(process.env, 'COUNTERS_TABLE') }),
  clock: systemClock,
  keys: await secretKeys({ arn: variable(process.env, 'KEYS_SECRET_ARN') }),
  alarm: busAlarm(busFrom(process.env)),
  log: powertoolsLog(),
};

/** The pages for whoever has got a message. */
export const handler = middy(
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const { status, headers, body } = await answerPage(deps, {
      method: event.requestContext.http.method,
      path: event.rawPath,
      headers: event.headers,
      address: event.requestContext.http.sourceIp,
      body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
    });
    return { statusCode: status, headers: { ...headers }, body };
  },
);
