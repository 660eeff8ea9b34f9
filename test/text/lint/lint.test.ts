import { describe, expect, it } from 'vitest';
import { contentFamilies, type Family } from '../../../shared/text/lint/families.ts';
import type { Language } from '../../../shared/model/value.ts';
import { factsIn } from '../../../shared/text/lint/facts.ts';
import { lint } from '../../../shared/text/lint/lint.ts';
import { shippedTexts } from '../../../shared/text/templates/templates.ts';

const chinese = {
  ...{ sender: '众信金融', contract: '1234', amount: '1,234.56元', dueDate: '3月8日', asOf: '3月11日' },
  ...{ hotline: '4000000000', checkCode: '7K3M9QXT', count: '3', caseId: 'C7K3M9QX', answerBy: '3月23日' },
  ...{ crisisLine: '12356', emergency: '110' },
};
const english = {
  ...{ ...chinese, sender: 'Zhongxin Finance', amount: '$1,234.56', dueDate: 'Mar 8', asOf: 'Mar 11' },
  ...{ hotline: '800-555-0100', answerBy: 'Mar 23', crisisLine: '988', emergency: '911' },
};
const filling: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': chinese,
  en: english,
};

const content: readonly Family[] = contentFamilies;
const contentOf = (text: string): readonly Family[] =>
  lint(text, { language: 'en' }).families.filter((family) => content.includes(family));

describe('words that may not stand', () => {
  it.each<[Family, string, string]>([
    ['threat', '后果自负', 'a consequence nobody names'],
    ['threat', 'You will be arrested', 'arrest'],
    ['legal', '不还就起诉您', 'a suit'],
    ['legal', 'Your wages will be garnished', 'garnishment'],
    ['impersonation', '我是公安局的民警', 'the police'],
    ['impersonation', 'This is the county sheriff', 'the sheriff'],
    ['shaming', '你这个老赖', 'an insult'],
    ['shaming', 'Everyone will know, you deadbeat', 'an insult'],
    ['third-party', '我们会联系您的父母', 'parents'],
    ['third-party', 'We will call your boss', 'the employer'],
    ['pii', '身份证11010519491231002X', 'a resident id with its right check'],
    ['pii', 'card 4111 1111 1111 1111', 'a card number with its right check'],
    ['marketing', '邀请好友得红包', 'an advertisement'],
    ['fee', 'Pay a processing fee first', 'a charge'],
    ['credit', '将上报央行征信', 'a credit record'],
    ['link', 'Pay at bit.ly/zx123', 'a short link'],
    ['tone', 'PLEASE RESPOND NOW', 'capitals'],
    ['jargon', '请清偿本息及罚息', 'jargon'],
    ['impersonation', '银监局通知您还款', 'a regulator'],
    ['marketing', '今天还款减免利息', 'an offer against interest'],
    ['fee', 'A $25 returned payment fee', 'a charge'],
    ['pii', '12 Main Street, Springfield', 'an address with its town'],
    ['third-party', '您的同事小王', 'a colleague by name'],
    ['pii', 'soc: three one nine, two zero, four four one seven', 'a number that is said'],
  ])('%s: %s (%s)', (family, text) => {
    expect(contentOf(text)).toContain(family);
  });

  it.each([
    ['起-訴 您', 'legal', 'a hyphen, a space and a traditional character'],
    ['起\u200b诉您', 'legal', 'a zero-width space'],
    ['4rr3sted', 'threat', 'digits for letters'],
    ['аrrеstеd', 'threat', 'Cyrillic letters'],
    ['we s u e you', 'legal', 'a word spelled'],
    ['𝐚𝐫𝐫𝐞𝐬𝐭𝐞𝐝', 'threat', 'mathematical letters'],
    ['ａｒｒｅｓｔｅｄ', 'threat', 'full width'],
    ['arrrressted', 'threat', 'letters said too often'],
    ['上⻔催收', 'threat', 'a radical for the character'],
    ['加薇信详谈', 'link', 'a character that sounds the same'],
  ])('are read through a disguise: %s', (text, family) => {
    expect(contentOf(text)).toContain(family);
  });
});

