/**
 * What a text is compared by: its letters in short runs. Chinese has no spaces, so runs of one to four characters
 * stand for its words; other scripts give words, two and three words in a row, and pieces of words, which survive
 * a mistyped letter. Beginning and end count as characters of their own: "stop" alone is not "stop" in a sentence.
 */
const RUN_MAX = 4;
const WORDS_MAX = 3;
/** Pieces of a word of this many characters, its edges among them. */
const PIECE = 4;
/** A text longer than ten SMS is compared by its beginning. */
const LENGTH_MAX = 1_600;

const EDGE = 0x10ffff;
const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;
/** Seeds that keep the kinds of features apart. */
const HAN_SEED = 1;
const WORD_SEED = 2;
const PIECE_SEED = 3;

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);
const seeded = (seed: number): number => mixed(FNV_START, seed);

const plain = (text: string): string =>
  text
    .slice(0, LENGTH_MAX)
    .normalize('NFKC')
    // One sign may stand for a whole sentence.
    .slice(0, LENGTH_MAX)
    .toLowerCase()
    .replace(/\p{Cf}+/gu, '')
    .replace(/['’‘`]/gu, '')
    .replace(/\d+/gu, '0');

const tokens = /\p{Script=Han}+|[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu;
const han = /^\p{Script=Han}/u;

/** The features of a text as hashes, each once. */
export function featuresOf(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const words: string[] = [];
  for (const [token] of plain(text).matchAll(tokens)) {
    if (han.test(token)) addRuns(found, codesOf(token), RUN_MAX, HAN_SEED);
    else words.push(token);
  }
  if (words.length > 0) addRuns(found, [EDGE, ...words.map(wordHash), EDGE], WORDS_MAX, WORD_SEED);
  for (const word of words) addPieces(found, codesOf(word));
  return found;
}

const codesOf = (token: string): readonly number[] => [
  EDGE,
  ...Array.from(token, (sign) => sign.codePointAt(0) ?? 0),
  EDGE,
];

const wordHash = (word: string): number => {
  let hash = seeded(WORD_SEED);
  for (let at = 0; at < word.length; at += 1) hash = mixed(hash, word.charCodeAt(at));
  return hash;
};

/** Every run of one to `longest` codes. */
function addRuns(found: Set<number>, codes: readonly number[], longest: number, seed: number): void {
  for (let begin = 0; begin < codes.length; begin += 1) {
    let hash = seeded(seed);
    const end = Math.min(codes.length, begin + longest);
    for (let at = begin; at < end; at += 1) {
      hash = mixed(hash, codes[at] ?? 0);
      found.add(hash);
    }
  }
}

function addPieces(found: Set<number>, codes: readonly number[]): void {
  for (let begin = 0; begin + PIECE <= codes.length; begin += 1) {
    let hash = seeded(PIECE_SEED);
    for (let at = begin; at < begin + PIECE; at += 1) hash = mixed(hash, codes[at] ?? 0);
    found.add(hash);
  }
}
