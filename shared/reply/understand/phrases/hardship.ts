import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Wants to pay and cannot, or asks for other terms. A person calls; the texts wait. */
export const hardship: Vocabulary = {
  intent: 'hardship',
  whole: words`
    laid off, lost job, i got nothing, penniless, sick, need help paying, i have nothing, extension, relief,
    i cant, 穷
  `,
  clause: words`
    no money, broke, hardship, cant pay, cant afford it,
    困难, 没钱, 我没钱, 没有钱, 真没钱, 还不起, 还不上, 没钱还, 失业了, 申请延期, 没工作
  `,
  says: {
    en: phrases`
      # no money by then
      (wont|will not) have (the|any|enough) (money|funds|cash)|in arrears|behind (with|on) everyone|broke (til|until|till)|can (the|my) (due date|payment|date|bill) be (pushed|moved|delayed|extended|changed)|(no biz|business (is )?(slow|bad|dead|closed)|stall closed?|tips (were|are) bad)
      # so much a week
      (can|could|may|might|let me|if) (i|me)? ?(do|pay|send|give|make it) (like |just |about |only |you )*[0-9]+ (bucks |dollars )?(a|per|every|each) (week|month|day|paycheck|check|2 weeks|two weeks)
      furlough(ed)?
      # little work, no help
      (husband|wife|he|she|ex|partner) (left|walked out|bailed|abandoned|took off)( on)? (me|us)( |$)(?!(home|at|a (note|message)|alone with))
      # waits for wages
      (still |just |im |am )*waiting (on|for|till|until) (my |the |a |this )?(paycheck|check|pay|salary|wages|payday|unemployment|refund|money|funds)( |$)(?!(transfer|to (post|clear)))
      (boss|company|job|employer|work|client|customer)s? (never|not|no|did not|has not|wont|owes?|still) ~1 (pay|paid|paying|give|gave|release)( (me|us|salary|wages|my))*( |$)
      # something broke and cost
      (car|truck|van|heater|furnace|roof|fridge|transmission|engine|ac) ~2 (broke|broke down|died|totaled|needs|went out|repairs?|fix)( |$)
      # a part
      (could|can|may) i (do|pay|give|send) (you )?[0-9]+ ~4 (later|rest|next|then|after|remaining)
      (could|can|may|might) i ~2 (half|part|some|partial|[0-9]+) ~3 (now|today) ~3 (rest|half|later|next)
      (stop|freeze|pause|hold) (the |my |all |charging )?(interest|late fees?|fees) ~2 (until|till|while|because|for|since|so)
      # a disaster
      (flood|flooded|fire|storm|hurricane|tornado|earthquake|typhoon) (took|destroyed|hit|ruined|wiped|washed|damaged) ~4
      no (work|job|pay|money|hours|income) no (pay|money|food|work|rent)
      # wages late, hours cut, home from hospital, begs for slack
      (payday|paycheck|check|pay|salary|wages) (got |was |is |been |has been )*(pushed( back)?|delayed|late|held( up)?|short|cut|garnished|bounced|messed up)( |$)
      (have not|havent|aint|not|hasnt|has not) (been )?(worked|working|had (a )?work|found (a )?(job|work))( (in|since|for|yet|much|all)|$)
      (got|just|been|getting|came|come) (just )?(out|outta|home|released|discharged)? ?(of |from )?(the )?(hospital|icu|rehab|er|surgery)( |$)
      (bills?|debts?|payments?|medical|rent|interest|prices|everything|inflation) (are|is) (killing|crushing|drowning|burying|eating) me
      ([0-9]+|two|few|couple( of)?|one|three) more (days?|weeks?|months?)( |$)(?!to go|left|until (summer|christmas|vacation))
      (cut|cutting|cancel|cancell?ing|cancell?ed|lost|losing|reduced|reducing|took) ~1 ?(my|our|all my|his|her) (shifts?|hours|overtime|work|benefits|pay|job)( |$)
      (i am |am |im |running |just |kinda |little |a bit )*short (this (week|month|time|check)|right now|on (cash|money|funds|the payment|rent)|until|till|at the moment)
      (do|does) (you|yall|zhongxin) (do|have|offer|allow|give) (any |a |an )?(deferments?|extensions?|hardship|payment plans?|arrangements?|assistance|relief|grace|installments?)
      (times|things|life) (are|is|has been|have been|been) ~1 (hard|tough|rough|difficult|bad|tight)( |$)
      # no money
      (strapped|tapped out|maxed out|flat broke|dead broke|hard up|skint|busted|in the hole|in the red|overdrawn|overdrafted|underwater|drowning in|swamped with|buried in|overwhelmed (with|by)|up to my (neck|ears))( |$)(?!in (work|love|homework)|(with|in) (work|homework|emails|assignments))
      (aint|not|dont|do not|never|have not) (have|got) (it|no|any|the|enough)( {swear})? ?(right now|at the moment|this (month|week)|until|till|yet|at this time|to give|to spare|money|cash|on me)( |$)(?!time|class)
      (no|aint got|dont have|have no) ~2 ({money})( |$)
      (no|zero) (check|paycheck|income|pay|job|work|hours)( |$)
      (money|cash|funds|check|paycheck|budget|income) ~2 (tight|short|low|gone|late|delayed|scarce|thin|stretched|cut)( |$)
      # a part
      can (only |maybe |probably |just )*(do|pay|afford|manage|swing|send|give) (you )?(maybe |like |about |only |just |around |half|a little|something|some|part|the minimum|what i can)* ?([0-9]+ ?(dollars|bucks)?|half|a little|some|part|the minimum|what i can)? ?(a|per|every|each|now|today|for now|at a time|right now|max|tops|thats|that is|until|till|this|week|month|biweekly)( |$)(?!him|her)
      can (only|maybe|just) (do|pay|afford|send|give)( |$)
      # a blow of fate
      (lost|lose|losing) (everything|it all|the house|my (house|home|apartment|car|business|place|hours|insurance|benefits|savings))
      (house|home|apartment|place|car|truck|basement|trailer|business|shop|store) (just |got |was |has |is |been |completely )*(flooded|burned|burnt|destroyed|totaled|repossessed|robbed|foreclosed|broken into|broke down|condemned|shut down|closed)
      (hurricane|tornado|wildfire|flood|house fire|storm|earthquake) ~6 (lost|damage|destroyed|took|house|home|everything|no work)
      # asks for terms
      (payment|repayment|pay) (plan|arrangements?|schedule|installments?|options?|extension)
      (can|could|would|will|any way|possible|is it|need|want|like|may) ~6 (extension|extend|deferral|defer|postpone|delay|grace|more time|extra time|later date|push ~2 (back|out)|work with me|settle for less|discount|reduce|waive|pause|skip|lower|break it (up|down)|pay half|pay part|pay later|pay in (parts|two)|a few (more )?days|another week|couple (more )?days|little longer)( |$)
      (barely|hardly) (surviving|making it|eating|afford|making ends|getting by|feed|paying|keep)|(feed|feeding) my (kids|family|children)|(kids|family|children) ~3 (eat|hungry|fed)|going hungry
      (fell|fallen|falling|got|am|so|way) behind( |$)
      (no tengo (dinero|trabajo)|no puedo pagar|perdi mi trabajo|sin trabajo)
      # a small income
      (social security|ssi|ssdi|fixed income|on (a )?pension|retired|disabled|disability|on welfare|on benefits|food bank|food stamps|shelter|living in my car|section 8|medicaid|child support|single (mom|mother|dad|parent))
      # has no money
      (dont|do not|have not|aint|is not|never|not) (have|got|the|any|have got|had) ~2 (money|funds|cash|it|that kind of money|enough|that much|means|nothing|resources|dough|bread)( |$)
      (have not|havent|aint got) (the|any|enough|no)? ?(money|cash|funds|means|it)
      (broke) (as|af|right|rn|until|till|this|now|and|bro|man|sorry|asf|atm)
      (got|have|has|had|only|just) (only |just )?(nothing|[0-9]+ (dollars|bucks|cents)|zero|zilch|few dollars) (to|left|in|til|till|until|for|to my name|right now|rn)
      (no|not any|not enough|dont have|do not have|have not got|got no|have no|without|ran out of|out of|zero|not have) (any |the |enough |more |no |a |this |that |got )*(money|cash|funds|income|fund|dollar|cent|dime|penny)( |$)
      (am|so|totally|completely|flat|dead|still|being|super|really|going|we are) broke
      # cannot pay
      (cant|could not|no way i can|not gonna be able to|wont be able to|unable to) (afford|pay|manage|swing|cover|come up|keep up|meet|settle|(make|do) (it|this|that|the|you|my|anything|a|[0-9]+|any)( (payment|payments|due|minimum|amount|month|bill|one|much|more|full))?(?! (to|for|tonight|today|dinner|class)))( it| this| that| the| you| my| anything| even)?
      (cant|cannot|could not|unable|not able|cant even|no way|not going to be able|wont be able|struggling|hard|difficult|impossible|trouble|no means|in no position|not in a position|nothing)( to)? ~2 (pay|afford|make (the|this|my|a|any|that) ~1 ?payment|repay|cover|meet|keep up|come up with|settle)
      # in difficulty
      (money|moneys|money is|cash is|cash|things|budget|finances|finance)( are| is| has been| have been|)? ~1 (tight|short|low|bad|rough|tough|gone|not good)
      (hardship|financial (trouble|difficult(y|ies)|problem|problems|crisis|situation|struggle|strain|stress)|struggling|fallen behind|falling behind|behind on (my |the |all )*(bills|rent|payments?)|making ends meet|make ends meet|paycheck to paycheck|tough (time|times)|hard (time|times)|rough (time|patch|month)|going through a lot|tight (this|right|at|on|now)|money is tight|short (on|of) (money|cash|funds)|low on (money|cash|funds)|in (a )?(bad|tough|difficult|hard) (situation|position|spot|place|shape)|barely)
      # lost the income
      (company|factory|store|restaurant|business|plant|boss|shop) ~3 (closed|shut|bankrupt|failed|went under|folded|laid|fired|cut|burned|flooded)
      # no wages
      (havent|have not|not|did not|not been|still not) (yet )?(been |gotten |got |get |received )*(paid|my (check|paycheck|salary|wages|pay|benefits)) ?(yet|in|for|this|by|since|from)?
      (wages|salary|paycheck|pay|check|unemployment|benefits) ~2 (delayed|late|not come|not arrived|held|garnished|reduced|cut|stopped|short)
      # illness
      (wife|husband|son|daughter|mom|mother|dad|father|kid|child|baby|brother|sister|parent|grandma|family) (is |was |got |has |had |been |just |very |really |in |have )+(sick|ill|hospital|the hospital|cancer|surgery|accident|an accident|stroke|covid|icu|the icu|a stroke)
      # asks for other terms
      (can|could|may) (you|we|i) ~3 (lower|reduce|extend|delay|postpone|defer|split|push|move|change|give|work|wait|hold off|set up|arrange) ~5 (payment|payments|date|due|amount|plan|time|days|week|month|interest|loan|installment|until|it|out|something)
      (could|can|may|possible|would like|want|wish|like|able) ~3 (partial|smaller|half|part|less|little|installment|installments|weekly|biweekly|bit by bit|some now)
      # can pay a part
      (only|can only|just|all i can|all i have|best i can) ~3 (pay|afford|do|send|manage|is) ~2 ([0-9]+|half|part|little|some|interest)
      # asks for time
      (bear with me|be patient|have mercy|please understand|understand my situation|a little (patience|leeway|slack|time)|some slack|cut me (some )?slack|give me a chance|some time|more time|bit of time|few (more )?days|another (week|month|few days)|til next (month|week|payday)|until next (month|week)|one more (week|month))
      (need|want|give me|have|ask for|asking for|get|allow|allow me|request|requesting|grant|can i (get|have)|could i (get|have)|like|some|little|bit) ~3 (more time|extra time|additional time|an extension|extension|a break|(few|couple|some) more (days|weeks)|another (week|month|few|couple|day|[0-9])|grace|deferment|forbearance|a deferral|leeway)
      # a soldier
      (scra|servicemembers? civil relief|active duty|deployed|deployment)
      # other needs first
      (choose|choosing|choice) between ~8|(eat|food|rent|medicine|meds|groceries|diapers) (or|first|before) ~4
      # lost the job
      (got|was|been|were|am|i am|just|is|have been) (just |recently )?(fired|laid off|let go|furloughed|retrenched|unemployed|jobless|out of (work|a job)|made redundant|downsized|between jobs|on disability|on unemployment|evicted|homeless)
      (unemployed|jobless|unemployment|no job|no work|no income|layoffs?|out of work|retrenched|not working|hours (got |were )?cut|on disability|food stamps|eviction|homeless|foreclosure)
      # asks to pay later
      (can|could|may|is it (ok|possible|okay)|possible|let me|mind|allow me|possibility|(is|be|that|it) (ok|okay|alright|fine)( with you)?)( if)?( i| we| to| me| you)+ ~2 (pay|wait|delay|move|change|push|do) ~3 (later|after|next|in|on|when|until|till|the date|due date|half|part|to (the|next))
      (change|move|delay|shift|postpone) (the |my )?(due date|payment date|payment|date)
      # cannot do it
      (cant|could not) (do|make|manage|swing) (it|this|that|the payment|any)( this| right| now| until| till| today|$)
      # waits for help
      (stuck|waiting|wait) (on|for|until) (my )?(unemployment|benefits|disability|stimulus|insurance|settlement)
    `,
    zh: phrases`
      # not this month
      (这个月|这月|本月|这期|这一期)(真的?|实在|是|肯定|怕是|恐怕|可能)*(不行|没办法|没法|搞不定|够呛|悬|周转不)
      (利息|月供|罚息|还款|压力|生意)~4(撑|扛|熬|顶)不(下去|住|起)
      (给我|能不能|可以|麻烦|请)(缓|延|拖|推|宽限)(到|一下|几天|两天)
      下岗(?!工人再)
      # no wages yet
      (还没|没|没有|未)(开支|发饷|开工钱|结工钱|结账|分红|回款|进账)
      (没|没有|无)(开工|活儿|订单|客户|生意|班)
      # asks to wait
      (再|多)?(等等|等一等|缓缓|缓一缓|等几天|等两天|等一下|宽两天|拖一拖)(行|可以|好|成|吗|吧|行不|可不|行吗)
      (下个?月|下周|下下周|月底|下半月|发工资)(再)?(行不行|可不可以|可以吗|行吗|成吗|好吗|中不中|得不得|可以不)
      一(次|下|口气|把)(性)?(还|付|拿|凑|交)不(清|完|起|了|出|上|齐)
      # as it sounds
      (还|付)(部|布|步)(起|了|上|出)
      (家|屋|房子|房|地|店|村)(里|里头)?(发大水|遭水|着火|失火|被淹|塌|进水|漏|遭灾|受灾|地震|起火)
      (啥|什么|东西|家当|全)(都|全)?(没|冲没|烧没|冲走|烧光|淹|毁)(了|$)
      (晚|迟|缓|拖|慢)(点|些|一点|一些|两天|几天)(再)?(还|给|付)?(行不行|行吗|可以吗|可不可以|好不好|成不成|行不|成吗)
      # nobody pays them, or the money is not enough
      (工地|老板|公司|单位|包工头|项目|客户|甲方)~3(没|没有|未|不|拖着)(给)?(结账|结款|结钱|给钱|付款|发钱|打款|回款)|钱~2(还没|没)到手
      (没|没有|找不到|还没)(找到)?(工作|活|单位|上班|收入)
      被~3(优化|裁|辞|开除|炒|劝退|下岗)|(家|房子|地|店|厂|车|猪场|大棚)(被|让|给)(水)?(淹|烧|冲|砸|偷|震)
      (只能|只够|最多|顶多|只有|最多只)(能|先)?(还|付|给|凑)(得起|得出|出|上)?
      手头[^.?]{0,3}紧|手上?紧
      # no means
      (没|没有|毫无|缺乏|丧失|失去)(任何|什么|一点|那个|这个|这)?(能力|实力|经济能力|经济来源|收入来源|收入|钱财|门路|法子|辙|余钱|存款)
      (我也|真|真的|实在|暂时|现在|目前)(是)?(没|没有|没得)(办法|法子|招|辙|能力|钱|法)
      (没|无|没有)(办法|法子?)(还|付|交|处理)?$
      (凑|借|筹|拿|弄|搞|掏|挤|周转|腾|变|取)不(到|出|齐|够|开|来|动|起)(钱|了|来|$)
      (一分|一毛|一块|几块|几十|半毛)(钱)?(都|也)?(没|没有|拿不|凑不)
      (卡里|手里|手头|手上|兜里|口袋里?|身上|账户里?|余额|钱包里?|家里)~2(只有|只剩|就剩|没有?钱|没有?余|空|几(块|十|百)|不到|不够|没了|没剩)
      (全面|多家|好几家|所有|好多家?|别的|其他|十几家|几家)~3(逾期|平台|网贷|贷款|都在催)|以贷养贷|拆东补西|负债|债台|外债|欠了(很多|好多|一堆|几)
      暂时~3(还不|没|困难|不行|周转|付不|拿不|不能)
      (收入|工资|薪水|生意|效益|行情|业绩)~4(低|少|不稳|不好|下降|减|差|惨|没|只有|才|断|不多|不够|不行|难)
      刚(上班|找到工作|找了?工作|出院|毕业|入职|做完手术|生完|生孩子)
      (压力|负担)~2(太|好|很|真|特别|非常)?(大|重)
      {病}
      (遇到|碰到|有|出|发生)(了)?(点|些|一些|一点|特殊|很多)?(困难|难处|难题|变故|意外|状况|事故|特殊情况|突发)
      # asks for terms
      (再|多)?给(我|点|些|俺)(点|些|几|一|两|段|个)?~2(时间|机会|天|日子|宽限)
      # has no money
      (没|没有)(那么多|这么多|多余的|闲|一分|半毛|什么)?钱
      (?<!不是)(?<!保)(没|没有|无|身无分|不够|缺|差)(什么|多少|余|闲|收入|一分|半毛|多余|那么多|这么多|那个|文|得|啥|够|足够)*(钱|收入|资金|积蓄|存款|现金|经济来源|生活费|进账)(?!花不|包|的事|拿|贷)
      # lost the money
      (赔|亏|输|花|被骗)(光|完|惨|得|掉|了(很多|好多|不少|[0-9一二两三几十百万]+))
      # two tongues
      (delay|extend|extension|postpone|defer|installment|hardship|payment plan|grace|失业|lost ?job|laid ?off|no ?money|broke)
      # no wages yet
      (工资|薪水?|货款|工程款|退休金|低保|工钱|尾款)~4(没|未|不|拖|晚|迟|欠|压|还没|要不)~3(发|到|给|结|下来|回|着)?
      (没|没有|不)~1(发|领|拿|开)(到)?(工资|薪|钱)
      # illness, accident
      (我|家里|家人|老婆|老公|爸|妈|父亲|母亲|孩子|儿子|女儿|小孩|老人)~5((?<!有)病|住院|手术|做手术|癌|抢救|icu|动刀|瘫|摔|骨折|出事|车祸|看病|透析)
      (住院|生病|病了|病重|重病|大病|癌|肿瘤|手术|化疗|透析|尿毒|白血病|瘫痪|残疾|骨折|车祸|工伤|受伤|脑梗|中风|心梗|医药费|医疗费|看病|治病|icu|病危|在医院|医院(里|躺|陪|花)|摔断|出事故|出车祸)
      # asks for time
      (晚|迟|缓|拖|延|推|宽)(个|上)?(几|一|两|三|十|半|些|[0-9]+)~1(天|周|个月|星期|月|日|礼拜)
      (多|再)?(给|宽限|容|缓)(我|俺|点|些|一些|几天|一段|多点)~2(时间|几天|天|机会|月|周|工夫|余地)
      # can pay a part
      (只能|只够|只|每月|每个月)(能)?(还|付|给|交)~3(一点|一部分|部分|一半|本金|利息|[0-9一二两三五几]+百|[0-9]+)
      # in difficulty
      (日子|生活|家里|情况|经济|收入)~3(难|苦|不好|紧|困|艰|拮|没法|揭|特殊|不稳|不容易|减|少)
      (实在|真的?|确实|暂时|目前|现在|最近|一时|这个?月|手上|手头)(是|也)?(没|没有|拿不|还不|付不|凑不|困难|难|紧|不宽|周转)~4
      (卖血|借不到|借遍|砸锅卖铁|东拼西凑|拆东墙|负债|欠了一屁股|债务缠身|信用卡还)
      (身无分文|分文没有|一无所有|一穷二白|揭不开锅|吃不(起|上)饭|吃饭都|饭都吃|负债累累|山穷水尽|无力|周转|手头(紧|有点|不|比较)|资金(紧|困难|链)|经济(困难|压力|紧|拮据|状况|出)|穷(得|死|困|光)|拮据|入不敷出|倾家荡产|断供|生活(困难|费|所迫|艰难|不下去)|家徒四壁|兜比脸|吃土)
      (困难(?!的题|重重)|难处|有难|难关|实在(是)?(没|难|不行|困|拿|凑|还))
      (压力|负担)(太|很|好|特别|实在|真的)?(大|重)
      # cannot pay
      (没|无|没有)(有)?~2(还款|偿还|还债|支付)(能力|的能力|来源)
      (还不|付不|拿不|掏不|凑不|交不|给不|缴不|负担不|承担不|周转不)(起|上|了|出|齐|够|动|到|开|过来|下去)
      (没|没有|无|缺|差)(法|办法|能力|力|实力|条件)(再|按时|准时|全额|一次性|立刻|马上|及时|继续)*(还|偿|支付|付|归还|承担)
      (还|付|拿|凑|交)不(出|了|上|起)(来|钱)?
      # begs for understanding
      (求|望|盼)~3(理解|谅解|体谅|通融|高抬贵手|宽容|帮助|帮帮)
      (帮帮|救救|可怜|体谅|理解(一下)?|同情)(我|我们|一下)
      # other needs
      (遭灾|受灾|洪水|地震|火灾|水灾|台风|被骗(了|光)|疫情|隔离|怀孕|养(孩子|小孩|家)|(孩子|小孩|娃)~4(学费|要|病|奶粉)|单亲|低保|学费|奶粉钱|(房租|房贷|水电)~3(交不|付不|没钱|欠|到期|涨)|交不起)
      # asks for relief
      (免|减|少收|不收)(掉|除|一?点|些)?(我的?|一下|部分)?(利息|罚息|息费|违约金|滞纳金|复利|逾期费)
    `,
  },
  alone: {
    en: phrases`
      # a life in change
      (divorce|divorced|separated|pregnant|new baby|maternity)
    `,
    zh: phrases`
      # a life in change
      (离婚|怀孕|失恋|坐月子|搬家|上学)
    `,
  },
  unless: {
    en: phrases`
      # another day out, a machine
      (cant|could not) make it (to|for|on|tonight|tomorrow|saturday|sunday|monday|tuesday|wednesday|thursday|friday)( |$)
      (net|link|wifi|alarm|phone|app|printer|light|heating|lift|remote|internet) (is |are |was |isnt |aint )?(not )?(working|workin)
      (can|could) ~3 (lower|turn down) ~2 (music|volume|tv|heating)
      # what we did with a request
      (ignored|ignoring|denied|lost|rejected|refused) (my|our|the) ~1 ?(hardship|extension|deferment|request)
      (in a few days|give it a few days) *$
      # a plain promise
      (ok |okay |yes |i |sure )will pay (later|soon|tonight|tomorrow)
      # among friends
      (without|leave without|start without|go without|eat without|begin without) (me|us|you|him|her)
      (more|extra) time (to|for) (do|finish|study|the (exam|project|assignment)|my (project|essay|assignment|homework|presentation))
      (extend|extension|postpone|delay) ~2 (deadline|assignment|essay|project|lesson|paper|submission|booking|leave|visa|library|books?|hand in)
      (cant|cannot) afford (that|the|a|this|those|these) (bag|dress|shoes?|phone|watch|car|trip|holiday|ticket|bike|ring|house|ps[0-9]|laptop)
      (hospital|icu|surgery)[ .]*(visiting|visit|to see|with gran|for work|shift|volunteer)
      broke[.]?so ({laugh}|cant go (out|shopping|clubbing))
      (so|damn|super) broke ({laugh})
      (he|she) (got|was|is|just got) fired
      (need|needs|want|got|have|lost) ~2 (tuition|part time|weekend|holiday|summer) job
      # a question of the service
      how (do|can|would) i (change|move|update|switch) ~3 (date|card|account|bank|autopay)
      # everyday
      (babysitter|dog|cat|teacher|boss|puppy) (is |was |got |so )*(sick|ill)
      (running|be|am) (a (bit|little) )?late
      (make|made|making) (no|any) money|for (the|some) money|(no|any) money (back|heist|problem)|money back
      (defer|postpone|push back|extend|skip|arrangement|split) ~2 (meeting|class|dinner|lunch|lesson|exam|flower|trip|party|movie|appointment|lecture|bill|cab|breakfast|gym)
      (barely|struggling) (awake|slept|hear|see|know|with (my )?(homework|assignment|exam))
      # a glad word
      (drinks|party|celebrate|yay|woohoo|finally free|so happy)
      # about the sum
      (loan|interest|debt) ~2 (zero|0)
      # negated
      (no|not|without|never|have no|dont have|any) (any |a )?(hardship|financial (trouble|difficulty|problems?))
      # another charge
      (stop|quit) (charging|adding) (my )?(phone|laptop|battery|car|me on)
      # lost something else
      (lost|lose|losing|quit|left|cut)( from| of)? (my|the|his|her|our|me|a)( (phone|keys|wallet|mind|way|voice|bag|card|hair|number|umbrella|game|match|weight|house|bus|school|class|message|off|short|slack))
      # fed up, or praise
      (sick|ill) (of|and tired|song|beat|bro)
      # something broke
      (broke|broken) (up|my|the|his|her|down|into|out)
    `,
    zh: phrases`
      # weather, a way to speak
      (台风|地震)[^?]{0,6}(假|天|摇|晃|还好|停课|好大)|选择困难|(小孩|孩子)[^.?]{0,6}(提早|提前|接|数学|语文|考)
      # what does not work
      (闪退|打不开|登不上|登录不|白屏|维护|崩了)[^?]{0,8}(没法|不能|无法|没办法|没有办法)(还|付|登|操作)
      # asks after a friend, next door
      (听说)(你|您)~2{病}|隔离(屋|邻)
      # a plain promise
      给我[一两二三几](天|日)[.]?(一定|肯定|保证|绝对|必定)(还|给|处理|结)
      # was promised
      (说好|承诺|答应|宣传|当初|合同)~4免息
      # an end of it
      (取消|停|停止|不要|退)(了|我的?)?(分期)
      # a bargain that was not kept
      (培训|机构|医美|课程|美容|健身)~6分期
      # something else
      (没|没有)钱(包|途)
      # everyday
      (今晚|今天|明天|路上|会议|飞机|火车|高铁|车)~4(晚|迟|延|推迟)(几|一|十|半|[0-9]+)~1(分钟|小时|点)
      (快递|会议|考试|比赛|航班|开学|演出|婚礼|聚会)~4(延期|推迟|延后|延迟|取消)
      (今天|明天|最近|我)?(理解|看懂|题目|作业|学习|数学)~2(困难|好难)
      # negated
      (不|没|没有|并不|毫无|没什么|无)困难
      (不是)(没|没有)(钱|能力)
      # a phone without credit
      (手机|相机|流量|话费|电|网)~2(没|没有|不够)(钱|费)
    `,
  },
};
