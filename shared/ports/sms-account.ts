/** Settings that are one for the whole account at the carrier. */
export interface SmsAccount {
  /**
   * From now on the carrier writes one line of log for every message, delivered or not, in the name of this
   * role. Doing it twice changes nothing. Throws Fault('unavailable') when it was not taken for certain.
   */
  logEveryDelivery(roleArn: string): Promise<void>;
}
