import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Promises a payment, with or without a day. */
export const promise: Vocabulary = {
  intent: 'promise',
  whole: words`
    等会儿, 待会儿, 等会, 待会, 过会儿, 等下, 等一下, 等一会, deng hui, 说话算话, 说到做到,
    few days, soon as i can, 下周一, 下周二, 下周三, 下周四, 下周五, 今天之内, 今天内, 这两天, 这几天, 明后天, 月底前, 周末, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 明早, 明晚, 下午, 晚上给你, 今天给你, 明天给你, 过几天给你, 晚上还你, on it, on my way to pay, working on it, 次日, 后天, 下个月, 今晚, 我还, 一定,
    还的, 等工资, 发薪日, 月末, 明天, 尽快, 月底, 等发工资, 稍后, 晚点, 过几天, 下周, 会尽快
  `,
  clause: words`
    will pay, i will pay, paying soon, will pay soon,
    会还的, 一定还, 我会还, 我会还的, 肯定还, 明天还, 会按时还, 马上还, 尽快还
  `,
  says: {
    en: phrases`
      # when, and nothing else
      ^(ok |yes |sure |definitely |probably |maybe |will pay |paying |pay |expect it |it will be )*(by|before|after|on|around|no later than|not later than|early|in) (the )?(noon|midnight|eod|lunch|dinner|[0-9]+ ?(am|pm|mins?|minutes|hours?)?|diwali|christmas|easter|eid|chinese new year|new year|thanksgiving|next week|next month|first|fifteenth|the weekend|[0-9]+(st|nd|rd|th)?)( today| tomorrow| probably| like always| inshallah| as always| sure| for sure| i pay)*$(?<=[0-9a-z]{3})
      ^(ok |yes |eod|paying|pay|tomorrow|tmr|{day})( |eod|sure|for sure|tomorrow|i swear|promise|pay|can|as we speak|then|i pay|lor)*$(?<=(pay|swear|speak|sure|promise|lor|can))(?<!^(ok|yes|sure|ok sure|yes sure|can|ok can|yes can))
      (will|gonna|going to|ill) (do the needful|remit|top up|send a (check|cheque)|drop (it|cash|the (cash|money|check))( off)?|go online and pay|put it through)( |$)
      (sending|mailing|posting|dropping|bringing) (a |the |my )?(check|cheque|cash|money|payment)( off)? ~4 {day}|(cheque|check|transfer|payment|money|it) (goes|is going|will go|set to go|is set to go) ~3 {day}|(scheduled|set up|set) (it|the payment|a payment) ~5 ({day}|due date)
      you (will|are going to) get (your|the) money|then (i )?(pay|paying) (you|it|lor)|paying (you )?(when|as soon as|once) |getting round to it|(when|after) i ~6 (go online and pay|pay it|i pay|will pay)
      # is at it
      ^(i am |im |am |just |ok |yes |yeah )*(paying|doing|sending|handling|mailing|transferring) (it|that|this|the payment|now|the money|you)( (right now|now|today|tonight|sat|sun|in a (sec|min|bit|minute|few)|{day}))+$
      (will|gonna|going to) ~5 {day} (and|to|then) pay
      ^(ok |by |at |on |sometime |probably |maybe |around )*(the )?(end|beginning|middle|start) of (the|this|next) (week|month)$
      (got|get) (you|u|yall) (on|by) the (first|second|third|fifth|tenth|fifteenth|twentieth|[0-9]+(st|nd|rd|th)?)
      # the money comes, or is brought, on a day
      (rest|half|other half|second half|remainder|payment|money|balance) ~2 (coming|be there|comes|on the way|is on its way) ~2 {day}
      # will pay, with a day
      (will|gonna|going to|should|is going to|shall|can) (be |get |have (it|that|this) )?(paid|sent|done|handled|settled|there|taken care of|caught up|deposited|mailed|cleared|transferred|in|made|good) ~3 {day}
      (will|going to|gonna) (try |do (it|so|that|my best) |get (to )?(it|that|on it) |have it |take care |get it done |definitely |for sure )*{day}( |$)(?!(at|for) (the|school|lunch|dinner|movie))
      (give|let|allow|need|wait|till|until|have) (me )?(me )?(till|until|til|to) {day}
      (got|get) (you|u|yall|it|your money|paid up) (on |by )?{day}
      (as soon as|when|once|after|soon as|the minute|the moment|the second|waiting (on|for)|right after) (my|the|i|i get|we get|they|job|work|boss)? ?~3 (check|paycheck|paid|pay|deposit|direct deposit|refund|payday|stimulus|taxes|tax|salary|money|funds|settlement|bonus|commission|child support|disability|benefits)( (hits|comes|lands|clears|drops|posts|in|come|hit|arrives|through|pay|goes|get))?( |$)
      (payday|paycheck|pay day|check|pay|salary|money|direct deposit) (is|comes|hits|lands|drops|will be|gets here|clears|on|this|next|come) ~1 ?{day}
      {day} ~3 to (pay|settle|drop off|deposit|make (a|the|my)|send|take care)
      (will|ill|going to|gonna|let me|about to|trying to|try to|plan to|intend to|promise to|i can|am) (go ahead and |definitely |surely |just |get to |make sure to |try and |be able to )*(pay|make (a|the|my) (payment|installment)|settle|repay|clear (it|my|the)|catch up|pay up|send (it|the (money|payment))|take care of (it|this|that|my|the)|handle (it|this|that|my)|get caught up|get (it|this) (paid|done|handled))( |$)(?!(attention|me|him|her|you a visit|for (lunch|dinner|the ticket|it all))\b)
      (paying|sending|transferring|making (the|a|my) payment|settling) (it |this |that |you |in full |off |up )*(now|right now|asap|today|tonight|soon|shortly|tomorrow)?$
      (i will|will|i am going to|going to) (pay|settle) (when|as soon|once|after|if i can|what i can)
      (manana (pago|le pago)|voy a pagar|pago (el|manana)|le pago)
      # will pay, with a day
      (going|go|heading|headed) to ~4 (pay|deposit|transfer)( |$)
      (scheduled|schedule|scheduling|set it up|set up|setting up|booked) ~5 {day}
      (paying|settling|sending) (it |you |this |up |off |in |full |the rest |everything )*{day}
      before ~3 ends ~4 (pay|paid|settle)
      (settle|pay|square) (up|it|off|you) ~4 {day}
      # a day, and nothing else
      ^(ok |yes |sure |sorry |i |on |by |before |until |for |probably |maybe )*{day}( (for sure|promise|i promise|ok|please|definitely|latest|at the latest|morning|evening|night|afternoon|sir|maam|then|thanks))*$
      # will pay, with a day
      (i|we|you) (will|shall|promise) ~3 (pay|paid|payment|money) ~4 {day}
      (sending|making|paying|settling|transferring|depositing|clearing|handling) (you |it |the |my |a |this |off |in |that |full |your )*(payment|money|balance|it|rest|off|bill|loan|up)? ?{day}
      (you will|yall will|you guys will|you are going to) (have|get|receive|see) ~4 {day}
      (will|going to|i shall|gonna|am|plan to|planning to|promise|promise to|intend to|can|should be able to|ill|hope to|try to|let me|be|trying to|able to|expect to|i|we) ({pay}|paying|settling|sending (it|the|you|payment)) ~6 {day}
      (pay|paying|payment) (it |you |this |the |in |full |rest |balance |will be |is coming |coming |made |by |sent |be |scheduled |for |out )*{day}
      (you will|will) (have|get|receive|see) (it|the|your|my) ?(money|payment|funds)? ~2 {day}
      # a day, affirmed
      {day} ~2 (for sure|i promise|promise|without fail|guaranteed|definitely)
      # will pay from wages
      (payday|pay day|get paid|paycheck|salary|wages|check|commission|bonus|refund|tax refund) ~5 (handle|pay|settle|then|clear|send|catch up|take care|do it)
      # will pay
      (will|going to|shall) (definitely |surely |really |just |for sure |also )*(pay|settle|clear|transfer|catch up|take care of (it|this)|handle (it|this)|make (the|a|my|this|that) payment)( ~4)?$
      (will|going to|shall|promise to|ill) (definitely |surely |be |try to |get to |make sure to |for sure )*({pay}|paying)( it| you| this| the| my| in full| everything| as soon| when| once| up| off| {debt}|$)
      (promise|scheduled|set up) (a |the |my |to )?(pay|payment)
      # will pay a part, with a day
      can (do|pay|send|give) (you )?[0-9]+ ~4 {day}
      # promises
      (promise|swear|guarantee) ~6 (pay|money|payment)
      # means to pay
      (plan|planning|intend|aim|aiming|going|expect|hope|hoping|trying|try) to (pay|settle|clear|make (the|a|my) payment|catch up|transfer|send the payment)( |$)
      # will pay, the day first
      {day} ~3 (i will|will|i can|i am going to|i|ill|we will) {pay}
      # wages come
      (i )?get paid (on |this |next )?{day}
    `,
    zh: phrases`
      # when, and nothing else
      ^(我)?(大概|估计)?([0-9一二两三四五六七八九十几半]+)(分钟|个?小时|天)(之?内|之?后|以?后)?(就)?(还|付|转|交|存)(了|上)?$|^(等|待)(我)?[^.?]{1,8}(到账|下来|收完|卖了|结了|款|稻子|粮|回来)(了|就还|就交|再说)*$|(中秋|国庆|春节|元旦|端午|双十一|过年|年底|清明)(之?前|之?后|前后)(吧|还|交|付)*$
      就这几天(的事)?|到日子(就|会)?(交|还|存)|(输完|吃完|忙完|回镇上|睡醒|赶集回来|下了?班|借到)(液)?就?(去)?(转|还|打款|交|给你打钱|打钱)|(卡里)?我?今天(会)?放够钱
      # keeps his word
      说话算话|说到做到|言出必行|不(会)?食言|说(了)?[0-9一二三四五六七八九十]+[号日]就(是)?[0-9一二三四五六七八九十]+[号日]
      (另(外)?一?半|剩(下|余)的?|余下的?)~2{时}
      # can by a day
      {时}[^.?]{0,3}(可以|就能|能)(还|付|转|结清)(上|清|款|完|掉)?(的|了)*$
      # a day, and nothing else
      ^(我|大概|应该|可能|就|最晚|最迟|争取|那|嗯|好|行|要|得)*{时}({时}|之?内|之?前|以前|左右|上|中|早上?|上午|下午|晚上|[0-9一二两三四五六七八九十]+[点号]|吧|的)*(给|还|处理|弄|转|付|存|交)?(你们?|您|给你)?$
      # finds the money first, or will not default
      (我|俺)?去(借|凑|筹|取|存|拿|找)(钱|款)~4(还|给|$)
      (不会|没有?|不是)不(还|认|管|处理)
      (最晚|最迟|不超过){时}
      # will pay, with a day
      {时}[^.?]{0,5}(就|再|一定|肯定|会|准|去|把|来|给|能|争取|尽量|保证|必须|统一|一起|全部|一次性|内|前|之前|后)?(还(?!是|有|要|没|不|在|能|可|想|挺|行|好|得|会|差|欠|剩|未|需|给我|敢|多|债|我|让|早|以为|说|打|发|催|去|真|算|书|伞|你(书|伞|钥匙))|结清|付清|处理(?!作业|工作|文件|事|邮件)|搞定|打款|转账|存钱|付款|缴费|缴清|交钱|补上|凑齐|安排|入账|还款)(?!吗|么|不了|不上)
      (尽快|尽量|马上|立刻|赶紧|抓紧|立即|这就|现在就|正在|争取|一定|肯定|保证|会)(想办法|去|给你们?|把钱|把款|安排|尽快|马上|就|在)*(还(?!是|有|没|不|在)|处理|付|转(?!告|达|发|人工|述|交)|存|打款|凑|筹|结清|缴|安排|操作|弄|搞定|解决)
      (在|正在|我在|正|我去|我会)(凑|筹|借|想办法|找朋友|找人借|找钱|周转|等钱|操作|处理|转(?!告|达|发|人工|述|交)|还款|付款)(钱|款|了|呢|中|$)?
      (等|待)(我)?[^.?]{0,8}(发|到|下来|拿到|领|收到|回|结|卖|忙完|下班|到家|回家|批|借到|周转)[^.?]{0,6}(就|马上|立马|再|一定|肯定|第一时间|立刻)?(还|付|转|处理|给你|结清|存)(?!是|有|没|不)
      (发|开|领|拿|结|到)(了|完|到)?(工资|薪水?|奖金|工钱|钱|账)(了|后|以后|之后|的时候)?(就|马上|立马|再|一定|肯定|第一时间)?(还|付|转|处理|给|结|存|打)(?!没|不|吗)
      (会|一定|肯定|保证|绝对|放心)(按时|准时|尽快|及时|努力|想办法|如期|全部|慢慢)*(还|处理|付|结)(的|款|清|上|掉|给|你们?|钱|$)
      (有钱|手里有|宽裕|缓过来|周转过来|缓过劲)(了|就|后|一定|马上|立马|再|肯定)+(还|给|转|付|处理)
      (先|我先|可以先|今天先|能先)(还|付|转|给)(你们)?(一?部分|一半|一点|点|[0-9一二两三四五六七八九十几]+(百|千|块|元|万)?|最低|利息|本金|这期|一期)
      (钱|款)~4{时}~3(到|进|打|存|给|还)
      (不会|没有?|不是)(不还|赖|跑|躲|逃)(的|账|债|你们|掉|$)
      {时}(前|之前|以前|左右|内)?(行不|可以|行|好|成|能|吧|见|给你|给|一定|再说|弄|搞|办)(吗|吧|么|不|$)
      # will pay, with a day
      {时}去(存|还|付|交|转|银行)
      # will pay, with a day
      {时}({时}|之?前|左右|以前|就|再|一定|肯定|会|我|准时|按时|争取|能|保证|才能|先|把钱|去|来|一起|全部|都|给你们?|到|后|之后|以后|内|里|的|应该|估计|可能|想办法|有钱|拿到钱|发了钱|钱到|到了|上午|早上|，)*{还款}
      {时}(之?前|左右|以前|就|再|一定|肯定|会|给你们?|我|准时|按时|可以|争取|能|保证|才能|先|把钱|把款|一并|一起|全部|一次性|一发|都|应该|准备|去)*{还款}
      (还款|付款|处理)~3{时}
      # will pay when something comes
      (卖|收|干|拿|结|领|借|忙|下班|到家|弄|回|出|发|凑|等)[^.?]{0,5}(了|完|后|到|家|钱)[^.?]{0,3}就~2(马上|立刻|立马|去)?(还|付|转|打|给你|交)(?!是|有|要|没|不)
      (等我?|等到)~8(就|再|马上|立刻|一起|立马)~2(还|付|转|打|结|处理|给你)(?!是|有|要|没|不)
      # asks to wait, with a day
      (再)?等我~2(几|一|两|三|些|[0-9]|下|到|发)
      # will pay
      (我|俺|肯定|一定|绝对|放心)~3(会|肯定|一定|绝对)~2还
      (放心|别急|莫急|别担心)[.]?~6(还|付|转|给你们?)(?!是|有|没|不)
      (会|一定|肯定|保证|绝对|尽量|尽快|承诺|答应|争取|马上|立刻|打算|准备|我就|这就|立马|肯定会|一定会)~4(还(款|钱|上|清|的|给|$)|还你|付清|结清|处理好?|付款|转账|存进去|缴清|还掉|还完)
      # is finding the money
      (在|正在)(凑|筹|借|想办法)(钱|款)?~6
      # two tongues
      (pay|还款?|付款?) ?(on|by|before|at)? ?{时}
      # promises a day
      (说好|保证|承诺|答应|尽量|争取|最迟|最晚|不超过|不会超过)~4{时}~6
      # will not run away
      (不会|不)(赖账|跑|欠着?不还|拖)~4
      # will pay from wages
      (发|开|领|拿到?)(了|到|完)?(工资|薪水?|奖金)(就|马上|立刻|再|以后|后|了|就马上|一定|立马)*(还|付|转|处理|给|结)
      (工资|钱|货款|工程款|奖金|回款)~4(到(账|了|手)?|发(了|下来)?|下来)(了|后|以后)?(就|马上|立刻|再|一定|立马)+(还|付|转|处理|给)
      # a day
      (月底|月初|下个?月|下周.?|明天|后天|周[一二三四五六日]|[0-9]+[号日])(之?前|左右)?(还|一定|可以|没问题|给|付|见|处理|ok|行|吧)(?!不|没|行不|是|有|要|在)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: {
    en: phrases`
      # no wages until then
      (dont|do not|wont|will not|not) (get|be getting|getting) paid
      # no day at all
      ^(ok |maybe |probably |perhaps |see you |talk |speak |text |call |message |i |ya |yes |hmm |well )*(later|soon|in a bit|in a minute|in a sec|shortly|weekend|the weekend|this weekend|any day now|end of the day)( then| pls| ok| la| lah| lor| maybe| babe| dear| bye)*$
      ^({day}|tomorrow then)( then)?[?]
      (text|message|call) me (later|soon|in a (bit|minute|sec)|tonight|tomorrow|on)
      # a debt among friends
      pay you (back )?~2 (for (the )?(tix|tickets?|lunch|dinner|movie|drinks|cab|taxi|food|book|gift|present|pizza|beer|gas))
      (sort|fix|handle|settle|clear) (it|that|this|them)( out)?$(?<=(dont worry|no worries)[^.?]{0,20})
      # something else
      will (pay|be paying) (a visit|attention)|pay ~2 visit
      pay (attention|respects?|a visit|me|him|her|back to)
      # refuses or asks
      (why|how) (would|will|should|can) i ~2 pay
      # about a date
      (late|reminder|sms|email|due|was|is|are|were|be|been) (on|by|in|for) {day}(?! (i|we) (will|can))
      # refuses or cannot
      (wont|will not|not going to|never|cant|not gonna|refuse to|will never|am not|not|unable to|dont have to|why would i|not able to|could not|no way i) ~2 (pay|paying|settle|clear|be able)( ~ {day})?
      # supposed
      (if|unless) (i|you|we) ~2 pay
      # a question
      (do|must|should|when do|when should|can|could|may|what if|how do|where do) i ~1 (pay|have to pay|need to pay)
      (can|could|may) (i|we) ~2 pay ~4 {day}
      # everyday
      (pay|paid|paying) (for )(the )?(dinner|lunch|tickets?|meal|food|movie|cab|taxi|drinks|gift|present)
      (movie|dinner|lunch|party|meet|exam|class|work|see you|back|home|leave|finish|over|trip) ~3 (at|by|until|before) (the )?end of (the |this |next )?(month|week|day)
      # irony
      (when|after) (hell|pigs|i am dead|i die|i win the lottery)( freezes| fly)?
    `,
    zh: phrases`
      # everyday
      {时}~3(见|聚|吃饭|开会|聊|约|回来|出发|到)
      ^(一会儿?|等会儿?|待会儿?|等下|回头|晚点|改天|晚上|下午|中午|早上|上午|最近|及时|到家|下班|回家)(再说|再聊|联系|见|说|看|吧|啊)*$
      # it is done already
      {时}~2(刚|已|已经|早就|都)(还|付|转|交|缴|扣)
      # a date of the contract
      (每月|每个月|不是|都是|原来是|改到|改成)~2{时}~6
      # part of a name
      (?<=监)会
      # about money that was taken
      (怎么|还|又|就|已经|没|没有)(提前)?扣
      {时}~4(扣|给)了
      # everyday
      (一会儿?|等下|待会|晚点|晚上|明天|回头)(再|我)?(打|给|转)(给|你|他|电话|告|发|车)
      {时}~3(还(是|有|要|在|得|会|能)|处理(作业|工作|文件|邮件)|交(作业|报告|论文|班))
      {时}~3(打(电话|球|游戏|车|针|卡)|转(车|机|学|院)|存(包|车))
      # something else
      再等我~2(就|要)?(死|走)
      # refuses or cannot
      (不|没|没法|不可能|无法|不会|不能|不想|别想|休想|凭什么|为什么|怎么)(再)?(会)?{还款}
      # cannot
      {时}~6(还|付|转|打|交|给)(不(上|了|起|出|清)|没|吗|么)
      (本月|这个?月|今天)(不|没|实在)
      # supposed
      (如果|要是|假如|万一)~8(还|付)
      # a question
      (能不能|可不可以|能否|可否|是否|要不要|怎么|必须)~4{时}?~4{还款}~4(吗|么|行|嘛|$)
      可以~4{时}?~4{还款}~4(吗|么|嘛|行)
      {时}~6{还款}?~2(可以吗|行吗|行不行|好吗|可不可以|好不好|成吗)
      # irony
      (下辈子|来世|来生|等我死|等我中|中(了)?彩票|中(了)?500|猴年马月|太阳从西)~6
    `,
  },
};
