import { expect, it } from 'vitest';
import { examples, mistakeIn } from './kept.ts';

/**
 * All replies of some sets that are understood otherwise than their writers judged. Whoever changes the understanding
 * sees here, reply by reply, what is heard anew: `npx vitest run FILE --update` writes the file, and the review is of its difference.
 */
it('mistakes are known one by one', async () => {
  const mistakes = examples.flatMap((example) => mistakeIn(example) ?? []);
  await expect(`${mistakes.toSorted().join('\n')}\n`).toMatchFileSnapshot('mistakes.txt');
});
