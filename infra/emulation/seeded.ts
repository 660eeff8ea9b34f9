import { createHash, createHmac } from 'node:crypto';

/**
 * Chance that can be repeated. Every draw is a hash of the seed and of what the draw is about, never the
 * next number of a stream: so it does not matter in which order two requests happened to arrive.
 */
const digest = (seed: string, parts: readonly (string | number)[]): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([seed, ...parts]))
    .digest();

/** In [0, 1). */
export const chance = (seed: string, ...parts: readonly (string | number)[]): number =>
  digest(seed, parts).readUIntBE(0, 6) / 2 ** 48;

/** Shaped like a UUID, as AWS names messages and requests. */
export function uuidOf(seed: string, ...parts: readonly (string | number)[]): string {
  const hex = digest(seed, parts).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** A local secret is no secret: it follows from the seed, so that two equal runs make equal codes. */
export const localSecret = (seed: string, name: string): string =>
  createHmac('sha256', `fairnotice local run ${seed}`).update(name).digest('hex');
