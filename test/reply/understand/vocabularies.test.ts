import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyLines } from '../../../infra/cli/classify.ts';
import { fold } from '../../../shared/reply/understand/fold.ts';
import { effectOf, intentsInOrder } from '../../../shared/reply/understand/intents.ts';
import { patternOf } from '../../../shared/reply/understand/phrase.ts';
import { simplified } from '../../../shared/reply/understand/simplified.ts';
import { understand } from '../../../shared/reply/understand/understand.ts';
import { vocabularies } from '../../../shared/reply/understand/vocabularies.ts';
import { examplesBy } from '../../../shared/reply/understand/examples.ts';

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

describe('what a phrase needs', () => {
  it('is in every text that it matches, so that no phrase is missed', () => {
    const texts = [...examplesBy('a'), ...examplesBy('b')].map(({ text }) => fold(text).clauses);
    const missed = vocabularies.flatMap(({ says, alone, unless }) =>
      (['zh', 'en'] as const).flatMap((tongue) =>
        [...says[tongue], ...alone[tongue], ...unless[tongue]]
          .map((phrase) => patternOf(phrase, tongue))
          .filter(({ find, requires }) =>
            texts.some(
              (text) =>
                find.test(text) && !requires.every((literals) => literals.some((one) => text.includes(one))),
            ),
          ),
      ),
    );
    expect(missed.map(({ say }) => say)).toEqual([]);
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
