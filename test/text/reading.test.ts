import { describe, expect, it } from 'vitest';
import { caseFigures } from '../../shared/text/slots.ts';
import { sizes } from '../../shared/text/measure.ts';
import { faultsIn, kindOfText, sampleOf } from '../../shared/text/read-shipped.ts';
import { readText, saysHowToStop, type ReadAs } from '../../shared/text/reading.ts';
import { isRendered, renderAnswer, renderNotice, type Rendered } from '../../shared/text/render.ts';
import { shippedTexts, textById, type ShippedText } from '../../shared/text/templates/templates.ts';
import type { Language } from '../../shared/model/value.ts';
import { stepSchema } from '../../shared/model/ids.ts';
import { approve } from '../../infra/cli/template/registry.ts';
import { at } from '../builders/ids.ts';
import { answerSlots, noticeSlots } from '../builders/text.ts';
import { memoryRecords } from '../memory/records.ts';

const identity = { 'zh-CN': '众信金融', en: 'Zhongxin Finance' } as const;
const partsMax = { 'zh-CN': 3, en: 2 } as const;

const as = (language: Language, over: Partial<ReadAs> = {}): ReadAs => ({
  kind: 'notice',
  answerKind: 'none',
  identity: identity[language],
  collector: false,
  partsMax: partsMax[language],
  ...over,
});

describe('every shipped text', () => {
  const cases = shippedTexts.flatMap((text) => sizes.map((size) => ({ id: text.templateId, text, size })));

  it.each(cases)('$id with $size values is clean', ({ text, size }) => {
    const rendered = sampleOf(text, size);
    const sender = rendered.slots['sender'] ?? '';
    const { found } = readText(rendered, as(text.language, { ...kindOfText(text), identity: sender }));
    expect(found).toEqual([]);
  });

  it('of our own accord says how to stop, and so do help and opt-in', () => {
    for (const text of shippedTexts.filter((one) => saysHowToStop(kindOfText(one)))) {
      expect(text.body, text.templateId).toMatch(/回复R|STOP to opt out/);
    }
  });
});

const step = stepSchema.parse('overdue+5');
function notice(language: Language): Rendered {
  const text = renderNotice({ step, merged: 0, language, slots: noticeSlots(language) });
  if (!isRendered(text)) throw new Error('no text');
  return text;
}
const changed = (text: Rendered, from: string, to: string): Rendered => {
  expect(text.body).toContain(from);
  return { ...text, body: text.body.replace(from, to) };
};

describe('a notice whose words were changed', () => {
  const zh = notice('zh-CN');
  const en = notice('en');

  it.each<readonly [string, Rendered, string]>([
    ['threatens', changed(zh, '提醒您一声', '再不还款后果自负'), 'threat'],
    ['threatens in English', changed(en, 'Hard to pay?', 'Pay or we will have you arrested.'), 'threat'],
    ['speaks of a court', changed(en, 'Hard to pay?', 'We will sue you.'), 'legal'],
    ['drops the signature', changed(zh, '【众信金融】', ''), 'identity'],
    ['is signed by a court', changed(zh, '【众信金融】', '【市法院】'), 'identity'],
    ['names another brand', changed(en, 'Zhongxin Finance: ', 'Other Lender: '), 'identity'],
    ['drops the loan', changed(zh, '按尾号1234的借款合同，', ''), 'reason'],
    ['drops how to stop', changed(zh, '拒收请回复R', ''), 'optout'],
    ['drops how to stop in English', changed(en, ' STOP to opt out', ''), 'optout'],
    ['names a sum of nobody knows where', changed(zh, '提醒您一声', '提醒您一声另有88元'), 'facts'],
    ['names a date of its own', changed(en, 'Hard to pay?', 'Pay by April 9.'), 'facts'],
    ['changes a digit of the sum', changed(zh, '1,234.56元', '1,234.57元'), 'facts'],
    ['has a link', changed(en, 'Hard to pay?', 'Pay at pay-now.example.com.'), 'link'],
  ])('so that it %s is found out', (_, text, family) => {
    const { families, found } = readText(text, as(text.language));
    expect(families).toContain(family);
    expect(found.find((one) => one.family === family)?.reason).toMatch(/\S/);
  });

  it('names the words, with their figures hidden', () => {
    const text = changed(zh, '提醒您一声', '提醒您一声另有88元');
    expect(readText(text, as('zh-CN')).found).toEqual([
      { family: 'facts', phrase: '##', reason: expect.stringMatching(/slot/) as string },
    ]);
  });

  it('shows no personal data in what it found', () => {
    const text = changed(zh, '提醒您一声', '提醒您一声13912345678');
    const { families, found } = readText(text, as('zh-CN'));
    expect(families).toContain('pii');
    expect(JSON.stringify(found)).not.toMatch(/139|5678/);
  });

  it('is not what was read a moment ago', () => {
    expect(readText(zh, as('zh-CN')).families).toEqual([]);
    expect(readText(zh, as('zh-CN'))).toBe(readText(zh, as('zh-CN')));
    expect(readText(zh, as('zh-CN', { identity: '别家金融' })).families).toContain('identity');
    expect(readText({ ...zh, slots: {} }, as('zh-CN')).families).toContain('facts');
    expect(readText(en, as('en', { collector: true })).families).toContain('disclosure');
    expect(readText(en, as('en', { partsMax: 1 })).families).toContain('optout');
  });
});

