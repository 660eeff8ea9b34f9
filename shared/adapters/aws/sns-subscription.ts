import { ConfirmSubscriptionCommand, type SNSClient } from '@aws-sdk/client-sns';
import { Fault } from '../../fault.ts';
import type { TopicSubscription } from '../../ports/sns-door.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { errorName } from './failures.ts';

/** What SNS says of a token that is used up, too old or not its own: the same call would fail again. */
const refusals: ReadonlySet<string> = new Set([
  'InvalidParameterException',
  'InvalidParameterValueException',
  'NotFoundException',
  'ValidationException',
]);

/**
 * Confirms by the signed API call, never by following the address in the message: no URL that comes from
 * outside is ever fetched. From then on only somebody with rights in our account can unsubscribe; the link in
 * each notification no longer works for whoever sees it.
 */
export const snsSubscription = ({ client }: { readonly client: SNSClient }): TopicSubscription => ({
  confirm: async ({ topicArn, token }) => {
    const command = new ConfirmSubscriptionCommand({
      TopicArn: topicArn,
      Token: token,
      AuthenticateOnUnsubscribe: 'true',
    });
    try {
      await client.send(command, hangUpAfter(CALL_MS_MAX));
      return 'confirmed';
    } catch (cause) {
      if (refusals.has(errorName(cause))) return 'refused';
      throw new Fault('unavailable', `ConfirmSubscription: ${errorName(cause)}`, { cause });
    }
  },
});
