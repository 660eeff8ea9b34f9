import { openBooks } from '../../../shared/text/lint/book.ts';
import { examplesWithout, HARMLESS, type Judged } from '../../../shared/text/lint/examples.ts';
import { contentFamilies, type Family } from '../../../shared/text/lint/families.ts';
import { lint } from '../../../shared/text/lint/lint.ts';

const content: readonly Family[] = contentFamilies;

/** All texts that somebody has judged. */
export const examples: readonly Judged[] = examplesWithout();

/** Builds and learns what is otherwise built and learned with the first text. */
export const ready = openBooks;

/** How the lint judges an example otherwise than its writer did; nothing, when it does not. */
export function mistakeIn({ text, language, labels: [first] }: Judged): string | undefined {
  const found = lint(text, { language }).families;
  const said = found.filter((family) => content.includes(family)).join(' ');
  const isRight = first === HARMLESS ? said === '' : found.some((family) => family === first);
  return isRight ? undefined : `${first}, not ${said || HARMLESS}: ${JSON.stringify(text)}`;
}
