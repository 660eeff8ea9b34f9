/** A stretch of the raw text: capitals are gone from the folded one. */
export interface Shouting {
  readonly phrase: string;
  readonly at: number;
  readonly reason: string;
}

/** Capitals that are words to answer with, names of things, or signs of a country or currency. */
const plainCapitals = new Set(
  `STOP HELP START PAID HARDSHIP YES NO SMS USA US CFPB FTC ATM PIN FAQ APP ID OK TV PM AM ET CT MT PT EST PST CST MST EDT PDT CDT
MDT USD CNY RMB STOPALL UNSUBSCRIBE QUIT END CANCEL REVOKE OPT OUT INFO ACH DEMO TD WRONG COMPLAINT DISPUTE PLAN LLC INC
PO MSG AGENT PERSON MORE TEXT REPLY RESUME UNSTOP OPTOUT QUESTION PROMISE HUMAN`.split(/\s/),
);
const capitalWord = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?![\p{L}\p{N}])/gu;
const marks =
  /[!！❗❕]\s?[!！❗❕]+|[!！]\s?[?？]|[?？]\s?[!！]|[?？]{2,}|‼|⁉|❗|🚨|⚠|(\p{Extended_Pictographic})\uFE0F?(?:\s?\1\uFE0F?){2,}/gu;

/** Marks in a row, or two words of capitals beside each other. */
export function shoutingIn(raw: string): readonly Shouting[] {
  const found: readonly Shouting[] = [...raw.matchAll(marks)].map(({ 0: phrase, index: at }) => ({
    phrase,
    at,
    reason: 'marks that shout',
  }));
  const words = [...raw.matchAll(capitalWord)].filter(
    ({ 0: word, index }) => !plainCapitals.has(word) && !isAnswer(raw, index),
  );
  const loud = words.filter(
    (word, index) => isBeside(words[index - 1], word) || isBeside(word, words[index + 1]),
  );
  const [first] = loud;
  if (first === undefined) return found;
  const last = loud.at(-1) ?? first;
  const phrase = raw.slice(first.index, last.index + last[0].length);
  return [...found, { phrase, at: first.index, reason: 'words in capitals' }];
}

/** What the reader is to answer with stands in capitals: `Reply MORNING or EVENING`. */
const isAnswer = (raw: string, at: number): boolean =>
  /(?:\b(?:reply|text back|answer)\b|回复)[^.!?]{0,24}$/i.test(raw.slice(Math.max(0, at - 36), at));

/** With at most a short word or a mark between. */
const isBeside = (one: RegExpExecArray | undefined, next: RegExpExecArray | undefined): boolean =>
  one !== undefined && next !== undefined && next.index - (one.index + one[0].length) <= 6;
