import { partsMaxAt } from '../compliance/parts-max.ts';
import { answerKindSchema } from '../model/notice.ts';
import type { Instant } from '../time.ts';
import { measure, sizes, type Size } from './measure.ts';
import { countParts } from './parts.ts';
import { readText, type Read, type ReadAs } from './reading.ts';
import type { Rendered } from './render.ts';
import type { ShippedText } from './templates/templates.ts';

/** The text with values of that size in it, as a claim would have it. */
export function sampleOf(text: ShippedText, size: Size): Rendered {
  const { body, slots } = measure(text, size);
  const { templateId, digest, language } = text;
  const { parts, encoding } = countParts(body);
  return { templateId, digest, language, body, parts, encoding, slots };
}

/** What it is sent as; the name of an answer's text is what it answers, and after a dot in which case. */
export function kindOfText({ kind, name }: ShippedText): Pick<ReadAs, 'kind' | 'answerKind'> {
  const [first] = name.split('.');
  return { kind, answerKind: kind === 'notice' ? 'none' : answerKindSchema.parse(first) };
}

/** What reading finds in the text with typical and with the longest values: a text with any may not be approved. */
export const faultsIn = (text: ShippedText, now: Instant): readonly Read[] =>
  sizes.flatMap((size) => {
    const sample = sampleOf(text, size);
    const identity = sample.slots['sender'] ?? '';
    const partsMax = partsMaxAt(text.language, now);
    return readText(sample, { ...kindOfText(text), identity, collector: false, partsMax }).found;
  });
