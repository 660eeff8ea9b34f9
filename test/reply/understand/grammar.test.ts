import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../shared/reply/understand/grammar.ts';
import { effectsOfIntents, intentsInOrder, type Intent } from '../../../shared/reply/understand/intents.ts';
import type { Liken } from '../../../shared/reply/understand/likeness.ts';
import { likenOf, likest } from '../../../shared/reply/understand/likeness.ts';
import { understandBy } from '../../../shared/reply/understand/understand.ts';

const hear = (text: string, ...without: readonly string[]) => {
  const { evidence, denied, listed } = saidIn({ text, without });
  return { said: evidence.map(({ intent, by }) => `${intent}: ${by}`), denied: [...denied], listed };
};

describe('what the vocabularies hear', () => {
  it.each<[string, readonly string[], boolean, string]>([
    ['stop', ['opt-out: stop'], true, 'a whole reply'],
    ['please stop', ['opt-out: stop'], false, 'a whole reply with a filler'],
    ['wrong number', ['wrong-person: wrong number'], true, 'a clause'],
    ['hey. wrong number. bye', ['wrong-person: wrong number'], false, 'a clause among others'],
    ['resume restart', ['opt-in: resume restart'], true, 'whole replies in a row'],
    ['please resume restart now', ['opt-in: please resume restart now'], true, 'whole replies in a row'],
    ['resume. restart', ['opt-in: resume. restart'], false, 'whole replies in clauses'],
    ['please begin', ['opt-in: begin'], false, 'a whole reply with a filler'],
    ['end quit stop', ['opt-out: end quit stop'], true, 'words of three letters in a row'],
    ['main STOP main', ['opt-out: STOP'], false, 'a sign among small letters'],
    ['hey I am not Zebulon ok', ['wrong-person: not the name'], false, 'a name that no list holds'],
    [
      'I am not Zebulon. stop',
      ['opt-out: stop', 'wrong-person: not the name'],
      false,
      'a name that no list holds',
    ],
    ['hey I am Zebulon ok', [], false, 'a name'],
    ['no thanks', ['opt-out: no thanks'], true, 'words of agreement that say something else'],
    ['stop lol', ['opt-out: stop lol'], true, 'a whole reply that a guard would take back'],
    ['begin. hello', [], false, 'a whole reply among others'],
    ['td cancel', [], false, 'a word that is too short for a row'],
    ['td end hello', [], false, 'words in a row among others'],
    ['', [], true, 'nothing'],
    [' 👍 ', ['acknowledge: 👍'], true, 'a sign'],
    ['🛑', ['opt-out: 🛑'], true, 'a sign'],
    ['🙏🛑', [], true, 'a sign among others'],
    ['好的,谢谢', ['acknowledge: 好的谢谢'], true, 'agreement'],
    ['坐 stop 的车', ['opt-out: stop'], false, 'among Chinese'],
    ['坐 bus 的车', [], false, 'another word among Chinese'],
    ['stopq', ['opt-out: stopq'], true, 'mistyped'],
    ['stopq please', ['opt-out: stopq'], false, 'mistyped'],
  ])('%j: %j, listed %s (%s)', (text, said, listed) => {
    expect(hear(text)).toMatchObject({ said, listed });
  });

  it.each([
    ['pls停掉 这些提醒', ['opt-out']],
    ['我是孩子 我妈妈不在家', ['wrong-person']],
    ['不要再发 好', ['opt-out']],
  ])('a space is no comma when nothing is heard so: %s: %j', (text, intents) => {
    expect(saidIn({ text, without: [] }).evidence.map(({ intent }) => intent)).toEqual(intents);
  });

  it('agreement is short', () => {
    expect(hear('好'.repeat(60)).said).toHaveLength(1);
    expect(hear('好'.repeat(61)).said).toEqual([]);
  });

  it('agreement counts only when nothing was pasted', () => {
    expect(hear('好的', 'a message')).toEqual({ said: [], denied: [], listed: false });
    expect(hear('好的')).toEqual({ said: ['acknowledge: 好的'], denied: [], listed: true });
  });

  it('what a guard takes back is denied, and what is left of it is heard', () => {
    expect(hear('把酒店退订了吧')).toEqual({ said: [], denied: ['opt-out'], listed: false });
    expect(hear('酒店退订了')).toEqual({ said: [], denied: ['opt-out'], listed: false });
    expect(hear('把酒店退订了吧。退订')).toMatchObject({ said: ['opt-out: 退订'], denied: [] });
  });
});

describe('a reply of signs', () => {
  it.each([
    ...['🛑', ' ⛔ ', '✋!', '🚫\uFE0F', '📵📱', '🙅 📩', '📨🛑📨', '📩 🛑 💬', '✉🛑✉', '?🛑', '🛑🛑'],
  ])('%s stops', (text) => {
    expect(hear(text)).toEqual({ said: [`opt-out: ${text.trim()}`], denied: [], listed: true });
  });

  it.each(['👌', '👍🏽', ' 🙏 ', '🆗.', '✅\uFE0F', '🫡', '🤝', '😊👍', '🙂👍🙂', '!👍', '👌👌', '👍😊'])(
    '%s agrees',
    (text) => {
      expect(hear(text)).toEqual({ said: [`acknowledge: ${text.trim()}`], denied: [], listed: true });
    },
  );

  it.each(['😡🛑', '🛑😡', '😊', '📱', '?', '', '👍🛑', '😡👍', '👍😡', '👍?'])('%j says nothing', (text) => {
    expect(hear(text)).toEqual({ said: [], denied: [], listed: true });
  });
});

