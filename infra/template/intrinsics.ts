import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';

/** What `Ref` and `Fn::GetAtt` of one resource answer. `ref` is what a bare `Ref` gives. */
export interface LocalNames {
  readonly ref: string;
  readonly arn: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export const LOCAL_ACCOUNT = '000000000000';
export const LOCAL_REGION = 'us-east-1';

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': LOCAL_ACCOUNT,
  'AWS::Region': LOCAL_REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'FairNotice',
  'AWS::StackId': `arn:aws:cloudformation:${LOCAL_REGION}:${LOCAL_ACCOUNT}:stack/FairNotice/local`,
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type NamesOf = (logicalId: string) => LocalNames | undefined;

/**
 * Replaces every CloudFormation function in `value` by what it means on this machine. A function or a name
 * that is not known is an error that says where: guessing would start another system than the one deployed.
 */
export function resolve(value: unknown, namesOf: NamesOf, where: string): unknown {
  if (Array.isArray(value)) {
    return value.filter((each) => !isNoValue(each)).map((each: unknown) => resolve(each, namesOf, where));
  }
  if (!isRecord(value)) return value;
  const [first, ...others] = Object.entries(value);
  if (first !== undefined && others.length === 0 && (first[0] === 'Ref' || first[0].startsWith('Fn::'))) {
    return resolveFunction(first[0], first[1], namesOf, where);
  }
  const kept = Object.entries(value).filter(([, each]) => !isNoValue(each));
  return Object.fromEntries(kept.map(([key, each]) => [key, resolve(each, namesOf, where)]));
}

const isNoValue = (value: unknown): boolean => isRecord(value) && value['Ref'] === 'AWS::NoValue';

function resolveFunction(name: string, argument: unknown, namesOf: NamesOf, where: string): unknown {
  const inner = (each: unknown): unknown => resolve(each, namesOf, where);
  if (name === 'Ref' && typeof argument === 'string') return reference(argument, namesOf, where);
  if (name === 'Fn::GetAtt') return attribute(pathOf(argument), namesOf, where);
  if (name === 'Fn::Sub') return substitute(argument, namesOf, where);
  if (name === 'Fn::ImportValue') return `imported-${String(inner(argument))}`;
  const [separator, list]: readonly unknown[] = Array.isArray(argument) ? argument.map(inner) : [];
  if (name === 'Fn::Join' && Array.isArray(list)) return list.join(String(separator));
  if (name === 'Fn::Select' && Array.isArray(list)) return list[Number(separator)] as unknown;
  throw new Fault('invalid_input', `${where} uses ${name}, which the local run cannot read`);
}

const pathOf = (argument: unknown): readonly string[] =>
  Array.isArray(argument) ? argument.map(String) : String(argument).split('.');

function reference(name: string, namesOf: NamesOf, where: string): string {
  const found = pseudoParameters[name] ?? namesOf(name)?.ref;
  if (found !== undefined) return found;
  throw new Fault('invalid_input', `${where} refers to ${name}, which is not in the template`);
}

function attribute([logicalId = '', ...rest]: readonly string[], namesOf: NamesOf, where: string): string {
  const names = namesOf(logicalId);
  const found = rest.join('.') === 'Arn' ? names?.arn : names?.attributes?.[rest.join('.')];
  if (found === undefined) {
    throw new Fault(
      'invalid_input',
      `${where} asks for ${logicalId}.${rest.join('.')}, which the local run does not know`,
    );
  }
  return found;
}

function substitute(argument: unknown, namesOf: NamesOf, where: string): string {
  const [text, own] = z
    .tuple([z.string(), z.unknown()])
    .parse(Array.isArray(argument) ? argument : [argument, {}]);
  const given = resolve(own, namesOf, where);
  return text.replace(/\$\{([^}!]+)\}/g, (_, name: string) => {
    if (isRecord(given) && name in given) return String(given[name]);
    return name.includes('.') ? attribute(pathOf(name), namesOf, where) : reference(name, namesOf, where);
  });
}
