import type { Vocabulary } from '../vocabulary.ts';

/** Says that we do wrong, or that it will be reported. */
export const complaint: Vocabulary = {
  intent: 'complaint',
  whole: ['complaint', 'complain', 'harassment', 'bbb', 'cfpb', '投诉', '举报', '骚扰', '12378', '12321', '12363', '12315', '110', '曝光', '烦死了', '有病', '有病吧', '神经病', '烦不烦', '骚扰短信', '态度恶劣'],
  clause: ['我要投诉', '投诉你们', '举报你们', '烦死了', '烦不烦', '有完没完', '太过分了', '过分', '欺人太甚', 'this is harassment', 'harassment', 'i will report you', 'unacceptable', 'shame on you', 'ridiculous'],
  says: {
    en: [
      ['(complain(t|ts|ing|ed)?|grievance)', 'the word'],
      ['(report|reporting|reported) (you|this|your|u|it|them|the company|to the|to)( |$)', 'will report us'],
      ['(cfpb|bbb|better business bureau|ftc|fcc|attorney general|consumer (financial )?protection|ombudsman|regulators?|the authorities|state ag|department of (financial|consumer|banking)|dfpi|do not call list|tcpa|fdcpa|reg f)', 'an office that hears complaints'],
      ['(harass|harasses|harassed|harassing|harassment|stalking|bullying|abusive|abuse|threatening|threatened|threaten|intimidat(e|ed|ing|ion)|extort(ion)?|blackmail)', 'says it is harassment'],
      ['(call|calling|called|go to|going to|tell|contact|contacting|inform) (the )?(police|cops|fbi|media|news|press|newspaper|authorities)', 'will call the police or the press'],
      ['(rude|disrespectful|unprofessional|shameful|disgusting|disgraceful|unacceptable|outrageous|illegal|against the law|unlawful|breaking the law|violat(e|es|ed|ing|ion|ions)|invasion of (my )?privacy|privacy violation|ridiculous|terrible service|worst (company|service|bank|lender)|awful (service|company)|poor service|horrible (service|company|people))', 'says we do wrong'],
      ['(fed up|sick (and tired )?of|tired of|had enough of|enough of) (you|your|this|these|getting|the|being|receiving|all)', 'is fed up'],
      ['(nonstop|non stop|every (single )?(day|hour|minute|morning|night)|all day|[0-9]+ times|so many times|constantly|[0-9]+ (texts|messages|calls)|too many (texts|messages|calls|reminders)|how many (times|messages|texts)|keep (texting|messaging|calling|sending|spamming|bothering|harassing))', 'too often'],
      ['(text|texting|message|messaging|call|calling|called|texted|contact|contacted|contacting|told|tell|telling) ~2 (my )({relation}|family|work|workplace|job|office|kids|coworkers|contacts|hr)', 'told others'],
      ['(at|it is|before|after|in the middle of) ~2 ([0-9]+ ?(am|pm)|midnight|night|the night|dawn|sunday|my sleep|work)( in the morning)? ~3 (why|texting|messaging|really|wtf|seriously|waking|woke)', 'at the wrong hour'],
      ['(woke me up|waking me up)', 'at the wrong hour'],
      ['(go to hell|fuck you|screw you|kiss my ass|scumbags?|bloodsuckers?|vultures|crooks|thieves|loan sharks?|leeches|assholes|bastards|pieces? of shit|eat shit|bitch(es)?)', 'anger; a person should look'],
      ['(manager|supervisor|higher up|boss) (now|please|right|to|about|asap)|(speak|talk) (to|with) ~2 (manager|supervisor)', 'wants somebody above'],
      ['(sell|sold|leak|leaked|share|shared|how did you get|where did you get|who gave you) (my |out )*(number|info|information|data|details|personal)', 'asks about the data'],
    ],
    zh: [
      ['(投诉|举报|检举|控告|告发|曝光|维权|申诉|上访|信访)', 'the word'],
      ['(12378|12321|12363|12315|12345|银保监|银监|金监|金融监管|监管局|人民银行|央行|人行|工信部|消协|消费者协会|网信办|信访局|市长热线|黑猫|互金协会|金融局|315|媒体|记者|电视台|上抖音|发微博|发网上|发到网)', 'an office that hears complaints'],
      ['(报警|报公安|报案|派出所|公安局?|警察|警方|110)', 'will call the police'],
      ['(骚扰|轰炸|暴力(催|讨)|恐吓|威胁|恶意催|软暴力|催命|爆通讯录|侮辱|辱骂|骂人|诽谤|欺负|欺负人|敲诈|勒索|讹诈|流氓|黑社会|土匪|强盗|吸血|无良|黑心|缺德|无耻|卑鄙|不要脸|畜生|王八蛋|混蛋|人渣|丧尽天良|臭不要脸|良心)', 'says it is harassment'],
      ['(违法|犯法|违规|犯罪|侵犯|侵权|隐私|泄露|泄漏|倒卖|个人信息|哪(来|里来|儿来|里弄|里得到|里拿)的?~3(号|电话|信息|资料)|怎么(有|知道|得到|拿到|弄到)我?~4(号|电话|信息|资料))', 'says we break the law'],
      ['(太过分|过分了|欺人太甚|太恶劣|恶心|态度(差|恶劣|不好|什么)|什么态度|服务(差|太差|态度)|垃圾(公司|平台|短信|服务|东西|玩意)|烂(公司|平台)|坑人|坑爹|黑平台|不满意|很不满|非常不满|强烈不满|气愤|愤怒|忍无可忍|受够|受不了|没完没了|有完没完|没完了|烦死|烦透|烦不烦|烦人|够了没|吵死|有病|神经病|脑子有|滚你|去你|操你|草你|草泥|妈的|他妈|tmd|nmsl|傻逼|sb|煞笔|狗(东西|日|娘|屁)|死全家|断子绝孙|不得好死|什么东西|什么玩意)', 'anger; a person should look'],
      ['(天天|每天|一天|每日|整天|成天|老是|总是|一直|不停|不断|反复|半夜|大半夜|凌晨|深更半夜|大清早|一大早|三更半夜|大晚上|节假日|过年)~6(发|催|骚扰|短信|打电话|打|轰炸|提醒|烦|吵|收到)', 'too often, or at the wrong hour'],
      ['(发|打|催|短信)(了)?([0-9一二两三四五六七八九十几]+|多少|好几|无数|几十)(遍|次|条|个)', 'too often'],
      ['(打|发|联系|告诉|通知|骚扰|找)(给|到|了)?(我)?(的)?(家人|单位|公司|同事|朋友|爸|妈|父母|老婆|老公|亲戚|领导|老板|通讯录|紧急联系人|第三方|村里|村委|邻居)', 'told others'],
      ['(叫|让|找)你们?(领导|经理|主管|老板|负责人)', 'wants somebody above'],
    ],
  },
  unless: {
    en: [
      ['(no|not|never|without|cant|dont|do not|am not|nothing to|no need to) (a |any |going to |to |here to |trying to |really )*(complain|complaining|complaints?|report you)', 'negated'],
      ['(weather|teacher|homework|exam|boss|lecturer|report (to|on)( work| duty| the (class|camp|school|office)))', 'everyday'],
      ['(illegal (parking|immigrants?)|ridiculous(ly)? (good|cheap|cute|funny))', 'everyday'],
      ['every (single )?(day|morning|night) (i|we|is|at|after|before|from|to|gym|jog|run)|(study|work|working|sleep|sleeping|home|out|been|busy|rain|raining|class|lessons?) all day', 'everyday'],
      ['(lol|haha|hehe) ~1 bitch', 'among friends'],
    ],
    zh: [
      ['(不|不是|没|没有|不想|不用|不会|撤销|撤回|取消|无需|并非)(要|来|在|想|去|说)?(投诉|举报|报警)', 'negated'],
      ['(一直|每天|天天|总是|不停|一天)(在)?(下雨|加班|上班|下班|吃|睡|想|忙|发烧|发呆)', 'everyday'],
      ['(当|做|采访|看)~2(记者|警察)|(警察|公安)(局)?(叔叔|体检|办|身份证)', 'everyday'],
    ],
  },
};
