import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Says the money has gone to the lender. The ledger decides; until it speaks we wait. */
export const paid: Vocabulary = {
  intent: 'paid',
  whole: words`
    yi huan, yi huan le, yijing huan le, yi jing huan le, huan le, huan guo le,
    money transferred, money sent, payment made, payment sent, funds sent, cash deposited, done paid, 打过去, 打卡里了, 打到卡里, 存卡里了, 存进去了, 转过去了, 打过去了,
    结清, 给了, 清账了, all done, has been paid, transferred, done, sent, settled, cleared, 已换, 还完,
    清了, 还啦, 付清, 已扣, 已充值, 汇了, 刚存, 弄好了
  `,
  clause: words`
    paid, already paid, paid already, i paid, just paid, paid it, i paid it,
    已还, 还了, 已还款, 还过了, 已经还了, 还完了, 还清了, 已结清, 早还了, 刚还, 已付清, 已付, 已存,
    刚还了, 还款了, 已经还, 钱已还
  `,
  says: {
    en: phrases`
      # how it went
      (paid|transferred|sent) (by|via|at|on|thru|with) (card|check|cheque|axs|paynow|cash|bank|phone|zelle|paypal|[0-9]+|the app|transfer|direct debit)
      (direct debit|standing order|giro|transfer|payment) (has |already |just )*(went|gone|went through|gone through|cleared|left) (through|out|in|last|on|yesterday|today|my account)( |$)
      (posted|mailed|dropped off|put) (the|a|my) (cheque|check|money order) (last|on|yesterday|today|this|in the post|monday|tuesday|wednesday|thursday|friday)
      (screenshot|receipt|proof) (of|for) (the |my )?payment|(fully|already) repaid|repaid (in|last|on|already)|check your account( |[.]?)(it is|its) there|^(payd|payed)( today| now| already| yesterday)*$
      # the money is on its way
      ^(the |my |ok |all |your |hi |already )*(money|payment|funds|cash|transfer|deposit|check|wire|amount) (was |is |has been |been |just |already |got |successfully )*(transferred|sent|made|deposited|wired|cleared|posted|submitted|done|completed|mailed|in|went through|through)( |$)(?!if|when|by)
      (did not|didnt|dont|do|did|have|havent|have not) (you|u|yall|they) (not |even )?(get|got|receive|received|see|seen) ~1 (my|the|that|our) (payment|money|transfer|check|deposit)
      (shows|showed|showing|says) (it )?(cleared|paid|posted|processed|complete[d]?|successful)
      # the money has left, or was taken
      (was|been) (already )?paid (by|on|in|through|via|with|from|off|back|already|last|yesterday|today)( |$)
      (money|payment|check|it|bill|loan|funds) (has|have|was|is|been|already|had) ((has|have|was|been|already) )*(sent|paid|mailed|wired|transferred)( |$)(?!(if|when|once|by (monday|friday|tomorrow|the))\b)
      (have|has|had|i|we|already|just) (done|did) (the|my|a|this|full) (payment|transfer|deposit|instal?lment)
      sent (half|some|part|most|the rest|all|everything|the full|it) ~5 (yesterday|today|this morning|last|on|already|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|through|via|by)
      (did|put|sent|dropped|paid) [0-9]+ (today|yesterday|this morning|last|on|already|down|in|earlier|towards?)
      (already|just|have|did) (did|done|do)? ?(it|that|this) (through|on|in|via|at|with|by) (the|my|your|an|online|phone) ?(app|bank|phone|website|site|store|branch|atm|card|portal)?
      (did|have|had) (pay|make (the|a|my) payment)( |$)(?!(for|attention|me))
      # has paid
      (took|taken) care of (it|this|that|everything|the payment|the bill|the balance|my (bill|loan|payment|account|balance))( |$)(?!(tomorrow|tonight|soon|next|on|when|by|later|asap|friday|monday)\b)
      (already|just) (did|done|handled|settled|taken care of|squared|sorted|completed|cleared)( (it|this|that))?$
      (it|this|that|everything|all|bill|loan|payment|mine|account) (is|was|has been|been|got|have been) (already |all )*(taken care of|sorted out|settled|squared away|paid)( |$)
      (we|i) (are|am) (square|all square|even|settled|paid up|caught up|all caught up|current|all paid)( |$)
      (have|got|keep|kept|here is|attached|see|my|the) (my |the |a |your )?(receipt|receipts|confirmation|screenshot|proof of payment|bank statement)( |$)
      (you|yall|bank|it|they|autopay|system) (guys |people )?(already |just )*(took|received|deducted|debited|pulled|cashed|withdrew|drafted) (it|my (money|payment|check|card|account)|the (money|payment|funds)|that|this|out|[0-9]+)( |$)(?!wrong|number|fee|twice|late|message|text|person)
      paid (in|at|through|thru|via|on|by|with|to|over|the|my|your|yall|yesterday|already|off|last|this|it|in full|up|cash|full|half|today|two|three|[0-9]+|a few|everything|online|over the phone)( |$)
      (i|we|he|she|wife|husband|mom|dad|already|have|has|just) ((already|just|have|has|had|did|been|fully|even|literally|definitely|recently) )*paid( |$)(?!(for|attention|leave)\b)
      (ya |yo )?(pague|ya pague|esta pagado|ya lo pague)
      # money was taken
      (autopay|auto pay|bank|you|it|they|yall|zelle|paypal|card|app|the app|direct debit) (already |just |has |have )*(took|withdrew|deducted|received|pulled|went through|debited|taken) (it|the (money|payment|funds)|my (money|payment|funds)|your money|this|that|out|payment|money|full)(?! (wrong|twice))
      (took|taken|deducted|debited|withdrew|withdrawn|came out of|charged|pulled) ~3 (my |from my )(account|bank|card|checking|paycheck)
      # has sent it
      (i|already|have|just|we|wife|husband|mom|dad|son|daughter|sister|brother|he|she|they) (already |just |have |did |has )*(sent|transferred|wired|deposited|mailed|zelled|venmoed|put in) (you |the |my |in |over |it |all |full |a )*([0-9]+|payment|money|it|check|full|cash|balance|this)
      ^(sent|transferred|wired|deposited|zelled|venmoed|mailed|settled|cleared) (you |the |my |it |in |over |all |full |a )*([0-9]+|payment|money|it|check|full|yesterday|today|this morning|last|already|on|via)
      # has paid
      (?<!why )(made|makes|completed|submitted|did) (the|a|my|this|full|that|an?|another|two|both|last) ~2 ?(payment|payments|transfer|deposit)(?! (go|change|increase))
      (pd|payed) 
      (my|the|this|that|it|loan|debt|balance|bill|account) (loan |debt |balance |bill |account |payment |month |one )*(is|was|has been|been|got|are) (already |all |fully |now )*(paid|settled|cleared|paid off|payed|taken care of|up to date|current)
      paid ~6 (ago|yesterday|last (night|week|month|friday|monday|tuesday|wednesday|thursday|saturday|sunday)|this morning|earlier|already|today)
      (already|have|has|just|had|was|been|we|i|fully|all|it is|is|did|got it|being|auto|automatically) (already |just |been |all |fully |i |the |have )*(paid|settled|sent (the |a |my |you |it|in )*(payment|money|funds|it)|cleared (it|the|this|my)|made (the|a|my|this) ~1 ?payment|transferred|wired|deposited|mailed|submitted (the |my |a )?payment)
      paid ((it|this|that|the|my|off|in|everything|all|already|you|full|up|via|through|by|online|on|yesterday|today|last|this|with|using|to|at|them|twice|and|earlier|ago|now|two|three|[0-9]+|full|via)\b)
      (payment|money|check|transfer|funds|installment) (has |have |was |is |were |already |just |been |all |went |should )*(sent|made|paid|through|processed|submitted|completed|done|cleared|deposited|posted|gone through|mailed|taken|deducted|debited|withdrawn|on (its|the) way)
      # has a receipt
      (receipt|confirmation) (number|no|is|attached|says|shows|#)|proof of payment|transaction id
      (have|got|here is|attached|sent|with) (the |a |my |you )*(receipt|confirmation|proof of payment|screenshot|confirmation number|transaction (id|number))
      # paid off
      (paid|settled|cleared) (it )?(off|in full)|nothing (left )?to pay|(zero|0) balance|balance (is )?(zero|0)|paid up|all (paid|settled)|up to date|is current
    `,
    zh: phrases`
      # how it went
      (支付宝|微信|云闪付|银行卡|现金|柜台|网银|app)(上)?(付|还|转|交)的|俺?都(还|付|交|转)(罢|好|完|清)了|(上午|下午|刚才|早上|昨天)(我)?(已经|就)?(弄|办|搞|处理)好了
      # the money is there
      (打|转|存|汇|充|划)(到|进|入|去|过去)(了)?(你们?的?|我的?|那张?|这张?|还款)?~2(卡|账户|账号|账)(里|上|中)?(了|$)
      (入|过|找|俾|畀|还)(咗|了|左)(数|账|钱|款)
      # the money was handed over
      (?<![今明一大清])(刚|刚刚|才刚|已|已经|早|早就)(还|付|转|交|缴)$
      (微信|支付宝|银行卡|现金|柜台|网银|转账)(还|付|转|交|存)的
      不是(已经|早|都)?(还|付|交|结清|转)(了|过了|清了)(吗|么|嘛)
      补(上|齐|清|交|缴)(了|过)
      (昨[天日晚]|前[天日]|今[天早]|上周.?|上个?月|上星期.?|去年|早上|上午|刚才|前几天|[0-9一二三四五六七八九十]+[号日月])(就|已经|已|刚|都)?(提前|全额|全部|一次性)?(结清|还清|还|付|转|交|付清|缴|存)(的|过了?)(?!吗|么)
      (钱|款)(已经?|都|早就?)?(打|转|汇|存|付|充)(到|进|给|去|在)[^.?]{0,10}了
      # has paid
      (app|软件|微信|支付宝|手机|网|银行|柜台|店|平台|柜员机|网银|手机银行|客户端|系统)(上|里|那边|端)?~3(还|付|交|转|缴|存|结|操作)(过|了|掉|清|好|完)
      (?<![今明一大清])(早|刚|已|都|才|前脚|刚刚|早就|早已|已经|全)(还|付|交|转|缴|存|结|清|打|汇)(清|完|掉|好|上|进|款|钱|账)?(了|过|的|完)(?!没|吗|么|电话)
      (给|交)(了|过)(钱|款|你们|清)(了|$)|(?<!借|凑|筹|找|赚|拿)(钱|款)(已经?|早|都|刚)?(给|交|付|还|打|转|汇|存|到)(过|过去|你们|你|清|进|账|上)?了
      (扣|划)(过|走|掉|完|了)(款|钱|了|吧|$)|(自动|已经?|都)(扣|划)(款)?(了|掉|走)
      (还款|付款|缴费|转账|支付|汇款)(记录|凭证|截图|成功|完成|回执|单)
      (没|不)(欠|差)(你们?)?(钱|款|账)?了
      # money was taken
      (银行|系统|卡)(已|都|早)~2(扣|划)
      # has paid
      (已经?|早就?|刚刚?|刚才|昨天|昨晚|前天|今天|今早|上午|下午|上周|都|我|他|她|家里人|老婆|儿子|去银行|银行)~6(转账|打款|汇款|还款|付款|缴费|缴款|充值|存款|交钱|扣款|支付)(了|过|成功|完|好)
      (转账|打款|汇款|还款|付款|还清|结清|付清|缴清)(了|过了|啦|咯|喽|过)
      (昨天|昨晚|前天|今早|今天|上午|上周.?|上个?月|[0-9一二三四五六七八九十]+[号日月]|刚刚?|刚才|早上|中午|前几天)[^.?]{0,10}(还|付|转|汇|存|打|交|缴)(过|掉|清|进去|过去|给你们?|上)?(了|的|过(?!去(?!了)))(?!吗|么|没|电话|人工|你好)
      (给你们?|向你们?|往你们?)~4(转|汇|打|存|还|付|充)(过去)?(了|过(?!去))
      (钱|款)~3(已|都|早|刚)~3(到|过去|给|进)
      (还|付|转|打)(了|过)~4(怎么|为什么|为何|还|又|干嘛)(还|又|老)?(发|催|提醒|显示|说|收到|打电话)
      (我|都)(按时|准时|提前|每期|每月都|每个月都)~3(还|付)(了|的|过|清)
      (还|付|转|打|交|缴|结|存)(清|完|掉|好|过去|上|进去|齐)?(了|过)(啊|呀|吧|哦|的|呢|钱|款|一|两|[0-9]|你|怎么|还|为|请|麻烦|查|,|款了|谢|已经|$)
      已(还|付|转(?!发|告|达|人工|接)|缴|存|结清|支付|打款|转账|汇|还款|扣款|处理|清)
      (还|付)(款)?(成功|完毕|完成|好了|清了|完了|过了|掉了)
      (钱|款)(已经|已|都|早|早就|刚)+(扣|划|转|打|汇|存|还|付|到账|过去)
      # two tongues
      (paid|pay|transfer|settle|clear)(red|ed|d)? ?(过|了|左|咗|完|啦)
      (已经?|早就?|刚刚?|都) ?(paid|pay|transfer|settle|clear)
      # money was taken
      (扣|划)(了|走了|掉了)~3(钱|款|[0-9]+)
      (卡里|账户|银行卡|微信|支付宝)~4(扣|划|转出|付)(了|走|掉|过)
      (扣|划|代扣|自动扣)(了|走|过|款成功|款了|掉了|成功)
      # asks us to check
      (查|核|看)(查|一下|下|一查|看|核)?~3(系统|账|记录|到账|收到没|收没收到|有没有收到)
      (查|核|看)(一下|下|一查|实|对)?~4(到账|入账|收到(钱|款)|付款|还款记录|流水)
      # has a receipt
      (转账|还款|付款|支付|银行)~2(记录|凭证|截图|流水|回单)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: {
    en: phrases`
      # asks whether it came
      ^(has|did|is) (my|the) (payment|transfer|money) ~4 (yet|clear|cleared|go through|gone through|post|posted|arrive|arrived|received)$
      # will have it
      (will|shall|going to|gonna|should|might) have (it|that|this|your|the)
      # something else was sent
      (sent|send|mailed) (you |u |him |her |them )?(~2 )(texts?|messages?|emails?|pics?|photos?|files?|smses|links?|notes?)( |$)
      cleared (my|the|all|his|her) ~1 (exams?|papers?|test|customs|table|room|desk|interview|module|backlog)
      pass me the (cash|money)|split the bill|(tickets?|movie|lunch|dinner|concert|hotel|trip) ~2 paid
      # not yet
      before ~5 (will|have) (have )?paid
      (will|should|could|would|shall) have (it )?(paid|settled|cleared)
      (have|has) it paid
      # everyday
      (rent|tuition|phone bill|electricity|gas bill|parking|taxi|lunch|dinner)( is| was| has been| already)* paid
      # not yet, or a question
      (not|never|wont be|havent|yet to|will be|going to be|if|when|once|until|till|unless|after|before|to be|want to|who|have you|did you|has (it|he|she|my|the|this|that)|whether|not yet|as soon as) (i |it |you |we |he |she |they |get |got |have |has |been |yet |is |am |the |my |money |him |her )*(paid|settled|sent|cleared|made (the|a|my) payment)
      # wages
      (get|gets|getting|got) paid
      (under|over|well|un|pre|badly|low|poorly) ?paid
      # something else
      paid (for|attention|leave|me|him|her|by|time|job|work|holiday|off leave)( |$)
      (i|already|have|has|just) (already |just |have )*(transferred|deposited|mailed|cleared|settled|sent) (to (a|the) (school|class|branch|dept|department|unit)|(the|my) (exam|table|room|test|interview|customs|stuff|homework|email|photos?|pics?|file|files|letter|parcel|message|in)|(down|in))
      # a question
      (how|where|when|why|what) ~3 (paid|pay)\b
      # supposed
      (if|unless|in case) (you |i |we )?(have )?(already )?paid
      # our own words
      already paid\? (ignore|reply|disregard)
    `,
    zh: phrases`
      # never came, was not counted
      (钱|款)(都|还|也|根本)*(没|未)(有)?(到|进|给|收)
      (还|付|交|转)(了|过)[^.?]{0,6}(为什么|怎么|咋|为何|凭什么|都)(没|没有|不|未|还没)(有)?(给我|帮我)?(减|扣掉|算|抵|记|销|入账)
      # a payment that was not counted
      (还|付|交|转)(了|过)(的)?(钱|款|那笔|那期)?(怎么|为什么|咋|为何|都)(没|没有|不|未)(算|记|显示|入账|减|抵|计)
      # a refusal of calls
      (别|不要|不用|勿|莫|不许|不准|停止|少)(再|老|总|一直)*(给我)?(打|转|发|还|付)(了|过)
      # everyday
      (房租|水电|物业|学费|电费|话费|油费|份子|党费|社保|医保|房贷|车费|停车费|饭钱|会费|班费|押金)~4(交|付|缴|转|还|充)
      (处理|交|打|存|转|付|清)(了|过|完|好)~2(作业|班|车|针|球|游戏|代码|文件|照片|图|电话|事|衣服|人工|出)
      (还|交|打|存)(了)?(书|伞|作业|报告|文件|卷)
      # not yet
      (卖|收|干|拿|结|领|借|发|凑|等)[^.?]{0,5}(了|完|后|到|钱)就
      # charged wrongly
      (扣|划)(了|走|掉)~4(两次|2次|三次|多|错)
      # not yet, or a question
      (没|没有|还没|未|还未|尚未|忘了|忘记|并没|不|怎么|怎样|如何|要|想|会|能|可以|必须|应该|准备|打算|等|哪里|在哪|拿什么|什么时候|才)(有|按时|及时|去|人|能)?(还|付|转|打|交|缴|存|结)(了|过|清|款|钱|完|上|掉)*
      # supposed
      (如果|要是|若|假如|等|万一|只要|除非)~4(还|付|转|打|交|结清)(了|过|清|完|款)
      # a question
      (?<!不是)(?<!不是已经)(还|付|交|结清|处理|存|转)(了|完|好|清)?(吗|没|没有|么|不)
      # something else
      (打|转)(了|过)(电话|几次|无数|好几|多少|一个|两个|三个|[0-9]+个|人工|发)
      (都|怎么)?还(了|过)得
      # only a part
      (还|付|交|打|转)了(一?半|一部分|部分|一点)
      # a call
      (已经?|早就?|都)(打|转)(了|过)?(电话|人工|客服|过去问)
    `,
  },
};
