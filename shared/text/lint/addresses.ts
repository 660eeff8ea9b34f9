import { findingsOf, type Finding } from './finding.ts';
import { hasSeen, type Folded } from './fold.ts';
import type { Allowed } from './personal.ts';
import { ADDRESS_MARK } from './signs.ts';

const link = (reason: string) => ({ family: 'link', reason }) as const;

const endings =
  'com|net|org|cn|co|io|me|cc|top|xyz|ly|info|vip|shop|site|link|app|club|online|work|biz|us|gl|ink|win|live|pro|icu|tk|ml|page|uk|ca|hk|tw|gov|edu|mobi|store|tech|fun|asia|wang|pw|to|gg|im|in|ru|sh|is|gd|gle|dev|ai|eu|de|cash|loan|loans|money|finance|bank|fyi|su|st|li|ws|website|cloud|network|bid|click|cyou|sbs|lol';
const dot = String.raw`\s?(?:\.|。|\(\.\)|\[\.\]|\(dot\)|\[dot\]| dot |点)\s?`;
const scheme =
  /\b(?:h(?:tt|xx)ps?|ftp)\s?[:：]?\s?\/\s?\/\s?\S*|\bwww\s?[.。]?\s?[a-z0-9]\S+|\bw ?w ?w ?\. ?[a-z0-9]|\b[a-z][a-z0-9+.-]{1,20}:\/\/\S*/g;
const plainDomain = new RegExp(
  String.raw`(?<![a-z0-9@])(?:[a-z0-9-]{1,63}\.){1,6}(?:${endings})(?![a-z])(?:\/\S*)?`,
  'g',
);
const hiddenDomain = new RegExp(
  String.raw`(?<![a-z0-9@])[a-z0-9-]{1,63}${dot}(?:com|net|org|cn|cc|top|xyz|ly|vip|shop|site|link|app)(?![a-z])(?:\s?\/\s?\S*)?`,
  'g',
);
/**
 * Names in other letters (支付.中国, оплата.рф, 支付.com). A full stop between Chinese sentences is none: the ending has to
 * be over, or to be followed by what is done there; 支付。中国银行 is a sentence.
 */
const hanEndings =
  '中国|中國|公司|网络|網絡|网址|網址|网店|商城|商店|集团|集團|政务|公益|在线|中文网|移动|手机|信息|娱乐|企业|购物|广东|佛山|香港|台湾|台灣|澳门|新加坡|商标|我爱你';
const hanOver = String.raw`(?=\s*$|\s|[^\p{L}\p{N}]|还款|付款|支付|查|登录|登陆|办理|领取|即可|就可|可以|看|点|上还)`;
const label = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}`;
const hanDomain = new RegExp(
  [
    String.raw`${label}\.(?:${hanEndings})${hanOver}(?:\/\S*)?`,
    String.raw`${label}\s?[.。]\s?(?:中\s?国|网\s?址|网\s?店|商\s?城|政\s?务|中\s?文\s?网)(?=\s*$|[^\p{L}\p{N}\s])(?:\/\S*)?`,
    String.raw`[\p{L}\p{N}-]{0,62}[^\P{L}a-z]\.(?:com|net|org|cn|cc|top|xyz|ly|vip|shop|site|link|app)(?![a-z])(?:\/\S*)?`,
    String.raw`${label}\.xn--[a-z0-9-]{2,59}(?:\/\S*)?`,
    String.raw`[\p{L}\p{N}-]{2,63}\.[\p{L}]{0,8}[^\P{L}a-z\p{Script=Han}][\p{L}]{0,8}(?![\p{L}])(?:\/\S*)?`,
  ].join('|'),
  'gu',
);
/** Cyrillic letters are folded to those they look like: оплата.рф is read onnata.po. */
const cyrillicDomain = /[\p{L}\p{N}-]{2,63}\.[a-z]{2,12}(?!\p{L})/gu;
/** Letter by letter: z x p a y . c o m */
const spacedDomain =
  /(?<![a-z0-9])(?:[a-z0-9][ -]){2,30}[a-z0-9]? ?(?:\.|dot|point) ?(?:c[ -]?o[ -]?m|n[ -]?e[ -]?t|o[ -]?r[ -]?g|i[ -]?o|c[ -]?n)(?![a-z0-9])/g;
/** What shopping and payment apps read from the clipboard. */
const clipboardToken = /[¥￥$€₤]\s?[a-z0-9]{5,14}\s?[¥￥$€₤]/g;
const bareAddress = /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?!\d)/g;

/** Links, however they are broken up; those to the lender's own domains may stand where the caller says so. */
export function linksIn(folded: Folded, { domains = [] }: Allowed): readonly Finding[] {
  const { plain } = folded;
  const isOther = (one: string): boolean => !domains.some((domain) => hostOf(one) === domain);
  const hasMark = hasSeen(folded, ADDRESS_MARK);
  const found: Finding[] = [];
  if (/\/|w ?w ?w/.test(plain)) {
    found.push(...findingsOf(plain, scheme, link('a web address'), isOther));
  }
  if (hasMark) {
    found.push(...findingsOf(plain, plainDomain, link('a web address'), isOther));
    found.push(...findingsOf(plain, bareAddress, link('a numeric web address')));
  }
  if (hasMark || plain.includes('。')) {
    found.push(...findingsOf(plain, hanDomain, link('a web address in other letters'), isOther));
  }
  if (hasMark && /\p{Script=Cyrillic}/u.test(folded.raw)) {
    found.push(...findingsOf(plain, cyrillicDomain, link('a web address in other letters'), isOther));
  }
  found.push(...findingsOf(plain, clipboardToken, link('a token for the clipboard')));
  // A dot written out or put apart is only looked for where no plain address was found.
  return found.length > 0 || !mayHide(plain, hasMark)
    ? found
    : [
        ...findingsOf(plain, hiddenDomain, link('a web address in disguise'), isOther),
        ...findingsOf(plain, spacedDomain, link('a web address letter by letter')),
      ];
}

const mayHide = (plain: string, hasMark: boolean): boolean => hasMark || /。|dot|point|点/.test(plain);

const hostOf = (address: string): string =>
  address
    .replace(/\s/g, '')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*/, '')
    .replace(/^www\./, '');
