import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { statementsOf } from './policies.ts';
import { synthesize } from './template.ts';

const root = join(import.meta.dirname, '..', '..');
const synthesized = synthesize();

/** What our own code calls, besides DynamoDB (access.test.ts), and the right that the call needs. */
const rightOfCall: Readonly<Record<string, string>> = {
  'new PublishCommand(': 'sns:Publish',
  'new CheckIfPhoneNumberIsOptedOutCommand(': 'sns:CheckIfPhoneNumberIsOptedOut',
  'new OptInPhoneNumberCommand(': 'sns:OptInPhoneNumber',
  'new ConfirmSubscriptionCommand(': 'sns:ConfirmSubscription',
  'new SetSMSAttributesCommand(': 'sns:SetSMSAttributes',
  'new PutEventsCommand(': 'events:PutEvents',
  'new GetQueueAttributesCommand(': 'sqs:GetQueueAttributes',
  'new SendMessageCommand(': 'sqs:SendMessage',
  'new SecretsManagerClient(': 'secretsmanager:GetSecretValue',
};

/** Rights that AWS itself uses in the role's name: its log, its traces, its queue, its dead letters, a passed role. */
const usedByAws = new Set(['Log', 'Consume', 'GiveUp']);
const services = /^(sns|events|sqs|secretsmanager):/;
const environmentSchema = z.object({
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});

/** What a function's bundle holds of our own: what it never calls has been shaken out. */
function sourceOf(verb: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [join('functions', verb, 'handler.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: 'unwritten',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

const asked = (source: string): string[] => [
  ...new Set(Object.entries(rightOfCall).flatMap(([call, right]) => (source.includes(call) ? [right] : []))),
];

describe('what each function may ask of SNS, SQS, the bus and the secrets', () => {
  it.each(['scan', 'send', 'reply', 'sweep', 'ledger', 'pages', 'receipt', 'setup'])(
    '%s has a right for each of its calls, and no right without a call',
    (verb) => {
      const granted = statementsOf(synthesized, verb)
        .filter(({ Effect, Sid }) => Effect === 'Allow' && !usedByAws.has(Sid ?? ''))
        .flatMap(({ Action }) => Action.filter((action) => services.test(action)));
      expect([...new Set(granted)].sort()).toEqual(asked(sourceOf(verb)).sort());
    },
  );

  it('every command of ours has a right in this list', () => {
    const all = ['scan', 'send', 'reply', 'sweep', 'ledger', 'pages', 'receipt', 'setup']
      .map(sourceOf)
      .join('\n');
    const calls = [...all.matchAll(/new (\w+Command)\(/g)].map(([, name]) => `new ${name ?? ''}(`);
    const records = /^new (Get|Put|Delete|Update|Query|BatchGet|TransactWrite)Command\($/;
    expect(calls.filter((call) => !records.test(call) && !(call in rightOfCall))).toEqual([]);
  });
});

describe('a secret', () => {
  const variables = synthesized
    .ofType('AWS::Lambda::Function')
    .flatMap(([, { Properties }]) =>
      Object.entries(environmentSchema.parse(Properties).Environment.Variables),
    );

  it('is never in a variable: those whose name speaks of one hold its ARN', () => {
    const speaking = variables.filter(([name]) => /SECRET|PASSWORD|TOKEN|API_?KEY/i.test(name));
    expect(speaking.length).toBeGreaterThan(0);
    expect(speaking.filter(([name]) => !name.endsWith('_ARN'))).toEqual([]);
  });

  it('is never read out by the template itself', () => {
    expect(JSON.stringify(synthesized.resources)).not.toMatch(/\{\{resolve:(secretsmanager|ssm-secure)/);
  });
});
