import { describe, expect, it } from 'vitest';
import { nameOf, statementsByRole, statementsOf } from './policies.ts';
import { recordsTouched } from './records-touched.ts';
import { synthesize } from './template.ts';

const synthesized = synthesize();
const verbs = ['scan', 'send', 'reply', 'sweep', 'ledger', 'pages', 'receipt', 'setup'] as const;

/** `resource action`, for everything a function may do. */
function rightsOf(verb: string): string[] {
  return statementsOf(synthesized, verb)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource }) =>
      Resource.flatMap((resource) => Action.map((action) => `${nameOf(resource)} ${action}`)),
    )
    .sort();
}
const recordsRightsOf = (verb: string) => rightsOf(verb).filter((right) => right.includes(' dynamodb:'));

const read = (...tables: string[]) => tables.map((table) => `${table} dynamodb:BatchGetItem`);
const put = (...tables: string[]) => tables.map((table) => `${table} dynamodb:PutItem`);
const check = (...tables: string[]) => tables.map((table) => `${table} dynamodb:ConditionCheckItem`);
const query = (...tables: string[]) => tables.map((table) => `${table} dynamodb:Query`);

const reply = [
  ...query('Loans'),
  ...read('Loans', 'Contacts', 'People', 'Replies', 'Notices', 'Cases', 'Settings'),
  ...put('Loans', 'Contacts', 'People', 'Replies', 'Notices', 'Decisions', 'Cases'),
  ...check('Contacts', 'Loans'),
];

describe('what each function may do to the records', () => {
  it.each([
    {
      verb: 'scan',
      why: 'it finds loans and never looks into one',
      rights: [...query('Loans/index/due'), ...read('Settings')],
    },
    {
      verb: 'send',
      why: 'it makes the claim of a notice, after what is owed of a case to the same number, and opens the case that a carrier’s opt-out asks for',
      rights: [
        ...query('Loans', 'Notices/index/contact'),
        ...read('Loans', 'Contacts', 'People', 'Notices', 'Cases', 'Settings'),
        ...put('Loans', 'Contacts', 'People', 'Notices', 'Decisions', 'Cases'),
        ...check('Contacts', 'People'),
      ],
    },
    { verb: 'reply', why: 'it stores and applies what was said, and claims the answer', rights: reply },
    {
      verb: 'sweep',
      why: 'it finds and ends what reply and send have begun, counts what went out, and stops it',
      rights: [
        ...reply,
        ...query('Notices/index/open', 'Notices/index/sent', 'Replies/index/unapplied', 'Cases/index/acting'),
        ...put('Settings'),
      ],
    },
    {
      verb: 'receipt',
      why: 'it finds the message by the carrier’s id or by its number, and writes its end',
      rights: [
        ...query('Notices/index/carrier', 'Notices/index/contact'),
        ...read('Notices', 'Contacts', 'People', 'Settings'),
        ...put('Notices', 'Contacts', 'People', 'Cases'),
      ],
    },
    { verb: 'setup', why: 'it sets the account up and knows no record', rights: [] },
    {
      verb: 'ledger',
      why: 'it writes what the lender says, watches announced payments, forgets instalments that are gone; it decides nothing',
      rights: [
        ...query('Loans'),
        ...read('Loans', 'Contacts', 'People', 'Notices', 'Cases', 'Settings'),
        ...put('Loans', 'Contacts', 'People', 'Notices', 'Cases', 'Settings'),
        'Loans dynamodb:DeleteItem',
      ],
    },
    {
      verb: 'pages',
      why: 'it looks codes up, opens cases with their hold, stores a stop, and counts; it sends nothing',
      rights: [
        ...query('Notices/index/code'),
        ...read('Contacts', 'People', 'Notices', 'Replies', 'Cases', 'Settings'),
        ...put('Contacts', 'People', 'Replies', 'Cases'),
        'PagesCounters dynamodb:UpdateItem',
      ],
    },
  ])('$verb has exactly these rights: $why', ({ verb, rights }) => {
    expect(recordsRightsOf(verb)).toEqual([...rights].sort());
  });

  it.each(verbs)('%s has the rights that its own code asks for, and no more', (verb) => {
    expect(recordsRightsOf(verb)).toEqual([...recordsTouched(verb)].sort());
  });
});

