/**
 * What a text must hold for a regular expression to match it at all: one of a few literals. Most phrases are far from
 * most texts; knowing this, they need not be tried. Understands the part of the syntax that phrases use.
 */

/**
 * Lists of literals, the most telling list first: every text that the source matches holds one of each list. Empty when
 * nothing can be told. A lookahead or lookbehind tells nothing.
 */
export function requirementsIn(source: string): readonly (readonly string[])[] {
  const inner = /^(?:\\b)?\(\?:(.*)\)(?:\\b)?$/su.exec(source)?.[1] ?? source;
  const reader = { source: balanced(inner) ? inner : source, at: 0 };
  const branches = [requirements(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(requirements(reader));
  }
  if (reader.at < reader.source.length) throw new Error(`a phrase has a parenthesis too many: ${source}`);
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) return only;
  const best = oneOfEach(branches.map(([first]) => first));
  return best === undefined ? [] : [best];
}

/** The most telling list of all. */
export const requiredIn = (source: string): readonly string[] | undefined => requirementsIn(source)[0];

/** True when no parenthesis closes that was not opened: then what was around it was one pair. */
function balanced(source: string): boolean {
  let open = 0;
  for (const [index, sign] of Array.from(source).entries()) {
    if (source[index - 1] === '\\') continue;
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return true;
}

interface Reader {
  readonly source: string;
  at: number;
}

type Required = readonly string[] | undefined;

const LITERALS_MAX = 2000;

/** Every branch must be known, or nothing is. */
function oneOfEach(branches: readonly Required[]): Required {
  const known: string[] = [];
  for (const branch of branches) {
    if (branch === undefined) return undefined;
    known.push(...branch);
  }
  return known.length > LITERALS_MAX ? undefined : known;
}

function alternatives(reader: Reader): Required {
  const branches = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  return oneOfEach(branches);
}

/** The most telling of what the parts of a sequence require. */
const sequence = (reader: Reader): Required => requirements(reader)[0];

/** What each part of a sequence requires, the most telling first. */
function requirements(reader: Reader): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  let run = '';
  const offer = (required: Required): void => {
    if (required !== undefined) all.push(required);
  };
  // At the end there is no character, which is part of any string.
  while (!'|)'.includes(reader.source.charAt(reader.at))) {
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
  return all
    .map((literals) => [literals, costOf(literals)] as const)
    .toSorted(([, one], [, other]) => one - other)
    .map(([literals]) => literals);
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
  const [opening = '('] = /\((?:\?(?:<?[!=]|:))?/u.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += opening.length;
  const required = alternatives(reader);
  reader.at += 1;
  return /[!=]/u.test(opening) ? {} : { required };
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
