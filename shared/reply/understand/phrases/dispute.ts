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
      # a fraud upon us both
      (account|bill|loan|debt|charge) (is|was|are) (a )?(fraud|fraudulent|fake|scam)|fraud(ulent)? (account|loan|debt|charge)|(scammers?|thief|thieves|someone|hackers?) ~6 took (a|out a|the) loan
      (fees?|interest|amount|balance|total|sum|bill)s? (is |are |was )?(wrong|incorrect|not right)|owe (you|u|yall|them) (nothing|nada|zero|squat|zilch)|duplicat(e|ed) (the |my )?(same )?(bill|charge|account|loan)
      # other sums, other accounts
      (only |just )?(received|got) [0-9]+ but|(sanctioned|approved|disbursed) but (not|never) (credited|disbursed|received|paid)|(sent|paid|gave) me [0-9]+[.]?i (got|received|saw) nothing
      double (debit|deduction|payment taken)|(debited|debit|charged|hit|billed|deducted) ~3 [0-9] times|^(amt|amount|sum|total) wrong( |$)|(charges?|fees?) (were |was |are |is )?(wrongly|unfairly|incorrectly) (levied|applied|added|charged)
      i (refuse|reject|wont pay|will not pay|dispute) (the|this|that|your) ~2 (fees?|charges?|penalty|interest)|not paying (that|the|this|your) (fee|bit|charge|interest|penalty|late fee)
      (did not|didnt|never) (buy|ask for|want|order|take) (the |any )?(payment protection|insurance|warranty|add ?on)|never been (a (day|payment) )?(late|overdue|behind)
      (payment|money|it|funds) (went|credited|applied|posted|gone|paid) (on|to|onto|into|against) ~3 (wrong|other|another|someone|somebody|account that|brothers|sisters)|never accepted (it|the loan|that)|(name|id|details|info|information) must have been (used|stolen)
      (used|using|took) my (id card|id|ssn|passport|license) to (apply|get|open|borrow|take)
      # somebody else took it
      (identity|id) (theft|stolen|fraud|was stolen|got stolen|thief|thieves)|stolen (identity|id|info)|stole my (identity|id|ssn|info|social)|(loan|account|debt|opened|taken|took|borrowed|this|out|it|applied) ~2 (in|under) my name
      (used|using|use|got|took|has) my (social|ssn|identity|id|info|information|name) (to|and|for) ~3 (get|open|take|borrow|apply|loan|this|account)
      # not my loan
      (not|is not|was not|isnt|aint|is no) (my|mine) (loan|debt|account(?! (number|balance))|bill|contract)( |$)(?!balance|amount|total)
      (loan|debt|account|bill) (is|was|aint|isnt) not mine
      # never took this one
      (never|did not|have not|dont|do not|didnt) (ever |even )?(taken|took|take|applied|apply|borrowed|opened|signed|requested|had|authori[sz]ed?|open|sign|borrow|request)( out| for| up)* (this|that|it|one)( (specific|particular|exact))?( (loan|debt|account|money|credit))?( |$)(?!(company|number|name|bank|with you))
      # the money never came
      (money|funds|loan|loans|deposit) (never|did not|didnt|was never|has never) (ever |even |actually )?(arrived?|came|come|hit|landed?|showed|show|reached?|deposited|received|funded|got|get|made it|was sent)
      (never|did not|didnt) (even |ever |actually )?(got|get|received?|saw|see|seen) (the|any|a|your|that|one|no) ~1 ?(money|funds|loan|cash|dime|cent|penny)( |$)
      # booked wrongly
      (posted|applied|credited|put|sent|booked) (my|the) ~1 ?(payments?|money) (to|on|in|under|against) (the |a |an )?(wrong|someone|somebody|another|different|other)
      double (billed|charged|billing|charging|dipp(ed|ing)|charge)
      ^(what|which) (late fees?|late charges?|penalty|fees?|extra charges?)$
      (still|keeps?) (shows?|showing|says?|saying|lists?|reads?) (the |that |a |i )*(?!wrong (password|pin|code))(full|old|same|wrong|whole|total|[0-9]+|owe|owing|unpaid|past due|overdue|balance)
      # was said otherwise
      (paid|settled|cleared|closed) (this|that|it|the loan|the account|them) ?(off)? (in|back in|way back|since) ([0-9]{4}|january|february|march|april|may|june|july|august|september|october|november|december|years?)
      # the sum, in other English
      (aint|is not|isnt|not|aint even) (my|what my|the|owe|owing) ~2 (balance|amount|total|due date|payment|bill|that much|this much|so much)( |$)
      i (aint|do not|dont|never|did not) owe ~3 (that|this|so) (much|kind)
      my (due|payment|pay) (date|day) (is|was) ~3 (the )?[0-9]+(st|nd|rd|th)?[.]?(not|and not|instead)
      ^(please |just |ok |then |so |you |need to |must |first )*(send|show|give|provide|mail) (me )?(the |some |your |a |any )?(proof|evidence|documentation|original contract|signed (contract|agreement)|paperwork)( |$)(?!of (payment|income))
      (numbers?|figures?|math|amount|balance|total|statement|records?) (dont|does not|do not|doesnt|not) ~1 (reflect|include|match|show|account for|agree|line up|square|jive|jibe|compute|check out)
      (modification|modified|deferral|extension|forbearance) (we|you|that|i) ~2 (signed|agreed|approved|gave|granted)
      (this|it|loan|debt|account|that) (was|has been|got|were|is) ~1 (paid off|settled|closed|cleared|finished) (years?|months?|long|in|back|already|last|ages|a long)
      (amount|balance|total|interest|date|fee|bill) (is|are|was) (rong|wrng|off|wrong|messed|screwed|crazy|insane|ridiculous)
      # asks why a charge is there, or wants it taken off
      (added|adding|tacked on|put on|slapped on) ~3 (fees?|charges?|interest|penalty|insurance)
      why (do |did |are |r )?(you|u|yall|they) (keep )?(charge|charged|charging|bill|billed|add|added|hit)( me| us)? ~2 (late|fees?|interest|penalty|extra)
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
      (that|this|it|your (records?|system|info|statement|numbers?|figures?)) (is|are|aint|is not|isnt|cant be|seems|looks) (just |so |all |totally |completely |way |not )*(right|correct|accurate|wrong|incorrect|off|messed up|screwed up|inaccurate|outdated|mistaken|what i (owe|signed|agreed|borrowed))( |$)(?!(now|away|here|there|number|person|one|thing|way|time|place|next|day|after|before|guy|house|on|work|limits|season)\b)
      (where|why) (did|is|does|are|was) ~4 {charge} ~3 (come|coming|from|added|go)
      (did not|never|dont|do not) (agree|sign|ask|authori[sz]e|approve|consent) (to |for |up for |off on )*(that|this|any|the|no|it|all|these|such|insurance|extra|those)( |$)(?!texts?|messages|reminders|sms|alerts|contact)
      (paid|settled|cleared|closed) ~8 (still|again|keep) ~4 (billing|bill|owe|charging|balance|showing|shows|due|reporting|collecting|says)
      # wants money back
      (want|need|demand|give|issue|get|owe|owes|request|requesting|my|a|for|full|expect|where is|process) ~2 refund(?! (hits|comes|check|lands|is in|should))|(refunded|money back|reimburse|give (me )?back my money|return my money|credit (report|score|bureau|karma|history))( |$)
      # says it is invalid
      (not|isnt|aint) (due|late|past due|overdue|behind|delinquent)( |$)
      my (due date|payment date|payment) (is|was|is not) ~3 (not|until|till|on the|[0-9]+)
      # the sum is wrong
      (breakdown|itemi[sz]ed|itemi[sz]ation|accounting) (of|for|statement|list|bill)
      (balance|amount|payment|total|sum|interest|fee) (should|was supposed to|is supposed to|needs to) be ~3 ([0-9]+|less|lower|zero)
      # the contract says otherwise
      not (in|on|part of|what) ~2 (contract|agreement|agreed|terms|signed|paperwork)
      # never agreed to it
      (never|did not|dont|do not|not) (ever )?(agree|agreed|sign|signed|approve|approved|authoriz(e|ed)|consent|consented)( up)?( to| for)? (this|that|it|any|these|those|the|such|a) ?(fee|charge|interest|rate|amount|loan|terms|late fee|insurance|of (this|that)|.{0,12}$)
      # never late
      (was|were|am|been|have|i) never (been )?(late|overdue|behind|delinquent|missed)
      # another sum
      (borrowed|owe|owed|took|loan was|loan is|loan of|supposed to be|should be|agreed (on|to)|was told) ~3 [0-9]+ (not|and|but|now|only|why|how)
      # asks where it comes from
      (where|how) (did|does|do|is|are|come) ~5 (come from|calculated|calculate|get (this|that|the|these|your) ~1 ?(amount|number|figure|numbers|sum|balance|fee|charge)|add up)
      (what|why) (is|are|was) (this|the|that|these|all|with|there) ~3 (fees?|charges?|interest|increase|extra)( for| on| about|$)
      # the sum is wrong
      (is|was|are|that|this|the)? ?not (the )?(right|correct|accurate|same) ~1 ?(balance|amount|sum|date|figure|total|number|interest|rate|payment|loan|fee)
      (amount|balance|total|sum|figure|number|numbers|bill|charge|charges|calculation|date|due date|interest|fee|fees|math|statement|records?|payment)( you ~3| that ~3| shown| in ~4| on ~4)? (is|are|does not|do not|is not|seems?|looks?|cant be|not|was|were|dont)( (totally|completely|all|just|way|too|very|be|even|adding))* (wrong|incorrect|off|not (right|correct|accurate|true|match)|add up|inaccurate|mistaken|match|right|make sense|high|different|error)
      (wrong|incorrect|inaccurate|false|erroneous|mistaken|bogus) (amount|balance|total|sum|figure|bill|charge|charges|information|calculation|date|due date|interest|fee|debt|number(s)? on|payment|record|records)
      # asks to correct
      (check|recheck|review|recalculate|fix|correct|audit|investigate|explain|justify|break down) (your|the|my|this|that|these|it|those)( {swear})? ?(math|numbers?|calculation|figures?|amount|fee|fees|charge|charges|interest)
      # charged wrongly
      (you|they|yall) (are |guys |are all )?(charging|charged|billed|billing|asking for|adding|added|want|took|say i owe|inflat(ed|ing)) ~3 (too much|extra|more than|twice|double|wrong|higher|illegal|hidden|for nothing|i never)
      (overcharged?|over charged|overcharging|double charged?|charged (me )?(twice|double|extra|too much|wrong)|billed (me )?(twice|double)|miscalculat(ed|ion)|hidden (fee|fees|charges)|extra charges?|excessive (interest|fee|fees|charges)|unauthorized (charge|charges|fee|loan))
      # says the debt is not valid
      (statute of limitations|time barred|charged off|not valid|invalid|not enforceable|void(?! deck))
      # does not accept it
      (do not|dont|refuse to|will not|wont) (recogni[sz]e|accept|acknowledge|agree with) (this|that|the|your|any|it)( |$)
      # a payment is missing
      (my )?(payment|payments|money) ~4 (not|never|was not|were not|is not|missing) ~2 (credited|applied|posted|recorded|showing|reflected|counted)
      # the word
      (dispute|disputing|disputed|contest|contesting|challenge|challenging)
      # owes nothing
      (dont|do not|does not|did not|never) (owe|owed)( you| u| this| that| anything| any| it| money| so much| a| the| zhongxin|$)
      # not what was agreed
      (not|is not|isnt|never) (the )?(amount|sum|what|how much|that much|this much|the same|right amount|correct amount|correct sum) ?(i|we|that|in|on|as|$)
      # asks for proof of the debt
      (prove|proof|validate|validation|verify|verification|show me) ~3 (debt|owe|loan|the contract|amount|signed)
      # the loan is gone
      (already|been) (cancel(l)?ed|closed|settled|written off|forgiven|refunded) ~3 (loan|account|contract|debt)|(loan|account|debt|contract) (was|has been|is|got) (already )?(cancel(l)?ed|closed|settled|forgiven|refunded|written off|void)
      # not due yet
      (not|is not|are not) (even )?(due|late|overdue) (yet|until|till|today|now)|not overdue|am not late
      # the bargain was not kept
      (returned|return(ed)? the (phone|goods|item|product)|never (received|got) the (money|loan|goods|item|phone|product))
    `,
    zh: phrases`
      # a fraud upon us both
      (账号|账户|手机)被盗(了)?[^?]{0,10}(借|贷)|不知道我?(借|贷)过|骗子借(走|的)|(挂|入)到哪(去|里)?了?[^?]{0,8}(还)?(显示|欠)|不能算(我)?逾期
      # counted wrongly
      又(自动)?(扣|收|划)(了)?(我)?(一|两|2)(遍|次|笔)|扣(了)?双份|昨天扣[^?]{0,6}今天又扣|弄错账|搞混账?|入错数|不该算(在)?我
      (还|付|存|打)(了|进去)[^?]{0,12}(系统|你们|后台)[^?]{0,3}(只|没|才|又|还)(有)?(显示|记|算|入账|扣|说)|(入|打|放|存)(错|到)(了)?[^.?]{0,6}(别人|不认识|他人)[^.?]{0,3}(卡|账|户|名)
      # never signed
      (伪造|冒充|假冒)(了)?我?(的)?(签名|签字)|(签名|签字)(是)?(假|伪造)|没(有)?授权过|(公司|单位|学校|中介)[^?]{0,8}(用|拿|套)(我|员工|学生)[^?]{0,4}(名义|信息|资料|身份)
      没(见着|见到|收到|拿到)(钱|一分)?[^?]{0,4}(现在|倒|却|怎么|还)(来)?(催|要|让)
      # somebody else took it
      (用|拿|偷)(了)?我的?~2(身份证|信息|名字|名义|资料|手机)~4(贷|借|办|申请)
      身份(证|信息)?~4(被|丢|盗|冒|泄露|遗失|掉了)
      (被|遭)(人|别人)?(冒名|盗用|冒用|顶替|盗刷|利用)
      # a payment that was not counted, money that never came
      (还|付|交|转)(了|过)[^.?]{0,6}(为什么|怎么|咋|为何|凭什么|都)(没|没有|不|未|还没)(有)?(给我|帮我)?(减|扣掉|算|抵|记|销|入账)
      没(有)?(到|进|收到|拿到|见到)[^.?]{0,6}(怎么|凭什么|为什么|就|咋)~3(让|要|叫|催|找)我~1(还|给)
      (借|贷|放款)(的|了)?[0-9一二两三四五六七八九十百千万]+~2(到手|实际|到账|只拿)(了|只|才|就)*[0-9一二两三四五六七八九十百千万]
      阴阳合同|(算下来|结果|最后|加起来)~4翻(倍|番|了)
      # the sum is another
      (系统|数据|记录|后台|账)(有|出|出了)(问题|错|误|毛病|bug)
      # calculate again
      ^(请|麻烦|你们?|给我|帮我|要求|必须|好好|自己)*(重新|再|从新)(核?算|核对|查|对|核实)(一下|一遍|账|清楚|下|过|$)
      (把|将)(我的?|多扣的?|多收的?)?(钱|款|利息|费用|保险费)(给我|都|全)*(退|还|返|吐)(给我|回来|还给我|回|了)
      (我的?|这个?|本月|每月|合同)?(还款日|到期日|扣款日|账单日)(明明|根本|就|也)?不(是|对|在)
      # heard as it sounds
      (金鹅|今额|金饿|数木|利西|力息|立息)~4(不对|错|不|有问题|太)
      (再|还)?(多|乱)(收|扣|算|要)(我|了)?[0-9一二两三四五六七八九十百千]+
      # owes less, or something else was said at signing
      (没|没有|不)(欠|借|用)(你们?)?(这|那)么(多|些)|没有?欠~4这么多
      (扣|收|划|还|付)(了|我|走|款|钱|掉)*~3(两|2|三|3|好几|多)(次|遍|笔|回)
      (写|记|算|弄|搞|登记|变|改|显示)(成|为)(了)?~3[0-9一二三四五六七八九十]+
      {数目}~6(不对|不符|有误|错|有问题|对不上|不准|不一样|不一致|离谱|不合理|不认|有?出入)
      (当时|当初|之前|客服|业务员|你们|原来)(不是)?~4(说|承诺|答应|讲)[^?]{0,24}(现在又|又说|却|怎么又|结果|变成|又变|现在说|现在却|反悔)
      谁(同意|授权|让你们?|允许|答应)(了|过|你|收|扣|的)
      # the sum is wrong
      (不是|没|没有|哪有|不可能有?|哪来|哪里有|冇|不止|不到|用不了|没欠|没借)(的)?(这|那)(么|个|些)(多|数|高|钱|点)
      {数目}~6(乱|瞎|胡|虚|凭空|莫名|不明|搞错|弄错|离谱|夸张|吓人|太黑|咋|不清)
      (乱|瞎|胡|私自|擅自|偷偷|随便|多|重复)(扣|收|算|计|加|划|涨|写)(钱|费|利息|金额|款|了|我|息|的|$)
      不是[0-9一二三四五六七八九十]+[号日元块千百万]~3(到期|还|吗|么|$)
      (怎么|为什么|凭什么|为何|咋)(还|会|又|就|变成|要|欠|突然|给我)*(涨|多|高|变|加|扣|收|算|逾期|有(利息|罚息|违约金|滞纳金|手续费|服务费))
      (结清|还完|还清|付清|还了)(了)?~6(还有|还欠|还显示|又|怎么)~4(欠款|欠|逾期|账单|余额|利息|钱|没结清)
      (本金|利息|罚息|费用|手续费|服务费|违约金|滞纳金)~4(太高|这么高|那么高|离谱|比本金|超过|不合理|不认|吓人|翻倍|滚|过高|好高|高得|太黑)
      (不是|非)(我|本人)(自己)?(花|用|操作|签|申请|本人操作)(的|过)
      我?不(认可|认同|承认|认|接受|同意)(这|你们|该|此|那|$)
      # two tongues
      (balance|amount|interest|fee|number|due date|total|rate)~6(不对|不同|不符|错|wrong|有问题|太高|算错)
      # the sum is wrong
      (金额|数目|数额|本金|利息|罚息|账单|账目?|数字|费用|利率|日期|还款日|应还|余额)~6(不同|啱|奇怪|冇可能|不可能|太多|太高|过高|搞错|弄错|是错|不止|没这么|没那么|没有这么|没有那么|翻|涨|变)
      (金额|数目|数额|数字|欠款|本金|利息|罚息|账单|账目?|费用|利率|日期|时间|期数|款项|钱数|总额|应还|余额|滞纳金|违约金|还款日|合同|记录|信息)~6(不对|不符|有误|错|有问题|不一致|对不上|不准|不正确|不一样|离谱|不合理|不合法|不认|有出入|多了|算多|算得不|怎么多|乱算|虚高)
      # asks why so much
      (怎么|为什么|为何|凭什么)(还|会|又|就|变成|要|欠|突然)*(欠|剩|有|变|成|多出?|涨|收|扣|要还?)~4([0-9一二两三四五六七八九十百千万]+|这么多|那么多|利息|违约金|手续费|服务费|罚息|滞纳金|一笔|费)
      # not my debt
      (不该|不应该|凭什么|不用|不应)(由)?(我|要我|让我|叫我)~2(还|出|付|承担|负责)
      # was promised otherwise
      (说好|答应|承诺|宣传|广告|当初|当时|业务员|客服)~6(免息|零利息|0利息|没利息|没有利息|不收|免费|免手续|无息|低息)
      # asks to calculate again
      (算|核算|重新算|重算|核对|核实|复核|查清|对(一下|下))(一下|算|清楚|一遍)?~3(账(?!户)|本金|利息|金额|清楚|明细|明白|钱数)
      # charged without right
      (保险费?|服务费|会员费|担保费|手续费|砍头|违约金|滞纳金|罚息|逾期费|利息)~4(没同意|没说|没告诉|不知情|没告知|不认|不合理|不合法|不给|拒绝|乱|违法|违规|哪来|怎么回事|退)
      (乱收费|乱扣费|私自扣|擅自扣|偷扣|偷偷扣|未经~4扣|莫名其妙~4(扣|收|贷|欠|多))
      # says the debt is not valid
      (违法|不受保护|无效|不合法|不合规|霸王|欺诈)(的)?(合同|利息|利率|条款|债务|贷款|借款|放贷)
      # wants money back
      (退|赔)(还|回)?(我|给我)~2(钱|款|多收|多扣|利息|费)
      # charged twice
      (重复|两次|二次|双倍|2次|多次)~2(扣|收|划|计|还款)
      # the word
      (有争议|存在争议|有出入|有疑问|有疑义|质疑|不服|申辩|申诉理由)
      异议
      # asks where it comes from
      (这|那)(数|钱|金额|利息)~2(哪来|怎么来|怎么算|从哪)
      # calculated wrongly
      (算|记|扣|收|写|弄|搞)错(了)?(钱|账|金额|利息|日期|数|本金)
      (算|记|扣|收)错(了|吧|啦)
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
      # only asks
      (will|does|do|would|when|can|how) (this|it|that|you|u|yall|i) ~5 credit (report|score|bureau|history|file)
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
      # only asks
      (利率|年化|年利率)(是)?(多少|几)
      # wants a copy
      (我的?)?(合同|账单|明细|结清证明|发票)[^.?]{0,4}[.]?~5(发|寄|传)(到|给|来)?(我|俺)?(的)?(邮箱|邮件|微信|手机|一份)
      我要我的(合同|账单|明细)
      # who is no kin any more
      (分手|离婚|不认识|不是他|前夫|前妻)[^?]{0,10}凭(什么|啥)(找|要)我
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
