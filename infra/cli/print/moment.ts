import { localDateAt, localMinutesAt, parseZone, type Instant, type Zone } from '../../../shared/time.ts';

export const utc: Zone = parseZone('UTC');

/** `2026-06-25 09:00 America/New_York`; seconds only where there are any. */
export const momentIn = (at: Instant, zone: Zone): string =>
  `${localDateAt(at, zone)} ${clockTime(localMinutesAt(at, zone))} ${zone}`;

/** Minutes of the day as `09:00`, or `09:00:30`. */
export function clockTime(minutes: number): string {
  const seconds = Math.floor((minutes % 1) * 60 + 1e-6);
  const parts = [Math.floor(minutes / 60), Math.floor(minutes) % 60, ...(seconds === 0 ? [] : [seconds])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
