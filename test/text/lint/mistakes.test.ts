import { expect, it } from 'vitest';
import { examplesWithout, HARMLESS } from '../../../shared/text/lint/examples.ts';
import { contentFamilies, type Family } from '../../../shared/text/lint/families.ts';
import { lint } from '../../../shared/text/lint/lint.ts';

const content: readonly Family[] = contentFamilies;

/**
 * All examples that are judged otherwise than their writers did. Whoever changes the lint sees here, text by text,
 * what it says anew: `npx vitest run FILE --update` writes the file, and the review is of its difference.
 */
it('mistakes are known one by one', async () => {
  const mistakes = examplesWithout().flatMap(({ text, language, labels: [first] }) => {
    const found = lint(text, { language }).families;
    const said = found.filter((family) => content.includes(family)).join(' ');
    const isRight = first === HARMLESS ? said === '' : found.some((family) => family === first);
    return isRight ? [] : [`${first}, not ${said || HARMLESS}: ${JSON.stringify(text)}`];
  });
  await expect(`${mistakes.toSorted().join('\n')}\n`).toMatchFileSnapshot('mistakes.txt');
});
