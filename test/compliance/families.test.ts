import { describe, expect, it } from 'vitest';
import { aboutCase, answerTo, inChina } from '../../shared/compliance/examples.ts';
import { judgeFamily, judgeStaffWords, judgeWhatIsMissing } from '../../shared/compliance/families.ts';
import { sayingsOf } from '../../shared/compliance/rule.ts';

const say = sayingsOf('X-01');
const threat = { family: 'threat', phrase: '后果自负', reason: 'a consequence nobody names' } as const;
const fee = { family: 'fee', phrase: '手续费', reason: 'a charge' } as const;

describe('what was found in a text', () => {
  it('is shown to whoever has to mend it: the words of this family, and why they may not stand', () => {
    const facts = inChina({ text: { families: ['fee', 'threat'], found: [fee, threat] } });
    expect(judgeFamily(facts, say, 'threat')).toEqual(
      say.block('threat', { phrase: '后果自负', reason: 'a consequence nobody names' }),
    );
  });

  it('has no words where something is missing', () => {
    const reason = 'it does not say how to stop';
    const facts = inChina({
      text: { families: ['optout'], found: [{ family: 'optout', phrase: '', reason }] },
    });
    expect(judgeFamily(facts, say, 'optout')).toStrictEqual(say.block('optout', { reason }));
  });

  it.each([
    ['nobody has kept it', undefined],
    ['it is of another family', [fee]],
  ])('is not shown when %s', (_, found) => {
    const facts = inChina({ text: { families: ['threat'], ...(found === undefined ? {} : { found }) } });
    expect(judgeFamily(facts, say, 'threat')).toStrictEqual(say.block('threat', {}));
  });
});

describe('words of staff', () => {
  it.each(['case-message', 'case-closed'] as const)(
    'in a %s are read by a person: a hint is enough',
    (kind) => {
      const found = aboutCase(kind, { text: { families: ['jargon'] } });
      expect(judgeStaffWords(found, say, 'jargon')).toEqual(say.warn('jargon'));
      expect(judgeStaffWords(aboutCase(kind), say, 'jargon')).toEqual(say.allow);
    },
  );

  it('are blocked like any others where no person reads them', () => {
    const facts = aboutCase('case-upheld', { text: { families: ['jargon'] } });
    expect(judgeStaffWords(facts, say, 'jargon')).toEqual(say.block('jargon'));
  });
});

describe('an answer to words of despair, or to a stop', () => {
  it.each(['distress', 'opt-out'] as const)('(%s) says as little as it can, but is read', (kind) => {
    const bare = answerTo(kind, { text: { families: ['reason'] } });
    expect(judgeWhatIsMissing(bare, say, 'reason')).toEqual(say.allow);
    const unread = answerTo(kind, { text: { families: 'unknown' } });
    expect(judgeWhatIsMissing(unread, say, 'reason')).toEqual(say.hold('text-not-read'));
  });
});
