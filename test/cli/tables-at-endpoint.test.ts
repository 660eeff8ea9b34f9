import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { accessFor, ENDPOINT_VARIABLE, tablesAtEndpoint } from '../../infra/cli/tables-at-endpoint.ts';
import { tableEnvironmentName, tableNames } from '../../shared/adapters/aws/tables.ts';

const endpoint = 'http://127.0.0.1:8000';
const standing = tableNames.map((table, index) => `Tables${table}0000000${index}`);

const tablesAmong = (...pages: readonly (readonly string[])[]) => {
  const aws = mockClient(DynamoDBClient);
  pages.forEach((names, index) => {
    const from = index === 0 ? {} : { ExclusiveStartTableName: `page ${index}` };
    const next = index < pages.length - 1 ? { LastEvaluatedTableName: `page ${index + 1}` } : {};
    aws.on(ListTablesCommand, from).resolves({ TableNames: [...names], ...next });
  });
  return tablesAtEndpoint(new DynamoDBClient({ region: 'us-east-1' }), endpoint);
};

describe('the tables at an endpoint', () => {
  it('are known by the names CDK gives them', async () => {
    const names = await tablesAmong(['somebody-elses', ...standing]);
    expect(names).toEqual(
      Object.fromEntries(tableNames.map((table, index) => [tableEnvironmentName(table), standing[index]])),
    );
  });

  it('are looked for on every page, and under the name of a stack too', async () => {
    const deployed = standing.map((name) => `FairNotice-${name}-ABCDEF`);
    const names = await tablesAmong(deployed.slice(0, 3), deployed.slice(3));
    expect(Object.values(names).sort()).toEqual(deployed.sort());
  });

  it.each([
    ['one is missing', standing.slice(1), 'Loans is missing'],
    ['there are two of one', [...standing, 'TablesPeople99999999'], 'People stands twice'],
    ['there is none', [], 'Loans is missing, Contacts is missing'],
  ])('are refused when %s', async (_why, names, sentence) => {
    await expect(tablesAmong(names)).rejects.toThrow(sentence);
  });
});

describe('access to an endpoint', () => {
  it.each([
    ['http://127.0.0.1:8000', 'us-east-1', 'a server here looks at no key'],
    ['http://localhost:8000', 'us-east-1', 'by name too'],
    ['https://dynamodb.us-west-2.amazonaws.com', undefined, 'elsewhere the SDK’s own ways decide'],
  ])('%s gets region %s: %s', (url, region, why) => {
    expect(accessFor({ [ENDPOINT_VARIABLE]: url }), why).toMatchObject({ endpoint: url });
    expect(accessFor({ [ENDPOINT_VARIABLE]: url }).region, why).toBe(region);
  });

  it.each([{}, { [ENDPOINT_VARIABLE]: '' }])('is the SDK’s own where none is named: %j', (environment) => {
    expect(accessFor(environment)).toEqual({});
  });

  it('refuses what is no URL, and names the variable', () => {
    expect(() => accessFor({ [ENDPOINT_VARIABLE]: 'here' })).toThrow(
      `${ENDPOINT_VARIABLE}=here: write a URL`,
    );
  });
});
