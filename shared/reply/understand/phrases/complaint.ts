import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Says that we do wrong, or that it will be reported. */
export const complaint: Vocabulary = {
  intent: 'complaint',
  whole: words`
    12378, 12321, 12363, 12315, 110, 太烦了, 过份, 太过份
  `,
  clause: words`
    this is harassment, harassment, i will report you, unacceptable, shame on you, ridiculous,
    我要投诉, 投诉你们, 举报你们, 烦死了, 烦不烦, 有完没完, 太过分了, 过分, 欺人太甚
  `,
  says: {
    en: phrases`
      # goes above
      (escalat(e|ing|ed) (this|it|to)|taking this to) ~3 (the )?(occ|cfpb|bbb|fdic|ag|regulators?|corporate|management)
      # nobody answers
      stop (calling|texting|contacting|harassing|messaging|bothering) my (mom|mother|dad|wife|husband|boss|job|family|friends?|kids?|parents|sister|brother|work|neighbors?|references?)
      # bad manners
      (you|yall|u|you guys|you people|your (company|service|staff|team|agents?|people)) (all |guys |people |are |is |really |have |got |just |so |such |a |all a |bunch of )*(suck|sucks|joke|jokes|clown|clowns|no respect|no shame|no manners|no decency|no heart|no soul|no empathy|horrible|disrespect|disrespectful|unprofessional|aggressive|bully|bullies|monsters|animals|sick people|insane|ridiculous)( |$)
      (came|come|comes|coming|show(ed|s)? up|showing up|visit(ed)?|knock(ed)?) (to|at|by|on) my (house|home|door|job|work|workplace|place)( |$)
      (your )?(supervisor|manager|boss)( name|s name)( |$)
      (service|company|app|support|attitude) (is|was) (so |very |really |just )*(horrible|terrible|awful|the worst|bad|pathetic|a joke|garbage|trash|disgusting|ridiculous|shit|shitty)
      (call|calling|called|text|texting|texted|contact|contacting|contacted|message|messaged) (to )?(my|at my) (job|work|workplace|employer|boss|office|family|mother|mom|wife|husband|friends?|references?|neighbor)( |$)
      # scolds us or our service
      (worst|terrible|horrible|awful|bad|poor|trash|garbage|shitty|useless) (customer )?(service|support|company|lender|bank)
      (shouting|shouted|shout|screaming|yelling|barking) (at|on) (me|us|my)
      (treated|discriminated|profiled|singled out) (differently|unfairly|poorly|because|against|badly)
      discriminat(e|ed|ing|ion)|racist|speak up formally|formal(ly)? (complain|grievance|statement)
      not (happy|satisfied|pleased|impressed) (with|about|at) ~4 (handled|service|treated|you|company|way|how|this)
      how (i|we) (was|were|am being|got|am|been) (treated|spoken to|talked to|handled)
      # too often
      ({texting}|texts?|calls?|messages?) (me |us |my phone )?(nonstop|non stop|constantly|all day)
      # bad manners
      (cussed|cussing|cuss|yelled|screamed|hollered|talked|spoke|speaking|talking|talks) (me out|at me|down|me down|rude|nasty|crazy|to me (like|that|so|in|any))
      (way|how) (you|your|yall|the|that|he|she|they) ~4 (spoke|talked|treated|treat|talk|do people|speak|handled|acted|talking)
      (very |so |extremely |really |deeply )*(disappointed|disgusted|upset|offended|unhappy|dissatisfied|appalled) (in|with|by|at|about|that)
      (how dare (you|u|yall)|shame on|no right to (call|text|contact|tell|talk)|have some (respect|decency)|mind your)
      your (agent|agents|rep|reps|collector|collectors|guy|girl|lady|man|people|staff|employee|young man|worker|workers|team|manager|customer service) ~5 (me|my|rude|nasty|lied|lies|yell|cuss|curs|threat|hung|disrespect|sucks?|is (a|so|very|trash|awful|terrible))( |$)
      # told others
      (told|tell|telling|contacted|contacting|called|calling|call|texted|texting|messaged|embarrassed|harassed|harassing|bothering|emailed|informed|reached out to) ~2 my ({relation}s?|family|job|work|workplace|kids?|landlord|coworkers?|contacts?|hr|references?|church|friends|neighbors|whole family|mother in law)( |$)(?!to (say|come|pick|ask))
      (shared|put|posted|exposed|leaked|gave|blasting|blasted|posting) (my|me) ~3 (business|info|information|name|debt|online|facebook|out there)(?! down)
      # the public
      (put|putting|post|posting|blast|blasting|expose|exposing|share|sharing|review|reviewing) (this|you|yall|it|your) ~4 (tiktok|facebook|fb|twitter|instagram|youtube|reddit|yelp|google|social|online|internet|everywhere)
      (tiktok|yelp|trustpilot|google review|one star|1 star|bad review|news station|channel [0-9]+|local news|investigative)
      (bbb|cfpb|fcc|ftc|attorney generals?|ombudsman|consumer protection)
      # the hour
      ([0-9]+ ?(am|pm)|midnight|crack of dawn|middle of the night|in the morning|at night|sunday morning|christmas|thanksgiving|funeral|church) ~3 (texts?|texting|calls?|calling|messages?|really|seriously|are you|is not)( |$)(?!me (and|when))
      (texts|texting|calls|calling|messages|contact(ed|ing)) (me |us )?(at|before|after|past|around) ([0-9]+ ?(am|pm|in the morning|at night|oclock)|midnight|dawn|hours)( |$)(?!pls|ok)
      # wants somebody above
      (who|whos|who is) (is )?(your|ur|the) (supervisor|manager|boss) ~4 (say|tell|words|complain|report|mind)
      # too much
      (too many|so many|enough|nonstop|constant|endless|excessive|[0-9]+) (texts?|calls?|messages?|times|reminders) (a|per|every|each|in (a|one)|today|this week|already|this (morning|day))
      (violat[a-z]+|illegal|against the law|unlawful|broke the law|breaking the law|fdcpa|tcpa|reg f|privacy|hipaa)( |$)
      # reports us
      ^(ok |already |have been |been |you are |consider yourself |you have been |you will be |getting |will be |just )*(reported|reporting|report)( you| this| it| to ~3)?$
      # will tell the public
      (star (review|rating)|bad review|negative review|google review|yelp|trustpilot|go viral|social media|twitter|post (this|you|it) (online|on))
      # told others
      (share|shared|sharing|gave|give|leak|leaked|told|disclosed|exposed|sold) ~2 my ~2 (info|information|data|details|business|debt|loan|number|privacy|ssn)
      (text|texting|message|messaging|call|calling|called|texted|contacted|told|telling) ~2 (my )({relation}|family|workplace|job|kids|landlord|coworkers|contacts|hr)
      # about our people
      (your|this|that) (agent|agents|collector|collectors|staff|rep|representative|employee|employees|guy|people|person|company) ~4 (rude|yelled|called|told|lied|said|threatened|cursed|hung|is|was|are|keeps|keep|at)
      # says we do wrong
      (unfair|not fair|cruel|heartless|inhumane|evil|despicable|appalling|pathetic|abhorrent|misleading|deceptive|predatory|unethical|immoral|incompetent|useless company|greedy|dishonest)
      (rude|disrespectful|unprofessional|shameful|disgusting|disgraceful|unacceptable|outrageous|illegal|against the law|unlawful|breaking the law|violat(e|es|ed|ing|ion|ions)|invasion of (my )?privacy|privacy violation|ridiculous|terrible service|worst (company|service|bank|lender)|awful (service|company)|poor service|horrible (service|company|people))
      # nobody answers
      (waited|waiting|been on hold|on hold|wait) ~2 ([0-9]+|hours?|minutes|weeks|days|forever|an hour)
      # at the wrong hour
      (texts|texting|messages|calling|calls|called|texted) (me |us |people |from you )?(at|after|before|during) ~2 ([0-9]+ ?(am|pm)?|midnight|night|work|work hours|dawn|dinner|church|funeral|sunday|my shift)
      # the word
      (lodge|file|filing|make|making|submit|raise) (a|an|my|this|formal|official) ~2 (report|claim|complaint|grievance|case)
      (complain(t|ts|ing|ed)?|grievance)
      # will report us
      (report|reported|reporting) ~4 (cfpb|police|fcc|ftc|bbb|authorities|regulator|bank|government|attorney|ag|news|state)
      (report|reporting|reported) (you|this|your|u|it|them|the company|to the|to)( |$)
      # an office that hears complaints
      (cfpb|bbb|better business bureau|ftc|fcc|attorney general|consumer (financial )?protection|ombudsman|regulators?|the authorities|state ag|department of (financial|consumer|banking)|dfpi|do not call list|tcpa|fdcpa|reg f)
      # says it is harassment
      (harass|harasses|harassed|harassing|harassment|stalking|bullying|abusive|abuse|threatening|threatened|threaten|intimidat(e|ed|ing|ion)|extort(ion)?|blackmail)
      # will call the police or the press
      (call|calling|called|go to|going to|tell|contact|contacting|inform) (the )?(police|cops|fbi|media|news|press|newspaper|authorities)
      # asks about the data
      (sell|sold|leak|leaked|share|shared|how did you get|where did you get|who gave you) (my |out )*(number|info|information|data|details|personal)
    `,
    zh: phrases`
      # how do you know where I live
      (给|要|讨|得给)(我|我们|个|一个)*(说法|解释|交代|答复|公道|理由)
      # gathers evidence
      (我)?(都|已经?|全程|全部|正在|在)?(录音|录屏|录像|截图|截屏|取证|留底)(了|着|呢|下来|保存|留着|$)
      # who are you to
      (把|叫|让|找|喊)(你们?的?|你)(领导|经理|主管|上司|负责人|老板|头儿?)(叫|找|喊|来|出来|接|过来|给我|跟我|电话|$)
      (再|又|还|敢|凭什么|为什么|干嘛|你)(敢|给我|来|他)?骂(我)?(一句|一下|人|试试|我|谁|吗|看|$)
      (嘴巴?|说话|讲话|你们?|态度)~2(放)?(干净点|放尊重|尊重点|客气点|礼貌点|文明点|注意点|好点)
      (高利贷|黑贷|套路贷|放贷的)(公司|平台|的|吧|啊)?$
      # too many calls, or nobody answers
      (一天|每天|天天|一小时)[^.?]{0,4}(几|十几|几十|上百|好几|无数|[0-9一二两三四五六七八九十百]+)(个|通|条|遍|次)(电话|短信|信息)
      (骗子|垃圾|黑心|流氓|无良|缺德|狗|吸血|破|烂|黑)(公司|平台|单位|东西|机构|客服)
      # bad manners
      骂(我|人|客户|了|得|脏话|街|娘|爹|老人|我妈|家人|完|骂咧)
      (说|讲)(脏话|粗话|难听|话(很|太|那么|这么|好)?(难听|冲|过分|不客气|不干净))
      (凶|吼|吓唬|恐吓|侮辱|嘲讽|嘲笑|羞辱|歧视|贬低|挖苦|阴阳怪气|威逼|施压|逼迫|胁迫|逼(我|人|得|债))
      (太|很|真|好|特别|非常|极其|十分)(差劲|差|恶劣|没素质|不像话|离谱|嚣张|霸道|无耻|黑|坑|烂|恶心|气人|不尊重|不专业|没人性)(了|的)?(吧|$)
      (影响|打扰|干扰|耽误)(到|了)?(我|我的|我们|别人|家人)?(的)?(正常)?(工作|生活|休息|睡觉|上班|家人|孩子|老人|名声|声誉|家庭)
      # told others
      (爆|打爆|轰炸|骚扰|联系|打|找|打扰|告诉|通知|群发)(了)?(给)?(我|我的|我所有)?(的)?(通讯录|亲朋|亲友|家人|亲戚|单位|同事|领导|老板|父母|爸妈|老婆|老公|公司|朋友(?!圈)|第三方|紧急联系人|邻居|村|孩子|学校|前台|人事)(了|干|们|是|算|啊|吗|$|都|电话|说)
      # too often
      (一天|每天|天天|一早上|一上午|一小时)[^.?]{0,6}(打|发|催|电话|短信|骚扰)~3([0-9一二两三四五六七八九十几]+|好多|无数|多少|n)(个|遍|次|条|通)
      # who is asked for help
      (监管|消费者|消保|网信|工信|公安|纪检|政府|媒体|法治|市长|信访|派出所|互联网投诉|银保|金监)(局|会|部门|委|协会|办|在线|热线|平台)
      (别|少)(威胁|吓唬|吓|恐吓|骂)(我|人|谁)?
      (有没有|还有没有|讲不讲|懂不懂)(王法|素质|良心|人性|礼貌|道理|法律|天理|职业道德)
      (侵犯|侵害|泄露|出卖|贩卖|倒卖|非法获取|盗取)(了)?(我的?|个人|客户)?~3(隐私|信息|权益|权利|名誉|资料|号码)
      # told others
      (给|往|到|打到|发到|发给|打给|告诉|通知|骚扰|找到|跑到|联系了?)(了|我|我的)*~2(单位|公司|家里|家人|父母|爸|妈|同事|朋友(?!圈)|老婆|老公|亲戚|领导|老板|村|通讯录|联系人|邻居|孩子|学校)~4(打电话|发短信|发|打|催|骚扰|说|了|干嘛|丢人|$)
      (打|发|联系|告诉|通知|骚扰|找)(给|到|了)?(我)?(的)?(家人|单位|公司|同事|朋友(?!圈)|爸|妈|父母|老婆|老公|亲戚|领导|老板|通讯录|紧急联系人|第三方|村里|村委|邻居)
      # an office that hears complaints
      (12378|12321|12363|12315|12345|银保监|银监|金监|金融监管|监管局|人民银行|央行|人行|工信部|消协|消费者协会|网信办|信访局|市长热线|黑猫|互金协会|金融局|315|媒体|记者|电视台|上抖音|发微博|发网上|发到网)
      # the word
      (反映|反应)~4(问题|情况|你们?)
      (投诉|举报|检举|控告|告发|曝光|维权|申诉|上访|信访)
      # says we break the law
      (王法|还有没有法|无法无天|法治社会|法律何在|知法犯法|非法|合法吗|有法律|没有法律)
      (违法|犯法|违规|犯罪|侵犯|侵权|隐私|泄露|泄漏|倒卖|个人信息|哪(来|里来|儿来|里弄|里得到|里拿)的?~3(号|电话|信息|资料)|怎么(有|知道|得到|拿到|弄到)我?~4(号|电话|信息|资料))
      # bad manners
      (说话|语气|口气|讲话|态度|客服|催收员|业务员|工作人员|专员)~4(难听|恶劣|很差|太差|凶|骂|冲|不好|不礼貌|没礼貌|不耐烦|挂|威胁|吼|没素质|差劲|敷衍|推诿)
      (没素质|没教养|没人性|没良心|没道德|没底线|羞辱|人格|尊严|名誉|精神损失|赔偿(?!金)|(你们|给我|向我|跟我|要求|必须|公开|书面)~2道歉|道歉信)
      # nobody answers
      (打|联系|问|找|反馈|咨询)(了)?~6(没人|无人|不接|没有人|一直占线|没回应|不回|不理|不解决|踢皮球|推来推去|没结果|没下文)
      # will tell the public
      (差评|挂网|网上曝|朋友圈曝|抖音|小红书|微博|上热搜|律协|发帖)
      # gathers evidence
      (录音|截图|取证|证据|留证|保留~4权利?|追究)~4(投诉|举报|曝光|交给|保存|都有|等着|责任|在手|留着|为证)|(都|已经?|全)(录音|取证|留证)
      # two tongues
      (complain|complaint|report ?you|harass|police|cfpb|举报)
      # says it is harassment
      (骚扰|轰炸|暴力(催|讨)|恐吓|威胁|恶意催|软暴力|催命|催命|爆通讯录|侮辱|辱骂|骂人|诽谤|欺负|欺负人|敲诈|勒索|讹诈|流氓|黑社会|土匪|强盗|吸血|无良|黑心|缺德|无耻|卑鄙|不要脸|丧尽天良|臭不要脸|良心)
      # anger; a person should look
      (太过分|过分了|欺人太甚|太恶劣|态度(差|恶劣|不好|什么)|什么态度|服务(差|太差|态度)|垃圾(公司|平台|短信|服务|东西|玩意)|烂(公司|平台)|坑人|坑爹|黑平台|不满意|很不满|非常不满|强烈不满|气愤|愤怒|忍无可忍|受够)
      # wants somebody above
      (叫|让|找)你们?(领导|经理|主管|老板|负责人)
    `,
  },
  alone: {
    en: phrases`
      # too often
      (text|call|messag|bother|harass|remind|contact|you|yall|spam)[a-z]* (me |us )?(~3 )?(every (single )?(day|hour|minute|morning|night)|all day|[0-9]+ times|so many times|constantly)|([0-9]+ (texts|messages|calls)|too many (texts|messages|calls|reminders)|how many (times|messages|texts)|so many (texts|messages|calls)|keep (texting|messaging|calling|sending|spamming|bothering|harassing))
      # wants somebody above
      (manager|supervisor|higher up|boss) (now|please|right|to|about|asap)|(speak|talk) (to|with) ~2 (manager|supervisor)
      # anger; a person should look
      (fuck (you|off|your)|screw you|kiss my ass|scumbags?|bloodsuckers?|vultures|crooks|thieves|loan sharks?|leeches|assholes?|bastards?|pieces? of shit|eat shit)
    `,
    zh: phrases`
      # too often, or at the wrong hour
      (天天|每天|一天|每日|整天|成天|老是|总是|一直|不停|不断|反复|半夜|大半夜|凌晨|深更半夜|大清早|一大早|三更半夜|大晚上|节假日|过年)~6(发|催|骚扰|短信|打电话|打|轰炸|提醒|烦|吵|收到)
      # too often
      (发|打|催|短信)(了)?([0-9一二两三四五六七八九十几]+|多少|好几|无数|几十)(遍|次|条|个)
      # anger; a person should look
      (没完没了|有完没完|没完了|烦死|烦透|烦不烦|烦人|吵死|受不了|有病吧|神经病|脑子有|恶心|什么东西|什么玩意|死全家|断子绝孙|不得好死|畜生|王八蛋|混蛋|人渣)
    `,
  },
  unless: {
    en: phrases`
      # wants them kept
      ^(ok |okay |thanks |thank you |yes |please |pls |sure |no |actually |but |and |so |just |go ahead and |never mind |you can )*keep (on )?(sending|texting|messaging|reminding)
      # everyday
      (dont|do not|never|not) (tell|text|call|message) (my|your|ur|his|her|our)
      (told|tell|telling|ask|asked|text|texted|call|called) my (mum|mom|dad|sis|sister|brother|bro|friends?|mother|father|parents|wife|husband|cousin|boss) (about (you|u|us|it|that|the (trip|party|news))|that|i (am|will|was)|to (come|pick|buy|get|fetch|cook)|happy|hi|already|yesterday|tonight|back|today)
      waiting ~2 [0-9]+ (min|mins|minutes|hours?|hrs?)[ .]*(where|for (you|u)|already|liao|at|outside|n |and )
      (weather|queue|traffic|movie|waiter|waitress|food|exam|lecturer|prof|driver|restaurant|price|jam|bus|train|mrt|game|referee|ref) ~4 (ridiculous|rude|terrible|horrible|disgusting|pathetic|awful|the worst)
      (ridiculous|terrible|horrible|awful|pathetic|rude|worst) ~3 (queue|weather|traffic|movie|waiter|waitress|food|exam|lecturer|prof|driver|restaurant|jam|bus|train|mrt|game)
      # what is asked is to stop
      (stop|quit|cease) (harassing|spamming|threatening)( me| us)?
      # everyday
      (non ?stop|constantly) (rain|raining|snow)
      (on hold|waiting) ~3 (bus|train|you|food|table|class|mrt|taxi)
      (weather|homework|exam|lecturer|report (to|on)( work| duty| the (class|camp|school|office)))
      (illegal (parking|immigrants?)|ridiculous(ly)? (good|cheap|cute|funny))
      every (single )?(day|morning|night) (i|we|is|at|after|before|from|to|gym|jog|run)|(study|work|working|sleep|sleeping|home|out|been|busy|rain|raining|class|lessons?) all day
      # a way to speak
      (life|it) (is|is so|is not|isnt) (unfair|not fair|fair)
      # somebody else complains
      (he|she|they|mom|mum|dad|wife|boss|always|customer|neighbou?r|kept) (was |is |were |are |always |kept |keeps )*complain(ed|ing|s)? ~3
      # negated
      (no|not|never|without|cant|dont|do not|am not|nothing to|no need to) (a |any |going to |to |here to |trying to |really )*(complain|complaining|complaints?|report you)
      # among friends
      (lol|haha|hehe) ~1 bitch
    `,
    zh: phrases`
      # everyday
      (要带|带|买|吃|有)什么东西|(到|回)(学校|家|单位|公司)(了|啦|$)|外卖|打车
      # asks for it once more
      (再)(给我|跟我)?(发|打|说)(我)?一(遍|次|下|条)|(账号|卡号|链接|地址)(再)?发(我)?一(遍|次|下)
      # what is asked is to stop
      (不要|别|勿|请勿|停止|莫|不许|不准|少)(再|来|继续|老|总)*(来)?(骚扰|轰炸)
      # a warning of a bank
      (请勿|切勿|勿|不要|谨防|以防|避免|防止|千万别|小心)~4(泄露|泄漏|告知|诈骗|被骗)
      # about the terms
      (利率|利息|费用|合同|收费)~3(违法|违规|不合法|非法|合法)
      # everyday
      (快递|外卖|闹钟|会议|航班|雪|雨)~6(凌晨|半夜|[0-9]点)
      (一直|每天|天天|总是|不停|一天)(在)?(下雨|加班|上班|下班|吃|睡|想|忙|发烧|发呆)
      (当|做|采访|看)~2(记者|警察)|(警察|公安)(局)?(叔叔|体检|办|身份证)
      # a mother
      (是|系)他妈
      # negated
      (不|不是|没|没有|不想|不用|不会|撤销|撤回|取消|无需|并非)(要|来|在|想|去|说)?(投诉|举报|报警)
    `,
  },
};
