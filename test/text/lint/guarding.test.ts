import { describe, expect, it } from 'vitest';
import type { Family } from '../../../shared/text/lint/families.ts';
import { fold, type Folded } from '../../../shared/text/lint/fold.ts';
import { excusedBy, type GuardMatch, type Span, type Stopper } from '../../../shared/text/lint/guarding.ts';
import type { Guard } from '../../../shared/text/lint/phrase-book.ts';

const tightOf = ({ tight, size }: Folded): string => String.fromCharCode(...tight.subarray(0, size));

/** Every place where these words stand. */
function placesOf(folded: Folded, words: string): readonly Span[] {
  const [text, sought] = [tightOf(folded), tightOf(fold(words))];
  const places: Span[] = [];
  for (let begin = text.indexOf(sought); begin >= 0; begin = text.indexOf(sought, begin + 1)) {
    places.push({ begin, end: begin + sought.length });
  }
  return places;
}

type Kind = Pick<Guard, 'scope' | 'within' | 'across' | 'named'>;

interface Said {
  /** The words of the guard. */
  readonly guard: string;
  readonly stopper?: string;
  /** It ends only what reaches over commas. */
  readonly restarts?: boolean;
  readonly family?: Family;
}

/** Of each place of the phrase in the text, whether it is excused. */
function excuses(
  kind: Kind,
  text: string,
  phrase: string,
  { guard, stopper, restarts = false, family = 'legal' }: Said,
): readonly boolean[] {
  const folded = fold(text);
  const entry: Guard = { families: ['legal'], reason: 'a test', phrases: guard, ...kind };
  const guards = placesOf(folded, guard).map((place): GuardMatch => ({
    ...place,
    guard: entry,
    excuses: new Set(entry.families),
  }));
  const stoppers = (stopper === undefined ? [] : placesOf(folded, stopper)).map((place): Stopper => ({
    ...place,
    restarts,
  }));
  const excused = excusedBy(guards.toReversed(), stoppers.toReversed(), folded);
  return placesOf(folded, phrase).map((place) => excused(place, family));
}

describe('a guard before a phrase', () => {
  const before: Kind = { scope: 'before', within: 6 };

  it.each<[string, Said, boolean, string]>([
    ['we never sue', { guard: 'never' }, true, 'right behind it'],
    ['we never go on to sue', { guard: 'never' }, true, 'six letters on'],
    ['we never going on to sue', { guard: 'never' }, false, 'more letters on'],
    ['we sue never', { guard: 'never' }, false, 'behind it'],
    ['we sue', { guard: 'never' }, false, 'it stands nowhere'],
    ['we never pay, sue', { guard: 'never' }, false, 'in another clause'],
    ['we never. sue', { guard: 'never' }, false, 'in another sentence'],
    ['we never but sue', { guard: 'never', stopper: 'but' }, false, 'a stopper between'],
    ['but we never sue', { guard: 'never', stopper: 'but' }, true, 'a stopper before it'],
    ['we never sue but', { guard: 'never', stopper: 'but' }, true, 'a stopper behind both'],
    ['never sue', { guard: 'never', stopper: 'sue' }, false, 'a stopper that is the phrase'],
    ['never sue', { guard: 'never', stopper: 'ever' }, true, 'a stopper that begins within it'],
    [
      'we never we sue',
      { guard: 'never', stopper: 'we', restarts: true },
      true,
      'what only ends longer ones',
    ],
    ['who never sue', { guard: 'never', stopper: 'who never' }, false, 'a longer stopper holds it'],
    ['never ever sue', { guard: 'never', stopper: 'never ever' }, false, 'a longer stopper holds it'],
    ['never sue', { guard: 'never', stopper: 'never' }, true, 'a stopper as long as it is'],
    ['we never sue', { guard: 'never', stopper: 'never' }, true, 'a stopper as long as it is'],
    ['sue', { guard: 'sue' }, false, 'it is the phrase itself'],
    ['never sue', { guard: 'never', family: 'threat' }, false, 'of another family'],
  ])('%s: %j %s (%s)', (text, said, isExcused) => {
    expect(excuses(before, text, 'sue', said)).toEqual([isExcused]);
  });

  const across: Kind = { ...before, across: true, within: 20 };
  it.each<[string, Said, boolean, string]>([
    ['we never call, text or sue', { guard: 'never' }, true, 'over commas'],
    ['we never call. sue', { guard: 'never' }, false, 'in another sentence'],
    [
      'we never call, we sue',
      { guard: 'never', stopper: 'we', restarts: true },
      false,
      'until somebody begins anew',
    ],
    ['we never call, but sue', { guard: 'never', stopper: 'but' }, false, 'a stopper between'],
  ])('may reach over commas, %s: %j %s (%s)', (text, said, isExcused) => {
    expect(excuses(across, text, 'sue', said)).toEqual([isExcused]);
  });

  it('reaches nothing but what touches it, when nobody says how far', () => {
    expect(excuses({ scope: 'before' }, 'never sue, never a sue', 'sue', { guard: 'never' })).toEqual([
      true,
      false,
    ]);
  });
});

