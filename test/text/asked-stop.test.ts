import { describe, expect, it } from 'vitest';
import { stopKeywords } from '../../shared/reply/understand/stop-keyword.ts';
import { understand } from '../../shared/reply/understand/understand.ts';
import { lastFour, messageText, nameText } from '../../shared/text/values.ts';

const isChinese = (words: string): boolean => /\p{Script=Han}/u.test(words);
const message = (words: string) => messageText(words, 200, isChinese(words) ? 'zh-CN' : 'en');

describe('an answer that ends all messages is asked for by nobody', () => {
  it('every word that stands in the list is understood as that, sent alone', () => {
    const others = stopKeywords.filter((word) => !understand(word).intents.includes('opt-out'));
    expect(others).toEqual([]);
  });

  it.each([
    (word: string) => (isChinese(word) ? `处理好后请回复${word}。` : `Reply ${word} when you are done.`),
    (word: string) =>
      isChinese(word) ? `同意请回复“${word}”即可` : `Just text us "${word}" to close your case.`,
    (word: string) =>
      isChinese(word) ? `请回复：${word}，谢谢` : `Agreed? Respond with: ${word.toUpperCase()}.`,
    (word: string) =>
      isChinese(word) ? `请您编辑“${word}”发送` : `Send ${word.toUpperCase()} to this number.`,
  ])('%# none of them may staff ask for', (asking) => {
    const taken = stopKeywords.filter((word) => typeof message(asking(word)) === 'string');
    expect(taken).toEqual([]);
  });

  it('none of them is a name', () => {
    expect(stopKeywords.filter((word) => typeof nameText(word, 40) === 'string')).toEqual([]);
  });

  it.each([
    ['Reply PAID or END.', 'one of two answers'],
    ['Tell us whether to keep the plan: text keep or cancel.', 'small letters'],
    ['“END” is the word to reply with.', 'before the verb'],
    ['R e p l y E N D', 'letters apart'],
    ['R.e.p.l.y Q.U.I.T', 'letters apart by points'],
    ['Ｒｅｐｌｙ ＥＮＤ', 'full width'],
    ['回 复 T D', 'characters apart'],
    ['请回复1或者T', 'one of two answers in Chinese'],
    ['同意就回R谢谢', 'a single verb'],
    ['请发R', 'sent, not answered'],
  ])('%s (%s)', (words) => {
    expect(message(words)).toHaveProperty('why');
  });

  it.each([
    'Mr. End will call you by phone.',
    'Ms. Quit looks after your case.',
    'TD Bank has sent us your payment.',
    'Reply YES to agree to the plan.',
    'Please reply with your question.',
    'Please answer no more questions from that caller.',
    'We will send out the form today.',
    'Your plan has come to its end.',
    'You can cancel the plan by phone.',
    '请回复您方便的时间，我们给您回电。',
    '有别的问题请回复。',
    '请回复别的时间也可以。',
    '我们不会发取消通知。',
    '您发来的材料收到了，不用再寄。',
    '我们没有“黑名单”，您以后要不要打交道由您决定。',
    '收到您“停止”的回复，已经照办。',
    '我们回电话给您。',
  ])('harmless words of staff stay: %s', (words) => {
    expect(message(words)).toBe(words);
  });

  it.each(['回T', 'TD', '请发R', 'Send N', '不要再发了', 'Text B now', '编辑C'])('%s is no name', (name) => {
    expect(nameText(name, 40)).toHaveProperty('why');
  });

  it.each([
    'TD Bank',
    'Endeavor Lending',
    'Cancer Aid Credit Union',
    '退思园小额贷款',
    '停云金融',
    'Quitman Finance',
    'Texting Inc',
  ])('%s is one', (name) => {
    expect(nameText(name, 40)).toBe(name);
  });

  it.each([
    '1.2.3.4',
    '支付.中国',
    '例子。中国',
    '例子。中国 Finance',
    '众信.支付',
    '众信支付.com',
    '支付.xn--fiqs8s',
  ])('%s is an address and no name', (name) => {
    expect(nameText(name, 40)).toHaveProperty('why', 'holds a link or an address');
  });

  it('nor may staff write one; a sentence may follow a sentence', () => {
    for (const words of ['请到支付.中国还款。', '请打开1.2.3.4', '请看例子。中国']) {
      expect(message(words), words).toHaveProperty('why', 'holds a link or an address');
    }
    for (const words of ['请到支行支付。中国银行会通知您。', '收到了。公司会处理。']) {
      expect(message(words), words).toBe(words);
    }
  });

  it('nor does a contract number show one; four digits never do', () => {
    expect(lastFour('TD')).toHaveProperty('why');
    expect(lastFour('LN-QUIT')).toHaveProperty('why');
    // Four letters that are no word: a loan would go without its reminders for nothing.
    expect(lastFour('LN-TD')).toBe('LNTD');
    for (let four = 0; four < 10_000; four += 1) {
      expect(typeof lastFour(String(four).padStart(4, '0'))).toBe('string');
    }
  });
});
