import { distressEnglish } from './distress-en.ts';
import { distressChinese } from './distress-zh.ts';
import { phrases, words, type Vocabulary } from '../vocabulary.ts';

/** A life may be in danger. Heard too often rather than once too seldom: a person looks within minutes. */
export const distress: Vocabulary = {
  intent: 'distress',
  whole: words`
    die, i give up, end me, goodbye forever, 4了算了, 想4, 死
  `,
  clause: words`
    end it all, i want to end it, want to end it, i want to end it all, let me die, 让我死, 我想死, 想死了, 我想走了, 不如死了,
    i want to die, i give up on life,
    我不想活, 不活了, 我不活了, 活够了, 我死了算了, 永别了, 别了世界
  `,
  says: { en: distressEnglish, zh: distressChinese },
  alone: {
    en: phrases``,
    zh: phrases``,
  },
  unless: {
    en: phrases`
      # a way to speak
      (ignore|disregard|delete|read|get|got|see|saw|forget|reply) (my|the) last (message|text|sms|one)
      (my|this|the) last (message|text|sms) (was|is|for (the|today)|before (i|my)|got|did)
      (hate|hating) my life[ .]{laugh}
      (rather|sooner) die than ~2 (eat|wear|watch|go out|see|kiss|dance|date|lose|drink|study|cook|clean|miss|work with)
      (want|wanna|going) to die[.]?(so|too) much (homework|work|to study|reading)
      (cant|could not) take it (anymore|any more)[ .](lets|shall we|wanna|so (hot|cold|noisy|boring))
      wish i was dead ({laugh}|hangover)
      give up on (this|the|that|my) (module|game|exam|essay|homework|project|diet|class|recipe|car|phone|laptop)
      so depressed (today)?[.]?(rain|the weather|no chocolate|exam results?)
      # a way to speak
      depress(ed|ing) (over|about) ~2 (match|game|movie|show|weather)
      (exam|game|homework|match|class|gym|shoes|movie|heat|weather) (is|was|are) killing me
      (die|dying|dead|kill|killed|killing|cry) (laughing|of laughter|from laughing|hungry|of (hunger|boredom|thirst|curiosity)|from (boredom|hunger)|tired)
      (kill|killing) (time|two birds|it|the mood)
      (end it all off|take it all|end everything early)
      (battery|phone|plants?|car|laptop|tablet|engine) ~3 (die|dying|dead)
      # a title, a way to speak
      suicide squad|(chinese|financial|economic|career|social) suicide
      # Singlish, a battery
      (die die|die liao|die lah|sure die|die already|my (phone|battery|laptop) (is )?(dead|died|going to die))
      # history, weather
      (great depression|depression era|tropical depression)
    `,
    zh: phrases`
      # a place
      (楼顶|天台)(上)?(看|拍|玩|吹)|(去|到)天台(看|玩|拍)
      # the interest that is too much, a funeral
      (利息|钱|月供|生意|费用|罚息|店|还款|压力)~4(撑|扛|熬|顶|坚持)不(下去|住|起)|(办|料理|处理|忙)(完|好|了)?(的)?({亲人}|老人)?(的)?后事
      # a way to speak
      (作业|考试|加班|上班|论文|减肥|跑步|game|比赛|球|剧|题|课)[^?]{0,10}(要|快|想|得)?(死|崩溃)(了|啊|吧|我了)
      (笑|累|热|冷|饿|困|气|烦|忙|吵|吓|急|美|帅|乐|爽|堵|挤|丢人|羞|馋|渴|无聊|爱|疼|痒|闷|臭|难吃|贵|懒|晒|丑|萌)死(我|了|个人|人|你|啦|他|她)*
      # words that hold the character
      死(党|胡同|机|心眼|板|活|角|循环|宅|对头|忠|磕|记|缠烂打|侯)
      # a title, news
      自杀(式|小队|率|新闻)
      # everyday
      (今天|早上|起床|手机|电脑|工作|困得|闹钟|电量)~4(撑不住|撑不下去|熬不住|崩溃)
      # a machine
      (系统|电脑|手机|服务器|软件|网站|程序|app)~3崩溃
      # a place
      (楼顶|天台)(餐厅|酒吧|花园|见|吃|烧烤|花|停|晒)
      # a title
      绝望的主妇
    `,
  },
};
