/** Short and clear consent, and nothing else: any other word in the reply is a reason to look twice. */
const consent = [
  ...['ok', 'k', 'thanks', 'thank you( so much| very much)?', 'got it', 'noted', 'received', 'sure', 'alright', 'all right', 'understood'],
  ...['yes', 'yep', 'yup', 'yeah', 'roger( that)?', 'no problem', 'no worries', 'np', 'i see', 'copy( that)?', 'cool', 'great', 'perfect'],
  ...['sounds good', 'good', 'will do', 'i understand', 'i know', 'appreciate(d)?( it)?', 'much appreciated', 'acknowledged', 'confirmed', 'ok ok'],
  ...['好(的|滴|嘞|哒|呢|吧|咧|啦)?', '收到', '知道', '明白', '了解', '清楚', '谢谢', '感谢', '多谢', '谢', '嗯', '恩', '哦', '噢', '喔', '行', '可以'],
  ...['是的?', '对', '没问题', '辛苦', '晓得', '得', '懂', '麻烦', 'ok', '会留意', '会注意', '记住', '记得'],
];
const beside = [
  ...['for (the|your|this|that) (reminder|message|info|information|text|heads up|notice|update|letting me know|help)', 'for letting me know', 'for reminding me'],
  ...['for reminding', 'you', 'sir', 'madam', 'bro', 'lah', 'la', 'so much', 'very much', 'a lot', 'then', 'the', 'i', 'have', 'it', 'that', 'message', 'and', 'all', 'dear', 'team', 'hi', 'hello', 'thank'],
  ...['了', '吧', '啊', '呀', '啦', '呢', '哈', '您', '你们?', '我', '的', '提醒', '短信', '通知', '告知', '告诉', '会', '都', '已', '已经', '哒', '咯', '非常', '太', '亲', '客气', '哟', '噻', '您的', '谢'],
];

const anyOf = (words: readonly string[]): string => words.join('|');
const onlyConsent = new RegExp(
  `^(?:(?:\\b(?:${anyOf([...consent, ...beside].filter((word) => /^[a-z]/u.test(word)))})\\b|${anyOf([...consent, ...beside].filter((word) => !/^[a-z]/u.test(word)))}) ?)+$`,
  'u',
);
const someConsent = new RegExp(
  `\\b(?:${anyOf(consent.filter((word) => /^[a-z]/u.test(word)))})\\b|${anyOf(consent.filter((word) => !/^[a-z]/u.test(word)))}`,
  'u',
);

/** Longer than this, somebody has more to say than yes. */
const CHARACTERS_MAX = 60;

/** `flat` is folded. True for "好的,谢谢提醒" and "ok thanks"; false as soon as one word is not agreement. */
export const isAcknowledgement = (flat: string): boolean =>
  flat.length <= CHARACTERS_MAX && someConsent.test(flat) && onlyConsent.test(flat);
