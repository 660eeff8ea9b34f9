import type { Vocabulary } from '../vocabulary.ts';

/** Says the money has gone to the lender. The ledger decides; until it speaks we wait. */
export const paid: Vocabulary = {
  intent: 'paid',
  whole: ['paid', 'done', 'sent', 'payment sent', 'settled', 'cleared', '已还', '还了', '已付', '付了', '已转', '转了', '还清了', '已处理', '已结清', '已缴', '已存', '存了', '还过了', '已支付', '交了', '结清了'],
  clause: ['paid', 'already paid', 'paid already', 'i paid', 'just paid', 'paid it', 'i paid it', '已还', '还了', '已还款', '还过了', '已经还了', '还完了', '还清了', '已结清', '早还了', '刚还', '已付清', '已付', '已存', '刚还了', '还款了', '已经还', '钱已还'],
  says: {
    en: [
      ['(already|have|has|just|had|was|been|we|i|fully|all|it is|is|did|got it|being|auto|automatically) (already |just |been |all |fully |i |the |have )*(paid|settled|sent (the |a |my |you |it|in )*(payment|money|funds|it)|cleared (it|the|this|my)|made (the|a|my|this) ~1 ?payment|transferred|wired|deposited|mailed|submitted (the |my |a )?payment)', 'has paid'],
      ['paid ((it|this|that|the|my|off|in|everything|all|already|you|full|up|via|through|by|online|on|yesterday|today|last|this|with|using|to|at|them|twice|and|earlier|ago|now|two|three|[0-9]+|full|via)\\b)', 'has paid'],
      ['(payment|money|check|transfer|funds|installment) (has |have |was |is |were |already |just |been |all |went |should )*(sent|made|paid|through|processed|submitted|completed|done|cleared|deposited|posted|gone through|mailed|taken|deducted|debited|withdrawn|on (its|the) way)', 'has paid'],
      ['(paid|settled|cleared) (it )?(off|in full)|nothing (left )?to pay|(zero|0) balance|balance (is )?(zero|0)|paid up|all (paid|settled)|up to date|is current', 'paid off'],
      ['(took|taken|deducted|debited|withdrew|withdrawn|came out of|charged|pulled) ~3 (my |from my )(account|bank|card|checking|paycheck)', 'money was taken'],
      ['(have|got|here is|attached|sent|with) (the |a |my |you )*(receipt|confirmation|proof of payment|screenshot|confirmation number|transaction (id|number))', 'has a receipt'],
    ],
    zh: [
      ['(已经?|早就?|早已|刚刚?|刚才|都|昨天|昨晚|前天|今天|今早|上周|上个?月|上午|下午|中午|早上|前几天|我|钱|款|全部|一次性|这期|本期|提前|前两天)(已经?|都|就|早|刚|也|把?钱|把?款|全|按时|在app|在你们?app|用微信|用支付宝|通过~3|一次性|自己|手动|提前|就已经?)*(还(?!是|有|没|不|在|要|欠|差|剩)|付|结清|转|打|存|缴|交|汇|处理|清|支付)(了|过|清|完|掉|好|过去|款|上|给|进|钱|好了)+', 'has paid'],
      ['(还|付|转|打|交|缴|结|存)(清|完|掉|好|过去|上|进去|齐)?(了|过)(啊|呀|吧|哦|的|呢|钱|款|一|两|[0-9]|你|怎么|还|为|请|麻烦|查|,|款了|谢|已经|$)', 'has paid'],
      ['已(还|付|转|缴|存|结清|支付|打款|转账|汇|还款|扣款|处理|清)', 'has paid'],
      ['(还|付)(款)?(成功|完毕|完成|好了|清了|完了|过了|掉了)', 'has paid'],
      ['(扣|划|代扣|自动扣)(了|走|过|款成功|款了|掉了|成功)', 'money was taken'],
      ['(钱|款)(已经|已|都|早|早就|刚|就)*(扣|划|转|打|汇|存|还|付|到账|过去)', 'has paid'],
      ['(查|核|看)(一下|下|一查|实|对)?~4(到账|入账|收到(钱|款)|付款|还款记录|流水)', 'asks us to check'],
      ['(转账|还款|付款|支付|银行)~2(记录|凭证|截图|流水|回单)', 'has a receipt'],
      ['(没有|没|无|不)(逾期|拖欠)了?~2(还|付)', 'has paid'],
    ],
  },
  unless: {
    en: [
      ['(not|never|wont be|havent|yet to|will be|going to be|if|when|once|until|till|unless|after|before|to be|want to|who|have you|did you|has|whether|not yet|as soon as) (i |it |you |we |he |she |they |get |got |have |has |been |yet |is |am |the |my |money |him |her )*(paid|settled|sent|cleared|made (the|a|my) payment)', 'not yet, or a question'],
      ['(get|gets|getting|got) paid', 'wages'],
      ['(under|over|well|un|pre|badly|low|poorly) ?paid', 'wages'],
      ['paid (for|attention|leave|me|him|her|by|time|job|work|holiday|off leave)( |$)', 'something else'],
      ['(i|already|have|has|just) (already |just |have )*(transferred|deposited|mailed|cleared|settled|sent) (to (a|the) (school|class|branch|dept|department|unit)|(the|my) (exam|table|room|test|interview|customs|stuff|homework|email|photos?|pics?|file|files|letter|parcel|message|in)|(down|in))', 'something else'],
      ['(how|where|when|why|what) ~3 (paid|pay)\\b', 'a question'],
      ['(if|unless|in case) (you |i |we )?(have )?(already )?paid', 'supposed'],
      ['already paid\\? (ignore|reply|disregard)', 'our own words'],
    ],
    zh: [
      ['(没|没有|还没|未|还未|尚未|忘了|忘记|不是|并没|不|怎么|怎样|如何|要|想|会|能|可以|必须|应该|准备|打算|等|哪里|在哪|拿什么|什么时候|才)(有|按时|及时|去|人|能)?(还|付|转|打|交|缴|存|结)(了|过|清|款|钱|完|上|掉)*', 'not yet, or a question'],
      ['(如果|要是|若|假如|等|万一|只要|除非)~4(还|付|转|打|交|结清)(了|过|清|完|款)', 'supposed'],
      ['(还|付|交|结清|处理|存|转)(了|完|好|清)?(吗|没|没有|么|不)', 'a question'],
      ['(打|转)(了|过)(电话|几次|无数|好几|多少|一个|两个|三个|[0-9]+个|人工|发)', 'something else'],
      ['(处理|交|打|存|转|付|清)(了|过|完|好)~2(作业|班|车|针|球|游戏|代码|文件|照片|图|电话|事|衣服|人工|出)', 'everyday'],
      ['(还|付|交|打|转)了(一?半|一部分|部分|一点)', 'only a part'],
      ['(都|怎么)?还(了|过)得', 'something else'],
      ['(已经?|早就?|都)(打|转)(了|过)?(电话|人工|客服|过去问)', 'a call'],
      ['(还|交|打|存)(了)?(书|伞|作业|报告|文件|卷)', 'everyday'],
    ],
  },
};
