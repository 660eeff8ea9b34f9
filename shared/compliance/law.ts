import { createHash } from 'node:crypto';
import { remembered } from '../remembered.ts';
import { localDateAt, MINUTE_MS, type Instant, type LocalDate } from '../time.ts';
import type { Facts, Jurisdiction, Known } from './facts.ts';
import { basePack } from './packs/base.ts';
import { cnPack } from './packs/cn.ts';
import type { Pack } from './packs/pack.ts';
import { usPack } from './packs/us.ts';
import { parametersOn, type Rule } from './rule.ts';

export const packs: readonly Pack[] = [basePack, cnPack, usPack];

/** A rule with the values in force. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly parameters: Readonly<Record<string, number>>;
}

/** What applies to a set of jurisdictions on a day, for one kind of message. */
export interface Law {
  readonly inForce: readonly RuleInForce[];
  readonly ruleIds: readonly string[];
  /** `base@1`, `cn@1`. */
  readonly packs: readonly string[];
  /** SHA-256, hex, over packs, rules and the values in force. */
  readonly digest: string;
}

type LawBook = (jurisdictions: Facts['jurisdictions'], now: Instant, kind: Facts['notice']['kind']) => Law;

type LawByKind = Readonly<Record<Facts['notice']['kind'], Law>>;

const bitOf: Readonly<Record<Jurisdiction, number>> = { cn: 1, us: 2, 'us-ma': 2 | 4 };
const EVERYTHING = 1 | 2 | 4;

function maskOf(jurisdictions: Known<readonly Jurisdiction[]>): number {
  if (jurisdictions === 'unknown' || jurisdictions.length === 0) return EVERYTHING;
  let mask = 0;
  for (const jurisdiction of jurisdictions) mask |= bitOf[jurisdiction];
  return mask;
}

/** Every zone's midnight falls on a quarter of an hour, so within one the law cannot change. */
const QUARTER_MS = 15 * MINUTE_MS;
/** A pack, and the day where its law is made. */
interface PackOnDay {
  readonly pack: Pack;
  readonly date: LocalDate;
}

/** What some packs say together, on any day; each day is worked out once. */
export function lawBookOf(bound: readonly Pack[]): LawBook {
  const lastAsked: { quarter: number; laws: LawByKind }[] = [];
  /** By days and sets of jurisdictions: years of back-tests fit. */
  const lawsByDay = new Map<string, LawByKind>();
  const lawsAt = (mask: number, now: Instant): LawByKind => {
    const quarter = Math.floor(now / QUARTER_MS);
    const last = lastAsked[mask];
    if (last?.quarter === quarter) return last.laws;
    const days = bound.map((pack) => ({ pack, date: localDateAt(now, pack.zone) }));
    const key = days.map(({ date }) => date).join(' ');
    const laws = remembered(lawsByDay, `${mask} ${key}`, () => compile(mask, days));
    lastAsked[mask] = { quarter, laws };
    return laws;
  };
  return (jurisdictions, now, kind) => lawsAt(maskOf(jurisdictions), now)[kind];
}

/**
 * The union of all rules that may apply at `now`. Where the jurisdiction is unknown, anything may apply, so
 * everything does: ignorance never makes a judgement milder. Massachusetts includes the United States.
 */
export const lawAt = lawBookOf(packs);

function compile(mask: number, days: readonly PackOnDay[]): LawByKind {
  const applying = days.flatMap(({ pack, date }) => {
    const inForce = rulesInForce(pack, date).filter(({ rule }) => applies(rule, mask));
    return inForce.length === 0 ? [] : [{ name: `${pack.name}@${pack.version}`, inForce }];
  });
  const law = (kind: Facts['notice']['kind']): Law => {
    const inForce = applying
      .flatMap((pack) => pack.inForce)
      .filter(({ rule }) => rule.speaksOf.includes(kind));
    const names = applying.map((pack) => pack.name);
    return {
      inForce,
      ruleIds: inForce.map(({ rule }) => rule.id),
      packs: names,
      digest: digestOf(names, inForce),
    };
  };
  return { notice: law('notice'), answer: law('answer'), case: law('case') };
}

const applies = ({ jurisdictions }: Rule, mask: number): boolean =>
  jurisdictions === 'all' || jurisdictions.some((one) => (bitOf[one] & mask) === bitOf[one]);

/** The rules of `pack` that bind on `date`, with the values of that day. */
export function rulesInForce(pack: Pack, date: LocalDate): readonly RuleInForce[] {
  return pack.rules
    .filter(
      ({ effective: { from, until } }) =>
        (from <= date || from <= pack.since) && (until === undefined || date < until),
    )
    .map((rule) => ({ rule, parameters: parametersOn(rule, date) }));
}

/** Of equal laws equal, in whatever order a rule names its values. */
export const digestOf = (names: readonly string[], inForce: readonly RuleInForce[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        names,
        inForce.map(({ rule, parameters }) => [rule.id, Object.entries(parameters).sort()]),
      ]),
    )
    .digest('hex');
