import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** A lawyer speaks, a court is near, or the borrower is dead. Nothing automatic any more. */
export const legal: Vocabulary = {
  intent: 'legal',
  whole: words`
    dead, 死了
  `,
  clause: words`
    bankrupt, he passed, she passed, see you in court,
    已去世, 人已经死了, 本人已故, 他去世了, 她去世了, 人走了, 法院见, 法庭见
  `,
  says: {
    en: phrases`
      # pinyin
      wo (you|zhao|yao zhao|qing le) (lvshi|lv shi|lu shi|lushi)
      # a death
      (dad|mom|mum|mother|father|husband|wife|son|daughter|brother|sister|he|she|grandma|grandpa|uncle|aunt|wifey|hubby|boyfriend|girlfriend|fiance|partner)(s| is| has| was|) (just |already |long |been )*(dead|deceased|passed|in heaven|buried|gone forever|died)( |$)(?!(away from|tired|wrong|serious|the exam|my|me|inside|on (the|his|her) feet))
      (send|sending) condolences|(send|sending) flowers (to|for) (the|his|her|my)
      # somebody speaks for me
      (talk|speak|call|contact|deal|direct|go) ~3 (my )?(advocate|trustee|solicitor|barrister|legal aid|guardian|executor|debt relief|credit counselor|public defender)( |$)
      (trustee|debtor in|341 meeting|creditors meeting|discharge (order|papers))
      case (number |no |nr |num |is |filed )?[0-9]{2} ?[0-9]{4,6}( |$)
      (estate|probate|will) (lawyer|court|is being settled|attorney)
      (adversary|petition|docket|hearing date|court date|judge)( |$)(?!(me|a book|judy|not|him|her|people))
      (go ahead and |just |please )?sue( me| us)?$
      # buried, or dares us to sue
      buried (him|her|them)( |$)
      # a death
      (mom|mum|mother|dad|father|husband|wife|son|daughter|brother|sister|grandma|grandpa|grandmother|grandfather|uncle|aunt|he|she|cousin|borrower|roommate|fiance|boyfriend|girlfriend) (just |recently |sadly |suddenly )*(passed|died|expired)( |$)(?!(the|me|by|out|his|her|my|it|on the|in class|laughing|exam|test|down|away from the)\b)
      (we|i) (just |recently )?lost (him|her|them|(my|our) (mom|mum|mother|dad|father|husband|wife|son|daughter|brother|sister|grandma|grandpa)) (in|to|last|this|on|yesterday|two|a|[0-9]+|suddenly)( |$)
      (rip|rest in peace|late husband|late wife|late father|late mother|in heaven|with the lord|six feet under|in the ground|funeral home|his grave|her grave)( |$)
      (he|she) (is )?(gone|aint with us|not with us|no more|dead)( |$)(?!to|home|out|for|back|crazy|mad|shopping|fishing)
      # a lawyer
      lawyer(ed)? up|(contact|call|talk to|speak to|go through|speak with|deal with) my (lawyer|attorney|legal)
      # a court, a prison
      (see|meet) (you|yall|u) in court|take (me|yall|you|us) to court|(in|to) (jail|prison|custody)|locked up|incarcerated|power of attorney|conservator
      (filed|filing|file) (for )?(bk|ch 7|ch 13|ch7|ch13|bankrup[a-z]+|chapter [a-z0-9]+)|bk (filed|case|attorney|discharge)|discharged in
      # a death
      (lost|buried) (my |our |his |her )?(mom|mother|dad|father|husband|wife|son|daughter|brother|sister|parents?|grandma|grandpa|uncle|aunt|grandmother|grandfather)( |$)(?!s |job)
      (he|she|borrower|person|husband|wife|mother|father|mom|dad|son|daughter|brother|sister|account holder|customer) (is|has|was|just|recently|had|unfortunately|sadly)( been| just| recently)* (gone|dead|deceased|passed|buried|no more|died|departed)
      (deceased|passed (away|on)|died|has passed|is dead|was killed|late (husband|wife|father|mother)|death certificate|(his|her) (funeral|estate|death)|executor|probate|rip\b|no longer (with us|alive|living))
      # bankruptcy
      (filed|filing|file|declared|declaring|going through|in) (for )?(bankruptcy|chapter|bk|ch ?(7|13)|a petition)|ch (7|13)|bk case|case number ~3 court
      (bankrupt|bankruptcy|chapter (7|11|13|seven|eleven|thirteen)|insolven(t|cy)|automatic stay|receivership|trustee in bankruptcy)
      # a lawyer
      (retained|hired|have|got) (a |an |my |legal )*(lawyer|attorney|counsel|representation)
      (refer|direct|forward|send|address) ~5 (lawyer|attorney|counsel|law office|trustee)
      (lawyers?|attorneys?|solicitors?|legal (counsel|representation|representative|aid|team|advisor)|law firm|counsel)
      # cannot act
      (survivor|widow|widower|estate of|on behalf of the estate|heirs?|next of kin|obituary|coma|life support|brain dead|dementia|alzheimers?)
      (legal guardian|conservator(ship)?|incapacitated|in (prison|jail)|incarcerated)
      # a court
      (suing|sued|(will|gonna|going to|to|can|ill|we|i|could|should|would|then) sue|sue (you|yall|your|u|this|them|for|the)|lawsuit|litigation|legal action|take (you|this|it) to court|small claims|class action|court (case|order|date|hearing)|in court|to court|cease and desist letter|power of attorney|legally represented|represented by)
    `,
    zh: phrases`
      # a death
      ({亲人}|他|她|本人|机主|借款人|老头子|老太婆|老头|老太太?)(已|已经|早就?|都)?不在(人世|世)(上|间)?
      (本人|此人|机主|借款人|号主)(已|已经|早就?)(死|亡|故|挂|没)
      ({亲人}|他|她|老头子|老太婆|老头|老太太?|老人)(是)?(得|因|死于)?(脑梗|心梗|癌症?|车祸|肺炎|脑溢血|病|意外|白血病|心脏病|肝癌|肺癌|尿毒症)~2(走|没|去|死)(了|的)
      有事烧纸|烧纸(钱|给)|上坟|地府|阴曹
      # a death
      人(都|已经?|早)?(没|死|不在)了
      # a death
      (人|他|她|{亲人})(已经|都|早就?|刚|现在)?(进去|被抓|关起来|判|坐牢|抓走|抓)(了|$)
      (法院|法庭|仲裁|公堂)(上)?(见|说|解决|谈|判)
      (跟|和|找|问|联系|让)(我的?|我们的?)?(律师|法务|代理人|监护人)(谈|说|联系|沟通|讲|聊|解决)
      # somebody is mourned, or died some time ago
      (节哀|安息|辞世|作古|仙游|离开人世|驾鹤|安葬|天堂|寿终|离我们而去)
      (他|她|{亲人})[^.?]{0,6}(月|年|周|天|日|号)(份)?(没|走|病故|去世)了
      # a death
      ({亲人}|他|她|人|机主|借款人|老人)(人)?(早|已经|都|早就|前不久|刚|刚刚|去年|今年|前年|上个?月|上周|前几天|昨天|不幸|因病|突然|出车祸|出事|得病|得癌|癌症|脑溢血|心梗)+(去世|过世|走了|没了|死了|不在了|离世|病故|身亡|过身)
      ({亲人}|他|她)(没|走|死)了~2(半|一|两|三|几|好|多|[0-9]+)(年|个?月|天|多年|周)
      (出车祸|车祸|生病|得病|病|癌|溺水|意外)(死|没|走|去世)(了|$)
      (办|刚办完|在办)~2(丧|后事|葬礼|白事)|守孝|头七|火葬|殡仪馆|讣告
      # a court, a prison
      (坐|蹲)(了)?(牢|监狱|大牢|局子)|进(了)?(监狱|局子|牢|看守所)|判(了)?[0-9一二三四五六七八九十]+年|(被|给)(抓|拘|关|判)(了|进|起来)
      # a death
      (往生|过身|走咗|仙逝|归西|驾鹤|离开了?我们|离开人世|病死|猝死|撞死|淹死|死于|死亡|人已经?不在|人都不在了|去年没的|安葬|下葬|出殡|坟)
      (?<!我都?快?要?)(他|她|人|本人|机主|借款人|{亲人}|老人|老人家|当事人|已经|已|早就|年前|个?月前|去年|今年|上个?月|前年|因病|意外|车祸|不幸|刚刚?)(都|已经|早就|早|刚|刚刚|不幸|前不久|上个?月|去年|今年|昨天|前几天|前天|年前|在|因病|因|意外|已|于|就)*{去世}
      (去世|过世|离世|病故|身故|病逝|逝世|亡故|死亡证明|火化|葬礼|丧事|办后事|遗产|继承人|已故|亡夫|亡妻|先父|先母)
      # a lawyer
      (我|全权|已经?|已|都)~3委托~3(律师|律所|代理|法务)
      (律师|法律顾问|法律援助|法援|代理人|律所|法务代|委托人)
      # cannot act
      (坐牢|服刑|监狱|看守所|被抓|被拘|植物人|昏迷不醒|无民事行为能力|监护人|失踪)
      # two tongues
      (lawyer|attorney|bankrupt|bankruptcy)
      # bankruptcy
      (破产|个人清算|债务清理)
      # a court
      (起诉|上诉|诉讼|打官司|告上|告到法|对簿公堂|法庭|开庭|立案|法院(见|告|起诉|传票|判|已经|在|受理|冻结|执行|调解)|仲裁|走法律|走法律|法律(途径|程序|手段|武器)|应诉|传票|强制执行|失信|判决)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases`
      # a court
      (我要?|准备|打算|小心我|一定|直接)?(告|起诉)(死)?你们?
    `,
  },
  unless: {
    en: phrases`
      # a way to speak
      (is |s |hes |shes )?dead to me
      # handed over
      passed (this|the|her|his|their|it|me|us|down|along|off)
      # a beast
      (dog|cat|hamster|fish|bird|rabbit|puppy|kitten|parrot|goldfish|turtle|gerbil|horse)s? (has |just |was |is |have |had )*(passed( away)?|died|dead|put down)
      (bankruptcy|criminal|contract|tort|company|family|business) law (lecture|class|exam|tutorial|module|notes|paper|prof)
      (show|movie|film|series|drama|episode|book|hero|game)[^?§]{0,20}(dies|died|dead)|(dies|died) in the (end|movie|show|film|book|last episode)
      suing (mcdonalds|the school|my (sister|brother|landlord))
      # everyday
      (judge|court) (me|a book|judy|not|him|her|you|people|show)
      # everyday
      (lawyer|attorney) (friend|cousin|show|movie|jokes?)|(better call saul|law school|bar exam)
      # a way to speak
      dead (line|tired|serious|end|wrong|weight)
      (died|dead) (of|from|laughing) ?(laughing|laughter|boredom|hunger|cute)?
      # an office that hears complaints
      attorney generals?|attorneys generals?|ag office
      # a thing that broke
      (my |the |phone |battery |laptop |car |it |wifi |game )?(phone|battery|laptop|car|engine|plant|wifi|tablet|computer|gps|ipad|charger|cell|dog|cat|fish|hamster|tv|mic|ps[0-9]|xbox|line|call|convo|chat|party) (has |just |is |was |almost )*(died|dead|dying)
      # another court
      (tennis|basketball|badminton|food|squash|volleyball) courts?|court (booking|yard)|food court
      # something else
      passed (on the|on to|my|the exam|the test)
      # negated
      (no |without |dont want |not want |not going to |wont |dont need )(a |any |to )*(lawyer|attorney|court|sue|lawsuit)
      # a job
      (i am|my \w+ is|is) (a|an) (lawyer|attorney)$
    `,
    zh: phrases`
      # a quarrel about wages
      (劳动|公司|单位|厂|老板|工资|赔偿金?|裁员?|欠薪|工伤|补偿)[^?]{0,8}仲裁|劳动仲裁
      # a study
      律师(资格|考试|证|执业)
      # speaks of the own death
      人(没|死|走)了[.?]?~2(债|钱|账)
      # news
      (死于|死亡)(率|话费)
      # another word
      (告诉|告知|转告|报告|广告|公告)
      # a question
      (走|没|不在|死)了?(吗|没有|没)$
      # went away, is spent
      (先|我先|我们?先|都|人都|刚|钱)(走了|没了)
      # a thing that broke
      (手机|电脑|电池|花|狗|猫|鱼|车(?!祸)|游戏|网)~3(死了|没了|不在了)
      # somewhere else
      (不在了?(家|公司|学校|深圳|北京|上海|本地|国内)|走了(吗|哈|啊|拜))
      # a film, a study
      (看|追|拍|演|考|学|当)~3(律师|法律|法庭|法考)
      # negated
      (不|不想|不用|不会|没|没有)(打官司|起诉|走法律)
      # everyday
      (篮球|网球)场
    `,
  },
};
