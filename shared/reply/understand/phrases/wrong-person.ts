import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** The number belongs to somebody else, or the person never borrowed. The number is quarantined. */
export const wrongPerson: Vocabulary = {
  intent: 'wrong-person',
  whole: words`
    no loan, have no loan, i have no loan, salah nomor, salah orang,
    not mine, who is that, dont know them, not them, never heard of him, never heard of her,
    not my number, not the person, wrong recipient, wrong, wrong one, not him, not her, i dont know him,
    i dont know her, new number, new owner,
    你认错了, 你打错了, 搞错了, 弄错了, 不是他, 不是她, 此人已换号, 号主换了, 我没有, 别人的, 发错啦,
    新号, 空号, 无此人, 没这人, 没这个人, 不熟, 我不叫这个, 错了, 发错, 打错, 不认识, 不知道是谁,
    我不认识, 我不认识他, 换人了, 换号, 换号了, 我不是他
  `,
  clause: words`
    not me, wrong number, wrong person, wrong guy, wrong phone, wrong man, wrong lady,
    发错了, 发错人, 打错了, 找错人, 找错人了, 不是本人, 非本人, 查无此人, 你发错了, 弄错人了, 不是我借的,
    搞错人, 我没借钱, 我没贷款, 没借过, 没贷过, 没有借过, 我没借过, 我不是, 不是我, 从没借过, 我没有贷款,
    没有贷款
  `,
  says: {
    en: phrases`
      # has no loan
      (have|got|has) (no|zero) (loans?|debts?|account|business)( |$)
      # the number has a new owner
      (just )(got|bought|received|have) (this|a new|the) (phone |cell |mobile )?(number|phone|sim|line)
      (am|are|is) (the )?(new|current) (owner|user|holder)
      (number|phone) (changed|change) (hands|owners?)
      (just |recently |only )?(got|gotten|bought|have|has|had|changed|received|picked up|activated) (me )?(this|a new|the|my new|a different) (new )?(number|phone number|sim|line|phone) (recently|from|last|this|since|a (week|month|few)|[0-9]|two|three|yesterday|today|for|in|just|so|not|years?|about|it)
      (this|the) (number|phone|line|sim)( number)? ~2 (belongs? to (me|someone|somebody|another|a different)|is (not (his|her|hers|theirs|him|that)|mine|now|new|reassigned|no longer|a business|a company|an office|used to belong)|was (reassigned|recycled|given|changed))
      # a relative or colleague answers
      (this|it) is (his|her|their|my|the|[a-z]+s) (mom|mother|dad|father|wife|husband|son|daughter|brother|sister|friend|roommate|boss|coworker|colleague|employer|office|work|secretary)s? ?(phone|number|line|cell)?
      (i am|this is|it is|my name is) ~2 (his|her|their|[a-z]+s) {relation}
      # a business answers
      (this|it) is (a |an |the |our )(bakery|restaurant|school|church|shop|store|clinic|salon|hotel|company|business|office|office phone|office number|business line|work phone|company phone|landline|fax|law office|hospital|pharmacy|daycare)
      # a contact, not the borrower
      (am|is|was|only|just) (only |just )?(the |an |his |her |their |listed as )*(emergency contact|reference|co worker|guarantor not)
      # somebody who is gone
      (he|she|they|that person|this person) (moved|left|changed|does not (live|work)|no longer (live|lives|works)|got rid|sold|gave) ~4 (out|away|here|number|phone|years? ago|months? ago|long ago|last)
      # asks who that is
      (who|what) (the (hell|fuck|heck) )?(is|s) (mr |mrs |ms )?(this )?[a-z]+ (and|supposed|you are|youre|i dont|never)
      # does not know the person
      (no idea|dont know|have no clue) (who|whom) (this|that|this person|that person|you) ~2 (is|are|talking|looking|texting)
      (dont|do not|never) (even )?(know|knew|heard of|met) (who )?(this person|that person|(this|that|the) (guy|man|woman|lady|name|individual)|anyone|anybody|any [a-z]+|nobody|who (this|that|he|she) is|who (you|u) (are|is|r) (looking for|trying|talking about|asking|texting for))
      # never borrowed
      (have not|did not|never|not) (ever )?(take|taken|took|have|had|get|got|gotten|apply|applied for|open|opened|request|requested|use|used|signed up|borrowed|borrow)( out| for| up)? ~3 (loan|loans|credit|money from|account with|with (you|your))
      (never|not|did not|have not|dont|do not) (ever |even |once |take |taken |took |have |had |got |gotten |get |applied |apply |borrow |borrowed |sign |signed )+(out |for |up |up for )?(any |a |this |that |an |the |your |one )?(money|loan|loans|debt|account|anything|a dime|a cent|credit|from (you|your|this|zhongxin|anyone))
      (never|did not|have not) (ever )?(borrowed|borrow|took|taken|take|applied|apply|had|heard of (you|your|zhongxin)|done business|dealt with)(?! (a )?(day|break|time|chance|care|off|my))( |$)
      # no customer
      (not|isnt) (a |your |one of your )?(customer|client|borrower)s?
      # somebody else's loan
      (been|am) (a |the )?(divorced|separated) (from|since)|my ex( husband| wife| boyfriend| girlfriend)? (owes|owed|borrowed|took|signed|opened|used|loan|debt|is the one)
      (not|aint|is not|isnt) (my|mine)( problem| business| responsibility)?[.]?~2 (his|hers|theirs|my (ex|son|daughter|brother|sister|husband|wife|dad|mom|friend))
      (that|this|it) (is|was) (my|his|her) ~1 ?{relation}s? (not|loan|who|name|debt|bill)
      (my|his|her) ~1 ?{relation}(s)? (loan|debt|problem|account|borrowed|took|owes|owed|is the one|who)
      (am|is) not (my|responsible for (his|her|their|my)|liable for (his|her|their)|paying (his|her|their)) ?({relation})?
      (he|she|they|him|her) (borrowed|took (the|this|a|out)|owes you|owe you|is the one who|are the ones)
      # mistaken for another
      (have|has) the same name
      (mistaken|confused|confusing|mixed up|mistaking) (me )?(for|with) (someone|somebody|another|a different)
      # identity theft
      (hacked|scammed|stolen|fraudulently|without my (knowledge|consent)) ~6 (loan|account|name|opened)|opened (in|under) my name
      (someone|somebody|some one|people) ~3 (used|using|stole|stolen|forged|opened|took out) ~4 (name|identity|id|info|information|ssn|social)
      (identity|id) (theft|stolen|fraud|was stolen|got stolen|thief)|stolen identity|stole my (identity|id|ssn|info)|in my name
      # asks to correct
      (please )?(update|correct|check|fix) (your|the) (records|contact|contacts|number|database|info)( info| list)? ~3 (wrong|not|number|person)
      # Spanish
      no (habla|hablo)|numero equivocado|no soy|persona equivocada
      # not the number
      (this|i) (is|am) not (the )?(phone|number|cell) (of|for)
      # the words
      (wrong|incorrect|not the right) (number|person|guy|man|woman|contact|phone|recipient|individual|party|lady|girl|dude|one)
      (wrong|incorrect) (num|cell|mobile|phone number)
      # not the one you look for
      (not|is not|am not) (the )?(right |correct |same )?(person|one|guy|man|woman|borrower|owner|individual|customer|account holder) (you|that|who|u|for|on|named|in)
      # not the borrower
      (not|is not|am not|was not) (the )?(borrower|account holder|debtor|loan holder|person (in|on) (this|the))
      # not the one
      (am|is|are|was) not (him|her|them|he|she|that person|this person|that guy|the person)( |$)
      # nobody of that name
      (there is |there are |we have )?(no|no such|nobody|no one|not any) ~2 (by (that|this|the) name|named|called|with that name|of that name|at this number|here by)
      # nobody of that name here
      (nobody|no one|no [a-z]+) (lives |live )?(here (by|named|called|with)|at this (number|phone|address))
      # asks whom we look for
      (who is|whos|who) (the (hell|fuck) is )?([a-z]+ )?(you|u) (are |r )?(looking for|trying to (reach|contact|find))
      # not their number
      (this|that|it) (is|was) (not|never) (his|her|hers|their|[a-z]+s) (number|phone|cell|line)
      # no longer their number
      (no longer|not|never|does not|did not) (have|has|use|uses|own|owns|had|at|belongs? to|reachable ~2) (this|that|the) (number|phone|line)
      # the number was somebody else's
      (previous|prior|former|last|old|first) (owner|user|holder|person)
      # a relative answers
      (he|she|they|[a-z]+) (is|was|are) (my|a) {relation} (not|and (he|she) (does|is|has)|but (he|she))
      # has no loan
      (dont|do not) have (any |a |an )?(loan|loans|debt|account|business)( with| from| at| here|$)
      # not mine
      (not|is not|was not|isnt) (my|mine|our) ?(loan|debt|account|name|bill|problem|number|contract)?( |$)
      # not that name
      (am|is) not (the )?(mr|mrs|ms|miss) [a-z]+
      # the wrong one
      (you|u) (have|got|have got|has|must have|are texting|are calling|texted|contacted|messaged|reached|called|dialed) (the |a |an )?(wrong|incorrect|someone else|somebody else|different)
      # another person
      (i am|im|this is) (a )?(different|another|not that) person
      # does not know us
      (do i|should i|have we) know (you|u)( people)?$
    `,
    zh: phrases`
      # the number has a new owner
      (号主|机主|主人|号)(已|已经|早|早就)?(换|不是|改|变)(了|人|他|她)
      (这个?|我的?|此|本)?(号|号码|手机号|电话|卡|手机卡)~4(刚|新|才|已经|早就|去年|今年|上个?月|前(几天|不久|段))~4(换|办|买|申请|开|启用|入网|不是他|不是她|过户|用)
      (新|刚|才|刚刚|上个?月|前几天)(办|买|换|申请|开)的?(的|了)?(这个?|新|手机)?(号|卡|手机号|电话)
      (换|改)(了)?(机主|主人|号主|人用|人了)|(原|前|以前的?|之前的?|上一?个?任?)(机主|号主|主人|用户)
      (号|号码|电话|手机)~4(我在用|归我|是我的|不是他|不是她|换人|不属于|别人)
      # does not know the person
      (说的|找的|叫|这个?|那个?)~4我?(不认识|不认得|不知道是谁|没听说|没听过)
      (不认识|不认得|没听说过|没听过|不知道谁是)(他|她|这|这人|这个人|什么人|叫|你们?|谁|此人|[一-龥]{2,3}$)
      (我)?(不|又不|都不|根本不|完全不|压根不|并不|从不)(认识|认得|知道)(他|她|这个?人|这人|这位|此人|那个?人|什么(人|叫)|叫|谁是|你(说|们?找)的|你们?说的|是谁|[一-龥]{2,3}$)
      # a contact, not the borrower
      我(只)?是(他的?|她的?|[一-龥]{1,3}的?)?(紧急联系人|联系人|担保人以外|同事|前台|老师|房东|保姆|护工)
      # a business answers
      (这里?|这边|此号|这是|本机)(是)?(公司|单位|店|饭店|学校|医院|办公室|前台|酒店|餐馆|工地|厂|固话|座机|营业厅|派出所)(的)?(电话|号码|座机|固话|啊|$|不|没)
      # never borrowed
      (哪|那)?(来|里来|儿来)的?(借款|贷款|欠款|债|钱要还)
      (没|没有|从没|未)(用过|注册过?|下载过?|听过|听说过?|申请过?|办过|开过|接触过)(你们?|贵司|这个?|什么|任何|众信|网贷|贷款|平台|借款)
      (我|本人|我们|家里|根本|从来|从|压根|完全|就)(也|都|又|真的?|可|并|是|从来|从|根本|压根|完全|就|可从来|什么时候|真|确实|没|什么都)*(没|没有|未|不曾)(有|在|向|跟|找|问|和|从)?~6(借|贷|办|申请|欠|用|下载|注册|开通)(过|了|你们?|任何|什么|款|钱|贷|网|一分|半毛|哪家|谁|$)
      (从来|从|根本|压根|完全|并|就)(没|没有|未)~4(借|贷|欠|办|申请)
      没(有)?(在|向|跟|找|问|和|从)(你们?|贵司|贵公司|这家|众信|任何|哪)~6(借|贷|办|申请|欠)
      (不|没)(欠|借)(你们?|任何人?|谁|贵司)(的)?(一分)?(钱|款|债)?$
      # somebody who is gone
      (人|他|她)~2(早|已经|都|早就)?(搬走|离职|辞职走|不在这|不在我这|不住|换号|失联|跑了|走了很久|分手|离婚)(了|很久|好久|多年|$)
      # somebody else's loan
      (跟|和|与)(他|她)(早|已经|都|早就|没有?|已)~3(离|分手|断|没联系|没关系|不来往|往来|联系)
      (系|是)(我)?(老豆|老母|阿哥|家姐|细佬|仔|女)(借|欠|个)
      (找|问|联系|打给)(他|她)(本人|自己|去|要|还|吧|啊|$)
      (是)?(他|她|{亲人})(自己)?~3{借}(的|了|你们|款|钱)~8
      (谁{借}的?~3(找|问)谁|谁{借}(找|问)谁)
      {亲人}(的|自己的|欠的|借的)~2(债|借款|贷款|欠款|事|账|网贷|钱)~6(不|跟我|与我|和我|关我|别|找)
      # another name
      (我不姓|我姓[一-龥]|我叫[一-龥]{2,3})~4(不|没|$)
      # no customer
      (不是|没有|并非)(你们?的?|贵司的?|众信的?)(客户|用户|会员|借款人)
      # not mine
      (贷款|借款|借钱|网贷)~4(不是我|没有我|与我无|跟我没|没我|我没|我从没|我都没)
      (不是|又不是|并不是|并非)(我|本人)(自己)?(借|贷|办|申请|的(贷款|借款|债|账|名|号|欠款|网贷|电话|手机|钱)|欠|签|操作)
      # identity theft
      (用|拿|偷)(了)?我的?~2(身份证|信息|名字|名义|资料|手机)~4(贷|借|办|申请)
      (个人)?信息被(盗|冒|泄露后)
      (冒用|盗用|冒充|顶替|被人?(用|拿|盗|冒|借)了?|偷用|盗取|利用)~6(身份|名义|信息|证件|名字|贷|借|我)
      身份(证|信息)?~4(被|丢|盗|冒|泄露|遗失|掉了)
      # the wrong one
      (你|您|你们)~2(认|找|打|发|弄|搞|联系)(错|差)
      错(号|人|电话)(了|啦|吧|$)
      (发|打|找|搞|弄|认|拨|联系|送)错(了)?(人|号|对象|电话|手机|地方)
      (打|发|搞|弄)错了(吧|啊|哦|喂|呀|哥|老板|,|$)
      (你|您)(找|要找)(谁|哪位|的人)~4(不|没)
      # two tongues
      (wrong|not) ?(number|person|me)
      我?不是(this person|the person|mr|ms|[a-z]+$)
      # the wrong one, said of us
      (你|您|你们|贵司|对方|是不是|可能|好像|应该|肯定|怕是)~3(发|打|找|搞|弄|认|拨)错
      # not the one
      (我|这|本人|此号|号码|电话|手机|机主)~4(不是|并非|非)~3(他|她|本人|机主|借款人|你们?(要|想)?找的|当事人|客户|你说的|这个?人|那个?人|欠款人|欠债|贷款人|原来的|之前的)
      # a name, and not mine
      我(不是|不叫|并不是|又不是|也不是)[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方袁柳史唐薛雷贺倪汤罗郝安常傅康余卜顾孟黄穆萧尹姚邵汪毛米贝明戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房丁邓郁洪包左石崔吉龚程邢裴陆荣翁荀羊甄曲封储靳段侯全班仰仲伊宁仇甘武符刘景詹束龙叶司黎白蒲赖卓池乔温庄柴瞿阎习艾向古易廖][一-龥x×某]{0,2}(先生|女士|小姐|本人|总|老板)?(啊|呀|哦|的|吧)?(?![一-龥])
      # nobody of that name
      (没有|没|查无)(这个?|此|叫)~4人
      # a relative or colleague answers
      我(们)?(是|系)(他|她|它|借款人|机主|本人|当事人|[一-龥]{1,3})(的)?(前)?{亲人}
      # a relative answers
      (他|她|借款人)(是|系)我(的)?{亲人}
      # not my concern
      (跟|与|和)(我|本人|我们)(没|没有|无|毫无|有什么|有啥|没什么|一点|半毛钱|没半毛钱|没得)~3(关系|关|相干|瓜葛|联系|干系)
      (关我|干我)(什么|屁|鸟)事|不关我(的)?事|与我无关|和我无关|跟我无关
      # asks when, and means never
      (哪|什么时候|何时|几时|啥时候)~4(借|贷|办|申请|欠)(过|了|的|你)
      # not my number
      不是(我|本人)~3(号|电话|手机)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: {
    en: phrases`
      # the writer sent it wrong
      (sorry |oops |opps |paiseh )~2 (sent|send|texted|messaged|dialed) ~3 (wrong|mistake)
      (i|sorry|oops|opps|mine) (sent|send|texted|dialed|typed|messaged) ~4 (wrong (person|number|one|chat|group|window))
      (sent|send) (to|it to|this to|that to) (the )?wrong (person|number|one|chat|group)
      (ignore|disregard) ~4 wrong (person|number|chat|one)
      # something else
      (not|is not) my (fault|job|style|type|thing|business|cup|day|favorite|best|intention|choice|idea|turn|place|first|only|last|real|house|car|birthday)
      wrong (bus|train|way|place|room|size|side|turn|answer|time|exit|amount|sum|date|stop|colou?r|order|with)
      in my name (only|too)
      # everyday
      (i am|am) not (him|her) (lol|haha)
      # about the sum
      not my (account|loan) (balance|amount|total)
    `,
    zh: phrases`
      # everyday
      (这个?|那个?)(字|词|题|英文|单词|路|牌子)~3不认识
      # the writer sent it wrong
      (不好意思|抱歉|对不起|sorry|哎呀|啊)[.]?~6(我)?(发|打|拨)错
      (我|刚才|刚刚|手滑)(又)?(发|打|拨)错了?~8
      (发|打|拨)错(了|人了|群了?)[.]?~2(不好意思|抱歉|对不起|sorry|哈|撤回|别介意|打扰了|见谅|请忽略)
      发错群
      # something else
      我(不是|又不是)(故意|有意|不想|不还|不愿|不给|说|已经|刚|才|要|在|很|这个意思|马上|方便|高兴|不|没|老赖|赖|机器|傻|提款|神|超人|高手|白痴|温柔|王八|金主|常|单身|任何|全)
      (没|没有)(借|贷)(到|成|下来|出来)
      # about the sum
      (没有?|未)(欠|借)~4(这么多|那么多|这个数|这么久)
      # not unwilling
      不是我不(还|想|愿|给)
    `,
  },
};
