import { Fault } from '../fault.ts';
import type { LocalDate } from '../time.ts';
import { parametersOn, type Bilingual, type Rule } from './rule.ts';

/**
 * What a rule asks, in plain words with the values in force on `date`: `{opensMinutes}` becomes `09:00`,
 * `{perDayMax}` becomes `1`. Throws Fault('defect') when the words name a parameter the rule does not have.
 */
export function plainWords(rule: Rule, language: keyof Bilingual, date: LocalDate): string {
  const values = parametersOn(rule, date);
  return rule.plain[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Fault('defect', `rule ${rule.id} has no parameter ${name}`);
    return name.endsWith('Minutes') ? clockTime(value) : String(value);
  });
}

/** Minutes of the day as `09:00`. */
const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
