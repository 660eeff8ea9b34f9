import type { Finding } from '../model/decision.ts';
import type { Facts } from './facts.ts';
import type { Sayings } from './rule.ts';

/** Only a recorded yes is a yes. */
export function judgeConsent({ contact }: Facts, say: Sayings): Finding {
  if (contact.consent === 'given') return say.allow;
  return contact.consent === 'revoked' ? say.block('consent-revoked') : say.hold('consent-unknown');
}
