/**
 * Virtual time. What is to happen waits in order of its moment; of equal moments the one asked for first
 * goes first. One step lets exactly one thing happen; before the next, every promise it settled has run as
 * far as it can, because the driver lets the event loop turn.
 */
export interface Engine {
  /** Epoch milliseconds of the true time, which no worker's clock shows exactly. */
  readonly now: () => number;
  at(moment: number, happen: () => void): void;
  /** False when nothing is left to happen. */
  step(): boolean;
}

interface Happening {
  readonly moment: number;
  readonly happen: () => void;
}

export function engineFrom(start: number): Engine {
  let now = start;
  /** The soonest last. */
  const waiting: Happening[] = [];
  return {
    now: () => now,
    at: (moment, happen) => {
      let place = waiting.length;
      while (place > 0 && waiting[place - 1]!.moment <= moment) place -= 1;
      waiting.splice(place, 0, { moment, happen });
    },
    step: () => {
      const next = waiting.pop();
      if (next === undefined) return false;
      if (next.moment > now) now = next.moment;
      next.happen();
      return true;
    },
  };
}
