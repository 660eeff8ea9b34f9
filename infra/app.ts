import { assemble } from './assembly.ts';

/**
 * `cdk synth` and `cdk deploy` run this file. The local run synthesizes the very same template with the
 * context `fairnotice:local`, which leaves out the checks: they judge the template and change nothing in it.
 */
const { app } = assemble();
if (app.node.tryGetContext('fairnotice:local') === undefined) {
  const { addChecks } = await import('./constructs/checks.ts');
  addChecks(app);
}
app.synth();
