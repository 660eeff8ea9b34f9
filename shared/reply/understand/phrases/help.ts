import { callWanted } from './call-wanted.ts';
import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Asks who we are, how much, how to  or for a person. */
export const help: Vocabulary = {
  intent: 'help',
  whole: words`
    几点下班, 几点上班, 几点关门, 有网点吗, 网点在哪,
    卡号多少, 账号发我, 账号多少, 忘记密码, 还到哪里, 还到哪, 还哪里, 打到哪里, 往哪还, 往哪里还, 转哪里, 发个账号, 发个链接, 发个卡号, 给个账号,
    help?, assist, call, how do i, options, more info, details, statement, amount, due date, phone number,
    number, bangzhu, help, info, 1, help me, agent, human, operator, representative, who, balance, what,
    huh, how much, how, menu, support, assistance, who are, contact, link, pay, 有事吗, 干嘛, 干什么,
    说清楚, 什么鬼, 啥, 哪里, 卡号, 链接, 账号, 人呢, 在吗, 有人在吗, 问一下, 哪笔, 哪一笔, 哪家, 详情,
    明细, 啥意思, 帮助, 人工, 客服, 帮忙, 帮我, 谁, 哪位, 你是, 什么, 什么事, 什么情况, 多少, 人工客服,
    电话, 怎么回事, 什么意思, 怎么, 回电, 电话多少, 查询, 账单, 还款, 联系我, 是谁, 有人吗
  `,
  clause: words`
    i need help, need help, i need help please, can someone help me, can you help me,
    can someone call me, who is this, who are you, what is this, who dis, new phone who is this,
    what do i owe, what is this about, help please, how do i pay, how to pay, where do i pay,
    how can i pay, what company, what company is this, which company, what loan,
    你好我想咨询, 怎么还, 怎样还, 如何还, 怎么办, 你是谁, 你们是谁, 你谁啊, 请问哪位, 您是哪位, 你是哪位,
    哪里的, 什么公司, 哪个公司, 什么贷款, 转人工, 人工服务, 怎么还款, 你哪位, 要人工, 我要人工, 找人工,
    联系客服, 什么款, 什么借款, 怎么还钱, 怎样还款, 如何还款, 还多少, 欠多少, 要还多少, 你那位
  `,
  says: {
    en: [
      ...callWanted.en,
      ...phrases`
      # what does not work
      (link|app|website|site|page|otp|code|pin|button|portal|codes)( [^ .?§]+){0,4} (not (opening|working|received|loading|coming|open|work)|broke|broken|blank|grey|gray|wont (open|work|load)|stopped working|doesnt (work|open|load)|does not (work|open|load)|has not come|never came)( |$)
      # numbers, papers, terms
      (routing|account|reference|upi|ifsc|iban|sort|swift|paynow) (number|id|code)( |$)
      (send|mail|email|share|provide|get|need|give|post)( me)? (the |my |a |your |loan |updated |paper |full )*(statement|noc|loan papers?|foreclosure amount|payoff|payoff (amount|letter)|closure letter|account details|bank details)
      (is|are) (my|the) (rate|interest|apr|loan) ~2 (fixed|variable)|how many (more )?(months|payments|instal?lments|mnths)
      (cancel|stop|turn off|switch|change|update|turn) (my |the |over )*(giro|direct debit|autopay|auto pay|standing order|automatic payments?|auto payments?)( off| over)?
      can i (pay|settle) (extra|early|it off|off|by|with|in person|at|through|using|cash|over|someone|more)( |$)
      (eligible|apply|qualify|applying) for (a |an |another |the )?~1 ?(loan|top up|topup|credit)|can i borrow (more|again)
      (till|until|up to) what time|are (you|u) (open|closed|shut)|is (the|your) (office|branch|line) (open|closed|shut)
      (what is|whats|need|give me|send me|have) (your|ur|an?) (email|e mail|address|email address|phone number|hotline|contact number)|^(phone number|email address|address)( to ~4)?$
      (which|what) (reference|currency|documents?|details|papers) ~4
      ^(has|did|is) (my|the) (payment|transfer|money) ~4 (yet|clear|cleared|go through|gone through|post|posted|arrive|arrived|received)$
      (got|have|had) a (quick )?question( |$)|question about (my|the)|(speak|talk|chat) (to|with) (a |an )?(person|human|people|real)|give me (a )?(people|person|human)
      (will|does|do|would|when|can|how) (this|it|that|you|u|yall|i) ~5 credit (report|score|bureau|history|file)
      (did it|did you|did that) charge me( |$)|(do|should) i reply here
      # a way to pay that is to end
      ^(please |can you |could you |i want to |i need to |need to |how do i |want to )*(stop|cancel|turn off|remove|end|disable|get off|take me off) (of )?(my |the )*(autopay|auto pay|auto ?debit|direct debit|standing order)
      # the way in does not work
      (app|site|website|portal|page|login) ~4 (wrong|invalid|incorrect|expired|error|crash(es|ed|ing)?|not load(ing)?|blank|wont (open|load)|down)( |$)
      (forgot|reset|lost|change|wrong) (my |the )?(password|passcode|login|username|pin)( |$)
      # terms
      (is|are|do you have|is there) ~3 (grace period|early payoff|prepayment|late fee|branch|branches|office hours)
      how (do|can) i ~2 (get|turn|switch|set up) (the |my |text |payment )*({messages}) (back|again|on)
      (what|which) (are (your|the) )?(hours|time) ~3 (open|close|closed|customer service|hours)|what are your hours|are you open|(where|is there) ~3 (branch|office)( |$)
      # wants papers, the way into the account, what happens next
      (tell|know|ask|show|explain)( me)? how (i|we|to|do i|can i|should i) ~3 (pay|payment|repay|log|set)
      (email|send|mail|text|give|fax) me (a|the|my) ~1 ?(statement|receipt|copy|balance|contract|letter|link|bill|breakdown|app|payoff|number)
      (locked out|cant log|cant get in|cant access|cant find the)( |$)
      what (happens|will happen|would happen|happen) (if|when|to)
      how (do|can|would|to) (i |we |you )?(log ?in|sign in|access|reach|contact|get (a )?hold of|find|check|see|update|set up|change|cancel my autopay)( |$)
      # who, how, where, when, what
      (where|how|who) (do|can|should|to|would|could|does) ~2 (send|mail|drop|bring|deposit|make|submit|pay|repay|call|reach|contact|find|see|check|update|change|log|sign|get|download|set)( ~4)? (check|payment|pay|money|app|account|balance|bill|statement|loan|autopay|card|number|address|link|office|customer service|you|online|in person|it)( |$)
      (when|what (day|date|time)) (does|do|is|will|did|are) ~3 (loan|payment|it|autopay|bill|balance|interest|next payment|my payment|due date) ~2 (end|over|done|due|paid|finish|start|come out|hit|go|taken|stop|date)( |$)
      (what|how much|how many) ~4 (payments?|left|payoff|late fee|interest|principal|balance|minimum|installments?|due|owe|owing|to settle|past due)( |$)
      (what|which) (app|website|site|bank|company|loan|lender|card|account|business|number) (is|are|was|do|did|does|you|yall|this)
      (talk|speak|chat) (to|with|2) (a |an |the |some|any|real|live|actual|your )*(person|human|rep|representative|agent|someone|somebody|one|body|manager|operator)
      (call|ring|phone) me( back)?$
      (can|could|would|please|pls|somebody|someone|have|need|want) (you |u |somebody |someone |a |to |an |agent |rep |person |yall )*(call|ring|phone) (me|us|back)( |$)
      (explain|clarify|confused|dont understand|do not understand|what do you mean|what does (this|that|it) mean|not sure what)( |$)
      # how something is done
      (how|where|what) (do|can|should|is|are|would) ~4 (cancel|change|update|set up|turn off|reset|log ?in|login|find|see|view|get|access|download|use|stop) ~4 (autopay|auto pay|card|password|address|email|account|bank|app|statement|contract|loan number|link|website|portal|payment method|details|number)
      # how to pay
      where ~6 (pay|payment|payments)( |$)
      (can|could|may|do) (i|you|we|u) ~2 (pay|take|accept) ~2 (with|by|via|using|through|in|over|at|online|cash|card|credit|debit|check|paypal|venmo|zelle|phone)
      (pay|paying|payoff) (early|off early|amount|ahead)
      (how|where) (do|can|should|to|would|could|shall) (i |we |you )?(make ~2 |send ~2 |go to )?(pay|payment|repay|payments|settle)
      # the app fails
      (forgot|lost|reset) ~2 (password|login|pin|account)
      # what it is about
      what (do|does) (this|that|you|it|check code|the code) (mean|want|need)
      what (is|are) (this|these|it|you) (about|for|regarding|texting|talking|messages?|referring)
      # who we are
      (who|whom) (is|are|am i) (this|you|it|that|there|talking|texting|speaking|messaging|sending|writing)
      # a person please
      (can|could|would|will|may|someone|somebody|please|pls|need|want|have) ~3 (call|phone|ring|reach|contact|help|assist|explain)( to)? (me|us)( |$)(?!buy|with my homework|carry|move)
      (speak|talk|chat|connect|transfer|get|reach|contact) ~3 (to|with|a|an|hold of|me to|real|someone|somebody|live) ~2 (human|person|agent|representative|someone|somebody|rep|advisor|adviser|customer service|operator|people|real)
      (real|live|actual) (person|human|agent)
      (?<!(?:worst|terrible|horrible|awful|bad|poor|trash|shitty|lousy|ur|your) )(customer (service|care|support)|call center|helpline|hotline|phone number (to|for|i can)|number (to|i can|can i) call|contact number|office hours|business hours)
      # how much
      (how much|what) (is|do|does|exactly|money|total|would|am|are|will) ~4 (owe|owing|due|pay|payment|balance|loan|left|amount|remaining|payoff|overdue|total)
      # by when
      (when|what (day|date|time)) (is|do|does|must|should|am) ~4 (due|pay|payment|deadline|owe)
      (when) (is|was) ~4 due
      # what happens then
      (what happens|what if) (if )?i
      # a way to reach us
      (what|send|give|need|have|know|where|tell) ~4 (your|the) (phone|number|address|website|email|hotline|hours|office)$
      # who we are, which loan
      (what|which) (company|business|lender|bank|organi[sz]ation|loan|account|debt) (is|are|does|do|you|am|r)
      # how much, by when
      (what|tell me|send me|check|know|need|give me|see) (is |me |you |the |my |i |exact |current |remaining |total |outstanding |payoff )+(balance|amount|total|due date|payoff|interest rate|account number|loan number|statement|breakdown|payment (link|options|details|methods?))
      # a call please
      (please|can|could|would|have|someone|somebody|want|need|will)( you| someone| somebody| anyone| to| a)* (call|phone|ring|contact) (me|back)( back| please| at| on| to| about| tomorrow| today|$)
      # help please
      (need|want|get|looking for|some) (some |any |your |more )*(help|assistance|information|info) ?(with|on|about|paying|please|regarding|$)
      help (me )?(with|pay|paying|understand|about|regarding)
      (dont|do not) understand (this|the|your|what|why)
    `,
    ],
    zh: [
      ...callWanted.zh,
      ...phrases`
      # who is there, and where
      (客服|营业厅|门店|网点|办事处|前台)~4(在不在|在吗|有人|几点|在哪|下班|上班|收工)|有人接(电话|听)?(吗|么|不)|几点收工
      # what does not work
      (链接|app|页面|网页|软件|人脸|扫脸|验证码|密码)~6(打不开|闪退|空白|白屏|过不去|登不上|卡住|用不了|收不到|点不开|点不进)
      # ways to pay, terms
      (微信|支付宝|现金|转账|别人的卡|信用卡|银行卡|云闪付|柜台|网银|转数快)~4(行不行|可以吗|行吗|能不能还|能还吗|可以不|得唔得|支持吗|成不)
      (节假日|周末|周日|节日|过节)~3(顺延(吗|么|不|$)|算不算|扣不扣|算吗|能还吗|扣款吗)|几点(之?前|以前)~3算
      (还有|还剩|剩)(几|多少)(期|个月)|(要|需要)(准备)?(什么|哪些)(材料|文件|手续|资料|证件)|(利率|年化|年利率)(是)?(多少|几)
      (怎么|如何|咋|怎样)(更新|更改|修改|变更)|想?(更改|修改|更换)(一下)?(扣款|还款)?(卡|账户|帐户|银行|资料|手机号)
      (退款|到账|处理|审核)~4(要|需要)?(几天|多久|多少天)|(全称|户名|开户行|限额|工号|税号|备注)~6(什么|啥|多少|吗|么|哪)
      (未接|打的电话)~6(你们|找我|什么事|吗)|边度~2(可以|还|入|俾|给)|^好多钱(哦|嘛|啊|哟)?$
      # hours and places
      (客服|网点|门店|柜台|营业厅|你们)~3(几点|什么时候|何时|多久)(上班|下班|开门|关门|营业)
      (有|哪有|哪里有|附近)~3(网点|门店|分店|营业厅|办事处)(吗|么|不|没|$)|(网点|门店|营业厅|办事处)~2(在哪|哪里|地址)
      几点(之?前|以前|截止)(算|还|付|不|$|都|可以)
      # a way to pay that is to end
      (停|取消|关|解)(掉|了|一下|绑)?(我的?|这个?)*(自动)?(代扣|扣款|绑卡|绑定)
      # wants something sent
      (把|请把|麻烦把)?(账号|卡号|账户|链接|二维码|合同|账单|明细|结清证明|发票|流水|还款码)[^.?]{0,4}[.]?~5(再|重新)?(给|跟|往)?(我|俺|咱)?(发|寄|传)(到|给|来|我|俺|一)(遍|次|下|份|个|我|俺|的|邮|微|手机)
      # where to
      (还|打|转|付|存|交|汇)(到|去|往|在)(哪|哪里|哪儿|什么地方|哪个|哪张)(账户|账号|卡|里)?
      (卡号|账号|账户|二维码|链接|户名|收款码|开户行)(是|发|给|多少|呢|发我|发过来|给我|告诉)
      (利息|罚息|违约金|滞纳金|费用)(是)?(怎么|如何|咋|怎样)(算|计|收|计算)(的|出来|$)
      # asks what was said, or where a code is
      (验证码|短信验证码|登录|密码|链接)~3(收不到|不对|错误|过期|失效|没收到|打不开)
      # who, how, where, when, what
      (哪|什么|啥|哪里|哪儿|哪个|哪家)(个|家|里)?(平台|公司|机构|银行|单位|软件|app|地方|贷款|网贷|产品|部门|网站|人)(的|啊|呀|呢|$|给|打|发|在)
      (怎么|如何|怎样|咋|哪里|哪儿|在哪)(去|来|样|才能|可以|能)?(还|付|交|缴|转|存|充|操作|办|弄|查|看|登|联系|找|下载|解绑|改|换|处理|申请|取消自动)(款|钱|呢|啊|$|清|法|费|到|我|人|你|账单|合同|客服|密码|卡)
      (欠|还|剩|总共|一共|共|本金|利息|每期|这期|本期|逾期|最低|结清|全部|需要|要)(了|款|还|的|得|清)?~3(多少|几多|几钱|几块|多少钱)
      (还有|剩|逾期(了)?)(多少|几)天
      (什么时候|几号|哪天|几时|何时|多久|啥时候|哪一天)~4(到期|还|扣|逾期|截止|上征信|结清|处理|最后|出账|放款)
      (回复?|按|发|打|输入)(了|个|过)?(1|一|人工)$
      (可以|能|能不能|可不可以|可否|支持|是否可以|是不是可以)~3(用|走|刷|拿|从|换)?(微信|支付宝|银行卡|信用卡|现金|柜台|对公|别的卡|其他卡|网银|转账|提前还|一次性|代还|别人|线下)
      (要|想|需要|麻烦|请|帮我|给我|让|叫|安排|派|能不能|可以)~3(人工|客服|专员|经理|工作人员|人)~3(给我|回|打|来|联系|接|处理|说|谈|跟我)
      (给我|帮我|麻烦|请|能不能|可以|方便)~3(回|打|来)(个)?(电|电话|话)(给我)?(吗|吧|一下|$)
      (征信|逾期|信用)~4(影响|会不会|上了?吗|怎么|上不上|多久|吗)
      (扣款|还款|支付|登录|提交|转账)(失败|不成功|不了|出错|报错|异常|有问题)
      (怎么|为什么|咋)(没|还没|不)(自动)?(扣|扣款|划)(款|钱|我|成功|$)
      # how something is done
      (怎么|如何|怎样|咋)(才能|可以|去|来)?(取消|改|换|绑|解绑|关|开|设置|修改|登录|登|提前|查|办理?|申请|下载|用|操作|弄)~6(卡|自动|扣款|密码|手机号|绑定|还款|app|账户|分期|结清|记录|合同|账单|明细|发票)
      # how to pay
      (能|可以|可不可以|能不能)~3(换|改|用|绑)~4(卡|银行卡|账户|微信|支付宝|扣款|信用卡|现金)
      怎么(pay|还款?|付款?|交|转|打|弄)(呢|啊|呀|哩|的|嘞|哦|法|啦|$)
      (提前还|一次性结清|提前结清|全部还清|一次还清)~6(多少|怎么|可以|吗|如何|需要)
      (还款|付款|收款)(方式|账户|账号|链接|渠道|地址|入口|卡号|方法|途径|二维码|码|流程)
      # where something is
      (合同|账单|明细|记录|还款计划|发票|流水|app|链接|卡号)~3(在?哪|怎么|哪里|能发|发我|给我|看不)
      (哪里|哪儿|在哪|哪)(可以|能)?(看|查|下载|找|看到|查到)
      # two tongues
      (怎么|如何)(pay|repay|transfer|settle)
      (how much|how to|help|agent|call|customer service)
      # the app fails
      (app|软件|链接|网页|页面|密码|登录|系统)~4(打不开|登不|进不|不能|失败|错误|忘|闪退|报错|用不|不行|没反应|卡)
      # a call please
      (打|联系|拨)(个)?~2(电话|哪个电话|什么电话|哪个号)~3(找|问|咨询|给我|吗)
      (给我|请|麻烦|能不能|可以|可否|让人|派人|安排人?)~4(回(个)?电话?|打(个)?电话|来电|回电|联系我|致电)
      # help please
      (不会用|不会操作|不懂|不会弄|看不见|眼睛不好|不识字|教我|教一下|告诉我怎么)~6
      (看|搞|弄)不(懂|明白|清)|不(懂|明白|清楚)(什么|你|怎么|意思)|(这|你)(是)?什么意思
      # a person please
      (有没有人|有人|找个人|来个人|哪个人|谁能|谁可以)~3(管|帮|跟我说|说|告诉|解答|回|理)
      (转|找|要|接|联系|有|叫|换|想找|呼叫|需要|来个?)(一下)?(个)?(人工|真人|客服|专员|客户经理|工作人员)
      (客服|联系|服务|官方|咨询)(的)?(电话|热线|号码|方式|微信)(?!.{0,4}(打不通|没人|不接|永远|骚扰))
      # a question
      (请问|问一下|想问|咨询|想知道|麻烦问|问下)~8(怎么|多少|什么|哪|谁|吗|几|如何|是不是)
      # who we are
      (什么|哪个|哪家|哪里的)(公司|平台|机构|银行|单位|软件|app)
      # which loan
      (哪|什么)(一?笔|个)?(贷款|借款|账单|欠款|款项|款|合同|钱)(的|啊|呀|呢|吗|是|要|来|$)
      # how much
      (欠|还|要还|应还|该还|剩|总共|一共|本金|利息|罚息|金额|余额|尾款|需要还|还需|还剩|还要还|违约金|滞纳金|每期|月供|手续费)~4(多少|几多|是多少|怎么算|多少钱)
      (多少|几)(钱|元|块)(啊|呢|要|来|$)
      # by when
      (什么时候|几号|哪天|几时|何时|啥时候|多久)~4(到期|还款|还|扣款|逾期|截止)
      (到期日|还款日|截止日)~3(是|几|哪|什么)
    `,
    ],
  },
  alone: {
    en: phrases`
      # a question about money and loans
      (loan|payments?|pay|paying|balance|bill|due|owe|owing|account|autopay|late fee|interest|statement|contract|instal?lments?|lender|payoff|deposit)[^.?]*[?]
    `,
    zh: phrases`
      # at a loss
      怎么办|有没有办法
      # a question about money and loans
      (贷款|借款|还款|账单|逾期|利息|合同|扣款|额度|征信|分期|平台|客服|金额|欠款|欠|月供|本金|结清|到期|手续费|还钱)[^.?]*([?]|吗|呢$|么$|有没有|会不会|是不是|多少|去?哪|什么|几|怎么|多久)
      (有没有|会不会|是不是|要不要|去?哪|哪天|什么|多少|怎么|多久)[^.?]*(贷款|借款|还款|账单|逾期|利息|合同|扣款|额度|征信|分期|平台|客服|金额|欠款|月供|本金|结清|到期|手续费|还钱|证明)
    `,
  },
  unless: {
    en: phrases`
      # everyday
      what are you (up to|doing|saying|wearing|eating|talking|on about|like|thinking|having|cooking|watching|playing|guys|studying|gonna|going)
      (what is|whats|how is) (the|your|ur) (plan|time|weather|score|occasion|matter|problem|topic|homework|name of|movie|venue|dress|theme|password of|wifi|lecture|room|rush)
      help (me )?(with|in|on) ~2 (maths?|homework|assignment|project|essay|english|physics|moving|notes|tutorial|chem|report|cooking|packing|luggage)
      (dont|do not|never|no) (want|need|wan) ~1 (help|assistance)
      how much (is|are|was|were|for) (the|a|it|that|this|ur|your) (movie|tickets?|dress|shoes?|shirt|food|room|trip|book|phone|bag|cab|taxi|drinks?|lunch|dinner|concert|pizza|buffet|one|ps[0-9]|game|flat|house|fish)
      when is ~2 (deadline|exam|assignment|lecture|lesson|concert|party|wedding|flight|show|match|paper|tutorial|test|project|quiz) ~3 (due|for)?
      # everyday
      how much (longer|time|sleep|fun|do you (love|like|want))
      (call|contact|phone|ring) me (when|after|if|once|baby|babe|dear|crazy|tonight|later)
      (pick|picking) you up|(dinner|lunch|movie|ticket|tickets|food) ~2 how much
      (can|could) you help me (buy|take|get|bring|book|print|pass|ask|check|collect|carry|find|do|tell|see|reserve)
    `,
    zh: phrases`
      # says it is not late
      逾期了?(吗|么)[.?]?(没|没有)(吧|啊)
      # says when it is not due
      (到期日|还款日|截止日)(明明|根本|就|也)?不(是|对)
      # about somebody else
      联系我(的)?(律师|家人|老婆|老公|单位|公司|妈|爸)
      # asks if it is real
      (核真码|真伪|真假)~4(怎么|如何|哪里)?(查|核|验)
      (怎么|如何)~2(查|核|验)(真|证|实)
      # everyday
      帮(我|忙)(带|买|拿|取|占|收|订|点|问候|接|查下车|看孩子|捎|遛)
      (怎么|如何)(去|走|做|坐|吃|玩|睡)
      (?<!(客服|网点|门店|柜台|营业厅|你们)~3)(什么时候|几点|哪天|几号)~2(回来|回家|下班|到家|见|吃|有空|放假|放学|来|去)
    `,
  },
};
