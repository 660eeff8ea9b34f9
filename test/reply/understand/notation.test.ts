import { describe, expect, it } from 'vitest';
import { sourceOf, type Tongue } from '../../../shared/reply/understand/phrase.ts';
import { requiredIn } from '../../../shared/reply/understand/required.ts';

describe('the notation', () => {
  it.each<[string, Tongue, string, boolean, string]>([
    ['stop ~2 me', 'en', 'stop it now me', true, 'two words fit'],
    ['stop ~2 me', 'en', 'stop it right now me', false, 'three do not'],
    ['stop ~2 me', 'en', 'stop.me', false, 'not over the end of a clause'],
    ['不要~发', 'zh', '不要再给我发', true, 'a gap in Chinese'],
    ['^退订$', 'zh', '好.退订', true, 'the edges of a clause'],
    ['^退订$', 'zh', '退订酒店', false, 'the edges of a clause'],
    ['{stop-word} it', 'en', 'quit it', true, 'a part'],
  ])('%s (%s) in %s: %s, %s', (say, tongue, text, found) => {
    expect(new RegExp(sourceOf(say, tongue), 'u').test(text)).toBe(found);
  });

  it('refuses a part that does not exist', () => {
    expect(() => sourceOf('{nowhere}', 'en')).toThrow('no such part');
  });
});

describe('what a phrase needs', () => {
  it.each<[string, string[] | undefined, string]>([
    ['stop', ['stop'], 'itself'],
    ['(stop|quit) ~2 texting', ['texting'], 'the most telling of its parts'],
    ['reminders?', ['reminder'], 'not what may be missing'],
    ['(please )?stop', ['stop'], 'not what may be missing'],
    ['(stop|quit)', ['stop', 'quit'], 'one of its branches'],
    ['(?<!bus )stop(?! by)', ['stop'], 'nothing that must not be there'],
    ['[0-9]+', undefined, 'nothing that is known'],
    ['(stop|[0-9])', undefined, 'nothing, when one branch is not known'],
  ])('%s needs %j: %s', (say, required) => {
    expect(requiredIn(say.replace('~2 ', '(?:[^ ]+ ){0,2}?'))).toEqual(required);
  });
});
