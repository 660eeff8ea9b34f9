import type { Intent } from '../model/reply.ts';
import { fold } from './fold.ts';
import { exactWords } from './words.ts';

const intentByWords = new Map<string, Intent>(
  (['opt-out', 'opt-in', 'help'] as const).flatMap((intent) =>
    exactWords[intent].map((words): [string, Intent] => [fold(words), intent]),
  ),
);

/** A reply that is nothing but the sign for stop. Folding would leave nothing of it. */
const stopSigns = /^[\s🛑⛔✋🚫]+$/u;

/**
 * What a reply means, in the order of effects. Exact words only: whatever else somebody says is `unclear`,
 * and doubt stops sending until a person has looked.
 */
export function classify(text: string): readonly Intent[] {
  if (text.trim() !== '' && stopSigns.test(text)) return ['opt-out'];
  return [intentByWords.get(fold(text)) ?? 'unclear'];
}
