/**
 * How the SDK's clients are made (`new DynamoDBClient(patientClient)`). The SDK's own request time-out only
 * warns unless it is told to throw, and it has none at all by default: a hung connection would hold a
 * function until Lambda ends it.
 */
const bounded = { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true } as const;

/** For stores, buses and queues: what fails in passing is tried again inside. */
export const patientClient = { maxAttempts: 3, requestHandler: bounded } as const;

// Node announces `connection: close` only when the number of sockets is not limited either.
const oneCallAConnection = { keepAlive: false, maxSockets: Infinity } as const;

/**
 * For the carrier: one call is one call. A second one may be a second message on somebody's phone. Each has
 * a connection of its own: one kept from before may have died while Lambda had frozen us, and a message lost
 * on it would be one we do not know of, never sent again.
 */
export const singleCallClient = {
  maxAttempts: 1,
  requestHandler: { ...bounded, httpAgent: oneCallAConnection, httpsAgent: oneCallAConnection },
} as const;

/** No call outlasts this, whatever the client was made with: every adapter hangs up after it. */
export const CALL_MS_MAX = 10_000;
/** The carrier's single call. Shorter than the ten seconds a claim may take to publish. */
export const PUBLISH_MS_MAX = 5_000;

/** Ends a call that takes longer than `ms`. The answer is lost then; what it asked for may be done. */
export const hangUpAfter = (ms: number): { readonly abortSignal: AbortSignal } => ({
  abortSignal: AbortSignal.timeout(ms),
});
