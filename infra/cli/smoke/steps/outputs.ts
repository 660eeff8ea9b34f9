import { tableNames } from '../../../../shared/adapters/aws/tables.ts';
import { VERSION } from '../../../version.ts';
import { boxOutputs } from '../../redrive/boxes.ts';
import type { Problem, Step } from '../step.ts';

/** Every output that a command of this version asks for; a test holds it to what the stack writes. */
export const outputNames: readonly string[] = [
  ...tableNames.map((name) => `${name}Table`),
  ...Object.values(boxOutputs).map((name) => `${name}DeadLettersUrl`),
  ...['Due', 'Inbound', 'Receipt', 'Feed'].map((name) => `${name}QueueUrl`),
  ...['Scan', 'Sweep'].flatMap((name) => [`${name}Schedule`, `${name}FunctionArn`]),
  ...['Version', 'ApiUrl', 'PagesUrl', 'BusName', 'SenderNumber', 'InboundTopicArn', 'AlarmTopicArn'],
  ...['KeysSecretArn', 'WebhookSecretArn'],
];

const mend = 'npm run deploy -- --outputs-file cdk-outputs.json';

export const outputsStep: Step = {
  name: 'outputs',
  about: 'what the stack says of itself: everything the commands need, and that it is of this version',
  look: ({ stack }) => {
    const missing = outputNames.filter((name) => !stack.has(name));
    const problems: Problem[] =
      missing.length === 0 ? [] : [{ what: `the stack has no output ${missing.join(', ')}`, mend }];
    const deployed = stack.has('Version') ? stack.output('Version') : VERSION;
    if (deployed !== VERSION) {
      problems.push({ what: `version ${deployed} is deployed, and this is ${VERSION}`, mend });
    }
    return Promise.resolve({ saw: `${outputNames.length} outputs of version ${deployed}`, problems });
  },
};
