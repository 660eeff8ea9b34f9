import type { Language } from '../model/value.ts';
import { remembered } from '../remembered.ts';
import { contentFamilies, type Family } from './lint/families.ts';
import { lint } from './lint/lint.ts';
import { nameText, type Shown } from './values.ts';

/** As the schema of the lender's setting has it (shared/model/setting.ts). */
const ROAD_MAX = 32;
/** None of them hears complaints about a lender; named in a text about a debt they frighten. A state's attorney general does. */
const feared =
  /公安|公检|派出所|警|法院|法庭|(?<!总)检察|看守所|监狱|纪委|律师|律所|仲裁|执行局|\b(?:police|sheriff|marshals?|courts?|judge|prosecutors?|fbi|irs|ice|immigration|jail|prison|lawyers?|law (?:firm|office)|attorney(?!s? general))\b/i;
const content: ReadonlySet<Family> = new Set<Family>(contentFamilies);

const known = new Map<string, Shown>();

/**
 * The name of whoever hears complaints about the lender, as its setting has it. The finished text is not read for
 * what stands within it (reading.ts), so it is read here: a name and its number, and no word that a text may not hold.
 */
export const roadText = (road: string, language: Language): Shown =>
  remembered(known, `${language} ${road}`, () => judged(road, language));

function judged(road: string, language: Language): Shown {
  const name = nameText(road, ROAD_MAX);
  if (typeof name !== 'string') return name;
  if (feared.test(road)) return { why: 'names an office that hears no complaints about lenders' };
  const phones = road.match(/[0-9][0-9 -]{2,}/g) ?? [];
  const { evidence } = lint(road.replace(/attorneys? general/i, 'office'), {
    language,
    kind: 'answer',
    optOutTail: false,
    allowed: { phones },
  });
  // What so short a name reads like says nothing: the examples are of texts.
  const found = evidence.find(({ family, isAlike }) => content.has(family) && isAlike !== true);
  return found === undefined
    ? name
    : { why: `holds words that no text may hold (${found.family}: ${found.reason})` };
}
