/**
 * What a text must hold for a regular expression to match it at all: one of a few literals. Most phrases are far from
 * most texts; knowing this, they need not be tried. Understands the part of the syntax that phrases use.
 */

/** One of these literals is in every text that the source matches; undefined when that cannot be told. */
export function requiredIn(source: string): readonly string[] | undefined {
  const reader = { source, at: 0 };
  const required = alternatives(reader);
  if (reader.at < source.length) throw new Error(`a phrase has a parenthesis too many: ${source}`);
  return required;
}

interface Reader {
  readonly source: string;
  at: number;
}

type Required = readonly string[] | undefined;

const LITERALS_MAX = 200;

/** Every branch must be known, or nothing is. */
function alternatives(reader: Reader): Required {
  const branches = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  const known = branches.flatMap((branch) => branch ?? []);
  return branches.includes(undefined) || known.length > LITERALS_MAX ? undefined : known;
}

/** The most telling of what the parts of a sequence require. */
function sequence(reader: Reader): Required {
  let best: Required;
  let run = '';
  const offer = (required: Required): void => {
    if (required !== undefined && (best === undefined || costOf(required) < costOf(best))) best = required;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const atom = nextAtom(reader);
    const often = quantifier(reader);
    if (atom.literal !== undefined && often === 'once') run += atom.literal;
    else {
      if (run !== '') offer([run]);
      run = '';
      if (often !== 'perhaps') offer(atom.literal === undefined ? atom.required : [atom.literal]);
    }
  }
  if (run !== '') offer([run]);
  return best;
}

interface Atom {
  /** One character that stands for itself. */
  readonly literal?: string;
  readonly required?: Required;
}

function nextAtom(reader: Reader): Atom {
  const { source } = reader;
  const character = source.charAt(reader.at);
  if (character === '(') return group(reader);
  if (character === '[') return characters(reader);
  if (character === '\\') {
    const escaped = source.charAt(reader.at + 1);
    reader.at += 2;
    return /[a-z]/iu.test(escaped) ? {} : { literal: escaped };
  }
  reader.at += 1;
  return character === '.' || character === '^' || character === '$' ? {} : { literal: character };
}

function group(reader: Reader): Atom {
  const [opening = '('] = /^\((?:\?(?:<?[!=]|:))?/u.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += opening.length;
  const required = alternatives(reader);
  reader.at += 1;
  return /[!=]$/u.test(opening) ? {} : { required };
}

function characters(reader: Reader): Atom {
  const end = reader.source.indexOf(']', reader.at);
  const inside = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  return inside.startsWith('^') || inside.includes('-') ? {} : { required: Array.from(inside) };
}

function quantifier(reader: Reader): 'once' | 'more' | 'perhaps' {
  const [found = ''] = /^(?:[?*+]|\{\d*,?\d*\})\??/u.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += found.length;
  if (found === '') return 'once';
  return /^(?:[?*]|\{0)/u.test(found) ? 'perhaps' : 'more';
}

/** Rough share of texts that hold a literal: Chinese characters tell more than letters do. */
const shareOf = (literal: string): number => {
  const letters = literal.trim();
  const weight = /[^\p{ASCII}]/u.test(letters) ? letters.length * 2 : letters.length;
  return 0.5 ** Math.min(weight, 8);
};

const costOf = (literals: readonly string[]): number =>
  literals.reduce((sum, literal) => sum + shareOf(literal), 0);
