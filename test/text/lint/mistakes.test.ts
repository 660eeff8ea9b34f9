import { expect, it } from 'vitest';
import { examples, mistakeIn } from './kept.ts';

/**
 * All examples that are judged otherwise than their writers did. Whoever changes the lint sees here, text by text,
 * what it says anew: `npx vitest run FILE --update` writes the file, and the review is of its difference.
 */
it('mistakes are known one by one', { timeout: 300_000 }, async () => {
  const mistakes = examples.flatMap((example) => mistakeIn(example) ?? []);
  await expect(`${mistakes.toSorted().join('\n')}\n`).toMatchFileSnapshot('mistakes.txt');
});
