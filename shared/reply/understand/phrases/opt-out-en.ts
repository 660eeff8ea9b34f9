import { phrases } from '../vocabulary.ts';

/** English ways to ask for an end of messages. 47 CFR 64.1200(a)(10): whatever a reasonable person would read as that. */
export const optOutEnglish = phrases`
  # wants no more of it
  (aint|not|dont|do not|never) (trying to|tryna|want to|wanna|wish to|care to) hear from (you|yall|u)|(quit|stop) (sliding|popping|showing|blowing|coming) (in|into|up in|up on) my (messages|dms|phone|inbox)|(throw|toss) my number (away|out)
  (number|phone|line|cell|[0-9]+) ~1 should not (get|receive|be getting) (your|any|these|more) ~1 ?{messages}|if (yall|you|u) (dont|do not|wont) (quit|stop)( |$)|if (you|yall|u) (stopped|quit|ceased|could stop|would stop) ({texting}|the {messages}|these)|(want|like) no ({messages})( |$)|^please stop zhongxin$
  (remove|delete|take|drop) [0-9 ]+ (from|off)|^(so|now|just|please) quit$|stop it already|(so|that) i (dont|do not|never) (get|receive|see) (this|these|them|it) (sms |text |message )?again|(?<=[^?]{6})[.]quit$|bu (xiang|yao|xu yao) (shou|shou dao|shoudao|jie) ~1 (duanxin|duan xin|tixing|ti xing)
  # it has to end
  (these|this|them|{messages}|the {texting}) (has got|have got|has|have|needs?|ought|must|gotta|got) (to )?(go|end|stop|cease)( |$)(?!(to|for|by|at|through|home|in)\b)
  (asked|asking|told|requested|begged|ask|want|need|like) ~3 (for )?(these|this|them|the {messages}|your {messages}) to (end|stop|go away|cease)
  (last|final) (text|message|sms|reminder|one) (from (you|yall|u)|you (send|text)|i (get|receive|see))|(make|let) (this|that|it) (be )?(the|your) last( one| text| message)?( |$)|if this (was|were|is) the last( one| text| message)?$
  last (i|we) (will |ever )?(see|hear|get) of (these|this|you|them|your)
  (want|need|like|expect) (zero|none|nothing)( more)?( from (you|now on)| ever| please|$)
  (done|finished|through) {texting} (me|us)
  do away with (mine|them|these|the {messages}|your {messages})
  never (to )?(hear|read|see|get|receive) (from|about) ~2 again
  # not needed
  ({messages}|remindings?|these) (is |are |as )?(not|no longer|never|no more) (needed|required|necessary|wanted|welcome|useful)
  ^(i |so |and |we )*(dont|do not) need (this|these|them|your {messages})( anymore| any more| any longer)?$
  (you|u|yall) (dont|do not) (need|have) to (keep )?(text|message|write|write to|remind|notify|sms|alert|{texting}) (me|us)( |$)(?!(back|again if|if|when)\b)
  (rather|sooner|prefer|prefer to) not (have|get|receive|see|be sent) (them|these|any|those|your {messages})
  who (said|told you|says) (you|u) (could|can|may|to|were allowed to) (text|message|sms) (me|us)
  (not to be|never to be|refuse to be|rather not be|do not want to be|dont want to be|object to being|decline to be|wish not to be) (messaged|texted|contacted|called|bothered|spammed|reminded)
  object to (you|your|the|any) (processing|using|use|texting|messaging|contacting|sms)
  consider this (my|a|an|as|the)* ?(stop|opt out|formal|written|final|official) (notice|request|notification|warning)
  (register|put|add|activate|mark|set)( [^ .?§]+){0,4} (dnd|do not disturb)
  (said|told me|promised)( [^ .?§]+){0,4} (would|will|to) be (removed|taken off|unsubscribed)
  still (getting|receiving|seeing|get|receive) (these|them|this|your {messages}|{messages}) (after|when|even|despite|though|although|and i|but i)
  (replied|sent|said|texted|typed) ((the|with|your|that|my) )*(magic|stop|code|safe)? ?word( [^ .?§]+){0,4} (times|already|twice|again|before)
  (what|which) (word|number|code|letter|key|button) (do|should|can) i (send|text|type|reply|press|use|put|push) (to (stop|end|get off|cancel|opt)|so ~2 (dont|stop|stops|no longer|never))
  (give|grant|allow) (my phone|me|us|this phone|my cell) (a rest|some peace|peace|a bit of peace|some quiet)|peace (and quiet )?from (you|yall|your|these)
  (mute|silence) (yourself|yourselves)|go away and stay away|find (another|a different|some other) way to (reach|contact) (me|us)
  (only|just) (call|ring|phone|email|mail|write)( to)?( me)?( only)?( [^ .?§]+){0,5}[.]?(and )?(never|no|not|dont) (text|texts|sms|by text|texting)
  (save|keep) your ({messages}) (for|to) (someone|somebody|yourself|yourselves|others)
  count me out of (the|your|these|this|all) ~1 ({messages}|program|lists?|it)
  (text|message|sms) me again (and|or) i (will )?(change|block|report|sue|am|go)
  {dont-word} send (them|these|those)( {again}| please| to me| here)*$
  ^(ok |wah |ok ok |eh )*enough (lah|la|liao|already)+$|(next time|already|liao) no need
  (quxiao|qu xiao|tingzhi|ting zhi|ting diao|guandiao|guan diao|tuiding|tui ding|bie zai|bie gei wo|bu yao zai|buyao zai|shan diao|shandiao|shanchu|shan chu) ~2 (duanxin|duan xin|tixing|ti xing|tongzhi|tong zhi|fa|haoma|hao ma|wo)
  (haoma|hao ma|duanxin|duan xin|tixing) ~1 (shan diao|shandiao|shan chu|shanchu|tingdiao|ting diao|quxiao)
  (we are|i am|am|are|im) (all )?(done|finished|through) (with )?(the |these |your |all )?(hearing from (you|yall)|{texting}|{messages})( here)?( |$)
  (write|send|mail) (me|us) (a|an) (letter|email)( ~4)?[.]?(and )?(not (this|these|texts?|by text|here|on my phone)|instead)
  nothing (by|via|over|through) (text|sms|message)
  (these|they|this|texts|messages) (cant|can not|cannot|must not|need not|better not|should not|have to not) keep (on )?(coming|happening)
  list ~4 (am|im|is|me|number) ~1 (on|in)[.]?(please |just |then )*(undo|take|remove|delete|get|drop|fix)
  (unchecked|uncheck|unticked|untick|deselected|did not check|did not tick) (the |that |your )?(sms|text|texting|text message|message|messaging)( message)? ?(box|option|consent|alerts)?
  (ask|asking|request|requesting) (that )?(you|yall|u) (please )?(all )?(not to|to not|to stop|dont|do not) (use|text|message|contact|send|call)
  (remove|delete|take|get|drop|purge|wipe|scrub|erase|strike|clear|unmap) (it|this|that|us|our number|the number|this (line|phone|cell|mobile)) (from|off|off of|out of) (your|ur|the|all) ~1 ({records}|lists?|alerts)
  # take it out: the number is what "it" is
  (take|cross|strike|pull|scratch|cut|yank|wipe|scrub|erase) (it|me|us|this one|this phone|my digits|{our-number})( please| all)? (off|out|from|out of|off of)( of)?( (your|the|this|that|these|yall|ur|all|any|everything)( [a-z]+)?( of yours)?)?( please| now| thanks| thank you| already|$)(?!(card|cards|road|bus|car|account|loan|autopay|trip)\b)
  (take|taking|pulling|pull|scratching|removing|crossing|cut|strike) (me|us|my number|{our-number}) (off|out|from)
  (pull|lose|ditch|scratch) ((my|the|this|that|our) )(number|digits|contact)( |$)(?!(from a hat|plate))
  (excluded|removed|taken|dropped|struck|released) from (your|the|this|all|any) ~2 (messaging|texting|texts?|sms|program|lists?|service|records|outreach|communications?)
  # no need to
  no need (for you |for u |for yall )?to (keep |ever )?({text}|{texting})( me| us)? {again}
  never send (these|this|those|it|anything|any)( |$)
  {dont-word} (contact|text|message|call) (our|my) client
  (no reason|no point|stop|quit) (to keep |keep |in )sending (these|this|them|it|{messages})
  # turns them off
  (turn|switch|shut|cut) (off )?(the|these|your|this|my|all|those|them|loan|payment)? ?({messages}|them|these|this|it|this thing)( off)( |$)(?!(the|my) (tv|light|lights|oven|stove|phone|computer)\b)
  (turn|switch|shut) off (the|these|your|this|all|those|loan|payment) ~1 ?({messages})( |$)
  # let it be the last
  (last|final) ({messages}) ~2 (i (ever )?(get|see|receive|hear|want)|you (ever )?send|to (this|my|me)|of (these|this|yours|them)|from you)
  (be|make (that|this|it)) (your|the) (last|final) ({messages}|one)
  hope (this|that|it) (is|was|will be) the last (one|{messages}|i hear)
  # no more noise
  (no more|enough|nuff|quit|stop) (of )?(the |these |your |with the )*(dings?|dinging|pings?|pinging|beeps?|beeping|buzz(es|ing)?|vibrating|notifs?|txts?|msgs?)( |$)
  (nuff|finish|pack in|pack it in with|stop it with|enough w) (the |these |your |with |all )*({messages})
  # away from the list, the thread
  (i )?(want|wanna|want to|need|need to get|get me|let me) (be |get )?off (of )?(this|the|your|these) (thing|list|texts?|train|service|chain|thread|program)
  (leave|exit|quit) (this|the) (group|chat|thread|list|conversation|group text)( |$)
  remove me from this (group|chat|thread|conversation)
  # nothing else
  {dont-word} (send|text|message) (me |us |to me )?(nothing|nun|nada|nothin|anything|stuff|a thing|another|one more|no mo)( |$)(?!(but|except|until))
  (do not|dont|no longer|never) (want|need|wish for) (another|one more|one other|a single|no more|no) ({messages})( |$)
  (not|stop) (getting|receiving) (these|them|this|any|your ({messages})|({messages})) ?(anymore|any more|going forward|from now on|at all|please)?$
  # why still
  (why|how come) (have|did|dont|do) ?(not|nt)? ~2 (removed?|taken|unsubscribed?|deleted?) me
  (why have not|why havent|why did not|why didnt|when will|when are|have not|havent) (you|yall|u|they) (going to )?(removed?|unsubscribed?|taken?|deleted?|dropped|stopped|stop) (me|this|these|texting|messaging)
  why am i still (getting|receiving|on (your|the|this)|in (your|the))
  when (is|will|are|does) (this|these|it|the ({messages})|all this) (going to |gonna |ever )?(stop|end)(ping|s)?( |$)
  # and nothing but the order at the end
  (so|now|and|just) (stop|quit) (asking|bothering|hounding|bugging|texting|it)$
  (finna|gonna|going to|about to|will) (change|switch|block|throw) ~4 if ~2 (dont|do not|keep|wont) (quit|stop|texting|messaging)?
    # out of a list, in the passive
    (asked|want|wanted|requested|need|demand|like|told you) (to be|being|getting) (taken|removed|deleted|unsubscribed|dropped|struck|scratched|left) ?(off|out|alone)?
    (forget|act like|pretend) (you |u )?(have|had|ever had|know|got|never had) (my|this) (number|phone|contact|info)
    (call|ring|phone|email|mail|write)( me)? (dont|do not|not|never|no) (text|sms|message)( me)?$
    ^(please |just |ok |i said )*no (calls?|texts?|sms|messages?|emails?) ?(or|and|nor|no) (calls?|texts?|sms|messages?|emails?)( please| anymore)*$
    ^(and |ok |so |now |just )*(your|you are|all) blocked( now| bye| idiot| already)*$
    stop (yapping|yelling|barking|hollering|nagging|yammering|blabbing|whining|crying|screaming) (at|to|on) (me|us)
    ^stop it (you |u |all )*(people|guys|lot|clowns|crooks|pests|idiots|jerks|spammers)$
    ^no (more )?({messages})( to (me|this (phone|number)))?( please)?( 谢谢)?$
    # messages, and an end of them at the end of the clause
    ({messages}|{texting}) ~8 (stop|quit|discontinue|no more|unsubscribe|enough|cease|opt out)$(?<!(bus|train|non|full|not|dont|cant|wont|never|to|did|will|have|is|are) (stop|quit|cease|no more|enough))
    (phone|inbox|cell|prepaid|plan|texted|called|messaged|costs? me) ~8[.]?(stop|quit|discontinue|unsubscribe|opt out)$(?<!(bus|train|non|full|not|dont|cant|wont|never|to|did|will) (stop|quit))
    each (text|message|sms) costs~4[.]?(no more|stop)
    # refuses them
    (refuse|refusing|decline|declining|reject|rejecting|object to|dont like|do not like|hate|hating|dislike|loathe|cant stand|despise|detest|no use for|dont appreciate|do not appreciate|dont care for) (to )?(getting |receiving |receive |get |accept |any |all |more |further |future |being )*(these|those|your|ur|this|such)? ?({messages})( |$)(?!(from (him|her|my|mum|mom)|that|where|when))
    (refuse|refusing|decline|declining|reject|hate|hating|dont like) (to |getting |receiving |receive |get |accept )+(these|this|them|any)$
    # consent ends
    (consent|permission|authori[sz]ation)( to text)? (is |was |has been |hereby |now )*(revoked|withdrawn|cancell?ed|rescinded|terminated|removed|denied|taken back|gone|over)
    (take|taking|took|pull|pulling) back (my )?(consent|permission)
    (neither|nor) (call|text|message|contact) ~3 (me|us|this)
    # a list of those not to be reached
    (dnc|do not call|do not contact|do not text|opt out|optout|suppression|unsubscribe|no contact|no call|no text) (me|us|list|registry|registration|this number|this)( |$)(?!of)
    (blocked|block) (and|n|you|u|this|ya|delete[d]?|report(ed)?)( |$)(?!(my|him|her|nose|ur))
    (goodbye|bye|bye bye|adios)[.]?blocked
    # has said so before
    (did i not|did not i|have not i|havent i|did i|didnt i) (say|said|text|tell you|ask|reply|write) (to |you to |you )?(stop|unsubscribe|quit)
    what (part|bit) of (stop|unsubscribe|no|leave me alone|do not|dont)
    (the )?(word|code|way|keyword|option|button|command) ~2 (to|for) (stop|unsubscribe|opt out|end|quit)|stop (option|button|keyword|code)
    (where|how) (do|can|could|to|would) ~2 (unsubscribe|opt out|get (you|u|yall|this|it|these people) to (stop|quit))( |$)(?!(of|from) (?!(these|this|your|the (texts?|messages?|sms|list|reminders?)|it|here|all|getting|receiving|u\b|you\b)))
    (can|could|would|will) (you|we|u|yall) (please |just |all )*not (text|message|contact|call|send|sms|do this|bother|disturb)( |$)(?!(him|her|the|it|that))
    (can|could|may|shall) (we|i) (please |just )*(stop|end|quit|cancel) (this|these)$
    (appreciate|like|prefer|happy|grateful|glad|love|thankful) ~3 (you|u|yall) (did not|dont|not|never|didnt|would not|wouldnt|could not) (text|message|contact|call|send|bother)
    # not this number
    {dont-word} (be )?(use|using|write|writing|send|sending to|reach|dial|ping) (to )?({our-number})( |$)(?!(to (call|reach) (him|her)|as|until|for (grab|uber)))
    {stop-word} (use|using|dialing|dial|reaching) ({our-number})
    ({our-number}) (is )?(not|never|no longer) (for|to be|meant for|accepting|available for|taking|open to) ~1 (texts?|text messages|messages|sms|texted|contacted|called|messaged|reminders|solicit[a-z]*|marketing)
    # discards the number
    (discard|dump|toss|ditch|scratch|shred|drop|throw out|throw away|remove|unlist|exclude|junk) ({our-number}|my (info|details|contact))( |$)(?!(is|was))
    # away from the telephone
    (stay|keep|get) (away|off|clear) ?(from|of)? (my|this|our) (phone|number|line|cell|inbox|messages|texts)
    ^(please |ok |just |yo |hey |you |need to |better |gotta )*back (the )?off( already| please| now)*$
    # needs no reminding
    (dont|do not|need not|neednt|no need) (have |need |got )?(you |u )?(to |for you to )?(keep )?(remind|reminding|text|texting|message|messaging|notify|notifying)( me| us)( |$)(?!(to|about|when|on|at|if|of|what|later|tomorrow))
    (one|1|a single|two) (text|message|reminder|sms) (is|was|would be|is more than|will be) (more than )?(enough|plenty|sufficient)
    i (got|get|heard|saw|read) (it|you|this|that|the (message|text|point)) ~4 (first|already|enough|times?)[ .]*~2 (no more|stop|enough|quit)
    # a service that is not wanted
    (no longer|dont|do not|not) (need|want|require|use|using) (this|the|your) (service|services|subscription|text service|alerts?|reminder service|program)( |$)
    (i|we) (no|not|never|aint|dont) ?(want|tryna get|trying to get|wanna get) (no |any )?(more )?({messages})
    (service|subscription|reminders?|alerts?) (is )?(no longer|not) (needed|wanted|required|necessary)
    (end|stop|close|cancel|terminate) (the |my |this |your )?(subscription|enrollment|sms (service|plan)|text (service|plan)|alert service)$
    no (soliciting|solicitation|solicitors|comms|communications?|contacting|texting|messaging)( please| pls| allowed)*$
    # a second language
    ^(pls |please |aiyo |aiya |walao |wah |u all |you all |better |can |kindly |eh |oi |oei |hey )*stop( (sending|sms|msg|message|disturbing|disturb|texting|calling|la|lah|ah|leh|lor|can|anot|or not|please|hor|already|liao))*$(?<!(haha|hehe|lol)[^?]*)
    {dont-word} (kacau|kajiao)( me| us)?
    (jangan|tolong|berhenti) (sms|ganggu|hantar|kacau|hubungi|berhenti|telefon|mesej|text|call)|(deja|deje|dejen) de (escribir|mandar|enviar|molestar|llamar|textear)[a-z]*|(quit|borr|elimin)(e|a|en) (mi|este) (numero|telefono)|por favor (para|pare|paren|basta|deten)|(para|pare|paren|detener|detengan)( de)? (por favor|los mensajes|mensajes|mandar|enviar)
    # the word, signed
    ^stop[.]?[a-z] [a-z]$
    ^stop (you |u )?(scam|scams|scammers?|spammers?)$
  # the messages are named, and an end of them in the next clause
  ({texting}|texts?|messages?|sms|reminders?|spam)( {to-me})?( {again})?( [^ .?§]+){0,6}[.?](just |please |so |now |ok )*(stop|quit|quit it|stop it|cut it out|knock it off|no more|leave (me|us) alone)$
  # an end of these, whatever they are
  ^(please |just |ok |i said |and |so )*no more (of )?(these|this|them)$
  # an oath before the word
  ^(for the love of ~2|for gods sake|for christs sake|jesus( christ)?|my god|oh my god|good god|good lord|dear god|please god|i beg (you|of you)|i am begging( you)?|i implore you|im begging( you)?) (please |just )*stop( it| this| already)?$
  # has had to say it before
  (have|had|need|having|got) to (say|tell you|text|type|reply|send|repeat) (to )?(stop|unsubscribe)
  # asks how it ends
  (what (do i|must i|should i|can i) ~2|what does it take|is there (a|any) ~1|there (a|any) way|how long|how (do|can|could) (i|we|one)|what will it take|where do i) ~3 (make (it|this|these|them) stop|stop (getting|receiving|these|this|your|the)|turn (these|those|the {messages}) off|get (off|out)( of)? (this|the|your))
  {stop-word} (getting|receiving|seeing) (these|this|your|any|all|so many|them|texts|messages|sms|reminders)
  # one word each, as a second language puts it
  ^(please |kindly |pls |you |u |just |can |better |i said )*{stop-word} (text|message|contact|sms|spam|disturb|bother|harass|annoy|send|call|remind|mail)( {to-me}| this| that| anymore| again| number| message| sms| text| messages| la| lah)*$
  {dont-word} (text|message|contact|sms) (it|here|there)$
  ^(please |just |kindly )*only (e ?mail|write to|mail|send letters to|post to)( me| us)?$
  {dont-word} (send|sending) ~2 (anything|something|any|no more|any more|message more|messages more|sms more)$
  {dont-word} (need to |have to )?(send|sending) {to-me} (these|this|those|such|it) ?({messages})?$
  (take|get|keep) (my name|my number|me|this number) off$
  (wipe|clear|drop|strike|destroy|scrap|bin|remove|forget|lose|purge) ({our-number}|my (details|name|info|contact|record|data))(?! (is|was|and call|phone|screen))
  # no consent
  (dont|do not|did not|never|not|no longer) (i )?(ever )?(give |gave |given )?consent(ed|ing)? (to|for) (these|getting|receiving|being (texted|contacted|messaged|called)|texts?|sms|messages|your|any|contact|reminders)
  # an end with the messages
  (knock it off|cut it out|lay off|ease up|back off|enough|give it up|be done|stop it|quit it|chill|chill out|cool it|calm down|easy|slow down) (with|on) (the|these|your|all|this|those|them|sending) ~1 ?({messages}|{texting}|spamming|reminding)
  # no welcome
  ({messages}) ~1 (are|is|r) (not|no longer|never|un ?) ?(welcome|wanted|needed|appreciated|required|necessary|invited|desired)
  # as a wish
  (appreciate|grateful|glad|happy|thankful|nice|great|like|love|prefer) (it )?(if|when) (you|u|yall) (would |could |just |all )*(stop|stopped|quit|ceased?|did not|dont|not|never) ~1 ?({texting}|sending|text|message|contact|call)?( {to-me})?
  dont call[.]?(and |or )?dont text|dont text[.]?(and |or )?dont call
  ({messages}) (are )?(unwanted|not wanted|unwelcome|unsolicited)
  kick (me|us|{our-number}) (off|out)
  # enough messages, nobody asked for them, another way only
  (enough|not another|not one more) ({messages})( |$)
  (nobody|no one|dont nobody) (wants?|asked for|needs?|signed up for) (your|these|this|any|the) ~2 ({messages})
  {dont-word} (hit|blow up|call up|ring up|light up|be hitting|be blowing up) (up )?(my|this) (phone|line|cell|number)
  leave (me|us) and (my|our) [a-z]+ alone
  (find|get|go) (someone|somebody|anybody) else to (bother|text|harass|annoy|bug|call)
  (communicate|contact|contact me|reach me|respond|talk|write|correspond|deal) ~3 (by|via|in|through|thru) (mail|writing|email|letter|post|letters)(?! (instead of|too|also))$
  only (contact|communicate|write|reach|email|mail) ~3 (by|via|in|through) (mail|writing|email|letter|post)
  (delist|de list|blacklist|take down|unregister) (me|us|{our-number})
  {dont-word} (be |keep |keep on )?(sending|texting|messaging|calling|contacting|disturbing) me( |$)(?!(the|a|your|while|when|at [0-9]|now|about)\b)
  (can|could|how (do|can)|where (do|can)) i ~2 (turn|shut|switch) (this|these|them|it) off
  (phone|number|line) is off limits
  (reminders?|texts?|messages?|sms|alerts?|notifications?) off$
  # no more texting, no more ringing the phone
  no more ({text}|{texting}|send|sending|texts)( {to-me})?( ({messages}))?( |$)(?!(today|tonight|until|till|for now|from (him|her|mom|mum|dad|school|my))\b)
  {stop-word} hitting (my|me|us|this)( |$)
  # an end of texting
  {stop-word} ((all|the|your|with|these|those|me|this|please|{swear}|always|trying to|even|ever) )*{texting}(?! (him|her|them|ur|your|each other|people|jokes|money|pics?|pictures?|photos?|memes|your|dad|mom|mum|everyone|the (group|chat|class|gc|dog|cat|kids|baby|teacher|driver|boys|girls)|in class|at the table|names|it|that|n driv|and driv|while|when|and study|and sleep|and drive))
  (keep|keeps|wont|will not|never|cant) ~1 (stop|quit) {texting} {to-me}
  # an end of sending
  {stop-word} ((all|the|please|{swear}) )*sending(?! (jokes|money|pics?|pictures?|photos?|memes|him|her|them|nudes|videos?|selfies|snaps|voice))( {to-me}| this| these| those| them| anything| stuff| things| shit| crap| any| all| more| so many| such| your| the ({messages})| ({messages}))+( |$)
  {stop-word} ((all|the|please|{swear}) )*sending( {to-me})?$
  # an end of the messages
  {end-word} ((all|of|the|this|that|these|those|your|with|any|more|such|{swear}|my|getting|receiving|loan|payment|debt|me|us|future|further|from you|con|los|to this number|future) )*({messages})(?! (from (him|her|mom|mum|dad|school|my|the school|work)|left|quota|for you|plan|bundle|pack|reply|him|her|or die|n driv|and driv|while|when))
  (stop|end|quit|cut) (it )?(with|w) (the|these|your|all|this|that|those)
  (enough|already) (already )?(with|of) (the|these|your|all|this|those) ~1 ?({messages})
  # do not text me
  (?<!you |u |he |she |they |we |ya |would |why |and )(never|never ever) ((you|ever|dare|please|again|{swear}) )*({text}|{texting}|{bother}) {to-me}( ({again}|$)|$)
  {dont-word} ((you|ever|dare|please|even|keep|keep on|{swear}|u|yall|be|just|go|continue) )*({text}|{texting}) ({our-number}|{to-me})(?! (back|on (whatsapp|facebook|fb|insta|instagram|telegram|line|wechat|skype|msn|messenger|snap)|while|when|whenever|until|till|so|before|after|yet|if|at [0-9]|at night|in|on (my|the)? ?(weekend|sunday)|during|late|first|about (?!(this|it|that|the|any|a|my)? ?(loan|debt|payment|bill|again|balance|money))|the|your|that (?!number)|now|tonight|today|tomorrow|later|for|how|what|why|because|i am|im|he|she|out|home|from work|an?|one|with (those|that) ))
  (?<!you |u |he |she |they |we |ya )(?!(dont|do not) you ever ~4[?]){dont-word} ((you|ever|dare|please|even|keep|{swear}|u|yall) )*({text}|{texting}|{bother}|send|sending)( {to-me})? ~3 {again}
  {dont-word} (please |ever )*({text}|{texting}) {to-me} ~1 ?(on|at|to) (this|my|that) (number|phone|cell|job|work|line)
  ^(please |just |kindly |i said |and |so |also |guys |sir |hi |ok )*(?!never (text|call|email)){dont-word} (please |ever |you )*({text}|{bother}|texting)( {to-me})?(?! (now|today|either|tho|though|for real))$
  # do not send
  {dont-word} (be |keep |ever |please |even )*(send|sending) ~2 (no more|any ?more|anything|these|them|those|this|{messages})( ({again}|to ~3|of ~3|$))
  {dont-word} (keep |ever )?(send|sending) ~3 ({messages})( ({again}|please|to ~3))*$
  # no messages
  ^(please |just |i said |ok |and |hi |hello |so )*no (more )?(texts?|messages?|sms|reminders?|texting|contact|communications?|spam|robocalls|robotexts|messaging)( {to-me})?( from you)?$
  no (texts?|texting|messages|sms) (please|to ({our-number}|me)|and|or calls)
  (text|message|contact|bother|call) {to-me} no (more|mo)
  # does not want them
  (dont|do not|did not|no longer|never|not|nor|wont) ~1 (want|wish|wishing|need|care|consent|consented|agree|agreed|ask|asked|asking|sign|signed|request|requested|subscribe|subscribed|authori[sz]ed?|interested|opt|opted|permission|desire|accept|approve) (?!(to )?(miss|lose|stop|cancel|end|unsubscribe|bother|disturb|forget|waste))~5 ({texting}|texts|text messages|messages|sms|reminders?|notifications?|alerts?|texted|messaged|contacted|called|bothered|notified|reminded|hear from (you|u|this|yall|your))(?! (my|him|her|them|your|from (him|her|my)))
  (dont|do not|never|no longer) (want|wish|care|need)( to)?( be| get| receive| see| have| hear| read)* (these|them|any of (this|these)|any more of (this|these))( {again}| here| on ~3)*$
  (dont|do not|no longer|never) (want|wish|care|need|like) (to |being )?(hear from you|be on ~3 list|receive|getting|see) ?(this|it|these|them|any|anything|your|$)( |$)
  (like|prefer|rather|wish|choose|want|ask|request|would) (to )?not (to )?(be |get |receive |have |see |hear )~4 (texts?|messages?|texted|messaged|contacted|these|from you|sms|reminders?|called|notified)
  (would|rather|prefer) (much )?rather not ~6 ({messages})
  (not|no longer) interested( in)? (receiving|getting|these|your (texts|messages|service|company|offer|loan)|any (texts|messages|more|of this|loan)|hearing|being (contacted|texted)|this (offer|loan|service|text)|the (texts|messages|offer|loan))
  (not interested|no thanks|no thank you)[.]?(remove|stop|dont|do not|please|take|leave|bye)
  # they must end
  ({messages}) (are|is) not (authori[sz]ed|allowed|permitted|welcome|wanted|appreciated)
  (stop|end|quit) (this|the|that|all this|your) (nonsense|crap|shit|bs|madness|spam|bullshit|harassment|rubbish|foolishness|mess)$
  (never|did not|dont) (sign|signed) up (for|to) (this|these|that|your|any|get|receive)( |$)
  want out of (this|these|the|your) ~1 ?({messages}|thing|list|program|texting|text|service|alerts)( |$)
  (get|have|make) (these|this|them|the ({messages})|your ({messages})) (to )?stop
  ^{dont-word} send$
  (these|the|your|this|those|all|all of this) ~1 ?({messages}) (need|needs|must|have|has|should|better|ought|got|have got|has got|gotta|gots|want|wants) (to )?(stop|end|cease|quit)
  # out of your records
  (remove|delete|erase|wipe|scrub|purge|exclude|omit|unlist|deregister|unregister|unenroll|disenroll|unsubscribe|unsub) (me|us|{our-number}|my (name|info|information|details|data|contact|digits|contacts))( (from|off|out|of|on|in) (?!(the |our |this |that |your |my )?(family |work |class |school |wedding |birthday |team )?(group|chat|cake|party|guest|carpool|team|class|game|friend|fb|facebook|insta|whatsapp))|$| (asap|or|and|before|because|i|im|this|you)\b)
  (take|get|drop|strike|pull|cross|scratch|keep|leave|put) (me|us|{our-number}|my name) (off|out|from|out of|off of|off from)( of)? ((your|you|the|this|that|all|any|these|calling|texting|contact|mailing|distribution|sms|message|text|loan|marketing|call|{swear}|whatever|every|other|auto) )*({records}|messages|texts|texting|reminders|sms|service|subscription|notifications|phone|robot|program|thread|text chain|alerts)( |$)
  (get|take|remove) (me|us|{our-number}) (off|out)( of)?( (this|it|here|these|there|yall|your shit))*$
  ({our-number}|my name|me|i) ((needs?|want|wants|would like|has|have|must|should|please|like|ought) )*(to )?(be|get|got|getting|being) (removed|deleted|taken off|erased|unsubscribed|opted out|taken out)
  (have|want|need|get|like) ({our-number}|my name|my info|my data|me) (removed|deleted|taken off|erased|unsubscribed|off (your|the|this) (list|system|texts|database))
  (lose|forget|delete|erase|trash|shred|get rid of|throw away) ({our-number}|my (info|information|details|data|contact|contacts|digits))(?! (is|was|plate))
  (off|from|out of) (your|this|ur) (text |texting |contact |mailing |sms |calling |call |message |damn )*(list|lists|database|text list)
  (do not|dont|no) (contact|call|text|message|sms)( call| contact| text)? (list|registry)
  (put|place|add) (me|us|{our-number}) (on|to|in) ~3 (do not|dnc|dont|no) 
  (can|could) (you|someone|i) ~2 (get|be|have|take) ~3 (off|removed from) (your |this |the )?(list|texts|messages|system|contact)
  (this|my) (number|phone|cell) (should|must|is) not (be )?(to be )?(on|in|contacted|texted|used|called)( |$)
  # consent ends
  (revoke|withdraw|rescind|revoking|withdrawing|cancel|remove|retract|revoked|terminate|pulling) ~3 (consent|permission|authori[sz]ation)
  (do not|dont|never|no longer|not|did not|without) (have |give |gave |given |got )?(you |u )?(my |any |the )?(consent|permission|authori[sz]ation)( to (text|contact|call|message|send|use)| for ~3 ({messages})|$)
  (not|never|no longer) (allowed|authorized|permitted|welcome) to ~2 ({text}|message me|use (this|my))
  # the words of the law
  unsub(scribe)?(?! from (?!(this|these|your|you|ur|all|the (text|message|sms|list|service|alerts?|reminders?)|it|here|sms|texts?|messages|future|any|everything|getting|receiving)))(?!.{0,12}(netflix|gym|channel|youtube|spotify|newsletter|streaming))
  (?<!or )opt(ed|ing|s)? (me |us |{our-number} )?out(?! (form|sheet|option|date|with)|,)(?! (of|from) (?!(this|these|your|all|you|ur|the (text|message|sms|list|reminders?|program|service)|sms|texts?|receiving|getting|being|any|further|everything|future|messages|reminders|notifications|here)))
  cease and desist
  ^(please |kindly |just |i said )*(discontinue|desist|terminate|halt|cease)( this| it| these| all| service| now| immediately| please)*$
  (i|we) (request|demand|insist|require|ask|order) ~4 (stop|cease|removed|removal|no further|end)( |$)
  (make sure|see to it|ensure) ~6 (no more|not|never|stop) ~4 ({messages})
  # the word is the message
  ^(?!.*\b(?:bus|train|mrt|pit|next|last|first|full|rest|truck|tram|subway|my|the|your|his|her|a|at|one|which|what|where|when|why|should|we|lets|i|he|she|they|it|rain|wind|music|never|cant|dont|wont|not|to|and|then|or|until|before|after|without|non|if|us|or|[0-9]+) stop)([^ .?]+ ){0,4}(stop|stop it|stop this|stop stop|stop now)$
  ^stop (please |now |sir |asap |ok |yall |you guys )?(wrong|no|not|im|i am|i dont|i did|i paid|i will|i have|i already|i said|i never|i do|we|you people|you guys|you have|you got|you are (harassing|annoying|bothering)|my|because|cause|or|ok|sir|maam|bro|wasting|asap|now|yo|thanks|thank|already|dont|leave|remove|cancel|quit|who|these|texts?|loans?|reminders?|forever|fam|homie|harassment|scam|scammer|scammers|otherwise|before|man|dude|this is|this number|enough|for good|spam|sms|notifications|all (this|these|of)|everything|both|para|dealing)( |$)(?!if|being|crying|laughing)
  (please|kindly|must|need|needs|has|have) (you |it |this |that |these |yall |to |all )*(just )?(stop|cease|desist)( it| this| that| these| now| all| with this)*$
  (told|asked|begged|warned|telling|tell|asking|ask|begging|beg|want|need|like|wish) (you|u|yall|them|you people|you guys|these people|this|these|it|~2 {messages}) (all |please |already |once |twice |before |many times |nicely |kindly |politely |to |[0-9]+ times )*(stop|cease|quit|leave me alone|not (to )?(text|message|contact|send|call)|remove me)(?! (charging|charge|adding|at|by|taking|withdraw))
  (can|could|would|will) you ((all|guys|people|please|just|{swear}|kindly) )*(stop|cease|quit)( it| this| that| now| already| please)?$
  stop (please|it now|this now|now|at once|immediately|right now|right away|asap|today|for good|forever|permanently|all of this|all this)$
  (please|can you|could you) (stop|end|cancel) (this|these|the service|this service|subscription|the subscription|my subscription)( (service|subscription|thing|nonsense|bullshit|shit|crap))?$
  (cancel|end|stop|discontinue) (my|the|this|our|your) (subscription|enrollment|sms service|text service|alerts?|text messages?)( to| with| for|$)
  (make|made) (these|them|this|the ({messages})|your ({messages})) stop
  please stop (them|these|those|all)
  (do not|dont|never) (you|yall|you people|you guys) (people |guys )?(ever )?(stop|quit|give up)
  # asks how to stop them
  (how (do|can|could|to|would) ~2|help me|let me|want to|need to|trying to|like to|way to|tried to) (stop|end|get rid of|cancel|turn off|block|get off|get out of|opt out of|get off of|make) (getting |receiving |all |of |from )*(this|these|the|those|your|all|you)* ?({messages}|list|these$|you$|text service)
  # has said so before
  (replied|texted|said|sent|typed|wrote|texting|saying|replying|keep saying|tell you) (to )?(you )?(stop|unsubscribe|opt out|no more)(?! (and|but) ~ (start|resume))(?! (sign|to ))(?! (?!texting|messaging|sending|calling|contacting|bothering|harassing|spamming)[a-z]+ing)
  after i (said|texted|sent|replied|typed|wrote|told you) (stop|unsubscribe|no|to stop)
  (keep|kept|still|why are you|why you|why do you) ~2 ({texting}|sending|send|text|message|getting ({messages})) ~ (after|even though|though|despite) ~ (stop|unsubscribed?|opted out|asked)
  already (unsubscribed|opted out|said stop|told you|asked you to)
  # let me be
  (?<!wont |would not |never |will not |cant |did not |not |dont |he |she |they |it |please dont |to |always |and they |kids |cats? |dogs? )leave ({our-number}|my family|us|me|my (wife|husband|mom|kids|mother)) (the )?(alone|be|in peace)( |$)(?!with|for|in the|at)
  (told|asked|want|need|like|begging|asking|please|time|you) (you |u |yall |them |just |all |people )*to (please |just )*leave (me|us) (alone|be)
  (leave|let) (me|us) be$
  # away
  (get|stay|keep) (the )?(off|out of|out) (of )?my (phone|line|inbox|messages|texts|dms|cell|back|case|face|life|texts)
  (go )?(bother|text|harass|bug|annoy|spam) (someone|somebody|some one) else
  (fuck|piss|bugger|sod|bug|buzz|eff|f|back) off( (and|you|with|already|with your|now|scammer|bitch)\b)
  (cut it out|knock it off|give it a rest|get lost|go away|beat it)$
  # who blocks us wants no more
  (you are|you|you will be|you have been|consider yourself|this number is) (getting |being )?blocked( |$)
  ^(just |now |am |im )*blocking (this|you|your)
  (i am|i will|will|am|going to|have|be|already|to|i|gonna|getting) (be )?(block|blocking|blocked) (you|this|your|u)( (number|sender|spam))?( |$)
  # a warning that means stop
  (text|message|call|contact|bother|harass|sms) (me|us|my (phone|job|mom|family|work|wife|husband)|{our-number})( ~2)? (again|one more time|once more) (and|or|i|ill|we|you will|my|see|without)
  (one more|another|next|any more|any other|further) (texts?|messages?|calls?|sms|contact)( ~4)? (and|or|i|will|gets?|report|sue|lawyer|police|block|is|to this|from you)\b ~4 (report|sue|lawyer|police|blocked|attorney|court|fcc|file|complain|harass|legal)
  if you ({text}|send|keep {texting}|continue) ~5 (report|sue|lawyer|police|attorney|court|fcc|complaint|block|cops)
  # not by this way
  {dont-word} (please )?({text}|remind) {to-me} (by|via|through|on|with|thru) (text|sms|message|this|my cell|phone)
  (instead of|rather than|no|not by|not) (texting|texts|text|sms|messaging)( please| me)?$
  (contact|reach|write|communicate|send|notify|talk to|deal with|use|prefer|by|via|through|in) ~5 (mail|email|writing|letter|post|letters) (only|from now on)
  (mail|email|letters?|writing) only
  {dont-word} ~5 (use|only|just) (email|mail|letter)
  # fed up, and an end
  (sick|tired|annoyed|fed up|done) (of|with|by) ~3 ({messages})[.]?~6 (stop|remove|off|no more|cut it out)
  # will not read them
  (wont|will not|not going to|refuse to) (read|accept|receive|answer|look at) (any|these|your|this|more|the) ~2 ({messages})
  # Spanish
  (no quiero|dejen? de|no (me )?(mande|mandes|manden|envie|envies|envien|escriba|escriban|moleste|molesten|texteen|llamen|llame)|parar|alto|no mas (texts?|mensajes|sms|por favor)|(ya |para |pare |paren |stop )+(con )?(los |de )?(mensajes|textos)|ya basta|quit(e|en)me|borr(e|en) mi|deje de)
`;
