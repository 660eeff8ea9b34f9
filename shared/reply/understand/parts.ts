import { words } from './vocabulary.ts';

/** Words that stand for each other in phrases. A phrase names a list as `{name}`; see phrase.ts for the notation. */
export const parts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    // English: asking for an end.
    'stop-word': words`
      stop, quit, cease, discontinue, halt, knock off, enough with, refrain from
    `,
    'end-word': words`
      {stop-word}, end, cancel, turn off, switch off, shut off, disable, no more, no further, kill,
      enough of
    `,
    'dont-word': words`
      dont, do not, never, no need to, please not, neednt, need not, you can stop, lets not, should not,
      must not, better not
    `,
    swear: words`
      fucking, fuckin, freaking, damn, bloody, stupid, goddamn, dumb, shitty, annoying
    `,
    texting: words`
      texting, messaging, contacting, spamming, pestering, bothering, harassing, bugging, hounding,
      notifying, annoying, disturbing, nagging, reminding, blowing up, emailing, communicating,
      reaching out, badgering
    `,
    text: words`
      text, message, contact, sms, notify, spam, email, write, reach out
    `,
    messages: words`
      texts?, messages?, sms, reminders?, notifications?, notices?, alerts?, spam, emails?,
      text messages?, updates?, communications?, texting, messaging, contact, nonsense, crap, shit
    `,
    'our-number': words`
      this (phone |cell |mobile )?(number|phone|line), my (phone|cell|mobile|number|line)( number)?
    `,
    'to-me': words`
      me, us, {our-number}, here, him, her, my (wife|husband|mom|mother|dad|father|family)
    `,
    again: words`
      again, anymore, any more, ever, ever again, no more, at all, further, any longer
    `,
    // English: money.
    debt: words`
      loan, debt, balance, bill, account, payment, instal?lment, amount, money, it, this
    `,
    pay: words`
      pay, settle, clear, transfer, send (it|the money|the payment|payment|you the money),
      make ~2 payment, handle (it|this|that), take care of (it|this|that), settle up,
      get (it|you (the|your|my) ~1 ?(money|payment)|the (money|payment)|that) (to you|in|over|sorted|paid|done)?,
      sort (it|this|that)( out)?, catch up, do (it|the payment|that),
      have (the money|your money|the payment), put (it|the money|money), deposit, wire, venmo, zelle
    `,
    day: words`
      (on |by |before |until |till |come |this |next |around |about |after |sometime )*{day-name}
    `,
    'day-name': words`
      today, tonight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
      this (week|weekend|month|evening|afternoon), next (week|month|payday|paycheck), soon, later, asap,
      (end|middle|beginning) of (the |this |next )?(month|week), (on|by) the [0-9]+(st|nd|rd|th)?,
      [0-9]+(st|nd|rd|th), payday, when (i|we) get (paid|my (check|paycheck|salary|wages|pay)),
      month end,
      (in|within) (a|one|two|three|four|five|[0-9]+|a few|a couple( of)?) (days?|weeks?|hours?),
      the weekend,
      (january|february|march|april|may|june|july|august|september|october|november|december),
      (jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec) [0-9]+, right now, right away, in the morning,
      this (monday|tuesday|wednesday|thursday|friday|saturday|sunday),
      next (monday|tuesday|wednesday|thursday|friday|saturday|sunday),
      (first|1st|second|third) (thing|week), the [0-9]+(st|nd|rd|th)?, noon, midnight, after work,
      after (the )?(holiday|holidays|weekend), any day now, shortly, in a bit, end of (the )?day, eod,
      eom, mid (month|week), (my|the) (paycheck|salary|check|wages) (comes|clears|is in|hits|lands),
      [0-9]+ [0-9]+
    `,
    relation: words`
      (mother|mom|mum|father|dad|wife|husband|son|daughter|brother|sister|friend|roommate|boss|coworker),
      (colleague|cousin|uncle|aunt|ex( wife| husband)?|girlfriend|boyfriend|neighbo(u)?r|grandma|grandpa|parents?),
      (grandmother|grandfather|employer|landlord|partner|spouse|niece|nephew)
    `,
    // Chinese: refusing.
    不要: words`
      不要, 不用, 不必, 不需要, 无需, 别, 勿, 莫, 禁止, 不准, 不许, 停止, 拒绝, 不想, 不愿意?, 不希望,
      甭, 休要, 严禁, 不可以, 不能再, 少, 不得, 休, 不再, 千万别, 无须, 毋, 免, 不能, 没必要, 用不着,
      不必再, 求你?别
    `,
    再: words`
      再, 继续, 老, 老是, 总, 总是, 一直, 天天, 每天, 天天都, 随便, 乱, 到处, 反复, 频繁, 这样, 整天,
      成天, 一天到晚, 没完没了地?, 有事没事, 动不动, 没事, 三天两头, 无休止地?, 不停地?, 频频, 多次, 来,
      往, 再来, 老来
    `,
    给我: words`
      (给|跟|向|往|对|朝|来|发给|发到)?(我的?|本人|我们|我家|我手机|这个?(号码?|手机)|此号|本号|本机|这里)
    `,
    发信: words`
      [发传寄](送|过来|来)?(短信|通知|提醒|了|我|给我|这|那|任何|此类|垃圾|骚扰|催|推送|广告|吧|啦|啊|什么|$|一条|条),
      短信, 推送, 群发, send, sms, msg, text, message
    `,
    打扰: words`
      打扰, 惦记, 光顾, 关照, 理我, 问候, 折腾, 耽误我, 叨扰, 搔扰, 提醒(我|了|$), 跟踪, 打搅, 骚扰,
      联系, 烦(我|人|了|$), 来烦, 吵(我|$), 缠着, 纠缠, 催(我|了|收|款|债|$)
    `,
    // Chinese: time and money.
    时: words`
      今天, 今晚, 明天, 明早, 明晚, 明儿, 后天, 大后天, 下个?周.?, 下个?星期.?, 下个?礼拜.?, 这个?周.?,
      本周.?, 周[一二三四五六日末天], 星期[一二三四五六日天], 礼拜[一二三四五六日天], 月底, 月初, 月中,
      下个?月, 这个?月, 本月, 过[几两些一二三]天, [0-9一二三四五六七八九十]+[号日],
      (发|开)(了|完)?(工资|薪水?|奖金|钱), 工资(到|发|下来), [0-9一二两三五十几]+天之?(内|后|以后), 晚点,
      晚上, 下午, 中午, 待会, 等会, 一会儿?, 马上, 尽快, 立刻, 中旬, 上旬, 下旬, 过后, 回头,
      到账(了|后|就)?, [0-9一二两三四五六七八九十]+点(钟|半|多)?, 明后天, 月末, 年前, 年后, 节后, 节前,
      过完[年节], 三五天, 今儿, 当天, 天黑, 下班, 收工, 忙完, 回家, 改天, 过阵子,
      (tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|payday|weekend|next (week|month)|month end|asap),
      [0-9]+月[0-9]+[号日]?, [一二三四五六七八九十]+月, 这两天, 这几天, 近期, 年底, 周末, 等下, 晚些
    `,
    还款: words`
      还(?!是|有|要|没|不|在|能|可|想|挺|行|好|得|会|差|欠|剩|未|需|给我|敢|多|债), 付(?!不),
      转(?!发|人工|告|不), 打(过去|款|钱|到你们), 存(进|钱|上), 结清, 缴, pay, transfer, settle,
      补(上|齐|交|进), 凑(齐|够), 弄(好|上), 搞定, 给(你们?|上|钱), 入(数|账), 找数, 清(掉|账|了), 扣,
      处理, 交(钱|款|上), 汇
    `,
    亲人: words`
      爸爸?, 妈妈?, 父亲, 母亲, 老婆, 妻子, 爱人, 丈夫, 老公, 儿子, 女儿, 哥哥?, 弟弟?, 姐姐?, 妹妹?,
      朋友, 同事, 前妻, 前夫, 前女友, 前男友, 邻居, 老板, 领导, 亲戚, 家人, 家属, 爷爷, 奶奶, 外公, 外婆,
      同学, 室友, 表哥, 表姐, 表弟, 舅舅, 叔叔, 单位, 对象, 媳妇
    `,
    借: words`
      借, 贷, 欠
    `,
    贷款: words`
      贷款, 借款, 网贷, 款, 钱, 你们的?钱, 你家的?钱, 过?你们的?
    `,
    去世: words`
      去世, 过世, 离世, 病故, 身故, 身亡, 死亡, 病逝, 逝世, 不在人世, 走了, 没了, 死了, 不在了
    `,
    月还: words`
      月供, 利息, 罚息, 违约金, 滞纳金, 费用, 手续费, 逾期费
    `,
  }),
);
