import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { synthesize, type Resource } from './template.ts';

const db = loadAwsServiceSpecSync();
const specOf = (type: string) => db.lookup('resource', 'cloudFormationType', 'equals', type);
type Properties = ReturnType<ReturnType<typeof specOf>['only']>['properties'];
type PropertyType = Properties[string]['type'];

const recordSchema = z.record(z.string(), z.unknown());
/** A value that CloudFormation computes: `{ Ref }` or `{ 'Fn::…' }`. */
const isIntrinsic = (value: object): boolean => {
  const [only, ...more] = Object.keys(value);
  return more.length === 0 && only !== undefined && (only === 'Ref' || only.startsWith('Fn::'));
};

/** What CloudFormation would refuse in a set of properties, each as a path and a sentence. */
function problemsIn(value: unknown, properties: Properties, path: string): string[] {
  if (typeof value === 'object' && value !== null && isIntrinsic(value)) return [];
  const given = recordSchema.safeParse(value);
  if (!given.success) return [`${path}: must be an object`];
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required === true && !(name in given.data))
    .map(([name]) => `${path}.${name}: required and missing`);
  const wrong = Object.entries(given.data).flatMap(([name, inner]) => {
    const property = properties[name];
    return property === undefined
      ? [`${path}.${name}: no such property`]
      : problemsOf(inner, property.type, `${path}.${name}`);
  });
  return [...missing, ...wrong];
}

function problemsOf(value: unknown, type: PropertyType, path: string): string[] {
  if (typeof value === 'object' && value !== null && isIntrinsic(value)) return [];
  switch (type.type) {
    case 'ref':
      return problemsIn(value, db.get('typeDefinition', type.reference.$ref).properties, path);
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((one: unknown, n) => problemsOf(one, type.element, `${path}[${n}]`))
        : [`${path}: must be a list`];
    case 'map':
      return Object.entries(recordSchema.parse(value)).flatMap(([name, one]) =>
        problemsOf(one, type.element, `${path}.${name}`),
      );
    case 'union': {
      const tries = type.types.map((one) => problemsOf(value, one, path));
      return tries.some((problems) => problems.length === 0) ? [] : (tries[0] ?? []);
    }
    default:
      return problemsOfScalar(value, type.type, path);
  }
}

/** The JavaScript type that CloudFormation takes for a scalar; what is not here (JSON, tags) may be anything. */
const scalars: Readonly<Record<string, { typeOf: string; says: string }>> = {
  boolean: { typeOf: 'boolean', says: 'must be true or false' },
  integer: { typeOf: 'number', says: 'must be a number' },
  number: { typeOf: 'number', says: 'must be a number' },
  string: { typeOf: 'string', says: 'must be text' },
};

function problemsOfScalar(value: unknown, type: string, path: string): string[] {
  const scalar = scalars[type];
  return scalar === undefined || typeof value === scalar.typeOf ? [] : [`${path}: ${scalar.says}`];
}

function problemsOfResource([id, { Type, Properties: properties }]: [string, Resource]): string[] {
  if (Type.startsWith('Custom::')) {
    // What a function of ours takes is for its own schema; CloudFormation asks for the function only.
    return 'ServiceToken' in properties ? [] : [`${id}: ServiceToken: is missing`];
  }
  const found = specOf(Type);
  if (found.length === 0) return [`${id}: no resource type ${Type}`];
  return problemsIn(properties, found.only().properties, id);
}

/** Every `Fn::GetAtt` in a value, as [logical id, attribute]. */
function attributesIn(value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap(attributesIn);
  if (typeof value !== 'object' || value === null) return [];
  const asked = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).safeParse(value);
  return asked.success ? [asked.data['Fn::GetAtt']] : Object.values(value).flatMap(attributesIn);
}

describe('the template, against the specification of CloudFormation', () => {
  it.each([
    { name: 'with a number of its own', context: {} },
    {
      name: 'with a given number',
      context: { senderNumber: '+12125550123', alarmEmail: 'oncall@example.com' },
    },
  ])('$name has only types and properties that exist, and all that are required', ({ context }) => {
    const { resources } = synthesize(context);
    expect(Object.entries(resources).flatMap(problemsOfResource)).toEqual([]);
  });

  it('asks resources only for attributes that they have', () => {
    const { resources } = synthesize();
    const unknown = Object.values(resources)
      .flatMap(({ Properties }) => attributesIn(Properties))
      .filter(([id, attribute]) => !(attribute in specOf(resources[id]?.Type ?? '').only().attributes));
    expect(unknown).toEqual([]);
  });

  it.each([
    { why: 'a type', type: 'AWS::SQS::Qeueu', properties: {}, says: 'no resource type' },
    { why: 'a property', type: 'AWS::SQS::Queue', properties: { Visibility: 30 }, says: 'no such property' },
    {
      why: 'a nested property',
      type: 'AWS::Lambda::EventSourceMapping',
      properties: { FunctionName: 'f', ScalingConfig: { Max: 2 } },
      says: 'no such property',
    },
    {
      why: 'what is required',
      type: 'AWS::Lambda::EventSourceMapping',
      properties: {},
      says: 'required and missing',
    },
    {
      why: 'a list',
      type: 'AWS::Lambda::EventSourceMapping',
      properties: { FunctionName: 'f', FunctionResponseTypes: 'x' },
      says: 'must be a list',
    },
    {
      why: 'a number',
      type: 'AWS::SQS::Queue',
      properties: { VisibilityTimeout: '180' },
      says: 'must be a number',
    },
  ])('a mistake in $why is found', ({ type, properties, says }) => {
    expect(problemsOfResource(['Wrong', { Type: type, Properties: properties }]).join()).toContain(says);
  });
});
