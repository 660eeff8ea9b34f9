import { describe, expect, it } from 'vitest';
import { deniesName } from '../../../shared/reply/understand/name.ts';
import { ownWords } from '../../../shared/reply/understand/own-words.ts';

const message = '【众信金融】您的借款将于明天到期请及时还款';
const english = 'Your loan at Zhongxin Finance is due tomorrow';

describe('what is not the writer’s own is taken away', () => {
  it.each([
    [`${message}。拒收请回复R 这是真的吗`, '.  这是真的吗'],
    [`${message}。拒收请回R 真的吗`, '.  真的吗'],
    [`${message}。拒收回复 TD 真的吗`, '.  真的吗'],
    [`${message},回T退订，真的吗`, '. ，真的吗'],
    [`${message},回复 TD 退訂 真的吗`, '.  真的吗'],
    [`${message},退订回TD!什么`, '. !什么'],
    [`${message},退訂请回复 TD!什么`, '. !什么'],
    [`${message}\n真的吗`, '. \n真的吗'],
    ['您的借款将于明天到期请及时还款【众信金融】 ', '. '],
    ['您的借款将于明天到期请及时还款【众信金融】', '. '],
    [`${english} Reply STOP to opt out. is it true`, '.  is it true'],
    [`${english} Reply STOP to opt out`, '. '],
    [`${english}, text "stop" to end\nis it true`, '. \nis it true'],
    [`${english}. send “STOP” 2 end. no`, '.  no'],
    [`${english}. text stop  to end. no`, '.  no'],
    [`${english}. txt  stop for help. no`, '.  no'],
    [`${english}. Stop2quit. is it true`, '.  is it true'],
    [`${english}. STOP to opt-out no`, '.  no'],
    [`${english}. stop to optout. no`, '.  no'],
    [`${english}. stop 2 cancel no`, '.  no'],
  ])('a message that was pasted: %j: %j', (text, own) => {
    const { text: rest, without } = ownWords(text);
    expect(rest).toBe(own);
    expect(without).toHaveLength(1);
    expect(without[0]).toMatch(/ message /);
  });

  it.each([
    ['he said "stop it" to me', 'he said .  to me'],
    ['they say "stop it"', 'they say . '],
    ['they say : "stop it"', 'they say : . '],
    ['it says: “stop it” ok', 'it says: .  ok'],
    ['she told me “stop it” ok', 'she told me .  ok'],
    ['he told us:"stop it"', 'he told us:. '],
    ['they wrote, "stop it"', 'they wrote, . '],
    ['she texted me "stop it"', 'she texted me . '],
    ['他说“别发了”', '他说. '],
    ['他说道：“别发了”', '他说道：. '],
    ['上面写「别发了」好', '上面写. 好'],
    ['短信写着：「别发了」好', '短信写着：. 好'],
    ['他写道『别发了』', '他写道. '],
    ['显示『退订』', '显示. '],
    ['提示，"退订"', '提示，. '],
    ['收到一条短信"退订"', '收到一条短信. '],
    ['收到信息"退订"', '收到信息. '],
    ['收到"退订"', '收到. '],
  ])('what somebody else has said: %j: %j', (text, own) => {
    expect(ownWords(text)).toEqual({ text: own, without: ['quoted speech'] });
  });

  it('from all of it', () => {
    expect(ownWords(`${message}\n他说“别发了”,他写“好”的`)).toEqual({
      text: '. \n他说. ,他写“好”的',
      without: ['a Chinese message without a tail, to the end of its line', 'quoted speech'],
    });
    expect(ownWords(`他说“别发了”,她说“好的”`).text).toBe('他说. ,她说. ');
  });

  it.each([
    '您好【众信金融】',
    '【众信】好',
    '【】您的借款将于明天到期请及时还款您的借款',
    `【${'众'.repeat(21)}】您的借款将于明天到期请及时还款`,
    `${message.slice(6)}【众信金融】 \n真的吗`,
    `真的吗\n${message.slice(6)}【众信金融】`,
    `${message.slice(6)}【${'众'.repeat(16)}】`,
    'Reply STOP to opt out',
    'My friend, they want me to STOP to opt out',
    'I "stop" it',
    'he said "x"',
    `he said "${'x'.repeat(201)}"`,
    'he said "stop\nit"',
    'it says stop',
  ])('and nothing else: %j', (text) => {
    expect(ownWords(text)).toEqual({ text, without: [] });
  });
});

describe('who says not to be somebody by name', () => {
  it.each([
    "I'm not Maria",
    'I’m not Maria',
    'Im not Maria',
    'im not Maria',
    'I am not  Maria',
    'This is not Tom',
    'this is  not Tom',
    "This isn't Tom",
    'this isn’t  Tom',
    "It's not Tom",
    'it’s not Tom',
    'its not Tom',
    'hey, I am not Mr. Tom, ok',
    'I am not Mr Tom',
    "I'm not Mrs. Tom",
    "I'm not Mrs Tom",
    "I'm not Ms. Tom",
    "I'm not Ms Tom",
    'I am not Sure, this is not Tom',
  ])('%s', (text) => {
    expect(deniesName(text)).toBe(true);
  });

  it.each([
    'I am Maria',
    'I am not maria',
    'I am not MARIA',
    'I am not Sure about that',
    "I'm not Home",
    'I am not Al',
    'Tom is not Maria',
    'him not Maria',
    'I am nothing Maria',
  ])('and who does not: %s', (text) => {
    expect(deniesName(text)).toBe(false);
  });
});
