import type { CarrierAnswer } from '../../ports/sms.ts';

interface Meaning {
  readonly kind: Exclude<CarrierAnswer['kind'], 'accepted'>;
  readonly reason: string;
  /** The number stands on the carrier's own list of opt-outs. */
  readonly optedOut?: true;
}

const refused = (reason: string): Meaning => ({ kind: 'refused', reason });
const throttled = (reason: string): Meaning => ({ kind: 'throttled', reason });
const unknown = (reason: string): Meaning => ({ kind: 'unknown', reason });

/**
 * What each error of SNS Publish means for one SMS. Closed: what is not here is `unknown`.
 *
 * `refused`: for certain not accepted, and the same message would be refused again. `throttled`: for certain
 * not accepted, for a reason that passes or that an engineer mends (a right, a key, a limit); the claim
 * allows three attempts. `unknown`: it may have been accepted.
 *
 * Sources: the SNS API reference, Publish, section Errors; its Common Error Types; the Node.js manual, Common
 * system errors. Keyed by the error's name, or by the system's code.
 */
export const carrierErrors: Readonly<Record<string, Meaning>> = {
  // What Publish documents.
  AuthorizationErrorException: throttled('our role may not publish: access is checked before acceptance'),
  EndpointDisabledException: refused('speaks of push endpoints; the request was turned down'),
  InternalErrorException: unknown('SNS failed on its side: perhaps after it had accepted'),
  InvalidParameterException: refused('the number or an attribute is not one SNS takes'),
  InvalidParameterValueException: refused('a value is not one SNS takes'),
  InvalidSecurityException: throttled('the signature was not accepted: checked before anything else'),
  KMSAccessDeniedException: throttled('a key we may not use: nothing is accepted without it'),
  KMSDisabledException: throttled('a key that is switched off: nothing is accepted without it'),
  KMSInvalidStateException: throttled('a key not ready for use: nothing is accepted without it'),
  KMSNotFoundException: throttled('a key that is not there: nothing is accepted without it'),
  KMSOptInRequired: throttled('the account has no access to KMS yet: nothing is accepted without it'),
  KMSThrottlingException: throttled('KMS is busy: nothing is accepted without it'),
  NotFoundException: throttled('the resource we name, such as our number, is not there: set up wrong'),
  PlatformApplicationDisabledException: refused('speaks of push applications; the request was turned down'),
  ValidationException: refused('a parameter is not one SNS takes'),
  // What SNS declares beside it.
  OptedOutException: {
    ...refused('the carrier keeps this number on its own list of opt-outs'),
    optedOut: true,
  },
  ThrottledException: throttled('more requests than our account may make'),
  // What every AWS service may say.
  AccessDenied: throttled('our role may not publish'),
  AccessDeniedException: throttled('our role may not publish'),
  ExpiredToken: throttled('our credentials ran out: checked before anything else'),
  ExpiredTokenException: throttled('our credentials ran out: checked before anything else'),
  IncompleteSignature: throttled('the signature was not accepted: checked before anything else'),
  InternalFailure: unknown('SNS failed on its side: perhaps after it had accepted'),
  InvalidClientTokenId: throttled('our credentials are not known: checked before anything else'),
  OptInRequired: throttled('the account may not use SNS here yet'),
  RequestExpired: throttled('our clock is off: checked before anything else'),
  RequestLimitExceeded: throttled('more requests than our account may make'),
  ServiceUnavailable: unknown('no answer from behind the front door: it may have been accepted'),
  SignatureDoesNotMatch: throttled('the signature was not accepted: checked before anything else'),
  Throttling: throttled('more requests than our account may make'),
  ThrottlingException: throttled('more requests than our account may make'),
  UnrecognizedClientException: throttled('our credentials are not known: checked before anything else'),
  ValidationError: refused('a parameter is not one SNS takes'),
  // What our own machine says before a connection stands. (A connection that breaks later is not here.)
  EAI_AGAIN: throttled('no address for SNS just now: nothing was sent'),
  ECONNREFUSED: throttled('no connection was made: nothing was sent'),
  ENOTFOUND: throttled('no address for SNS: nothing was sent'),
};
