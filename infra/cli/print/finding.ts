import { evidenceWords, subjectWords } from '../../../shared/compliance/finding-words.ts';
import type { Bilingual } from '../../../shared/compliance/rule.ts';
import type { Evidence } from '../../../shared/model/decision.ts';
import { instantOfMs, type Zone } from '../../../shared/time.ts';
import { momentIn } from './moment.ts';
import type { Tongue } from './law-words.ts';

/** What it saw, one thing a line: `counted: 2`. */
export const evidenceIn = (evidence: Evidence, zone: Zone, tongue: Tongue): readonly string[] =>
  Object.entries(evidence).map(([name, value]) => {
    const words: Bilingual | undefined = evidenceWords[name];
    const label = words?.[tongue] ?? wordsOf(name);
    return `${label}${tongue === 'zh' ? '：' : ': '}${valueIn(name, value, zone, tongue)}`;
  });

/** `pendingReplies` as `pending replies`. */
export const wordsOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('.', ' ');

/** Milliseconds since 1970 this large are moments of our time, not counts. */
const MOMENT_MIN = 1e11;

/** A value of evidence or facts for a reader: moments by the clock of `zone`, lists with commas. */
export function valueIn(name: string, value: unknown, zone: Zone, tongue: Tongue): string {
  switch (typeof value) {
    case 'number':
      return value >= MOMENT_MIN && Number.isSafeInteger(value)
        ? momentIn(instantOfMs(value), zone)
        : String(value);
    case 'boolean':
      return (value ? say.yes : say.no)[tongue];
    case 'string':
      return subjectWords[value]?.[tongue] ?? value;
    case 'object':
      return value === null ? NOTHING : partsIn(name, value, zone, tongue);
    default:
      return NOTHING;
  }
}

const NOTHING = '–';

function partsIn(name: string, value: object, zone: Zone, tongue: Tongue): string {
  if (!Array.isArray(value)) {
    const parts = Object.entries(value);
    return parts.map(([part, inner]) => `${wordsOf(part)} ${valueIn(part, inner, zone, tongue)}`).join(' ');
  }
  const items = value.map((item: unknown) => valueIn(name, item, zone, tongue));
  return items.length === 0 ? say.none[tongue] : items.join(tongue === 'zh' ? '、' : ', ');
}

const say = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  none: { zh: '无', en: 'none' },
} as const;
