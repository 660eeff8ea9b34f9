import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/reply/understand/fold.ts';

describe('what somebody wrote is brought to one form', () => {
  it.each([
    ['ＳＴＯＰ', 'stop', 'full width'],
    ['é', 'e', 'accents'],
    ['re\u00adply', 'reply', 'signs that cannot be seen'],
    ['不還錢了', '不还钱了', 'traditional'],
    ['以还', '已还', 'a neighbour in the input method'],
    ['以还以还了以还', '已还已还了已还', 'one after the other'],
    ['stp txtn me', 'stop texting me', 'no vowels'],
    ['dispuet', 'dispute', 'a slip'],
    ['don’t', 'dont', 'apostrophes are not heard'],
    ['😀 ok', 'ok', 'no emoji'],
    ['x@y', 'x y', 'other signs are spaces'],
    ['stop @@ me', 'stop me', 'one space for all'],
  ])('%j: %j (%s)', (text, clauses) => {
    expect(fold(text).clauses).toBe(clauses);
  });

  it.each([
    ['WRONG #', 'wrong number'],
    ['wrong  # mate', 'wrong number mate'],
    ['my #?', 'my number?'],
    ['wrong# #?', 'wrong number number?'],
    ['#', 'number'],
    ['call #5', 'call 5'],
    ['i want 2 stop', 'i want to stop'],
    ['want2 stop', 'want to stop'],
    ['want 2', 'want 2'],
    ['want 2 5', 'want 2 5'],
    ['unhappy2 see', 'unhappy2 see'],
    ['22 2 2', '22 2 2'],
    ['4 me', 'for me'],
    ['4me', 'for me'],
    ['b4 me', 'before me'],
    ['4 meters', '4 meters'],
    ['4 days', '4 days'],
    ['he’ll call', 'he will call'],
    ["they're here", 'they are here'],
    ["we're late", 'we are late'],
    ["kids've paid", 'kids have paid'],
    ["weren't", 'werent'],
    ["you've paid", 'you have paid'],
    ["he's gone ", 'he has gone'],
    ["he's here", 'he is here'],
    ["it's been bad", 'it has been bad'],
    ['why r u here', 'why are you here'],
    ['u r mean', 'you are mean'],
    ['r mean', 'r mean'],
    ['x r mean', 'x r mean'],
    ['why r x', 'why r x'],
    ['w/o a job', 'without a job'],
    ['w/ o me', 'without me'],
    ['w/ me', 'with me'],
    ['w/me', 'with me'],
    ["i'd pay", 'i would pay'],
    ["bi'd", 'bid'],
    ['what the fuck is this', 'what is this'],
    ['what the effort is', 'what the effort is'],
  ])('shorthand is written out: %j: %j', (text, clauses) => {
    expect(fold(text).clauses).toBe(clauses);
  });

  it.each([
    ['🛑 texting', 'stop texting'],
    ['🚫calls', 'stop calls'],
    ['🛑  stop it', 'stop it'],
    ['no 🛑 texting', 'no texting'],
    ['not  ⛔texting', 'not texting'],
    ['stop 🛑 texting', 'stop texting'],
    ['piano 🛑 texting', 'piano stop texting'],
  ])('a sign before a word says stop, once: %j: %j', (text, clauses) => {
    expect(fold(text).clauses).toBe(clauses);
  });

  it.each([
    ['stop period please period stop', 'stop please stop'],
    ['my period is late', 'my period is late'],
    ['stop it period', 'stop it'],
    ['ask question mark', 'ask'],
    ['stop full stop', 'stop'],
    ['a periodical', 'a periodical'],
  ])('voice to text writes signs out: %j: %j', (text, clauses) => {
    expect(fold(text).clauses).toBe(clauses);
  });

  it.each([
    ['stoppp', 'stop'],
    ['hellllo', 'helo'],
    ['odd', 'odd'],
    ['www', 'www'],
    ['s t o p', 'stop'],
    ['S.T.O.P', 'stop'],
    ['s--t--o--p', 'stop'],
    ['q u i t', 'quit'],
    ['e n d', 'end'],
    ['c a n c e l', 'cancel'],
    ['u n s u b s c r i b e', 'unsubscribe'],
    ['o p t o u t', 'optout'],
    ['h e l p', 'help'],
    ['p a i d', 'paid'],
    ['s c a m', 'scam'],
    ['k m s', 'kms'],
    ['q_u*i/t', 'quit'],
    ['p·a·i·d', 'paid'],
    ['a b c', 'a b c'],
    ['s t o p 5', 'stop 5'],
    ['s t o p ss', 'stop ss'],
    ['x s t o p', 'x s t o p'],
    ['xs t o p', 'xs t o p'],
  ])('letters drawn out or parted are a word, when it is one of ours: %j: %j', (text, clauses) => {
    expect(fold(text).clauses).toBe(clauses);
  });

  it('is not of endless length, whatever signs it is made of', () => {
    expect(fold('ﷺ'.repeat(200)).flat).toHaveLength(1500);
  });
});

describe('clauses', () => {
  it.each([
    ['hi! there; you: ok', 'hi.there.you.ok'],
    ['a, b。c、d', 'a.b.c.d'],
    ['a...b…c~d', 'a.b.c.d'],
    ['a\r\nb\nc', 'a.b.c'],
    ['a\tb', 'a b'],
    ['1,234.56', '123456'],
    ['3:15', '315'],
    ['on 3: ok', 'on 3.ok'],
    ['really?! yes', 'really?yes'],
    ['what?. ok', 'what?ok'],
    ['so .. what', 'so.what'],
    ['. ok .', 'ok'],
    ['.. ok ? ', 'ok?'],
  ])('end once, as a question if any sign asks: %j: %j', (text, clauses) => {
    expect(fold(text).clauses).toBe(clauses);
  });

  it.each([
    ['hi! there? you', 'hi there you'],
    ['好. 的', '好的'],
    ['好 ok 的', '好ok的'],
  ])('are not parted in the flat form: %j: %j', (text, flat) => {
    expect(fold(text).flat).toBe(flat);
  });

  it.each([
    ['不要 再发', '不要再发', '不要.再发'],
    ['没钱\u3000退', '没钱退', '没钱.退'],
    ['没钱  停', '没钱停', '没钱.停'],
    ['不要 滚 了', '不要滚了', '不要.滚了'],
    ['我们 停啊', '我们停啊', '我们.停啊'],
    ['没钱 停a', '没钱停a', '没钱停a'],
    ['我 停', '我停', '我停'],
    ['退 订', '退订', '退订'],
    ['我 走了', '我走了', '我走了'],
    ['我们 走', '我们走', '我们走'],
    ['ok 退订', 'ok退订', 'ok退订'],
  ])('may be parted by a space between Chinese words: %j: %j or %j', (text, clauses, parted) => {
    expect([fold(text).clauses, fold(text).parted]).toEqual([clauses, parted]);
  });
});
