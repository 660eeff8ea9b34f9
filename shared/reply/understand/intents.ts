import { intents, type Intent } from '../../model/reply.ts';

/** Everything but `unclear`, in the order in which it is answered when several are said. */
export const intentsInOrder = intents.filter((intent) => intent !== 'unclear');

export type CertainIntent = Exclude<Intent, 'unclear'>;
export type { Intent };

/** What each intent does to sending, in one word. Several may do the same: a hold is a hold. */
const effectOfIntent = {
  distress: 'stop-all',
  'opt-out': 'stop',
  'wrong-person': 'quarantine',
  legal: 'block',
  dispute: 'hold',
  hardship: 'hold',
  complaint: 'hold',
  paid: 'hold',
  authenticity: 'none',
  help: 'none',
  promise: 'postpone',
  'opt-in': 'resume',
  acknowledge: 'none',
  unclear: 'hold',
} as const satisfies Record<Intent, string>;

export type Effect = (typeof effectOfIntent)[Intent];

/** The effects of all intents, each once, in their order; `none` only when nothing else happens. */
export function effectsOfIntents(intents: readonly Intent[]): readonly Effect[] {
  const effects = [...new Set(intents.map((intent) => effectOfIntent[intent]))];
  const real = effects.filter((effect) => effect !== 'none');
  return real.length > 0 ? real : ['none'];
}

/** The same for a line of text: all effects apply, so they are joined by `+`, as in `stop+hold`. */
export const effectOf = (intents: readonly Intent[]): string => effectsOfIntents(intents).join('+');
