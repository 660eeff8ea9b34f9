import type { Finding } from '../model/decision.ts';
import type { Facts, Jurisdiction } from './facts.ts';
import type { Sayings } from './rule.ts';
import { nextWindow } from './window.ts';

/** Massachusetts keeps the hours of the United States, and has no rule of its own for them. */
type Country = Exclude<Jurisdiction, 'us-ma'>;

/** One list a country, always the same array, so that the window's memory recognises it. */
const alone: Readonly<Record<Country, readonly Jurisdiction[]>> = {
  cn: Object.freeze<Jurisdiction[]>(['cn']),
  us: Object.freeze<Jurisdiction[]>(['us']),
};

/**
 * Is `jurisdiction`'s window open now in every zone? When not, the delay ends only when the windows of all
 * laws that apply are open together, so that nobody is woken to be told "not yet" by the next one.
 */
export function judgeWindow(facts: Facts, say: Sayings, jurisdiction: Country): Finding {
  const { zones, now, jurisdictions } = facts;
  if (zones === 'unknown' || zones.length === 0) return say.hold('zone-unknown');
  const own = nextWindow({ jurisdictions: alone[jurisdiction], zones, at: now });
  if (own !== undefined && own.opensAt <= now) return say.allow;
  const laws = jurisdictions === 'unknown' ? alone[jurisdiction] : jurisdictions;
  const joint = own && nextWindow({ jurisdictions: laws, zones, at: now });
  if (joint === undefined) return say.hold('no-common-window', { zones });
  return say.delay('window-closed', joint.opensAt, { zones });
}
