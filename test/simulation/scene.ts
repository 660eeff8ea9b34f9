import type { Crowd } from './crowd.ts';
import type { Action, Deed, ReplyDeed } from './deeds.ts';
import type { FaultOrder } from './faults.ts';
import type { Random } from './random.ts';
import type { ShapeName } from './world.ts';

/**
 * A moment that matters and that luck seldom brings: what happens then, and what goes wrong in it. Everything else
 * of the schedule goes on around it.
 */
export interface Scene {
  /** Who owes what, where the moment asks for certain people. */
  readonly shape?: ShapeName;
  readonly actions: (at: number, random: Random) => readonly Action[];
  readonly faults: (random: Random) => readonly FaultOrder[];
  /** What others were sent, where the moment asks for many. */
  readonly crowd?: (random: Random) => Crowd;
  /** How many others wait in the queue when scan looks. */
  readonly queued?: (random: Random) => number;
}

export const after = (at: number, ms: number, deed: Deed): Action => ({ ...deed, at: at + ms });

export const said = (at: number, words: ReplyDeed['words'], name: string): Action => ({
  kind: 'reply',
  inbound: `${name}-${words}`,
  contact: 0,
  words,
  sentAt: at,
  broughtUntil: 'stored',
  at,
});

export const fault = (io: string, kind: FaultOrder['kind'], ms = 0): FaultOrder => ({
  io,
  kind,
  nth: 1,
  ms,
  effectFirst: false,
});
