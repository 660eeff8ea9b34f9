import { fold } from './fold.ts';

const family =
  'mom|mum|mother|dad|father|husband|wife|son|daughter|brother|sister|grandma|grandpa|grandmother|grandfather|uncle|aunt|partner';
const kin = `he|she|${family}`;
/** What somebody hands on has passed, and nobody has. */
const handed =
  '(?! (?:this|it|the|that|my|your|on to|on this|on it|on the|along|off|me|us|him|her|a|all)\\b)';
const english = new RegExp(
  `\\b(?:passed${handed} (?:away|on)|` +
    'deceased|death certificate|funeral|cremated|condolences|rest in peace|widow(?:er)?|next of kin|' +
    'executor|probate|estate of|no longer (?:with us|alive|living)|' +
    `(?:${kin}|borrower|customer|account holder)(?: (?:is|has|was|had|just|recently|sadly|suddenly|already|been)){0,3} (?:died|dead|passed${handed}|gone(?= forever| for ever|\\s*(?:[.?,;]|$)))|` +
    `(?:lost|buried) (?:(?:my|our|his|her) (?:${kin})|him|her)|late (?:${family}))\\b`,
);
const someone =
  '(?:人|他|她|本人|机主|借款人|老人|爸|妈|父亲|母亲|老公|老婆|丈夫|妻子|爱人|儿子|女儿|爷爷|奶奶|哥|姐|弟|妹)';
const chinese = new RegExp(
  '去世|过世|离世|辞世|病故|身故|病逝|逝世|仙逝|亡故|身亡|往生|已故|亡夫|亡妻|死亡证明|火化|葬礼|殡仪馆|丧事|后事|安葬|下葬|继承人|' +
    `${someone}[^.?]{0,4}(?:死了|不在了|(?:没|走)了(?=[.?,;]|$|[半一两三几0-9个好]))`,
);

/** Of words that were understood as `legal` already: do they tell of a death? Then the answer is not a clerk's. */
export function speaksOfDeath(text: string): boolean {
  const { clauses } = fold(text);
  return english.test(clauses) || chinese.test(clauses);
}
