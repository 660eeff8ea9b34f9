import { words } from './vocabulary.ts';

/** "I am not Maria": a capital letter within the sentence makes a name, unless it is one of these. */
const notNames = new Set(words`
  A, Able, Afraid, Alone, American, An, Any, At, Available, Asking, Broke, Chinese, Comfortable, Done, English, Even,
  Feeling, Fine, From, Getting, Giving, God, Going, Good, Happy, Having, Here, Him, Her, Home, Hungry, In, Interested,
  Kidding, Late, Lying, Mad, My, Ok, Okay, On, Only, Paid, Paying, Playing, Ready, Responsible, Rich, Santa, Sick,
  Sorry, Stupid, Superman, Sure, Taking, That, The, There, They, This, Trying, Working, Worried, Well, Your
`);

const denied =
  /\b(?:(?:I['’]?m|im|I am|[Tt]his is|[Ii]t['’]?s)\s+not|[Tt]his isn['’]t)\s+(?:M(?:r|rs|s)\.? )?([A-Z][a-z]{2,})\b/gu;

/** True when the writer, in their own words, is not somebody called by name. */
export const deniesName = (raw: string): boolean =>
  [...raw.matchAll(denied)].some(([, name = '']) => !notNames.has(name));
