import type { Rule } from '../rule.ts';
import { amt01 } from '../rules/amt-01.ts';
import { cnt01 } from '../rules/cnt-01.ts';
import { cnt02 } from '../rules/cnt-02.ts';
import { cnt03 } from '../rules/cnt-03.ts';
import { cnt04 } from '../rules/cnt-04.ts';
import { cnt05 } from '../rules/cnt-05.ts';
import { cnt06 } from '../rules/cnt-06.ts';
import { cnt07 } from '../rules/cnt-07.ts';
import { cnt08 } from '../rules/cnt-08.ts';
import { cnt09 } from '../rules/cnt-09.ts';
import { cnt10 } from '../rules/cnt-10.ts';
import { cnt11 } from '../rules/cnt-11.ts';
import { cnt12 } from '../rules/cnt-12.ts';
import { cnt14 } from '../rules/cnt-14.ts';
import { cnt15 } from '../rules/cnt-15.ts';
import { cnt16 } from '../rules/cnt-16.ts';
import { cnt17 } from '../rules/cnt-17.ts';

/**
 * The rules that judge the words of a finished text, by what the lint of texts has found in it
 * (`facts.text.families`).
 */
export const contentRules: readonly Rule[] = [
  amt01,
  cnt01,
  cnt02,
  cnt03,
  cnt04,
  cnt05,
  cnt06,
  cnt07,
  cnt08,
  cnt09,
  cnt10,
  cnt11,
  cnt12,
  cnt15,
  cnt16,
  cnt17,
];

/** Likewise, in the United States. */
export const contentRulesOfUnitedStates: readonly Rule[] = [cnt14];
