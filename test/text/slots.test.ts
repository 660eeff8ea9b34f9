import { describe, expect, it } from 'vitest';
import { stepSchema } from '../../shared/model/ids.ts';
import type { Language } from '../../shared/model/value.ts';
import { renderAnswer, renderNotice } from '../../shared/text/render.ts';
import type { NoticeSlots } from '../../shared/text/slots.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { answerSlots, noticeSlots } from '../builders/text.ts';

const overdue = stepSchema.parse('overdue+3');
const due = stepSchema.parse('due');
const render = (over: Partial<NoticeSlots>, language: Language = 'zh-CN', merged = 0) =>
  renderNotice({ step: overdue, merged, language, slots: noticeSlots(language, over) });

describe('there is no text, and the slot is named, for', () => {
  it.each<readonly [Partial<NoticeSlots>, string, string]>([
    [{ sender: '众信】【法院' }, 'sender', 'a signature inside a signature'],
    [{ sender: '众信[法院]' }, 'sender', 'brackets of another kind'],
    [{ sender: '众信「法院」' }, 'sender', 'corner brackets'],
    [{ sender: '众信\n法院' }, 'sender', 'a line break'],
    [{ sender: '众信\u2028法院' }, 'sender', 'a line separator'],
    [{ sender: '众\u200b信' }, 'sender', 'a character of no width'],
    [{ sender: '众\u3164信' }, 'sender', 'a filler that shows as nothing'],
    [{ sender: '众信回复退订' }, 'sender', 'words that ask for a stop'],
    [{ sender: 'Ｓ\uff34\uff2f\uff30 us' }, 'sender', 'a stop in full width'],
    [{ sender: 'Pay now, reply Y' }, 'sender', 'words that ask for an answer'],
    [{ sender: 'pay.example.com' }, 'sender', 'a domain'],
    [{ sender: 'ｈttp：//x' }, 'sender', 'a link in full width'],
    [{ sender: 'a'.repeat(41) }, 'sender', 'more than its length'],
    [{ sender: ' ' }, 'sender', 'nothing'],
    [{ contractNumber: '—' }, 'contract', 'a contract number without a digit or letter'],
    [{ contractNumber: 'LN-STOP' }, 'contract', 'a contract number that ends in STOP'],
    [{ unpaid: { minorUnits: 1.5, currency: 'CNY' } }, 'amount', 'a fraction of a fen'],
    [{ unpaid: { minorUnits: -1, currency: 'CNY' } }, 'amount', 'less than nothing'],
    [{ unpaid: { minorUnits: 10_000_000_000, currency: 'CNY' } }, 'amount', 'a hundred million'],
    [{ hotline: '400 000 0000' }, 'hotline', 'a blank in a phone number'],
    [{ hotline: '95588转法院' }, 'hotline', 'words in a phone number'],
    [{ checkCode: '7K3M9QX' }, 'checkCode', 'a short code'],
    [{ checkCode: '7K3M9QXO' }, 'checkCode', 'a letter no code has'],
    [{ checkCode: 'L7K3M9QX' }, 'checkCode', 'a case number in the place of a code'],
  ])('%# %j: %s, %s', (over, slot) => {
    const text = render(over);
    expect(text).toMatchObject({ unfit: slot });
    // The value may be a person's: it stands neither in the answer nor in what is stored of it.
    for (const value of Object.values(over)) {
      if (typeof value === 'string' && value.trim().length > 2) {
        expect(JSON.stringify(text)).not.toContain(value);
      }
    }
  });

  it.each([0, 1.5, 100])('%d instalments told at once', (count) => {
    expect(render({ count }, 'zh-CN', 1)).toMatchObject({ unfit: 'count' });
  });

  it('a value is asked for only where the text says it', () => {
    expect(render({ count: 0 })).toHaveProperty('body');
  });

  it('a lawful name is none of these', () => {
    for (const sender of ['众信消费金融（北京）', 'O’Neill & Sons', 'First St. Bank', 'Endeavor Lending']) {
      expect(render({ sender }), sender).toHaveProperty('slots.sender', sender);
    }
  });

  it.each([
    ['您好，请看 pay.example.com', 'a link'],
    ['不想再收请回复退订', 'a way to stop that is not ours'],
    ['【法院】您好', 'a signature'],
    ['第一行\n第二行', 'a line break'],
    ['好'.repeat(121), 'more than its length'],
  ])('what staff write: %s (%s)', (message) => {
    const slots = answerSlots('zh-CN', { message });
    expect(renderAnswer({ kind: 'case-message', language: 'zh-CN', slots })).toMatchObject({
      unfit: 'message',
    });
  });

  it('staff may ask for an answer', () => {
    const message = '请回复您方便的时间，我们给您回电。';
    const slots = answerSlots('zh-CN', { message });
    expect(renderAnswer({ kind: 'case-message', language: 'zh-CN', slots })).toHaveProperty(
      'slots.message',
      message,
    );
  });
});

describe('sums and dates', () => {
  const shown = (slot: string, over: Partial<NoticeSlots>, language: Language) => {
    const text = renderNotice({ step: due, merged: 0, language, slots: noticeSlots(language, over) });
    return text !== 'unknown' && 'slots' in text ? text.slots[slot] : text;
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
    expect(shown('amount', { unpaid: { minorUnits, currency } }, language)).toBe(text);
  });

  it.each([
    ['2026-01-01', '1月1日', 'Jan 1'],
    ['2026-12-31', '12月31日', 'Dec 31'],
    ['2028-02-29', '2月29日', 'Feb 29'],
  ])('%s is %s and %s', (date, chinese, english) => {
    const dueDate = parseLocalDate(date);
    expect(shown('dueDate', { dueDate }, 'zh-CN')).toBe(chinese);
    expect(shown('dueDate', { dueDate }, 'en')).toBe(english);
  });
});
