import * as z from 'zod';
import { Fault } from '../../fault.ts';
import { issuesIn, parseJson } from '../../json.ts';
import type { DoorKeyring, DoorKeys } from '../../ports/door-keys.ts';
import type { Log } from '../../ports/surroundings.ts';
import { MINUTE_MS, type Clock, type Instant } from '../../time.ts';

/** 32 letters and digits carry 190 bits; the CDK app generates 64. No slash: a path has to hold it too. */
const key = z.string().regex(/^[A-Za-z0-9_-]{32,512}$/, 'must be 32 to 512 letters, digits, - or _');

/** An address or range in either family; the range is read by node:net, so a wrong one is found here. */
const source = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

const gatewaySchema = z.strictObject({
  path: key,
  previousPath: key.optional(),
  sources: z.array(source).min(1).max(100),
});

/** The secret, as JSON. Replacing a key: put the new one as `current` and the old one as `previous`. */
const doorSecretSchema = z.strictObject({
  current: key,
  previous: key.optional(),
  gateways: z.record(z.string().regex(/^[a-z0-9-]{1,40}$/), gatewaySchema).default({}),
});

/** Reads the secret's text. One that is no JSON is a single key. Throws Fault('invalid_input'). */
export function parseDoorKeys(text: string): DoorKeys {
  const value = text.startsWith('{') ? parseJson(text, 'the secret of the doors') : { current: text };
  const parsed = doorSecretSchema.safeParse(value);
  if (!parsed.success) {
    throw new Fault('invalid_input', `the secret of the doors: ${issuesIn(parsed.error)}`);
  }
  const { current, previous, gateways } = parsed.data;
  return {
    webhook: present(current, previous),
    gateways: Object.fromEntries(
      Object.entries(gateways).map(([name, { path, previousPath, sources }]) => [
        name,
        { paths: present(path, previousPath), sources },
      ]),
    ),
  };
}

const present = (...keys: readonly (string | undefined)[]): readonly string[] =>
  keys.filter((one) => one !== undefined);

/** So that a key that was replaced is good, and one that was taken away is not, five minutes later. */
const KEPT_MS = 5 * MINUTE_MS;

export interface SecretDoorKeyringOptions {
  /** Reads the secret's text anew. */
  readonly read: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Keys in AWS Secrets Manager, read again every five minutes. While it does not answer, or holds something
 * unfit, the last good keys stand: a mistyped secret must not lose a STOP.
 */
export function secretDoorKeyring({ read, clock, log }: SecretDoorKeyringOptions): DoorKeyring {
  let kept: { readonly keys: Promise<DoorKeys>; readonly readAt: Instant } | undefined;
  const readAnew = async (before: Promise<DoorKeys> | undefined): Promise<DoorKeys> => {
    try {
      return parseDoorKeys(await read());
    } catch (error) {
      if (!(error instanceof Fault) || before === undefined) throw error;
      log.warn('door-keys-not-read', { code: error.code });
      return before;
    }
  };
  return {
    read: () => {
      const now = clock.now();
      if (kept !== undefined && Math.abs(now - kept.readAt) < KEPT_MS) return kept.keys;
      const keys = readAnew(kept?.keys);
      const reading = { keys, readAt: now };
      kept = reading;
      // There was nothing to fall back on: the next request reads again at once.
      keys.catch(() => {
        if (kept === reading) kept = undefined;
      });
      return keys;
    },
  };
}
