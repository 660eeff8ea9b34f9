import type { Vocabulary } from '../vocabulary.ts';

/** Promises a payment, with or without a day. */
export const promise: Vocabulary = {
  intent: 'promise',
  whole: ['tomorrow', 'soon', 'will pay', 'will do', 'paying soon', 'on payday', '会还', '明天', '马上', '尽快', '月底', '等发工资', '马上还', '明天还', '会还的', '尽快还', '稍后', '晚点', '过几天', '发工资还', '下周', '今天还', '正在还', '马上处理', '我会还', '会尽快'],
  clause: ['会还的', '一定还', '我会还', '我会还的', '肯定还', '明天还', '会按时还', '马上还', '尽快还', 'will pay', 'i will pay', 'paying soon', 'will pay soon'],
  says: {
    en: [
      ['(will|going to|i shall|gonna|am|plan to|planning to|promise|promise to|intend to|can|should be able to|ill|hope to|try to|let me|be|trying to|able to|expect to|i|we) ({pay}|paying|settling|sending (it|the|you|payment)) ~6 {day}', 'will pay, with a day'],
      ['{day} ~3 (i will|will|i can|i am going to|i|ill|we will) {pay}', 'will pay, the day first'],
      ['(will|going to|shall|promise to|ill) (definitely |surely |be |try to |get to |make sure to |for sure )*({pay}|paying)( it| you| this| the| my| in full| everything| as soon| when| once| up| off| {debt}|$)', 'will pay'],
      ['(pay|paying|payment) (it |you |this |the |in |full |rest |balance |will be |is coming |coming |made |by |sent |be |scheduled |for |out )*{day}', 'will pay, with a day'],
      ['(i )?get paid (on |this |next )?{day}', 'wages come'],
      ['(you will|will) (have|get|receive|see) (it|the|your|my) ?(money|payment|funds)? ~2 {day}', 'will pay, with a day'],
      ['(promise|scheduled|set up) (a |the |my |to )?(pay|payment)', 'will pay'],
      ['(at|by|until|before) (the )?end of (the |this |next )?(month|week|day)', 'a day'],
    ],
    zh: [
      ['{时}(之?前|左右|以前|就|再|一定|肯定|会|给你们?|我|准时|按时|可以|争取|能|保证|才能|先|把钱|把款|一并|一起|全部|一次性|一发|都|应该|准备|去)*{还款}', 'will pay, with a day'],
      ['(会|一定|肯定|保证|绝对|尽量|尽快|承诺|答应|争取|马上|立刻|打算|准备|我就|这就|立马|肯定会|一定会)~4(还(款|钱|上|清|的|给|$)|还你|付清|结清|处理好?|付款|转账|存进去|缴清|还掉|还完)', 'will pay'],
      ['(等我?|等到)~8(就|再|马上|立刻|一起|立马)~2(还|付|转|打|结|处理|给你)(?!是|有|要|没|不)', 'will pay when something comes'],
      ['(发|开|领|拿到?)(了|到|完)?(工资|薪水?|奖金)(就|马上|立刻|再|以后|后|了|就马上|一定|立马)*(还|付|转|处理|给|结)', 'will pay from wages'],
      ['(工资|钱|货款|工程款|奖金|回款)~4(到(账|了|手)?|发(了|下来)?|下来)(了|后|以后)?(就|马上|立刻|再|一定|立马)+(还|付|转|处理|给)', 'will pay from wages'],
      ['(还款|付款|处理)~3{时}', 'will pay, with a day'],
      ['(月底|月初|下个?月|下周.?|明天|后天|周[一二三四五六日]|[0-9]+[号日])(之?前|左右)?(还|一定|可以|没问题|给|付|见|处理|ok|行|吧)(?!不|没|行不|是|有|要|在)', 'a day'],
    ],
  },
  unless: {
    en: [
      ['(wont|will not|not going to|never|cant|not gonna|refuse to|will never|am not|not|unable to|dont have to|why would i|not able to|could not|no way i) ~2 (pay|paying|settle|clear|be able)( ~ {day})?', 'refuses or cannot'],
      ['(if|unless) (i|you|we) ~2 pay', 'supposed'],
      ['(do|must|should|when do|when should|can|could|may|what if|how do|where do) i ~1 (pay|have to pay|need to pay)', 'a question'],
      ['(can|could|may) (i|we) ~2 pay ~4 {day}', 'a question'],
      ['pay (attention|respects?|a visit|me|him|her|back to)', 'something else'],
      ['(pay|paid|paying) (for )(the )?(dinner|lunch|tickets?|meal|food|movie|cab|taxi|drinks|gift|present)', 'everyday'],
      ['(when|after) (hell|pigs|i am dead|i die|i win the lottery)( freezes| fly)?', 'irony'],
      ['(movie|dinner|lunch|party|meet|exam|class|work|see you|back|home|leave|finish|over|trip) ~3 (at|by|until|before) (the )?end of (the |this |next )?(month|week|day)', 'everyday'],
    ],
    zh: [
      ['(不|没|没法|不可能|无法|不会|不能|不想|别想|休想|凭什么|为什么|怎么)(再)?(会)?{还款}', 'refuses or cannot'],
      ['{时}~6(还|付|转|打|交|给)(不(上|了|起|出|清)|没|吗|么)', 'cannot'],
      ['(如果|要是|假如|万一)~8(还|付)', 'supposed'],
      ['(能不能|可不可以|可以|能否|可否|是否|要不要|怎么|必须)~4{时}?~4{还款}~4(吗|么|行|嘛|$)', 'a question'],
      ['{时}~6{还款}?~2(可以吗|行吗|行不行|好吗|可不可以|好不好|成吗)', 'a question'],
      ['(下辈子|来世|来生|等我死|等我中|中(了)?彩票|中(了)?500|猴年马月|太阳从西)~6', 'irony'],
      ['{时}~3(还(是|有|要|在|得|会|能)|处理(作业|工作|文件|邮件)|交(作业|报告|论文|班))', 'everyday'],
      ['{时}~3(打(电话|球|游戏|车|针|卡)|转(车|机|学|院)|存(包|车))', 'everyday'],
      ['(本月|这个?月|今天)(不|没|实在)', 'cannot'],
    ],
  },
};

