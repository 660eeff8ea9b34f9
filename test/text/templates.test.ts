import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ladders } from '../../shared/ladder/ladder.ts';
import { answerKindSchema } from '../../shared/model/notice.ts';
import { languageSchema } from '../../shared/model/value.ts';
import { datedWords, wordsOn } from '../../shared/text/parameters.ts';
import { measure, sizes } from '../../shared/text/measure.ts';
import { slotLengthMax } from '../../shared/text/slots.ts';
import { shippedTexts, textForAnswer, textForNotice } from '../../shared/text/templates/templates.ts';
import { parseLocalDate } from '../../shared/time.ts';

const inEach = languageSchema.options;

describe('the shipped texts', () => {
  it('are there in both languages, under the same names', () => {
    const names = (language: string) =>
      shippedTexts.filter((text) => text.language === language).map(({ name }) => name);
    expect(names('zh-CN')).toEqual(names('en'));
    expect(new Set(names('en')).size).toBe(names('en').length);
  });

  it('are there for every step of every ladder and for every answer', () => {
    for (const language of inEach) {
      for (const { steps } of Object.values(ladders)) {
        for (const { step } of steps) {
          expect(textForNotice({ step, merged: 0 }, language), step).toBeDefined();
        }
      }
      for (const kind of answerKindSchema.options) {
        expect(textForAnswer(kind, { place: 'CN' }, language), kind).toBeDefined();
      }
    }
  });

  it.each(shippedTexts)('$templateId holds no digit, link or bracket of its own', ({ language, body }) => {
    expect(body).not.toMatch(/\p{Nd}|:\/\/|www\.|[/\\@]/u);
    const words = body.replace(/\{\w+\}/g, '');
    expect(words).toMatch(language === 'zh-CN' ? /^【】[^【】]*$/ : /^[\x20-\x7e]+$/);
  });

  it.each(shippedTexts)(
    '$templateId stays within the parts that may be sent, whatever its values',
    (text) => {
      const max = text.language === 'zh-CN' ? 3 : 2;
      for (const size of sizes) expect(measure(text, size).parts).toBeLessThanOrEqual(max);
      expect(measure(text, 'typical').parts).toBeLessThanOrEqual(2);
    },
  );

  // A changed word is a new text: raise its version, then write the new digest down here.
  it('are the ones whose digests are written down', () => {
    const file = new URL('digests.json', import.meta.url);
    const written = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(Object.fromEntries(shippedTexts.map(({ templateId, digest }) => [templateId, digest]))).toEqual(
      written,
    );
  });
});

describe('the numbers of a place', () => {
  const names = ['crisisLine', 'emergency', 'appealRoad'] as const;

  it('fit the slots they are shown in, in both languages, each with its source', () => {
    for (const name of names) {
      for (const dated of Object.values(datedWords[name]).flat()) {
        expect(dated.citation.text).not.toBe('');
        for (const language of inEach) {
          expect(dated.words[language].length).toBeLessThanOrEqual(slotLengthMax[name]);
          expect(dated.words[language]).not.toMatch(/[【】\n\r@]|:\/\//);
        }
      }
    }
  });

  it('are the earliest before any of them began', () => {
    expect(wordsOn('crisisLine', 'CN', parseLocalDate('2000-01-01'), 'en')).toBe('12356');
  });

  it('are unknown at no place', () => {
    expect(wordsOn('crisisLine', undefined, parseLocalDate('2026-01-01'), 'en')).toBeUndefined();
  });
});