describe('what each function may do besides', () => {
  it.each([
    { verb: 'scan', may: ['events:PutEvents', 'sqs:GetQueueAttributes', 'sqs:SendMessage'] },
    {
      verb: 'send',
      may: ['events:PutEvents', 'secretsmanager:GetSecretValue', 'sns:Publish', 'sqs consume'],
    },
    {
      verb: 'reply',
      may: [
        ...['events:PutEvents', 'secretsmanager:GetSecretValue', 'sns:Publish', 'sqs consume'],
        ...['sns:CheckIfPhoneNumberIsOptedOut', 'sns:OptInPhoneNumber', 'sns:ConfirmSubscription'],
      ],
    },
    {
      verb: 'sweep',
      may: [
        ...['events:PutEvents', 'secretsmanager:GetSecretValue', 'sns:Publish', 'sqs:SendMessage'],
        ...['sns:CheckIfPhoneNumberIsOptedOut', 'sns:OptInPhoneNumber'],
      ],
    },
    { verb: 'ledger', may: ['secretsmanager:GetSecretValue', 'sqs consume'] },
    { verb: 'receipt', may: ['secretsmanager:GetSecretValue', 'sqs consume', 'sqs:SendMessage'] },
    { verb: 'setup', may: ['iam:PassRole', 'sns:SetSMSAttributes'] },
    // Anybody may speak to it, so it may not speak to anybody: no SMS, no queue.
    { verb: 'pages', may: ['events:PutEvents', 'secretsmanager:GetSecretValue'] },
  ])('$verb: $may', ({ verb, may }) => {
    const consume = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];
    const everyone = [
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ];
    const actions = new Set(rightsOf(verb).map((right) => right.split(' ')[1] ?? ''));
    const besides = [...actions].filter((action) => !/^(dynamodb|kms):/.test(action)).sort();
    const expected = [
      ...everyone,
      ...may.flatMap((action) => (action === 'sqs consume' ? consume : [action])),
    ];
    expect(besides).toEqual(expected.sort());
  });

  it('only reply may read what signs the webhook', () => {
    const readers = verbs.filter((verb) =>
      rightsOf(verb).some((right) => right.startsWith('SecretsWebhook ')),
    );
    expect(readers).toEqual(['reply']);
  });

  it('only reply may say yes to a topic, and only to the one on which answers arrive', () => {
    const rights = verbs.flatMap((verb) =>
      rightsOf(verb)
        .filter((right) => right.endsWith(' sns:ConfirmSubscription'))
        .map((right) => `${verb}: ${right}`),
    );
    expect(rights).toEqual(['reply: SenderInbound sns:ConfirmSubscription']);
  });

  it('whoever may send an SMS is denied every topic', () => {
    for (const verb of ['send', 'reply', 'sweep']) {
      const denied = statementsOf(synthesized, verb).filter(({ Effect }) => Effect === 'Deny');
      expect(denied).toMatchObject([{ Action: ['sns:Publish'] }]);
      expect(JSON.stringify(denied[0]?.Resource)).toContain(':sns:*:*:*');
    }
  });
});

describe('every role', () => {
  const all = [...statementsByRole(synthesized)].flatMap(([role, statements]) =>
    statements.map((statement) => ({ role, ...statement })),
  );

  it('names each action in full', () => {
    expect(all.filter(({ Action }) => Action.some((action) => action.includes('*')))).toEqual([]);
  });

  it('names each resource, but for trace segments and phone numbers, which have no name', () => {
    const open = all.filter(
      ({ Effect, Resource }) => Effect === 'Allow' && Resource.some((one) => nameOf(one).includes('*')),
    );
    const actions = new Set(open.flatMap(({ Action }) => Action));
    expect([...actions].sort()).toEqual([
      'sns:CheckIfPhoneNumberIsOptedOut',
      'sns:OptInPhoneNumber',
      'sns:Publish',
      'sns:SetSMSAttributes',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  it('uses the records key only by way of DynamoDB or Secrets Manager', () => {
    const past = all.filter(
      ({ Resource, Condition }) =>
        Resource.some((one) => nameOf(one) === 'EncryptionRecords') &&
        !/"kms:ViaService":"(dynamodb|secretsmanager)\./.test(JSON.stringify(Condition ?? '')),
    );
    expect(past).toEqual([]);
  });

  it('is no managed policy, which would open more than ours', () => {
    for (const [, { Properties }] of synthesized.ofType('AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });
});
