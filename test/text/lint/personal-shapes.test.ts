import { expect, it } from 'vitest';
import { fold } from '../../../shared/text/lint/fold.ts';
import { personalIn } from '../../../shared/text/lint/personal.ts';
import { ALL_CALLS } from '../../../shared/text/lint/triggers.ts';
import { withMarks, withoutMarks } from './marked.ts';

const findingsIn = (text: string) => personalIn(fold(text), {}, ALL_CALLS);

/** What may stand in one shape and be left out of it, in many ways: each is found as far as it goes. */
const shapes: readonly (readonly [reason: string, texts: readonly string[]])[] = [
  ['a bank card number', ['card «4222222222222»']],
  ['a social security number', ['your social on loan 6651: «078051120»']],
  ['a telephone number', ['«+1 400-223-4567»', '«955-222-3333»']],
  ['a mobile number', ['«86 13812345678»', '«+8613812345678»', '手机«18001234567»', '手机«18331234567»']],
  ['an e-mail address', ['«john [ at ] mail.com»', '«a@b ( dot ) com»', '«john {at} mail {dot} com»']],
  [
    'a date of birth',
    [
      ...['«d.o.b 1990-1-2»', '«bday 1990-1-2»', '«b day 1990-1-2»', '«b-day 1990-1-2»', '«bday - 1990-1-2»'],
      ...['«出生1990-1-2»', '«born second of may»', '«born for   1990-1-2»'],
    ],
  ],
  [
    'the number of a document or an account',
    [
      ...['«passport: c01x00t47»', '«passport 1abcde2»', '«passport 12abcde»', '«passport 1a2bcde»'],
      ...['«身份证1234567890»', '«身份证号码1234567890»', '«证件12345678»', '«证件号12345678»'],
      ...[
        '«行卡123456789012»',
        '«银行卡12345678»',
        '«卡号12345678»',
        '«passport 12345678»',
        '«acct 12345678»',
      ],
      ...['«driver license 12345678»', '«routing 12345678»'],
    ],
  ],
  [
    'a postal address',
    [
      ...['您住«12栋3区201室»', '您住«12栋三区东南边小201室»', '«您住中山路东12号»'],
      ...['«您地址中山路12号»', '«您的地址中山路12号»'],
      ...['«12单元201»', '«8号楼 2单元302室»', '«8号楼12单元302室»', '«12弄 5号 201室»', '«12弄5号201室»'],
      ...['«12弄15号201室»', '«十二号楼十三单元四〇二»', '«五号楼3单元四〇二»', '«五号楼三单元402»'],
      ...['at «12 main street apt 4b»', '«5 n. oak hill rd apt 4»', '«5 n oak hill top rd apt 4»'],
      ...['«12 main street #4b»', '«flat 12b, 12 baker high street »now', '«flat 3b 12 baker street »now'],
      ...['you live at «5 n oak hill top rd»', 'your «12 main street»', 'they live at «12 main street»'],
      ...['mr jones of «12 oak ave»', 'ms mary jones of «12 oak ave»', '«12 main street»,springfield'],
      ...['«12 main street», west springfield', '«12 main st», albany. ok'],
      ...['please tell us if you live at «12 main street»', '«12 main street» is where you live'],
      ...['as we have known for long you live at «12 main street»'],
      ...[`you live at «12 main street» ${'and so on '.repeat(5)}at our branch`],
      ...[`our branch ${'and so on '.repeat(8)} you live at «12 main street»`],
    ],
  ],
];

it.each(shapes.flatMap(([reason, texts]) => texts.map((text) => [text, reason] as const)))(
  '%s: %s',
  (text, reason) => {
    const found = findingsIn(withoutMarks(text)).filter((one) => one.reason === reason);
    expect(withMarks(withoutMarks(text), found)).toBe(text);
  },
);

it.each([
  ...[
    'by phone 312-555-0100',
    'complaint line 312-555-0100',
    'call us 312-555-0100',
    'reach us 312-555-0100',
  ],
  ...['contact us 312-555-0100', 'questions 312-555-0100', '客服312-555-0100', '18005550100'],
  ...['passport a1bcdefg', 'your 12 day way', 'your 12 month way', 'your 12 time way'],
  ...['12 main street is here, springfield', '12 main st, albany ny 1', '12 main st, albany but'],
  ...['you live near 12 main street, our branch'],
  ...[`see 12 main street ${'and so on '.repeat(5)}as you like`],
  ...['you are right, as we have been told by all of the others, see 12 main street'],
])('and nothing else: %s', (text) => {
  expect(findingsIn(text)).toEqual([]);
});

it('of what is said in words one thing is told', () => {
  const one = 'three one two five five five zero one zero zero';
  expect(findingsIn(`${one} is mine and ${one} is his`)).toHaveLength(1);
});
