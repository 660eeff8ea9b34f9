import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** The number belongs to somebody else, or the person never borrowed. The number is quarantined. */
export const wrongPerson: Vocabulary = {
  intent: 'wrong-person',
  whole: words`
    你找错, 不是本人操作, 我不是他, 我不是她, 不在, 人不在, 号换了, 换主人了, 非机主, 不是机主, 新机主, 没这人, 没有这人, 没这个人, 认错人, 认错了, 你认错人, 转告不了,
    no loan, salah nomor, salah orang, not mine, who is that, dont know them, not them, never heard of him,
    never heard of her, not my number, not the person, wrong, not him, not her, i dont know him,
    i dont know her, new number, new owner, 不是他, 不是她, 我没有, 别人的, 新号, 空号, 无此人, 不熟,
    我不叫这个, 错了, 发错, 打错, 不认识, 换号
  `,
  clause: words`
    我不叫这个名字, 我不叫这名, 不叫这个名,
    not me, wrong number, wrong person, wrong guy, wrong phone, wrong man, wrong lady,
    发错了, 发错人, 打错了, 找错人, 找错人了, 不是本人, 非本人, 查无此人, 你发错了, 弄错人了, 不是我借的,
    搞错人, 我没借钱, 我没贷款, 没借过, 没贷过, 没有借过, 我没借过, 我不是, 不是我, 从没借过, 我没有贷款,
    没有贷款
  `,
  says: {
    en: phrases`
      # for whom
      who is (this|that|it)( (message|text|sms))? (for|meant for|intended for|supposed to be for)( |$)|who (are )?you (looking|lookin|searching) for|(this|that|it) (is |was |must be )?for my (neighbou?r|{relation}|roommate)
      # a child's, a shop's, somebody else's
      (someone|somebody|another person) elses (loan|messages?|debt|texts?|bill|reminders?)|^(this is |its |it is )(a |the |my )(kids|childs|company|work|shop|school|office|clinic|business|daycare) (phone|mobile|number|line|cell)
      (texting|calling|reached|messaging|got) (a|an|the|my) ~1 (school|shop|pizza|pizzeria|office|clinic|restaurant|store|salon|bakery|hotel|church|hospital|garage|reception)( |$)(?!(run|bag|bus|trip))
      ^(hi |hello )?this is (the|his|her|their) (wife|husband|landlord|neighbou?r|secretary|mother|father|son|daughter|sister|brother)( |$)|i am (just |only )?(the|her|his|their) (old |ex |former )*(landlord|neighbou?r|flatmate|roommate|tenant|housemate)( |$)
      ^(sorry |nah |yo |no |sir )*(aint|isnt|not|it is not) (me|your guy|your man|your girl|the concerned person|concerned person)( dawg| bro| fam| man| mate| sorry)*$|not (the )?concerned person|not the number of
      ({relation}|he|she|they|employee|guy) (has |had |who had it |already )*(quit|resigned|retired|moved out|moved away|left) (in|last|ago|two|three|four|[0-9]+|years|months|the company|with no)
      (used to|no longer) work with (him|her)|not know (this|that) (man|lady|person|guy|woman|name)|(message|text|this|sms|it) ~2 (for|to) (someone|somebody|another|some other) (else|person)|same name (as|but)
      (pass|passing|passed) (it|this|that|the message) on to (my|his|her|the)
      # a name, asked for
      ^(hi |um |uh |sorry |ok )*who is {name}$
      # somebody else picked up
      (i will|will|i can|ill|let me) (tell|let) (him|her|them)( know)?( (you|that you|about (it|this|your|the)) ~3)?$
      # the stranger, by a name that nobody knows
      ^(i |we |sorry |hi |no |but |and |um |uh |hey )*(dont|do not|never) (know|knew|heard of|met) (any|a|no|this|that|anyone called|anybody called|anyone named) (?!(way|how|other|reason|more|better|details?|number|thing|answer|password|place|good|person in|pin|code|address|address|app)\b)[a-z]{3,}( here| at this number| lol| bro| man|$)
      (is|there is|theres|are|got|have) (not |no )(?!(way|need|one|money|more|point|problem|time|food|rush|bus|class|school|work|reason|hurry|internet|wifi|signal|water|space|room|milk|sugar|light|power|school|service|reply|news|seat|answer|change|worries|bread|doubt|hope|such|link|option|app|office|branch|customer|agent|human|person|interest|fees?|loan|debt|choice|food|other|where|deposit|check|income|job|proof|record|payment)\b)[a-z]{3,} (here|at this number|lives here|in this house|around here)( |$)(?!(today|yet|now|tonight|lol))
      # somebody that I only know
      i (just |only )?(work|worked|live|lived|go to school|share a house|study|studied|went to school) with (him|her|them)( |$)
      (is|thats|that is|she is|he is) my ({relation})[.]?(not me|and not me|i am not|im not)
      my ({relation})s? (used|gave|put|wrote|listed|has|had|uses|was using) (down |you )?(my|this) (number|phone|cell|sim|name)
      (wrng|wrong|rong|wrung) (number|no|nr|person|prsn|persn|guy|dude)
      (stranger|strangers) (to|debt|loan|phone)
      (bought|got|found|picked up) (this|a|the) (used |second hand |secondhand |prepaid |burner )?(phone|sim|sim card|cell)( |$)(?!(back|today|case|charger|call))
      # the number is somebody else’s, a child’s, an office’s
      (number|phone|line) ~1 (no longer|not|never|doesnt|does not) (belongs?|belonged) to
      (this is|it is|you have reached|you reached) (the )?(front desk|office|reception|receptionist|switchboard|main line|hr|human resources)( |$)
      (he|she|they|someone|somebody|they must have) ~1 (used|put|gave|wrote|listed) (down )?my (number|phone)( down)?
      ^(it |that |this |nah |no )*(is not|aint|isnt|was not) me$
      i am (only |just |like )?(1[0-7]|[5-9]|twelve|thirteen|fourteen|fifteen|sixteen)( years old| yrs old| year old)?( and| so| lol)? (this|its|it|i (dont|do not|am a)|wrong|cant|not)
      (nobody|no one|none of us|no employee|noone) ~2 (has|have|took|got|owes?|applied) ~1 ?(a|any|this|the|no|for)? ?(loan|debt|account|money|credit)
      never (ever )?(even )?heard of (you|yall|u|this (loan|company|account)|that company|zhongxin|your (company|bank))
      you have (reached|got|got a hold of) (?!me|my)~3 (bakery|restaurant|school|church|shop|store|clinic|salon|hotel|office|company|hospital|pharmacy|daycare|salon|garage|cafe)
      # a name, and not mine
      (not|isnt|aint|is not|no) {name}( |$)(?!day)
      (no|know any|any|a|dont know|know|never heard of|who is|whos|who the) {name} (here|at this|lives|you|u|is|in this|dont|never|i |wrong|but|$)
      # the words
      (wrong|incorrect|not the right|rong) (number|person|guy|man|woman|contact|phone|recipient|individual|party|lady|girl|dude|one|cell|mobile|phone number|cat|chick|peep|human|people|house|family|customer|somebody|someone|fella|bloke|address)( |$)(?!on the|in the|ppl)
      wrong (number|person|guy|man|woman|recipient|lady|dude|cat|phone)
      (you|u) (have|got|have got|has|must have|are|been|are texting|are calling|texted|texting|contacted|messaged|reached|called|dialed|keep texting|been texting|keep calling)( been| texting| calling| got)* (the |a |an )?(wrong|incorrect|someone else|somebody else|different (person|number|guy))
      (have|has|got|share|shares) the same name
      # not the one you look for
      (not|is not|am not) (the )?(right |correct |same )?(person|one|guy|man|woman|borrower|owner|individual|customer|account holder) (you|that (you|owes|took)|who (you|owes|took)|u|for this|on the (account|loan)|named|in question|(you are )?looking)
      (not|is not|am not|was not|aint) (the )?(borrower|account holder|debtor|loan holder|person (in|on) (this|the))
      (am|it is|this is|that is) not (him|her|them|he|she|that person|this person|that guy|the person|who (you|u))( |$)(?!lol|haha|today|fault|who (said|did|told|called|took|ate))
      (it|that|this) (is not|was not|aint|isnt) me( |$)(?!fault)
      # nobody of that name
      (there is |there are |we have )?(no|no such|nobody|no one|not any|aint no|isnt any) ~2 (by (that|this|the) name|with that name|of that name|at this (number|address)|here by (that|the) name|here named|here called)
      (nobody|no one|no such (person|guy|man)|aint nobody|aint no one) (lives |live |with (that|this) name |works )?(here (by|named|called|with)|at this (number|phone|address)|named|called|by that)
      # does not know the person
      (no idea|dont know|do not know|have no clue|clueless|not sure) (who|whom) (this|that|this person|that person|he|she|they|it|you) ~2 (is for|is meant|are looking|looking for|trying to|are trying|asking|want|mean|texting for|is$|are talking about)
      (dont|do not|never|did not) (even )?(know|knew|heard of|met|recogni[sz]e) ((this|that) (person|guy|man|woman|lady|name|individual)$|any(one|body) (by|named|called|with)|no (one|body) (by|named|called)|who (that|he|she) is$|who (you|u) (are |r )?(looking for|trying|talking about|asking (for|about)|mean))
      (who is|whos|who) (the )?([a-z]+ )?(you|u) (are |r )?(looking for|trying to (reach|contact|find)|asking for)
      # a name that is a stranger's
      who is (mr |mrs |ms )?(?!this|that|it|there|he|she|the|your|you|my|a|in|coming|going|at|on|with|free|ur|up|playing|next|calling|texting|and|for|zhongxin)[a-z]+[.?]?(i |we |never|no |wrong|not )~3 (know|me|number|person|one|here|heard)
      # the number has a new owner
      (just |recently |only |i |we )?(got|gotten|bought|changed|received|picked up|activated|have had|had) (me )?(this|a new|the|my new|a different) (new )?(number|phone number|sim|line|cell number|phone) (recently|last (week|month|year)|a (week|month|few|couple|year)|[0-9]+|two|three|yesterday|in (january|february|march|april|may|june|july)|since|for (years|[0-9]+|two|a (few|year|month))|from (the|my|at|verizon|a carrier))
      (just |recently )(got|bought|received|changed|was (given|assigned)) (this|a new|the|my new) (phone )?(number|sim|line)
      (this|the) (number|phone|line|sim|cell)( number)? ~2 (belongs? to (me|someone|somebody|another|a|an|the|us|my)|is (not (his|her|hers|theirs|him|that|for)|mine now|now (mine|a|my)|a new number|new to me|reassigned|no longer (his|hers|theirs|her|in service|that)|a (business|company|store|church|office|restaurant|hospital|school|shop|work)|used to belong)|was (reassigned|recycled|given to|changed))
      (previous|prior|former|last|old) (owner|user|holder|subscriber) (of|had|must|probably|was|gave|is|and)?
      new (number|phone|phone number)[.]?(not|wrong|i |who|never|dont|so) ~2 (him|her|know|that|person|dis|this|here)
      # no longer the number
      (no longer|not|never|does not|did not|dont) ~1 (have|has|use|uses|own|owns|had|at|belongs? to|reachable ~2) (this|that) (number|phone|line)
      (this|that|it) (is|was) (not|never) (his|her|hers|their|[a-z]+s) (number|phone|cell|line)
      # somebody who is gone
      (he|she|they|that person|this person|that guy|roommate|tenant|ex|roomate|former employee|employee) (just |already |has |have |had |long |is |do |does |dont |no longer |not )*(moved (out|away)|gone for|(live|lives|lived|work|works|worked|stay|stays|living|working|staying|been) (not )?(here|there|at this|with (us|me)|for us)|(here|there) (anymore|no more|any more)|changed (his|her|their) (number|phone)|got rid of (this|that) (number|phone))( |$)
      (does not|dont|do not|no longer|not|never|aint) (live|work|stay|live or work|living|working|employed)s? (here|at this|there|for us|with (us|me))( |$)
      # a relative or colleague answers
      (this|it) is (his|her|their|[a-z]+s) ({relation})( ({relation}))?( (phone|number|line|cell))?( |$)
      (i am|this is|it is|my name is|you are texting|you reached|you texted|you got) ~1 (his|her|their|[a-z]{3,}s) ({relation})( |$)(?!birthday)
      (he|she|they) (is|was|are) my (ex|ex husband|ex wife|brother|sister|son|daughter|husband|wife|father|mother|dad|mom|roommate|cousin|uncle|aunt|coworker|boss|tenant|neighbor|employee|friend|boyfriend|girlfriend|grandson|nephew)[.]?~2 (not|and (he|she|they) (does|is|has|dont)|but (he|she|they|i)|i (have|am|do|dont|cant|will|can))
      this is my (work|job|mom|mother|dad|wife|husband|son|daughter|sister|brother|grandma|boss|office|company|kid|child)s? ?(phone|number|line|cell)
      (emergency contact|(listed|put|used|gave) (me )?as (a |his |her |an )?(reference|contact)|(just|only) (a |his |her )?(reference|co ?worker|coworker)|as a reference)
      (he|she|they) (is not|isnt|not|aint) (here|home|around|available|at home|in right now|with me)$
      (that|this|it) (is|was|be) (my|his|her) ({relation})s? (loan|debt|bill|account|problem|business|name|who|not)
      (my|his|her) ({relation})s? (loan|debt|account)(?! (is|was) (paid|settled|not right|wrong))
      (am|is|are) not (responsible|liable|paying|accountable) for (his|her|their|my|somebody|someone|another|other)
      (nothing|not anything|none|no) (at all )?(to do|connection|relation|business|affiliation|association) with (him|her|them|his|this|that|it|your|the (loan|debt)|you)
      (am|been) (divorced|separated) (from|since)|my ex( husband| wife| boyfriend| girlfriend)? (owes|owed|borrowed|took|signed|opened|used|loan|debt|is the one)
      # never borrowed
      (never|did not|have not|do not|dont|aint never|aint|not) (ever |even |once |in my life )?(taken|took|take|applied|apply|borrow|borrowed|opened|open|signed up|requested|got|gotten|get|had|have|owned|own|asked|ask|used|use)( out| for| up| up for| a| any| no| the| an| your| this| that| one| such)* (loans?|debts?|credit (line|account)|account (with|here)|money from (you|yall|your|this|zhongxin|anyone|them)|(payday|personal|cash) (loan|advance)|business with|zhongxin)
      (never|did not|have not|dont|do not) (ever )?(borrowed|borrow)( |$)(?!(a |your |my |his |her |the )?(book|car|pen|clothes|shirt|charger|bike|umbrella|notes|phone|stuff))
      (never|did not|have not|dont|do not) (ever )?(dealt|done business|do business|worked|had (any )?(business|dealings|account)|signed up|banked|bank|borrow|have (an |any )?account)( with| from| at) ~2 (you|yall|your|this|zhongxin|that|them|company)
      (dont|do not|never|not|have) (even )?(have |had |got |got no |no |owe )+(any |a |an |such )?(loans?|debts?|account)( with| from| at| here| through|$)
      (no|zero|not any) (loans?|debts?|account) (with|from|at|here|in my name|under my name)
      (have|got|has) (no|zero) (loans?|debts?)
      (dont|do not|never|no) ~1 (know|heard of|heard about|heard|recognize|had) (of )?(this|that|your|any|a|the|such) (loan|debt|account|company|lender)
      (not|isnt|never been|aint) (a |your |one of your |ur |an )?(customer|client|borrower)s?( |$)
      # not mine
      ^(this |that |it |its )*(is |was )?not my (name|number|phone|problem)$
      # Spanish
      (numero equivocado|no soy (el|ella|esa|ese|yo|la persona)|persona equivocada|se equivoc[oa]|no lo conozco|no la conozco|no conozco)
    `,
    zh: phrases`
      # who is no kin any more
      (跟|和|与)[^.?]{1,5}(已经|早就|早|都)?(分手|离婚|离了)(了|都|已|好|几|两|三|[0-9])+[^?]{0,8}(凭|别|不要|为什么|干嘛|找我)
      # whose telephone this is
      (这|这个|此)(手机|电话|号码?|卡)?(现在)?(是|归|给)我?(的)?{亲人}(的|在用|用着|用)~4
      (这|这是|此|是)我(的)?{亲人}(的)?(手机|电话|号码?|卡)
      (他|她|人家|机主|本人)(早|早就|已经|都)?(换|改|停|不用)(了)?(这个?)?(号|号码|手机号?|电话|卡)(了|$)
      # passes it on
      (我)?(会)?(帮|替|给)(你们?|您|他|她)?(们)?(转告|转达|带话|带个话|捎话|传话|说一声|问问他|问问她|问一下他|联系他|联系她)
      (转告|转达|通知到?|告诉)(他|她|本人|机主)(了|的|一声|$)
      (找|联系|问|打给|催|跟)(他|她)?(本人|借款人|机主|欠款人|当事人|借钱的人?)(去|要|吧|说|谈|联系|还|$)
      # a relative, a colleague, somebody else picks up
      (跟|和|与)(他|她|这个?人)(早就?|已经|都|好久|很久|多年|几年|从来?)*(没|没有|不)(再)?(联系|来往|往来|见面|见过|说话|交集)
      (留|填|写|报)(的)?(了|的是)?(是)?我的?(号|号码|电话|手机)|(他|她)(乱|瞎|随便)?(填|留|写)(的)?(是)?(了)?我|把我(填|写|留|列)(成|为|作)
      # the children and the old
      (小孩|孩子|学生|老人|老太太?|老头)(子|家)?的(手表|电话|手机|号)
      (这里?|家里|公司|我们?)?没有?人(贷款|借钱|借款|借过|贷过|欠)
      (你|你们|您)(是|要|想)?找我?({亲人})(吧|啊|吗|呀|的|$)
      谁是(?!你|我|他|她|这|那|谁|什)[一-龥]{2,3}$
      # never borrowed
      (哪有|哪里有|什么时候|啥时候|何时|几时|哪年|何曾)(借|贷|欠|办|申请)(了|过|款|钱|你|贷)
      # a relative, a colleague, somebody else picks up
      (他|她|机主|本人|借款人|号主)(人)?(现在|目前|暂时|今天|已经|早就|早|都)*(不在(?!了)(家|这|这里|这儿|公司|单位|身边|旁边|我这|我们这)?|出去了|没在|出差了?|没带手机|手机没带|不方便接|在洗澡|在睡觉|上班去了|出国了?|换号|换电话|辞职了?|离职了?|退休了|不做了|不干了|跑路了?)$
      (我|会|帮你|帮你们|替你)~3(转告|转达|告诉|通知|跟|和|带话给)(给)?(他|她|一下他|本人|机主)(说|讲|联系|打|回|一声|一下|$)
      (联系|找)不(到|上|着)(他|她|人|本人)
      (打|联系|发|找)(给)?(他|她)(自己|本人|的?(电话|手机|号))
      (不是|非)(机主|本人|他本人|她本人|当事人|借款人)
      我(是|系)(他|她|机主|本人|当事人|借款人)(的)?~1({亲人})
      (我|这)(只)?是(他|她|机主|(?!你|您|我|咱|个)[一-龥]{2,3})的(老|前|新|旧|大|小|亲|堂|表)?({亲人})
      (他|她)(以前|之前|原来|曾经|只|就)*(是|系)我(以前|之前|原来)?(的)?(前|老|旧)?({亲人})
      (我(们)?)?(跟|和|与)(他|她|这个?人|机主|借款人)(已经|早就|早|都|也|并)*(不熟|没有?联系|不联系|没关系|没有关系|不来往|断绝|离了|离婚|分手|无关|没有?来往|不认识)
      (号|号码|手机|电话)(已经|早就|早|现在)*(换|不用|停用|转让|给别人)(了)?~2(人|主|别人|不是|他|她)
      (他|她|人家)(早|已经|都|早就|老早)*(不用|不使|没用|弗用|没有用|换)(了)?(这|那|此|格)个?(只)?(号|手机|电话)
      (以前|之前|原来|原先)(的)?(机主|号主|主人|那个?人|用这个?号的?(人)?)
      # another name
      (没有|没|查无|不是)(叫)?(这个|这|此|你(说|找)的|你们(说|找)的)(人|名字|客户)
      (我|俺|本人)(不是|不叫|并不是|并不叫)(你们?)?(要|说|想)?(找|说|打|联系)的
      (你们?|您)(要)?(找|说)的(这个?人)?(我)?(不认识|不认得|不是我|不在|没有|是谁|谁啊|哪个)
      # never borrowed
      (没有?|没|未|从未|不曾|从没|哪)(有)?(在|向|跟|找|问|和|从)?(你们?|贵司|你家|那里|这里|那|这|任何|网上|什么|啥)?(平台|公司|那里|这里|那边|这边|那儿|app|软件)?(借|贷|办|申请|欠|开|用)(过|了)(什么|任何|你们?的?|一分|啥|这|钱|款|贷款|网贷|$)
      (没有?|没|未)(借|贷|欠)(过)?(你们?|贵司|任何|谁|什么|啥|一分|半毛|别人)?(的)?(钱|款|贷款|债|网贷|借款)(?!到|下来|还)
      (我|本人|俺)(名下)?(没有?|没)(任何|什么|啥|这笔?|那笔?|你们的?)?(贷款|借款|网贷|欠款|债务|欠债|借贷)
      # the number has a new owner
      (这个?|我的?|此|本)?(号|号码|手机号|电话|卡|手机卡)~4(刚|新|才|已经|早就|去年|今年|上个?月|前(几天|不久|段))~4(换|办|买|申请|开|启用|入网|不是他|不是她|过户|用)
      (新|刚|才|刚刚|上个?月|前几天)(办|买|换|申请|开)的?(的|了)?(这个?|新|手机)?(号|卡|手机号|电话)
      (换|改)(了)?(机主|主人|号主|人用|人了)|(原|前|以前的?|之前的?|上一?个?任?)(机主|号主|主人|用户)
      (号|号码|电话|手机)~4(我在用|归我|是我的|不是他|不是她|换人|不属于|别人)
      # does not know the person
      (说的|找的|叫|这个?|那个?)~4我?(不认识|不认得|不知道是谁|没听说|没听过)
      (不认识|不认得|没听说过|没听过|不知道谁是)(他|她|这人|这个人|什么人|叫|你们?|谁|此人|(?!这|那|路|字|题|词|怎|什|啥|你|哪|该)[一-龥]{2,3}$)
      # a contact, not the borrower
      我(只)?是(他的?|她的?|[一-龥]{1,3}的?)?(紧急联系人|联系人|担保人以外|同事|前台|老师|房东|保姆|护工)
      # a business answers
      (这里?|这边|此号|这是|本机)(是)?(公司|单位|店|饭店|学校|医院|办公室|前台|酒店|餐馆|工地|厂|固话|座机|营业厅|派出所)(的)?(电话|号码|座机|固话|啊|$|不|没)
      # never borrowed
      (哪|那)?(来|里来|儿来)的?(借款|贷款|欠款|债|钱要还)
      (没|没有|从没|未)(用过|注册过?|下载过?|听过|听说过?|申请过?|办过|开过|接触过)(你们?|贵司|这个?|什么|任何|众信|网贷|贷款|平台|借款)
      没(有)?(在|向|跟|找|问|和|从)(你们?|贵司|贵公司|这家|众信|任何|哪)~6(借|贷|办|申请|欠)
      没(欠|借)(你们?|任何人?|谁|贵司)(的)?(一分)?(钱|款|债)?$
      # somebody else's loan
      (跟|和|与)(他|她)(早|已经|都|早就|没有?|已)~3(离|分手|断|没联系|没关系|不来往|往来|联系)
      (是)?(他|她|{亲人})(自己)?~3{借}(的|了|你们|款|钱)~8
      {亲人}(的|自己的|欠的|借的)~2(债|借款|贷款|欠款|事|账|网贷|钱)~6(不|跟我|与我|和我|关我|别|找)
      # no customer
      (不是|没有|并非)(你们?的?|贵司的?|众信的?)(客户|用户|会员|借款人)
      # not mine
      (贷款|借款|借钱|网贷)~4(不是我|没有我|与我无|跟我没|没我|我没|我从没|我都没)
      (不是|又不是|并不是|并非)(我|本人)(自己)?(借|贷|办|申请|的(贷款|借款|债|账|名|号|欠款|网贷|电话|手机|钱)|欠|签|操作)
      # the wrong one
      (你|您|你们)~2(认|找|打|发|弄|搞|联系)(错|差)(?!字|题|车|门|路|药|衣)
      错(号|人|电话)(了|啦|吧|$)
      (发|打|找|搞|弄|认|拨|联系|送)错(了)?(人|号|对象|电话|手机|地方)
      (打|发|搞|弄)错了(吧|啊|哦|喂|呀|哥|老板|,|$)
      (你|您)(找|要找)(谁|哪位|的人)~4(不|没)
      # two tongues
      (wrong|not) ?(number|person|me)
      # the wrong one, said of us
      (你|您|你们|贵司|对方|是不是|可能|好像|应该|肯定|怕是)~3(发|打|找|搞|弄|认|拨)错(?!字|题|车|门|路|药|衣)
      # not the one
      (我|这|本人|此号|号码|电话|手机|机主)~4(不是|并非|非)~3(他|她|本人|机主|借款人|你们?(要|想)?找的|当事人|客户|你说的|这个?人|那个?人|欠款人|欠债|贷款人|原来的|之前的)
      # a name, and not mine
      我(不是|不叫|并不是|又不是|也不是)[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方袁柳史唐薛雷贺倪汤罗郝安常傅康余卜顾孟黄穆萧尹姚邵汪毛米贝明戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房丁邓郁洪包左石崔吉龚程邢裴陆荣翁荀羊甄曲封储靳段侯全班仰仲伊宁仇甘武符刘景詹束龙叶司黎白蒲赖卓池乔温庄柴瞿阎习艾向古易廖][一-龥x×某]{0,2}(先生|女士|小姐|本人|总|老板)?(啊|呀|哦|的|吧)?(?![一-龥])
      # nobody of that name
      (没有|没|查无)(这个?|此|叫)~4人
      # a relative or colleague answers
      我(们)?(是|系)(他|她|它|借款人|机主|本人|当事人|(?!你|您|我|咱|个)[一-龥]{1,3})(的)?(前)?{亲人}
      # a relative answers
      (他|她|借款人)(是|系)我(的)?{亲人}
      # not my concern
      (跟|与|和)(我|本人|我们)(没|没有|无|毫无|有什么|有啥|没什么|一点|半毛钱|没半毛钱|没得)~3(关系|关|相干|瓜葛|联系|干系)
      (关我|干我)(什么|屁|鸟)事|不关我(的)?事|与我无关|和我无关|跟我无关
      # asks when, and means never
      (哪|什么时候|何时|几时|啥时候)~4(借|贷|办|申请|欠)(过|了|的|你)
    `,
  },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: {
    en: phrases`
      # this very loan: a case decides
      (never|did not|have not|do not|dont|didnt) (ever |even )?(taken|took|take|applied|apply|borrow|borrowed|opened|open|signed|requested|got|get|had|have|authori[sz]ed?|received?)( out| for| up)* (this|that|these|the|it|one)( (specific|particular|exact))?( (loan|debt|account|money|credit))?( |$)(?!(company|number|name|bank|with you))
      # everyday
      wrong (idea|answers?|end|impression|size|order|one on|way|turn|bus|train|side|attitude|time|place|day|date|colour|color|key|button|mood|foot|house|flat|block|room|address)
      not (her|his|my|your|joes?) (boyfriend|girlfriend|bf|gf|type|problem|business|fault|style|day|thing)
      (it|that) (was not|wasnt|is not) me( who|[ .]{laugh}| la| lah)
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
      wrong (number|person|one) (on|in) (the|my) (test|exam|quiz|form|list)
      wrong (number|person|one|chat|text)[.]?~3(meant|supposed|trying|wanted) (to|for)
      (marry|dating|married|date|love|like|chose|with|trust|hired|met) ~1 (the )?wrong (person|guy|man|woman|girl|one|people)
      (he|she) is not (here|in|around|home) (yet|today)
      tell (him|her) (i|to|that|happy|hi|we)
      # about the sum
      not my (account|loan) (balance|amount|total)
    `,
    zh: phrases`
      # speaks of the world
      (世界|人间|一切|活着|这些|什么)(都)?(跟|与|和)我(没|无)
      # the sum is another
      不是我(欠|该还|应还|要还)的?(数|金额|那么多|这么多)
      # among people
      (别|不要|不用|不想|少|甭)(再)?(去)?(联系|找|问|打给|理)(他|她)
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
