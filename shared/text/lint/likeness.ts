import { Counts } from '../../likeness/counts.ts';
import { remembered } from '../../remembered.ts';
import { examplesWithout, HARMLESS, ordinary, type Judged, type Judgement } from './examples.ts';
import { families, type Family } from './families.ts';
import { clausesOf, featuresOf, halfOf, halvesOf, sentencesOf, type Half, type Stretch } from './features.ts';
import { fold, type Folded } from './fold.ts';

/**
 * What the judged examples say of a text, beside the phrases: a phrase is a word that may not stand, an example is a
 * whole text that somebody has read. Each family is weighed against `harmless`; the difference is its margin, in the
 * measure of shared/likeness/counts.ts. The margins were chosen with the writers g to s in view, each held out while the
 * others taught (test/text/lint/examples.test.ts): they say little of the next writer, whose texts have to be scored.
 */
export const margins = {
  /** From here on the text as a whole reads so clearly like a family that it is named without a phrase. */
  text: 1,
  /** A word or two are like anything. */
  short: 6,
  /** Our own words, of which it is known who says them and why, are refused for a likeness only when it is plain. */
  own: 2,
  /** One sentence of them: our own layout (`Case A15A78C1:`) is that of others, too. */
  ownSentence: 12,
  /** From here on one sentence of it does: short ones are easily like something, so that more is asked. */
  sentence: 8,
  /** The same of what stands between two commas of a notice. */
  clause: 7,
  /** So far below harmless every family has to stay, before a phrase in the text is excused; so far its own sentence has to. */
  excusedText: -1.5,
  excusedSentence: 6,
  /** So far, in a notice, the words between two commas around it may read bad: a notice is kind all around its one threat. */
  excusedClause: 2,
  /** The same for a phrase that kind lenders say as often. */
  everyday: 1,
  /** Named beside the family it reads like most, when it is no further behind. */
  beside: 8,
  /** Of a bare text that is refused already, so near to harmless a family has to be to be named as well. */
  suspected: -3,
  /** In a bare text: what is asked for cannot be proved by words, and nobody's text is refused for it. */
  unproved: -4,
} as const;

/** Seen by their shape or by what is missing: no words sound like them. A text that only lacks something is harmless in what it says. */
const unheard: ReadonlySet<Family> = new Set<Family>(['identity', 'reason', 'optout']);
const heard: readonly Family[] = families.filter((family) => !unheard.has(family));
const unproved: ReadonlySet<Family> = new Set<Family>(['facts', 'disclosure']);
/** In our own words it is known whether they are: who collects is a setting, what is personal has a shape. */
const knownElsewhere: ReadonlySet<Family> = new Set<Family>(['disclosure', 'pii']);

/** A family that the text, or a sentence of it, reads like, and the sentence. */
export interface Alike extends Stretch {
  readonly family: Family;
}

/** What is known of a text beside its words. */
export interface Known {
  /** Nothing. */
  readonly isBare: boolean;
  /** It names a way to stop it: whatever bad stands in it, most of it is as it should be. */
  readonly isNotice: boolean;
}

export interface Impression {
  readonly alike: readonly Alike[];
  /** What it may be as well, when it is refused already. */
  readonly suspected: readonly Alike[];
  /** Whether the text and the sentence around this place read so clearly harmless that a phrase there means nothing. */
  readonly excuses: (at: number, everyday: boolean) => boolean;
}

export interface Ear {
  readonly listen: (folded: Folded, known: Known) => Impression;
}

type Margins = ReadonlyMap<Family, number>;

const best = (of: Margins): number => Math.max(...of.values());

/** Added to every count of a feature: chosen as the margins were. */
const SMOOTHING = 0.03;

function judgementsOf(labels: readonly Judgement[]): readonly Judgement[] {
  const isComplete = labels.every((label) => label !== HARMLESS && unheard.has(label));
  return isComplete ? [HARMLESS] : labels;
}

const judgements: readonly Judgement[] = [...heard, HARMLESS];

/** What is said in the one language only blurs the other: each stretch is compared with those in its own. */
interface Taught {
  readonly han: Counts;
  readonly latin: Counts;
}

function taughtBy(examples: Iterable<Judged>): Taught {
  const [han, latin] = [new Counts(judgements.length, SMOOTHING), new Counts(judgements.length, SMOOTHING)];
  for (const { text, labels } of examples) {
    const places = judgementsOf(labels).map((label) => judgements.indexOf(label));
    const given = places.filter((place) => place >= 0);
    if (given.length === 0) continue;
    const folded = fold(text);
    for (const half of halvesOf(folded, sentencesOf(folded))) {
      (half.isHan ? han : latin).add(featuresOf(folded, half.stretches), given);
    }
  }
  return { han, latin };
}

