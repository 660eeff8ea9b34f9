import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** Asks whether the message is genuine. */
export const authenticity: Vocabulary = {
  intent: 'authenticity',
  whole: words`
    is it you, who are you really, is this you, sus, suspicious, bs, bullshit, you serious, seriously,
    fishy, real, spam, 真的
  `,
  clause: words`
    scam, scammer, fake, nice scam, nice try, nice try scammer, is this real, for real, is this legit,
    legit,
    骗子, 诈骗, 真的假的, 诈骗吧, 骗子吧, 骗人的吧, 是真的吗, 真的吗
  `,
  says: {
    en: phrases`
      # doubts it
      (is|are|r) (this|it|you|u|that) ~2 (sus|dodgy|kosher|official|officially|genuinely|cheat|a con|phoney|phony)( |$)|^(sus|kosher|dodgy|fishy)( af)?$|(this is|thats|looks|seems|sounds|feels) (so |very |really |a bit |kinda )*(sus|dodgy|fishy|phishy|shady)|(is|are) (this|you) genuinely
      (confirm|check|prove) (the )?(authenticity|genuineness|legitimacy)|(officially )?sent by your company|likely scam|real (lender|companies|company|bank)s? (wouldnt|would not|dont|do not|doesnt)|(something|what) only my (lender|bank) would know|gift cards?|(fca|nmls|license|licence|registration) number
      was (it|that) (really )?(you|your agent|your company)
      # show that you are
      (last (4|four)|account number|my name|my address|date of birth|my balance) ~4[.]?~2 (if|since) (you|u|this|it|yall) (are|is|really|actually)
      if (you are|this is|its|it is|u are|this was) (really|actually|truly|legit|real|who you)
      (nigerian|african) prince|one of (them|those|these) ~2 (scam|prince|deals|schemes)
      (not to|dont|do not|cant|never|wouldnt|would not) (trust|open|tap|click)( on)? (this|these|your|that|the|any) ~1 ?(message|text|number|link|sender)
      (not|wont|never|aint|refuse to) (gonna )?(click|clicking|tapping|opening|tap)( on)? (it|that|this|anything|the link|links?|any)
      (different|another|new|strange|weird|odd|changed) number (than|from|to) (last|before|usual|the)
      # doubts that the sender is a person or a firm
      (you|u|this) (a|some kind of|just a|another) (bot|scam|scammer|robot|real person|spam|fraud|fake)( |$)
      # asks if it is real
      (am|are|is|being|getting|get|got|gonna get|try to|trying to) ~2 (scam|scammed|phished|conned|hustled|scamming|con|phish)( |$)
      (real|human|person|legit|bot|robot|scam|spam|ai) or (a |an |just |another )*(bot|robot|scam|computer|machine|human|spam|real|fake|ai|nah|not|what|legit)
      (are|r|is) (you|u|this|yall|it|these|that) (guys |people )?(a |an |even |really |actually |for |some |kind of |another |fucking )*(bot|robot|real|legit|scammer|scammers|ai|human|computer|spam|fake|genuine|legitimate|phishing|fraud|authentic|official)( |$)
      (prove it|proof[?]|prove (it|you|that|this|who|yourself)|got (any )?proof|show me proof|verify (yourself|it|this|that|who|you)|^verify$)
      (sounds|looks|seems|feels|smells|smelling|looking|sounding) (real |kinda |like |a |super |very |so |pretty |hella |bit )*(sus|suspicious|sketchy|shady|fishy|phishing|fake|scam|scammy|off|bogus|weird|fraud)
      (how|where|what) ~5 (verify|confirm|know|check|tell|sure) ~6 (real|legit|genuine|you|scam|who|zhongxin|it|this|authentic)( |$)(?!(left|come|cost|about the|the time)\b)
      (never|dont|do not|wont|not) ~1 (click|clicking|open|opening|tap|trust|trusting) ~3 (link|links|texts?|random|unknown|strangers?|it)
      # asks if it is real
      (legit|real|fake|scam|genuine|official|true|spam|bot|a bot|phishing) or (nah|not|no|what|fake|real|scam|legit|genuine|human|spam)
      (is|are|if|was|whether|this|you|it|that|really|seems?|look|looks|sounds?) (this |you |it |that |the |your |message |text |a |an |really |sms |number |company |even |actually |for |guys |people |not )*(real|legit|legitimate|genuine|authentic|official|trustworthy|suspicious|sketchy|fishy|safe|really from|actually from|actual|true)
      # asks if it is us
      (is|are|was) (this|you|it|that|these) ~2 (actually|really|truly|even) ~4 (you|zhongxin|bank|lender|company|from|guys)
      (sent|send|sending|text|texted|message|from) (really |actually )?(by|from|was) (zhongxin|you|the real|my lender|my bank|a bot|the company)( |$|$)
      (really|actually|truly) (zhongxin|from (zhongxin|my|the|a) ?(bank|lender|company)?)
      # does not believe us
      (dont|do not|not going to|wont|never|not) (click|clicking|open|opening|fall|falling|give you|giving) ~4 (link|links|this|for|info|information|number|details|it)
      (looks?|sounds?|seems?|smells?|feels?) (like )?(a |very |so |kinda |really |super )*(scam|scammy|fake|phishing|fishy|shady|sketchy|sus|suspicious|spam|off|fraud)
      # asks how to check
      (how (do|can) i (know|be sure|tell|verify|trust|confirm|check))
      (proof|prove|evidence) ~4 (you are|you|this is|real|legit|zhongxin)
      (verify|confirm|authenticate|check) (that |if |whether )?(this|the|it|you) ~3 (message|text|real|legit|genuine|sms|from|is)
      (how (do|can|could|would|should) (i|we)|how to|can (i|you)|want to|need to|prove|proof|verify) ~3 (know|verify|check|confirm|prove|trust|sure|tell) ~5 (real|legit|genuine|you|who you|it is|this|scam|identity|authentic|true|zhongxin|are who)
      (verify|prove|confirm) (who you are|your identity|you are|this is|yourself|that you|it is)
      # the words
      (scam|scams|scammer|scammers|scamming|phishing|fraud|fraudulent|fraudster|spoof|fake|hoax|swindle|con artist|ripoff|rip off)
      # asks about the check code
      (check|authenticity) code
    `,
    zh: phrases`
      # doubts it
      (冒充|假冒)的?(吧|吗|$)|肯定有鬼|私人账户|搜不到(你们)?(这)?(个)?(号|公司)|(骗|驫)(肖|宁|鬼|谁呢|🐶)|165有登记|(到底|究竟)(是)?谁$|shi ?zhen ?de ?ma|zhen de jia de
      # show that you are
      (你|你们)(说|要)?(你|你们)?(真)?是[^?]{0,10}(那|那么)[^?]{0,3}我~4(尾号|叫什么|姓什么|名字|身份证|多少)
      # doubts that the message is true
      真的?是~4(吗|么|嘛|不)
      (怎么|如何|哪里|怎样)(核|查|验|辨)(验|真|实|伪|证|对)
      # asks if it is real
      (是不是|不是|不会是|该不是|莫非|怕不是|别是|又是|肯定是|一看就是|感觉是|像是|是)(个|什么|搞|一个)?(骗|诈|假|钓鱼|套路|传销|电诈)
      (你们?|您|这|短信|链接|公司|平台|电话)~4(真|假|骗|正规|官方|合法|可靠|靠谱|可信|安全)(的|人)?(吗|么|嘛|不|假|还是|$)
      (怎么|如何|怎样|咋|凭什么|拿什么|凭啥|谁|怎)~2(知道|确定|确认|证明|相信|信|判断|核实|辨别|分辨|查证)~4(你|真|假|骗|是|官方|身份|呢|$)
      (有|出示|给我?看|发|提供)(什么|下|一下)?(证明|证件|工号|资质|营业执照|授权书|证据证明)
      (骗|诈|蒙|忽悠)(谁|我|鬼|人|钱|老|你)~2(呢|吧|啊|的|吗|$)
      # does not believe us
      (敢|能|可|该|值得)(不敢|不能)?(相)?信(吗|么|不|你|$|得)
      (警惕|防骗|反诈中心|国家反诈|诈骗预警)
      (不|谁|别想我|不敢|才不|怎么敢|不太敢|我不)(相)?信(你|任|这|吧|啊|呢|$)
      # asks if it is real
      (真的|是真的?|属实|真事)(不|不是|啵|咩|吗|么|嘛|呀|啊)?(假的)?[?]
      (不会是|该不会是|莫不是|是不是|怕是|怀疑|以为是|别是)~4(骗|诈|假|套|钓鱼|诈骗|坑)
      (106|短信|号码|这条|你们?)~6(可信|靠谱|官方|正规|真|假|骗)(吗|么|的|不|$)
      (真的?(吗|假|么|的?还是假)|是真(是假|的|不)|真伪|真假|是不是真|真不真|可信|可靠|靠谱|正规|官方|合法公司|有资质|真实性)
      # two tongues
      (是不是|真的是?|系不系|is (this|it))~2(legit|real|scam|true|fake|genuine|official)
      (legit|real|scam|fake|phishing|genuine) ?(吗|么|嘛|咩|不|啊|呀|的|吧|来的)
      # asks how to check
      (哪里|在哪|怎么|如何|怎样|哪儿|去哪)~3(查|核|验|辨|确认)(真|伪|实|证|别|码|一下)
      (怎么|如何|怎样|拿什么|凭什么|用什么)~4(证明|确认|核实|验证|知道|查证|辨别|相信|判断|(?<!短)信(?!息))
      (核真码|查真伪|验真|核实一下|核实身份|验证(一下)?(身份|真假)|证明(你|一下)|你们?证明)
      # asks if it is us
      (你们?|这)(真的?是|是不是|到底是不是|确定是)~3(众信|银行|官方|公司|平台|正规|客服)
      (你们?|这)(真的?)?是(众信|银行|官方|正规)~4(吗|么|嘛|不是)
      # the words
      (骗子|诈骗|骗局|骗钱|骗人|行骗|欺诈|钓鱼|假冒|冒充|假短信|假的|忽悠|套路(?!贷)|电诈|反诈|96110|杀猪盘)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: {
    en: phrases`
      # everyday
      (dont|do not|cant) believe (you|u|it|this|that)[ .]*({laugh}|won|got|ate|did|passed|forgot|omg|so|actually)
      # everyday
      (struggle|pain|feels) (is|are) real|(fake (news|nails|hair|friends?|smile|tan|id)|real (estate|madrid|time|quick|soon|good|life|talk|name)|for real (tho|lol|man|bro))
      (is|are|it is|that is|really|so) (it |that |this |really |so )*(not )?(true|safe) (that|to|love|story|lah|home|drive)
    `,
    zh: phrases`
      # everyday
      宁可信其?有
      # an emphasis
      真的(很|好|没|不|太|是(?![^.]{0,6}(吗|么|嘛))|有|谢|对不起|累|还|只|在|要|想|已|受|服|难|烦|搞|无)
      # was cheated by others
      (被)(骗|诈骗)(了|光|走)~4(钱|元|块|万|积蓄|所以|没)
    `,
  },
};
