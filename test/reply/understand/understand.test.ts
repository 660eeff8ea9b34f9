import { describe, expect, it } from 'vitest';
import { wantsCall } from '../../../shared/reply/understand/call-wanted.ts';
import { effectOf, type Intent } from '../../../shared/reply/understand/intents.ts';
import { understand } from '../../../shared/reply/understand/understand.ts';

const intentsOf = (text: string) => understand(text).intents;

describe('opt-out is heard', () => {
  it.each([
    ['STOP', 'as printed'],
    ['stop!!!', 'angry'],
    ['Stop. Thank you', 'polite'],
    ['ＳＴＯＰ', 'full width'],
    ['s t o p', 'spaced'],
    ['S.T.O.P', 'dotted'],
    ['stpo', 'two letters changed places'],
    ['STOP 12345', 'the carrier takes it so'],
    ['stop pls 🙏', 'emoji'],
    ['unsubscibe me', 'a slip in a long word'],
    ['Please remove my number from your list', 'a list'],
    ['dont text me anymore', 'no apostrophe'],
    ['I revoke my consent to be contacted', '64.1200(a)(10)'],
    ['I no longer want to receive these messages', 'a whole sentence'],
    ['please stop texting me i told you already', 'voice, no punctuation'],
    ['enough. STOP. i paid', 'its own clause'],
    ['退订', 'the word'],
    ['退 訂', 'traditional and spaced'],
    ['退🛑订', 'an emoji between'],
    ['Ｔ', 'the older tail'],
    ['麻烦不要再给我发短信了，谢谢', 'polite'],
    ['他妈的别再发了', 'angry'],
    ['唔好再send短信俾我', 'Cantonese with English'],
    ['別再傳簡訊給我', 'Taiwan'],
    ['请stop发短信', 'two tongues'],
    ['怎么退订啊', 'asks how to stop'],
    ['把我的号码删了', 'out of the records'],
    ['🛑', 'the sign alone'],
  ])('%s (%s)', (text) => {
    expect(intentsOf(text)).toContain('opt-out');
  });
});

describe('what only sounds like opt-out is not', () => {
  it.each([
    ['Can you stop by the shop later?', 'stop by'],
    ['At the bus stop now, see you in 5', 'bus stop'],
    ["haha can't stop laughing", 'negated'],
    ["Don't stop believing", 'negated'],
    ["I'll pay at the end of the month", 'a date'],
    ['cancel my autopay', 'something else ends'],
    ['stop the late fee', 'a charge ends'],
    ['how do I cancel my card', 'something else ends'],
    [
      'Flash sale! 50% off all shoes this weekend only at our store. Reply STOP to opt out',
      'an advertisement',
    ],
    ['If I reply STOP do I still owe?', 'supposed'],
    ['I have no more sms left this month', 'nothing is left'],
    ['停止计息', 'a charge ends'],
    ['不要停', 'negated'],
    ['别停', 'negated'],
    ['帮我取消自动扣款', 'something else ends'],
    ['【某商城】双十一全场五折，点击进店选购，回T退订', 'an advertisement'],
    ['把酒店退订了吧', 'a hotel'],
    ['别发火', 'a word that holds the character'],
    ['他说“别发了”', 'somebody else said it'],
    ['停车场在哪', 'a car park'],
    ['shop', 'one letter from stop, and a word'],
  ])('%s (%s)', (text) => {
    expect(intentsOf(text)).not.toContain('opt-out');
  });
});

