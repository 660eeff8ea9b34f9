import type { Language } from '../model/value.ts';
import { localDateAt, parseZone, type Instant } from '../time.ts';
import { valueOn } from './rule.ts';
import { seg01 } from './rules/seg-01.ts';

const utc = parseZone('UTC');

/** The most parts that a text of this language may have at `now`, by SEG-01. */
export const partsMaxAt = (language: Language, now: Instant): number =>
  valueOn(seg01.parameters[language === 'zh-CN' ? 'zhMax' : 'enMax'], localDateAt(now, utc));