function marginsOf({ han, latin }: Taught, folded: Folded, { isHan, stretches }: Half): Margins {
  const sums = (isHan ? han : latin).sums(featuresOf(folded, stretches));
  const harmless = sums.at(-1) ?? 0;
  return new Map(heard.map((family, at) => [family, (sums[at] ?? 0) - harmless]));
}

/** Bad is what either half is. */
const worstOf = (halves: readonly Margins[]): Margins =>
  new Map(heard.map((family) => [family, Math.max(...halves.map((of) => of.get(family) ?? -Infinity))]));

/** Learns from examples, and from ordinary messages what is none of it. */
export function earOf(examples: Iterable<Judged>): Ear {
  const taught = taughtBy([...ordinary(), ...examples]);
  return {
    listen(folded, { isBare, isNotice }) {
      const sentences = sentencesOf(folded);
      const halves = halvesOf(folded, sentences);
      const ofHalves = halves.map((half) => marginsOf(taught, folded, half));
      const whole = worstOf(ofHalves);
      const each =
        sentences.length === 1
          ? [whole]
          : sentences.map((one) => marginsOf(taught, folded, halfOf(folded, one)));
      const isShort = sentences.every((one) => one.isShort);
      // A word or two are like anything; of a bare text they are all there is to go by.
      if (!isBare && isShort) return { alike: [], suspected: [], excuses: () => false };
      const clauses = isNotice ? clausesOf(folded) : [];
      const known = new Map<Stretch, Margins>();
      const ofClause = (one: Stretch): Margins =>
        remembered(known, one, () => marginsOf(taught, folded, halfOf(folded, one)));
      const named = new Set([
        ...ofHalves.flatMap((one) =>
          clearlyIn(one, isBare ? (isShort ? margins.short : margins.text) : margins.own),
        ),
        ...each.flatMap((one, at) =>
          sentences[at]?.isShort === true
            ? []
            : clearlyIn(one, isBare ? margins.sentence : margins.ownSentence),
        ),
        ...(isBare ? unprovedIn(whole) : []),
        ...(isBare ? clauses.filter(({ isLong }) => isLong) : []).flatMap((one) =>
          clearlyIn(ofClause(one), margins.clause),
        ),
      ]);
      const withPlace = (of: readonly Family[]): readonly Alike[] =>
        of.map((family) => ({ family, ...loudest(family, sentences, each) }));
      return {
        alike: withPlace(
          heard.filter((family) => named.has(family) && (isBare || !knownElsewhere.has(family))),
        ),
        suspected: isBare
          ? withPlace(heard.filter((family) => (whole.get(family) ?? -Infinity) > margins.suspected))
          : [],
        excuses: (at, everyday) => {
          const place = sentences.findIndex(({ end }) => at < end);
          const [here, there] = [sentences[place], each[place]];
          const clause = clauses.find(({ end }) => at < end);
          // Of a notice, what lies beyond what is compared is not excused.
          if (isNotice && (clause === undefined || best(ofClause(clause)) >= margins.excusedClause)) {
            return false;
          }
          if (everyday && best(whole) < margins.everyday) return true;
          if (here === undefined || there === undefined || here.isShort) return false;
          return best(whole) < margins.excusedText && best(there) < margins.excusedSentence;
        },
      };
    },
  };
}

/** The family it reads like most and those that are not far behind, when that is clear. */
function clearlyIn(of: Margins, from: number): readonly Family[] {
  const most = best(of);
  return most < from
    ? []
    : heard.filter((family) => (of.get(family) ?? 0) > Math.max(0, most - margins.beside));
}

function unprovedIn(of: Margins): readonly Family[] {
  // Of words that no example holds nothing is known.
  if (best(of) === 0) return [];
  const from = Math.max(margins.unproved, best(of) - margins.beside);
  return heard.filter((family) => unproved.has(family) && (of.get(family) ?? -Infinity) > from);
}

/** The sentence that reads most like the family. */
function loudest(family: Family, sentences: readonly Stretch[], each: readonly Margins[]): Stretch {
  const loud = each.map((of) => of.get(family) ?? -Infinity);
  const { begin = 0, end = 0 } = sentences[loud.indexOf(Math.max(...loud))] ?? {};
  return { begin, end };
}

let own: Ear | undefined;
/** The ear that all the examples taught, at the first text or by `openBooks`. */
export const ownEar = (): Ear => (own ??= earOf(examplesWithout()));
