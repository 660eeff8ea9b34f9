import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { issuesIn } from '../../shared/json.ts';
import type { Resource } from './inventory.ts';

/** Properties we know, refused when they ask for something that is not emulated. Others are passed over. */
function parsed<Schema extends z.ZodType>(
  { id, type, properties }: Resource,
  schema: Schema,
): z.infer<Schema> {
  const result = schema.safeParse(properties);
  if (result.success) return result.data;
  throw new Fault('invalid_input', `${id} (${type}) cannot run here: ${issuesIn(result.error)}`, {
    cause: result.error,
  });
}

const text = z.string();
const absent = (what: string): z.ZodOptional<z.ZodNever> => z.never(`${what} is not emulated`).optional();

const functionSchema = z.object({
  Code: z.object({ S3Key: text }),
  Handler: text,
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.object({ Variables: z.record(text, z.coerce.string()) }).optional(),
});
export type FunctionSpec = ReturnType<typeof functionSpec>;
export function functionSpec(resource: Resource) {
  const own = parsed(resource, functionSchema);
  return {
    name: resource.names.ref,
    arn: resource.names.arn,
    /** The object key of its bundle, which the assembly's asset manifest leads back to a folder. */
    codeKey: own.Code.S3Key,
    handler: own.Handler,
    timeoutSeconds: own.Timeout,
    memoryMb: own.MemorySize,
    environment: own.Environment?.Variables ?? {},
  };
}

const keySchema = z.array(z.object({ AttributeName: text, KeyType: z.enum(['HASH', 'RANGE']) }));
const projectionSchema = z.object({ ProjectionType: z.enum(['ALL', 'KEYS_ONLY']) });
const tableSchema = z.object({
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: text, AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: text, KeySchema: keySchema, Projection: projectionSchema }))
    .optional(),
});
/** What CreateTable takes. */
export const tableSpec = (resource: Resource) => ({
  ...parsed(resource, tableSchema),
  TableName: resource.names.ref,
});
export type TableSpec = ReturnType<typeof tableSpec>;

const queueSchema = z.object({
  FifoQueue: z.literal(false, 'only standard queues are emulated').default(false),
  VisibilityTimeout: z.number().default(30),
  DelaySeconds: z.number().default(0),
  RedrivePolicy: z.object({ deadLetterTargetArn: text, maxReceiveCount: z.coerce.number() }).optional(),
});
export type QueueSpec = ReturnType<typeof queueSpec>;
export function queueSpec(resource: Resource) {
  const own = parsed(resource, queueSchema);
  return {
    name: resource.names.attributes?.['QueueName'] ?? resource.id,
    arn: resource.names.arn,
    url: resource.names.ref,
    visibilitySeconds: own.VisibilityTimeout,
    delaySeconds: own.DelaySeconds,
    deadLetterArn: own.RedrivePolicy?.deadLetterTargetArn,
    receiveCountMax: own.RedrivePolicy?.maxReceiveCount ?? Infinity,
  };
}

const targetSchema = z.object({
  Arn: text,
  Input: absent('an input of the target'),
  InputPath: absent('an input path'),
  InputTransformer: absent('an input transformer'),
});
const ruleSchema = z.object({
  EventBusName: text,
  EventPattern: z.record(text, z.unknown()),
  State: z.literal('ENABLED').default('ENABLED'),
  Targets: z.array(targetSchema),
});
export type RuleSpec = ReturnType<typeof ruleSpec>;
export function ruleSpec(resource: Resource) {
  const own = parsed(resource, ruleSchema);
  const targetArns = own.Targets.map((target) => target.Arn);
  return { busName: own.EventBusName, pattern: own.EventPattern, targetArns };
}

const mappingSchema = z.object({
  EventSourceArn: text,
  FunctionName: text,
  BatchSize: z.number().default(10),
  FunctionResponseTypes: z.array(text).default([]),
  FilterCriteria: absent('a filter'),
});
export type MappingSpec = ReturnType<typeof mappingSpec>;
export function mappingSpec(resource: Resource) {
  const own = parsed(resource, mappingSchema);
  return {
    queueArn: own.EventSourceArn,
    functionName: own.FunctionName,
    batchSize: own.BatchSize,
    reportsItemFailures: own.FunctionResponseTypes.includes('ReportBatchItemFailures'),
  };
}

const asyncSchema = z.object({
  FunctionName: text,
  MaximumRetryAttempts: z.number().default(2),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: text }).optional() }).optional(),
});
/** What becomes of an asynchronous invocation that fails. */
export type AsyncSpec = ReturnType<typeof asyncSpec>;
export function asyncSpec(resource: Resource) {
  const own = parsed(resource, asyncSchema);
  return {
    functionName: own.FunctionName,
    retriesMax: own.MaximumRetryAttempts,
    failureArn: own.DestinationConfig?.OnFailure?.Destination,
  };
}

const scheduleSchema = z.object({
  ScheduleExpression: text,
  ScheduleExpressionTimezone: text.default('UTC'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.object({ Arn: text, Input: text.optional() }),
});
export type ScheduleSpec = ReturnType<typeof scheduleSpec>;
export function scheduleSpec(resource: Resource) {
  const own = parsed(resource, scheduleSchema);
  return {
    arn: resource.names.arn,
    enabled: own.State === 'ENABLED',
    expression: own.ScheduleExpression,
    zone: own.ScheduleExpressionTimezone,
    targetArn: own.Target.Arn,
    input: own.Target.Input,
  };
}

const integrationSchema = z.object({ IntegrationType: z.literal('AWS_PROXY'), IntegrationUri: text });
export const integrationSpec = (resource: Resource) => ({
  target: `integrations/${resource.names.ref}`,
  functionArn: parsed(resource, integrationSchema).IntegrationUri,
});

const routeSchema = z.object({ RouteKey: text, Target: text });
export type RouteSpec = ReturnType<typeof routeSpec>;
export function routeSpec(resource: Resource, integrations: readonly ReturnType<typeof integrationSpec>[]) {
  const own = parsed(resource, routeSchema);
  const integration = integrations.find(({ target }) => target === own.Target);
  if (integration) return { routeKey: own.RouteKey, functionArn: integration.functionArn };
  throw new Fault('invalid_input', `${resource.id} leads to ${own.Target}, which is not in the template`);
}

const subscriptionSchema = z.object({
  TopicArn: text,
  Protocol: text,
  Endpoint: text.optional(),
  RawMessageDelivery: z.boolean().default(false),
  FilterPolicy: absent('a filter policy'),
});
/** Only a queue hears a topic here; what a topic sends to people (an e-mail to the operator) goes nowhere. */
export type SubscriptionSpec = ReturnType<typeof subscriptionSpec>;
export function subscriptionSpec(resource: Resource) {
  const own = parsed(resource, subscriptionSchema);
  const queueArn = own.Protocol === 'sqs' ? own.Endpoint : undefined;
  return { topicArn: own.TopicArn, queueArn, raw: own.RawMessageDelivery };
}

const logSubscriptionSchema = z.object({
  LogGroupName: text,
  DestinationArn: text,
  FilterPattern: z.literal('', 'a filter pattern is not emulated'),
});
/** A function that hears every line of a log group. */
export type LogSubscriptionSpec = ReturnType<typeof logSubscriptionSpec>;
export function logSubscriptionSpec(resource: Resource) {
  const own = parsed(resource, logSubscriptionSchema);
  return { id: resource.id, logGroup: own.LogGroupName, functionArn: own.DestinationArn };
}
