import { examplesBy, type JudgedReply } from '../../../shared/reply/understand/examples.ts';
import { liken } from '../../../shared/reply/understand/likeness.ts';
import { understand } from '../../../shared/reply/understand/understand.ts';

/** Five sets of the size and the mixture that borrowers may send. */
const sets = ['g', 'h', 'i', 'j', 'k'] as const;

export const examples: readonly JudgedReply[] = sets.flatMap(examplesBy);

/** Learns what is otherwise learned with the first text. */
export const ready = (): void => void liken('');

/** How a reply is understood otherwise than its writer judged; nothing, when it is not. */
export function mistakeIn({ text, labels, fair }: JudgedReply): string | undefined {
  const { intents } = understand(text);
  const isRight = labels.toSorted().join() === intents.toSorted().join();
  const isFair = [labels[0], ...fair].some((intent) => intent === intents[0]);
  return isRight
    ? undefined
    : `${isFair ? 'nearly: ' : ''}${labels.join(' ')}, not ${intents.join(' ')}: ${JSON.stringify(text)}`;
}
