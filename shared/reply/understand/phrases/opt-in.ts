import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Wants the messages again, after having stopped them. */
export const optIn: Vocabulary = {
  intent: 'opt-in',
  whole: words`
    yes start, start please, unblock, unblock me, turn on, in, opt back, begin, go, rejoin, re enroll,
    reenroll, start sms, start messages, reactivate, start reminders, unstop please, kaishi, start,
    resume, optin, opt me in, subscribe, resubscribe, re subscribe, start again, restart, opt back in,
    opt in again, start texts, continue, sign me up, sign me up again, subscribe me, subscribe again,
    恢复推送, 恢复发短信, 重新开, 再发, 再发吧, 发吧, 发短信, 继续收, 继续接收, 解除退订, 取消退订,
    恢复原来, 重新启用, 恢复正常, 恢复, 重新接收, 开通短信, 恢复提醒, 重新订阅, 订阅, 开通, 恢复发送,
    恢复接收, 恢复通知, 重新开通, 继续发, 继续发送, 可以发了, 开启短信, 开启提醒, 接收, 同意接收,
    打开提醒, 继续提醒, 恢复服务, 重新发送, 重新发, 恢复订阅, 重新开启
  `,
  clause: words`
    opt me back in, unstop, resume texts, resume messages, opt in, resubscribe me,
    恢复短信, 恢复短信提醒, 重新接收短信
  `,
  says: {
    en: phrases`
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
      (stopped|unsubscribed|opted out|stop) ~4 (by (mistake|accident)|mistakenly|accidentally)
      # the stop is undone
      (undo|reverse|cancel) (my |the )?(stop|opt out|optout|unsubscribe)
      # the words
      (opt|opting|opted) (back )?in( to| again| please|$)
      (resubscribe|re subscribe)( me| please| to| again|$)
    `,
    zh: phrases`
      # wants the messages again
      可以(再|继续|重新|恢复)(给我)?(发|提醒|通知|收)
      (再|还)(给我|帮我)?(开通?|打开|恢复|开启)(短信|提醒|通知|一下|发|服务)
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
      # negated or asked
      (dont|do not|never|not|no|cant|wont|why|if|when|did) ~3 (start|resume|restart|opt in|subscribe|continue|sign)
      # a threat
      (text|message|call|send|contact) me again (and|or|i)
    `,
    zh: phrases`
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
