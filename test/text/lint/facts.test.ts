import { describe, expect, it } from 'vitest';
import { factsIn, factsOf } from '../../../shared/text/lint/facts.ts';
import { fold } from '../../../shared/text/lint/fold.ts';
import { trigger } from '../../../shared/text/lint/triggers.ts';

const phrasesIn = (
  text: string,
  slots: Readonly<Record<string, string>> = {},
  declared: readonly string[] = [],
) => factsIn(text, slots, declared).map(({ phrase }) => phrase);

describe('figures that come from no slot', () => {
  it.each<[string, readonly string[]]>([
    ['due 3/8, 18:00 or 1,234.56', ['3/8', '18:00', '1,234.56']],
    ['2026-03-08.', ['2026-03-08']],
    ['pay 5', ['5']],
    ['百分之三十的', ['百分之三十']],
    ['还三天, 两个月, 五百元', ['三天', '两个月', '五百元']],
    ['十二个工作日', ['十二个工作日']],
    ['三人', []],
    ['一次, 一笔, 一期', []],
    ['一天', ['一天']],
    ['十一次', ['十一次']],
    ['March third, Sept. the twentieth', ['March third', 'Sept. the twentieth']],
    ['Marched third', []],
    ['two days, twenty-five dollars, one hundred', ['two days', 'twenty-five dollars']],
    ['thirty two thousand cents', ['thirty two thousand cents']],
    ['two daysx', []],
    ['on Monday, tomorrow or tonight', ['Monday', 'tomorrow', 'tonight']],
    ['星期三, 周五, 明天', ['星期三', '周五', '明天']],
    ['nothing', []],
  ])('%s: %j', (text, phrases) => {
    expect(phrasesIn(text).toSorted()).toEqual(phrases.toSorted());
  });

  it.each<[string, Record<string, string>, readonly string[], readonly string[], string]>([
    ['应还1,234.56元', { amount: '1,234.56元' }, [], [], 'the slot itself'],
    ['应还12345元', { contract: '1234' }, [], ['12345'], 'goes on behind'],
    ['应还51234元', { contract: '1234' }, [], ['51234'], 'goes on before'],
    ['应还1234.5元', { contract: '1234' }, [], ['1234.5'], 'a point and a digit behind'],
    ['应还5,1234元', { contract: '1234' }, [], ['5,1234'], 'a point and a digit before'],
    ['应还1234.', { contract: '1234' }, [], [], 'a point alone behind'],
    ['.1234元', { contract: '1234' }, [], [], 'a point alone before'],
    ['1234', { contract: '1234' }, [], [], 'all of it'],
    ['1234 and 1234', { contract: '1234' }, [], [], 'as often as it comes'],
    ['１２３４', { contract: '1234' }, [], [], 'in full width'],
    ['1234', { contract: '１２３４' }, [], [], 'in full width'],
    ['Mar 8', { due: ' MAR 8 ' }, [], [], 'in other letters'],
    ['call 12356', {}, ['12356'], [], 'declared'],
    ['1234 5678', { a: '', b: '1234' }, [], ['5678'], 'an empty slot covers nothing'],
    ['2026-03-08', { month: '2026-03' }, [], ['2026-03-08'], 'a part of a date'],
    ['12 34', { a: '12', b: '12 34' }, [], [], 'the longer of two'],
    ['1111', { count: '1' }, [], ['1111'], 'the same digit is not the same figure'],
    ['pay 12.', { a: '1', b: '2' }, [], ['12'], 'two slots grown together'],
    ['pay 1.5', { days: '5' }, ['pay 1.'], ['1.5'], 'a slot behind words that end in a point'],
    ['1.5 left', { days: '1' }, ['.5 left'], ['1.5'], 'a slot before words that begin with one'],
    ['until 18:00', { hour: '18' }, [':00'], [], 'a slot and words that go on with it'],
    ['at 08:30', { minute: '30' }, ['08:'], [], 'words and a slot that goes on with them'],
    ['at 12:30', { at: '2:30' }, ['12:'], ['12:30'], 'the end of another time'],
    ['at 12:30', { at: '12:3' }, [':30'], ['12:30'], 'the beginning of another time'],
  ])('%s of %j, %j: %j, %s', (text, slots, declared, phrases) => {
    expect(phrasesIn(text, slots, declared)).toEqual(phrases);
  });

  it('are named as they stand in the text', () => {
    expect(factsIn('应还１２元', {})).toEqual([
      {
        family: 'facts',
        ruleId: 'AMT-01',
        phrase: '１２',
        at: 2,
        reason: 'a figure or date that comes from no slot',
      },
    ]);
  });

  it.each([
    [0, []],
    [trigger.englishFigures, ['two days', 'monday', '星期三']],
    [trigger.chineseDays, ['monday', '星期三']],
  ])('are only looked for where a word has called: %i', (calls, phrases) => {
    const text = 'two days, monday, 星期三';
    expect(factsOf(fold(text), {}, [], calls).map(({ phrase }) => phrase)).toEqual(phrases);
  });
});
