import type { Evidence, Finding, Verdict } from '../model/decision.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Facts, Jurisdiction } from './facts.ts';

/**
 * How sure we are of a source. P primary text · S secondary source · B-hi, B-med, B-lo background
 * knowledge by confidence · POLICY our own choice, not law. Everything but P and POLICY is shown to
 * operators as "to be confirmed by counsel".
 */
export type Confidence = 'P' | 'S' | 'B-hi' | 'B-med' | 'B-lo' | 'POLICY';

export interface Citation {
  readonly text: string;
  readonly confidence: Confidence;
}

/** The same sentence for a Chinese and an English reader. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A number of the law, from a day on. The earliest value also holds before its day: no law is empty. */
export interface DatedValue {
  readonly from: LocalDate;
  readonly value: number;
  readonly citation: Citation;
}

/** `notice.step`, `zones`: the facts a rule may name as read. */
export type FactPath = {
  [Key in keyof Facts]: Facts[Key] extends number | string | readonly unknown[]
    ? Key
    : `${Key}.${Extract<keyof Facts[Key], string>}`;
}[keyof Facts];

export interface Example {
  /** Why this case is worth showing, as a sentence. */
  readonly because: string;
  readonly facts: Facts;
  readonly gives: {
    readonly verdict: Verdict;
    readonly code?: string;
    readonly until?: Instant;
    /** What the reader of a decision is shown; at least one example of each finding that shows something has it. */
    readonly evidence?: Evidence;
  };
}

/**
 * One rule: what it asks, on what ground, since when, and cases that show it. Its examples are its tests.
 * `plain` may name parameters in braces; they are filled with the values in force when it is shown.
 */
export interface Rule<Name extends string = string> {
  readonly id: string;
  readonly jurisdictions: 'all' | readonly Jurisdiction[];
  readonly speaksOf: readonly Facts['notice']['kind'][];
  readonly title: Bilingual;
  readonly plain: Bilingual;
  readonly citations: readonly Citation[];
  /** In force from `from` until the day before `until`. */
  readonly effective: { readonly from: LocalDate; readonly until?: LocalDate };
  readonly parameters: Readonly<Record<Name, readonly DatedValue[]>>;
  readonly reads: readonly FactPath[];
  /** Pure and total. What it throws all the same becomes a hold. */
  check(facts: Facts, parameters: Readonly<Record<Name, number>>): Finding;
  /** At least one permit and one not permit, and both sides of each bound. */
  examples(): readonly Example[];
}

/** Lets the compiler take the parameters' names from the declaration. */
export const defineRule = <Name extends string = never>(rule: Rule<Name>): Rule<Name> => rule;

const nothing: Evidence = {};

/** The five things a rule can say. `allow` is one shared value: it costs nothing and is compared by name. */
export interface Sayings {
  readonly allow: Finding;
  warn(code: string, evidence?: Evidence): Finding;
  delay(code: string, until: Instant, evidence?: Evidence): Finding;
  /** `until`: when to ask again, where no event of this person will clear it. */
  hold(code: string, evidence?: Evidence, until?: Instant): Finding;
  block(code: string, evidence?: Evidence): Finding;
}

export function sayingsOf(ruleId: string): Sayings {
  const say =
    (verdict: Verdict) =>
    (code: string, evidence: Evidence = nothing): Finding => ({ ruleId, verdict, code, evidence });
  return {
    allow: { ruleId, verdict: 'allow', code: 'allowed', evidence: nothing },
    warn: say('warn'),
    block: say('block'),
    hold: (code, evidence = nothing, until) => ({
      ...say('hold')(code, evidence),
      ...(until === undefined ? {} : { until }),
    }),
    delay: (code, until, evidence = nothing) => ({ ruleId, verdict: 'delay', code, until, evidence }),
  };
}

/** The values in force on `date`: of each parameter the latest that has begun, or else its earliest. */
export function parametersOn<Name extends string>(
  rule: Pick<Rule<Name>, 'parameters'>,
  date: LocalDate,
): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const [name, dated] of Object.entries<readonly DatedValue[]>(rule.parameters)) {
    values[name] = valueOn(dated, date);
  }
  return values;
}

/** Dates are written YYYY-MM-DD, so their order is the order of their letters. NaN for an empty list. */
export function valueOn(dated: readonly DatedValue[], date: LocalDate): number {
  let begun: DatedValue | undefined;
  let first: DatedValue | undefined;
  for (const one of dated) {
    if (first === undefined || one.from < first.from) first = one;
    if (one.from <= date && (begun === undefined || one.from > begun.from)) begun = one;
  }
  return (begun ?? first)?.value ?? NaN;
}
