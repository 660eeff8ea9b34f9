import { fold } from './fold.ts';
import { patternOf } from './phrase.ts';
import { callWanted } from './phrases/call-wanted.ts';

const patterns = [
  ...callWanted.en.map((phrase) => patternOf(phrase, 'en')),
  ...callWanted.zh.map((phrase) => patternOf(phrase, 'zh')),
];

/** True when the words ask for a person, by telephone or at all. */
export const wantsCall = (text: string): boolean => {
  const { clauses } = fold(text);
  return patterns.some(({ find }) => find.test(clauses));
};
