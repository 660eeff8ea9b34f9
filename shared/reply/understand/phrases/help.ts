import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Asks who we are, how much, how to  or for a person. */
export const help: Vocabulary = {
  intent: 'help',
  whole: words`
    help?, assist, call,  how do i, options, what do you want, what do you mean, explain,
    more info, details, statement, amount, due date, phone number, number, yes help, bangzhu, help, info,
    1, help me, agent, human, operator, representative, who, who is it, who this, balance, call me, what,
    huh, how much, how, menu, support, assistance, who are, contact, link, pay, hello who,
    有事吗, 干嘛, 干什么, 说清楚, 什么鬼, 啥, 哪里, 怎么付, 怎么付款, 付款方式, 还款方式, 卡号, 链接,
    账号, 怎么联系, 人呢, 在吗, 有人在吗, 问一下, 欠款多少, 几号到期, 哪个平台, 哪笔, 哪一笔, 哪家, 详情,
    明细, 人工谢谢, 接人工, 喂, 啥意思, 帮助, 人工, 客服, 帮忙, 帮我, 谁, 谁啊, 你谁, 哪位, 你是, 什么,
    什么事, 什么情况, 多少, 多少钱, 人工客服, 客服电话, 电话, 怎么回事, 什么意思, 怎么, 回电, 电话多少,
    咨询, 查询, 账单, 还款, 什么钱, 联系我, 是谁, 有人吗
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
    en: phrases`
      # wants somebody above
      (supervisor|manager|higher up)
      # how something is done
      (how|where|what) (do|can|should|is|are|would) ~4 (cancel|change|update|set up|turn off|reset|log ?in|login|find|see|view|get|access|download|use|stop) ~4 (autopay|auto pay|card|password|address|email|account|bank|app|statement|contract|loan number|link|website|portal|payment method|details|number)
      (how (does|do) (this|it|the|that) ~2 (work|hardship|plan|payment))
      # how to pay
      where ~6 (pay|payment|payments)( |$)
      (can|could|may|do) (i|you|we|u) ~2 (pay|take|accept) ~2 (with|by|via|using|through|in|over|at|online|cash|card|credit|debit|check|paypal|venmo|zelle|phone)
      (pay|paying|payoff) (early|off early|amount|ahead)
      (how|where) (do|can|should|to|would|could|shall) (i |we |you )?(make ~2 |send ~2 |go to )?(pay|payment|repay|payments|settle)
      (payment link|link to pay|website|bank details|account (details|number) to|routing number|accept (credit|debit|card|cards|cash|paypal|zelle|venmo))
      # the app fails
      (app|website|link|site|page|portal|login|log in|password) ~4 (not work|not working|does not work|broken|error|down|keeps|keep|spinning|crash|crashed|wont|will not|stuck|failed|freez|locked|forgot)
      (forgot|lost|reset) ~2 (password|login|pin|account)
      # what it is about
      (what|which) (is|are|was|does)? ?(this|that|the|it|my|your) ~3 (for|about|mean|regarding|charge|text|message|loan|number|code)( |$)
      what (do|does) (this|that|you|it|check code|the code) (mean|want|need)
      what (is|are) (this|these|it|you) (about|for|regarding|texting|talking|messages?|referring)
      # who we are
      (who|what) (are|is|r) (you|u|this|zhongxin)( guys| people| exactly| again)?( |$)
      (who|whom) (is|are|am i) (this|you|it|that|there|talking|texting|speaking|messaging|sending|writing)
      # a person please
      (can|could|would|will|may|someone|somebody|please|pls|need|want|have) ~3 (call|phone|ring|reach|contact|help|assist|explain)( to)? (me|us)( |$)(?!buy|with my homework|carry|move)
      (talk|speak|chat|connect|connected|transfer) ~1 ?(to|with) ~2 (someone|somebody|anyone|person|human|agent|rep|staff|you|u)
      (speak|talk|chat|connect|transfer|get|reach|contact) ~3 (to|with|a|an|hold of|me to|real|someone|somebody|live) ~2 (human|person|agent|representative|someone|somebody|rep|advisor|adviser|customer service|operator|people|real)
      (real|live|actual) (person|human|agent)
      (customer (service|care|support)|call center|helpline|hotline|phone number (to|for|i can)|number (to|i can|can i) call|contact number|office hours|business hours)
      # how much
      (how much|what) (more|else|longer|exactly|now|in total|total|altogether)? ?(do|is|are|must|should|would|will|left|remaining|due|owed|owing|to pay)( |$)(?!up|wrong|going)
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
    zh: phrases`
      # how something is done
      (怎么|如何|怎样|咋)(才能|可以|去|来)?(取消|改|换|绑|解绑|关|开|设置|修改|登录|登|提前|查|办理?|申请|下载|用|操作|弄)~6(卡|自动|扣款|密码|手机号|绑定|还款|app|账户|分期|结清|记录|合同|账单|明细|发票)
      # how to pay
      (能|可以|可不可以|能不能)~3(换|改|用|绑)~4(卡|银行卡|账户|微信|支付宝|扣款|信用卡|现金)
      怎么(pay|还款?|付款?|交|转|打|弄)(呢|啊|呀|哩|的|嘞|哦|法|啦|$)
      (提前还|一次性结清|提前结清|全部还清|一次还清)~6(多少|怎么|可以|吗|如何|需要)
      (怎么|怎样|如何|哪里|在哪里?|从哪里?|去哪里?|哪儿|往哪里?|用什么|通过什么)~3(还(款|钱|$|呢|啊)|付款?|转|交(钱|款|费|$)|缴|支付|打款|操作|存|充值|登录|查)(?!不|给你)
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
      (看|听|搞|弄)不(懂|明白|清)|不(懂|明白|清楚)(什么|你|怎么|意思)|(这|你)(是)?什么意思
      (需要|请求|寻求|想要|求)(帮助|帮忙|协助)|帮(我|忙)(查|看|问|核对)|(咨询|请教|请问一下|想问)
      # a person please
      (有没有人|有人|找个人|来个人|哪个人|谁能|谁可以)~3(管|帮|跟我说|说|告诉|解答|回|理)
      (转|找|要|接|联系|有|叫|换|想找|呼叫|需要|来个?)(一下)?(个)?(人工|真人|客服|专员|客户经理|工作人员)
      (客服|联系|服务|官方|咨询)(的)?(电话|热线|号码|方式|微信)
      # a question
      (请问|问一下|想问|咨询|想知道|麻烦问|问下)~8(怎么|多少|什么|哪|谁|吗|几|如何|是不是)
      # who we are
      (你|您|你们|对方|请问|这|那|到底|发短信的)~2(是|系)(谁|哪位|哪里|哪个|哪家|什么(公司|人|单位|平台|机构|银行|短信|钱|贷款|款|东西|情况|意思)|干什么|干嘛|做什么)
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
  },
  alone: {
    en: phrases``,
    zh: phrases`
      # at a loss
      怎么办|有没有办法
    `,
  },
  unless: {
    en: phrases`
      # everyday
      how much (longer|time|sleep|fun|do you (love|like|want))
      (call|contact|phone|ring) me (when|after|if|once|baby|babe|dear|crazy|tonight|later)
      (pick|picking) you up|(dinner|lunch|movie|ticket|tickets|food) ~2 how much
      (can|could) you help me (buy|take|get|bring|book|print|pass|ask|check|collect|carry|find|do|tell|see|reserve)
    `,
    zh: phrases`
      # about somebody else
      联系我(的)?(律师|家人|老婆|老公|单位|公司|妈|爸)
      # asks if it is real
      (核真码|真伪|真假)~4(怎么|如何|哪里)?(查|核|验)
      (怎么|如何)~2(查|核|验)(真|证|实)
      # everyday
      帮(我|忙)(带|买|拿|取|占|收|订|点|问候|接|查下车|看孩子|捎|遛)
      (怎么|如何)(去|走|做|坐|吃|玩|睡)
      (什么时候|几点|哪天|几号)~2(回来|回家|下班|到家|见|吃|有空|放假|放学|来|去)
    `,
  },
};
