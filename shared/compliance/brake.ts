import type { Instant } from '../time.ts';
import { localDateAt, parseZone } from '../time.ts';
import { parametersOn } from './rule.ts';
import { cap01 } from './rules/cap-01.ts';

/** What was counted over the last 24 hours. */
export interface SendingCounts {
  readonly sent: number;
  /** Messages answered with an opt-out, and with a complaint. */
  readonly optOuts: number;
  readonly complaints: number;
}

const utc = parseZone('UTC');

/** Why all sending must stop, by the values of CAP-01 in force at `now`; undefined when it need not. */
export function brakeReason(
  { sent, optOuts, complaints }: SendingCounts,
  now: Instant,
): 'opt-outs' | 'complaints' | undefined {
  const parameters = parametersOn(cap01, localDateAt(now, utc));
  // A parameter that is missing would be NaN, and a comparison with NaN is false: then the brake is pulled.
  const exceeds = (count: number, percentMax: number | undefined): boolean =>
    !(count * 100 <= (percentMax ?? NaN) * sent);
  if (sent < (parameters['sendsMin'] ?? 0)) return undefined;
  if (exceeds(optOuts, parameters['optOutPercentMax'])) return 'opt-outs';
  return exceeds(complaints, parameters['complaintPercentMax']) ? 'complaints' : undefined;
}
