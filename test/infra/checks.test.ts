import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../infra/assembly.ts';
import { addChecks } from '../../infra/constructs/checks.ts';
import { withoutBundling } from './template.ts';

const templateOf = ({ app, stack }: ReturnType<typeof assemble>): unknown =>
  app.synth().getStackByName(stack.stackName).template;

describe('cdk-nag', () => {
  it('has no finding without a reason, and changes nothing in the template', () => {
    const checked = assemble(withoutBundling);
    addChecks(checked.app);
    expect(templateOf(checked)).toEqual(templateOf(assemble(withoutBundling)));
  });

  it('finds nothing new when the number is given', () => {
    const { app } = assemble({
      ...withoutBundling,
      senderNumber: '+12125550123',
      alarmEmail: 'oncall@example.com',
    });
    addChecks(app);
    expect(() => app.synth()).not.toThrow();
  });

  it('stops a queue that takes messages in the clear', () => {
    const { app, stack } = assemble(withoutBundling);
    new Queue(stack, 'Careless');
    addChecks(app);
    expect(() => app.synth()).toThrow('AwsSolutions-SQS4');
  });
});
