import { PUBLISH_WITHIN_MS } from '../model/notice.ts';
import { MINUTE_MS, SECOND_MS } from '../time.ts';

export { PUBLISH_WITHIN_MS };

/** How long one invocation of send may run; CDK sets it, and sweep waits for it. */
export const SEND_TIMEOUT_MS = 30 * SECOND_MS;
/** A claim older than this is in no worker's hands: time-out, publish-by, and a minute for clocks that differ. */
export const CLAIM_AGE_MAX_MS = SEND_TIMEOUT_MS + PUBLISH_WITHIN_MS + MINUTE_MS;
