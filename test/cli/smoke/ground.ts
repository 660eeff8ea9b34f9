import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import type { Ground } from '../../../infra/cli/smoke/ground.ts';
import type { Question } from '../../../infra/cli/smoke/signed.ts';
import type { Seen, Step } from '../../../infra/cli/smoke/step.ts';
import { outputNames } from '../../../infra/cli/smoke/steps/outputs.ts';
import type { Stack } from '../../../infra/cli/stack.ts';
import { VERSION } from '../../../infra/version.ts';
import { keys, stage, type Stage } from '../../builders/stage.ts';
import { memoryBook } from '../../memory/book.ts';

export const region = 'us-east-1';
const access = { region, credentials: { accessKeyId: 'id', secretAccessKey: 'secret' } };

/** Sixty-four letters by chance, as the stack generates them. */
export const drawn = 'q8Zr3WcT6vYp1LkXs9HdBf2MnJg7RaEu5VtKxQw4ZoCiPy0SbNhDmGjAeFl8TzU6';
export const doorSecret = 'd7Kp2XvR9mZs4QfLw1TcYh6BnGj3EaUo8ViMxCq5ZrPyWkSbNtDgHjAeFl0JuTz4';

export const topic = `arn:aws:sns:${region}:123456789012:Inbound`;
export const alarmTopic = `arn:aws:sns:${region}:123456789012:Alarms`;

/** Every output, each by its own name, and those that are read more closely as they are on AWS. */
export const outputs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(outputNames.map((name) => [name, `the-${name}`])),
  Version: VERSION,
  ApiUrl: 'https://api.example/',
  PagesUrl: 'https://pages.example/',
  SenderNumber: '+18335550100',
  InboundTopicArn: topic,
  AlarmTopicArn: alarmTopic,
};

export interface GroundOptions {
  readonly world?: Stage;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly isLocal?: boolean;
  readonly settle?: () => Promise<unknown>;
  readonly http?: Ground['http'];
  readonly ask?: (question: Question) => unknown;
  readonly phone?: string;
  readonly keys?: Ground['keys'];
}

export interface TestGround extends Ground {
  readonly world: Stage;
}

const nobodyThere = (): never => {
  throw new Error('this step should not ask for that');
};

/** A deployment in memory: its records are a small world, its AWS is mocked by each test. */
export async function aGround(options: GroundOptions = {}): Promise<TestGround> {
  const world = options.world ?? (await stage());
  const said = options.outputs ?? outputs;
  let made = 0;
  const stack: Stack = {
    output: (name) => said[name] ?? nobodyThere(),
    has: (name) => name in said,
    isLocal: options.isLocal ?? false,
    access,
    dynamoAccess: access,
    clock: world.clock,
    settle: options.settle ?? (() => Promise.resolve()),
  };
  return {
    world,
    stack,
    records: world.records,
    book: memoryBook(world.records),
    keys: options.keys ?? (() => Promise.resolve(keys)),
    dynamo: new DynamoDBClient(access),
    events: new EventBridgeClient(access),
    secrets: new SecretsManagerClient(access),
    sns: new SNSClient(access),
    sqs: new SQSClient(access),
    ask: (question) => Promise.resolve().then(() => options.ask?.(question) ?? nobodyThere()),
    http: options.http ?? nobodyThere,
    phone: options.phone,
    newId: () => `0f3a9c1b-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
  };
}

/** Both secrets of the deployment, as Secrets Manager answers them. */
export function mockSecrets(over: { readonly keys?: string; readonly doors?: string } = {}) {
  const wire = mockClient(SecretsManagerClient);
  const { keys: master = drawn, doors = JSON.stringify({ current: doorSecret, gateways: {} }) } = over;
  wire.on(GetSecretValueCommand, { SecretId: 'the-KeysSecretArn' }).resolves({ SecretString: master });
  wire.on(GetSecretValueCommand, { SecretId: 'the-WebhookSecretArn' }).resolves({ SecretString: doors });
  return wire;
}

/** What a step found wrong, a line each; `skipped` for a step that looked at nothing. */
export async function found(step: Step, ground: Ground): Promise<readonly string[]> {
  const seen: Seen = await step.look(ground);
  return 'skipped' in seen ? ['skipped'] : seen.problems.map(({ what }) => what);
}

/** An error as the SDK throws it. */
export const awsError = (name: string): Error => Object.assign(new Error(`AWS says ${name}`), { name });
