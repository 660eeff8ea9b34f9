import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A certificate in PEM that its own key has signed, and that key. */
export interface TestCertificate {
  readonly pem: string;
  readonly privateKey: KeyObject;
}

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));

/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11 */
const algorithm = sequence(oid('2a864886f70d01010b'), der(0x05));
/** 2.5.4.3 */
const commonName = (text: string): Buffer =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(text)))));
/** `20260101000000Z` */
const time = (text: string): Buffer => der(0x18, Buffer.from(text));

/** An X.509 certificate as SNS would have one, written out because Node reads them and makes none. */
export function aCertificate(
  over: { validFrom?: string; validTo?: string; name?: string } = {},
): TestCertificate {
  const { validFrom = '20260101000000Z', validTo = '20270101000000Z', name = 'sns.amazonaws.com' } = over;
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const toSign = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    commonName(name),
    sequence(time(validFrom), time(validTo)),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', toSign, privateKey);
  const whole = sequence(toSign, algorithm, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    pem: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    privateKey,
  };
}
