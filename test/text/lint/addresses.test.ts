import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../shared/text/lint/addresses.ts';
import { fold } from '../../../shared/text/lint/fold.ts';
import { withMarks, withoutMarks } from './marked.ts';

const allowed = { domains: ['zx.cn'] };

describe('a link', () => {
  const shapes: readonly (readonly [reason: string, texts: readonly string[]])[] = [
    [
      'a web address',
      [
        ...['at «http://x,» ok', '«hxxps : //a.b» ok', '«ftp://a»', '«https: //a»'],
        ...['«http //a»', '«https:/ /a»', '«https:// a» b', '«www .zx»', '«www. zx»', '«w w w.z»x'],
        ...['«www.zx»', '«www zx»', '«www。zx»', '«zxpay://go»', '«w w w . z»x', '«www . z»'],
        ...[
          'pay at «zx.com».',
          '«zx.com/a?b=1» ok',
          '«a.b.zx.co» ok',
          '«1.com»',
          '«zx-pay.top»',
          '@a «b.com»',
        ],
      ],
    ],
    [
      'a web address in disguise',
      [
        ...[
          '«zx。com»',
          '«zx(.)com»',
          '«zx[.]com»',
          '«zx(dot)com»',
          '«zx[dot]com»',
          '«zx dot com»',
          '«zx 点 com»',
        ],
        ...['«zx . com / pay» now', '«zx . com»'],
      ],
    ],
    [
      'a web address letter by letter',
      [
        '«z x p a y . c o m»',
        '«z-x-p-a-y dot c o m»',
        '«z x p dot n e t»',
        '«z x p.o r g»',
        '«z x . i o»',
        '«z x p.c-n»',
        ...[
          'at «z x p a y . c o m» now',
          '«z x p . io»',
          '«z x p . co m»',
          '«z x p . c om»',
          '«z x p . ne t»',
        ],
        ...['«z x p . n et»', '«z x p . or g»', '«z x p . o rg»', '«z x p point cn»'],
      ],
    ],
    ['a token for the clipboard', ['«¥abcde1¥»', '«$ abcde1 $»', '«€abcdefghijklmn₤»']],
    [
      'a web address in other letters',
      [
        ...[
          '«支付.中国»',
          '«例子。中国»',
          '«请打开支付.中国»还款',
          '«支付.中国/a» 看',
          '«pay.中国»',
          '«支付．中国»',
          '«支付.中國»',
        ],
        ...[
          '«众信支付.com»',
          '«支付.xn--fiqs8s»',
          '«zx.公司»',
          '«支付 . 中 国»',
          '«оплата.рф»',
          '«결제.한국»',
        ],
      ],
    ],
    ['a numeric web address', ['«1.2.3.4»', '«1.2.3.4:80»/a', '«11.2.3.400»', 'a «127.0.0.1»']],
  ];

  it.each(shapes.flatMap(([reason, texts]) => texts.map((text) => [text, reason] as const)))(
    '%s is %s',
    (text, reason) => {
      const plain = withoutMarks(text);
      const found = linksIn(fold(plain), allowed);
      expect([withMarks(plain, found), ...new Set(found.map((one) => one.reason))]).toEqual([text, reason]);
    },
  );

  it.each([
    ...[
      '@zx.com',
      'zx.comx',
      'x.y.z',
      'a://b',
      'a point b',
      'dot',
      '点',
      'ok.',
      'and/or',
      'wow we www',
      'www...',
    ],
    ...['¥abcd¥', '¥abcdefghijklmno¥', '¥100', '1234.2.3.4', '1.2.3', '1.2.3.4567', 'a . b . c'],
    ...['a b dot c o', 'z x point comma'],
    ...[
      '请到支行支付。中国银行会通知您',
      '已支付.中国银行会通知您',
      '您好。公司会处理',
      '谢谢。信息已更新。',
      '好的。手机上也能看',
    ],
    ...[
      '请看说明。商店已关',
      'O.K.谢谢',
      'Mar. 8',
      'St. José',
      'e.g. señor',
      'App.请看',
      '中国',
      '还款在中国。',
    ],
    ...[
      'zx.cn',
      'https://zx.cn/pay',
      'www.zx.cn',
      'http://www.zx.cn?a',
      'zx . cn',
      'https://zx.cn:80/',
      'zx.cn#a',
    ],
  ])('%s is none, or our own', (text) => {
    expect(linksIn(fold(text), allowed)).toEqual([]);
  });

  it.each([
    'pay.zx.cn',
    'https://zx.cn.pay.top',
    'zx.cn.com',
    'http://wwwzx.cn',
    'zx.www.cn',
    'zwww.x.cn',
    'zx.http://cn',
  ])('%s is not our own', (text) => {
    expect(linksIn(fold(text), allowed)).not.toEqual([]);
    expect(linksIn(fold('zx.cn'), {})).toHaveLength(1);
  });
});
