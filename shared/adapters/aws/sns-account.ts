import { SetSMSAttributesCommand, type SNSClient } from '@aws-sdk/client-sns';
import { Fault } from '../../fault.ts';
import type { SmsAccount } from '../../ports/sms-account.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { errorName } from './failures.ts';

/** Source: Amazon SNS API reference, SetSMSAttributes. What it does not name stays as it is. */
export const snsAccount = ({ client }: { readonly client: SNSClient }): SmsAccount => ({
  logEveryDelivery: async (roleArn) => {
    const attributes = { DeliveryStatusIAMRole: roleArn, DeliveryStatusSuccessSamplingRate: '100' };
    try {
      await client.send(new SetSMSAttributesCommand({ attributes }), hangUpAfter(CALL_MS_MAX));
    } catch (cause) {
      throw new Fault('unavailable', `SNS did not switch its delivery log on: ${errorName(cause)}`, {
        cause,
      });
    }
  },
});
