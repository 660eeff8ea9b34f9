import type { Bilingual } from '../../../shared/compliance/rule.ts';
import type { NoticeState } from '../../../shared/model/notice.ts';
import type { Tongue } from '../print/law-words.ts';

const words: Readonly<Record<NoticeState, Bilingual>> = {
  waiting: { zh: '等待', en: 'waiting' },
  claimed: { zh: '已占位，正在发送', en: 'claimed, about to be sent' },
  sent: { zh: '已交给运营商', en: 'sent (the carrier took it)' },
  delivered: { zh: '已送达', en: 'delivered' },
  undelivered: { zh: '未送达', en: 'undelivered' },
  rejected: { zh: '运营商拒收', en: 'rejected (the carrier refused it for certain)' },
  unknown: {
    zh: '不知道是否发出，不再重发',
    en: 'unknown (the carrier’s answer was lost, it is never sent again)',
  },
  refused: { zh: '不得发送', en: 'refused (it must not be sent)' },
  expired: { zh: '已过时，未发送', en: 'expired (its time is past, it was not sent)' },
  merged: { zh: '并入另一条通知', en: 'merged (told in another notice)' },
};

export const stateWords = (state: NoticeState, tongue: Tongue): string => words[state][tongue];

const reasons: Readonly<Record<string, Bilingual>> = {
  'before-onboarding': {
    zh: '这一步早于贷款首次导入：上线不补发',
    en: 'the step is older than the loan’s first snapshot: going live sends no catch-up wave',
  },
  'step-past': { zh: '这一步的时间已过', en: 'the time of the step went by' },
  'publish-by-passed': { zh: '没能及时交给运营商', en: 'the carrier could not be called in time' },
  'accepted-by-phone': { zh: '手机已收到', en: 'the phone has it' },
  'accepted-by-carrier': {
    zh: '对方运营商已接收，手机是否收到未知',
    en: 'the carrier of the phone has it; whether the phone does is not known',
  },
  success: { zh: '运营商说成功，没有细节', en: 'the carrier says that it went well, and no more' },
  failure: {
    zh: '运营商说失败，没有我们认识的原因',
    en: 'the carrier says that it failed, for no reason we know',
  },
  'blocked-as-spam': { zh: '运营商当作垃圾短信拦截', en: 'the carrier took it for spam' },
  'number-on-blocked-list': { zh: '号码在运营商黑名单上', en: 'the number is on a blocked list' },
  'invalid-number': { zh: '没有这个号码', en: 'there is no such number' },
  'body-invalid': { zh: '运营商不接受这段文字', en: 'the carrier does not take such a text' },
  'blocked-by-carrier': { zh: '运营商拦截了这条短信', en: 'the carrier has blocked this message' },
  'carrier-unavailable': { zh: '对方运营商当时不可用', en: 'the carrier of the phone could not be reached' },
  'phone-blocks-sms': { zh: '手机拒收短信', en: 'the phone takes no SMS' },
  'phone-on-blocked-list': { zh: '手机在黑名单上', en: 'the phone is on a blocked list' },
  'phone-unavailable': { zh: '手机当时联系不上', en: 'the phone could not be reached' },
  'opted-out-at-carrier': { zh: '号码已在运营商处退订', en: 'the number has opted out at the carrier' },
  'price-limit': { zh: '超过了单条价格上限', en: 'it would have cost more than is allowed' },
  'unknown-error': { zh: '运营商未说明原因', en: 'the carrier does not know why' },
  'answer-too-late': { zh: '答复已经太迟', en: 'it came too late to be an answer' },
};

/** Why a row is in its state, where the state alone does not say; a carrier’s code stands as it is. */
export const reasonWords = (reason: string, tongue: Tongue): string => reasons[reason]?.[tongue] ?? reason;
