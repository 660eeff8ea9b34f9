import { words } from './vocabulary.ts';

/** Says yes, or thanks. */
const consent = words`
  oks, orh, recd, word, right you are, rightio, coolio, sweet, sound, grand, brilliant, very good, ack, mk, ik, o k, gracias, merci, theek hai,
  haan, 10q, helpful, good looking out, good lookin out, ty, on my calendar, on my radar, totally forgot, nearly forgot, i see your (text|sms|message),
  晓得哉, 造了, 瞭解, ojbk, 谢啦, 行嘞, 得嘞, 好伐, 嘹咋咧, 没麻达, 冇问题, 无问题, 知喇, 知啦, 知, zhi ?dao( le)?, hao( de)?, shou ?dao( le)?, xiexie,
  安啦, 收悉, 悉知, 瞅着, 瞅见, 听到, 好叻, 应该的, 阿里嘎多, 抱拳, 劳您费心, 承蒙提醒, 差点忘记?, 明白晒,
  奥, 昂, 嗷, 收到起, 得行, 好勒, appreciate you, kk, okey doke,
  cool beans, ok dokie, cool cool, 10 4 good buddy, for sure, fo sho, bet bet, say less, ight, k k, okies, all set, heard you, copy that, okeydoke,
  sure thing, aye, righto, yessir, mmk, ok boss, got you, got your (message|text|reminder), got the (message|text|reminder), i am aware,
  aware, point taken, fair enough, will be there, very well, okey, absolutely, of course, certainly, definitely, agreed, all good, no prob, yes please,
  按时, 会按时, 嗯哼, 是嘞, 好咯, 好说, 遵命, 明白您的意思, 理解, 没事,
  okey dokey, okie dokie, ok dokey, aight, bet, tysm, cheers, ta, gotcha, got that, good to know,
  many thanks, fine, message received, much obliged, i got it, i hear you, mm+, mhm, uh huh, right,
  ah ok, 10 4, oh ok, duly noted, yea, ya, ye, alrighty, thanx, thank, thanku, grateful, seen,
  i have seen it, read, read it, correct, indeed, okay, awesome, nice, wonderful, excellent, lovely,
  i saw it, saw it, saw this, bless you, god bless( you)?, will keep (it |that |this )?in mind,
  good looking out, understand, makes sense, roger, 3q, thx, thanks, got it, noted, received, ok, k,
  thank you( so much| very much)?, sure, alright, all right, understood, yes, yep, yup, yeah,
  roger( that)?, no problem, no worries, np, i see, copy( that)?, cool, great, perfect, sounds good,
  good, will do, i understand, i know, appreciate(d)?( it)?, much appreciated, acknowledged, confirmed,
  ok ok,
  记着, 记下, 记得, 心里有数, 有数, 了然, 中, 妥, 成, 要得, 哦了, 欧了, 欧克, 知悉, 悉, 已阅, 已读, 已知, 阅, 感激, 感恩, 劳驾, 受累, 费心, 有劳,
  好嘅, 得嘅, 多谢晒, 明了, 没毛病, 看到, 看见, 注意到, 晓, 诺, 唔该, 谢, 要的, 好好, 行行, 是是, 对对,
  木问题, 莫问题, 放心, 不错, 妥妥, 中嘞, get到, 好(的|滴|嘞|哒|呢|吧|咧|啦)?, 收到, 知道, 明白, 了解,
  清楚, 谢谢, 感谢, 多谢, 嗯, 恩, 哦, 噢, 喔, 行, 可以, 是的?, 对, 没问题, 辛苦, 晓得, 得, 懂, 麻烦,
  会留意, 会注意, 记住, 记得
`;

/** May stand beside it and adds nothing. */
const beside = words`
  can, lor, leh, ji, fam, nudge, information, pleasant, at all, already, shoot, right, forgot, all of you, you all, remind,
  长官, 靓女, 靓仔, 兄弟, 您嘞, 哉, 刚才, 刚刚, 刚醒, 在忙, 没回, 内容, 提我, 大姐, 老师, 晒, 我都, 咱, 刚,
  letting me know, looking out, the heads up, please, dokie, dokey, kindly, hun, hon, sweetie, honey, darling, love, yall, there, team, customer service, xx, x, jefe, homie, fam, cuz,
  bye, boss, miss, am, got, text, in, so, cheers, everything, pls, now then, time, by, too, am glad, people, the, note, today, take care, stay safe,
  拜拜, 再见, 注意, 麻烦, 这边, 了解, 已经, 您们, 大佬, 美女, 帅哥, 老板, 同学, 呃, 额,
  my, this, your, reminding, me, reminder, reminders, heads up, info, on, with, as, well, again, friend,
  maam, ma am, mate, man, folks, guys, of, to, is, was, been, for, just, oh, ah, haha, lol, buddy,
  a (million|bunch|ton), have a (nice|good|great|lovely|blessed) (day|one|evening|weekend|week|night),
  good (morning|day|afternoon|evening|night), you too, kind, much, really, will, now, no, need, from,
  appreciate,
  for (the|your|this|that) (reminder|message|info|information|text|heads up|notice|update|letting me know|help),
  for letting me know, for reminding me, for reminding, you, sir, madam, bro, lah, la, so much,
  very much, a lot, then, the, i, have, it, that, message, and, all, dear, team, hi, hello, thank,
  小姐姐, 小哥, 姐, 哥, 姐姐, 大哥, 姑娘, 同志, 师傅, 闺女, 亲爱的, 老师, 小妹, 朋友, 祝, 工作顺利,
  生活愉快, 早安, 晚安, 早上好, 下午好, 晚上好, 你好, 您好, 这个, 这条, 消息, 信息, 已经, 很, 十分, 真的,
  真, 及时, 温馨, 友情, 提示, 贵司, 贵公司, 众信, 客服, 回复, 一下, 呐, 嘛, 呵呵, 哈哈, 嘿嘿, 到, 之, 哩,
  喽, 咧, 辛苦, 噢, 那, 就, 先, 这样, 大家, 哟, 么么, 滴, 哇, 喇, 嘎, 晒, 给, 给我, 发, 来, 们, 感谢, 了,
  吧, 啊, 呀, 啦, 呢, 哈, 您, 你们, 你, 我, 的, 提醒, 短信, 通知, 告知, 告诉, 会, 都, 已, 哒, 咯, 非常, 太,
  亲, 客气, 噻, 您的, 谢
`;

/** Longest first, so that a word is not taken for its beginning. */
const oneOf = (list: readonly string[]): RegExp => {
  const source = list
    .toSorted((one, other) => other.length - one.length)
    .map((word) => (/^[a-z0-9]/u.test(word) ? `(?:${word})\\b` : word));
  return new RegExp(`(?:${source.join('|')}) ?`, 'uy');
};
const consenting = oneOf(consent);
const anything = oneOf([...consent, ...beside]);

/** Longer than this, somebody has more to say than yes. */
const CHARACTERS_MAX = 60;

/** `flat` is folded. True for "好的,谢谢提醒" and "ok thanks"; false as soon as one word is not agreement. */
export function isAcknowledgement(flat: string): boolean {
  if (flat.length > CHARACTERS_MAX) return false;
  let consents = false;
  for (let at = 0; at < flat.length;) {
    const length = lengthAt(consenting, flat, at);
    consents ||= length > 0;
    const step = length || lengthAt(anything, flat, at);
    if (step === 0) return false;
    at += step;
  }
  return consents;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