describe('harmless words', () => {
  it.each([
    ['网点在法院路5号', 'a street'],
    ['我们不会起诉您，也不会联系您的家人', 'what we do not do'],
    ['如有人自称法院要求转账，请拨96110', 'advice against fraud'],
    ['您可咨询律师，也可拨12378投诉', 'rights'],
    ['查封面上的合同编号即可', 'characters that only stand beside each other'],
    ['We will not sue you or tell your family', 'what we do not do'],
    ['If you are in danger, call 911 now', 'an emergency line'],
    ['You may talk to a lawyer at any time', 'rights'],
    ['Our office is at 12 Court Street', 'a street'],
    ['Sue from our service team will call you', 'a name'],
    ['take your time', 'no hurry'],
    ['Police can help if somebody threatens you', 'help'],
    ['We will never contact your family, friends or employer', 'what we do not do'],
    ['Our branch is at 14 Courthouse Street, next to the bakery', 'a street'],
  ])('%s (%s)', (text) => {
    expect(contentOf(text)).toEqual([]);
  });
  it.each([
    ['我们不会起诉您，但会联系您的父母', 'third-party'],
    ['We do not want to, but we will sue you', 'legal'],
    ['我们不会客气，就起诉您', 'legal'],
    ['网点在法院路5号。后果自负', 'threat'],
  ])('hide no second phrase: %s', (text, family) => {
    expect(contentOf(text)).toContain(family);
  });
});

describe('what a text has to say', () => {
  it.each<[string, Parameters<typeof lint>[1], Family]>([
    ['您的借款今天到期', { language: 'zh-CN', kind: 'notice', identity: '众信金融' }, 'identity'],
    ['【众信金融】您好', { language: 'zh-CN', kind: 'notice' }, 'reason'],
    ['【众信金融】尾号a的借款到期', { language: 'zh-CN', kind: 'notice' }, 'optout'],
    [
      'Zhongxin Finance: loan x1234 is due',
      { language: 'en', kind: 'notice', collector: true },
      'disclosure',
    ],
  ])('%s lacks it', (text, options, family) => {
    expect(lint(text, options).families).toContain(family);
  });

  it('has the opt-out words within the parts that go out', () => {
    const text = `【众信金融】${'还'.repeat(140)}拒收请回复R`;
    const options = { language: 'zh-CN', kind: 'answer', optOutTail: true } as const;
    expect(lint(text, { ...options, partsMax: 2 }).families).toContain('optout');
    expect(lint(text, { ...options, partsMax: 3 }).families).not.toContain('optout');
  });
});

describe('figures', () => {
  it.each<[string, Record<string, string>, readonly string[], string]>([
    ['应还1,234.56元', { amount: '1,234.56元' }, [], 'the slot itself'],
    ['应还1,234.56元', {}, ['1,234.56'], 'no slot'],
    ['应还12345元', { contract: '1234' }, ['12345'], 'a part of a longer figure'],
    ['应还１２元', {}, ['１２'], 'full-width digits'],
    ['还剩三天', {}, ['三天'], 'Chinese numerals'],
    ['最早一期', {}, [], 'one of nothing'],
    ['due March third', {}, ['March third'], 'a date in words'],
    ['due Mar 8', { dueDate: 'Mar 8' }, [], 'a date from its slot'],
    ['pay in two days', {}, ['two days'], 'a figure in words'],
  ])('%s: %o', (text, slots, phrases) => {
    expect(factsIn(text, slots).map(({ phrase }) => phrase)).toEqual(phrases);
  });
});

it('evidence names the words as they stand in the text', () => {
  const { evidence } = lint('请还款，否则起-訴您', { language: 'zh-CN', kind: 'staff' });
  expect(evidence).toContainEqual(
    expect.objectContaining({ family: 'legal', ruleId: 'CNT-02', phrase: '起-訴您', at: 6 }),
  );
});

it.each(shippedTexts)('$templateId has nothing against it', ({ name, language, body }) => {
  const slots: Record<string, string> = {};
  const text = body.replace(
    /\{(\w+)\}/g,
    (_, slot: string) => (slots[slot] = filling[language][slot] ?? 'X'),
  );
  const { evidence } = lint(text, {
    language,
    kind: /due/.test(name) ? 'notice' : 'answer',
    ...(slots['sender'] === undefined ? {} : { identity: slots['sender'] }),
    slots,
    partsMax: language === 'zh-CN' ? 3 : 2,
  });
  expect(evidence).toEqual([]);
});
