import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { parseDeployment, STACK_NAME } from './deployment.ts';
import { FairNoticeStack } from './stack.ts';

const cdkJsonSchema = z.object({ context: z.record(z.string(), z.unknown()) });

/**
 * The context that every synthesis shares. `cdk.json` is read here because only the CDK command reads it by
 * itself: without this, `node infra/app.ts` would build a different template.
 */
function sharedContext(): Record<string, unknown> {
  const file = readFileSync(new URL('../cdk.json', import.meta.url), 'utf8');
  return cdkJsonSchema.parse(JSON.parse(file)).context;
}

/** What the CDK command adds by default: resources carry their path, functions the folder of their code. */
const metadataContext = {
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:enable-asset-metadata': true,
};

/** The app and its one stack, not yet synthesized. What the CDK command passes wins over `context`. */
export function assemble(context: Readonly<Record<string, unknown>> = {}): {
  app: App;
  stack: FairNoticeStack;
} {
  const app = new App({
    context: { ...metadataContext, ...sharedContext(), ...context },
    analyticsReporting: false,
    // Added by `addChecks`, with the others.
    builtinCloudFormationValidation: false,
  });
  const deployment = parseDeployment(z.record(z.string(), z.unknown()).parse(app.node.getAllContext()));
  return { app, stack: new FairNoticeStack(app, STACK_NAME, { deployment }) };
}