describe('words of staff', () => {
  const message = (language: Language, words: string) => {
    const { contractNumber, unpaid, dueDate } = noticeSlots('en');
    const slots = answerSlots(language, { message: words, unpaid: [{ contractNumber, ...unpaid, dueDate }] });
    const text = renderAnswer({ kind: 'case-message', language, slots });
    if (!isRendered(text)) throw new Error('no text');
    const figures = caseFigures(slots, language);
    return readText(text, as(language, { kind: 'case', answerKind: 'case-message', figures })).families;
  };

  it.each([
    ['zh-CN', '最晚12月31日给您答复，编号C7K3M9QX，电话4000000000。', []],
    ['en', 'we will answer case C7K3M9QX by Dec 31, or call 800-555-0100.', []],
    ['en', 'our plan: 123.45 by Apr 10. Loan x1234: $1,234.56 is due Mar 8.', []],
    ['en', '$1,234 is due Mar 8.', ['facts']],
    ['zh-CN', '您还欠5,000元。', ['facts']],
    ['en', 'you still owe $5,000.', ['facts']],
    ['zh-CN', '请于12月30日前还清。', ['facts']],
    ['zh-CN', '再不还就通知你家人。', ['third-party']],
    ['en', 'the police will come to your home.', ['threat']],
  ] as const)('in %s, "%s": %j', (language, words, families) => {
    expect(message(language, words)).toEqual(expect.arrayContaining([...families]));
    if (families.length === 0) expect(message(language, words)).toEqual([]);
  });
});

describe('a text that somebody is to approve', () => {
  const now = at('2026-06-25T10:00:00Z');
  const sound = textById('overdue-early/en@3');
  const bad: ShippedText | undefined = sound && {
    ...sound,
    pieces: sound.pieces.map((piece) => piece.replace('Hard to pay?', 'Pay or we will sue you.')),
  };
  if (sound === undefined || bad === undefined) throw new Error('overdue-early/en is not shipped');

  it('is read first, with typical and with the longest values', () => {
    expect(faultsIn(sound, now)).toEqual([]);
    expect(faultsIn(bad, now).map(({ family }) => family)).toContain('legal');
  });

  it('is not approved with words that no claim would let out; they are named with the reason', async () => {
    const records = memoryRecords();
    const signing = { author: 'writer', approver: 'reader', at: now, expires: undefined };
    await expect(approve(records, [sound, bad], signing)).rejects.toThrow(
      /may not go out:[^]*legal: "[^"]*sue[^"]*" \(/,
    );
    expect(records.all('setting')).toEqual([]);
  });
});
