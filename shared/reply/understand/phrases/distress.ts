import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** A life may be in danger. Heard too often rather than once too seldom: a person looks within minutes. */
export const distress: Vocabulary = {
  intent: 'distress',
  whole: words`
    die, i give up, end me, goodbye forever, 4了算了, 想4, 死
  `,
  clause: words`
    end it all, i want to end it, want to end it, i want to end it all, let me die, 让我死, 我想死, 想死了, 我想走了, 不如死了,
    i want to die, i give up on life,
    我不想活, 不活了, 我不活了, 活够了, 我死了算了, 永别了, 别了世界
  `,
  says: {
    en: phrases`
      # told by kin, a hint, a prayer
      (he|she|my ~1|brother|sister|son|daughter|husband|wife|dad|mom) (is|was|has been|just|got|almost|tried|attempted) ~3 (suicidal|suicide|kill (himself|herself)|killing (himself|herself)|overdosed?)
      (garage) ~3 (engine|motor|car) ~1 (on|running)|(been|am|started|back to) cutting (again|since|myself)
      (pray|hope|wish|beg|want|let|asked?)( ~1)? (god|lord|the lord|jesus) (just )?(to |would |will )?(takes?|calls?) me( |$)(?!home safe|back|to|through|for)
      (gonna|going to|will|ready to|about to|might|want to|plan to|planning to) (just )?end it$|(after that|after this|then) i ~2 end (it|things|everything)
      # a means, or no morrow
      (my |our )?blood (is |will be |be )?on your hands
      (pills|gun|rope|razor|noose|knife) (is |are |all )*(ready|loaded|here|in my hand|out|next to me|on the table)( |$)
      (cant|dont|do not|wont|will not) (see|make it to|live to see|be here for|wake up) (tomorrow|the morning|next week|monday)( |$)(?!(meeting|class|lesson|night|morning))
      (take|taking) (the )?kids ~2 with me|(me and|and) the kids ~3 (end|die|gone|jump)
      # happy once I am dead
      (happy|happier|satisfied|glad|better|sorry|easier|relieved) ~2 (when|if|once|after) (i am|im|i was|i) (dead|gone|die|kill|six feet)
      (when|once|if|after|until) i am (dead|gone for good|six feet under|in the ground|buried)( |$)
      # cannot cope
      (cant|could not|unable to|no longer|not) (cope|function|breathe|bear|endure|survive|make it|hold on|hang on|keep fighting|fight|face)( (this|it|life|another day|tomorrow|with ~2))?( {again}|$| much)
      (not sure|dont think|dont know|doubt|dont see) (if |how |that )?i (can|could|will|want to) (go on|keep going|make it|carry on|hold on|survive|continue|be here|live)
      (want|need|wish|like|begging|beg|just) ~2 (it|everything|the pain|this pain|life|this life) (all )?(to )?(just )?(stop|end|be over)( |$)(?!(with|sending|texting|asap))
      # a farewell
      (goodbye|bye|farewell)[.]?(this is |it is )?(the )?(last|final) ~5
      (last|final) (time|message|text|words|thing) ~2 (hear|get|see|say|read) ~2 from me
      (tell|let) (my )(wife|husband|kids|mom|mum|mother|dad|family|son|daughter|children|parents) ~2 (sorry|love|loved|goodbye|tried)
      # sleeps for ever
      (go|going|fall|want) to (sleep|bed) ~2 (and )?(not|never) (ever )?wake( up)?
      (feel|feels|felt|feeling) (like|as if) (ending|giving up on|disappearing|killing|not being|there is no (point|hope))
      (done|finished|through|im over) (with )?(it all|everything|all of it|this world|trying to live|fighting)( |$)(?!(at work|for the day))
      (swallow|swallowed|swallowing|took|taken|take) ~3 (pills|tablets|bleach|poison|overdose)
      (crisis|suicide|mental health) (line|hotline|helpline|hospital|ward|unit|watch)
      (losing|lost) (the )?(will to|my mind|all hope|hope)( |$)(?!over (this|the) (game|match))
      (standing|sitting|sat|stood|up|here|out) (on|at|by) (the|a) (bridge|ledge|roof|edge|tracks|cliff|rooftop|overpass)
      # speaks of dying or of not being here
      (going|gonna|about|ready|want) to jump( |$)(?!(in|on|the (gun|queue|line))\b)
      (wont|will not|not) have to (worry|deal|hear|bother) (about|with|from) me (after|anymore|any more|ever|again|soon|much longer)
      took (the |some |a lot of |my |enough |so many )*(pills|tablets)$
      no (reason|point|purpose|sense|use) (for me )?(to|in) (keep |go on |continue |carry on |be )?(living|live|alive|being alive|going on|breathing)
      (feel|feels|felt|feeling) like (dying|killing|ending it|i want to die|death|i am dying|giving up on life)
      # a means at hand
      (got|have|holding|staring at|looking at|bought|found|loaded) (the|a|my|some|these|all|enough) ~2 (pills|gun|pistol|rope|razor|razor blades?|noose)( |$)(?!from the (pharmacy|store))
      (took|taking|take|swallow|swallowed) (all|a whole|the whole|a bottle|too many|a bunch) ~3 (pills|tablets|meds|bottle)
      (drive|driving|walk|step|jump|run|throw myself) (off|into|in front of|in|under|from) (a|the|this) (bridge|cliff|tree|traffic|train|bus|truck|lake|river|building|balcony|roof|ocean)
      off (myself|my self)
      # an end
      (end|ending|finish|finishing) (it|things|everything|all this)( all)? (tonight|tomorrow|today|soon|for good|myself|right now|once and for all)
      (want|wanna|wish|could|just|rather|like) ~3 (disappear|vanish|sleep forever|not wake up|never wake|sleep and never|die|be dead)( |$)(?!from (work|class|here for))
      (rather|sooner) (die|be dead)
      (by the time (you|u) (read|get|see) this|this is my last|last (message|text) (i|you)|wont be (alive|here) (tomorrow|much|for|by|when)|wont (see|make it to) (tomorrow|monday|the morning))
      (nobody|no one|noone|who|wont anyone) (would|will|cares?|gonna) ~1 ?(miss me|care if i|notice if i|if i (die|died|was gone|am gone|disappear))
      (worth|worthy|better) ~2 (more )?(dead|when i am dead|than alive)
      (what is|whats|what) (the )?point (anymore|any more|of (living|anything|it all|life|going on|trying)|in (living|life|anything))
      (done|through|finished|over) (with )?(living|life|this life|being alive|breathing)( |$)
      (cant|dont|do not) (do|want) (this )?life( |$)
      (hate|hating) (my life|being alive|living|waking up)
      nothing (left )?(to|worth) (live|living)
      # against oneself or one's own
      (kill|hang|hurt|harm|shoot|drown|cut) (himself|herself|themselves|my family|my kids|my children)
      # wants it all to end
      (it|everything|this|life|all) (all )?to (just )?(end|be over)( now| tonight)?$
      # no reason to live
      (point|use|sense|reason|purpose) (of|in|to) (living|life|going on|being alive|carrying on|waking up|live)
      (no|not|nothing|any|without) (any )?(reason|point|purpose|will|desire|worth|left)? ?(to|in|of|for|left to) (live|living|go on|going on|keep going|carry on|be alive|live for)
      # death as a way out
      (life insurance|insurance money when|my insurance (will|can|pays)|collect (it |the money )?from my (estate|grave|corpse|dead))
      # a place of danger
      (standing|sitting|parked|here|am) ~2 (on|at|near) (the|a) (bridge|ledge|roof|rooftop|edge|balcony|tracks|train tracks|cliff)
      # a farewell
      (after|by) (tonight|today|this|tomorrow) ~6 (gone|wont (need|be)|will not (need|be)|goodbye|nobody|no one|over|matter)
      (wont|will not|not going to) (be|need) ~3 (here|around|alive|after (tonight|today)|much longer|anything)
      (goodbye|farewell)( all| everyone| everybody| my (kids|family|love))
      (tell|take care of|look after) (my )(kids|family|wife|mom|children|daughter|son|husband|mother|dog|cat) (i love|that i|when i am gone|after)
      (my|in my|a|this|the) (suicide|farewell|goodbye|last) (note|letter|message|words|text)
      (goodbye|farewell|good bye) (cruel |to (this|the) )?(world|everyone|life)
      # despair
      (cant|dont|do not) (see|have|find) (a |any |another |no )?(way out|reason to|point|future|hope|will to)
      (no way out|only way out|nothing left for me|nothing matters|giving up on (life|everything)|given up|i give up on|done with (life|everything|living|this world)|over it all|ready to go)
      (crying|cry|sobbing) (every|all|myself)|havent (slept|eaten)|have not (slept|eaten) (in|for)
      (hopeless|no hope( left)?|lost all hope|given up on life|at the end of my rope|breaking point|nervous breakdown|mental breakdown|panic attacks?)
      # better off without me
      (world|everyone|family|kids|they|you) ~3 better (off )?(without me|if i)
      (without me|if i (was|were|am) (gone|dead)) ~3 better
      # a means
      (have|got|holding|loaded) ~2 (gun|pistol|blade|razor|rope|knife|bottle of)( in| to| and|$)
      (overdos(e|ed|ing)|slit my|jump(ing)? (off|from|in front of)|hang(ing)? from|noose|bottle of pills|swallow(ed)? ~3 pills|(all|take) (the |my )?(sleeping )?pills|rope around)
      # driven to it
      (this|it|that) (debt|stress|pressure|loan|is) ~3 (killing me|destroying me|too much to bear|unbearable)
      (drive|drives|driving|drove|push|pushing|pushed|force|forcing) (me|him|her|us|people|my ~1) ~2 (suicide|death|die|kill|grave|edge)
      (you|this|it) (will|are going to|is going to|are|is) ~2 (the death of me|killing me)( |$)
      (dead|die|kill me|killed) (before|then|so) you ~4 (happy|money|paid|stop)
      # danger
      (scared|afraid) (of what|i might|i will|i am going) ~4 (do|hurt|harm|myself)
      # does not want to live
      (no longer|not|dont|do not) (want|wish) to (continue|be (on|in) this (world|earth|planet)|go on|suffer)
      (dont|do not|cant|cant bear to|no longer|not) (want|wanna|care|wish|feel like) ?(to)? (live|living|be alive|be here|exist|wake up|go on|keep going|keep living|being alive|be on this earth|be around)( {again})?
      # the words
      (self harm|selfharm|suicide hotline|crisis line|988)
      # death
      (rip|bury|funeral) me|my (own )?funeral|my (dead body|corpse|grave|obituary)
      # wants to die
      (might|may|should|could) (as well|just) (die|be dead|end it|jump|kill)
      (want|wants|ready|going|prefer|rather|might|may|gonna|better|going|about|like|plan|planning|wish|just|let me|make me|me) (to )?(just )?(die|be dead|not be here|not exist|disappear forever|be gone forever)
      # the word
      (suicid(e|al)|kms|unalive)
      # against oneself
      (kill|killing|hang|hanging|shoot|shooting|drown|hurt|hurting|harm|harming|cut|cutting|burn|starve) (myself|my self|ourselves)
      # an end of life
      (end|ended|ending|take|took|taking|finish|finishing) ((my|his|her|their) (own )?life|it all|my misery|everything|myself)
      # wishes to be dead
      (wish|wished|hope) ~2 (dead|never born|die|not alive|was not alive|would not wake up|not wake up)
      # better off dead
      (better|best) (off|if i (was|were|am)|being) (dead|gone|without me)
      # nothing to live for
      (nothing|not much|little) (left )?to live for
      # cannot go on
      (cant|cant|could not|unable to) (go on|carry on|keep going|live)( like this)?( {again}|$)
      # cannot bear it
      (cant|could not) (take|do|handle|bear|stand) (it|this|life|living)( pressure| stress)? (anymore|any more|any longer|no more)
      # life is worth nothing
      life (is|has) (not |no |nothing |over|meaningless|worthless)(worth|meaning|point|left)?
      # tired of living
      (tired|sick) of (life|living|being alive|existing)
      # illness that a person should hear of
      (severely |so |very |clinically |deeply |really )?depress(ed|ion)
      # announces it
      (will|going to|gonna) (be dead|be gone|die|end up dead)( |$)
      # thinks of it
      (thinking|thought|thoughts|think) (about|of) (dying|ending|death|suicide|not being)
    `,
    zh: phrases`
      # a hint, or told by kin
      (再|还)[^?]{0,8}从~4(楼|桥|阳台|天台|窗)~3(下去|跳|翻)|我(已经|都)?割(过|了)(一|两|二|三|好几|几)?(次|回|刀)
      活着(还)?(图|有|为)(个)?(啥|什么|了啥)|我(要是|如果|就)?(消失|死|不在)(了|掉)*[.]?(是不是|你们?|大家|家里|他们|谁)+[^?]{0,4}(轻松|解脱|清净|清静|满意|省心|好过|如愿)
      (吃|喝|吞)(了|下)(药|农药|安眠药|一瓶)[^?]{0,8}(抢救|洗胃|icu)|没(有|什么|啥)*(牵挂|留恋|念想)(了|$)|(世界|人间)(都)?(跟|与|和)我(没|无)
      # tired of the days
      (不想|不愿|懒得|没法|过不)(再)?(过|醒|睁眼|起床|撑|熬|呼吸|坚持)(下去|来|过来)?(了|啦)(?!节|年|生日|周末)
      (再也)?(不想|不愿意?|不要)(再)?醒
      (带|抱|拉)(着|上)?(孩子|娃|儿子|女儿|全家|一家)~4(一起)?(走|跳|死|上路|喝药)(了|$)
      (我|等我)(要是|如果|万一)?(不在|走|没)了~4(照顾|拜托|麻烦|帮我|替我)~4(孩子|爸|妈|父母|老人|家人|儿子|女儿|猫|狗)
      (没意思|没劲|没盼头)~6(不想|不活|算了|走了)
      # disappears
      (想|要|准备|打算|只想|真想|好想)~4(消失|解脱|离开|了断|永远睡|长眠|不再醒)(了|掉|$|这个?世|人世|人间)
      (从|离开)(这个?)?(世界|人世|世上|人间)(上|里)?(消失|离开|走)?
      # sits at the water
      (在|到|来|往)(了)?(江|河|海|湖|桥|水库|天台|楼顶|悬崖|铁轨|窗)(边|上|口|旁|头|顶|台)?~3(坐|站|走|徘徊|吹风|等|上)(着|了|$)
      # gives the children away
      (孩子|小孩|娃|父母|爸妈|老人|爹妈|儿子|女儿)(我)?(都|已经|就)?(托|托付|交|送|交代|安顿|安排)(给|到|好)(了)?~4
      (过后|之后|以后|过了今[晚天]|明天起)(你们?)(就|也|都)?(不用|不必|别|不要|没法|找不)(再)?(催|找|打|联系|费心|操心|到我)
      # no hope, no face
      (一点|没有?任何|看不见|没|毫无|冇|没有|无|失去)(了)?(任何)?(希望|盼头|活路|生路|出路|奔头)(了|$|都|也)
      (没脸|无颜)(见|活|面对)(人|家人|父母|孩子|下去)
      # somebody else will
      ({亲人}|他|她|人)(都)?~3(自杀|跳楼|割腕|喝药|喝农药|上吊|想不开|轻生|抑郁)
      # death as a way out, or a means at hand
      大不了~2死|(今晚|今天|明天|一会儿?|马上)~2(就)?(走了|上路|解脱)[.]?(别|不用|不要)(找|救|管)我
      (药|农药|安眠药|绳子?|遗书|刀)~5(买|备|准备|写|留|放)(好|下)
      (不想|不愿)(再)?(做人|当人|活着?)(了|$)
      # goes to die
      (我|老子|让我|我就|那我|干脆|直接|只好|宁可|宁愿|不如|还不如|真想|好想|只想|恨不得)~3死(了|掉)?(行|好|算|吧|得|去|给|干净|$)
      我~2(去|要)死
      (睡|一觉|一睡|长睡)~4(不醒|醒不来|不用醒|别醒|不再醒|不想醒)
      (见|去见)(阎王|马克思|上帝|祖宗)|阎王爷?|黄泉|棺材(板)?(都|也|里|准备)|骨灰(?!(都|已|也|已经)*(下葬|入土|安葬|领|在))
      (结束|了断|了结|解决)(掉)?(我)?(自己|自个|生命|一切|这一生|余生)
      (开|拧开|打开)(了)?煤气|(瓶|包|把)~2(药|农药|老鼠药|耗子药)~3(喝|吃|吞|下去|在)|(喝|吃|买|灌)(了|点|瓶|包)?~2(农药|老鼠药|耗子药|敌敌畏|百草枯|安眠药)
      (人生|生活|日子|活着|这辈子|生命)~4(没|无|失去|毫无|有啥|有什么)(了|有|什么|任何)?(意义|意思|希望|盼头|奔头|出路|指望)
      (不想|没勇气|没脸|懒得|不愿|不敢)(再)?(面对|待在|留在|活在)(这|明天|生活|世界|人间)
      (真的?|实在|快|已经|我)(是)?(撑|扛|熬|顶|坚持)不(下去|住)
      做鬼(也|都)?(不会?)?(放过|缠|找)|变成?鬼
      (我|我们)(死|没)了?(你们)?(就)?(满意|高兴|开心|安心|罢休|得意)
      (非要|要|想|存心|是想|是要)~2(逼|把)~3(死|命|绝路|跳)
      (活|过)不(起|成|好)了
      救(救)?(我|命)
      # a place of danger
      (站|坐|人|爬)在?~3(桥|楼顶|天台|河边|江边|海边|窗台|窗边|窗户|阳台|轨道|铁轨|顶楼|悬崖|楼上)
      # a farewell
      (下辈子|来世|来生|下一世)
      (照顾好?|拜托|托付|交代)~4(孩子|爸妈|父母|家人|老人|后事|儿子|女儿)
      (孩子|爸妈|父母|家人|老人)~3(拜托|托付|交给)(了|给)?(你们?|大家|谁)
      (再见了|告别了|对不起(爸|妈|孩子|家人|大家))
      (已经)?(写好|写了|留好|留下|留)~2(遗|后事|最后)
      (遗书|遗言|后事|永别|来世|下辈子见|来生|最后一(条|次)(短信|消息|信息|回|联系|跟你们?|了|$)|(见|看)(他|她|你|我|孩子|爸妈)?最后一面|安乐死|收尸|替我收)
      (离开|告别|不在)(了)?这个?(世界|人世|世上)
      # death as a way out
      等?我死(了|后|掉|以后|的时候|之后)
      (?<!{亲人}[^?]{0,12})(人|我)(要是|如果)?(都)?(没|死|走)了[.?]?~2(债|钱|账|就|你们)
      死(了)?(算了|拉倒|就好|就算|干净|清净|一了|就解脱|就没事|才好|最好|你们?就|了你们?|了就|了之)
      # life against debt
      命~3(给|赔|抵|拿去|不要|都不)
      (解脱|我的命|要命一条|一条命|拿命|命(给|赔|抵|还)|用命)
      (烂命|贱命)
      # does not want to live
      (不|没)~1(想|要)(生存|存在|在了|继续了|苟活|待在)
      (不|没|没有)(再)?想(再)?(活|继续活|活下去|在这个?世)
      # two tongues, disguised
      (想|要|去|不如|真的?想|只想) ?(die|suicide|4了|s了|si了|狗带|挂了|自鲨|自沙|紫砂)
      # disguised
      (自鲨|紫砂了|自s|zs了|寻s|轻声(算了|了))
      # cannot go on
      (撑|坚持|扛|忍|顶|熬|挺|受)不(了|住|下去)(了|啦)?$
      (活|日子|生活)~3(没法|没办法|没有办法|不能)(再)?过
      (活|撑|熬|挺)不(下去|了|住|下|起了)
      # a means
      (刀|绳子?|药|煤气|汽油|毒药)~3(准备好|买好|都买|放在|拿着|在手)
      (想|要|准备)(跳|割|吊|烧|喝药|吃药(死|自|了断)|离开人|结束|了结)(?!槽|舞|绳|过|操)
      (跳(楼|河|江|桥|海|轨|崖|湖|水库|下去)|上吊|割腕|吊死|卧轨|烧炭|喝(了)?(农药|药|百草枯|敌敌畏)|百草枯|农药|敌敌畏|安眠药|吞药|服毒|天台|楼顶)
      # no reason to live
      (没|没有|失去)(了)?(活|生活|生存)(下去|着)?(的)?(勇气|动力|意义|希望|意思|盼头|念头|必要)
      # despair
      (整夜|天天|每晚|每天|夜夜|整晚)~3(睡不着|失眠|哭|做噩梦)
      (绝食|不吃不喝|精神(崩|恍|出|病|快)|快疯|要疯|逼疯|疯掉)
      (人间不值得|累了毁灭|世上没有我)
      (走投无路|绝路|绝望|崩溃|没有?活路|没(了)?希望|看不到(希望|头|明天)|心如死灰|万念俱灰|想不开|精神失常)
      # life has no sense
      活(着|下去)~4(没|无|有什么|还有什么|干什么|干嘛|真累|好累|太累|没劲|意思|意义|痛苦|受罪|不如)
      # tired of living
      活(腻|够|得太?累|不成|不得)
      # cannot live
      (没|无)(法|办法|脸|勇气|动力)(再)?活
      # the words
      生无可恋|生不如死|求死|寻死|寻短见|轻生|自杀|自尽|自缢|自残|自残|了断|一了百了|一死了之|同归于尽
      # wants to die
      (想|要|去|准备|打算|只能|只有|只好|宁愿|宁可|不如|干脆|让我|叫我|逼我|我就|只想|真想|等|快|都想|马上)(去|就)?死(了|掉|算|吧|路|给|的|在|$|心都|以后|后)
      # driven to it
      (我|我们|一家)~2死~4(给|你们?|才|就)(看|满意|高兴|开心|负责|安心|罢休|放过)
      (逼|催|压|害|折磨)(死|得?~6(死|活不|命|崩溃|跳|疯|绝路|抑郁))
      (出|闹出|搞出|弄出)了?人命
      # threatens it
      死给
      # an end of life
      (结束|了结|终结|放弃)(掉|了)?(这|我|自己)?(的)?(生命|一生|一切|性命|人生|自己|这条命|一辈子)
      # illness that a person should hear of
      (抑郁|忧郁症|躁郁|焦虑症|精神病发|吃抗抑郁)
      # better dead
      不如~2死
      # does not want to wake
      (不想|不要|没想)(醒来|醒过来|睁眼)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: {
    en: phrases`
      # a way to speak
      (ignore|disregard|delete|read|get|got|see|saw|forget|reply) (my|the) last (message|text|sms|one)
      (my|this|the) last (message|text|sms) (was|is|for (the|today)|before (i|my)|got|did)
      (hate|hating) my life[ .]{laugh}
      (rather|sooner) die than ~2 (eat|wear|watch|go out|see|kiss|dance|date|lose|drink|study|cook|clean|miss|work with)
      (want|wanna|going) to die[.]?(so|too) much (homework|work|to study|reading)
      (cant|could not) take it (anymore|any more)[ .](lets|shall we|wanna|so (hot|cold|noisy|boring))
      wish i was dead ({laugh}|hangover)
      give up on (this|the|that|my) (module|game|exam|essay|homework|project|diet|class|recipe|car|phone|laptop)
      so depressed (today)?[.]?(rain|the weather|no chocolate|exam results?)
      # a way to speak
      depress(ed|ing) (over|about) ~2 (match|game|movie|show|weather)
      (exam|game|homework|match|class|gym|shoes|movie|heat|weather) (is|was|are) killing me
      (die|dying|dead|kill|killed|killing|cry) (laughing|of laughter|from laughing|hungry|of (hunger|boredom|thirst|curiosity)|from (boredom|hunger)|tired)
      (kill|killing) (time|two birds|it|the mood)
      (end it all off|take it all|end everything early)
      (battery|phone|plants?|car|laptop|tablet|engine) ~3 (die|dying|dead)
      # a title, a way to speak
      suicide squad|(chinese|financial|economic|career|social) suicide
      # Singlish, a battery
      (die die|die liao|die lah|sure die|die already|my (phone|battery|laptop) (is )?(dead|died|going to die))
      # history, weather
      (great depression|depression era|tropical depression)
    `,
    zh: phrases`
      # the interest that is too much, a funeral
      (利息|钱|月供|生意|费用|罚息|店|还款|压力)~4(撑|扛|熬|顶|坚持)不(下去|住|起)|(办|料理|处理|忙)(完|好|了)?(的)?({亲人}|老人)?(的)?后事
      # a way to speak
      (作业|考试|加班|上班|论文|减肥|跑步|game|比赛|球|剧|题|课)[^?]{0,10}(要|快|想|得)?(死|崩溃)(了|啊|吧|我了)
      (笑|累|热|冷|饿|困|气|烦|忙|吵|吓|急|美|帅|乐|爽|堵|挤|丢人|羞|馋|渴|无聊|爱|疼|痒|闷|臭|难吃|贵|懒|晒|丑|萌)死(我|了|个人|人|你|啦|他|她)*
      # words that hold the character
      死(党|胡同|机|心眼|板|活|角|循环|宅|对头|忠|磕|记|缠烂打|侯)
      # a title, news
      自杀(式|小队|率|新闻)
      # everyday
      (今天|早上|起床|手机|电脑|工作|困得|闹钟|电量)~4(撑不住|撑不下去|熬不住|崩溃)
      # a machine
      (系统|电脑|手机|服务器|软件|网站|程序|app)~3崩溃
      # a place
      (楼顶|天台)(餐厅|酒吧|花园|见|吃|烧烤|花|停|晒)
      # a title
      绝望的主妇
    `,
  },
};
