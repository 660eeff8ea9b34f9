import { describe, expect, it } from 'vitest';
import { Fault } from '../../shared/fault.ts';
import { ladders } from '../../shared/ladder/ladder.ts';
import { stepSchema } from '../../shared/model/ids.ts';
import { answerKindSchema } from '../../shared/model/notice.ts';
import { languageSchema, type Language } from '../../shared/model/value.ts';
import { renderAnswer, renderNotice, templates } from '../../shared/text/render.ts';
import type { NoticeSlots } from '../../shared/text/slots.ts';
import { parseLocalDate } from '../../shared/time.ts';

const slotsIn = (language: Language, over: Partial<NoticeSlots> = {}): NoticeSlots => ({
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
const longest = (language: Language): NoticeSlots =>
  slotsIn(language, {
    unpaid: { minorUnits: 12_345_678, currency: language === 'zh-CN' ? 'CNY' : 'USD' },
    dueDate: parseLocalDate('2026-12-28'),
    asOf: parseLocalDate('2026-12-31'),
    count: 12,
  });

const steps = [...new Set(Object.values(ladders).flatMap((one) => one.steps.map(({ step }) => step)))];
const notices = languageSchema.options.flatMap((language) =>
  steps.flatMap((step) =>
    [0, ...(step.startsWith('overdue') ? [2] : [])].map((merged) => ({ language, step, merged })),
  ),
);

describe('a notice', () => {
  it('in Chinese reads as written', () => {
    const step = stepSchema.parse('overdue+3');
    expect(renderNotice({ step, merged: 0, language: 'zh-CN', slots: slotsIn('zh-CN') })).toEqual({
      templateId: 'overdue+3/zh-CN@1',
      body: '【众信金融】您尾号1234的借款，按合同本期3月8日应还，截至3月11日还有1,234.56元未到账，特此提醒。已还请回复“已还”，有困难请回复“困难”。还款方式或查真伪请拨4000000000，核真码7K3M9QXT，我们不索要密码。拒收请回复R',
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
    const step = stepSchema.parse('due-3');
    expect(renderNotice({ step, merged: 0, language: 'en', slots: slotsIn('en') })).toMatchObject({
      templateId: 'due-3/en@1',
      body: 'Zhongxin Finance: $1,234.56 on loan x1234 is due Mar 8 under your contract (as of Mar 11). Need help? Is it us? 800-555-0100, code 7K3M9QXT. STOP to opt out',
      parts: 1,
      encoding: 'GSM-7',
    });
  });

  it('of several instalments tells how many, since when and how much together', () => {
    const step = stepSchema.parse('overdue+12');
    const rendered = renderNotice({ step, merged: 2, language: 'en', slots: slotsIn('en', { count: 3 }) });
    expect(rendered).toMatchObject({ templateId: 'overdue+12.merged/en@1', slots: { count: '3' } });
    expect(rendered).toHaveProperty('body', expect.stringContaining('3 payments'));
  });

  it.each(notices)(
    '$step in $language ($merged merged) says all that a notice must',
    ({ language, step, merged }) => {
      const rendered = renderNotice({
        step,
        merged,
        language,
        slots: slotsIn(language, { count: merged + 1 }),
      });
      if (rendered === 'unknown') throw new Error('no template');
      const { slots, body } = rendered;
      expect(Object.keys(slots)).toEqual(
        expect.arrayContaining(['sender', 'contract', 'amount', 'dueDate', 'asOf', 'hotline', 'checkCode']),
      );
      expect(body.startsWith(language === 'zh-CN' ? '【众信金融】' : 'Zhongxin Finance: ')).toBe(true);
      expect(body.endsWith(language === 'zh-CN' ? '拒收请回复R' : 'STOP to opt out')).toBe(true);
      expect(body).not.toMatch(/验证码|立即|马上|最后|!!|https?:|www\.|[{}]/);
      expect(body).toMatch(language === 'zh-CN' ? /按合同/ : /contract/);
    },
  );

  it.each(notices)(
    '$step in $language ($merged merged) stays within its parts',
    ({ language, step, merged }) => {
      const rendered = renderNotice({ step, merged, language, slots: longest(language) });
      if (rendered === 'unknown') throw new Error('no template');
      const limit = language === 'zh-CN' || step.startsWith('overdue') ? 2 : 1;
      expect(rendered.parts).toBeLessThanOrEqual(limit);
      expect(rendered.encoding).toBe(language === 'zh-CN' ? 'UCS-2' : 'GSM-7');
      // The facts stand in the first part.
      const { slots, body } = rendered;
      for (const value of [slots['amount'], slots['dueDate'], slots['contract']]) {
        expect(body.indexOf(value ?? '?') + (value ?? '?').length).toBeLessThanOrEqual(
          language === 'zh-CN' ? 67 : 153,
        );
      }
    },
  );

  it('for which no text is written is unknown, not an error', () => {
    const step = stepSchema.parse('overdue+4');
    expect(renderNotice({ step, merged: 0, language: 'en', slots: slotsIn('en') })).toBe('unknown');
    const due = stepSchema.parse('due');
    expect(renderNotice({ step: due, merged: 1, language: 'en', slots: slotsIn('en') })).toBe('unknown');
  });
});

describe('an answer', () => {
  it.each(
    languageSchema.options.flatMap((language) =>
      answerKindSchema.options.map((kind) => ({ kind, language })),
    ),
  )('to $kind in $language is one part, says who we are and whom to call', ({ kind, language }) => {
    const { sender, hotline } = slotsIn(language);
    const rendered = renderAnswer({ kind, language, slots: { sender, hotline } });
    expect(rendered).toMatchObject({
      templateId: `${kind}/${language}@1`,
      parts: 1,
      slots: { sender, hotline },
    });
    expect(rendered).toHaveProperty('body', expect.stringContaining(sender));
  });
});

describe('the templates', () => {
  it.each(languageSchema.options)('in %s are named once and hold no digit of their own', (language) => {
    const names = templates[language].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { body } of templates[language]) expect(body).not.toMatch(/\p{Nd}/u);
  });

  it.each(languageSchema.options)(
    'in %s hold only characters that their language sends cheaply',
    (language) => {
      if (language === 'zh-CN') return;
      for (const { body } of templates[language]) expect(body).toMatch(/^[\x20-\x7e]+$/);
    },
  );
});

describe('a slot refuses', () => {
  const step = stepSchema.parse('overdue+3');
  const render = (over: Partial<NoticeSlots>, language: Language = 'zh-CN') =>
    renderNotice({ step, merged: 0, language, slots: slotsIn(language, over) });

  it.each<readonly [Partial<NoticeSlots>, RegExp, string]>([
    [{ sender: '众信】【法院' }, /sender/, 'a signature inside a signature'],
    [{ sender: '众信[法院]' }, /sender/, 'brackets of another kind'],
    [{ sender: '众信\n法院' }, /sender/, 'a line break'],
    [{ sender: '众信\u2028法院' }, /sender/, 'a line separator'],
    [{ sender: '众\u200b信' }, /sender/, 'a character of no width'],
    [{ sender: '众信回复退订' }, /sender/, 'words that ask for a stop'],
    [{ sender: 'Ｓ\uff34\uff2f\uff30 us' }, /sender/, 'a stop in full width'],
    [{ sender: 'Pay now, reply Y' }, /sender/, 'words that ask for an answer'],
    [{ sender: 'pay.example.com' }, /sender/, 'a domain'],
    [{ sender: 'ｈttp：//x' }, /sender/, 'a link in full width'],
    [{ sender: 'a'.repeat(41) }, /sender/, 'more than its length'],
    [{ sender: ' ' }, /sender/, 'nothing'],
    [{ contractNumber: '—' }, /contract/, 'a contract number without a digit or letter'],
    [{ contractNumber: 'LN-STOP' }, /contract/, 'a contract number that ends in STOP'],
    [{ unpaid: { minorUnits: 1.5, currency: 'CNY' } }, /amount/, 'a fraction of a fen'],
    [{ unpaid: { minorUnits: -1, currency: 'CNY' } }, /amount/, 'less than nothing'],
    [{ unpaid: { minorUnits: 10_000_000_000, currency: 'CNY' } }, /amount/, 'a hundred million'],
    [{ hotline: '400 000 0000' }, /hotline/, 'a blank in a phone number'],
    [{ hotline: '95588转法院' }, /hotline/, 'words in a phone number'],
    [{ checkCode: '7K3M9QX' }, /checkCode/, 'a short code'],
    [{ checkCode: '7K3M9QXO' }, /checkCode/, 'a letter no code has'],
    [{ count: 0 }, /count/, 'no instalment'],
    [{ count: 1.5 }, /count/, 'half an instalment'],
  ])('%# %j: %s', (over, message) => {
    expect(() => render(over)).toThrow(Fault);
    expect(() => render(over)).toThrow(message);
  });

  it('no lawful name', () => {
    for (const sender of ['众信消费金融（北京）', 'O’Neill & Sons', 'First St. Bank', 'Endeavor Lending']) {
      expect(render({ sender }), sender).toHaveProperty('slots.sender', sender);
    }
  });
});

describe('sums and dates', () => {
  const step = stepSchema.parse('due');
  const amount = (minorUnits: number, currency: 'CNY' | 'USD', language: Language) => {
    const rendered = renderNotice({
      step,
      merged: 0,
      language,
      slots: slotsIn(language, { unpaid: { minorUnits, currency } }),
    });
    return rendered === 'unknown' ? rendered : rendered.slots['amount'];
  };

  it.each([
    [1, 'CNY', 'zh-CN', '0.01元'],
    [100_000, 'CNY', 'zh-CN', '1,000.00元'],
    [9_999_999_999, 'CNY', 'zh-CN', '99,999,999.99元'],
    [12_345, 'USD', 'en', '$123.45'],
    [123_456_789, 'USD', 'en', '$1,234,567.89'],
    [100_005, 'USD', 'zh-CN', '1,000.05美元'],
    [100_050, 'CNY', 'en', 'CNY 1,000.50'],
    [0, 'CNY', 'zh-CN', '0.00元'],
  ] as const)('%i of %s in %s is %s', (minorUnits, currency, language, text) => {
    expect(amount(minorUnits, currency, language)).toBe(text);
  });

  it.each([
    ['2026-01-01', '1月1日', 'Jan 1'],
    ['2026-12-31', '12月31日', 'Dec 31'],
    ['2028-02-29', '2月29日', 'Feb 29'],
  ])('%s is %s and %s', (date, chinese, english) => {
    const dueDate = parseLocalDate(date);
    for (const [language, text] of [
      ['zh-CN', chinese],
      ['en', english],
    ] as const) {
      const rendered = renderNotice({ step, merged: 0, language, slots: slotsIn(language, { dueDate }) });
      expect(rendered).toHaveProperty('slots.dueDate', text);
    }
  });
});
