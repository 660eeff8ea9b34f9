import * as z from 'zod';
import { Fault } from '../../fault.ts';
import { issuesIn } from '../../json.ts';

/** Source: AWS CloudFormation User Guide, "Custom resource request and response reference". */
const requestSchema = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url({ protocol: /^https$/ }),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  ResourceProperties: z.object({ RoleArn: z.string().startsWith('arn:') }),
});
export type CustomResourceRequest = z.infer<typeof requestSchema>;

/** Throws Fault('invalid_input') that names the field. */
export function customResourceRequest(event: unknown): CustomResourceRequest {
  const parsed = requestSchema.safeParse(event);
  if (parsed.success) return parsed.data;
  throw new Fault('invalid_input', `custom resource: ${issuesIn(parsed.error)}`, { cause: parsed.error });
}

/**
 * Tells CloudFormation how it went; until it hears, it waits for an hour. `reason`: why not; undefined = it is
 * done. The id never changes, so no update is ever taken for a replacement. Throws Fault('unavailable').
 */
export async function answerCustomResource(
  { ResponseURL, StackId, RequestId, LogicalResourceId }: CustomResourceRequest,
  reason: string | undefined,
  put: typeof fetch = fetch,
): Promise<void> {
  const body = JSON.stringify({
    Status: reason === undefined ? 'SUCCESS' : 'FAILED',
    ...(reason === undefined ? {} : { Reason: reason }),
    PhysicalResourceId: LogicalResourceId,
    StackId,
    RequestId,
    LogicalResourceId,
  });
  // The address is signed for no content type at all.
  const answer = await put(ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!answer.ok) throw new Fault('unavailable', `CloudFormation took no answer: HTTP ${answer.status}`);
}
