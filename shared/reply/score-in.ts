export interface ScoreAnswer {
  /** 1 to 5; undefined when the words praise and name no number. */
  readonly score: number | undefined;
  /** Nothing but an answer to "how did we do?". */
  readonly answers: boolean;
}

const scores: Readonly<Record<string, number>> = {
  ...{ 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 满: 5 },
};

/** A score and its unit. */
const scored =
  /^([1-5]|one|two|three|four|five|[一二两三四五满])(?: ?(?:分|颗?星|points?|stars?|out of (?:5|five)))?$/u;

/** Kind words about what was done, and whom they are said to. */
const kindWords = [
  /(?:你们?|您)?(?:的)?(?:服务|态度|客服|处理)(?:态度|得)?/u,
  /[很挺]?(?:非常|十分|比较)?(?:满意|好评|不错|专业|耐心|周到|及时|棒|赞|好)|谢谢(?:你们?|您)?|感谢|多谢|辛苦了?/u,
  /\b(?:thanks|thank you|thx|great|good|excellent|nice|amazing|awesome|perfect|helpful|satisfied|happy|friendly)\b/u,
  /\b(?:service|support|job|work|team|well done|(?:for |with )*(?:all )?(?:your|the) help)\b/u,
];
/** Adds nothing to either. */
const beside = [
  /\b(?:i|we|would|give|gave|rate|rated|say|my|our|score|rating|answer|is|was|were|its|it|a|an|you|them|that|very|really|so|much)\b/u,
  /\b(?:for|with|your|the|all|am|im|and|please|overall|everything)\b/u,
  /我们?|给(?:你们?|您)?|[打选评]分?|觉得|[了的吧哦啊就]/u,
];
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'gu');
const kind = anyOf(kindWords);
const idle = anyOf(beside);

/** `folded` is the whole reply. What holds any other word, such as "not" or "help", answers something else. */
export function scoreIn(folded: string): ScoreAnswer {
  const said = folded.replace(kind, ' ');
  const rest = said.replace(idle, ' ').replace(/\s+/gu, ' ').trim();
  if (rest === '') return { score: undefined, answers: said !== folded };
  const [, word = ''] = scored.exec(rest) ?? [];
  const score = scores[word];
  return { score, answers: score !== undefined };
}