describe('STOP in capitals is a sign of its own', () => {
  it.each([
    ['at the STOP on main', ['opt-out'], 'among small letters; a guard takes it back'],
    ['ＳＴＯＰ sign', ['opt-out'], 'in full width'],
    ['at the stop on main', [], 'in small letters'],
    ['AT THE STOP ON MAIN', [], 'among capitals'],
    ['at the STOPS on main', [], 'in another word'],
  ])('%s denies %j: %s', (text, denied) => {
    expect(hear(text)).toEqual({ said: [], denied, listed: false });
  });
});

describe('an understanding', () => {
  const nothing: Liken = () => ({ whole: () => 0, parts: () => [() => 0] });
  const intentsOf = (text: string) => understandBy(text, nothing).intents;

  it.each([
    [`wrong number. ${'y'.repeat(486)}`, ['wrong-person'], 'as it is'],
    [`${'y'.repeat(340)}. wrong number. ${'y'.repeat(160)}`, ['unclear'], 'cut in its middle'],
    [`wrong number. ${'y'.repeat(600)}`, ['wrong-person'], 'its beginning is heard'],
    [`${'y'.repeat(600)}. wrong number`, ['wrong-person'], 'its end is heard'],
  ])('%s is %j: %s', (text, intents) => {
    expect(intentsOf(text)).toEqual(intents);
  });

  it('hears what it is given in all its length up to 500 characters', () => {
    const given: string[] = [];
    const taking: Liken = (text) => {
      given.push(text);
      return nothing(text);
    };
    understandBy('y'.repeat(500), taking);
    understandBy(`${'y'.repeat(350)}${'n'.repeat(1)}${'z'.repeat(150)}`, taking);
    expect(given).toEqual(['y'.repeat(500), `${'y'.repeat(350)}\n${'z'.repeat(150)}`]);
  });

  it('believes no wish for messages beside a stop, and shows only what it believes', () => {
    const { intents, evidence } = understandBy('resume messages. wrong number', nothing);
    expect(intents).toEqual(['wrong-person']);
    expect(evidence.map(({ intent }) => intent)).toEqual(['wrong-person']);
  });

  it.each<[string, Intent]>([
    ['resume messages. i want to die', 'distress'],
    ['resume messages. stop', 'opt-out'],
    ['resume messages. wrong number', 'wrong-person'],
    ['resume messages. talk to my lawyer', 'legal'],
  ])('believes no wish for messages in: %s: %s', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });

  it('resumes where nothing speaks against it', () => {
    expect(intentsOf('resume messages. how much do i owe')).toEqual(['help', 'opt-in']);
  });

  it.each([
    ['who is this? wrong number', ['wrong-person']],
    ['who is this', ['help']],
  ])('asks nothing beside a wrong number: %s', (text, intents) => {
    expect(intentsOf(text)).toEqual(intents);
  });

  it('may be anything certain, in order', () => {
    expect(intentsInOrder[0]).toBe('distress');
    expect(intentsInOrder.at(-1)).toBe('acknowledge');
    expect(intentsInOrder).not.toContain('unclear');
    expect(intentsInOrder).toHaveLength(13);
  });

  it('has the effects of all its intents, and none only alone', () => {
    expect(effectsOfIntents(['help', 'paid', 'dispute'])).toEqual(['hold']);
    expect(effectsOfIntents(['help', 'authenticity'])).toEqual(['none']);
    expect(effectsOfIntents(['opt-out', 'promise', 'help'])).toEqual(['stop', 'postpone']);
  });
});

describe('likeness', () => {
  const liken = likenOf([
    { text: 'aaaa bbbb', labels: ['help'], fair: [] },
    { text: 'cccc dddd', labels: ['paid'], fair: [] },
    { text: 'eeee ffff', labels: ['unclear'], fair: [] },
  ]);
  const partsOf = (text: string) => liken(text).parts();

  it('is that of the whole and of each clause', () => {
    const { whole, parts } = liken('aaaa bbbb, cccc dddd');
    const [first, ...others] = parts();
    expect(first).toBe(whole);
    expect(others.map((part) => likest(part))).toEqual(['help', 'paid']);
    expect(parts()).toBe(parts());
  });

  it.each([
    ['aaaa bbbb', 1, 'one clause is the whole'],
    ['aaaa bbbb,', 1, 'one clause is the whole'],
    ['aaaa, b', 1, 'a clause of one character tells nothing'],
    ['aaaa,  b  ', 1, 'a clause of one character tells nothing'],
    ['aaaa, bb', 3, 'a clause of two'],
    ['aaaa and bbbb', 3, 'before an "and"'],
    ['aaaa but bbbb so cccc', 4, 'before others like it'],
    ['aaaa sand bbbb', 1, 'no word of its own'],
    ['不要 再发', 3, 'a space between Chinese words'],
    ['不要 ok', 1, 'a space before another script'],
    ['aaaa\nbbbb…cccc', 4, 'any sign'],
  ])('%j has %i parts: %s', (text, count) => {
    expect(partsOf(text)).toHaveLength(count);
  });

  it('is of none where it is of all alike', () => {
    expect(likest(() => 0)).toBe('unclear');
    expect(likest((intent) => (intent === 'unclear' ? -1 : 0), ['paid', 'help'])).toBe('paid');
  });
});
