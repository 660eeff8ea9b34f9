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
  'answer-too-late': { zh: '答复已经太迟', en: 'it came too late to be an answer' },
};

/** Why a row is in its state, where the state alone does not say; a carrier’s code stands as it is. */
export const reasonWords = (reason: string, tongue: Tongue): string => reasons[reason]?.[tongue] ?? reason;
