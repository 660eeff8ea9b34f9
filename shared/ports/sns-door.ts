import type { Instant } from '../time.ts';

/** An SNS message as it came over HTTPS: the fields that are signed, and how. */
export interface SnsMessage {
  readonly Type: 'Notification' | 'SubscriptionConfirmation' | 'UnsubscribeConfirmation';
  readonly MessageId: string;
  readonly TopicArn: string;
  readonly Message: string;
  readonly Timestamp: string;
  readonly SignatureVersion: '2';
  readonly Signature: string;
  /** Already held to the region's own host by whoever calls. */
  readonly SigningCertURL: string;
  readonly Subject?: string | undefined;
  readonly Token?: string | undefined;
  readonly SubscribeURL?: string | undefined;
}

/** Whether a message is signed by SNS. */
export interface SnsSignatures {
  /**
   * `no-certificate` = the address names none that SNS has, or one that is not valid at `now`. Throws
   * Fault('unavailable') when the certificate cannot be had just now: the message should come again.
   */
  check(message: SnsMessage, now: Instant): Promise<'authentic' | 'forged' | 'no-certificate'>;
}

/** Our end of a subscription over HTTPS. */
export interface TopicSubscription {
  /**
   * Tells SNS that we want what it sends. May be called twice for one token. `refused` = the token is no longer
   * good. Throws Fault('unavailable') when SNS does not answer.
   */
  confirm(subscription: { topicArn: string; token: string }): Promise<'confirmed' | 'refused'>;
}
