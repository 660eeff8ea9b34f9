import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { assemble } from '../../infra/assembly.ts';

/** A template is judged by what it says, not by the code behind it: tests of it bundle nothing. */
export const withoutBundling = { 'aws:cdk:bundling-stacks': [] };

const resourceSchema = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
export type Resource = z.infer<typeof resourceSchema>;

export interface Synthesized {
  readonly template: Template;
  readonly resources: Readonly<Record<string, Resource>>;
  /** Logical ids and resources of one type. */
  readonly ofType: (type: string) => readonly (readonly [string, Resource])[];
}

/** Synthesizes the stack for a deployment. Takes about two seconds: do it once a file. */
export function synthesize(context: Readonly<Record<string, unknown>> = {}): Synthesized {
  const { stack } = assemble({ ...withoutBundling, ...context });
  const template = Template.fromStack(stack);
  const { Resources } = z
    .object({ Resources: z.record(z.string(), resourceSchema) })
    .parse(template.toJSON());
  return {
    template,
    resources: Resources,
    ofType: (type) => Object.entries(Resources).filter(([, resource]) => resource.Type === type),
  };
}
