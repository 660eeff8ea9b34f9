import type { SendingCounts } from '../model/notice.ts';
import type { Instant } from '../time.ts';
import { localDateAt, parseZone } from '../time.ts';
import { parametersOn } from './rule.ts';
import { cap01 } from './rules/cap-01.ts';

export type BrakeReason = 'opt-outs' | 'complaints';

const utc = parseZone('UTC');
const parametersAt = (now: Instant) => parametersOn(cap01, localDateAt(now, utc));

const percentOf: Readonly<Record<BrakeReason, string>> = {
  'opt-outs': 'optOutPercentMax',
  complaints: 'complaintPercentMax',
};

/** How many in a hundred CAP-01 allows at `now`. */
export const percentAllowed = (reason: BrakeReason, now: Instant): number =>
  parametersAt(now)[percentOf[reason]] ?? NaN;

/** Why sending must stop, by the values of CAP-01 in force at `now`; undefined when it need not. */
export function brakeReason(
  { sent, optOuts, complaints }: SendingCounts,
  now: Instant,
): BrakeReason | undefined {
  // A parameter that is missing would be NaN, and a comparison with NaN is false: then the brake is pulled.
  const exceeds = (count: number, reason: BrakeReason): boolean =>
    !(count * 100 <= percentAllowed(reason, now) * sent);
  if (sent < (parametersAt(now)['sendsMin'] ?? 0)) return undefined;
  if (exceeds(optOuts, 'opt-outs')) return 'opt-outs';
  return exceeds(complaints, 'complaints') ? 'complaints' : undefined;
}
