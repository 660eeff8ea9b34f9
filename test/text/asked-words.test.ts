import { describe, expect, it } from 'vitest';
import type { Intent } from '../../shared/model/reply.ts';
import { understand } from '../../shared/reply/understand/understand.ts';
import { shippedTexts } from '../../shared/text/templates/templates.ts';

/** Every word that a text asks the borrower to send, and what it must be understood as. */
const asked: Readonly<Record<string, Intent>> = {
  STOP: 'opt-out',
  START: 'opt-in',
  PAID: 'paid',
  HARDSHIP: 'hardship',
  AGENT: 'help',
  HELP: 'help',
  R: 'opt-out',
  已还: 'paid',
  困难: 'hardship',
  人工: 'help',
  恢复短信: 'opt-in',
};

const wordsIn = (body: string): readonly string[] => [
  ...[...body.matchAll(/(?:Reply|reply|\.) ([A-Z]{4,})\b/g)].map(([, word]) => word ?? ''),
  ...[...body.matchAll(/回复(?:“([^”]+)”|([A-Z])(?![a-z]))/g)].map(
    ([, quoted, letter]) => quoted ?? letter ?? '',
  ),
];

describe('what a text asks the borrower to send', () => {
  it('is all of it written down here', () => {
    const words = new Set(shippedTexts.flatMap(({ body }) => wordsIn(body)));
    expect([...words].sort()).toEqual(Object.keys(asked).sort());
  });

  it.each(Object.entries(asked))('%s is understood as %s, however it is typed', (word, intent) => {
    for (const typed of [word, word.toLowerCase(), ` ${word}. `, `“${word}”`, `"${word}"`, `${word}！`]) {
      expect(understand(typed).intents, typed).toEqual([intent]);
    }
  });
});
