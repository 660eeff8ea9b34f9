import { describe, expect, it } from 'vitest';
import { ladders } from '../../shared/ladder/ladder.ts';
import { stepSchema, type Step } from '../../shared/model/ids.ts';
import { languageSchema, type Language } from '../../shared/model/value.ts';
import { isRendered, renderNotice, type Rendered } from '../../shared/text/render.ts';
import type { NoticeSlots } from '../../shared/text/slots.ts';
import { longNoticeSlots, noticeSlots } from '../builders/text.ts';

const steps = [...new Set(Object.values(ladders).flatMap((one) => one.steps.map(({ step }) => step)))];
const notices = languageSchema.options.flatMap((language) =>
  steps.flatMap((step) =>
    [0, ...(step.startsWith('overdue') ? [2] : [])].map((merged) => ({ language, step, merged })),
  ),
);

interface Told {
  readonly step: Step;
  readonly merged: number;
  readonly language: Language;
}

function rendered(told: Told, slots: NoticeSlots): Rendered {
  const text = renderNotice({ ...told, slots });
  if (!isRendered(text)) throw new Error(`no text: ${JSON.stringify(text)}`);
  return text;
}

describe('a notice', () => {
  it('in Chinese reads as written', () => {
    const told = { step: stepSchema.parse('overdue+3'), merged: 0, language: 'zh-CN' } as const;
    expect(rendered(told, noticeSlots('zh-CN'))).toMatchObject({
      templateId: 'overdue-early/zh-CN@3',
      language: 'zh-CN',
      body: '【众信金融】提醒您一声：按尾号1234的借款合同，3月8日该还的钱截至3月11日还有1,234.56元没到账（不含逾期费）。已还请回复“已还”，有困难请回复“困难”。问还款、查真假请拨4000000000，核真码7K3M9QXT，我们不索要密码。拒收请回复R',
      parts: 2,
      encoding: 'UCS-2',
      slots: {
        sender: '众信金融',
        contract: '1234',
        dueDate: '3月8日',
        asOf: '3月11日',
        amount: '1,234.56元',
        hotline: '4000000000',
        checkCode: '7K3M9QXT',
      },
    });
  });

  it('in English reads as written', () => {
    const told = { step: stepSchema.parse('due-3'), merged: 0, language: 'en' } as const;
    expect(rendered(told, noticeSlots('en'))).toMatchObject({
      templateId: 'due-soon/en@3',
      language: 'en',
      body: 'Zhongxin Finance: As of Mar 11, $1,234.56 is due Mar 8 under your loan x1234 contract. Paid? Ignore. Pay or help: 800-555-0100 code 7K3M9QXT. STOP to opt out',
      parts: 1,
      encoding: 'GSM-7',
    });
  });

  it('of several instalments tells how many, since when and how much together', () => {
    const told = { step: stepSchema.parse('overdue+12'), merged: 2, language: 'en' } as const;
    const text = rendered(told, noticeSlots('en', { count: 3 }));
    expect(text).toMatchObject({ templateId: 'overdue-merged/en@3', slots: { count: '3' } });
    expect(text.body).toContain('3 payments');
  });

  it.each(notices)('$step in $language ($merged merged) says all that a notice must', (told) => {
    const { language } = told;
    const { slots, body } = rendered(told, noticeSlots(language, { count: told.merged + 1 }));
    expect(Object.keys(slots)).toEqual(
      expect.arrayContaining(['sender', 'contract', 'amount', 'dueDate', 'asOf', 'hotline', 'checkCode']),
    );
    expect(body.startsWith(language === 'zh-CN' ? '【众信金融】' : 'Zhongxin Finance: ')).toBe(true);
    expect(body.endsWith(language === 'zh-CN' ? '拒收请回复R' : 'STOP to opt out')).toBe(true);
    expect(body).toMatch(
      language === 'zh-CN' ? /按尾号1234的借款合同/ : / under your loan x1234 contract[.,]/,
    );
    expect(body).toMatch(language === 'zh-CN' ? /已还请/ : /Paid\?/);
    // How to pay is said, and not only to whoever has a code; two numbers never run into one.
    expect(body).toMatch(
      language === 'zh-CN' ? /问还款、查真假请拨4000000000，/ : /pay or (?:help|verify): 800/i,
    );
    // Where help is: by telephone, or by a word.
    expect(body).toMatch(language === 'zh-CN' ? /回复“困难”/ : /help: 800|Reply HARDSHIP/);
    expect(body).not.toMatch(/验证码|立即|马上|最后|!!|https?:|www\.|[{}]/);
  });

  it.each(notices.filter(({ step }) => step.startsWith('overdue')))(
    '$step in $language ($merged merged) says that late charges are not in the sum, for the ledger leaves them out',
    (told) => {
      const { body } = rendered(told, noticeSlots(told.language, { count: told.merged + 1 }));
      expect(body).toMatch(
        told.language === 'zh-CN' ? /没到账（不含逾期费）/ : /, not counting any late fees\./,
      );
      // "的还款" can be read as the payment that the reader has made.
      expect(body).not.toContain('日的还款');
    },
  );

  it.each(notices)('$step in $language ($merged merged) stays within its parts', (told) => {
    const { language, step } = told;
    const { parts, encoding, slots, body } = rendered(told, longNoticeSlots(language));
    expect(parts).toBeLessThanOrEqual(language === 'zh-CN' || step.startsWith('overdue') ? 2 : 1);
    expect(encoding).toBe(language === 'zh-CN' ? 'UCS-2' : 'GSM-7');
    // The facts stand in the first part.
    for (const value of [slots['amount'], slots['dueDate'], slots['contract']]) {
      expect(body.indexOf(value ?? '?') + (value ?? '?').length).toBeLessThanOrEqual(
        language === 'zh-CN' ? 67 : 153,
      );
    }
  });

  it('for which no text is written is unknown, not an error', () => {
    const none = stepSchema.parse('overdue+4');
    expect(renderNotice({ step: none, merged: 0, language: 'en', slots: noticeSlots('en') })).toBe('unknown');
    const due = stepSchema.parse('due');
    expect(renderNotice({ step: due, merged: 1, language: 'en', slots: noticeSlots('en') })).toBe('unknown');
  });
});
