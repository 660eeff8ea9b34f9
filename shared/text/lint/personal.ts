import { findingsOf, type Finding } from './finding.ts';
import { fold, hasSeen, isChinese, type Folded } from './fold.ts';
import { CHINESE_FIGURE } from './signs.ts';
import { withFiguresRead } from './spelled.ts';
import { ALL_CALLS, trigger } from './triggers.ts';

/** Numbers and addresses that are the lender's own: they may stand. Compared by their digits, in lower case. */
export interface Allowed {
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly domains?: readonly string[];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const pii = (reason: string) => ({ family: 'pii', reason }) as const;

/** Weights and check letters of GB 11643-1999 (ISO 7064 MOD 11-2). */
const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const residentChecks = '10x98765432';

/** A resident id of 18 places whose last is the check of the others. */
export function isResidentId(text: string): boolean {
  const id = text.replace(/[^\dx]/g, '');
  if (!/^[1-9]\d{16}[\dx]$/.test(id)) return false;
  const sum = residentWeights.reduce((total, weight, place) => total + weight * Number(id[place]), 0);
  return residentChecks[sum % 11] === id[17];
}

/** A card number of 13 to 19 digits with a right Luhn check; a run of one digit is none. */
export function isCardNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** 9 digits in the shape of a social security number or a taxpayer's (9xx), in the ranges that are given out. */
export function isSocialSecurity(text: string): boolean {
  const digits = digitsOf(text);
  return (
    digits.length === 9 &&
    /^(?!000|666)(?:[0-8]|9\d\d(?:[578]\d|6[0-5]|9[0-24-9]))/.test(digits) &&
    !/^\d{3}00|0000$/.test(digits)
  );
}

/** Numbers that any company may print: 400, and North American toll-free codes. */
const isServiceNumber = (digits: string): boolean =>
  /^(?:400\d{7}|1?8(?:00|33|44|55|66|77|88)\d{7})$/.test(digits);

/** Words right before a number that say it is the sender's own. */
const ownLine =
  /(?:(?:hot|help) ?line\b(?! is busy)(?:(?!\b(?:your|his|her|their)\b)[^.!?\d]){0,60}|\b(?:by|over the) (?:phone|telephone)(?: at| on)?|\b(?:service|support|customer|care|complaints?|help) (?:line|desk|number|team)(?: is| at)?|\b(?:reach|call|phone|ring|text) (?:me|us) (?:back )?(?:at|on)|(?<!\b(?:your|ur|his|her|their) )\b(?:call|phone|ring|text)|call us(?: at| on)?|reach us(?: at| on)?|contact us(?: at)?|questions\??|\bhelp[?:]|\btell us(?: more| so| about it)?(?: at| on)?|\bour (?:own |real |only )?(?:number|phone|line) (?:is|has always been)|\b(?:i|we)['’]?ll (?:ring|call|phone) you\b[^.?!]{0,60}\bfrom|客服(?:热线|电话)?|热线|官方电话)[\s:：,请拨致电是为]*$/;

/** A number that is a sentence of its own, after others, is where to call: `Both are free. +1 212 555 0142. Text STOP`. */
const isSentence = (plain: string, one: string, at: number): boolean =>
  /[.!?]\s*$/.test(plain.slice(0, at)) && /^\s*(?:\.|$)/.test(plain.slice(at + one.length));

/** A place that anybody may go to or call, unless it is said to be the borrower's: 法院路营业部 010-62345678. */
const ownPlace =
  /^[^您你他她其]*(?:营业部|营业厅|营业点|网点|支行|分行|门店|柜台|总机)(?:电话|座机)?[\s:：,]*$/;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const birthWords =
  /(?:\bd ?[o0] ?b\b|d\.o\.b\.?|\bb[ -]?day\b[^a-z\d]{0,3}|date of birth|birth ?date|birthday|\bborn\b|出生(?:日期|年月|于)?|生日|生ri|生于)(?:[\s:：是为,]|on(?: file| record)?|for|is|was){0,7}/;
const bornAfter = /\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?\s?(?:出生|生|born)/g;
const messenger = '(?:微信号?|qq号?|wechat(?: id)?|whatsapp|telegram|line id)';
/** Behind a colon any word is a name, behind a space one with a figure: a telegram group is none. */
const handle = new RegExp(
  `${messenger}(?:\\s?[:：是]\\s?[a-z0-9][a-z0-9_-]{4,}|(?: (?:number |name |id )?is)?\\s{0,3}(?=[a-z_-]*[0-9_])[a-z0-9][a-z0-9_-]{4,})`,
  'g',
);
const spelledEmail = /\b[a-z]+(?: dot [a-z]+)* at [a-z]+(?: dot [a-z]+)* dot (?:com|net|org|edu|cn|io|co)\b/g;
/** How people say the sign in an e-mail address. */
const saidAt = /艾特|圈a|小老鼠/;
const chineseEmail =
  /[a-z0-9][a-z0-9._-]{1,40}\s?(?:艾特|圈a|小老鼠)\s?[a-z0-9-]{2,40}\s?(?:点|\.)\s?(?:com|cn|net|org)/g;
const spelledNumber = /[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{8,}x?/g;
const birthDate = new RegExp(
  `${birthWords.source}(?:\\d{1,4}[-/.年]\\d{1,2}[-/.月]?\\d{0,4}日?|(?:${MONTHS})[a-z]* \\d{1,2}|\\d{6,8}|\\d{2}后|[〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖]{2,4}年|[a-z-]{3,9}(?:[ -][a-z-]{3,9}){1,3},? (?:${MONTHS})[a-z]* |(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|[a-z-]{2,14}(?:st|nd|rd|th)) (?:of )?(?:${MONTHS}))`,
  'g',
);
const separated = (least: number, most: number): string =>
  `\\d(?:[ .\\-_*·/]{0,2}\\d){${least - 1},${most - 1}}`;
const longRun = new RegExp(`(?<![\\d])${separated(13, 20)}(?!\\d)`, 'g');
const resident = new RegExp(`(?<![\\d])${separated(17, 17)}[ .\\-]{0,2}[\\dx](?![\\da-z])`, 'g');
const socialSecurity = /(?<![\d-])\d{3}[ .-]\d{2}[ .-]\d{4}(?![\d-])/g;
const namedSocial =
  /(?:\bs[ .]?s[ .]?n\b\.?|\bs[o0]c(?:[i1l]al)?(?: security)?(?: number| no)?\b|\bss#|社安号|社会安全号)[^\d\n]{0,12}\d(?:[ .\-_*]{0,3}\d){8}(?!\d)/g;
/**
 * No lender asks by SMS for what a thief needs; what stands before it in the clause may say so. It is looked for from
 * where a clause begins, so that a long one is read once.
 */
const thievesNeed =
  '(?:(?<!(?:last|final) (?:4|four|5|five|digits) (?:digits )?(?:of )?(?:your )?)(?:ssn|social security (?:number|no))|(?:full|whole|entire) social|(?:front and back) of|(?:debit |credit |bank )?card (?:numbers?|no|details)|pin|password|passcode|cvv2?|cvc|(?:verification|one[- ]time|login|security|(?:6|six)[- ]digit) codes?|maiden name|both sides of|(?:photos?|pictures?|pics?|scans?|selfies?)[^.?!;,]{0,24}(?:licen[sc]e|passport|card|\\bid))';
const askedFor = new RegExp(
  String.raw`(?<![^.?!;,。])[^.?!;,。]*\b(?:reply|respond|text|send|give|tell|type|enter|confirm|share|provide|submit|read)\b[^.?!;,]{0,60}\b${thievesNeed}\b` +
    '|(?<![^。?!,;])[^。?!,;]*(?:回复|发送?|发来|提供|告知|输入|报)[^。?!,;]{0,6}(?:完整的?(?:身份证|银行卡)|身份证号码?(?!.{0,3}后)|身份证正反面|银行卡正反面|银行卡密码|支付密码|验证码)' +
    '|(?<![^。?!,;])[^。?!,;]*[把将][^。?!,;]{0,24}(?:卡号|验证码|动态码|短信码|密码|[六6四4]位数)[^。?!,;]{0,12}(?:发|回|告诉(?!了)|报|念|给)' +
    '|(?<![^。?!,;])[^。?!,;]*(?:验证码|动态码|短信码|密码)(?:是(?:什么|多少|几)|多少|几)',
  'g',
);
/** `card no` and `security no` say no to nothing. */
const isAsked = (clause: string): boolean =>
  !/\b(?:never|not|no|nobody|without|whoever|anyone|someone|scam\w*)\b|n't|\bin (?:the|our|your) (?:app|branch)\b|不|勿|别|无需|没|谁|骗|任何人|有人|陌生|对方|已经|\basked (?:if|whether|about)\b/.test(
    clause.replace(/\b(?:card|security) no\b/g, ''),
  );
const restOfClause = (plain: string, from: number): string =>
  /[^.?!;,。]{0,40}/.exec(plain.slice(from, from + 40))?.[0] ?? '';
/** The sentence of a place and those beside it, as far as an SMS reaches. */
function nearby(plain: string, at: number): string {
  const sentences = (text: string): readonly string[] => text.split(/[.?!。]/);
  const before = sentences(plain.slice(0, at)).slice(-2);
  return before.join('.') + sentences(plain.slice(at)).slice(0, 2).join('.');
}
/** Whoever asks so is not one of ours. */
const disowned =
  /自称|冒充|假冒|不是我们|\b(?:(?:it|that|they) (?:is|was|are|were) not us|not ours|not one of us|pretend\w*|claim\w* to be)\b/;
/** Nine digits by themselves are one only where the text speaks of it. */
const bareSocial = /(?<!\d)\d{9}(?!\d)/g;
/** GB: two letters, six digits, a letter. */
const nationalInsurance = /\b[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/g;
const passportCode =
  /passport(?: number| no)?[\s:#]{0,3}(?=[a-z0-9]{0,8}\d[a-z0-9]{0,6}\d)[a-z]{0,2}\d[a-z0-9]{5,8}\b/g;
const chineseMobile = /(?<!\d)(?:\+?86[ -]?)?1[3-9](?:[ .\-*_]{0,2}\d){9}(?!\d)/g;
const chineseLandline = /(?<!\d)0(?:10|2\d|[3-9]\d{2})[ )-]?[2-8]\d{6,7}(?!\d)/g;
const americanPhone = /(?<![\d$.,-])(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]?\d{4}(?![\d-])/g;
const email =
  /[a-z0-9][a-z0-9._%+-]{0,63}\s?(?:@|[([{]\s?at\s?[)\]}])\s?[a-z0-9-]{1,63}(?:\s?(?:\.|[([{]\s?(?:dot|点)\s?[)\]}]| dot )\s?[a-z0-9-]{1,63}){1,4}/g;
const namedNumber =
  /(?:身份证(?:号码?|号为|号是|是|为)?|证件(?:号码?)?|[行蓄记款用]卡(?=[^\d\n]{0,4}\d{12})|护照号?码?|银行卡号?|卡\s?号|账号|工号|学号|车牌号?|passport(?: number| no)?|account number|acct(?: no| number|#)?|card number|(?:driver'?s?|driving) licen[sc]e(?: number| no)?|license plate|routing(?: number)?)[\s:：#是为]{0,4}[a-z\u4e00-\u9fff]{0,2}\d[\d \-x]{6,}/g;
const chineseAddress =
  /[\u4e00-\u9fff]{2,9}(?:路|街|道|巷|弄|胡同|村|小区|花园|大厦|公寓|苑|镇|里)[\u4e00-\u9fff]{0,8}\d{1,5}(?:号|弄|栋|幢|单元|室|楼|组|座|#)|\d{1,4}(?:栋|幢|号楼|单元)[\d\u4e00-\u9fff]{0,6}\d{2,4}(?:室|号|房)/g;
const englishAddress =
  /(?<![\d.,$])\d{1,5} (?!(?:is|are|was|were|has|had|will|half (?:way|of)|in|at|by|of|on|per|each|more|days?|months?|times?)\b)(?:[nsew]\.? )?(?:[a-z]+ ){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|court|ct|place|pl|way|terrace|circle|cir|highway|hwy|parkway|pkwy|crescent|grove|mews)\b/g;
/** Nobody's branch is in a flat: down to the room it is a home. */
const chineseRoom =
  /\d{1,4}(?:号楼|号院|号|栋|幢|弄)?\s?\d{1,3}(?:单元|栋|幢|号楼|门)\s?\d{2,4}(?:室|号|房|户)?|\d{1,5}(?:弄|巷|号|栋|幢|座)\s?(?:\d{1,4}(?:号楼|号|栋|幢|座)\s?)?\d{2,4}(?:室|户)|[一二三四五六七八九十百\d]{1,4}(?:号院|号楼|栋|幢|弄|号)[一二三四五六七八九十\d]{1,3}(?:单元|门|栋|幢)[一二三四五六七八九十〇零\d]{2,4}/g;
const englishRoom =
  /(?<![\d.,$])\d{1,5} (?:[nsew]\.? )?(?:[a-z]+ ){1,3}[a-z]+\.?,? (?:apt|apartment|unit|flat|#) ?[a-z0-9]{1,5}\b|\bflat \d{1,3}[a-z]?,? \d{1,4} (?:[a-z]+ ){1,3}/g;
/** An address is the person's own, and may not stand, where the text says whose it is. */
const whoseAddress =
  /(?:(?:your|his|her) (?:live|home|address|house|residence|apartment)?(?!id\b)|you (?:live|are at|stay)|live[sd]? at|still (?:at|in) (?:number|no)|(?:mr|mrs|ms|miss)\.? (?:[a-z]+ ){1,2}of|reside|residing|家住|[您你]住|住址|住在|(?:您|你|他|她)的?(?:家庭)?地址|你家|您家|户籍|居住在|家庭地址|老家|现居|家里(?:有|没)人)/;

/** Nor is it the person's own where it is said to be a place that anybody may go to. */
const ourAddress =
  /\b(?:branch|office|store|counter|shop|atm|centre|center|(?:find|visit|meet|join) us|walk in)\b|网点|支行|分行|营业|门店|柜台/;

/** A street with a town behind it is an address in full. */
const cityBehind = /^\.?, ?(?!\w+ floor)[a-z]{4,}(?: [a-z]{4,})?(?:,? [a-z]{2} \d{5}|,? \d{5}\b|[.,]|$)/;

/** Fewest digits that can be one of these. */
const DIGITS_OF_SOCIAL = 9;
const DIGITS_OF_PHONE = 10;
const DIGITS_OF_MOBILE = 11;
const DIGITS_OF_CARD = 13;
const DIGITS_OF_RESIDENT = 17;

/** Personal data by its shape and its check digit. `calls`: bits of triggers.ts. */
export function personalIn(folded: Folded, allowed: Allowed, calls: number): readonly Finding[] {
  const found = shownIn(folded, allowed, calls);
  if (found.length > 0) return found;
  const read = withFiguresRead(folded.plain);
  if (read === undefined) return found;
  return shownIn(fold(read), allowed, ALL_CALLS)
    .slice(0, 1)
    .map(({ family, reason }) => ({
      family,
      reason: `${reason}, spelled`,
      from: 0,
      to: folded.plain.length,
    }));
}

function shownIn(folded: Folded, allowed: Allowed, calls: number): readonly Finding[] {
  const { plain } = folded;
  const found: Finding[] = [];
  if (hasSeen(folded, CHINESE_FIGURE)) {
    found.push(...findingsOf(plain, spelledNumber, pii('a number spelled out')));
  }
  if ((calls & trigger.messengers) !== 0) {
    found.push(...findingsOf(plain, handle, pii('a name in a messenger')));
  }
  found.push(...emailsIn(plain, allowed));
  if ((calls & trigger.documents) !== 0) {
    found.push(
      ...findingsOf(
        plain,
        askedFor,
        pii('asks for what a lender never asks in a message'),
        (clause, at) =>
          isAsked(clause + restOfClause(plain, at + clause.length)) && !disowned.test(nearby(plain, at)),
      ),
    );
  }
  found.push(...numbersIn(folded), ...namedIn(plain, calls), ...phonesIn(folded, allowed));
  if ((calls & trigger.addresses) !== 0) found.push(...addressesIn(plain));
  return found;
}

function emailsIn(plain: string, { emails = [] }: Allowed): readonly Finding[] {
  const isOther = (one: string): boolean => !emails.includes(one.replace(/\s/g, ''));
  return [
    ...(/@|[([{]\s?at\s?[)\]}]/.test(plain)
      ? findingsOf(plain, email, pii('an e-mail address'), isOther)
      : []),
    ...(saidAt.test(plain) ? findingsOf(plain, chineseEmail, pii('an e-mail address')) : []),
    ...findingsOf(plain, spelledEmail, pii('an e-mail address')),
  ];
}

/** What its check digit or its shape gives away. */
function numbersIn({ plain, digitsTogether }: Folded): readonly Finding[] {
  const found: Finding[] = [];
  if (digitsTogether >= DIGITS_OF_SOCIAL) {
    found.push(...findingsOf(plain, socialSecurity, pii('a social security number'), isSocialSecurity));
  }
  if (digitsTogether >= DIGITS_OF_CARD) {
    found.push(...findingsOf(plain, longRun, pii('a bank card number'), isCardNumber));
  }
  if (digitsTogether >= DIGITS_OF_RESIDENT) {
    found.push(...findingsOf(plain, resident, pii('a resident id'), isResidentId));
  }
  return found;
}

function socialsIn(plain: string): readonly Finding[] {
  const social = pii('a social security number');
  const named = findingsOf(plain, namedSocial, social);
  const isSpokenOf = /\bs ?s ?n\b|\bs ?o ?c ?i ?a ?l\b/.test(plain);
  return named.length > 0 || !isSpokenOf ? named : findingsOf(plain, bareSocial, social, isSocialSecurity);
}

/** What the words before it give away. */
function namedIn(plain: string, calls: number): readonly Finding[] {
  const found: Finding[] = [];
  if ((calls & trigger.documents) !== 0) {
    const document = pii('the number of a document or an account');
    const named = findingsOf(plain, namedNumber, document);
    found.push(
      ...socialsIn(plain),
      ...findingsOf(plain, nationalInsurance, pii('a national insurance number')),
      ...(named.length > 0 ? named : findingsOf(plain, passportCode, document)),
    );
  }
  if ((calls & trigger.births) !== 0) {
    found.push(
      ...findingsOf(plain, birthDate, pii('a date of birth')),
      ...findingsOf(plain, bornAfter, pii('a date of birth')),
    );
  }
  return found;
}

function phonesIn(folded: Folded, { phones = [] }: Allowed): readonly Finding[] {
  const { plain, digitsTogether } = folded;
  if (digitsTogether < DIGITS_OF_PHONE) return [];
  const own = new Set(phones.map(digitsOf));
  const isOther = (one: string): boolean => !own.has(digitsOf(one)) && !isServiceNumber(digitsOf(one));
  // 18001234567 is toll-free in America and somebody's mobile in China.
  const isOtherMobile = (one: string): boolean =>
    isChinese(folded) ? !own.has(digitsOf(one)) : isOther(one);
  const isNamedOther = (one: string, at: number): boolean =>
    isOther(one) && !ownLine.test(plain.slice(Math.max(0, at - 80), at)) && !isSentence(plain, one, at);
  const isNobodys = (one: string, at: number): boolean =>
    isOther(one) && !ownPlace.test(plain.slice(Math.max(0, at - 24), at));
  return [
    ...(digitsTogether < DIGITS_OF_MOBILE
      ? []
      : findingsOf(plain, chineseMobile, pii('a mobile number'), isOtherMobile)),
    ...findingsOf(plain, chineseLandline, pii('a telephone number'), isNobodys),
    ...findingsOf(plain, americanPhone, pii('a telephone number'), isNamedOther),
  ];
}

function addressesIn(plain: string): readonly Finding[] {
  const isTheirs = (one: string, at: number): boolean => {
    const around = plain.slice(Math.max(0, at - 40), at + one.length + 40);
    const isOurs = ourAddress.test(plain.slice(Math.max(0, at - 80), at + one.length + 40));
    return !isOurs && (whoseAddress.test(around) || cityBehind.test(plain.slice(at + one.length)));
  };
  return [
    ...findingsOf(plain, chineseRoom, pii('a postal address')),
    ...findingsOf(plain, englishRoom, pii('a postal address')),
    ...findingsOf(plain, chineseAddress, pii('a postal address'), isTheirs),
    ...findingsOf(plain, englishAddress, pii('a postal address'), isTheirs),
  ];
}
