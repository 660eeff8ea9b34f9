import type { Counters } from '../../shared/ports/counters.ts';
import { DAY_MS, HOUR_MS, instantOfMs, plusMs, type Clock, type Instant } from '../../shared/time.ts';
import { counterIdOf } from './keyed.ts';

/** So many in a stretch of time that begins and ends by the clock, the same for everybody. */
interface Limit {
  readonly max: number;
  readonly stretchMs: number;
}

/**
 * A code has 40 bits: with a million codes alive, one guess in a million is right, and an address gets sixty
 * an hour. Many phones in China share one address, so it must not be much fewer.
 */
const limits = {
  /** Everything one address may look up or send in. */
  address: { max: 60, stretchMs: HOUR_MS },
  /** Cases and reports that one address may file. */
  filing: { max: 20, stretchMs: HOUR_MS },
  code: { max: 20, stretchMs: HOUR_MS },
  /** What strangers may file about one phone number: each lays a hold and asks a person. */
  number: { max: 5, stretchMs: DAY_MS },
  /** Tries of a secret at one case: 60 bits stay 60 bits. */
  case: { max: 20, stretchMs: HOUR_MS },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof limits;

export interface LimitDeps {
  readonly counters: Counters;
  readonly clock: Clock;
  readonly keys: { readonly code: string };
}

/** Counts one try against each limit, in order, before anything is read. Answers when to come back if one is full. */
export async function countedTry(
  { counters, clock, keys }: LimitDeps,
  against: readonly (readonly [LimitName, string])[],
): Promise<Instant | undefined> {
  const now = clock.now();
  for (const [name, value] of against) {
    const { max, stretchMs } = limits[name];
    const stretch = Math.floor(now / stretchMs);
    const until = instantOfMs((stretch + 1) * stretchMs);
    const id = counterIdOf(
      keys.code,
      name,
      name === 'address' || name === 'filing' ? netOf(value) : value,
      stretch,
    );
    if ((await counters.count({ id, max, until })) === 'full') return until;
  }
  return undefined;
}

/** How long we remember how often a code was checked: as long as it answers. */
export const CODE_DAYS = 90;
/** Past this the number says nothing more; it also bounds what one counter can grow to. */
const CHECKS_SHOWN_MAX = 1_000_000;

/** How often this code was checked, this time included; codes that are not ours are counted just the same. */
export async function countedCheck(deps: LimitDeps, code: string): Promise<number> {
  const until = plusMs(deps.clock.now(), CODE_DAYS * DAY_MS);
  const id = counterIdOf(deps.keys.code, 'checked', code, 0);
  const counted = await deps.counters.count({ id, max: CHECKS_SHOWN_MAX, until });
  return counted === 'full' ? CHECKS_SHOWN_MAX : counted;
}

/** One household has a whole /64 of IPv6: its first four groups are what counts. */
export function netOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::', 2);
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
    : [];
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
