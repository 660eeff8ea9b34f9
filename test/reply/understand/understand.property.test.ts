import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/reply/understand/fold.ts';
import { intentsInOrder } from '../../../shared/reply/understand/intents.ts';
import { understand } from '../../../shared/reply/understand/understand.ts';
import { vocabularies } from '../../../shared/reply/understand/vocabularies.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const said = fc.constantFrom(...vocabularies.flatMap(({ clause }) => clause));
const optOutWords = vocabularies.find(({ intent }) => intent === 'opt-out')?.clause ?? [];
const optOut = fc.constantFrom(...optOutWords);
const decoration = fc.constantFrom('', ' ', '!!!', '。', '🙏', ' 😡😡', '…', '\n', '  ', '🛑');

const fullWidth = (words: string): string =>
  words.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

describe('folding', () => {
  it('is done after one time', () => {
    fc.assert(
      fc.property(fc.oneof(text, said), (words) => fold(fold(words).clauses).clauses === fold(words).clauses),
    );
  });
});

describe('understanding', () => {
  it('always answers, in order, each intent once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.array(fc.oneof(said, text), { maxLength: 4 }).map((all) => all.join(' ')),
        ),
        (words) => {
          const { intents } = understand(words);
          expect(intents.length).toBeGreaterThan(0);
          if (intents[0] === 'unclear') expect(intents).toEqual(['unclear']);
          else expect(intents).toEqual(intentsInOrder.filter((intent) => intents.includes(intent)));
        },
      ),
    );
  });

  it('hears opt-out whatever adorns it', () => {
    fc.assert(
      fc.property(decoration, optOut, decoration, fc.boolean(), (before, words, after, wide) => {
        expect(
          understand(before + (wide ? fullWidth(words) : words.toUpperCase()) + after).intents,
        ).toContain('opt-out');
      }),
    );
  });

  it('hears opt-out with the letters parted', () => {
    for (const words of ['stop', 'STOP', '退订', '拒收', 'unsubscribe']) {
      for (const between of [' ', '  ', '.', '-', '🙂'].slice(0, /[a-z]/iu.test(words) ? 4 : 5)) {
        expect([words, between, understand(Array.from(words).join(between)).intents]).toEqual([
          words,
          between,
          ['opt-out'],
        ]);
      }
    }
  });

  it('never takes a text for mere agreement that says anything else', () => {
    const agreement = fc.constantFrom('ok', '好的', '收到', 'thanks', '谢谢', 'yes', '嗯');
    fc.assert(
      fc.property(
        agreement,
        fc.constantFrom(' ', ',', '，', '。', '. '),
        said,
        fc.boolean(),
        (yes, between, words, first) => {
          const { intents } = understand(first ? yes + between + words : words + between + yes);
          expect(intents).not.toContain('acknowledge');
        },
      ),
    );
  });

  it('never lets agreeing to messages stand beside stopping them', () => {
    fc.assert(
      fc.property(optOut, fc.constantFrom('start', '恢复短信', 'opt in'), (stop, start) => {
        expect(understand(`${stop}. ${start}`).intents).not.toContain('opt-in');
      }),
    );
  });

  it('answers on any unicode, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 0, maxLength: 3000 }), (words) => {
        expect(understand(words).intents.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
