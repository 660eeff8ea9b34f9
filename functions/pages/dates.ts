import { zonesOfNumber } from '../../shared/compliance/places/places.ts';
import type { Language } from '../../shared/model/value.ts';
import type { Instant, Zone } from '../../shared/time.ts';

const localeOf = { 'zh-CN': 'zh-CN', en: 'en-US' } as const satisfies Record<Language, string>;

/** `June 25, 2026`, `2026年6月25日`. */
export const dayText = (at: Instant, zone: Zone, language: Language): string =>
  new Intl.DateTimeFormat(localeOf[language], { timeZone: zone, dateStyle: 'long' }).format(at);

/** `June 25, 2026, 10:15 AM (Eastern Time)`: a time without its place is no time. */
export function momentText(at: Instant, zone: Zone, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: zone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: language === 'en' ? 'numeric' : '2-digit',
    minute: '2-digit',
    ...(language === 'zh-CN' ? { hourCycle: 'h23' } : {}),
  });
  const open = language === 'en' ? ' (' : '（';
  const close = language === 'en' ? ')' : '）';
  return `${format.format(at)}${open}${zoneText(at, zone, language)}${close}`;
}

/** `10:15 AM (Eastern Time)` */
export const clockText = (at: Instant, zone: Zone, language: Language): string => {
  const clock = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: zone,
    hour: language === 'en' ? 'numeric' : '2-digit',
    minute: '2-digit',
    ...(language === 'zh-CN' ? { hourCycle: 'h23' } : {}),
  }).format(at);
  return language === 'en'
    ? `${clock} (${zoneText(at, zone, language)})`
    : `${clock}（${zoneText(at, zone, language)}）`;
};

function zoneText(at: Instant, zone: Zone, language: Language): string {
  if (zone === 'Asia/Shanghai' && language === 'zh-CN') return '北京时间';
  const parts = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** The zone whose clock the phone shows, where its number tells; else the lender's. */
export function zoneOf(number: string, otherwise: Zone): Zone {
  const zones = zonesOfNumber(number);
  return zones === 'unknown' ? otherwise : zones.length === 1 ? (zones[0] ?? otherwise) : otherwise;
}