describe('a guard behind a phrase', () => {
  const after: Kind = { scope: 'after', within: 6 };

  it.each<[string, Said, boolean, string]>([
    ['to sue is wrong', { guard: 'is wrong' }, true, 'right behind it'],
    ['to sue people is wrong', { guard: 'is wrong' }, true, 'six letters on'],
    ['to sue persons is wrong', { guard: 'is wrong' }, false, 'more letters on'],
    ['is wrong to sue', { guard: 'is wrong' }, false, 'before it'],
    ['to sue', { guard: 'sue' }, true, 'it begins as the phrase does'],
    ['to sue, is wrong', { guard: 'is wrong' }, false, 'in another clause'],
    ['to sue but is wrong', { guard: 'is wrong', stopper: 'but' }, false, 'a stopper between'],
    ['but sue is wrong but', { guard: 'is wrong', stopper: 'but' }, true, 'stoppers around'],
    [
      'to sue we is wrong',
      { guard: 'is wrong', stopper: 'we', restarts: true },
      true,
      'what only ends longer ones',
    ],
  ])('%s: %j %s (%s)', (text, said, isExcused) => {
    expect(excuses(after, text, 'sue', said)).toEqual([isExcused]);
  });

  it('reaches nothing but what touches it, when nobody says how far', () => {
    const said = { guard: 'no' };
    expect(excuses({ scope: 'after' }, 'sue no, sue a no', 'sue', said)).toEqual([true, false]);
  });
});

describe('a guard that covers a phrase', () => {
  it.each([
    ['法院路', '法院', '法院路', [true]],
    ['中法院', '法院', '中法院', [true]],
    ['法院和法院路', '法院', '法院路', [false, true]],
    ['法院路法院', '法院', '法院路', [true, false]],
    ['法院路口', '法院', '路口', [false]],
    ['路口法院', '法院', '路口', [false]],
  ])('%s', (text, phrase, guard, expected) => {
    expect(excuses({ scope: 'cover' }, text, phrase, { guard })).toEqual(expected);
  });
});

