import type { Stack } from 'aws-cdk-lib';
import { CfnQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../infra/assembly.ts';
import { addChecks } from '../../infra/constructs/checks.ts';
import { withoutBundling } from './template.ts';

const templateOf = ({ app, stack }: ReturnType<typeof assemble>): unknown =>
  app.synth().getStackByName(stack.stackName).template;

// The rules of CloudFormation run as WebAssembly, which takes its time to start on a busy machine.
describe('the checks of the template', { timeout: 120_000 }, () => {
  it('find nothing that has no reason, and change nothing in the template', () => {
    const checked = assemble(withoutBundling);
    addChecks(checked.app);
    expect(templateOf(checked)).toEqual(templateOf(assemble(withoutBundling)));
  });

  it('find nothing new when the number is given', () => {
    const { app } = assemble({
      ...withoutBundling,
      senderNumber: '+12125550123',
      alarmEmail: 'oncall@example.com',
    });
    addChecks(app);
    expect(() => app.synth()).not.toThrow();
  });

  it.each([
    {
      what: 'cdk-nag stops a queue that takes messages in the clear',
      add: (stack: Stack) => new Queue(stack, 'Careless'),
      rule: 'AwsSolutions-SQS4',
    },
    {
      what: 'CloudFormation stops a time-out that it would refuse',
      add: (stack: Stack) => new CfnQueue(stack, 'Wrong', { visibilityTimeout: 99_999 }),
      rule: 'VisibilityTimeout',
    },
  ])('$what', ({ add, rule }) => {
    const { app, stack } = assemble(withoutBundling);
    add(stack);
    addChecks(app);
    expect(() => app.synth()).toThrow(rule);
  });
});
