import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** The sum, the terms or the debt itself is said to be wrong. */
export const dispute: Vocabulary = {
  intent: 'dispute',
  whole: words`
    金额错了, 数错了, 多收钱了, 没欠, 没逾期, 逾期了吗没有吧,
    not right, error, mistake, not correct, incorrect, not true, 数不对, 不合理, 争议, 不欠, 不对, 有误,
    不符
  `,
  clause: words`
    i dispute this, that is wrong, this is wrong, this is incorrect,
    我有异议, 金额不对, 数字不对, 对不上, 不对账, 不同意, 我不认
  `,
  says: {
    en: phrases`
      # was said otherwise
      (you|yall|they|agent|rep|salesman|ad) (said|promised|told me|advertised|guaranteed|swore) ~3 (no|zero|without|0) (interest|fees?|charges?|penalty|late fees?)
      my (records?|statement|app|bank|receipts?|copy|contract|paperwork|books) ~2 (show|shows|say|says|tell|tells|have|has|differ|differs) ~1 ?(something|different|otherwise|another|other|less|a different|zero)
      (paid|settled|cleared|closed) (this|that|it|the loan|the account|them) ?(off)? (in|back in|way back|since) ([0-9]{4}|january|february|march|april|may|june|july|august|september|october|november|december|years?)
      (already|been|was|is) (paid off|settled in full|paid in full|satisfied) (years|long|months|ages|in [0-9]{4})
      # the sum, in other English
      (aint|is not|isnt|not|aint even) (my|what my|the|owe|owing) ~2 (balance|amount|total|due date|payment|bill|that much|this much|so much)( |$)
      i (aint|do not|dont|never|did not) owe ~3 (that|this|so) (much|kind)
      my (due|payment|pay) (date|day) (is|was) ~3 (the )?[0-9]+(st|nd|rd|th)?[.]?(not|and not|instead)
      ^(please |just |you need to |can you |i want a |give me a |i need a |you owe me a |i demand a )*(refund|reimburse|credit)( (me|it|that|my (money|account|card|fee|payment)))?( back)?$
      ^(please |just |ok |then |so |you |need to |must |first )*(send|show|give|provide|mail) (me )?(the |some |your |a |any )?(proof|evidence|documentation|original contract|signed (contract|agreement)|paperwork)( |$)(?!of (payment|income))
      (numbers?|figures?|math|amount|balance|total|statement|records?) (dont|does not|do not|doesnt|not) ~1 (reflect|include|match|show|account for|agree|line up|square|jive|jibe|compute|check out)
      (modification|modified|deferral|extension|forbearance) (we|you|that|i) ~2 (signed|agreed|approved|gave|granted)
      (this|it|loan|debt|account|that) (was|has been|got|were|is) ~1 (paid off|settled|closed|cleared|finished) (years?|months?|long|in|back|already|last|ages|a long)
      (bank|statement|receipt|app|account) (shows?|says|say|confirms?) ~3 (cleared|paid|posted|debited|taken|zero|went through)
      (amount|balance|total|interest|date|fee|bill) (is|are|was) (rong|wrng|off|wrong|messed|screwed|crazy|insane|ridiculous)
      # asks why a charge is there, or wants it taken off
      why (did|does|has|is) (my|the|this) {charge} ~2 (go|gone|went|going|up|increase|increased|change|changed|higher|different)
      (added|adding|tacked on|put on|slapped on) ~3 (fees?|charges?|interest|penalty|insurance)
      why (do |did |are |r )?(you|u|yall|they) (keep )?(charge|charged|charging|bill|billed|add|added|hit)( me| us)? ~2 (late|fees?|interest|penalty|extra)
      (why|how) ~2 (the |this |a |is there (a|an) |am i (being )?(charged|paying) )(late fees?|fees?|penalt(y|ies)|extra|interest)
      (cancel+ed|returned|voided|rescinded) (that|this|the|my) (loan|contract|account|application|purchase|order|item|policy)
      (this|it|that|account|loan|debt) (was|is|has been) (already )?(settled|discharged|charged off|written off|forgiven|dismissed)( |$)
      you (guys |all |people )?(charged|charging|charge|billed|billing) (me )?[0-9]+
      (misapplied|misposted|mis applied|overbilled|overstated|inflated|miscalculated|unauthorized|bogus|phantom|made up)( |$)
      (remove|take off|reverse|delete|correct|fix|credit back) (this|that|my|these|all|your|the (late|extra|wrong)) ~1 ?(late |extra )?(fees?|charges?|interest|penalty|error|mistake)
      (debt|loan|this|it) is ~2 (from [0-9]{4}|too old|years old|expired|past the statute|time barred)
      # the sum is wrong
      (math|numbers|figures|dates?|sum|total|it|this|that) (is not|aint|does not|dont|do not|not|isnt|never) (mathing|math|mathin|adding|adds?|matching|match|making sense|make sense)( up)?( |$)
      {charge} ~3 (should not|shouldnt|not supposed|wasnt supposed|was not supposed|does not belong|dont belong|should have been|was supposed|is supposed|should be|were supposed)
      (you|yall|they|u) (were|was|are|said (you|yall|it|they)) ~3 (supposed to|would) (waive|remove|take off|credit|refund|fix|lower|drop|delete|close|correct)
      supposed to (be|have been) (zero|0|less|[0-9]+|free|waived|lower|closed|gone|settled|taken off|removed|interest free)
      (payment|payments|check|money|it) ~2 (never|not|was not|did not|wasnt|didnt|has not) (get |been |be )?(applied|posted|credited|recorded|counted|reflected)
      (took|charged|pulled|debited|deducted|withdrew|hit me|paid|billed|taken|collected|drafted|double|withdrawn|charging|charge) ~4 (twice|two times|2x|double|2 times|3 times|three times|both)( |$)
      why ~5 [0-9]+ ~4 (when|if|but|not|instead)
      (how|when) (did|does) ~3 [0-9]+ (turn|become|go|get|jump) ~3 [0-9]+|(went|jumped|goes|gone) (up )?from [0-9]+ to [0-9]+
      (borrowed|took out|loan was|got|financed|lent me) ~2 [0-9]+ ~2 (when|and|you|yall|now|but|not|why|how|so|only) ~4 ([0-9]+|owe|want|more|double)
      (only|just) (owe|owed|borrowed|signed|supposed|got|missed|took|agreed)( for| to)? ~2 [0-9]+
      i (only|just) owe
      (that|this|it|your (records?|system|info|statement|numbers?|figures?)) (is|are|aint|is not|isnt|cant be|seems|looks) (just |so |all |totally |completely |way |not )*(right|correct|accurate|wrong|incorrect|off|messed up|screwed up|inaccurate|outdated|mistaken|what i (owe|signed|agreed|borrowed))( |$)(?!(now|away|here|there|number|person|one|thing|way|time|place|next|day|after|before|guy|house|on|work|limits|season)\b)
      (where|why) (did|is|does|are|was) ~4 {charge} ~3 (come|coming|from|added|go)
      what (is|are) (this|the|that|these|all these|with the) ~2 {charge} ~1 ?(for|about|on here|from)
      (did not|never|dont|do not) (agree|sign|ask|authori[sz]e|approve|consent) (to |for |up for |off on )*(that|this|any|the|no|it|all|these|such|insurance|extra|those)( |$)(?!texts?|messages|reminders|sms|alerts|contact)
      (paid|settled|cleared|closed) ~8 (still|again|keep) ~4 (billing|bill|owe|charging|balance|showing|shows|due|reporting|collecting|says)
      # wants money back
      (want|need|demand|give|issue|get|owe|owes|request|requesting|my|a|for|full|expect|where is|process) ~2 refund(?! (hits|comes|check|lands|is in|should))|(refunded|money back|reimburse|give (me )?back my money|return my money|credit (report|score|bureau|karma|history))( |$)
      # says it is invalid
      (you|yall|they) (have|got) no (proof|contract|right|evidence|paperwork)|(not|aint|isnt) (a )?(valid|legal|real|enforceable) (debt|loan|contract)
      (i )?(contest|challenge|question|object to) (the|this|that|your|these)
      (balance|amount|total|fee|interest|payment|bill) (went up|jumped|keeps? (going up|growing|rising|increasing|changing)|is going up|doubled|tripled|goes up|went higher)
      (not|isnt|aint) (due|late|past due|overdue|behind|delinquent)( |$)
      my (due date|payment date|payment) (is|was|is not) ~3 (not|until|till|on the|[0-9]+)
      # the sum is wrong
      (amount|balance|total|sum|date|interest|fee|number|figure|bill)s? (wrong|incorrect|off|mistake|error)
      (breakdown|itemi[sz]ed|itemi[sz]ation|accounting) (of|for|statement|list|bill)
      (balance|amount|payment|total|sum|interest|fee) (should|was supposed to|is supposed to|needs to) be ~3 ([0-9]+|less|lower|zero)
      (only|just) (credited|applied|counted|recorded)
      # the contract says otherwise
      not (in|on|part of|what) ~2 (contract|agreement|agreed|terms|signed|paperwork)
      (contract|agreement|app|statement|agent|paperwork|website|bank) (says|said|states|stated|shows|showed|told me)(?! (you|hi))
      # never agreed to it
      (never|did not|dont|do not|not) (ever )?(agree|agreed|sign|signed|approve|approved|authoriz(e|ed)|consent|consented)( up)?( to| for)? (this|that|it|any|these|those|the|such|a) ?(fee|charge|interest|rate|amount|loan|terms|late fee|insurance|of (this|that)|.{0,12}$)
      (never|did not) (agreed?|sign(ed)?|authoriz(e|ed)|consent(ed)?) (to )?(this|that|the|these|such|any) (interest|fee|fees|rate|charge|charges|amount|terms|loan|contract|late)
      # never late
      (was|were|am|been|have|i) never (been )?(late|overdue|behind|delinquent|missed)
      # another sum
      (borrowed|owe|owed|took|loan was|loan is|loan of|supposed to be|should be|agreed (on|to)|was told) ~3 [0-9]+ (not|and|but|now|only|why|how)
      (only|just) (borrowed|owe|owed|took|supposed to (be|pay)|have to pay|agreed)( |$)
      # asks where it comes from
      (where|how) (did|does|do|is|are|come) ~5 (come from|calculated|calculate|get (this|that|the|these|your) ~1 ?(amount|number|figure|numbers|sum|balance|fee|charge)|add up)
      (what|why) (is|are|was) (this|the|that|these|all|with|there) ~3 (fees?|charges?|interest|increase|extra)( for| on| about|$)
      # another sum or date
      (due date|date|amount|balance|payment|it|rate|interest|total|fee|installment) ~5 not (the )?[0-9]+(st|nd|rd|th)?
      # the sum is wrong
      (is|was|are|that|this|the)? ?not (the )?(right|correct|accurate|same) ~1 ?(balance|amount|sum|date|figure|total|number|interest|rate|payment|loan|fee)
      (amount|balance|total|sum|figure|number|numbers|bill|charge|charges|calculation|date|due date|interest|fee|fees|math|statement|records?|payment)( you ~3| that ~3| shown| in ~4| on ~4)? (is|are|does not|do not|is not|seems?|looks?|cant be|not|was|were|dont)( (totally|completely|all|just|way|too|very|be|even|adding))* (wrong|incorrect|off|not (right|correct|accurate|true|match)|add up|inaccurate|mistaken|match|right|make sense|high|different|error)
      (wrong|incorrect|inaccurate|false|erroneous|mistaken|bogus) (amount|balance|total|sum|figure|bill|charge|charges|information|calculation|date|due date|interest|fee|debt|number(s)? on|payment|record|records)
      # asks to correct
      (check|recheck|review|recalculate|fix|correct|audit|investigate|explain|justify|break down) (your|the|my|this|that|these|it|those)( {swear})? ?(math|numbers?|calculation|figures?|amount|fee|fees|charge|charges|interest)
      # charged wrongly
      (you|they|yall) (are |guys |are all )?(charging|charged|billed|billing|asking for|adding|added|want|took|say i owe|inflat(ed|ing)) ~3 (too much|extra|more than|twice|double|wrong|higher|illegal|hidden|for nothing|i never)
      (overcharged?|over charged|overcharging|double charged?|charged (me )?(twice|double|extra|too much|wrong)|billed (me )?(twice|double)|miscalculat(ed|ion)|hidden (fee|fees|charges)|extra charges?|excessive (interest|fee|fees|charges)|unauthorized (charge|charges|fee|loan))
      # the sum is too high
      (too (high|much)|more than (i|we|what|it)|higher than (i|what|agreed|it)|not what i (owe|agreed|signed|borrowed|was told))
      # says the debt is not valid
      (statute of limitations|time barred|charged off|not valid|invalid|not enforceable|void)
      # does not accept it
      (do not|dont|refuse to|will not|wont) (recogni[sz]e|accept|acknowledge|agree with) (this|that|the|your|any|it)( |$)
      # says it is wrong
      (disagree|object|objection|discrepancy|inaccura(te|cy)|in error|double counted|not adding up|does not add up|doesnt add up|cant be right|cannot be right|something is (wrong|off)|makes no sense)
      # was promised otherwise
      (was|were|have been|got) (told|promised|quoted|assured) ~6 (interest free|no (interest|fee|fees)|[0-9]+|waived|different|lower)
      # a payment is missing
      (my )?(payment|payments|money) ~4 (not|never|was not|were not|is not|missing) ~2 (credited|applied|posted|recorded|showing|reflected|counted)
      (you|system) ~3 (did not|never|havent|have not) ~2 (credit|apply|post|record|count|update) ~3 (payment|payments|money)
      # the word
      (dispute|disputing|disputed|contest|contesting|challenge|challenging)
      # owes nothing
      (dont|do not|does not|did not|never) (owe|owed)( you| u| this| that| anything| any| it| money| so much| a| the| zhongxin|$)
      # not what was agreed
      (not|is not|isnt|never) (the )?(amount|sum|what|how much|that much|this much|the same|right amount|correct amount|correct sum) ?(i|we|that|in|on|as|$)
      # asks why so much
      (why (is|are|was|were|did|do|does|am i)) ~4 (higher|so (much|high)|more|increase|increased|went up|charged|extra|different|double)
      # asks for proof of the debt
      (prove|proof|validate|validation|verify|verification|show me) ~3 (debt|owe|loan|the contract|amount|signed)
      # the interest is too high
      (interest|rate|fee|fees|apr) (is|are) (too|way|so|illegal|insane|crazy|ridiculous|usur)
      # an unlawful rate
      (usury|usurious|illegal (interest|rate|loan|fees?|charges?)|predatory)
      # the loan is gone
      (already|been) (cancel(l)?ed|closed|settled|written off|forgiven|refunded) ~3 (loan|account|contract|debt)|(loan|account|debt|contract) (was|has been|is|got) (already )?(cancel(l)?ed|closed|settled|forgiven|refunded|written off|void)
      # an error of ours
      (mistake|error|glitch) (in|with|on) (your|the|my) (system|records?|bill|account|amount|statement|calculation|math)
      # not due yet
      (not|is not|are not) (even )?(due|late|overdue) (yet|until|till|today|now)|not overdue|am not late
      # the bargain was not kept
      (returned|return(ed)? the (phone|goods|item|product)|never (received|got) the (money|loan|goods|item|phone|product))
    `,
    zh: phrases`
      # the sum is another
      (这|那)(个|也)?(不是|并非)(我|本人)(欠|该还|应还|该付|要还)的?(数|金额|钱|那么多|账)?
      (还|付|交|转)(了|过)(的)?(钱|款|那笔|那期|部分)?(怎么|为什么|咋|为何|都)(没|没有|不|未)(算|记|显示|入|扣|到账|减|抵|更新|计)
      (系统|数据|记录|后台|账)(有|出|出了)(问题|错|误|毛病|bug)
      (逾期)(了)?(吗|么)[.?]?(没|没有|不)(吧|啊|有|可能|会)
      # calculate again
      ^(请|麻烦|你们?|给我|帮我|要求|必须|好好|自己)*(重新|再|从新)(核?算|核对|查|对|核实)(一下|一遍|账|清楚|下|过|$)
      (把|将)(我的?|多扣的?|多收的?)?(钱|款|利息|费用|保险费)(给我|都|全)*(退|还|返|吐)(给我|回来|还给我|回|了)
      (我的?|这个?|本月|每月|合同)?(还款日|到期日|扣款日|账单日)(明明|根本|就|也)?不(是|对|在)
      # the bargain was undone
      (货|东西|商品|手机|机器|课|单|车)(都|已经?|早就?)?(退|取消|没收到|没拿|没发)(了|货|过)?~4(分期|贷款|账|款|还|扣|催)
      (分期|贷款|借款|订单|合同|保单)(早|早就|早该|已经?|应该|都)*(取消|作废|撤销|终止|退)(了|掉|过)
      # heard as it sounds
      (金鹅|今额|金饿|数木|利西|力息|立息)~4(不对|错|不|有问题|太)
      (再|还)?(多|乱)(收|扣|算|要)(我|了)?[0-9一二两三四五六七八九十百千]+
      # owes less, or something else was said at signing
      (没|没有|不)(欠|借|用)(你们?)?(这|那)么(多|些)|没有?欠~4这么多
      (借|贷|办|签|申请)(款)?的?时候~4(说|讲|写|承诺|答应|没说|没讲)
      (觉得|感觉|发现|看着|好像)~4(不对|有问题|有误|错了|算错|不合理)
      (不是|还不?是|难道不是)~6(下个?月|下周|月底|[0-9一二三四五六七八九十]+[号日])(才|再)(还|到期|扣)
      (扣|收|划|还|付)(了|我|走|款|钱|掉)*~3(两|2|三|3|好几|多)(次|遍|笔|回)
      (写|记|算|弄|搞|登记|变|改|显示)(成|为)(了)?~3[0-9一二三四五六七八九十]+
      明明~2(是|应该|说|只|没|写|不)
      {数目}~6(不对|不符|有误|错|有问题|对不上|不准|不一样|不一致|离谱|不合理|不认|有?出入)
      (当时|当初|之前|客服|业务员|你们|原来)(不是)?~4(说|承诺|答应|讲)[^?]{0,24}(现在又|又说|却|怎么又|结果|变成|又变|现在说|现在却|反悔)
      谁(同意|授权|让你们?|允许|答应)(了|过|你|收|扣|的)
      (合同|协议|当初|约定|当时)~3(不是|没|没有)(这么|这样|那么|那样)(写|说|约定|讲|谈|定)
      # the sum is wrong
      (不是|没|没有|哪有|不可能有?|哪来|哪里有|冇|不止|不到|用不了|没欠|没借)(的)?(这|那)(么|个|些)(多|数|高|钱|点)
      (计|算|记|搞|弄|扣|收|划|写|登|录)(得)?(错|多|重|不对|不准|有误)
      {数目}~6(乱|瞎|胡|虚|凭空|莫名|不明|搞错|弄错|离谱|夸张|吓人|太黑|咋|不清)
      (乱|瞎|胡|私自|擅自|偷偷|随便|多|重复)(扣|收|算|计|加|划|涨|写)(钱|费|利息|金额|款|了|我|息|的|$)
      不是[0-9一二三四五六七八九十]+[号日元块千百万]~3(到期|还|吗|么|$)
      (明明|应该是|本来|原来|说好|约定)(是|只)?~6([0-9一二三四五六七八九十]+|免|不用|没有|只要|已经)~10(怎么|为什么|现在|却|变|你们|还|不是|而不是)
      (怎么|为什么|凭什么|为何|咋)(还|会|又|就|变成|要|欠|突然|给我)*(涨|多|高|变|加|扣|收|算|逾期|有(利息|罚息|违约金|滞纳金|手续费|服务费))
      (结清|还完|还清|付清|还了)(了)?~6(还有|还欠|还显示|又|怎么)~4(欠款|欠|逾期|账单|余额|利息|钱|没结清)
      (本金|利息|罚息|费用|手续费|服务费|违约金|滞纳金)~4(太高|这么高|那么高|离谱|比本金|超过|不合理|不认|吓人|翻倍|滚|过高|好高|高得|太黑)
      (不是|非)(我|本人)(自己)?(花|用|操作|签|申请|本人操作)(的|过)
      (退|返)(还|回|款|钱|费)(给我|我)|(要求|我要|给我|申请|必须|赶紧|马上)退(款|钱|费)
      (征信|信用记录|逾期记录)~4(有误|错|不对|消除|撤销|修改|更正|影响|怎么)
      我?不(认可|认同|承认|认|接受|同意)(这|你们|该|此|那|$)
      (要|给|发|出示|提供|看|拿出)(我)?~2(明细|合同|凭证|依据|证据)~3(核对|对|才|看|来)
      # two tongues
      (balance|amount|interest|fee|number|due date|total|rate)~6(不对|不同|不符|错|wrong|有问题|太高|算错)
      (dispute|不agree|incorrect|wrong amount|overcharge)
      # the sum is wrong
      (不对|不符|不同|不一样|有误|错了)~4(金额|数目|本金|利息|合同|app|账单|记录|约定|balance)
      (金额|数目|数额|本金|利息|罚息|账单|账目?|数字|费用|利率|日期|还款日|应还|余额)~6(不同|啱|奇怪|冇可能|不可能|太多|太高|过高|搞错|弄错|是错|不止|没这么|没那么|没有这么|没有那么|翻|涨|变)
      (金额|数目|数额|数字|欠款|本金|利息|罚息|账单|账目?|费用|利率|日期|时间|期数|款项|钱数|总额|应还|余额|滞纳金|违约金|还款日|合同|记录|信息)~6(不对|不符|有误|错|有问题|不一致|对不上|不准|不正确|不一样|离谱|不合理|不合法|不认|有出入|多了|算多|算得不|怎么多|乱算|虚高)
      # asks why so much
      (怎么|为什么|为何|凭什么)(还|会|又|就|变成|要|欠|突然)*(欠|剩|有|变|成|多出?|涨|收|扣|要还?)~4([0-9一二两三四五六七八九十百千万]+|这么多|那么多|利息|违约金|手续费|服务费|罚息|滞纳金|一笔|费)
      (为什么|怎么|凭什么)~6(这么多|那么多|多出|多了|变多|涨|更多|还有利息|收我|扣我|多收|多扣|要我还|这么高|那么高|逾期|不一样|还要还)
      # not my debt
      (不该|不应该|凭什么|不用|不应)(由)?(我|要我|让我|叫我)~2(还|出|付|承担|负责)
      # the bargain was not kept
      (你们的?|贷的?|借的?|放的?|贷|借)?(钱|款|贷款|借款)~4(没|没有|未)~3(到|进|打|收到|下来|见)~3(账|卡|$|钱)
      (一分|半毛|一毛)(钱)?~3(没|都没|也没)(收到|拿到|见到|借到)
      (没|没有|未|根本没)(收到|拿到|到账|放款|见到)~4(钱|款|货|放款|贷款|借款|本金)
      # was promised otherwise
      (说好|答应|承诺|宣传|广告|当初|当时|业务员|客服)~6(免息|零利息|0利息|没利息|没有利息|不收|免费|免手续|无息|低息)
      # asks to calculate again
      (算|核算|重新算|重算|核对|核实|复核|查清|对(一下|下))(一下|算|清楚|一遍)?~3(账(?!户)|本金|利息|金额|清楚|明细|明白|钱数)
      # another date
      (日期|还款日|到期日|账单日|时间)~4(是|应该是|明明是|写的)~4[0-9一二三四五六七八九十]+[号日]?~2(不是|而不是|怎么)
      # never late
      (从来|从|一直)(没|没有|未|都没)(逾期|拖欠|晚|迟)
      # charged without right
      (保险费?|服务费|会员费|担保费|手续费|砍头|违约金|滞纳金|罚息|逾期费|利息)~4(没同意|没说|没告诉|不知情|没告知|不认|不合理|不合法|不给|拒绝|乱|违法|违规|哪来|怎么回事|退)
      (乱收费|乱扣费|私自扣|擅自扣|偷扣|偷偷扣|未经~4扣|莫名其妙~4(扣|收|贷|欠|多))
      # says the debt is not valid
      (违法|不受保护|无效|不合法|不合规|霸王|欺诈)(的)?(合同|利息|利率|条款|债务|贷款|借款|放贷)
      # wants money back
      (退|赔)(还|回)?(我|给我)~2(钱|款|多收|多扣|利息|费)
      # charged twice
      (重复|两次|二次|双倍|2次|多次)~2(扣|收|划|计|还款)
      # a payment is missing
      (我)?(还|付)的钱(哪|去哪|呢|没算|怎么没)
      # the word
      (有争议|存在争议|有出入|有疑问|有疑义|质疑|不服|申辩|申诉理由)
      异议
      # asks where it comes from
      (这|那)(数|钱|金额|利息)~2(哪来|怎么来|怎么算|从哪)
      # calculated wrongly
      (算|记|扣|收|写|弄|搞)错(了)?(钱|账|金额|利息|日期|数|本金)
      (算|记|扣|收)错(了|吧|啦)
      # charged too much
      (多算|多收|多扣|重复扣|重复收|乱扣|乱收|扣了两次|扣了?2次|扣多|收多|算多|多还|多付|被多扣|乱算|多要|重复计)
      # another sum
      (只|就|才|明明|总共|一共)(借|贷|欠|该还|用|到手|拿到|到账|需还|要还|应还)(了|过)?~6([0-9一二两三四五六七八九十百千万]+|这么|一点)
      # the contract says otherwise
      (合同|协议|app|当初|说好|约定|签的)~6(写|说|是|显示|约定|讲|承诺|答应|讲好)~8(不|怎么|才|只|没|而不是|现在|[0-9]+)
      # the interest is said to be unlawful
      (高利贷|砍头息|套路贷|超过(国家|法定|法律|四倍|36|24|15)|超出(国家|法定|法律)|违法(利息|利率|收费|放贷)|利息(太高|过高|这么高|那么高|高得|太离谱|高的)|利率(太高|过高|这么高|超)|年化)
      # asks by what right
      (凭什么|凭啥)(要?我|收|扣|说我|找我)
      # does not accept it
      (不|没|从不|绝不|拒不|概不)(承认|认可|认这|认账|认这笔|同意(这|你们|还|金额|利息|费))
      # not due yet
      (没|没有|未|还没|又没|并没|根本没)(到期|逾期|到还款日|到日子|到时间|到账日)
      # owes nothing
      (不|没|根本不|早就不|已经不)欠(你们?|你家|贵司|贵公司|钱|款|什么|任何|这|一分|了)
      # asks for proof
      (拿|给|出示|提供|发|要)~4(证据|凭证|合同|依据|借据|明细)(来|看|给|出|$)
      # the loan is gone
      (已经|早就|早|都)(结清|注销|取消|销户|退货|退款|还清)~6(怎么|为什么|还|凭什么|又)
      # never agreed to it
      (我|本人)(没有?|未)~2(同意|授权|签(字|过|名|合同)?)(?!.{0,4}(发|短信|联系))
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases`
      # not my debt
      (这|那|此)(笔|个|单|期)?(钱|债|款|借款|贷款|账|账单|欠款)~3(不是我|不该|我不|我没|不欠|不认|不存在|哪来|哪里来)
    `,
  },
  unless: {
    en: phrases`
      # money from the state
      (tax|taxes|income tax|state) refund( |$)
      # negated
      (not|no|never|dont|without) (a |want to |going to |here to |any |disputing|dispute)+(dispute|disputing|contest|challenge)?
      # a game
      (talent|dance|cooking|bake|photo|singing|essay|design) (contest|challenge)|(contest|challenge) (entry|winner|accepted)|(the|a|new|this|big|real|great) (contest|challenge)
      # everyday
      (only|just) (borrowed|owe|took) (a|your|the|his|her) (book|pen|car|shower|nap|umbrella|charger|break|look)
    `,
    zh: phrases`
      # only asks how
      ^(请问|我想问|问下|问一下|你们?的?|这个?|那个?|想知道)*(利息|罚息|费用|违约金)(是)?(怎么|如何|咋|怎样)(算|计|收)的?$
      # only a curse
      ^(你们?|就是|这|都|是|妥妥|纯|放|典型的?)*(高利贷)(公司|平台|的|吧|啊|嘛)?$
      # negated
      (没|没有|无|不|毫无)(任何|有|什么)?异议
      # everyday
      (天气|时差|衣服|尺码|题|考试|答案)~4(不对|错|有误)
    `,
  },
};
