import { isStopKeyword } from '../reply/understand/stop-keyword.ts';

/**
 * Whether words ask for an answer that ends all messages: "reply END when you are done" opts out whoever does as he is
 * told. What would is what `understand` takes so; where such a word is only a word ("Mr. End calls you by the end of
 * the week") nobody is asked for it, and it may stand. `folded`: NFKD without marks, in its own case, for capitals
 * and quotation marks show that a word is to be answered as it is.
 */
export const asksForStop = (folded: string): boolean =>
  readingsOf(folded).some((text) =>
    sentencesIn(text).some((sentence) => answersAskedIn(sentence).some(isStopKeyword)),
  );

/** A name that asks for a letter to be sent asks for something no name asks for, whatever the letter would do. */
export const asksForLetters = (folded: string): boolean =>
  readingsOf(folded).some((text) => lettersAsked.test(text));

const englishVerb = 'reply|replying|respond|responding|answer|answering|text|texting|txt|sms';
/** Said of papers as often as of messages: only a word that is shown as one is an answer. */
const sendingVerb = 'send|sending|type|typing|write|writing|enter|use|message|press';
const chineseVerb = '回复|回復|回覆|答复|答覆|回|发送|發送|发|發|编辑|編輯|输入|輸入|写|寫|填写|填|按|打';
const lettersAsked = new RegExp(
  String.raw`\b(?:${englishVerb}|${sendingVerb})\s{1,3}["'“‘]?[a-z]\b|(?:${chineseVerb})\s{0,3}["'“‘]?[a-z]{1,2}(?![a-z])`,
  'iu',
);

const signsBetween = String.raw`[^\p{L}\p{N}]{1,6}`;
const partedLetters = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[a-z](?:${signsBetween}[a-z](?![\p{L}\p{N}])){1,40}`,
  'giu',
);
const joinedVerb = new RegExp(`^(?:${englishVerb}|${sendingVerb})(?=.)`, 'i');

const betweenHan = /(?<=\p{Script=Han})[ .·*_-]{1,3}(?=\p{Script=Han})/gu;

/** `R e p l y  E N D` and `回.复.T.D` as they are read: all letters together, and with words where the gaps are wide. */
const readingsOf = (text: string): readonly string[] => [
  text,
  text
    .replace(betweenHan, '')
    .replace(partedLetters, (letters) =>
      letters.replace(/[^a-z]/giu, '').replace(joinedVerb, (verb) => `${verb} `),
    ),
  text
    .replace(betweenHan, '')
    .replace(partedLetters, (letters) => letters.replace(/[^a-z]+/giu, (gap) => (gap.length > 1 ? ' ' : ''))),
];

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[!?。])|(?<=\.)(?=\s)|[\n\r]/u);

/** What a sentence asks to be answered; nothing where it asks for no answer. */
function answersAskedIn(sentence: string): readonly string[] {
  const asked = behindEach(replyOrder, sentence);
  const sent = behindEach(sendingOrder, sentence);
  if (asked.length + sent.length === 0) return [];
  const others = asked.flatMap((words) => behindEach(otherChoice, words));
  return [
    ...(asked.length > 0 ? shownIn(sentence) : []),
    ...[...asked, ...others].flatMap((words) => startsOf(words).flatMap((start) => answersAt(start, true))),
    ...sent.flatMap((words) => quotedFirst.exec(words)?.[1] ?? []),
    ...sent.flatMap((words) => startsOf(words).flatMap((start) => answersAt(start, false))),
  ];
}

const replyOrder = new RegExp(
  String.raw`\b(?:${englishVerb})\b|(?<!的)(?:回复|回復|回覆|答复|答覆)|[请請]回(?![复復覆])`,
  'giu',
);
const sendingOrder = new RegExp(String.raw`\b(?:${sendingVerb})\b|${chineseVerb}`, 'giu');
const otherChoice = /\bor\b|\/|或者?|、/giu;

const behindEach = (order: RegExp, sentence: string): readonly string[] =>
  [...sentence.matchAll(order)].map(({ index, 0: found }) => sentence.slice(index + found.length));

/** Words that may stand between the verb and what is to be answered: reply to us with the letter R. */
const between =
  /^(?:\s*(?:back|us|me|with|by|just|only|simply|saying|the|an?|one|single|words?|letters?|keyword|to|this|that|these|message|text|number|here|at|in|capitals|please|[个個]|一下|我们|我們|[给給]|大写|大寫|英文|数字|字母|关键词|短信|内容|二字|两个字|字|为)(?![a-z])|\s*[:.·'"“”‘’「」-]|\s+)/iu;
const BETWEEN_MAX = 12;

/** Where the answer may begin: right behind the verb, and behind each of these words. */
function startsOf(words: string): readonly string[] {
  const starts = [words];
  for (let rest = words; starts.length < BETWEEN_MAX;) {
    const found = between.exec(rest)?.[0] ?? '';
    if (found === '') break;
    rest = rest.slice(found.length);
    starts.push(rest);
  }
  return starts;
}

const quotedFirst = /^\s*["“‘「『]([^"“”‘’「」『』]{1,40})["”’」』]/u;

/** Words in quotation marks, and those in capitals among small letters. */
const shownIn = (sentence: string): readonly string[] => [
  ...[...sentence.matchAll(/["“‘「『]([^"“”‘’「」『』]{1,40})["”’」』]/gu)].flatMap(
    ({ 1: words = '' }) => words,
  ),
  ...(/[a-z]|\p{Script=Han}/u.test(sentence) ? (sentence.match(/\b[A-Z]{3,}\b/g) ?? []) : []),
];

/** No keyword is longer. */
const ANSWER_MAX = 40;
/** Behind these an answer in small letters, or a Chinese one, is over: "answer no more questions" asks for none. */
const over =
  /^(?:\s*$|\s*[.,;:!?()"'”’/…、-]|\s+(?:if|when|whenever|once|to|for|after|and|or|as|by|now|please|back|here|at|today|in|on|then|before|until|unless|so|thanks|thank)\b|\s*(?:即可|就行|就可|便可|就好|可以|表示|确认|以便|来|后|给我们|或|结束|完成))/iu;

/** What may be meant as the answer, where words that ask for it end; `mayBeSmall`: also where nothing shows that it is one. */
function answersAt(words: string, mayBeSmall: boolean): readonly string[] {
  const answers: string[] = [];
  for (let end = 1; end <= Math.min(words.length, ANSWER_MAX); end += 1) {
    const [answer, rest] = [words.slice(0, end), words.slice(end)];
    if (/^[a-z0-9]/iu.test(rest) && /[a-z0-9]$/iu.test(answer)) continue;
    const isCapital = /[A-Z]/.test(answer) && !/[a-z]/.test(answer);
    if (
      isCapital ||
      (mayBeSmall && (over.test(rest) || (/^\p{Script=Han}/u.test(rest) && /[a-z]$/iu.test(answer))))
    ) {
      answers.push(answer);
    }
  }
  return answers;
}
