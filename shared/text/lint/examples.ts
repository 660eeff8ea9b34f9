import { Fault } from '../../fault.ts';
import { everydayMessages } from '../../likeness/everyday.ts';
import type { Example } from '../../likeness/likeness.ts';
import type { Language } from '../../model/value.ts';
import enA from './examples/en/a.json' with { type: 'json' };
import enB from './examples/en/b.json' with { type: 'json' };
import enBorder from './examples/en/border.json' with { type: 'json' };
import enBroad from './examples/en/broad.json' with { type: 'json' };
import enC from './examples/en/c.json' with { type: 'json' };
import enChat from './examples/en/chat.json' with { type: 'json' };
import enCosts from './examples/en/costs.json' with { type: 'json' };
import enCounter from './examples/en/counter.json' with { type: 'json' };
import enD from './examples/en/d.json' with { type: 'json' };
import enDesk from './examples/en/desk.json' with { type: 'json' };
import enE from './examples/en/e.json' with { type: 'json' };
import enF from './examples/en/f.json' with { type: 'json' };
import enFrank from './examples/en/frank.json' with { type: 'json' };
import enG from './examples/en/g.json' with { type: 'json' };
import enH from './examples/en/h.json' with { type: 'json' };
import enHints from './examples/en/hints.json' with { type: 'json' };
import enI from './examples/en/i.json' with { type: 'json' };
import enJ from './examples/en/j.json' with { type: 'json' };
import enK from './examples/en/k.json' with { type: 'json' };
import enKind from './examples/en/kind.json' with { type: 'json' };
import enL from './examples/en/l.json' with { type: 'json' };
import enM from './examples/en/m.json' with { type: 'json' };
import enMasked from './examples/en/masked.json' with { type: 'json' };
import enMenace from './examples/en/menace.json' with { type: 'json' };
import enN from './examples/en/n.json' with { type: 'json' };
import enOffices from './examples/en/offices.json' with { type: 'json' };
import enOurs from './examples/en/ours.json' with { type: 'json' };
import enP from './examples/en/p.json' with { type: 'json' };
import enPlain from './examples/en/plain.json' with { type: 'json' };
import enPurses from './examples/en/purses.json' with { type: 'json' };
import enR from './examples/en/r.json' with { type: 'json' };
import enS from './examples/en/s.json' with { type: 'json' };
import enSecrets from './examples/en/secrets.json' with { type: 'json' };
import enSly from './examples/en/sly.json' with { type: 'json' };
import enT from './examples/en/t.json' with { type: 'json' };
import enU from './examples/en/u.json' with { type: 'json' };
import enV from './examples/en/v.json' with { type: 'json' };
import enVeiled from './examples/en/veiled.json' with { type: 'json' };
import enW from './examples/en/w.json' with { type: 'json' };
import enWarm from './examples/en/warm.json' with { type: 'json' };
import enX from './examples/en/x.json' with { type: 'json' };
import zhA from './examples/zh/a.json' with { type: 'json' };
import zhB from './examples/zh/b.json' with { type: 'json' };
import zhBorder from './examples/zh/border.json' with { type: 'json' };
import zhBroad from './examples/zh/broad.json' with { type: 'json' };
import zhC from './examples/zh/c.json' with { type: 'json' };
import zhD from './examples/zh/d.json' with { type: 'json' };
import zhE from './examples/zh/e.json' with { type: 'json' };
import zhF from './examples/zh/f.json' with { type: 'json' };
import zhG from './examples/zh/g.json' with { type: 'json' };
import zhH from './examples/zh/h.json' with { type: 'json' };
import zhI from './examples/zh/i.json' with { type: 'json' };
import zhJ from './examples/zh/j.json' with { type: 'json' };
import zhK from './examples/zh/k.json' with { type: 'json' };
import zhKind from './examples/zh/kind.json' with { type: 'json' };
import zhL from './examples/zh/l.json' with { type: 'json' };
import zhM from './examples/zh/m.json' with { type: 'json' };
import zhMasked from './examples/zh/masked.json' with { type: 'json' };
import zhN from './examples/zh/n.json' with { type: 'json' };
import zhOurs from './examples/zh/ours.json' with { type: 'json' };
import zhP from './examples/zh/p.json' with { type: 'json' };
import zhPlain from './examples/zh/plain.json' with { type: 'json' };
import zhQuiet from './examples/zh/quiet.json' with { type: 'json' };
import zhR from './examples/zh/r.json' with { type: 'json' };
import zhS from './examples/zh/s.json' with { type: 'json' };
import zhSly from './examples/zh/sly.json' with { type: 'json' };
import zhT from './examples/zh/t.json' with { type: 'json' };
import zhVeiled from './examples/zh/veiled.json' with { type: 'json' };
import zhY from './examples/zh/y.json' with { type: 'json' };
import { families, type Family } from './families.ts';

