import { notOptOut } from './not-opt-out.ts';
import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** No SMS to this number any more. 47 CFR 64.1200(a)(10): whatever a reasonable person would read as that. */
export const optOut: Vocabulary = {
  intent: 'opt-out',
  whole: words`
    s top, st op, sto p, want out, i want out,
    dnc, bug off, beat it, scram, no longer needed, no longer interested,
    no longer want, un subscribe, shut it off, turn it off, turn these off, cut it out, knock it off,
    give it a rest, text someone else, stop please stop, halt, terminate, discontinue, desist, tt, rr,
    para, basta, stfu, shut up, forget me, erase me, please exclude me, reply stop, text stop, send stop,
    t d, r t, stop r, bie fa le, bie zai fa le, bu yao fa le, bie fa, tui ding, ting zhi, ju shou,
    no thanks, no thank you, do not text, do not contact, dont text, dont contact, not wanted, end it,
    end this,  block me, blocked, no sms, no texts, no messages, unsubcribe me, 
    no contact, not interested anymore, stopall, stop all, quit, end, revoke, cancel, remove,
    arret, alto, no more, enough, stop it, stop that, stop everything, go away, get lost, fuck off,
    piss off, buzz off, leave me alone, not interested, do not disturb, dont disturb, dont bother,
    delete, block, r, t, n, td, tdzd, qx,
    退掉, 停停, 停停停, 拒接, 拒绝, 黑名单, 关短信, 少发, 少发点, 解绑, 收声, 放过, 求放过, 不再接收,
    不再需要, 解除绑定, 停用, 消停, 回t, 回r, 回td, 取消服务, 停止服务, 关闭服务, 怎么取消, 打住, 消停点,
    消停会, 让我静静, 别说了, 到此为止, 省省, 一边去, 停止提醒, 我说停, 停止催收, 不订, 不需要了谢谢,
    不订阅, 取关, 不要再烦, 回复退订, 回退订, 回复拒收, 不看, 不要短信, 不想收, 别吵, 退出, 退群,
    终止, 关闭, 解除, 别来, 别打扰, 不收了, td退订, t退订, r退订, n退订, 没兴趣, 不感兴趣,
    回复r, 回复t, 回复td, 退, 停, 停止, 停发, 停了, 取消, 勿发, 不收, 不要, 不需要, 不用, 别烦, 别来烦,
    拉黑, 已拉黑, 删除, 屏蔽, 够了, 不要再来, 别再来, 不要来了, 别来了, 别再找, 停掉, 停一停, 停下, 快停,
    不想要, 不想看, 闭嘴
  `,
  clause: words`
    stop, unsubscribe, opt out, optout, opt me out, stop this, stop now, stop already, cease,
    cease and desist, stop please, remove me, unsub, unsubscribed, stop all of it,
    退订, 拒收, 不接收, 拒绝接收, 勿扰, 取消订阅, 停止发送, 免打扰, 停止吧, 别发, 不要发, 请停止,
    停止短信, 退掉短信, 取消短信, 退订短信, 取消通知, 取消提醒, 不要再发, 别再发, 停止打扰, 停止骚扰
  `,
  says: {
    en: phrases`
      # consent ends
      (do not|dont|never|no longer) have (my |any |the )?(consent|permission|authori[sz]ation)
      (would|rather|prefer|d) (much )?rather not ~6 ({messages})
      # an end of the messages, with more words between
      (stop|quit|cease|discontinue) ~ ({texting}|texts?|messages?|sms|reminders?|notifications?|alerts?)( |$)
      (take|get|remove|delete|drop) ~3 (me|us|{our-number}) ~4 (off|out|alone|removed|deleted)( |$)
      (no|not|never|dont|do not|without) ~2 (want|need|wish|like|interested|care|appreciate|permission|consent|agree|ask|asked|sign|signed|subscribe|subscribed) ~6 ({texting}|texts|messages|sms|reminders?|notifications?|alerts?)( |$)
      (dont|do not|never|not) (text|message|contact|sms|msg) (me|us|{our-number}|here|back)( from ~4| about ~4| with ~4)?$
      (stop|quit) (it|this|that)[.]?(i|please|now|you|its|leave|enough|seriously)
      (sick|tired|annoyed|fed up) (of|with|by) ~3 ({messages})[.]?~6 (stop|remove|off|no more)
      # an end of texting
      (stop|quit) (hitting me up|hitting up|blowing|buzzing|pinging|bombarding|flooding|chasing|hassling|stalking|tormenting|sms)
      {stop-word} (all |the |your |with |these |{swear} |me )*{texting}(?= {to-me}\b| (please|now|and|or|at|i|you|{again})\b|$)
      # an end of the messages
      (stopping|ending) (these|the|your|all) ({messages})
      {end-word} ((all|all of|the|of|this|that|these|those|your|with|any|more|of your|such|{swear}|my|getting|receiving|automated|daily|constant|loan|payment|to this number) )*({messages})
      # out of your records
      ({our-number}|my name|me) (needs to be|to be|should be|must be|be|get|got) (removed|deleted|taken off|erased|unsubscribed)
      (have|want|need|get|like) ({our-number}|my name|my info|my data) (removed|deleted|taken off|erased)
      (exclude|omit|unlist|deregister|unregister|unenroll|disenroll) (me|us|{our-number})
      # a list
      (remove|delete|take) (me )?from (the |your |this |ur )?list
      (do not|dont) (contact|call|text|message|sms) (list|registry)
      (off|from) (your|this|the) (text |texting |contact |mailing |sms |calling |call )?list
      # consent ends
      (not|never|no longer) (allowed|authorized|permitted|welcome) to ~2 ({text}|message me|call|use)
      # the word closes the clause
      (time|sake|god|gods sake|jesus|christ|already|seriously|enough|texts|messages|again|hell|lord|mercy) stop( it)?$
      (please|just|kindly|pls|i said|said|say|so|now|must|have to|should|need to|better) (just )?(stop|quit|unsubscribe)( it| this| that| now| already| please| thanks| thank you)*$
      # asks for an end
      please stop (them|these|those|it|this|that|all)
      # do not send
      {dont-word} (send|sending|text|texting) (any|here|them|these|those|this|more|anything)( ({again}|please|to this (phone|number)|to me))*$
      # plain words
      leave ({our-number}|my family|us|me) (alone|be)
      (leave|let) (me|us) (the )?(fuck |hell |heck )?(alone|be$)
      # an end of it
      (enough|already) (already )?(with|of) (the|these|your|all|this) ~1 ?({messages})
      (quit|stop) (it )?(with|w) (the|these|your|all)
      # a question that is a request
      (do not|dont|never) (you|yall|you people|you guys) (people |guys )?(ever )?(stop|quit|give up)
      (can|could|would|will) you ((all|guys|people|please|just|{swear}|kindly) )*(stop|cease|quit)( it| this| that| now| already| please| {texting})?( {to-me})?$
      # not by this way
      {dont-word} (please )?(contact|message|notify|reach|remind) {to-me} (by|via|through|on|with) 
      (instead of|rather than|no) (texting|texts|text|sms|messaging)( please| me)?$
      # would rather not
      (prefer|rather|like|want|choose|wish) (to )?not (to )?(be |get |receive |have |see |hear )~4 (texts?|messages?|texted|messaged|contacted|these|this|from you|sms|reminders?)
      # the word opens the clause
      ^stop (please|now|it|this) (i|my|this|we|you|the|or|it|because|before|im)
      ^(please |i |we |want to |would like to |wish to |need to |have to |must |how ~3 |can ~2 |let me )*(unsubscribe|opt out)
      ^stop (i|we|you|my|this is|that is|because|or i|otherwise|wasting|ok|or|before|spamming|bro|man|dude|sending)\b
      # an end of the service
      (cancel|end|stop|discontinue) (my|the|this|our|your) (subscription|enrollment|sms service|text service|service)( to| with| for|$)
      # no more
      (text|message|contact|bother) {to-me} no more
      # as a letter would say it
      ^(please |kindly |just )*(discontinue|desist|terminate|halt|cease)( this| it| these| all| service| now| immediately| please)*$
      cease and desist
      (i|we) (request|demand|insist|require|ask|order) ~4 (stop|cease|removed|removal|no further|end)
      (please )?(make sure|see to it|ensure) ~6 (no more|not|never|stop) ~4 ({messages})
      (cease|end|terminate|discontinue) (all |any |further |your )*(communications?|contact|correspondence|messages|messaging|texts)
      # has said so before
      (asked|told|begged|warned) (you|u|yall|them) ~4 (stop|not to (text|message|contact|send))
      after i (said|texted|sent|replied|typed|wrote) (stop|unsubscribe|no)
      (replied|texted|said|sent|typed|wrote|told you|asked you|texting|saying|replying|keep saying|send you|sending) (to )?(stop|unsubscribe|opt out|no more)(?! (and|but) ~ (start|resume))
      (keep|kept|still|why are you|why you|why do you) ~2 ({texting}|sending|send|text|message|getting ({messages})) ~ (after|even though|though|despite) ~ (stop|unsubscribed?|opted out|asked)
      # wants them no more
      (wont|will not|not going to|refuse to) (read|accept|receive|answer|look at) (any|these|your|this|more|the) ~2 ({messages})
      # parted by a sign
      (stop|quit) ?(texting|messaging|sending|bothering|spamming)[.]?(me|please|now|ok|thanks)
      # never again
      (do not|dont|never|not) (ever )?({text}|texting|messaging|contacting|call) {to-me} ~5 {again}
      (never|dont|do not|dont you|dont ever) ((ever|dare|you|please) )*(text|message|contact|sms) (me|us|{our-number})( again| anymore| ever)
      # a request with not
      (like|just|please|could you|can you|guys|would you|to) (not|never) ({text}|send|bother|disturb)( {to-me})?( ~3)? ({again}|$)
      # not interested
      (i am|am|we are) (not interested|done)( in| with) (these|your|the|this|any|receiving|getting|texts|messages)
      (not interested|no thanks|no thank you)[.]?(remove|stop|dont|do not|please|take)
      # does not want it
      (dont|do not|never) (want|need|wish)( to)?( be| get| receive| see| have| hear)* (this|these|them|any of (this|these)|it)( {again}| here| on ~3)*$
      # they must end
      (these|the|your|this|those|all) ({messages}) (need|needs|must|have|has|should|better|ought) (to )?(stop|end|cease)
      # asks to be off the list
      (can|could) (you|someone|i) ~2 (get|be|have|take) ~3 (off|removed from) (your |this |the )?(list|texts|messages|system|contact)
      # not on the list
      (this|my) (number|phone) (should|must|is) not (be )?(to be )?(on|in|contacted|texted|used)
      # Spanish
      no quiero|dejen de|no (me )?(mande|mandes|manden|envie|envies|envien)|parar|alto
      # an end of sending
      {stop-word} ({swear} )?sending( {to-me})?( (any|all|the|this|these|those|your|more|such|{swear}|automated|so many))* ({messages}|stuff|things|anything|it|them|these|this)
      # the same, without saying what
      {stop-word} ({swear} )?sending( {to-me})?$
      # an end of contact
      {stop-word} ({swear} )?(calling|phoning|ringing)( and ({texting}))?( {to-me})?( ({again}|please|now|at work|every ~2 day))*$
      # do not text me
      {dont-word} ((you|ever|dare|please|even|want you to|keep|{swear}) )*({text}|texting|messaging)( {to-me})?( ({again}|please|thanks|thank you|from now on|about this|about ~2 {debt}|and ~))*$
      # do not disturb me again
      {dont-word} (please )?(bother|disturb|harass|annoy|bug|call|reach|pester) {to-me}( please)? {again}
      # do not send me messages
      {dont-word} (keep |ever )?(send|sending) ~3 ({messages}|anything)( ({again}|please|to ~3))*$
      # does not want the messages
      {dont-word} (want|wish|need|like|care for) (to (get|receive|see|read|have) )?(any |any more |more |your |these |this |the |those |all |such |{swear} |loan |payment |further )*({messages})( ({again}|please|from ~3|to ~3|on ~3))*$
      # does not want to be contacted
      (dont|do not|no longer|not|never|without) ~1 (want|wish|wishing|like|care|asked?|agreed?|consent(ed)?|authoriz(e|ed)|subscribed?|signed up) (to|for) (be |being |get |getting |receive |receiving )?~ ({messages}|texted|messaged|contacted|notified|hear from you|bothered)
      # the same
      (dont|do not|no longer|never) (want|wish|care|need) to (hear from you|be (contacted|texted|messaged|bothered|notified|reminded)|be on ~3 list|receive (these|this|them|it|any))
      # no texts please
      no (more )?(texts?|messages|sms|reminders|texting|contact|communication|spam)( {to-me})?( ({again}|please|thanks|thank you|from ~2))*$
      # my number out of your records
      (remove|delete|erase|lose|forget|scrub|drop|wipe|take down|get rid of) ({our-number}|my (info|information|details|data|contact|contacts|digits))
      # off your list
      (get|take|remove|delete|drop|strike|pull|cross|scratch) (me|us|{our-number}|my name) (off|from|out of)( of)?( (your|the|this|that|all|any|these|calling|texting|contact|mailing|sms|message|text))* (lists?|database|system|records|contacts?|messages|texts|texting|reminders|sms|service|subscription|notifications|phone|robot)
      # the same, shorter
      (get|take|remove|drop) (me|{our-number}) (off|out)( (of )?(this|it|here|these))?$
      # the same, shorter still
      remove me( (please|now|from (this|it|here|these|all)|immediately|asap|thanks))*$
      # the word with its object
      unsubscribe (me|us|{our-number}|from (all|your|this|these|the)|now|please|immediately|right)
      # wants to be out
      (want|like|wish|need|trying|asked|requested|tried|request|asking|demand|choose|try) (to )?(be )?(unsubscribed?|unsubscribing|opt(ed|ing)? out|removed)
      # declares to be out
      (i|we) (am |have |already |hereby |{swear} )*(opt|opted|opting|unsubscribe|unsubscribed) ?(out)?( of (this|these|your|all|everything|sms|texts?|messages?).*)?$
      # the words of the law
      (opt|opting) (me |us |{our-number} )?out( (of|from) (this|these|your|all|any|everything|sms|texts?|messages?|reminders|notifications|receiving|getting|further))?( please| now)*$
      # consent ends, 64.1200(a)(10)
      (revoke|withdraw|rescind|revoking|withdrawing|cancel|remove) ~3 (consent|permission|authoriz?s?ation)
      # says there is no consent
      (dont|do not|did not|never|no longer) (give |gave |have |had )?(you |u )?(my )?(consent|permission)( to| for|$)
      # who blocks us wants no more
      (i am|i will|will|am|going to|have|be|already|to|i) (block|blocking|blocked) (you|this|your)( (number|sender|spam))?
      # wants it to stop
      (want|need|like|wish|asking|telling|told|ask|beg|begging) (you|this|these|it|them|those|that|everything|~2 {messages}) (all )?(to )?(stop|end|cease|quit)(?! (charging|charge|adding|at|by|taking|withdraw))
      (make|made) (it|this|them|these( {messages})?) stop
      # asks how to stop them
      (how (do|can|could|to) ~2|help me|let me|want to|need to|trying to|like to) (stop|end|get rid of|cancel|turn off|block|get off) (getting |receiving )?(all |of |from )*(this|these|the|those|your|all|you)? ?({messages}|list|it$|this$|you$)
      # the word, urgent
      stop (please|thanks|thank you|it now|this now|now|at once|immediately|right now|right away|asap|today|for good|forever|permanently|all of this|all this|these|those)$
      # asks for the end of the service
      (please|can you|could you) (stop|end|cancel) (this|these|it|the service|this service|subscription|the subscription|my subscription)( (service|subscription|thing|nonsense|bullshit))?$
      # the words of the phone
      do not disturb (me|us|my)
      # anger that means it
      (fuck|piss|bugger|sod|buzz) off (and|you|with|already|with your|now)
    `,
    zh: phrases`
      # an end of the messages, with more words between
      (停|停止|取消|退订|拒收|关闭|屏蔽|拒绝)[^.?]{0,6}(短信|通知|推送)
      (不要|别|不想|不用|不需要|勿)(?!忘)[^.?]{0,8}(发短信|短信了|发信|收短信|短信给我|的短信)
      # an end of the messages
      (把|将)(你们?的?|这些?)?(短信|提醒|通知|推送)(给我)?(停|关|退|取消|撤|屏蔽)
      停(一下|掉|了|止|下)?(这个?|你们?的?|我的?|所有|给我)?(短信|推送|提醒|通知|发送|发信|发短信|催收|sms|message)
      (取消|停止|停掉|关闭|关掉|停了|中止|终止|停用|解除|撤销|撤回|断了)(我的?|对我的?|这个?|这些|所有|全部|你们的?|一切|掉|向我|给我|了)*(发送|短信|订阅|推送|通知|提醒|发信|授权发|同意|群发|催收短信|催收|短信服务|服务短信)
      # asks for an end
      (不再|可否不|能不|能否不|可以不|可不可以不|能不能不)(再)?(发|收|打扰|提醒|推送)(送|到|短信|了|给我|我|$)?(?!吗好|票|货)
      # a list
      (从|由)(你们?的?)?~2(名单|系统|列表|库|通讯录)(里|中|内)?~2(删|移|去|拿|除)
      # does not want to be disturbed
      (不想|不愿|拒绝|不要|别)(再)?被(你们?)?(打扰|骚扰|提醒|催|轰炸|联系)
      # needs no reminding
      (不需要|不要|用不着|不用|无需|不必)(你们?|您|贵司)?(的)?(这种|这个|这样的|这些|此类|任何)?(提醒|服务|通知|短信|关心|操心)
      (不需要|不用|无需|别)(你们?|您|贵司|贵公司)?(再|总|老|天天|一直)*(提醒|通知)
      # who blocks us wants no more
      你们?(已经|都)?被(我)?(拉黑|屏蔽|拦截)
      (我|已经?|要|把你们?|将你们?|会|就)~3(拉黑|屏蔽)
      # out of the records
      (解绑|解除)(我的?)?(手机|号码|绑定|电话)
      (注销|删除|清空|抹掉)~3(我|号|信息|短信|资料|联系方式)
      # two tongues
      {不要}{再}*(call|text|send|sms|message|msg|mail|spam|contact|disturb)
      (不要|别|勿|停止|不想)~4(stop|text|send|sms|message|msg|spam)
      (请|麻烦|帮我|给我|我要|想|要|立刻|马上|快|赶紧|plz|please)~3(stop|unsubscribe|cancel ?sms|opt ?out|remove|quit)(?! ?(by|at))
      (stop|quit|cancel|no more)~2(发|短信|骚扰|打扰|再发|催|了|吧|啦|烦|message|sms)
      # leave me
      {不要}(再)?(提|搞|找|揾|惦)我
      # a warning that means stop
      再发~3(换号|注销|关机|拉黑|退)
      (再|还)(敢|要|继续|给我|乱|这样|这么|来)*(发|骚扰|打扰|催|联系|烦我)~8(投诉|举报|报警|告你|起诉|不客气|拉黑|曝光|试试|骂|12321|12378|工信部)
      # asks to stop
      (能不能|可不可以|可以|能)(请)?(你们?)?停(了|下|掉|止)
      # asks how to stop
      不让你们?~3发
      (能不能|可不可以|可以|能否|能|麻烦|请问怎么|怎么才能|如何才能|怎样才能|怎么能|怎样|如何|怎么)~4(不要|别|不)再?(收到|发|给我发|收)
      (怎么|如何|怎样|在哪|哪里)(才能|可以|能)?(取消|关|停|屏蔽|解除|拦截)~6(短信|提醒|通知|推送|消息)
      # not to this number
      {不要}{再}*发(到|往|至)(这|我|此|本)
      (不要|别|勿)(再)?(往|给)(这|本|此|我|该)~4(号|手机|电话)~4
      # has said so before
      (我|都|已经)?说(了)?~3(停|stop|退订)(了|就|$)
      (都|已经|早就|明明|刚)~6(退订|拒收|不要再?发|说了?停|回了?[rt]|回复了?[rt]|td)~8(怎么|为什么|还|又|仍)
      (叫|让|请|要求|告诉|跟)你们?~5(停|不要|别|不准)(再|了|发|$)
      (回复?|发送?)(了)?(td|t|r|stop|n)(了|退订)?~4(怎么|为什么|还|没用|无效|不行)
      # an end of it
      (你们?|快|请|帮我|给我|可以|麻烦|都)?停(了|掉)[他它吧啦]*$
      # consent ends
      (撤回|撤销|取消|收回)~8(同意|授权)
      不(同意|允许|接受|授权)~4(发|短信|推送|联系|打扰)
      # from now on
      (以后|今后|从今以后|从现在起|往后)~4(不要|别|不用|不想|不必|停|勿|少)
      # the message first, then the refusal
      (这|此|你们?的?|这些|这种|这类|垃圾)~3(短信|通知|提醒|东西|消息)~6(不想|不要|不需要|不用|别|停|烦|退|取消|不收)
      (短信|通知|提醒|推送)~3(不要|别|不用|停|取消)(了|吧|掉|$|再|发)
      # refuses
      (手机|号码?|电话|我)~4(不再|不|拒绝|不想|不要)(接受|接收|收|要|想收|想要)(任何|你们?|这|此|该|贵司|一切)?~4(短信|通知|提醒|推送|信|催|东西)
      # needs no messages
      (不|没)(需要|必要|用)再?(提醒|通知|发|短信)
      # wants no more
      (看到|看见|收到|一看)(你们?|这|短信)~4(就烦|心烦|烦)~6
      # do not disturb
      免(扰|打扰)|请?勿(扰|回|再|发)|谢绝(短信|推销|打扰|骚扰|来电)
      {不要}{再}*(来)?{给我}?{再}*{打扰}
      # no more messages
      {不要}{再}*{给我}?{再}*{发信}
      # the same, the other way round
      {给我}{不要}{再}*{发信}
      # do not seek me out
      {不要}{再}*(来|去)?{给我}?{再}*(找我|来找|打电话|打来|来电|电话)
      # does not want to receive
      {不要}{再}*(收到?|看到?|接到?|听到|接收)~8(短信|通知|提醒|推送|信|你们|这|东西|$)
      # does not want to see us
      (不想|别|不要|不愿)再?(看|见|听)到?你
      # receives no more
      不再?接收?(你们|这|此|任何|该)?的?~3(短信|通知|提醒|推送)
      # an end of disturbing
      (停止|停)(对我|给我|向我)?(的)?(发|骚扰|打扰|催收|联系|轰炸|推送)
      # the word, asked for
      ^(我|本人|老子)?(要|想|要求|申请|需要|已|已经|都|早就|强烈要求|坚决|请|请帮我|请给我|帮我|给我|麻烦|麻烦帮我|麻烦给我|快|赶紧|立刻|马上|现在|直接|怎么|怎样|如何|在哪|哪里|可以|能不能|能否|可否|为什么不能|你们?)*(退订|拒收)
      (我|要|想|帮|给我|请|快|赶紧|怎么|怎样|如何|都|已经|早就|回复?过?了?|办理|申请|立刻|马上|必须)~3(退订|拒收)(?!权|请|回)
      (停|停止|停下来|停一下)(吧|了吧|行不行|好吗|好不好|可以吗|行吗|谢谢|拜托)$
      # the word with its object
      (退订|拒收)(短信|通知|服务|提醒|推送|谢谢|吧|了|啊|一下|我|你们|所有|全部|全部短信|这|此|催收)
      # my number out of your records
      把?(我|这个?|此|本)(的)?(号|号码|手机|手机号|电话|电话号码|信息|资料|名字|联系方式)?~3(从~6)?(删|移除|移出|去掉|拿掉|剔除|清除|拉黑|注销)
      # the same
      (删除?|删掉|移除|去掉|清除|注销)(掉|了)?(我的?|这个?|本|此)(号|手机|电话|信息|短信|资料|联系|名)
      (加入|列入|放进?)~3(黑名单|免打扰|勿扰|拒收名单)
      # plain words
      (别|不要|莫)再?(来了|烦了|吵了|发来|搞我|搞了)$
      # anger that means it
      (离|滚)我?远(一点|点)
      # for ever
      (永久|永远|彻底|全部|一律)(停止|停|取消|不要|退订|拒收|别发)
      # wants quiet
      (让|给)我(安静|清静|清净)
      # begs to be let be
      (求|拜托|麻烦)~4(放过|饶了)(我|咱)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: notOptOut,
};
