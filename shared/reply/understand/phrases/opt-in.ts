import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Wants the messages again, after having stopped them. */
export const optIn: Vocabulary = {
  intent: 'opt-in',
  whole: words`
    turn on, opt back, begin, rejoin, kaishi, start, resume, optin, restart, continue, 重新开, 再发,
    发吧, 发短信, 恢复原来, 重新启用, 恢复正常, 恢复, 订阅, 开通, 可以发了, 接收, 同意接收, 恢复服务,
    重新开启
  `,
  clause: words`
    opt me back in, unstop, resume texts, resume messages, opt in, resubscribe me,
    恢复短信, 恢复短信提醒, 重新接收短信
  `,
  says: {
    en: phrases`
      # go on
      ^(ok |okay |thanks |thank you |yes |yeah |please |sure |no |actually |just |go ahead and |nevermind |never mind |great service )*(keep|carry on|continue|keep on) (sending|texting|messaging|reminding|texting me|sending them)$|^(yes |please )*(keep|let) them (coming|keep coming)
      ^(no |please |oh |hey )*(dont|do not|never) (ever )?stop( these| them| sending| texting| reminding me| the {messages}| my {messages})*$|(dont|do not|never) (unsubscribe me|take me off (the|your) list|remove (my number|me) from the (list|reminders))|leave (the|my|those) ({messages}) (alone|running|as they are|on)
      ^(yes |sure |ok |please |you can |go ahead and |feel free to |youre welcome to |you are welcome to )+(text|message|send messages to|send me messages|text me|message me)( (me|this number|here|on this number|any time|anytime))*$|(happy|glad|fine|pleased) for you to (text|message) (me|us)
      (i )?(find|found) (them|these|the {messages}) (useful|helpful|handy)|i want the ({messages}) (every|each|before)|(take|took) back my stop|i (dont|do not) want to (stop|end|unsubscribe)$|(put|have) (them|these|those) back( on)?$|(i am|im) wanting to have the ({messages})
      # wants them
      i (do|still|really|actually|did) (still )?(want|need|like) (these|them|those|the {messages}|your {messages})( |$)(?!(to stop|gone|off))
      ^(i )?(want|need|like) (them|these|it) (back|on)( |$)
      (i )?(rely|depend|count) on (these|them|the {messages}|your {messages})
      # keep sending
      ^(ok |okay |thanks |thank you |yes |yeah |please |pls |sure |no |actually |but |and |so |just |go ahead and |never mind |you can |do )*(keep|continue) (on |to )?(sending|texting|messaging|reminding|notifying|text|send|remind) (me|us|them|these|those|it|the {messages}|my {messages}|{messages})( {messages})?( (before|every|each|about|when|until|for|so|if|as|on|by|at|to|please|thanks) ~)?$
      ^(ok |please |just |so |and |yes |no )*(keep|leave) (them|those|these|it|the {messages}|my {messages}) (on|going|active|turned on)$
      # agrees to be texted
      (?<!(never|not|dont|didnt|did) )(agree|consent|happy|ok|okay|fine|opted|want|like) (to|with) (be |being |get |getting |receive |receiving |have |you |your |yall )+(text|texted|texting|messaged|messaging|reminded|{messages})( |$)
      (you|u|yall) (can|may|have (my )?permission to) (text|message|remind) (me|us) (at|on|here)( (this|my) (number|phone|cell|line))?$
      i (do )?(give|grant) (you )?(my )?(consent|permission) (to|for) ~2 ({text}|{texting}|{messages})
      # wants them, or wants them kept
      (please )?(you )?send me again ~3 ({messages})
      send (me )?(the |my |your )?({messages}) (again|back|once more)$
      (want|like|wish|love|need) (again|once more)? ?to (again )?(receive|get|have) ~3 ({messages})( again)?$
      (do|still|really|actually) want (the|your|these|my|those) ~1 ?({messages})
      keep (the|your|those|these|sending|them) ~2 ?({messages})? ?coming
      keep (sending|giving) (me )?(the|those|these|your|my)? ?({messages})
      # wants the messages again
      ^(please |ok |you can |pls |yes |hi |hello |sorry |actually |can you |could you |i want you to |go ahead and |feel free to )*(text|message|remind|notify) me (again|back|once more)( now| please| thanks| about ~3)*$
      (you|u|yall) (can|may|are allowed to) (now |please |still |go ahead and )*(text|message|contact|send|remind) (me|us)( again| now| reminders| texts| these| messages| if ~4)*$(?<!(cant|never|not) [^.?]*)
      (changed my mind|mistake|accident|accidentally|didnt mean|did not mean|by mistake|wrong button|sorry) ~6 (start|resume|text me|message me|send (me )?(the|them|reminders|texts)|sign me|opt in|keep (the|sending)|remind|turn (it|them) back)
      (start|resume|restart|reactivate|begin|reinstate|renew|restore|bring back) ((the|my|your|sending|getting|receiving|me|text|payment|loan|sms|with|these|those|us|on|up|to|again|all|daily|monthly|due date) )*({messages}|texting|reminding|service|subscription)( |$)
      (turn|switch|put) ((the|my|your|text|payment|sms|loan|me|them|it|these) )*({messages}|them|it)? ?back (on|in)( |$)
      (want|like|need|prefer|love|wish|miss) ((to|the|my|your|get|getting|receive|have|start|text|payment|those|these|sms|loan|i|me|u|you|please|back) )*({messages}) (again|back|on|turned on|restarted|resumed)
      (re ?subscribe|re ?enroll|opt (me )?(back )?in|unstop|unblock|sign (me )?(back )?up|subscribe) ?(me|us|again|please|to (the|your|these)|for (the|text|these)|back)?( ({messages}))?$
      # wants to keep them
      (dont|do not) (stop|cancel|end|turn off) ~2 ({messages}|reminding me)
      # wants the messages again
      (want|like|would love|prefer|need) ~3 (reminders?|texts|messages|alerts|notifications) (again|back)
      (start|resume|restart) (texting|messaging|sending|notifying|reminding)( me| us)?( again| please)*
      (unblock|reactivate|reenable|reinstate|re enroll|reenroll|enroll me|re add|readd|add me back|put me back|turn me back)
      (turn|switch) (the |my |your |payment )*({messages}) (back )?on
      (start|resume|restart|reactivate|turn (back )?on|turn on|reenable|re enable|begin|bring back|restore) (sending |getting |receiving |me |my |the |your |to |texting |these |those |payment |loan )*({messages}|me)( (again|back on|please|back|for me))*$
      (opt|sign|subscribe|add|put) me (back|in|up|again|on)( (in|to|on|up|again|for))* ?(the |your )?({messages}|list|please|thanks|$)
      (want|like|wish|ok|okay|happy|agree|need) (to )?(start |resume |get |receive |have |keep |restart )+(getting |receiving |the |your |these |my |payment |loan )*({messages})( ~3)? (again|back)
      you (can|may) (text|message|contact|send) me ~2 again
      # the stop was a mistake
      (changed my mind|by (mistake|accident)|mistakenly|accidentally|did not mean to) ~4 (stop|stopped|unsubscribed?|opted out|start|resume|opt in|resubscribe)
      (stopped|unsubscribed?|opted out|stop)(?! payment) ~4 (by (mistake|accident)|mistakenly|accidentally)
      # the stop is undone
      (undo|reverse|cancel) (my |the )?(stop|opt out|optout|unsubscribe)
      # the words
      (opt|opting|opted) (back )?in( to| again| please|$)
      (resubscribe|re subscribe)( me| please| to| again|$)
    `,
    zh: phrases`
      # go on
      ^(你们?|侬|那|嗯|要得|可以|请|麻烦|还是|就)*(继续发|接着发|照常发|照发|照send)(吧|呗|嘛|好了|就行|没事|俾我)*(啦)?$|^(不要停|别停|不用停|别断|不要断)$|(提醒|短信)(还是)?(留着|照旧|照样)|我的照旧|(本人|我)?还要收(你们|短信|提醒)?$
      (少了?|没有)(你们|短信|这)(的)?提醒[^.?]{0,6}(记不住|会忘|不行)|(请勿|别|不要)取消(我的?)?(短信|提醒)
      jixu fa( ba)?|bie ting
      # wants them
      (千万|请|麻烦|可)*(别|不要|请勿|不用|勿|不必|莫)(再)?(把|给|将)?(我|额|俺)?(的)?(还款)?(短信|提醒|通知)+(服务)?(给)?(我)?(停|取消|关|断)(了|掉)*
      (撤回|撤销|收回)(了)?(我)?(刚才|之前|上次|先前)?(说)?(的)?(那个)?(退订|拒收|停发|不要再发|别再?发)
      (全|都)?靠(这|你们)(个|的)?(短信|提醒|通知)?(记|提醒)|(停|关|退订|关闭)(的|了|过)[^?]{0,10}(激活|打开|开启|续上|开上|开回)|(解除|取消)免打扰
      # keeps them
      (短信|提醒|通知|信息|消息)(服务|功能)?(请|还是|麻烦|给我|帮我|都|就|可以|你们?|一直|继续|帮忙)*(接着发|照发|照常|照旧|照样发|继续发|正常发|保留|留着|别停|别断|不要停|不要断|别关|不要关)
      (退订|拒收|停发)(的)?(事儿?|话|那条|那个|这事)(就|你们?|请)*(当我没|不算|作废|收回)
      # agrees to be sent them
      (?<![不没未])(同意|愿意|接受|授权)(你们?|贵司)?(给我)?(接收|收到?|收取|发送|发)(到)?(你们?的?|还款|账单)*(短信|提醒|通知|信息|消息)
      # the stop is undone
      (停|关|退订|退|断|拒收|屏蔽)(了|掉|过)[^?]{0,16}(再|重新|又|还是)(给我|帮我|替我|你们?)*(打开|开通|开启|开一下|开吧|恢复)
      # wants them on, or back again
      ^(start|unstop)(恢复|短信|提醒|继续|开通|订阅|发)
      (?<![不别勿莫没])(想|要|需要|愿意)(再|重新|继续|返|又)+((收|接收)(到|返|回)?(你们的?|还款|账单|提示|提醒)*(短信|提醒|通知|信息)?|有(你们的?|还款|账单)*(短信|提醒|通知|信息))
      # the stop is undone
      (退订|拒收|停)(了|过|掉|错)+[^?]{0,8}(恢复|重新(发|开|接|订|收)|想(再|重新|继续)?(收|要)|再开|后悔)
      ^(请|麻烦|帮我|给我|现在|重新|可以|我要|我想)+恢复(吧|一下|$)
      # wants the messages again
      (恢复|开通|打开|开启|重新|继续|再)(给我|帮我|一下|下|为我|向我|对我)?(开|发|收|接|订|开启|发送|推送|接收|订阅|恢复)?(通|启|送|到)?(我的?|你们的?|这个?|还款|账单|那个)?(短信|提醒|通知|推送|信息)(提醒|服务|功能|通知|吧|了|谢谢|$)
      (短信|提醒|通知)(服务|功能|提醒)?(给我|帮我|请|麻烦|可以|能|再)*(恢复|开|打开|重新|继续|开通|开启|发)(一下|吧|了|起来|回来|给我|发|$)
      (可以|能|麻烦|请|还是|以后)(再|重新|继续|接着|照常)(给我|帮我|向我)?(发|提醒|通知)(了|我|短信|吧|提醒|给我|通知|$)
      (又|还是|现在)(想|要|需要)(收|接收?|有|看)(到|短信|提醒|通知|你们)
      # wants the messages again
      可以(再|继续|重新|恢复)(给我)?(发|提醒|通知|收)
      (把|将)(短信|提醒|通知|还款提醒)~4(打开|恢复|开启|加回|重新)
      (短信|提醒|通知)~2(恢复|重新开|再开|打开|开回|继续发|继续|还是发)
      (还是|重新|又想|后悔了?)~4(要|想)(收|短信|提醒|通知)
      (后悔|反悔|搞错|弄错)~3(退订|拒收)|(退订|拒收)~4(后悔|错了|反悔)
      (恢复|重新|继续|再次|还是|重启|开启|开通|打开|开回)(给我|向我|我的?|一下|下|帮我)?(的)?~2(接收|发送|发|收|订阅|开通|推送|提醒|短信|通知|恢复)(短信|提醒|通知|给我|一下|吧|了|还款|我|服务|$)
      (想|要|愿意|同意|希望|需要)(重新|恢复|继续|再次)(接收?|收|订阅|发|开通|恢复|收到)
      (可以|请|麻烦|能)(重新|继续|再次|恢复)~2(发|提醒|通知|推送|短信|给我)
      # two tongues
      (想|要|我想|帮我|请)~2(opt ?in|resume|start|subscribe|unstop)
      # wants to keep them
      (别|不要)(停|取消|关)(掉|了)?(短信|提醒|通知|发短信)
      # the stop is undone
      (取消|解除|撤销)(了)?(拒收|退订|屏蔽|黑名单|免打扰)
      (取消|撤销|撤回)(刚才的?|之前的?|我的?)?(退订|拒收|停发)
      # the stop was a mistake
      (误|不小心|手滑|按错|点错|不是故意)~4(退订|拒收|回复?了?[rt]|停)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: {
    en: phrases`
      # a list of those present
      sign me in$
      # asked not to
      (not|dont|do not|never|stop|quit|cant) ((to|ever|please|keep|you) )*(send|text|message|sending|texting) (me|us)
      # a dare
      keep (sending|texting|messaging|calling) ~6[.]?(and |i )*(dare|see what|watch|sue|report|block|will (sue|report|block|call))
      # not wanted
      (dont|do not|no longer|never|not) (want|need|like|wish) ~4 ({messages})
      # none wanted
      no need ~4
      # negated or asked
      (dont|do not|never|not|no|cant|wont|why|if|when|did) ~3 (start|resume|restart|opt in|subscribe|continue|sign)
      # a threat
      (text|message|call|send|contact) me again (and|or|i)
    `,
    zh: phrases`
      # refused, or never given
      (不|没|没有|从没|从未|未)(同意|授权|愿意|接受)(你们?)?(接收|收|发|给我)
      # refused, or a dare
      (不要|别|勿|莫|不想|不用|停止|不许|不准)(再|老|继续|一直)*(给我)?(发|打|收|提醒|通知|推送|接收)
      继续~3发~8(看谁|试试|有本事|看我|谁怕谁|投诉|拉黑|报警)
      继续发[.](看谁|试试|有本事|看我|谁怕)
      # negated or asked
      (不要|别|莫|勿|不|没|没有|不用|为什么|怎么|谁让|再|如果|不想|不会|少)(要|再|想|给我|又)?(恢复|重新|继续|开通|订阅)
      # a threat
      (再|还)?继续发(我|就|老子|试试)
      # everyday
      恢复(了|得|健康|身体|上班|正常|供电)
      # something else
      重新(发|开|收)(货|票|一?份|一?遍|链接|邮件|文件|合同)
    `,
  },
};
