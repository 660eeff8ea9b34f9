import { expect, it } from 'vitest';
import { examplesBy } from '../../../shared/reply/understand/examples.ts';
import { understand } from '../../../shared/reply/understand/understand.ts';

/** Six sets of the size and the mixture that borrowers may send. */
const sets = ['g', 'h', 'i', 'j', 'k', 'l'] as const;

/**
 * All replies of these that are understood otherwise than their writers judged. Whoever changes the understanding
 * sees here, reply by reply, what is heard anew: `npx vitest run FILE --update` writes the file, and the review is of its difference.
 */
it('mistakes are known one by one', async () => {
  const mistakes = sets.flatMap(examplesBy).flatMap(({ text, labels, fair }) => {
    const { intents } = understand(text);
    const isRight = labels.toSorted().join() === intents.toSorted().join();
    const isFair = [labels[0], ...fair].some((intent) => intent === intents[0]);
    return isRight
      ? []
      : [`${isFair ? 'nearly: ' : ''}${labels.join(' ')}, not ${intents.join(' ')}: ${JSON.stringify(text)}`];
  });
  await expect(`${mistakes.toSorted().join('\n')}\n`).toMatchFileSnapshot('mistakes.txt');
});
