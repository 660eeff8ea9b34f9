import type { Vocabulary } from '../vocabulary.ts';

/** Asks whether the message is genuine. */
export const authenticity: Vocabulary = {
  intent: 'authenticity',
  whole: ['scam', 'fraud', 'fake', 'phishing', 'real', 'legit', 'is it real', 'spam', '骗子', '诈骗', '假的', '真的假的', '真假', '真的', '真的吗', '诈骗短信', '骗人', '骗人的', '骗钱的', '诈骗犯', '是真的吗', '钓鱼', '核真码'],
  clause: ['scam', 'scammer', 'fake', 'nice scam', 'nice try', 'nice try scammer', 'is this real', 'for real', '骗子', '诈骗', '真的假的', '诈骗吧', '骗子吧', '骗人的吧', '是真的吗', '真的吗', 'is this legit', 'legit'],
  says: {
    en: [
      ['(scam|scams|scammer|scammers|scamming|phishing|fraud|fraudulent|fraudster|spoof|fake|hoax|swindle|con artist|ripoff|rip off)', 'the words'],
      ['(is|are|if|was|whether|this|you|it|that|really|seems?|look|looks|sounds?) (this |you |it |that |the |your |message |text |a |an |really |sms |number |company |even |actually |for |guys |people |not )*(real|legit|legitimate|genuine|authentic|official|trustworthy|suspicious|sketchy|fishy|safe|really from|actually from|actual|true)', 'asks if it is real'],
      ['(how (do|can|could|would|should) (i|we)|how to|can (i|you)|want to|need to|prove|proof|verify) ~3 (know|verify|check|confirm|prove|trust|sure|tell) ~5 (real|legit|genuine|you|who you|it is|this|scam|identity|authentic|true|zhongxin|are who)', 'asks how to check'],
      ['(verify|prove|confirm) (who you are|your identity|you are|this is|yourself|that you|it is)', 'asks how to check'],
      ['(check|verification|authenticity) code', 'asks about the check code'],
      ['(dont|do not|cant|not|why should i) (believe|trust) (you|this|it|that|u|these)', 'does not believe us'],
      ['(really|actually|truly) (zhongxin|from (zhongxin|my|the|a) ?(bank|lender|company)?)', 'asks if it is us'],
    ],
    zh: [
      ['(骗子|诈骗|骗局|骗钱|骗人|行骗|欺诈|钓鱼|假冒|冒充|假短信|假的|忽悠|套路(?!贷)|电诈|反诈|96110|杀猪盘)', 'the words'],
      ['(真的?(吗|假|么|的?还是假)|是真(是假|的|不)|真伪|真假|是不是真|真不真|可信|可靠|靠谱|正规|官方|合法公司|有资质|真实性)', 'asks if it is real'],
      ['(怎么|如何|怎样|拿什么|凭什么|用什么)~4(证明|确认|核实|验证|知道|查证|辨别|相信|判断|信)', 'asks how to check'],
      ['(核真码|查真伪|验真|核实一下|核实身份|验证(一下)?(身份|真假)|证明(你|一下)|你们?证明)', 'asks how to check'],
      ['(不|谁|别想我|不敢|才不|怎么敢|不太敢|我不)(相)?信(你|任|这|吧|啊|呢|$)', 'does not believe us'],
      ['(你们?|这)(真的?)?是(众信|银行|官方|正规)~4(吗|么|嘛|不是)', 'asks if it is us'],
    ],
  },
  unless: {
    en: [
      ['(fake (news|nails|hair|friends?|smile|tan|id)|real (estate|madrid|time|quick|soon|good|life|talk|name)|for real (tho|lol|man|bro))', 'everyday'],
      ['(is|are|it is|that is|really|so) (it |that |this |really |so )*(not )?(true|safe) (that|to|love|story|lah|home|drive)', 'everyday'],
    ],
    zh: [
      ['真的(很|好|没|不|太|是|有|谢|对不起|累|还|只|在|要|想|已|受|服|难|烦|搞|无)', 'an emphasis'],
      ['(被)(骗|诈骗)(了|光|走)~4(钱|元|块|万|积蓄|所以|没)', 'was cheated by others'],
    ],
  },
};