describe('each intent, alone', () => {
  it.each<[string, Intent, string]>([
    ['我真的不想活了', 'distress', 'the words'],
    ['you people will drive me to suicide', 'distress', 'driven to it'],
    ['活著沒意思', 'distress', 'traditional'],
    ['wrong number', 'wrong-person', 'the words'],
    ['我不是张三，你打错了', 'wrong-person', 'a name that is not mine'],
    ['I never borrowed from you', 'wrong-person', 'never borrowed'],
    ['我冇借過錢', 'wrong-person', 'never borrowed, Cantonese'],
    ['我是他妈妈', 'wrong-person', 'a relative'],
    ["I'm not Maria", 'wrong-person', 'a name by its capital'],
    ['This is not Tom', 'wrong-person', 'a name by its capital'],
    ['Talk to my lawyer', 'legal', 'a lawyer'],
    ['I filed chapter 7', 'legal', 'bankruptcy'],
    ['借款人上个月去世了', 'legal', 'a death'],
    ['金额不对', 'dispute', 'the sum'],
    ['I dispute this charge', 'dispute', 'the word'],
    ['我失业了，能不能宽限几天', 'hardship', 'no income, asks for time'],
    ['I quit my job and cant pay', 'hardship', 'not an opt-out'],
    ['我要投诉你们', 'complaint', 'the word'],
    ['I will report this to the attorney general', 'complaint', 'an office, no lawyer'],
    ['昨天已经还了', 'paid', 'with a day'],
    ['Payment sent yesterday', 'paid', 'sent'],
    ['这是真的吗', 'authenticity', 'asks'],
    ['is this a scam?', 'authenticity', 'asks'],
    ['How much do I owe?', 'help', 'how much'],
    ['转人工', 'help', 'a person'],
    ['1', 'help', 'asks for a call back'],
    ['我明天还', 'promise', 'a day'],
    ['will pay on friday', 'promise', 'a day'],
    ['START', 'opt-in', 'the word of our confirmation'],
    ['恢复短信', 'opt-in', 'the words of our confirmation'],
    ['好的，谢谢提醒', 'acknowledge', 'polite'],
    ['ok thanks', 'acknowledge', 'short'],
    ['👌', 'acknowledge', 'the sign'],
  ])('%s is %s (%s)', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });
});

describe('what is said on the phone comes by SMS too', () => {
  it.each<[string, Intent, string]>([
    ['打错了', 'wrong-person', 'the number'],
    ['他不在', 'wrong-person', 'somebody else picked up'],
    ['我是他老婆', 'wrong-person', 'a relative'],
    ['我会转告他', 'wrong-person', 'somebody else picked up'],
    ['没钱', 'hardship', 'no means'],
    ['还不了', 'hardship', 'no means'],
    ['我现在一分钱都没有', 'hardship', 'no means'],
    ['今天还', 'promise', 'a day'],
    ['明天处理', 'promise', 'a day'],
    ['知道了', 'acknowledge', 'heard'],
    ['多少钱', 'help', 'asks the sum'],
    ['你是谁', 'help', 'asks who we are'],
    ['哪个平台的', 'help', 'asks who we are'],
    ['别打了', 'opt-out', 'no calls, so no messages either'],
    ['骗子吧', 'authenticity', 'does not believe us'],
    ['不是', 'unclear', 'a denial of what nobody knows'],
    ['听不清', 'unclear', 'nothing was said'],
    ['在开会', 'unclear', 'nothing was said'],
    ["he's not here", 'wrong-person', 'somebody else picked up'],
    ["I'll let him know", 'wrong-person', 'somebody else picked up'],
  ])('%s is %s (%s)', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });
});

describe('what is mistyped is read as it was meant', () => {
  it.each<[string, Intent, string]>([
    ['不要在打电话了', 'opt-out', '在 for 再'],
    ['推订', 'opt-out', 'a neighbour in the input method'],
    ['憋发了', 'opt-out', 'a neighbour in the input method'],
    ['stp txtn me', 'opt-out', 'no vowels'],
    ['dispuet', 'dispute', 'letters changed places'],
    ['头诉', 'complaint', 'a neighbour in the input method'],
    ['piad', 'paid', 'letters changed places'],
    ['yihuan', 'paid', 'no characters at hand'],
    ['please period stop period texting period me', 'opt-out', 'voice to text'],
  ])('%s is %s (%s)', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });
});

