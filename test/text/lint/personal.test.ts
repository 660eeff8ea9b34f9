import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/text/lint/fold.ts';
import {
  isCardNumber,
  isResidentId,
  isSocialSecurity,
  personalIn,
} from '../../../shared/text/lint/personal.ts';
import { ALL_CALLS } from '../../../shared/text/lint/triggers.ts';
import { withMarks, withoutMarks } from './marked.ts';

const own = { phones: ['4006006006', '(212) 555-0100'], emails: ['help@zx.cn'] };

const shown = (text: string, reason: string): string =>
  withMarks(
    text,
    personalIn(fold(text), own, ALL_CALLS).filter((one) => one.reason === reason),
  );

describe('what gives a person away', () => {
  const shapes: readonly (readonly [reason: string, texts: readonly string[]])[] = [
    ['a resident id', ['id «11010519491231002x» ok', '«110105-194912310-02x»', '«11010519491231002-x»']],
    ['a bank card number', ['card «4111 1111 1111 1111»', '«4111-1111_1111*1111»', '«4111 -1111/1111·1111»']],
    [
      'a social security number',
      [
        ...[
          '«078-05-1120»',
          '«078 05 1120»',
          '«078.05.1120»',
          '«912-70-1234»',
          '«912-50-1234»',
          '«912-65-1234»',
        ],
        ...[
          '«912-90-1234»',
          '«912-92-1234»',
          '«912-94-1234»',
          '«912-99-1234»',
          '«912-80-1234»',
          '«001-05-1120»',
        ],
        ...['«ssn 078051120»', '«ssn: 0 7 8 0 5 1 1 2 0»', '«s.s.n. 078051120»', '«s s n 078051120»'],
        ...[
          '«soc 078051120»',
          '«social security number 078051120»',
          '«social no 078051120»',
          '«ss# 078051120»',
        ],
        ...['«soc1al 078051120»', '«s0cial 078051120»', '«社安号078051120»', '«社会安全号 078051120»'],
        ...[
          '«ssn is on file 078051120»',
          'your ssn on loan 6651: «078051120»',
          '«ssn 07 - 80 - 51120»',
          '«ssn 0*7*8*0*5*1*1*2*0»',
        ],
      ],
    ],
    ['a national insurance number', ['«ab 12 34 56 c»', '«ab123456d»']],
    [
      'a mobile number',
      ['«+86 13812345678»', '«138-1234-5678»', '«138**12345678»', '«138_1234_5678»', '«138. 1234. 5678»'],
    ],
    [
      'a telephone number',
      [
        ...['«010-62345678»', '«02162345678»', '«0755 2234567»', '«075522345678»', 'a«010)62345678»'],
        ...['«(312) 555-0100»', '«+1 312 555 0100»', '«1-312-555-0100»', '«3125550100»', '«312.555.0100»'],
        ...['«12812345678»', 'your phone «312-555-0100»', 'his call «312-555-0100»', 'write «312-555-0100»'],
        ...['ur call «312-555-0100»', 'her phone «312-555-0100»', 'their phone «312-555-0100»'],
        ...['call us at the old one, now it is «312-555-0100»'],
      ],
    ],
    [
      'an e-mail address',
      [
        ...['«a@b.com»', '«john.doe+x@mail.example.com»', '«john [at] mail (dot) com»', '«a @ b.com»'],
        ...['«john (at) mail dot com»', '«john[at]mail.com»', '«a@b [点] com»'],
        ...['«john at mail dot com»', 'john «smith at mail dot com»', '«john dot doe at mail dot co dot io»'],
        ...['«abc艾特qq点com»', '«abc圈aqq.com»', '«abc小老鼠163点net»', '«a-b 艾特 qq . cn»'],
      ],
    ],
    [
      'a name in a messenger',
      [
        ...[
          '«微信号abcde12»',
          '«微信：abcde»',
          '«wechat id: zx_pay»',
          '«telegram zxpay1»',
          '«qq 123456»',
          '«qq is 28871»',
        ],
        ...[
          '«qq号：123456»',
          '«line id zx123»',
          '«telegram: group5»',
          '«微信是 zxpay»',
          '«whatsapp   zx-pay-1»',
        ],
      ],
    ],
    [
      'a date of birth',
      [
        ...['«born 1990-01-02»', '«dob: 01/02/90»', '«d.o.b. 1990.1.2»', '«date of birth is 1990年1月2日»'],
        ...[
          '«birthday jan 2»',
          '«birth date on file 19900102»',
          '«生日90后»',
          '«生于1990.1»',
          '«d o b 900102»',
        ],
        ...[
          '«born the 2nd of jan»',
          '«born on 2 jan»',
          '«born second of may», 5',
          '«1990-01-02出生»',
          '«d0b 1990-1-2»',
        ],
        ...['«1990年1月2日生», 张三', '«90/1/2 born»', '«出生日期：一九九〇年», 5', '«birthdate for 1990.1»'],
      ],
    ],
    [
      'a number spelled out',
      ['«零一二三四五六七»', '«幺三八零零一三八x»', '«三五七八九零一二» 元', '«壹贰叁肆伍陆柒捌»'],
    ],
    [
      'the number of a document or an account',
      [
        ...['«身份证号1234567890»', '«证件号码：a12345678»', '«行卡 123456789012»', '«护照号码e12345678»'],
        ...[
          '«银行卡号1234 5678»',
          '«卡 号 12345678»',
          '«账号:12345678»',
          '«工号12345678»',
          '«车牌京a1234567»',
        ],
        ...[
          '«passport number a12345678»',
          '«passport c01x00t47»',
          '«account number 12345678»',
          '«acct# 12345678»',
          '«card number 12345678»',
        ],
        ...["«driver's license 12345678»", '«driving licence no 12345678»', '«license plate 12345678»'],
        ...['«routing number 12345678»', '«身份证是 1234-567x»', '«学号#12345678»', '«acct no 1234 5678 »ok'],
      ],
    ],
    [
      'a postal address',
      [
        ...[
          '«8号楼2单元302室»',
          '«12栋1单元 201»',
          '«3弄 5号 201室»',
          '«5号楼三单元四〇二»',
          '«5号院3门201»',
        ],
        ...['«12 main street apt 4b»', '«flat 3b, 12 baker high street »now'],
        ...[
          '«您住中山路12号»',
          '«家住幸福小区8栋»',
          'you live at «12 main street»',
          'his home: «5 n. oak hill rd»',
        ],
        ...['«12 main street», springfield', '«12 main st», albany ny 10001', '«12 main st», salem 97301'],
        ...['miss. jones of «12 oak ave»', 'still at number «12 oak lane»'],
      ],
    ],
  ];

  it.each(shapes.flatMap(([reason, texts]) => texts.map((text) => [text, reason] as const)))(
    '%s: %s',
    (text, reason) => {
      expect(shown(withoutMarks(text), reason)).toBe(text);
    },
  );

  it.each([
    ...['11010519491231002', '11010519491231003x', '4111111111111112', '1111111111111', 'x411111111111111x'],
    ...[
      '000-05-1120',
      '666-05-1120',
      '912-49-1234',
      '912-93-1234',
      '912-66-1234',
      '078-00-1120',
      '078-05-0000',
    ],
    ...['1078-05-1120', '078-05-11201', '078051120', 'ssn 07805112', 'my son 078051120', 'ssn 0780511201'],
    ...['ab 12 34 56 e', 'ab 12 34 5 c', 'abc 12 34 56 c', '1381234567', '113812345678', '138123456789'],
    ...['010 12345678', '0100-6234567', '1010-62345678', '010-623456789'],
    ...['112-555-0100', '312-155-0100', '$312-555-0100', '312-555-01001', '312-555-0100-1'],
    ...['call us at 312-555-0100', 'hotline: 312-555-0100', 'our service line is 312-555-0100'],
    ...['customer team 312-555-0100', 'reach me at 312-555-0100', 'phone us back on 312-555-0100'],
    ...[
      'the phone 312-555-0100',
      'contact us at 312-555-0100',
      'questions? 312-555-0100',
      'need help? 312-555-0100',
      'Both are free. 312-555-0100. Text STOP to end.',
      'our number is 312-555-0100',
      'please tell us more at 312-555-0100',
      'I’ll ring you at three, from 312-555-0100',
      'You can hear them at 18 Court Street with your ID.',
      'See you at 2pm, 18 Court Street, second floor, about a plan.',
      'call 312-555-0100',
    ],
    ...['客服热线：312-555-0100', '热线3125550100', '官方电话请拨 312-555-0100', 'helpline 312-555-0100'],
    ...['4001234567', '400-123-4567', '8001234567', '18331234567', '95588', '888-555-0100', '400-600-6006'],
    ...['212-555-0100', 'help@zx.cn', 'help @ zx.cn', 'at the dot com', 'meet at noon'],
    ...['telegram group', 'whatsapp is zxpay', 'telegram: abc', 'qq 1234'],
    ...['90后', 'unborn 1990-01-02', 'born again', '一二三四五六七'],
    ...['our help line for those who worked there is 312-555-0100', 'pay by phone at 312-555-0100'],
    ...['account number 123456', '账号', '卡 12345678'],
    ...[
      '中山路12号',
      '网点在您住处附近的中山路12号',
      '12 main street',
      'visit us at 12 main street, springfield',
    ],
    ...['you live near our branch at 12 main street', '$12 main street, springfield'],
  ])('and nothing else: %s', (text) => {
    expect(personalIn(fold(text), own, ALL_CALLS)).toEqual([]);
  });

  it.each([
    ['soc: three one nine, two zero, four four one seven', 'a social security number, spelled'],
    ['三 一 二 五 五 五 零 一 零 零', 'a telephone number, spelled'],
    ['six four six 555 0182', 'a telephone number, spelled'],
    ['4I11 1111 1111 11l1', 'a bank card number, spelled'],
    ['3👉1👉2👉5👉5👉5👉0👉1👉0👉0', 'a telephone number, spelled'],
  ])('is read however it is said: %s: %s', (text, reason) => {
    const { plain } = fold(text);
    expect(personalIn(fold(text), {}, ALL_CALLS)).toEqual([
      { family: 'pii', reason, from: 0, to: plain.length },
    ]);
  });

  it('is only looked for where a word has called', () => {
    const text = 'ssn 078051120, born 1990-01-02, qq 123456, you live at 12 main street, text your pin';
    expect(personalIn(fold(text), {}, 0)).toEqual([]);
  });
});

