import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/text/lint/fold.ts';
import { missingFrom, type Duties } from '../../../shared/text/lint/structure.ts';

const lacks = (text: string, duties: Duties): readonly string[] =>
  missingFrom(fold(text), duties).map(({ family }) => family);

describe('who writes', () => {
  const any = { identity: { any: true } } as const;

  it.each([
    ...[
      '【众信金融】您好',
      '您好【众信金融】 ',
      '您好【众信金融】',
      '  【众信】a',
      '【中信-1】a',
      '【众信还款提醒】a',
    ],
    '【还款提醒众信】a',
  ])('is said: %s', (text) => {
    expect(lacks(text, { language: 'zh-CN', ...any })).toEqual([]);
  });

  it.each([
    ...[
      '您好【众信金融】。',
      '【还款提醒】您好',
      '【还款提醒】您好【众信】',
      '【众】您好',
      'a【众信】b',
      '【12】a',
    ],
    ...['【尊敬的客户】a', '【· 贷后管理部 ·】a', '您好'],
  ])('is not said: %s', (text) => {
    expect(lacks(text, { language: 'zh-CN', ...any })).toEqual(['identity']);
  });

  it.each([
    'Zhongxin: hi',
    ' A.B & C: hi',
    'The bank of x: hi',
    "O'Neil-Loans: hi",
    'Zx 1: a',
    'Loans r us: a',
    'Zhongxin your bank: a',
  ])('is said: %s', (text) => {
    expect(lacks(text, { language: 'en', ...any })).toEqual([]);
  });

  it.each([
    ...[
      'zhongxin: hi',
      'Loan support team: hi',
      'Z: hi',
      'Dear: hi',
      'Zhongxin hi',
      'Our loan: hi',
      'Hi, Zx: a',
    ],
    ...['R e m i n d e r : a', 'Heads up: a', 'It is me again :) your loan'],
    ...['Account ending 12: pay', 'Final past due notice: a', `Z${'x'.repeat(41)}: hi`, '12: a'],
  ])('is not said: %s', (text) => {
    expect(lacks(text, { language: 'en', ...any })).toEqual(['identity']);
  });

  it.each<[string, 'zh-CN' | 'en', string, boolean]>([
    ['【众信金融】您好', 'zh-CN', '众信金融', true],
    ['【众信】您好', 'zh-CN', '众信金融', false],
    [' 【众信金融】您好', 'zh-CN', '众信金融', false],
    ['【众信金融】您好【众信】', 'zh-CN', '众信金融', false],
    ['This is ZHONGXIN finance', 'en', 'Zhongxin Finance', true],
    ['This is Zhongxin', 'en', 'Zhongxin Finance', false],
  ])('%s (%s) is by %s: %s', (text, language, identity, isSaid) => {
    expect(lacks(text, { language, identity })).toEqual(isSaid ? [] : ['identity']);
  });
});

describe('which loan it is about', () => {
  it.each<['zh-CN' | 'en', readonly string[]]>([
    ['zh-CN', ['尾号1234的借款', '末四位1234的贷款', '后四位账单', '合同号分期', '编号1的合同', '订单**1']],
    [
      'en',
      [
        ...[
          'loan x123',
          'contract ending in 1',
          'agreement ending 1',
          'installment **1',
          'account loan no 1',
        ],
        ...[
          'payment loan #1',
          'loan number',
          'loan x1',
          'loan xab1c',
          'my loan x12345',
          'your instalment ***12',
        ],
        ...['account xab12'],
      ],
    ],
  ])('is said in %s: %j', (language, texts) => {
    for (const text of texts) expect([text, lacks(text, { language, reason: true })]).toEqual([text, []]);
  });

  it.each<['zh-CN' | 'en', readonly string[]]>([
    ['zh-CN', ['借款', '尾号1', '借款*1', '借款**']],
    [
      'en',
      [
        'loan',
        'x123',
        'instalment ending in a',
        'loanx123',
        'account x12',
        'account xab123',
        'loan *1',
        'loans x123',
      ],
    ],
  ])('is not said in %s: %j', (language, texts) => {
    for (const text of texts) {
      expect([text, lacks(text, { language, reason: true })]).toEqual([text, ['reason']]);
    }
    for (const text of texts) expect(lacks(text, { language })).toEqual([]);
  });
});

