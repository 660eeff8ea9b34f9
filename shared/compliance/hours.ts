import type { LocalDate } from '../time.ts';
import { parseLocalDate } from '../time.ts';
import { cba2026, chosen, gbt45251, regFTimes } from './citations.ts';
import type { Jurisdiction } from './facts.ts';
import { valueOn, type DatedValue } from './rule.ts';

/** Minutes of the local day: what the law forbids, and the narrower hours we keep inside it. */
export type HoursParameter = 'opensMinutes' | 'closesMinutes' | 'lawOpensMinutes' | 'lawClosesMinutes';
export type DatedHours = Readonly<Record<HoursParameter, readonly DatedValue[]>>;

const narrower = 'inside the law’s hours: nobody is reminded at breakfast or after supper';

/** China: the law leaves 08:00 to 22:00, we keep 09:00 to 20:00. */
const chinaHours: DatedHours = {
  opensMinutes: chosen(9 * 60, narrower),
  closesMinutes: chosen(20 * 60, narrower),
  lawOpensMinutes: [
    { from: parseLocalDate('2025-02-28'), value: 8 * 60, citation: gbt45251 },
    { from: parseLocalDate('2026-01-30'), value: 8 * 60, citation: cba2026 },
  ],
  lawClosesMinutes: [
    { from: parseLocalDate('2025-02-28'), value: 22 * 60, citation: gbt45251 },
    { from: parseLocalDate('2026-01-30'), value: 22 * 60, citation: cba2026 },
  ],
};

/** United States: the law leaves 08:00 to 21:00, we keep 09:00 to 20:00, which suits every state. */
const unitedStatesHours: DatedHours = {
  opensMinutes: chosen(9 * 60, narrower),
  closesMinutes: chosen(20 * 60, narrower),
  lawOpensMinutes: [{ from: parseLocalDate('2021-11-30'), value: 8 * 60, citation: regFTimes }],
  lawClosesMinutes: [{ from: parseLocalDate('2021-11-30'), value: 21 * 60, citation: regFTimes }],
};

export const hoursOf: Readonly<Record<Jurisdiction, DatedHours>> = {
  cn: chinaHours,
  us: unitedStatesHours,
  'us-ma': unitedStatesHours,
};

export interface OpenHours {
  readonly opensMinutes: number;
  readonly closesMinutes: number;
}

/** The hours open under all of `jurisdictions` on a local date: never wider than the law, whatever we chose. */
export function openHoursOn(jurisdictions: readonly Jurisdiction[], date: LocalDate): OpenHours {
  let opensMinutes = 0;
  let closesMinutes = 24 * 60;
  for (const jurisdiction of jurisdictions) {
    const hours = hoursOf[jurisdiction];
    opensMinutes = Math.max(
      opensMinutes,
      valueOn(hours.opensMinutes, date),
      valueOn(hours.lawOpensMinutes, date),
    );
    closesMinutes = Math.min(
      closesMinutes,
      valueOn(hours.closesMinutes, date),
      valueOn(hours.lawClosesMinutes, date),
    );
  }
  return { opensMinutes, closesMinutes };
}
