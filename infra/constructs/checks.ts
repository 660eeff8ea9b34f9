import {
  CloudFormationValidatePlugin,
  Validations,
  type App,
  type IPolicyValidationContext,
  type IPolicyValidationPlugin,
} from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';

/**
 * Adds what judges the template: CloudFormation's own rules and cdk-nag. A finding that nobody has
 * acknowledged with a reason stops the synthesis. They take seconds and change nothing in the template.
 */
export function addChecks(app: App): void {
  Validations.of(app).addPlugins(
    cloudFormationRules(),
    new AwsSolutionsChecks(app),
    new ServerlessChecks(app),
  );
}

/** The plugin's own type has optional members that may be undefined, which our compiler tells apart. */
function cloudFormationRules(): IPolicyValidationPlugin {
  const plugin = new CloudFormationValidatePlugin();
  return {
    name: plugin.name,
    validate: (context: IPolicyValidationContext) => plugin.validate(context),
  };
}