/** Wants the messages again, after having stopped them. */
export const optIn: Vocabulary = {
  intent: 'opt-in',
  whole: [
    ...['start', 'unstop', 'resume', 'opt in', 'optin', 'opt me in', 'subscribe', 'resubscribe', 're subscribe', 'start again', 'restart'],
    ...['opt me back in', 'opt back in', 'opt in again', 'start texts', 'continue', 'sign me up', 'sign me up again', 'subscribe me', 'subscribe again'],
    ...['恢复短信', '恢复', '重新接收', '重新接收短信', '开通短信', '恢复提醒', '重新订阅', '订阅', '开通', '恢复发送', '恢复接收', '恢复通知'],
    ...['重新开通', '继续发', '继续发送', '可以发了', '开启短信', '开启提醒', '接收', '同意接收', '打开提醒', '继续提醒', '恢复服务', '重新发送', '重新发', '恢复订阅', '重新开启'],
  ],
  clause: ['恢复短信', '恢复短信提醒', 'opt me back in', 'unstop', '重新接收短信', 'resume texts', 'resume messages', 'opt in', 'resubscribe me'],
  says: {
    en: [
      ['(start|resume|restart|reactivate|turn (back )?on|turn on|reenable|re enable|begin|bring back|restore) (sending |getting |receiving |me |my |the |your |to |texting |these |those |payment |loan )*({messages}|me)( (again|back on|please|back|for me))*$', 'wants the messages again'],
      ['(opt|sign|subscribe|add|put) me (back|in|up|again|on)( (in|to|on|up|again|for))* ?(the |your )?({messages}|list|please|thanks|$)', 'wants the messages again'],
      ['(want|like|wish|ok|okay|happy|agree|need) (to )?(start |resume |get |receive |have |keep |restart )+(getting |receiving |the |your |these |my |payment |loan )*({messages})( ~3)? (again|back)', 'wants the messages again'],
      ['(changed my mind|by (mistake|accident)|mistakenly|accidentally|did not mean to) ~4 (stop|stopped|unsubscribed?|opted out|start|resume|opt in|resubscribe)', 'the stop was a mistake'],
      ['(stopped|unsubscribed|opted out|stop) ~4 (by (mistake|accident)|mistakenly|accidentally)', 'the stop was a mistake'],
      ['(undo|reverse|cancel) (my |the )?(stop|opt out|optout|unsubscribe)', 'the stop is undone'],
      ['you (can|may) (text|message|contact|send) me ~2 again', 'wants the messages again'],
      ['(opt|opting|opted) (back )?in( to| again| please|$)', 'the words'],
      ['(resubscribe|re subscribe)( me| please| to| again|$)', 'the words'],
    ],
    zh: [
      ['(恢复|重新|继续|再次|还是|重启|开启|开通|打开|开回)(给我|向我|我的?|一下|下|帮我)?(的)?~2(接收|发送|发|收|订阅|开通|推送|提醒|短信|通知|恢复)(短信|提醒|通知|给我|一下|吧|了|还款|我|服务|$)', 'wants the messages again'],
      ['(想|要|愿意|同意|希望|需要)(重新|恢复|继续|再次|再)(接收?|收|订阅|发|开通|恢复|收到)', 'wants the messages again'],
      ['(取消|撤销|撤回)(刚才的?|之前的?|我的?)?(退订|拒收|停发)', 'the stop is undone'],
      ['(误|不小心|手滑|按错|点错|不是故意)~4(退订|拒收|回复?了?[rt]|停)', 'the stop was a mistake'],
      ['(可以|请|麻烦|能)(重新|继续|再次|恢复)~2(发|提醒|通知|推送|短信|给我)', 'wants the messages again'],
    ],
  },
  unless: {
    en: [
      ['(dont|do not|never|not|no|stop|cant|wont|why|if|when|did) ~3 (start|resume|restart|opt in|subscribe|continue|sign)', 'negated or asked'],
      ['(text|message|call|send|contact) me again (and|or|i)', 'a threat'],
    ],
    zh: [
      ['(不要|别|不|没|没有|不用|为什么|怎么|谁让|再|如果|不想|不会|少)(要|再|想|给我|又)?(恢复|重新|继续|开通|订阅)', 'negated or asked'],
      ['(再|还)?继续发(我|就|老子|试试)', 'a threat'],
      ['恢复(了|得|健康|身体|上班|正常|供电)', 'everyday'],
      ['重新(发|开|收)(货|票|一?份|一?遍|链接|邮件|文件|合同)', 'something else'],
    ],
  },
};
