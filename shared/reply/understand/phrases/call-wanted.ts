import { phrases } from '../vocabulary.ts';

/** Asks for a person, by telephone or at all. Heard as `help`; the person who calls back has a case for it. */
export const callWanted = {
  en: phrases`
    # a call please
    ^(hi |hello |hey |please |pls |ok |yes |and |so |just |then |kindly )*(call|ring|phone) (me|us)( back)?( please| pls| now| asap| today| tomorrow| later| on ~4| at ~4| when ~4|$)
    (can|could|would|will|please|pls|need|want|have|like|get)( you| u| yall| someone| somebody| anyone| to| a| an| one of you| agent| rep| person| human| manager| supervisor| real)* (call|phone|ring)( to)? (me|us)( back)?( |$)
    (someone|somebody|anyone|a manager|an agent) (please |to |can |could |should )*(call|phone|ring) (me|us)
    (give|gimme) (me )?a (call|ring|phone call)
    (request|requesting|want|need|arrange|schedule|ask for|like) (a |to request a )?(call ?back|return call|phone call)
    # a person please
    ^(please |pls |live |real |a |an |i want |i need |get me )*(agent|human|representative|operator|person)(( please| now| asap)+|$)
    (talk|speak|chat|connect|connected|connect me|transfer|transfer me|transferred|put me through) ~1 ?(to|with) ~2 (someone|somebody|anyone|a person|a human|human|person|agent|rep|reps|representative|adviser|advisor|manager|supervisor|staff|operator|live person|real person|human being)( |$)
    (need|want|get|give me|let me have|is there|any|prefer|like)( me| us| a| an| to| get| some| any| there| speak| to| talk| real| live| actual)* (human|real person|live person|live agent|real human|human agent|human being|operator|representative|actual person|person)( |$)(?!(is|was|error|rights))
  `,
  zh: phrases`
    # a person please
    (转|找|要|接|换|想找|呼叫|需要|请|有|来个?|上)(一下|个|到|接)?(人工|真人|活人)(客服|服务)?
    (转|找|接|想找|要找|需要|叫|派|安排)(一下|个|一个|一位)?(客服|专员|客户经理|工作人员|负责人|你们经理|领导|主管)
    ^人工(客服|服务|坐席|座席)?$
    # a call please
    (?<!(不要|别|勿|莫|不许|不准|不用|停止|不|少|拒绝)(再|老|总|一直)?)(给我|帮我|麻烦|请|能不能|能否|可以|可否|方便|让人|派人|安排人?|叫人|找人|谁能)((?!不|别|勿|莫|停|拒)[^.?§]){0,4}(回(个|一个|我)?电话?|打(个|一个)?电话|来个?电话?|回电|致电|去个电)
    ^(回|打)(个|一个)?电话(给我|过来|回来|谢谢)?$
    (?<!(不要|别|勿|莫|不许|不准|不用|停止|不|少|拒绝)(再|老|总|一直)?)(打|拨)(个)?(我|这个)?(电话|手机)(吧|给我|谈|说|聊|联系|沟通)$
    (要|想|需要|麻烦|请|帮我|给我|让|叫|安排|派|能不能|可以)((?!不|别|勿|莫|停|拒)[^.?§]){0,3}(人工|客服|专员|经理|工作人员|真人)((?!不|别)[^.?§]){0,3}(给我|回|打|来|联系|接|处理|谈|跟我)
  `,
} as const;
