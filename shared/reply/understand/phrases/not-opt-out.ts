import { phrases, type Vocabulary } from '../vocabulary.ts';

/** Sounds like an opt-out and is none: a bus stop, the end of the month, an end of interest, somebody else's words. */
export const notOptOut: Vocabulary['unless'] = {
  en: phrases`
    # a machine
    turn (it|that|them) off and (then )?(back )?on
    # what is kept
    ^(no |please |oh |hey )*(dont|do not|never) (ever )?stop( these| them| sending| texting| reminding me| the {messages}| my {messages})*( |$)
    (i am|was|i was) (asking|replying to|talking to) (my|the) ({relation})|stop (the )?(marketing|offers|ads|adverts|promotions?|promos?) ~2 but (leave|keep)
    # taken back
    (?<!(dont|do not|you|keep|not|yall|u|never|they) )(disregard|ignore|forget|undo|scratch|take back|revoke|withdraw)( [^ .?§]+){0,5} (stop|unsubscribe|opt out|optout)( {messages})?
    (stop|unsubscribe|opt out)( [^ .?§]+){0,5}[.]?(it was|was|that was|but it was|but was)? ?(meant (for|to)|a mistake|ignore (it|that)|i do want|i (still )?want (them|these|it)( back)?|my bad|wrong number|wrong one)
    (someone|somebody|whoever|my ex|the dog|my toddler) ~4 (sent|typed|replied|said|texted|hit|pressed) (stop|unsubscribe)
    (why|when|how come) (did|have|are|do|has) ((the|my|your|these) )*({messages}|they|it) ~1 (stop|stopped)
    ^(no |please |hey |hi )*(dont|do not|never) (ever )?(remove|delete|block|drop|take|unsubscribe) (me|my (number|name))( |$)
    # meant for somebody else
    (meant|trying|supposed|looking|wanted|intended|think you|you want) (to )?(~1 )?({text}|{bother}) (someone|somebody|some one) else
    # a charge that is to be taken off
    (fees?|charges?|interest|insurance|penalty)[^§]{0,60}[.?](so |please |just )*(take|wipe|remove|get|drop|waive) (it|that|them) (off|out)
    # keeps them
    (keep|leave) (them|those|these|it|the {messages}|my {messages}) (on|going|active|coming)
    (never mind|forget|ignore|disregard|scratch) what i said ~1 (stop|stopping|unsubscribing|unsubscribe|opting out)
    # a call to the work place or to kin: a complaint about us, not the end of messages
    ({dont-word}|{stop-word}) ((ever|please|you|u|dare|keep|again|the) )*(call|calling|phone|phoning|ring|ringing|contact|contacting|calls to) (at |up )?my (job|work|workplace|office|employer|boss|mother|mama|mom|mum|dad|father|family|parents|wife|husband|friends?|references?|neighbou?rs?|sister|brother|kids?|school|landlord|coworkers?|mamas?)( house| place)?
    # taken back
    (stop|unsub|unsubscribe)( it)? (but|was) ~4 (mean|meant|mistake|accident|my (kid|son|daughter|toddler|cat))
    (my|the) ({relation}|toddler|kids?|cat|baby|grandson|grandkids?|child) ~2 (replied|texted|sent|typed|hit|pressed|said|entered|replied with|texted back) (stop|unsubscribe)(?! (text|send|call|contact|messag|remind|bother|harass)[a-z]*)
    never said (stop|unsubscribe|to stop)
    ^(no |please |hey |hi )*{dont-word} (ever )?(unsubscribe|remove|take|delete|drop) me( |$)
    # not just now
    {dont-word} ({text}) me (now|yet|tonight|today)[ .]+(i am |am )?(in (class|lecture|a meeting|church|the cinema)|at (church|dinner|the movies)|busy|driving|sleeping|studying|see you)
    how (do|can) i (unsubscribe|opt out|cancel|stop) (from|of)? ?(my|the) (gym|netflix|meal|plan|school|insurance|machine|washing|alarm|car|tv|music|bleeding|pain|hiccups)
    how (do|can|to) (i |you )?stop (the|my|a|him|her|it from) (washing|alarm|machine|car|tv|music|bleeding|pain|hiccups|baby|dog|cat|oven|video|timer|leak)
    # the last words of a story
    ^the end$
    # a name
    (stop|quit|dont|do not|never|no) (call|calling) (me|us) (names?|that|this|it|fat|baby|babe|dear|sir|auntie|aunty|uncle|ugly|stupid|crazy|mad|lazy|boss|bro|sis|liar|a liar|short|old|cute|darling|honey|sweetie|dude|ma ?am|mr|miss|gay|dumb|weird|boring)( |$)
    # who is busy with something else
    (stop|quit|dont|do not|pls dont) (disturb|disturbing|bother|bothering) (me|us)[ .]*(i am |am )?(studying|sleeping|trying to (study|sleep)|in (a )?(class|lecture|exam|tutorial)|having (class|exam|lunch|dinner)|doing (my )?homework|watching|playing|gaming|with (your|ur|those|all))
    # the writer's own stopping
    (why|where|when|how come|did) (did |do |does |should |must |can )?(you|i|we|he|she|they|it) (ever )?(stop|quit)
    (i|we) (will|should|would|shall|can|cant|must|gotta|going to|am going to|could|better|did|might|promise to|always|never) (just |try to |now )?(stop|quit)( |$)(?!({messages}|you\b|u\b|this|these|your))
    # among friends
    dont ({text}|reply)( me)? (back|too late|so late|so early|too early|if|yet)
    # laughing
    {laugh}( [a-z]+)?[ .](please )?(stop|quit|shut up|go away|get lost|enough)( it| that| la| lah)?( |$)(?!(texting|messaging|sending|calling|contacting|spamming|these|the (texts|messages)))
    (stop|quit|cut) (it|that|pestering|bothering|bugging|disturbing|annoying|teasing|tickling)?( me| it out)?( la| lah| lor| leh| u| you)*[ .]{laugh}
    # among friends
    (shut up|get lost|go away|stop it|quit it|stop that|knock it off|cut it out|piss off) (la|lah|lor|leh|la you|lah you|babe|baby|silly|dear|darling|bro i|girl|love)( |$)
    (stop|stop it|stop that|quit it|no stop)[.](you are (making|so|too|killing|cracking|embarrassing|driving|gonna)|i am (laughing|crying|dying|blushing|dead|so|too|full|gonna|going to (cry|die|pee))|dont (eat|touch|open|move|cry|drink|go|look)|hammer|collaborate|wait|look|let me|come|there is|you will (fall|break|hurt)|think|its (hot|too|so|raining))
    (fuck|piss|bugger|sod|eff) off (you got|early|home|to|it is only|work early|down|out)
    (who|why|what) (ask|asked|told|tell|say|said|made|make) (you|u|him|her|them|me) (to )?
    why (dont|do not|did not|never|wont|havent) (you|u|he|she|they|we|anyone) (ever )?(text|call|message|reply|sms|contact|send|answer|pick|ring)
    (why|how come|y) (you|u|he|she|they) (never|dont|did not|no|not|wont) (ever )?(text|call|message|reply|sms|contact|send|answer|pick|ring)
    (?<!please )(?<!if )(?<!it )(you|u) (never|did not) (ever )?(text|call|message|reply|sms|contact|ring)( me| us| back| my)*( |$)
    (i|we|id|i would) (will |shall |would |should |can |better )?(never|not|wont|dont) (ever )?(going to |gonna )?(text|call|message|contact|sms|ring|bother) (?!(from|list|back from))
    (text|call|message|contact|bother|sms|write|reply)(ing|s)? (my ex|my bf|my gf|my boyfriend|my girlfriend|my crush|my friends?|him|her|them|each other)( |$)
    (stop|quit|dont|do not|no more) ~3 (texting|smsing|sms ing|messaging|talking|calling) ~1 ?(in|during) (class|lecture|lessons?|school|tutorial|exams?|the (cinema|movies?|meeting))
    (stop|quit|enough|dont|no more) ~4 (videos?|memes?|pics?|pictures?|photos?|selfies?|songs?|snaps?|stickers?|reels?|tiktoks?|gifts?|flowers|invites?|game requests?|candy crush|quotes?|forwards?|jokes?|links?|nudes?|gifs?|voice notes?|homework|emojis?|smileys?)( |$)
    ({text}|{texting}|notify|message) me (on|via|through|in) (whatsapp|facebook|fb|insta|instagram|telegram|line|wechat|skype|msn|messenger|snap)
    no more ({messages}|smses) (this (month|week)|til|left on|in my (plan|inbox)|until)
    {dont-word} bother( |$)(?!(me|us|my|to (text|call|message|contact|send))\b)
    {dont-word} (call|ring|phone)( me| us)?( now| yet| tonight| at work)?[.?][^?§]{0,30}(text|sms|message|msg|email|whatsapp) (me|instead|only|is|first|k|ok|can|better|pls|please)
    {dont-word} (call|ring|phone)( me)?( now)?[.](i am |am )?(in|at|having|on|still in|driving|busy|sleeping) ?(a |the |my )?(class|lecture|meeting|lesson|exam|tutorial|cinema|movies?|church|school|bus|mrt|train|plane|library|dinner|lab|shower)?
    (he|she|they|mum|mom|dad|boss|teacher|everyone|ref|coach|driver|doctor|doc) (just |also |then )?(said|says|say|told|texted|typed|sent|shouted|screamed) ~3 (stop|unsubscribe|no more|quit)
    # a trade, a place
    (no more|enough|out of) (overtime|rice|food|milk|tickets?|lectures?|time|sugar|beer|bread|homework|exams?|classes|rain|water|space|seats?|coffee|drama|excuses|bus|parking)
    (your|my|our|his|her|their|the|that|this|a|which|what|same|wrong|right|nearest|bus) stop( |$)(?!(option|button|word|keyword|code|command|texting|messaging|contacting|sending|spamming|calling))
    (why|how come) (cant|wont|does not|dont|cannot|cant) (my|his|her|the|he|she|they|people|these (guys|boys|kids)|boys|guys|men) ~3 (leave|stop|quit)
    # another service
    (unsubscribe|opt|take|remove|sign)(d|ed)? (me |us )?(off|out|from|out of|out from)? ?(of |from )?(the |my |your |this |that )?(payment protection|insurance|protection|warranty|credit monitoring|add on|addon|autopay|paperless|premium|roadside)
    # came back
    (i was|i did|was|did) (stop|stopped|unsubscribe|unsubscribed) (it|them|this)?~2$
    # the opposite
    (dont|do not) (ever )?stop (sending|texting|messaging|reminding) (these|them|the|me (the|these)|my reminders)
    # taken back
    (ignore|disregard|forget|undo|cancel|scratch) (my|the|that|this) ~2 (stop|unsubscribe|opt out)
    # somebody's own ex
    (?!(you|u|yall|they|these|this|your|why|who|and|but) )[a-z]+ (wont|keeps?|will not|does not|never) (ever |just )?(stop|quit) (texting|calling|messaging|bothering|harassing) me
    # the tail of a text
    (to|for|2) (stop|end|opt out|unsubscribe|cancel) ~3 (text|reply|txt|send|sms) (stop|end|no|quit|unsub)
    # something else ends
    (stop|quit) (reading|checking|messing|looking|ignoring|deleting|forwarding|playing|arguing|complaining)
    no need (to )?(text|message|reminder|reminders|sms)( me)?[.]?(just|i am|i will|i remember|come|see)
    {dont-word} ({text}) (him|her|them|that)
    (dont|do not|never|cant|did not) (forget|remember|have|got|get|see|know|receive|understand|mind|want to miss|need to reply|worry)(?! (to remind|to text|to message|to notify|permission|consent|my consent|my permission|any permission|the right|to text|authori)) ~6
    # something else
    (out of|off|up|for|with|to) me\b ~1 be removed
    no longer need(s)? to
    # the tail of a text
    (to|2|for) (stop|opt out|unsubscribe|end|cancel)( this| these| msgs?| messages| texts)?[.]?(text|reply|txt|send|sms|call|press|dial|visit|click)
    (stop|unsubscribe|opt out) (to|2) (opt out|optout|end|cancel|quit|stop|unsubscribe)
    # nothing is left
    no more (msg|message|messages|texts?|sms) (for|from) you (today|tonight)
    (have|has|had|got|with|there is|there are|i am out of|left|out of|ran out) ~2 no more
    no more (messages?|sms|texts?) (left|remaining|quota)
    # about somebody else
    (tell|ask|told|asked) (?!you\b|u\b|them\b|yall\b)[a-z]+ to (stop|leave|quit)
    stop the reminders? (from|about) (school|the app)
    stop (sending|texting|messaging|bothering|annoying|disturbing|harassing|contacting) (him|her|them|ur|your|each other|people|jokes|money|pics|pictures|photos|memes)
    # the opposite
    (dont|do not) (stop|cancel|end) ~2 ({messages})
    dont leave me alone
    (dont|do not|never) (want|like|need) to (miss|lose|cancel|stop|end|unsubscribe)
    # negated: "don't stop", "can't stop laughing"
    (dont|do not|never|cant|could not|wont|will not|did not|not|no) ((ever|really|just|even|seem|to|please) )*stop(?! (texting|messaging|sending|calling|contacting))
    # everyday stops
    ((bus|train|mrt|pit|next|last|first|full|non|one|short|rest|truck|tram|subway|quick|each|every) stops?|stops? (by|over|at|off|in|for|near|here|sign|light|watch|motion|loss|gap|around|along|work|working|smoking|drinking|eating|crying|laughing|being|raining|worrying|thinking|playing|studying|talking))
    # about a way to pay
    (autopay|auto pay|autodebit|auto debit|direct debit|standing order)
    # an end of something else
    (cancel|stop|end|revoke|remove) (my |the |this |that |all |any |your |of |automatic |auto |recurring |scheduled )*(autopay|auto ?pay(ment)?s?|payments?|card|order|orders|plan|policy|insurance|appointment|booking|trip|class|meeting|flight|membership|interest|fees?|charges?|late (fees?|charges?)|penalt(y|ies)|debits?|withdrawals?|deductions?|loan|account|application|contract)
    # an end of charges
    (stop|stops|stopped|stopping) (charging|adding|taking|deducting|debiting|withdrawing|accruing|increasing|the interest|interest|the clock|paying|payment)
    # an end that is a date
    (at|by|until|til|till|before|toward|near|in|from) (the )?(very )?end( of)?
    # the end of a week, of a month
    (week|month|year|day|weekend|dead|in the|the|rear|front|back|to) ends?( of (the )?(month|week|year|day|season|movie|term|semester))
    # instructions of somebody's text
    (?<!(did not i|do i have to|to|have i|i already|i|times did i) )(reply|text|txt|send|type|answer|respond|sms|say|enter|rply)( with| back| the word)? (stop|end|quit|cancel|unsubscribe|td|stop2end|optout)( (2|to|for|and|at) ~)?
    # supposed, not said
    (if|when|once|unless|what if|suppose) (i|we|you|it|he|she) ~2 (stop|unsubscribe|opt out|quit|cancel)(?! (texting|messaging|sending|contacting|these|the texts))
    # asked, not said
    (?<!(how|where) )(should|does|do|did|will|would|have) (i|we|it|he|she) ~2 (stop|unsubscribe|opt out|quit|cancel)(?! (texting|messaging|sending|contacting|these|the texts))
    # a job that ended
    (quit|quits|quitting|left|leave|resigned) (my|the|his|her|this|that|a) (job|work|school|company|class)
    # out of something else
    (opt|opting|opted) out (of|from) (the |my |our |a )?(school|class|insurance|plan|trip|game|module|party|event|course|exam|meeting|dinner|pe|arbitration|autopay)
    # advice among friends
    stop (texting|messaging) (while|when|and (drive|sleep|study|eat|focus|work|go|come))
    # wants texts, not calls
    (calling|call)( me)?( at work)? (just|please|but|and|only|pls)? ?(text|message|sms|email)( me)?( instead)?
    # wants texts
    (rather|prefer|just|only|better) (text|message|texts|messages)
    # from something else
    unsubscribe(d)? (from )?(netflix|spotify|hulu|youtube|his|her|the (gym|channel|magazine|newsletter))
    # taken back
    (accidentally|by accident|by mistake|mistakenly|did not mean to|wrongly) ~3 (stop|stopped|unsubscribed?|opted out)
    # taken back
    (stop|stopped|unsub|unsubscribed?|opted out|opt out) ~4 (by (mistake|accident)|accidentally|mistakenly|on accident)
    # negated
    (never|did not|dont) (say|said|mean|meant|tell|told) ~2 ({dont-word}) ~3
    # later, or a trial
    (remember|forgot|forget|dont forget|need|have) to (unsubscribe|cancel) ~3 (before|after|when|trial)
    unsubscribe (before|after|when) 
    # an app on the phone
    (cant|could not|how to|how (do|can) (i|you|u)) (turn|switch|shut) off ~4 (notifications?|alerts?)
    (notifications?|alerts?|messages|texts) (on|in) (whatsapp|facebook|fb|insta|instagram|snap|snapchat|my (laptop|mac|watch|iphone|computer)|this app|the app|twitter|tiktok|discord|slack|youtube|chrome|telegram|line|wechat)
    no more ({messages}) (today|tonight|left|for now|until|till|now)
    # among friends
    (get lost|shut up|go away|stop it|stop that|enough|fuck off|leave me alone|quit it|cut it out|knock it off|piss off|stop)[.]?( you| la| lah| la u)?[ .](haha|hahaha|lol|hehe|hee|xd|jk|babe|baby|dear|darling|silly|love|u so|you so)
    (babe|baby|darling|sweetie|honey|love)[ .](stop it|stop|go away|shut up)
    # a phone's own way
    do not disturb (mode|setting|sign|button)
  `,
  zh: phrases`
    # the opposite, or something else that stops
    (不是|并非|又没|没有?)不(让|许|准|要)(你们?)?|停止?(发货|营业|供应|供货|施工|生产)
    (千万|一定)?(别|不要|勿|莫)把(我|俺)[^.?]{0,10}(拿掉|删|移除|去掉|剔除|踢)|(不用|不必|无需)停
    # a text rather than a call
    短信就(好|行|可以|成)[. ]?(不要|别|勿|不用)(再)?(打|来电)[^.?]*|(不要|别|勿|不用)(再)?(打|来电)[^.?]{0,6}[. ]?(发|用)?短信就(好|行|可以|成)
    # taken back
    (撤回|撤销|收回|取消)(了)?(我)?(刚才|之前|上次|先前)?(说)?(的)?(那个)?(退订|拒收|停发|不要再发|别再?发)(的(话|申请|请求))?
    (解除|取消|关闭)(了)?免打扰|(谁说|没说|没有说|不是要?)(我)?(要)?(你们)?停(了|短信)?
    (说|回|喊|叫)(了|过|你们)*(别|不要)(再)?发(了)?[^?]{0,16}还是(发|继续|提醒)(我)?吧
    (别|不要|请勿|不用|勿|不必|莫)(再)?(把|给|将)?(我|额|俺)?(的)?(还款)?(短信|提醒|通知|消息)*(服务)?(给)?(我)?(停|取消|关|断)(?!不|车|电|水)(了|掉)*
    (停|关|退订|关闭)(的|了|过)[^?]{0,10}(激活|打开|开启|续上|开上|开回)
    # keeps them
    (退订|拒收|停发)(的)?(事儿?|话|那条|那个|这事)(就|你们?|请)*(当我没|不算|作废|收回)
    # a threat about kin is a complaint
    (再|还)(敢|要|继续|给我|乱|来)*(骚扰|打扰|打|找|联系|发|催|烦)(给)?(我的?|我们)?(家人|家里|父母|爸妈?|妈|爸|老婆|老公|孩子|单位|公司|同事|领导|朋友|亲戚)
    # a call to the work place or to kin: a complaint about us, not the end of messages
    {不要}(再)?(打|拨|找|联系|骚扰|打扰|去)(电话)?(到|去|给|我)*(的)?(单位|公司|家人|亲人|同事|领导|老板|爸妈?|妈|父母|亲戚|朋友|通讯录|学校|家里人)(?!这个?号|的?号)(打|那|电话|$|了|的)*
    {不要}(再)?(往|给)我?(的)?(单位|公司|家人|同事|领导|老板|父母|亲戚|朋友|妈|爸)(?!这个?号|的?号)(打|发)*
    # taken back
    (后悔|撤回|撤销|取消)(了)?(的)?(退订|拒收)
    (退订|拒收|停)(了)?(是|系)(我)?(的)?(儿子|孩子|女儿|不小心|误|手滑|别人)~2(按|点|发|回)
    不(是)?(要|想)(退订|拒收|停)
    (短信|消息|信息)(都)?(不要|别)信
    # among people
    (跟|和|对)(她|他|你妈|人家|孩子|爸妈)(都)?(别|不要)(再)?(吵|闹|烦|发|打)
    (别|不要|不用)(再)?催(?!了)[^?]{0,4}{时}[^?]{0,6}(还|转|付|给|到账|处理|存)
    (别|不要|不用)(再)?(打电话|打来|来电|打)(了)?[.](宝宝|孩子|在开会|开会|睡|发|用|改|微信)
    # among people
    (别|不要|莫)(再)?(来)?找我(借|玩|要|拿|聊|吃|喝|帮|代|买|逛)
    (别|不要)(再)?(老|总)?发(自拍|表情|语音|视频|这种图|美食|链接|鸡汤|段子|九宫格|拼多多|砍价)
    (微信|qq|抖音|微博|支付宝|淘宝)[^.?]{0,4}(通知|提醒|推送|消息|短信)|(通知|提醒|推送|短信)[^.?]{0,2}(微信|qq|抖音|微博|淘宝)(的|上)
    (饶了|放过)我(吧)?(真|实在)?(不会|不能)(喝|吃|唱|跳)
    # the opposite
    (短信|提醒|通知)(还是)?(不用|不要|别|先别|不必)(停|取消|关|退|撤)
    # taken back
    (停|关|退订|退|断|拒收|屏蔽)(了|掉|过)[^?]{0,16}(再|重新|又|还是)(给我|帮我|替我|你们?)*(打开|开通|开启|开一下|开吧|恢复)
    (退订|拒收|停)(了|过|掉|错)+[^?]{0,8}(恢复|重新(发|开|接|订|收)|想(再|重新|继续)?(收|要)|再开|后悔)
    # politeness
    (不用|不要|别)(这么)?(麻烦|客气|谢|担心|紧张|着急|介意|送|等|管|找零)(我|了)?
    # a phone's own way, a shop's hours, a lover's quarrel
    (勿扰|免打扰|静音|飞行)(模式|功能|设置)
    (停|暂停|停止|取消)(营业|供应|供电|供水|供暖|供气|上课|办公|运营|使用|服务时间|比赛|活动|航班|演出|考试|通行)~6
    (他|她|男|女|对方|前任|前男友|前女友|闺蜜|同学|老师|人家)(们|朋友)?[^.?]{0,3}(把|将|被)(我|他|她)?(给)?(拉黑|屏蔽|删)
    (被|让)(他|她|人|对象|前任|女神|男神|前男友|前女友)(给)?(拉黑|屏蔽|删)
    # another way, or another person
    (别|不用|不要)发短信了?[.]?(直接)?(打(电话|给|我)|微信|语音|视频|当面)
    (发短信|发消息)给(他|她|别人|我妈|我爸|老师|客户)
    关(闭|上|好)?(窗|门|灯|火|煤气|水|电)
    # remembers, or asks for them
    (别|不要|不会|没)(忘|忘了|忘记)~8
    (没|没有|(?<![能才别想会])不)(看|收|接)到~4(短信|通知|提醒)
    # on the way
    (别|不要)(再)?催(了)?[.]?~3(到了?$|来了|在(路上|化妆|洗|换|穿|排队|停车|开车|地铁|车上|做饭|吃)|出门|下楼|出发|到家|就到)
    # everyday
    说停(就停|电|课|水|车)
    (别|不要|不用|不必)(再)?(打扰|烦|催|吵)(了)?~3(休息|睡觉|学习|工作|上课)
    (别|不要|甭)(再)?烦(恼|心|躁|死|着)
    # a time, not an end
    (点|晚上|半夜|凌晨|中午|上班|夜里|白天|周末|上课|开会)(以后|之后|后|前|时间|时候|的时候|期间)?~2(别|不要|不准|不许|勿|请勿)(再)?(打|发|联系|打扰|吵|来)~6
    # among people
    群(里|内|聊)~4(别|不要|禁止)~8
    # about whose debt it is
    (事|债|钱|账|贷款)~1(别|不要)(再)?(来)?(找|问|烦)我
    # taken back
    (不小心|误|手滑|按错|点错|发错)~6(退订|拒收|停|td|stop)~2
    (不小心|误|手滑|按错)~4(退订|拒收|停)
    # the opposite
    (别|不要|不准|先别)(停|取消|关)(掉|了)?(短信|提醒|通知|发)~4
    # about somebody else
    (别|不要)(给|跟|往)(他|她|别人|我妈|我爸|孩子)~6
    (别|不要|甭)(老|总)?(提醒|催)(他|她|孩子|我妈)
    (不用|不必|别|不要|不需要|无需)(再)?(联系|打扰|打搅|烦|吵|找|催)(他|她|他们|你妈|老师|客户|孩子|司机|商家|卖家|人家|快递|客服|售后)
    # negated
    (不要|别|(?<!能)不能|不会|不可以|没有?|从没|从不|不想|不)(再)?(停止?|退订|拒收|取消)(?!发|短信)
    (没|没有|从来没|从没|不是我)(有)?(要)?(退订|拒收)
    # an end of something else
    (停止|停|取消|不要再?|别再?|停掉|中止|暂停)(再)?(计算?|算|收取?|扣|加|涨|滚)?(我的?)?(利息|罚息|计息|违约金|滞纳金|费用|手续费|息|复利|逾期费|扣款|自动扣款|代扣|自动还款|自动扣费|扣费|划扣|扣钱|借款|贷款|分期|申请|订单|会员|授信|额度|预约|合同|自动续费|保险|账户|息费)
    (取消|停止|关闭|解绑|解约)(了|掉)?(我的?)?(自动|代扣|绑定|签约|免密|银行卡|微信|支付宝|额度|贷款|借款|合同|分期|账号|账户)
    # everyday stops
    (停(车|电|水|课|职|工|产|机|战|火|了电|诊|业|运)|暂停营业|停不下来|不停)
    # cancels something else
    (退订|取消)了?(酒店|机票|房间?|民宿|火?车票|票|车|外卖|套餐|会员|课|餐|位|牛奶|报纸|订单|旅行|视频|爱奇艺|彩铃|流量|业务)
    (酒店|机票|房间?|民宿|车票|会员|套餐|外卖|餐厅|牛奶|订单|课程?)~3(退订|取消)
    # the tail of a text
    (回复?|发送?|编辑)["“]?[a-z0-9]{1,4}["”]?(即可|可|以)?(退订|拒收|取消)
    (退订|拒收)(请)?(回复?|发送?|拨打?|点击)~3[a-z0-9]+
    # sends or does something else
    (别|不要|不用|少)(再)?(给我)?发(火|脾气|呆|愁|疯|烧|狂|胖|抖|誓|红包|照片|图|视频|位置|文件|邮件|语音|朋友圈|票|货|工资|定位|微信)
    # wants texts, not calls
    (别|不要|不用)(再)?(打电话|打来|来电|电话联系|打我电话)[^?不别勿]{0,6}(发|用|改)(个|条)?(短信|信息|微信)
    # wants texts
    (发|用|改)(个)?短信(就行|就好|就可以|即可|联系|吧)
    # misses a text
    (为什么|怎么|干嘛|干什么)(没有?|不)(给我)?(发|收到)
    没有?(收到|接到)(过)?~4(短信|通知|提醒)
    # supposed, not said
    (如果|要是|假如|万一|若)(我)?(回复?|发)?(了)?(退订|拒收)~6
    # there is no news
    (没有?|无)(新)?短信
  `,
};