describe('how to stop', () => {
  it.each<['zh-CN' | 'en', readonly string[]]>([
    [
      'zh-CN',
      [
        ...['拒收请回复R', '退订回复T', '不想再收请回复N', '不愿接收，发送T', '拒收拨10086', '回复R拒收'],
        ...[
          '回复“TD”退订',
          '回复n',
          '回复退订',
          '回T退订',
          '复n退订',
          '拒收。回复R',
          '回复N，谢谢',
          '不收请您发R',
        ],
        ...["回复'拒收', 好", '回复r 好', '拒收请回10086', '回T，谢谢'],
      ],
    ],
    [
      'en',
      [
        ...['Reply STOP', 'text STOP to end', 'to opt out reply stop', 'opt-out text no'],
        ...['reply quit', 'reply end', 'reply cancel', 'reply unsubscribe', 'to end, reply stop'],
      ],
    ],
  ])('is said in %s: %j', (language, texts) => {
    for (const text of texts) expect([text, lacks(text, { language, optOut: true })]).toEqual([text, []]);
  });

  it.each<['zh-CN' | 'en', readonly string[]]>([
    [
      'zh-CN',
      [
        '不再接收任何回复。',
        '不收您的回复',
        '不收回复',
        '回复AB',
        '拒收。发R',
        '拒收一二三四五六七八九回复',
        '退订',
      ],
    ],
    ['en', ['stop', 'reply yes', 'to quit reply x', 'don’t stop', 'stopping: reply a', 'replying stop']],
  ])('is not said in %s: %j', (language, texts) => {
    for (const text of texts) {
      expect([text, lacks(text, { language, optOut: true })]).toEqual([text, ['optout']]);
    }
    for (const text of texts) expect(lacks(text, { language })).toEqual([]);
  });

  it.each([
    [`${'还'.repeat(66)}回复R拒收`, 1, false],
    [`${'还'.repeat(65)}回复R拒收`, 1, true],
    [`${'还'.repeat(65)}回复R拒收`, 2, true],
    [`${'还'.repeat(65)}回复R拒收。多谢您`, 1, true],
  ])('%s within %i parts: %s', (text, partsMax, isWithin) => {
    expect(lacks(text, { language: 'zh-CN', optOut: true, partsMax })).toEqual(isWithin ? [] : ['optout']);
  });
});

describe('that a collector writes', () => {
  const lookingSo = (text: string, language: 'zh-CN' | 'en' = 'en') =>
    lacks(text, { language, collector: 'if-it-looks-so' });

  it.each([
    ...[
      'we are an agency',
      'we are a big agency',
      'third party collector',
      'third-party collector',
      'our client owes',
    ],
    ...['collection agency', 'collections firm', 'on behalf of zx', 'recovery is done by zx inc'],
    ...['purchased your debt', 'placed with us'],
    ...[
      'debt collectors',
      'debt collector',
      'assigned to our firm',
      'an agency writing to you',
      'collecting this debt',
    ],
    ...['receivables of the zx group', 'recovery services', 'collection firm', 'a collection by zx group'],
    ...['Smith & Sons Recovery: a', 'zx collection : a', 'we write for zx finance', 'we call for zx finance'],
    ...['we text for zx finance', 'we collect for zx finance'],
  ])('has to be said by: %s', (text) => {
    expect(lookingSo(text)).toEqual(['disclosure']);
    expect(lookingSo(text, 'zh-CN')).toEqual([]);
    expect(lacks(text, { language: 'zh-CN', collector: 'yes' })).toEqual(['disclosure']);
    expect(lacks(text, { language: 'en' })).toEqual([]);
  });

  it.each([
    'on behalf of you',
    'hello',
    'collection',
    'recovery. zx inc',
    'the agency',
    'a client',
    '3 to zx agency: a',
  ])('not by: %s', (text) => {
    expect(lookingSo(text)).toEqual([]);
  });

  it.each([
    ...[
      'this is an attempt to collect a debt',
      'an attempt to collect this debt',
      'this is from a debt collector',
    ],
    ...['this is a debt collector', 'any information obtained will be used', 'any information will be used'],
    'zx is a registered debt collector',
  ])('is said: %s', (text) => {
    expect(lookingSo(`our client owes, ${text}`)).toEqual([]);
    expect(lacks(text, { language: 'en', collector: 'yes' })).toEqual([]);
  });

  it.each([
    ['受众信金融委托，提醒您还款', ['disclosure']],
    ['受众信金融之托，提醒您还款', ['disclosure']],
    ['我们是催收机构，受众信金融委托联系您', []],
    ['受您委托，已代办', []],
  ])('in Chinese where somebody writes for the lender: %s', (text, missing) => {
    expect(lookingSo(text, 'zh-CN')).toEqual(missing);
  });
});

it.each<[Duties, string, string]>([
  [{ language: 'en', identity: 'Zx' }, 'identity', 'does not begin with the signature or name of the sender'],
  [{ language: 'en', reason: true }, 'reason', 'does not say which loan it is about'],
  [{ language: 'en', optOut: true }, 'optout', 'does not say how to stop these messages'],
  [
    { language: 'en', collector: 'yes' },
    'disclosure',
    'a collector has to say that it is one and why it writes',
  ],
])('it is told what is missing, and that it stands nowhere: %j', (duties, family, reason) => {
  expect(missingFrom(fold('hello'), duties)).toMatchObject([{ family, phrase: '', at: 0, reason }]);
});

it('it is told that the way to stop is cut off', () => {
  const duties = { language: 'zh-CN', optOut: true, partsMax: 1 } as const;
  expect(missingFrom(fold(`${'还'.repeat(66)}回复R拒收`), duties)).toMatchObject([
    { family: 'optout', reason: 'how to stop falls into a part beyond the last allowed' },
  ]);
});
