import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { resolve, type LocalNames } from './intrinsics.ts';
import { localNamesOf } from './names.ts';
import * as specs from './specs.ts';

/** One resource of the template: its properties resolved, and the names it goes by on this machine. */
export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly names: LocalNames;
  readonly properties: unknown;
}

/** What the template says must run, in plain words: everything the local run starts is listed here. */
export interface Inventory {
  readonly functions: readonly specs.FunctionSpec[];
  readonly tables: readonly specs.TableSpec[];
  readonly buses: readonly string[];
  readonly rules: readonly specs.RuleSpec[];
  readonly queues: readonly specs.QueueSpec[];
  readonly mappings: readonly specs.MappingSpec[];
  readonly asyncRules: readonly specs.AsyncSpec[];
  readonly schedules: readonly specs.ScheduleSpec[];
  readonly routes: readonly specs.RouteSpec[];
  readonly subscriptions: readonly specs.SubscriptionSpec[];
  readonly logSubscriptions: readonly specs.LogSubscriptionSpec[];
  readonly secrets: readonly { readonly logicalId: string; readonly arn: string }[];
  /** What `cdk deploy --outputs-file` would write of the stack. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** On one machine these have nothing to do: they guard, watch or describe what runs elsewhere. */
const inertTypes: ReadonlySet<string> = new Set([
  'AWS::ApiGatewayV2::Stage',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Events::Archive',
  'AWS::Events::EventBusPolicy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Logs::ResourcePolicy',
  'AWS::SMSVOICE::ResourcePolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::ScheduleGroup',
  // The carrier here writes its log without being asked.
  'Custom::SmsDeliveryLog',
]);

/** These run, or stand for something that does. */
const emulatedTypes: ReadonlySet<string> = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Logs::SubscriptionFilter',
  'AWS::SMSVOICE::PhoneNumber',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
]);

const templateSchema = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown().optional() })),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })).default({}),
});

/** Reads a synthesized template. Throws Fault('invalid_input') that names the resource it cannot run. */
export function readInventory(template: unknown, wireOrigin: string): Inventory {
  const { Resources, Outputs } = templateSchema.parse(template);
  const declared = Object.entries(Resources);
  for (const [id, { Type: type }] of declared) {
    if (inertTypes.has(type) || emulatedTypes.has(type)) continue;
    const choice = 'it must be emulated, or listed as inert in infra/template/inventory.ts';
    throw new Fault(
      'invalid_input',
      `${id} is of the type ${type}, which the local run does not know: ${choice}`,
    );
  }
  const names = new Map(
    declared.map(([id, { Type, Properties }]) => [id, localNamesOf(id, Type, Properties, wireOrigin)]),
  );
  const resources = declared
    .filter(([, { Type: type }]) => emulatedTypes.has(type))
    .map(([id, { Type: type, Properties }]): Resource => {
      const where = `${id} (${type})`;
      const properties = resolve(Properties ?? {}, (name) => names.get(name), where);
      return { id, type, names: localNamesOf(id, type, Properties, wireOrigin), properties };
    });
  const outputs = Object.entries(Outputs).map(([name, { Value }]) => [
    name,
    String(resolve(Value, (id) => names.get(id), `the output ${name}`)),
  ]);
  return {
    ...inventoryOf(resources),
    outputs: z.record(z.string(), z.string()).parse(Object.fromEntries(outputs)),
  };
}

function inventoryOf(resources: readonly Resource[]): Omit<Inventory, 'outputs'> {
  const each = <Spec>(type: string, specOf: (resource: Resource) => Spec): Spec[] =>
    resources.filter((resource) => resource.type === `AWS::${type}`).map(specOf);
  const integrations = each('ApiGatewayV2::Integration', specs.integrationSpec);
  return {
    functions: each('Lambda::Function', specs.functionSpec),
    tables: [...each('DynamoDB::Table', specs.tableSpec), ...each('DynamoDB::GlobalTable', specs.tableSpec)],
    buses: each('Events::EventBus', ({ names }) => names.ref),
    rules: each('Events::Rule', specs.ruleSpec),
    queues: each('SQS::Queue', specs.queueSpec),
    mappings: each('Lambda::EventSourceMapping', specs.mappingSpec),
    asyncRules: each('Lambda::EventInvokeConfig', specs.asyncSpec),
    schedules: each('Scheduler::Schedule', specs.scheduleSpec).filter((schedule) => schedule.enabled),
    routes: each('ApiGatewayV2::Route', (resource) => specs.routeSpec(resource, integrations)),
    subscriptions: each('SNS::Subscription', specs.subscriptionSpec),
    logSubscriptions: each('Logs::SubscriptionFilter', specs.logSubscriptionSpec),
    secrets: each('SecretsManager::Secret', ({ id, names }) => ({ logicalId: id, arn: names.ref })),
  };
}
