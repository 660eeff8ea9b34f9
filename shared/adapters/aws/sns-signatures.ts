import { X509Certificate } from 'node:crypto';
import SnsPayloadValidator from 'sns-payload-validator';
import * as z from 'zod';
import { Fault } from '../../fault.ts';
import type { SnsMessage, SnsSignatures } from '../../ports/sns-door.ts';
import { instantOfMs, type Instant } from '../../time.ts';

/** What an HTTPS GET of a certificate answered. Rejects when there was no answer. */
export type FetchText = (url: string) => Promise<{ readonly status: number; readonly body: string }>;

/** SNS changes its certificate a few times a year; more addresses than this at once are no certificates. */
const CERTIFICATES_KEPT = 8;
/** A certificate has about 2,000 characters. */
const CERTIFICATE_LENGTH_MAX = 16_384;
const FETCH_MS = 3_000;

/**
 * The library looks a certificate up here before it would fetch it. It is not in the library's types, so it is
 * looked for once, at the start: a version without it must fail there and not on the first reply.
 */
const cacheSchema = z.object({
  certCache: z.custom<{ set(url: string, certificate: string): unknown }>(
    (value) => z.looseObject({ set: z.function() }).safeParse(value).success,
  ),
});

/**
 * Signatures of SNS, checked by the library sns-payload-validator; the certificate we fetch ourselves. The
 * library would keep for good whatever a failing server had answered in a certificate's place, could not tell a
 * forgery from a network that is down, and has no time-out. Whoever calls has pinned the address; the name of
 * its host is proved by TLS, which stands for the certificate's issuer.
 */
export function snsSignatures({ fetchText = overHttps }: { fetchText?: FetchText } = {}): SnsSignatures {
  const validator = new SnsPayloadValidator({ maxCerts: CERTIFICATES_KEPT });
  const { certCache } = cacheSchema.parse(validator);
  const known = new Map<string, X509Certificate>();

  const certificateAt = async (url: string): Promise<X509Certificate | undefined> => {
    const kept = known.get(url);
    if (kept !== undefined) return kept;
    const certificate = await fetchCertificate(fetchText, url);
    if (certificate === undefined) return undefined;
    if (known.size >= CERTIFICATES_KEPT) known.clear();
    known.set(url, certificate);
    return certificate;
  };

  return {
    check: async (message, now) => {
      const certificate = await certificateAt(message.SigningCertURL);
      if (certificate === undefined || !isValidAt(certificate, now)) return 'no-certificate';
      certCache.set(message.SigningCertURL, certificate.toString());
      return validator.validate(signedPartOf(message)).then(
        () => 'authentic',
        () => 'forged',
      );
    },
  };
}

async function fetchCertificate(fetchText: FetchText, url: string): Promise<X509Certificate | undefined> {
  const answer = await fetchText(url).catch((cause: unknown) => {
    throw new Fault('unavailable', 'the certificate of SNS cannot be had just now', { cause });
  });
  if (answer.status >= 500 || answer.status === 429) {
    throw new Fault('unavailable', `the certificate of SNS cannot be had just now: ${answer.status}`);
  }
  if (answer.status !== 200 || answer.body.length > CERTIFICATE_LENGTH_MAX) return undefined;
  try {
    return new X509Certificate(answer.body);
  } catch {
    // Not a certificate: nothing that names it can be proved, which is what the caller is told.
    return undefined;
  }
}

const isValidAt = ({ validFromDate, validToDate }: X509Certificate, now: Instant): boolean =>
  instantOfMs(validFromDate.getTime()) <= now && now <= instantOfMs(validToDate.getTime());

/** Without the members that are not there: the library signs over whatever name is present. */
const signedPartOf = ({ Subject, Token, SubscribeURL, ...rest }: SnsMessage) => ({
  ...rest,
  ...(Subject === undefined ? {} : { Subject }),
  ...(Token === undefined ? {} : { Token }),
  ...(SubscribeURL === undefined ? {} : { SubscribeURL }),
});

/** Follows no redirect: the address that was pinned is the address that answers. */
const overHttps: FetchText = async (url) => {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) });
  return { status: answer.status, body: await answer.text() };
};