describe('check digits', () => {
  it.each([
    ['11010519491231002x', true],
    ['440524188001010014', true],
    ['110105194912310021', false],
    ['010105194912310021', false],
    ['1101051949123100', false],
    ['11010519491231002x1', false],
    ['x1010519491231002x', false],
    ['4405241880010100141', false],
  ])('resident id %s: %s', (id, isOne) => {
    expect(isResidentId(id)).toBe(isOne);
  });

  it.each([
    ['4222222222222', true, 'thirteen digits'],
    ['422222222222', false, 'twelve are none'],
    ['4111 1111 1111 1111', true, 'sixteen'],
    ['6011000990139424', true, 'sixteen'],
    ['6304000000000000000', true, 'nineteen'],
    ['63040000000000000000', false, 'twenty are none'],
    ['4111111111111112', false, 'a wrong digit'],
    ['0000000000000', false, 'one digit'],
  ])('card number %s: %s, %s', (number, isOne) => {
    expect(isCardNumber(number)).toBe(isOne);
  });

  it.each([
    ['078-05-1120', true],
    ['07805112', false],
    ['0780511200', false],
    ['900-05-1120', false],
    ['900-70-1120', true],
    ['123-45-0067', true],
    ['123-40-0001', true],
  ])('social security number %s: %s', (number, isOne) => {
    expect(isSocialSecurity(number)).toBe(isOne);
  });
});