/** Those who wrote the examples, each without having seen the lists or what the others wrote. */
export const writers = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'u',
  'v',
  'w',
  'x',
  'y',
  'border',
  'broad',
  'chat',
  'costs',
  'counter',
  'desk',
  'frank',
  'hints',
  'kind',
  'masked',
  'menace',
  'offices',
  'ours',
  'plain',
  'purses',
  'quiet',
  'secrets',
  'sly',
  'veiled',
  'warm',
] as const;
export type Writer = (typeof writers)[number];

type File = Readonly<Record<string, readonly string[]>>;

/**
 * Texts that somebody has judged, each file by one writer, so that a test can hold one out and see how the texts of a
 * stranger are judged. A key names the families, the one that matters most first (`threat+tone`), or `harmless`. To
 * teach another way of saying something, add a line to a file.
 *
 * - a to y: all families and harmless ones, about a third in disguise;
 * - border: harmless ones, half of them with a word in it that a careless reader punishes; veiled: bad ones, plain, disguised and polite;
 * - broad: bad ones in none of the usual words, harmless ones in all of them;
 * - ours: by whoever mends the lint, what the others had least of;
 * - frank: what collectors and scammers say, half of it without a word that is known for it; masked: the same in disguise;
 * - plain: short messages of staff, and bad ones that sound like them; warm: all that a lawful lender has to explain;
 * - costs, hints, offices, menace, purses, secrets: three to six families each, by every way that somebody could think of;
 * - quiet: what kind staff say, half with such a word in it, and bad ones that say it in a low voice;
 * - counter, desk: what kind staff type all day, and plain notices; chat: the small talk of kind staff, two thirds of it with a word in it that a careless reader punishes;
 * - kind: what a kind lender writes with the words of a bad one in it; sly: threats and pressure that name nothing.
 */
const files: Readonly<Record<Language, Readonly<Partial<Record<Writer, File>>>>> = {
  en: {
    ...{
      a: enA,
      b: enB,
      c: enC,
      d: enD,
      e: enE,
      f: enF,
      g: enG,
      h: enH,
      i: enI,
      j: enJ,
      k: enK,
      l: enL,
      m: enM,
      n: enN,
      p: enP,
      r: enR,
      s: enS,
      t: enT,
      u: enU,
      v: enV,
      w: enW,
      x: enX,
    },
    ...{
      border: enBorder,
      broad: enBroad,
      chat: enChat,
      costs: enCosts,
      counter: enCounter,
      desk: enDesk,
      frank: enFrank,
      hints: enHints,
      kind: enKind,
    },
    ...{ masked: enMasked, menace: enMenace, offices: enOffices, ours: enOurs, secrets: enSecrets },
    ...{ plain: enPlain, purses: enPurses, sly: enSly, veiled: enVeiled, warm: enWarm },
  },
  'zh-CN': {
    ...{
      a: zhA,
      b: zhB,
      c: zhC,
      d: zhD,
      e: zhE,
      f: zhF,
      g: zhG,
      h: zhH,
      i: zhI,
      j: zhJ,
      k: zhK,
      l: zhL,
      m: zhM,
      n: zhN,
      p: zhP,
      r: zhR,
      s: zhS,
      t: zhT,
      y: zhY,
    },
    ...{
      border: zhBorder,
      broad: zhBroad,
      kind: zhKind,
      masked: zhMasked,
      ours: zhOurs,
      plain: zhPlain,
      quiet: zhQuiet,
      sly: zhSly,
      veiled: zhVeiled,
    },
  },
};

export const HARMLESS = 'harmless';
export type Judgement = Family | typeof HARMLESS;
export interface Judged extends Example<Judgement> {
  readonly language: Language;
}

const isFamily = (word: string): word is Family => families.some((family) => family === word);

function labelsIn(key: string): readonly Judgement[] {
  if (key === HARMLESS) return [HARMLESS];
  const words = key.split('+');
  const [wrong] = words.filter((word) => !isFamily(word));
  if (wrong !== undefined) throw new Fault('defect', `no such family in the examples: ${wrong}`);
  return words.filter(isFamily);
}

export const examplesBy = (writer: Writer, language: Language): readonly Judged[] =>
  Object.entries(files[language][writer] ?? {}).flatMap(([key, texts]) => {
    const labels = labelsIn(key);
    return texts.map((text) => ({ text, labels, language }));
  });

/** All of them, or all but those of some writers. */
export const examplesWithout = (...left: readonly Writer[]): readonly Judged[] =>
  writers
    .filter((writer) => !left.includes(writer))
    .flatMap((writer) => [...examplesBy(writer, 'zh-CN'), ...examplesBy(writer, 'en')]);

/** What people say to each other is harmless for want of a lender in it. */
export const ordinary = (): readonly Judged[] =>
  Object.values(everydayMessages)
    .flat()
    .map((text) => ({
      text,
      labels: [HARMLESS],
      language: /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en',
    }));