describe('a guard of a sentence, and of a text', () => {
  it('excuses what stands in its sentence, before it or behind', () => {
    const text = 'Sue. They sue, beware, or sue. Sue';
    const expected = [false, true, true, false];
    expect(excuses({ scope: 'sentence' }, text, 'sue', { guard: 'beware' })).toEqual(expected);
    expect(excuses({ scope: 'sentence' }, text, 'sue', { guard: 'beware', family: 'threat' })).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it.each([
    ['A court summons? It was not us.', true],
    ['It was not us, so do not worry. A court summons?', true],
    ['It was not us. We sent a court summons', false],
    ['It was not us. Our court summons', false],
    ['It was not us. We know of this letter: court summons', true],
    ['不是我们发的，请放心，不要理会，也不用回复任何人。法院传票', true],
    ['不是我们发的，我去法院传票', false],
  ])('of a text all but what is said of us: %s', (text, isExcused) => {
    const phrase = text.includes('法') ? '法院传票' : 'court summons';
    const guard = text.includes('法') ? '不是我们发的' : 'not us';
    expect(excuses({ scope: 'text' }, text, phrase, { guard })).toEqual([isExcused]);
    expect(excuses({ scope: 'text' }, text, phrase, { guard, family: 'fee' })).toEqual([false]);
  });
});

it('a guard of a text that touches a phrase does not cover it', () => {
  expect(excuses({ scope: 'text' }, 'It is not us court', 'us court', { guard: 'not us' })).toEqual([false]);
});

describe('a guard of names', () => {
  const named: Kind = { scope: 'before', within: 20, across: true, named: true };

  it.each([
    ['at Prison Break Rooms', 'prison break', true, 'two words with capitals'],
    ['at Prison Rooms', 'prison', true, 'a word with a capital behind it'],
    ['at prison', 'prison', false, 'no capital'],
    ['at Prison', 'prison', false, 'one word alone'],
    ['at PRISON BREAK', 'prison break', false, 'shouted'],
    ['at Prison break', 'prison break', false, 'one of two'],
    ['at Court of the Kings', 'court of the kings', true, 'small words between'],
    ["at Sheriff's Inn", 'sheriff', true, 'an apostrophe'],
    ['at Prison of Love', 'prison', true, 'a small word and a capital behind it'],
    ['at Prison & Sons', 'prison', true, 'a sign and a capital behind it'],
    ['at the Old Prison', 'prison', true, 'a capital before it'],
    ["at Joe's Prison", 'prison', true, 'whose it is before it'],
    ['At Prison', 'prison', false, 'the beginning of a sentence'],
    ['at, Joe Prison', 'prison', true, 'a name behind a comma'],
    ['at Prisoners Inn', 'prison', true, 'the rest of its last word'],
    ['at the Old Prison rooms', 'prison', true, 'a small word behind it'],
    ['at Plan B Rooms', 'plan b', true, 'a last word of one letter'],
    ['at Prison & Sons', 'prison & sons', true, 'a sign in it'],
    ['at Old Prison break', 'prison break', false, 'a capital before it, and one of two without'],
    ['at Court of the, a', 'court of the', false, 'one capital and small words'],
    ['at Ed Jo', 'ed jo', true, 'words of two letters'],
    ['at PRison Break', 'prison break', false, 'two capitals in a word'],
    ["at You'll Sue", "you'll sue", true, 'two letters behind an apostrophe'],
    ['at the Old place of a Prison', 'prison', false, 'a capital further before it'],
    ['at Prison by the big Kings', 'prison', false, 'a capital further behind it'],
  ])('%s, %s: %s (%s)', (text, phrase, isExcused) => {
    expect(excuses(named, text, phrase, { guard: 'at' })).toEqual([isExcused]);
  });
});

describe('many guards', () => {
  /** Ninety clauses, each with a guard and a phrase, and every third with a stopper between. */
  const clauses = Array.from({ length: 90 }, (_, at) => (at % 3 === 0 ? 'no but sue' : 'no sue'));

  it('each excuses its own', () => {
    const expected = clauses.map((_, at) => at % 3 !== 0);
    const text = clauses.join(', ');
    expect(excuses({ scope: 'before', within: 6 }, text, 'sue', { guard: 'no', stopper: 'but' })).toEqual(
      expected,
    );
    const turned = clauses.map((clause) => clause.split(' ').toReversed().join(' ')).join(', ');
    expect(excuses({ scope: 'after', within: 6 }, turned, 'sue', { guard: 'no', stopper: 'but' })).toEqual(
      expected,
    );
  });

  it('a long one is found from far behind its beginning, and nothing is from further', () => {
    const far = (letters: number): string => `${'no '.repeat(12)}${'xy'.repeat(letters / 2)} sue`;
    const said = { guard: 'no' };
    expect(excuses({ scope: 'before', within: 999 }, far(300), 'sue', said)).toEqual([true]);
    expect(excuses({ scope: 'before', within: 999 }, far(318), 'sue', said)).toEqual([true]);
    expect(excuses({ scope: 'before', within: 999 }, far(320), 'sue', said)).toEqual([false]);
  });
});
