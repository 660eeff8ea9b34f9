import { simplifiedOf } from './traditional.ts';

/**
 * What one character stands for to a reader's eye: NFKC, then look-alikes, then lower case without marks, then
 * simplified. Nothing here knows its neighbours; that is fold.ts.
 *
 * Look-alikes are the ones that pass for a Latin letter in the fonts of phones, after Unicode's confusables
 * (UTS #39); pairs, the likeness first. CJK radicals are from EquivalentUnifiedIdeograph.txt of the UCD: NFKC
 * does not touch the block U+2E80-2EFF.
 */
const latinLikeness =
  'аaбbвbгrдdеeёeжxзeиuйuкkлnмmнhоoпnрpсcтtуyфoхxцuчyшwщwъbыbьbэeюoяrіiїiјjѕsԁdԛqԝwһhӏlґrєeћhџu' +
  'αaβbγyδdεeζzηnθoιiκkλlμmνvξeοoπnρpσoςsτtυuφoχxψyωwϳj' +
  'ɑaɡgıiɩiłlŀløoœoæaðdđdħhŧtßbþpƅbƒfɪiʀrɴnʟlʙbɢgʜhᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpꜱsᴛtᴜuᴠvᴡwᴢzʏyꜰf' +
  'օoսuոnցgհhյjѕsտsрp' +
  'ⅼlⅰi∣l∀a∂d∈e∩n∪u℮eꓐbꓑpꓒdꓓdꓖgꓗkꓙjꓚcꓜzꓝfꓟmꓠnꓡlꓢsꓔtꓣrꓤrꓦvꓧhꓪwꓫxꓬyꓮaꓰeꓲiꓳoꓴu' +
  'ᎠdᎡrᎢtᎥiᎪaᎫjᎬeᎳwᎷmᎻhᎾoᏀgᏃzᏏbᏒrᏙvᏚsᏞlᏟcᏢpᏦkᏴb';
const radicals =
  '⺀冫⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺣灬⺥爫⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒' +
  '⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼' +
  '⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

function pairsOf(pairs: string): ReadonlyMap<string, string> {
  const all = Array.from(pairs);
  return new Map(
    all.flatMap((from, index) => (index % 2 === 0 ? [[from, all[index + 1] ?? ''] as const] : [])),
  );
}
const likeness = new Map([...pairsOf(latinLikeness), ...pairsOf(radicals)]);

/** Letters in boxes, circles and flags that NFKC leaves alone: first code point of each run of 26. */
const boxedAlphabets = [0x1f150, 0x1f170, 0x1f1e6];
const unboxed = (codePoint: number): string => {
  const first = boxedAlphabets.find((start) => codePoint >= start && codePoint < start + 26);
  return first === undefined ? String.fromCodePoint(codePoint) : String.fromCodePoint(97 + codePoint - first);
};

/** Format characters, marks, fillers and other things that take no place on the screen. */
const invisible = /[\p{Cf}\p{M}\p{Cc}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u3164\uffa0\u2800]/gu;
/** Controls that part lines and words; all others are dropped. */
const spacing = /[\t-\r\u0085\u2028\u2029]/gu;

/** The plain form of one code point: none, one or several characters, lower case. */
export function plainForm(codePoint: number): string {
  const bare = unboxed(codePoint)
    .normalize('NFKC')
    .replace(spacing, (mark) => (mark === '\t' ? ' ' : '\n'));
  return Array.from(bare, (character) => plainCharacter(character)).join('');
}

function plainCharacter(character: string): string {
  if (character === '\n') return character;
  const lower = character.toLowerCase();
  const like = likeness.get(character) ?? likeness.get(lower);
  if (like !== undefined) return simplifiedOf(like);
  const bare = lower.normalize('NFD').replace(invisible, '').normalize('NFC');
  return Array.from(bare, (one) => simplifiedOf(likeness.get(one) ?? one)).join('');
}

/** Digits and signs that are written for letters, as fold.ts admits them. */
export const leet: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  $: 's',
  '@': 'a',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '§': 's',
};
