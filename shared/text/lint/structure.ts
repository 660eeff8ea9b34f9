import type { Language } from '../../model/value.ts';
import { countParts } from '../parts.ts';
import { familyCards, type Evidence, type Family } from './families.ts';
import { fold, type Folded } from './fold.ts';

/** What a text has to say besides what it may not. Each is judged only where it is given. */
export interface Duties {
  readonly language: Language;
  /** The registered signature in Chinese, without brackets; the brand in English. `any` = some signature. */
  readonly identity?: string | { readonly any: true };
  readonly reason?: boolean;
  readonly optOut?: boolean;
  /** The opt-out words may not begin beyond the last allowed part. */
  readonly partsMax?: number;
  /** The sender collects for someone else and has to say so (15 USC 1692e(11)). */
  readonly collector?: 'yes' | 'if-it-looks-so';
}

const missing = (family: Family, reason: string): Evidence => ({
  family,
  ruleId: familyCards[family].ruleId,
  phrase: '',
  at: 0,
  reason,
});

const optOutWords: Readonly<Record<Language, RegExp>> = {
  'zh-CN':
    /(?:拒收|退订|不(?:想|愿)?再?接?收(?!(?:任何|您的)?回复(?:[。，,]|$)))[^。]{0,8}(?:回复?|发送?|拨)|回复?[“"']?(?:r|t|td|n|退订|拒收)[”"']?(?:退订|拒收|$|[，,。 ])|(?:回|复)(?:t|td|n|r)退订/,
  en: /\b(?:reply|text|send|txt|respond|answer|message)(?: us| back| with| the| word| letters?| to this)*\s{0,2}["'“]?(?:stop|quit|end|cancel|unsubscribe|stopall|opt[ -]?out)(?![\w-])|\bstop["'”]?\s?(?:=|2|to|4|for)\s?(?:opt|end|quit|stop|cancel|unsub|get|no more|be|leave|turn|halt|finish)|\b(?:opt[ -]?out|unsubscribe|stop|quit|end)\b[^.]{0,40}\b(?:reply|text|send|txt)(?: us| back| with)?\s{0,2}["'“]?(?:stop|quit|end|cancel|unsubscribe|no)(?![\w-])|\bopt[ -]?out\b[^.]{0,12}\bstop\b/,
};
const reasonWords: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /(?:借款|贷款|账单|分期|合同|订单)/,
  en: /\b(?:loan|contract|agreement|installment|instalment|account|payment)\b/,
};
const maskedLoan: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /尾号|末四位|后四位|合同号|编号|\*{2,}\d/,
  en: /\bx\d{3,}|ending(?: in)? \d|\*{2,}\d|\bloan (?:no|number|#)|\bx[a-z0-9]{4}\b|\bloan x[a-z0-9]{1,4}\b/,
};
const collectorLook =
  /^[a-z .&'-]{2,40}\b(?:agency|associates|recovery|recoveries|collections?|receivables)\s?:|\b(?:collection(?:s)? (?:agency|firm|company|bureau|services)|debt collectors?|recovery (?:agency|services|group)|on behalf of (?!you)|assigned to (?:us|our)|agency writing|we are an? (?:[a-z]+ )?agency|purchased your|our client|placed with (?:us|our)|collecting (?:a|this|the) debt|\b(?:writes?|calls?|texts?|acts|acting|collects?) for [a-z]+ finance|third[- ]party collector|(?:recovery|collections?|receivables|recoveries|adjustment|adjusters)\b[^.]{0,20}\b(?:llc|inc|group|agency|services|associates|corp|bureau|partners))\b/;
/** 受……委托而来的，要说明自己在催收；受借款人所托的不算。 */
const chineseAgent = /受(?![您你他她]).{2,12}?(?:委托|之托|所托)/;
const collectorSays =
  /attempt to collect (?:a|this) debt|any information (?:obtained )?will be used|\ba (?:licensed |registered )?debt collector\b/;

/** Words that name no sender, however many of them stand in a row: 【还款提醒】, `Loan support team:`. */
const nameless: Readonly<Record<Language, RegExp>> = {
  'zh-CN':
    /^(?:温馨|友情|重要|紧急|最后|系统|自动|官方|短信|还款|账单|帐单|账户|帐户|欠款|逾期|到期|缴费|扣款|催收|催缴|贷款|借款|借贷|借钱|消费|消费贷|个人|分期|信用|信贷|网贷|现金|小额|金融|贷前|贷中|贷后|资产|风控|债务|客服|客户|用户|会员|尊敬|亲爱|您|的|某|小贷|业务|服务|管理|运营|保全|处理|专项|中心|平台|机构|公司|部|部门|组|处|专员|经理|助手|小助手|人工|热线|电话|通知|通知书|提醒|提示|公告|消息|信息|告知|函|单|[\s·:：※*×-])+$/u,
  en: /^(?:(?:customer|client|member|consumer|personal|pers|loan|loans|lending|lender|credit|cash|account|accounts|acct|payment|payments|pmt|billing|bill|repayment|finance|financial|collections?|recovery|service|services|servicing|svc|svcs|support|care|help|team|dept|department|desk|cent(?:er|re)|office|admin|division|unit|group|reminder|reminders|friendly|gentle|kind|quick|courtesy|notice|notices|alert|alerts|notification|info|information|update|message|msg|text|important|urgent|final|last|first|second|third|past due|overdue|due|status|heads|up|system|automated|auto|automatic|official|the|from|our|your|a|an|of|for|by|to|re|dear|hi|hello|hey|borrower|subject|on|behalf|client|ending|no|number|regarding|concerning|about|re|company|know|plan|has|have|been|set|up|is|was|we|you|received|thanks|thank|on|in|at|and|new|this|that|it|your|request|question|\d+|attention|attn|fyi|note|ps|warning)(?: |\.|-|$))+$/,
};
const isNameless = (name: string, language: Language): boolean => {
  // A word whose letters stand apart is the word: `R e m i n d e r`.
  const plain = fold(name).plain.replace(/(?<=\b\w) (?=\w\b)/g, '');
  return !/\p{L}.*\p{L}/u.test(plain) || /^your /.test(plain) || nameless[language].test(plain);
};

/** What is missing from the text, of what the duties ask for. */
export function missingFrom(folded: Folded, duties: Duties): readonly Evidence[] {
  const found: Evidence[] = [];
  const { identity, language } = duties;
  if (identity !== undefined && !saysWho(folded, identity, language)) {
    found.push(missing('identity', 'does not begin with the signature or name of the sender'));
  }
  if (
    duties.reason === true &&
    !(reasonWords[language].test(folded.plain) && maskedLoan[language].test(folded.plain))
  ) {
    found.push(missing('reason', 'does not say which loan it is about'));
  }
  if (duties.optOut === true) found.push(...optOutMissing(folded, duties));
  if (lacksDisclosure(folded, duties)) {
    found.push(missing('disclosure', 'a collector has to say that it is one and why it writes'));
  }
  return found;
}

function saysWho(
  { raw, plain }: Folded,
  identity: NonNullable<Duties['identity']>,
  language: Language,
): boolean {
  if (typeof identity === 'object') {
    const said =
      language === 'zh-CN'
        ? /^\s*【([^】]{2,})】|【([^】]{2,})】\s*$/.exec(raw)
        : /^\s*([A-Z][\w&.' -]{1,40}):(?![()DP])/.exec(raw);
    return said !== null && !isNameless(said.slice(1).join(''), language);
  }
  if (language === 'zh-CN') return raw.startsWith(`【${identity}】`) && raw.lastIndexOf('【') === 0;
  return plain.includes(fold(identity).plain);
}

function optOutMissing(folded: Folded, { language, partsMax = Infinity }: Duties): readonly Evidence[] {
  const words = optOutWords[language].exec(folded.plain);
  if (words === null) {
    return [missing('optout', 'does not say how to stop these messages')];
  }
  const end = folded.plainAt[words.index + words[0].length - 1] ?? 0;
  const isCut = countParts(folded.raw.slice(0, end + 1)).parts > partsMax;
  return isCut ? [missing('optout', 'how to stop falls into a part beyond the last allowed')] : [];
}

const lacksDisclosure = ({ plain }: Folded, { collector, language }: Duties): boolean =>
  collector !== undefined &&
  (collector === 'yes' || looksLikeCollector(plain, language)) &&
  !collectorSays.test(plain);

const looksLikeCollector = (plain: string, language: Language): boolean =>
  language === 'en' ? collectorLook.test(plain) : chineseAgent.test(plain) && !/催收|催款|追收/.test(plain);
