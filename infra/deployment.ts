import * as z from 'zod';
import { Fault } from '../shared/fault.ts';
import { zoneSchema } from '../shared/model/value.ts';

/** The stack's name in CloudFormation; whatever that names by itself begins so. */
export const STACK_NAME = 'FairNotice';

/**
 * What may differ between two deployments of the same system. Each is given as CDK context, for example
 * `cdk deploy -c zone=America/New_York -c senderNumber=+12125550123`; everything else is the same everywhere.
 */
const deploymentSchema = z.strictObject({
  /** AWS region. Concrete, because a replica of a table with a key of our own has to name its region. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region, for example us-east-1')
    .default('us-east-1'),
  /** IANA zone in which the schedules are counted. */
  zone: zoneSchema.prefault('Asia/Shanghai'),
  /** How many `send` functions may run at once; AWS accepts no fewer than 2. */
  workers: z.coerce.number().int().min(2).max(1000).default(2),
  /** The number messages come from, E.164. Without it a number is requested and belongs to the stack. */
  senderNumber: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'E.164, for example +12125550100')
    .optional(),
  /** ISO 3166-1 alpha-2 country of the number that is requested. */
  numberCountry: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters')
    .default('US'),
  /** Short codes cannot be requested through CloudFormation: give one as `senderNumber`. */
  numberType: z.enum(['TOLL_FREE', 'TEN_DLC', 'LONG_CODE', 'SIMULATOR']).default('TOLL_FREE'),
  /** Who is told when an alarm goes off; without it the topic stands and has no listener. */
  alarmEmail: z.email().optional(),
});
export type Deployment = Readonly<z.infer<typeof deploymentSchema>>;

/** CDK's own context names hold a colon or an @; ours are single words, so a misspelt one is noticed. */
const isOurs = (name: string): boolean => !/[:@]/.test(name);

/** Reads the deployment from all context of the app. Throws Fault('invalid_input') that names the key. */
export function parseDeployment(context: Readonly<Record<string, unknown>>): Deployment {
  const ours = Object.fromEntries(Object.entries(context).filter(([name]) => isOurs(name)));
  const result = deploymentSchema.safeParse(ours);
  if (result.success) return result.data;
  const known = Object.keys(deploymentSchema.shape).join(', ');
  throw new Fault('invalid_input', `context: ${z.prettifyError(result.error)}. Known names: ${known}.`, {
    cause: result.error,
  });
}
