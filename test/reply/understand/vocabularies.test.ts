import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyLines } from '../../../infra/cli/classify.ts';
import { fold } from '../../../shared/reply/understand/fold.ts';
import { effectOf, intentsInOrder } from '../../../shared/reply/understand/intents.ts';
import { sourceOf } from '../../../shared/reply/understand/phrase.ts';
import { simplified } from '../../../shared/reply/understand/simplified.ts';
import { understand } from '../../../shared/reply/understand/understand.ts';
import { vocabularies } from '../../../shared/reply/understand/vocabularies.ts';

describe('the vocabularies', () => {
  it('are one for each intent but acknowledgement, in the order of effects', () => {
    expect([...vocabularies.map(({ intent }) => intent), 'acknowledge']).toEqual(intentsInOrder);
  });

  it('give each whole reply to one intent', () => {
    const owners = Map.groupBy(
      vocabularies.flatMap(({ intent, whole, clause }) =>
        [...new Set([...whole, ...clause])].map((words) => ({ intent, words: fold(words).flat })),
      ),
      ({ words }) => words,
    );
    const shared = [...owners].filter(([, all]) => new Set(all.map(({ intent }) => intent)).size > 1);
    expect(shared.map(([words, all]) => [words, all.map(({ intent }) => intent)])).toEqual([]);
  });

  it('hear every word of their own', () => {
    const unheard = vocabularies.flatMap(({ intent, whole, clause }) =>
      [...whole, ...clause].filter((words) => !understand(words).intents.some((one) => one === intent)),
    );
    expect(unheard).toEqual([]);
  });

  it('are written in the standard spelling, or they would never match', () => {
    const zh = vocabularies.flatMap(({ says, unless }) => [...says.zh, ...unless.zh]);
    expect(zh.map(([say]) => say).filter((say) => simplified(say) !== say)).toEqual([]);
  });

  it('give a reason for each phrase', () => {
    const phrases = vocabularies.flatMap(({ says, unless }) => [
      ...says.zh,
      ...says.en,
      ...unless.zh,
      ...unless.en,
    ]);
    expect(phrases.filter(([, why]) => why.trim() === '')).toEqual([]);
  });
});

describe('the notation', () => {
  it.each([
    ['stop ~2 me', 'en', 'stop it now me', true, 'two words fit'],
    ['stop ~2 me', 'en', 'stop it right now me', false, 'three do not'],
    ['stop ~2 me', 'en', 'stop.me', false, 'not over the end of a clause'],
    ['不要~发', 'zh', '不要再给我发', true, 'a gap in Chinese'],
    ['^退订$', 'zh', '好.退订', true, 'the edges of a clause'],
    ['^退订$', 'zh', '退订酒店', false, 'the edges of a clause'],
    ['{stop-word} it', 'en', 'quit it', true, 'a part'],
  ] as const)('%s (%s) in %s: %s, %s', (say, tongue, text, found) => {
    expect(new RegExp(sourceOf(say, tongue), 'u').test(text)).toBe(found);
  });

  it('refuses a part that does not exist', () => {
    expect(() => sourceOf('{nowhere}', 'en')).toThrow('no such part');
  });
});

describe('the command', () => {
  async function* chunks(...all: readonly (string | Uint8Array)[]) {
    for (const chunk of all) yield await Promise.resolve(chunk);
  }

  it('answers each line, also one that comes in pieces', async () => {
    const bytes = new TextEncoder().encode('退订\nok');
    const lines: string[] = [];
    await classifyLines(chunks('STOP\r\n\n', bytes.slice(0, 4), bytes.slice(4)), (line) => lines.push(line));
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { text: 'STOP', intents: ['opt-out'], effect: 'stop' },
      { text: '', intents: ['unclear'], effect: 'hold' },
      { text: '退订', intents: ['opt-out'], effect: 'stop' },
      { text: 'ok', intents: ['acknowledge'], effect: 'none' },
    ]);
  });
});

it('says every effect once, and none only when there is no other', () => {
  expect(effectOf(['dispute', 'paid'])).toBe('hold');
  expect(effectOf(['authenticity', 'promise'])).toBe('postpone');
  expect(effectOf(['help'])).toBe('none');
});

it('keeps the table of characters small', () => {
  const file = join(import.meta.dirname, '../../../shared/reply/understand/simplified.ts');
  expect(readFileSync(file).length).toBeLessThan(16_000);
});
