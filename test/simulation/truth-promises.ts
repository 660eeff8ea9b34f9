import { localDay, ladderDays, momentOf, stepName, type LadderName, type Place } from './calendar.ts';
import type { Truth } from './truth.ts';
import { scheduled } from './truth-cases.ts';

/** A promise moves a step by a week at most. */
const PROMISE_DAYS_MAX = 7;

/** "On Friday" is the next one, said on a Friday it is today. 1970-01-01 was a Thursday. */
const fridayFrom = (day: number): number => day + ((8 - (day % 7)) % 7);

/** What falls due by the promised day, and was not promised before, is not asked for until that day is over. */
export function learnPromise(
  truth: Truth,
  { contactId, receivedAt }: { readonly contactId: string; readonly receivedAt: number },
  lenderPlace: Place,
): void {
  const promisedDay = fridayFrom(localDay(receivedAt, lenderPlace));
  for (const loan of truth.loans.values()) {
    if (!truth.contact(contactId).personIds.has(loan.personId)) continue;
    for (const n of loan.instalments.keys()) {
      const { unpaidMinor, dueDay, version } = scheduled(loan, n) ?? {
        unpaidMinor: 0,
        dueDay: 0,
        version: 0,
      };
      const key = `${n}.${version}`;
      if (unpaidMinor === 0 || dueDay > promisedDay || loan.promised.has(key)) continue;
      loan.promised.set(key, promisedDay);
    }
  }
}

/** When a step may begin to be told: its own day, or the one after what was promised, a week later at the most. */
export function beginsAt(
  step: {
    readonly ladder: LadderName;
    readonly step: string;
    readonly dueDay: number;
    readonly promisedDay: number | undefined;
  },
  places: readonly Place[],
): number {
  const offset = ladderDays[step.ladder].find((one) => stepName(one) === step.step) ?? 0;
  const own = step.dueDay + offset;
  const day =
    step.promisedDay === undefined
      ? own
      : Math.max(own, Math.min(step.promisedDay + 1, own + PROMISE_DAYS_MAX));
  return Math.max(...places.map((place) => momentOf(day, 0, place)));
}
