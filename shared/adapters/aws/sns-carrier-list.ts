import {
  CheckIfPhoneNumberIsOptedOutCommand,
  OptInPhoneNumberCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import type { CarrierList } from '../../ports/carrier-list.ts';
import { errorName } from './failures.ts';
import { hangUpAfter } from './client-options.ts';

/** Both calls stand between a borrower's START and its answer: longer than this nobody waits. */
const CALL_MS = 4_000;

export interface SnsCarrierListOptions {
  /**
   * Made with `singleCallClient`: SNS opts a number in once in 30 days, so that a retry of ours after a lost
   * answer would be refused and look like a failure.
   */
  readonly client: SNSClient;
  /** Told the name of an error, so that a right that is missing shows; never the number. */
  readonly onError: (call: string, errorName: string) => void;
}

/**
 * The account's list of opt-outs in Amazon SNS (API reference: CheckIfPhoneNumberIsOptedOut, OptInPhoneNumber:
 * "You can opt in a phone number only once every 30 days").
 */
export const snsCarrierList = ({ client, onError }: SnsCarrierListOptions): CarrierList => ({
  stateOf: async (number) => {
    try {
      const command = new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: number });
      const { isOptedOut } = await client.send(command, hangUpAfter(CALL_MS));
      if (isOptedOut === undefined) return 'unknown';
      return isOptedOut ? 'opted-out' : 'not-opted-out';
    } catch (error) {
      onError('CheckIfPhoneNumberIsOptedOut', errorName(error));
      return 'unknown';
    }
  },
  optIn: async (number) => {
    try {
      await client.send(new OptInPhoneNumberCommand({ phoneNumber: number }), hangUpAfter(CALL_MS));
      return 'done';
    } catch (error) {
      onError('OptInPhoneNumber', errorName(error));
      return 'not-done';
    }
  },
});
