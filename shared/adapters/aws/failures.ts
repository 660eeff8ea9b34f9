import * as z from 'zod';

/** What a failed write tells us for certain, if anything. */
export type WriteFailure =
  /** Nothing was written: an item is no longer at the revision it was read at. */
  | 'conflict'
  /** Nothing was written: another transaction touched an item at this moment, or DynamoDB is busy. */
  | 'again'
  /** Nothing was written, and never will be: the request itself is wrong. */
  | 'defect'
  /** It may or may not have been written. */
  | 'in-doubt';

/**
 * The names DynamoDB gives, as a closed list with the reason for each. A name that is not here leaves the
 * outcome in doubt. (API reference of PutItem, DeleteItem and TransactWriteItems, section Errors.)
 */
const failureByName: Readonly<Record<string, WriteFailure>> = {
  // One item alone: its condition did not hold.
  ConditionalCheckFailedException: 'conflict',
  // One item alone, while a transaction holds it.
  TransactionConflictException: 'again',
  // Our own request token is still at work: an inner retry overtook its first try.
  TransactionInProgressException: 'again',
  // Busy: refused before anything was written.
  ProvisionedThroughputExceededException: 'again',
  RequestLimitExceeded: 'again',
  ThrottlingException: 'again',
  // The same token with other contents, a malformed request, an item or collection that is too large.
  IdempotentParameterMismatchException: 'defect',
  ValidationException: 'defect',
  ItemCollectionSizeLimitExceededException: 'defect',
};

/** Codes in the reasons of a cancelled transaction. `None` = that write would have been fine. */
const failureByReason: Readonly<Record<string, WriteFailure>> = {
  ConditionalCheckFailed: 'conflict',
  TransactionConflict: 'again',
  ProvisionedThroughputExceeded: 'again',
  ThrottlingError: 'again',
  RequestLimitExceeded: 'again',
  ValidationError: 'defect',
  ItemCollectionSizeLimitExceeded: 'defect',
};

const sdkErrorSchema = z.looseObject({
  name: z.string(),
  $metadata: z.looseObject({ attempts: z.int().optional() }).optional(),
});
const cancelledSchema = z.looseObject({
  name: z.literal('TransactionCanceledException'),
  CancellationReasons: z.array(z.looseObject({ Code: z.string().optional() })).optional(),
});

export const errorName = (error: unknown): string => {
  const parsed = sdkErrorSchema.safeParse(error);
  return parsed.success ? parsed.data.name : 'unknown';
};

/** How often the SDK sent the request on its own account. */
export const attemptsInside = (error: unknown): number => {
  const parsed = sdkErrorSchema.safeParse(error);
  return parsed.success ? (parsed.data.$metadata?.attempts ?? 1) : 1;
};

export function writeFailure(error: unknown): WriteFailure {
  const cancelled = cancelledSchema.safeParse(error);
  if (!cancelled.success) return failureByName[errorName(error)] ?? 'in-doubt';
  const codes = (cancelled.data.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
  const said = codes.filter((code) => code !== 'None').map((code) => failureByReason[code] ?? 'in-doubt');
  // A cancelled transaction wrote nothing at all, so the gravest certain reason decides.
  const order = ['conflict', 'defect', 'again'] as const;
  return order.find((failure) => said.includes(failure)) ?? 'in-doubt';
}
