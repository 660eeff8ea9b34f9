import * as z from 'zod';
import type { Synthesized } from './template.ts';

const oneOrMany = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema, z.array(schema)]).transform((value) => (Array.isArray(value) ? value : [value]));

const statementSchema = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMany(z.string()),
  Resource: oneOrMany(z.unknown()),
  Condition: z.unknown().optional(),
});
export type Statement = z.infer<typeof statementSchema>;

const policySchema = z.object({
  PolicyDocument: z.object({ Statement: z.array(statementSchema) }),
  Roles: z.array(z.object({ Ref: z.string() })),
});
const functionSchema = z.object({
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
});

/** Every statement of every role in the template, with the logical id of the role. */
export function statementsByRole({ ofType }: Synthesized): ReadonlyMap<string, readonly Statement[]> {
  const byRole = new Map<string, Statement[]>();
  for (const [, { Properties }] of ofType('AWS::IAM::Policy')) {
    const { PolicyDocument, Roles } = policySchema.parse(Properties);
    for (const { Ref } of Roles) byRole.set(Ref, [...(byRole.get(Ref) ?? []), ...PolicyDocument.Statement]);
  }
  return byRole;
}

/** The statements of one function's role, by the service name that its environment gives it. */
export function statementsOf(synthesized: Synthesized, verb: string): readonly Statement[] {
  for (const [, { Properties }] of synthesized.ofType('AWS::Lambda::Function')) {
    const { Environment, Role } = functionSchema.parse(Properties);
    if (Environment.Variables['POWERTOOLS_SERVICE_NAME'] !== verb) continue;
    return statementsByRole(synthesized).get(Role['Fn::GetAtt'][0]) ?? [];
  }
  throw new Error(`the template has no function ${verb}`);
}

const arnOf = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) });
const arnWithin = z.object({
  'Fn::Join': z.tuple([z.literal(''), z.tuple([arnOf, z.string()])]),
});
const refOf = z.object({ Ref: z.string() });

/** Writes a resource of a statement as a reader would: `Loans`, `Loans/index/due`, a logical id, or `*`. */
export function nameOf(resource: unknown): string {
  const whole = arnOf.safeParse(resource);
  if (whole.success) return plain(whole.data['Fn::GetAtt'][0]);
  const within = arnWithin.safeParse(resource);
  if (within.success) {
    const [arn, rest] = within.data['Fn::Join'][1];
    return `${plain(arn['Fn::GetAtt'][0])}${rest}`;
  }
  const ref = refOf.safeParse(resource);
  if (ref.success) return plain(ref.data.Ref);
  return typeof resource === 'string' ? resource : JSON.stringify(resource);
}

/** `TablesLoansDE9F7740` -> `Loans`: CDK adds a hash of eight to the path. */
const plain = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '').replace(/^Tables/, '');
