import { words } from './vocabulary.ts';

/** Words that change the tone and not the meaning: at the edges of a reply they are not heard. */
const before = words`
  please, hi, hello, hey, yo, sir, madam, dear, just, ok, no, yes, so, now, oh, wtf, fucking, fuck, damn,
  bro, dude, sorry, excuse me, i said, can you, could you, will you, and, would you, i want to,
  i would like to, i want, yeah, well, guys, omg, ffs, the, good (morning|day|afternoon|evening),
  请, 麻烦, 拜托, 求求?你?, 你们?, 您, 喂, 哎, 唉, 我, 那, 都, 就, 快, 赶紧, 马上, 立刻, 立即,
  (他妈|tmd|妈)的?, 操, 靠, 傻逼, 你好, 您好, 好, 好了, 给我, 帮我, 跟你说, 我说, 再, 已经, 亲, 嗨, 呃,
  嗯, 哦, 都说了, 现在, 其实
`;

const after = words`
  please, thanks, thank you( so much| very much)?, now, already, ok, immediately, asap, at once,
  right now, today, sir, madam, bro, dude, man, guys, lah, la, leh, it, you, assholes?, bitch(es)?,
  fuckers?, idiots?, ffs, wtf, damn it, dammit, god, lol, haha, this, everyone, all, [0-9]+, sorry,
  again, forever, fuck, shit, loser, dear, n, and,
  了, 吧, 啊, 呀, 啦, 哦, 喔, 嘛, 呢, 哈, 谢谢(你们?|您)?, 多谢, 谢了, 你们?, 您, 行不行, 好吗, 好不好,
  可以吗, 行吗, 拜托, 我, 辛苦了?, 吗, 的, 傻逼, 妈的, 混蛋, 王八蛋, 滚, 呗, 咯, 哟, 一下, 麻烦, 好, 嗷,
  喽, 不好意思, 全部, 吼
`;

const one = (words: readonly string[]): string =>
  words.map((word) => (/^[a-z[]/u.test(word) ? `${word}\\b` : word)).join('|');
const leading = new RegExp(`^(?:${one(before)}) ?`, 'u');
const trailing = new RegExp(
  ` ?(?:${after.map((word) => (/^[a-z[]/u.test(word) ? `\\b${word}` : word)).join('|')})$`,
  'u',
);

/** "stop stop stop" and "退订退订" say no more than once would. */
const repeated = /^(.{2,20}?)(?: ?\1)+$/u;

const STRIPPED_MAX = 8;

/** The text as it is, then with one filler after the other taken away, first from its end, then from its beginning. */
export function* withoutFillers(text: string): Generator<string> {
  yield text;
  const [, unit] = repeated.exec(text) ?? [];
  if (unit !== undefined) yield unit;
  for (const filler of [trailing, leading]) yield* stripped(text, filler);
  const [core = text] = [...stripped(text, trailing)].slice(-1);
  yield* stripped(core, leading);
}

function* stripped(text: string, filler: RegExp): Generator<string> {
  let rest = text;
  for (let count = 0; count < STRIPPED_MAX; count += 1) {
    const shorter = rest.replace(filler, '');
    if (shorter === rest || shorter === '') return;
    rest = shorter;
    yield rest;
  }
}
