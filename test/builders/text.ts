import type { AnswerKind } from '../../shared/model/notice.ts';
import type { Language } from '../../shared/model/value.ts';
import { isRendered, renderAnswer, type Rendered } from '../../shared/text/render.ts';
import type { AnswerSlots, NoticeSlots } from '../../shared/text/slots.ts';
import { parseLocalDate } from '../../shared/time.ts';

/** What an ordinary notice says: 1,234.56 due on 8 March, seen on 11 March. */
export const noticeSlots = (language: Language, over: Partial<NoticeSlots> = {}): NoticeSlots => ({
  sender: language === 'zh-CN' ? '众信金融' : 'Zhongxin Finance',
  contractNumber: 'DEMO-2026-001234',
  unpaid: { minorUnits: 123_456, currency: language === 'zh-CN' ? 'CNY' : 'USD' },
  dueDate: parseLocalDate('2026-03-08'),
  asOf: parseLocalDate('2026-03-11'),
  hotline: language === 'zh-CN' ? '4000000000' : '800-555-0100',
  checkCode: '7K3M9QXT',
  count: 1,
  ...over,
});

/** As long as the values of a common lender get. */
export const longNoticeSlots = (language: Language): NoticeSlots =>
  noticeSlots(language, {
    unpaid: { minorUnits: 12_345_678, currency: language === 'zh-CN' ? 'CNY' : 'USD' },
    dueDate: parseLocalDate('2026-12-28'),
    asOf: parseLocalDate('2026-12-31'),
    count: 12,
  });

/** What is known when a reply is answered and a case is open. */
export const answerSlots = (language: Language, over: Partial<AnswerSlots> = {}): AnswerSlots => ({
  sender: language === 'zh-CN' ? '众信金融' : 'Zhongxin Finance',
  hotline: language === 'zh-CN' ? '4000000000' : '800-555-0100',
  place: language === 'zh-CN' ? 'CN' : 'US',
  on: parseLocalDate('2026-03-11'),
  caseId: 'C7K3M9QX',
  answerBy: parseLocalDate('2026-12-31'),
  cases: [
    { caseId: 'D7K3M9QX', kind: 'dispute', answerBy: parseLocalDate('2026-12-31') },
    { caseId: 'H7K3M9QX', kind: 'hardship', answerBy: parseLocalDate('2026-12-28') },
  ],
  message: language === 'zh-CN' ? '我们正在核对。' : 'we are checking.',
  plan: [{ minorUnits: 12_345, currency: 'USD', dueDate: parseLocalDate('2026-04-10') }],
  ...over,
});

/** The text of an answer as it would go out; throws where there is none. */
export function answer(kind: AnswerKind, language: Language, over: Partial<AnswerSlots> = {}): Rendered {
  const text = renderAnswer({ kind, language, slots: answerSlots(language, over) });
  if (!isRendered(text)) throw new Error(`no text: ${JSON.stringify(text)}`);
  return text;
}