describe('a day on which one can pay is no payment made', () => {
  it.each(
    [
      ...[
        '我周五可以还',
        '明天可以还',
        '下个月可以还',
        '可以还款了吗',
        '下周可以还清',
        '可以还一部分吗',
        '不可以还',
      ],
      ...[
        '周五所以还不了',
        '难以还款',
        '难以还上',
        '予以还款',
        '加以还清',
        '这就可以还',
        '五号可以还款',
        '后天可以还',
      ],
      ...[
        '可以還款嗎',
        '禮拜五可以還',
        '我可以还，等几天',
        '月底可以还',
        '发工资可以还',
        '可以还吗现在',
        '过两天可以还',
      ],
      ...[
        '怎么可以还',
        '可以还到哪个账户',
        '什么时候可以还',
        '可以还利息吗',
        '只可以还五百',
        '可以还的',
        '明早可以还上',
      ],
    ].map((text) => [text] as const),
  )('%s', (text) => {
    expect(intentsOf(text)).not.toContain('paid');
  });

  it.each(['我周五可以还', '五号可以还款', '发工资可以还', '下周可以还清'])('%s is a promise', (text) => {
    expect(intentsOf(text)).toContain('promise');
  });

  it.each(['以还', '我以还了', '以还清', '昨天以还款', '己还', '巳还'])('but %s is one, mistyped', (text) => {
    expect(intentsOf(text)).toContain('paid');
  });
});

describe('several at once are all heard, in the order of effects', () => {
  it.each<[string, Intent[], string]>([
    ['别催了，明天还', ['opt-out', 'promise'], 'stop+postpone'],
    ['stop texting me or I will report you', ['opt-out', 'complaint'], 'stop+hold'],
    ['不想活了，别再发了', ['distress', 'opt-out'], 'stop-all+stop'],
    ['I already paid, is this a scam?', ['paid', 'authenticity'], 'hold'],
    ['失业了还不上，金额也不对', ['dispute', 'hardship'], 'hold'],
    ["I can't take it anymore", ['distress'], 'stop-all'],
    ['在想办法', ['hardship', 'promise'], 'hold+postpone'],
  ])('%s is %j', (text, intents, effect) => {
    expect(intentsOf(text)).toEqual(intents);
    expect(effectOf(intentsOf(text))).toBe(effect);
  });
});

describe('in doubt, unclear', () => {
  it.each([
    ['', 'nothing'],
    ['???', 'a question without words'],
    ['Dinner at 7? Mum is cooking', 'family'],
    ['您的快递已到丰巢，取件码3321', 'a parcel'],
    ['Your OTP is 482913. Do not share it.', 'a bank code'],
    ['发错了，不好意思', 'the writer sent it wrong'],
    ['明天还有课', '还 means still'],
    ['我不是故意的', 'no name'],
    ["I'm not Sure about that", 'a capital and no name'],
    ['I changed my phone case', 'not the number'],
    ['热死了', 'a way to speak'],
    ['ok but what about my dog', 'more than yes'],
  ])('%j (%s)', (text) => {
    expect(intentsOf(text)).toEqual(['unclear']);
  });
});

it.each([
  ['Please call me back', true],
  ['请转人工', true],
  ['请回电话', true],
  ['人工客服', true],
  ['I want to talk to a human', true],
  ['电话费', false],
  ['they recall me', false],
  ['how much do I owe', false],
  ['怎么还款', false],
])('hears whether somebody wants a call: %s: %s', (text, wants) => {
  expect(wantsCall(text)).toBe(wants);
});

it('names the phrase that spoke', () => {
  expect(understand('wrong number').evidence).toEqual([{ intent: 'wrong-person', by: 'wrong number' }]);
});

it('hears only the borrower in a message that was pasted', () => {
  const pasted = '【众信金融】您尾号1234的借款将于3月8日到期,应还1,234.56元。有困难请回复“困难”。拒收请回复R';
  expect(intentsOf(pasted)).toEqual(['unclear']);
  expect(intentsOf(`${pasted}\n这是真的吗`)).toEqual(['authenticity']);
});