/** Asks who we are, how much, how to pay, or for a person. */
export const help: Vocabulary = {
  intent: 'help',
  whole: [
    ...['help', 'info', '1', 'help me', 'agent', 'human', 'operator', 'representative', 'who', 'who is it', 'who this', 'balance'],
    ...['call me', 'what', 'huh', 'how much', 'how', 'menu', 'support', 'assistance', 'who are', 'contact', 'link', 'pay', 'hello who'],
    ...['帮助', '人工', '客服', '帮忙', '帮我', '谁', '谁啊', '你谁', '哪位', '你是', '什么', '什么事', '什么情况', '多少', '多少钱', '怎么还', '人工客服'],
    ...['客服电话', '电话', '怎么回事', '什么意思', '怎么', '怎么办', '回电', '电话多少', '咨询', '查询', '账单', '还款', '什么钱', '联系我', '是谁', '有人吗'],
  ],
  clause: [
    ...['who is this', 'who are you', 'what is this', 'who dis', 'new phone who is this', 'what do i owe', 'what is this about', 'help please'],
    ...['how do i pay', 'how to pay', 'where do i pay', 'how can i pay', 'what company', 'what company is this', 'which company', 'what loan'],
    ...['你是谁', '你们是谁', '你谁啊', '请问哪位', '您是哪位', '你是哪位', '哪里的', '什么公司', '哪个公司', '什么贷款', '转人工', '人工服务', '怎么还款', '你哪位'],
    ...['要人工', '我要人工', '找人工', '联系客服', '什么款', '什么借款', '怎么还钱', '怎样还款', '如何还款', '还多少', '欠多少', '要还多少', '你那位'],
  ],
  says: {
    en: [
      ['(who|whom) (is|are|am i) (this|you|it|that|there|talking|texting|speaking|messaging|sending|writing)', 'who we are'],
      ['(what|which) (company|business|lender|bank|organi[sz]ation|loan|account|debt) (is|are|does|do|you|am|r)', 'who we are, which loan'],
      ['what (is|are) (this|these|it|you) (about|for|regarding|texting|talking|messages?|referring)', 'what it is about'],
      ['(how much|what) (is|do|does|exactly|money|total|would|am|are|will) ~4 (owe|owing|due|pay|payment|balance|loan|left|amount|remaining|payoff|overdue|total)', 'how much'],
      ['(what|tell me|send me|check|know|need|give me|see) (is |me |you |the |my |i |exact |current |remaining |total |outstanding |payoff )+(balance|amount|total|due date|payoff|interest rate|account number|loan number|statement|breakdown|payment (link|options|details|methods?))', 'how much, by when'],
      ['(how|where) (do|can|should|to|would|could|shall) (i |we |you )?(make ~2 |send ~2 |go to )?(pay|payment|repay|payments|settle)', 'how to pay'],
      ['(when) (is|was) ~4 due', 'by when'],
      ['(payment link|link to pay|website|bank details|account (details|number) to|routing number|pay (by|with|via|using|through) ~4\\?|accept (credit|debit|card|cards|cash|paypal|zelle|venmo))', 'how to pay'],
      ['(speak|talk|chat|connect|transfer|get|reach|contact) ~3 (to|with|a|an|hold of|me to|real|someone|somebody|live) ~2 (human|person|agent|representative|someone|somebody|rep|advisor|adviser|customer service|operator|people|real)', 'a person please'],
      ['(real|live|actual) (person|human|agent)', 'a person please'],
      ['(customer (service|care|support)|call center|helpline|hotline|phone number (to|for|i can)|number (to|i can|can i) call|contact number|office hours|business hours)', 'a person please'],
      ['(please|can|could|would|have|someone|somebody|want|need|will)( you| someone| somebody| anyone| to| a)* (call|phone|ring|contact) (me|back)( back| please| at| on| to| about| tomorrow| today|$)', 'a call please'],
      ['(need|want|get|looking for|some) (some |any |your |more )*(help|assistance|information|info) ?(with|on|about|paying|please|regarding|$)', 'help please'],
      ['help (me )?(with|pay|paying|understand|about|regarding)', 'help please'],
      ['(dont|do not) understand (this|the|your|what|why)', 'help please'],
    ],
    zh: [
      ['(你|您|你们|对方|请问|这|那|到底|发短信的)~2(是|系)(谁|哪位|哪里|哪个|哪家|什么(公司|人|单位|平台|机构|银行|短信|钱|贷款|款|东西|情况|意思)|干什么|干嘛|做什么)', 'who we are'],
      ['(什么|哪个|哪家|哪里的)(公司|平台|机构|银行|单位|软件|app)', 'who we are'],
      ['(哪|什么)(一?笔|个)?(贷款|借款|账单|欠款|款项|款|合同|钱)(的|啊|呀|呢|吗|是|要|来|$)', 'which loan'],
      ['(欠|还|要还|应还|该还|剩|总共|一共|本金|利息|罚息|金额|余额|尾款|需要还|还需|还剩|还要还|违约金|滞纳金|每期|月供|手续费)~4(多少|几多|是多少|怎么算|多少钱)', 'how much'],
      ['(多少|几)(钱|元|块)(啊|呢|要|来|$)', 'how much'],
      ['(怎么|怎样|如何|哪里|在哪里?|从哪里?|去哪里?|哪儿|往哪里?|用什么|通过什么)~3(还款?|付款?|转|交|缴|支付|打款|操作|存|充值|登录|查|还钱)(?!不|给你)', 'how to pay'],
      ['(还款|付款|收款)(方式|账户|账号|链接|渠道|地址|入口|卡号|方法|途径|二维码|码|流程)', 'how to pay'],
      ['(什么时候|几号|哪天|几时|何时|啥时候|多久)~4(到期|还款|还|扣款|逾期|截止)', 'by when'],
      ['(到期日|还款日|截止日)~3(是|几|哪|什么)', 'by when'],
      ['(转|找|要|接|联系|有|叫|换|想找|呼叫|需要|来个?)(一下)?(个)?(人工|真人|客服|专员|客户经理|工作人员)', 'a person please'],
      ['(客服|联系|服务|官方|咨询)(的)?(电话|热线|号码|方式|微信)', 'a person please'],
      ['(给我|请|麻烦|能不能|可以|可否|让人|派人|安排人?)~4(回(个)?电话?|打(个)?电话|来电|回电|联系我|致电)', 'a call please'],
      ['(看|听|搞|弄)不(懂|明白|清)|不(懂|明白|清楚)(什么|你|怎么|意思)|(这|你)(是)?什么意思', 'help please'],
      ['(需要|请求|寻求|想要|求)(帮助|帮忙|协助)|帮(我|忙)(查|看|问|核对)|(咨询|请教|请问一下|想问)', 'help please'],
    ],
  },
  unless: {
    en: [
      ['how much (longer|time|sleep|fun|do you (love|like|want))', 'everyday'],
      ['(call|contact|phone|ring) me (when|after|if|once|baby|babe|dear|crazy|tonight|later)', 'everyday'],
      ['(pick|picking) you up|(dinner|lunch|movie|ticket|tickets|food) ~2 how much', 'everyday'],
      ['(can|could) you help me (buy|take|get|bring|book|print|pass|ask|check|collect|carry|find|do|tell|see|reserve)', 'everyday'],
    ],
    zh: [
      ['帮(我|忙)(带|买|拿|取|占|收|订|点|问候|接|查下车|看孩子|捎|遛)', 'everyday'],
      ['(怎么|如何)(去|走|做|坐|吃|玩|睡)', 'everyday'],
      ['(什么时候|几点|哪天|几号)~2(回来|回家|下班|到家|见|吃|有空|放假|放学|来|去)', 'everyday'],
    ],
  },
};
