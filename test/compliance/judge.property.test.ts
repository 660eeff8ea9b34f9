import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaFacts, exampleNotice, unitedStatesFacts, withFacts } from '../../shared/compliance/examples.ts';
import type { Facts, Jurisdiction } from '../../shared/compliance/facts.ts';
import { judge, judgeBy } from '../../shared/compliance/judge.ts';
import { lawAt } from '../../shared/compliance/law.ts';
import { verdicts } from '../../shared/model/decision.ts';
import type { HoldKind } from '../../shared/model/hold.ts';
import { DAY_MS, MINUTE_MS, parseZone, plusMs } from '../../shared/time.ts';

const zoneNames = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Australia/Lord_Howe',
];
const zones = fc.uniqueArray(fc.constantFrom(...zoneNames.map(parseZone)), { minLength: 1, maxLength: 3 });
const laws: fc.Arbitrary<readonly Jurisdiction[]> = fc.constantFrom(
  ['cn'],
  ['us'],
  ['cn', 'us'],
  ['us', 'us-ma'],
);
const known = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: some }, { weight: 1, arbitrary: fc.constant('unknown' as const) });
const mostly = <T>(good: T, ...bad: readonly T[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(good) },
    { weight: 1, arbitrary: fc.constantFrom(good, ...bad) },
  );
const holds = mostly<readonly HoldKind[]>([], ['ledger'], ['unclear-reply']);

/** Cases around the ordinary one, with one thing or several amiss. */
const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    us: fc.boolean(),
    laws: known(laws),
    zones: known(zones),
    minutes: fc.integer({ min: 0, max: 20 * 24 * 60 }),
    sends: fc.array(fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 9 * 24 * 60 })), {
      maxLength: 4,
    }),
    status: known(mostly<'open' | 'paid'>('open', 'paid')),
    unpaidMinor: known(mostly(100, 0)),
    holds,
    personHolds: holds,
    pending: known(mostly(0, 1)),
    optedOut: known(mostly(false, true)),
    consent: known(mostly<'given' | 'revoked'>('given', 'revoked')),
    paused: known(mostly(false, true)),
    parts: known(mostly(1, 2, 3, 4)),
    first: fc.boolean(),
  })
  .map((of) => {
    const base = of.us ? unitedStatesFacts() : chinaFacts();
    const now = plusMs(base.now, of.minutes * MINUTE_MS);
    const sends = of.sends.map(([number, ago]) => ({
      noticeId: exampleNotice(number),
      publishBy: plusMs(now, -ago * MINUTE_MS),
    }));
    return withFacts(base, {
      now,
      jurisdictions: of.laws,
      zones: of.zones,
      feed: { watermark: plusMs(now, -DAY_MS) },
      loan: { status: of.status, unpaidMinor: of.unpaidMinor, holds: of.holds, paymentsPending: of.pending },
      contact: { optedOut: of.optedOut, consent: of.consent, pendingReplies: of.pending, recentSends: sends },
      person: { holds: of.personHolds, recentSends: sends.slice(1) },
      sending: { paused: of.paused },
      text: { parts: of.parts },
      goingFirst: of.first ? [{ noticeId: exampleNotice(7), sameContact: true, samePerson: true }] : [],
    });
  });

const gravity = (facts: Facts): number => verdicts.indexOf(judge(facts).verdict);
const bookFacts = { numRuns: 400 };

/** Every fact that may be unknown, made unknown: nothing that is not of type Known stands here. */
const forget: readonly ((facts: Facts) => Facts)[] = [
  (facts) => ({ ...facts, jurisdictions: 'unknown' }),
  (facts) => ({ ...facts, zones: 'unknown' }),
  (facts) => withFacts(facts, { notice: { language: 'unknown' } }),
  (facts) => withFacts(facts, { loan: { status: 'unknown' } }),
  (facts) => withFacts(facts, { loan: { unpaidMinor: 'unknown' } }),
  (facts) => withFacts(facts, { loan: { paymentsPending: 'unknown' } }),
  (facts) => withFacts(facts, { loan: { versionsAgree: 'unknown' } }),
  (facts) => withFacts(facts, { feed: { kind: 'unknown' } }),
  (facts) => withFacts(facts, { feed: { watermark: 'unknown' } }),
  (facts) => withFacts(facts, { contact: { optedOut: 'unknown' } }),
  (facts) => withFacts(facts, { contact: { quarantined: 'unknown' } }),
  (facts) => withFacts(facts, { contact: { consent: 'unknown' } }),
  (facts) => withFacts(facts, { contact: { pendingReplies: 'unknown' } }),
  (facts) => withFacts(facts, { contact: { recentSends: 'unknown' } }),
  (facts) => withFacts(facts, { person: { recentSends: 'unknown' } }),
  (facts) => withFacts(facts, { sending: { paused: 'unknown' } }),
  (facts) => withFacts(facts, { text: { templateId: 'unknown' } }),
  (facts) => withFacts(facts, { text: { parts: 'unknown' } }),
];
const HOLD = verdicts.indexOf('hold');

describe('whatever the facts', () => {
  it('forgetting one of them never sends', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...forget), (facts, forgetOne) => {
        expect(gravity(forgetOne(facts))).toBeGreaterThanOrEqual(HOLD);
      }),
      bookFacts,
    );
  });

  it('forgetting whose law, which zone or what was sent never makes the judgement milder', () => {
    const gates = [forget[0]!, forget[1]!, forget[13]!, forget[14]!];
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...gates), (facts, forgetOne) => {
        expect(gravity(forgetOne(facts))).toBeGreaterThanOrEqual(gravity(facts));
      }),
      bookFacts,
    );
  });

  it('equal facts give equal bytes, and are left as they were', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const before = JSON.stringify(facts);
        expect(JSON.stringify(judge(facts))).toBe(JSON.stringify(judge(structuredClone(facts))));
        expect(JSON.stringify(facts)).toBe(before);
      }),
      bookFacts,
    );
  });

  it('the order of the rules changes neither verdict nor moment', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const law = lawAt(facts.jurisdictions, facts.now, 'notice');
        const { verdict, until } = judgeBy({ ...law, inForce: law.inForce.toReversed() }, facts);
        expect({ verdict, until }).toEqual({ verdict: judge(facts).verdict, until: judge(facts).until });
      }),
      bookFacts,
    );
  });

  it('a rule more never makes the judgement milder', () => {
    fc.assert(
      fc.property(someFacts, fc.nat(), (facts, pick) => {
        const law = lawAt(facts.jurisdictions, facts.now, 'notice');
        const without = law.inForce.filter((_, index) => index !== pick % law.inForce.length);
        const milder = judgeBy({ ...law, inForce: without }, facts).verdict;
        expect(gravity(facts)).toBeGreaterThanOrEqual(verdicts.indexOf(milder));
      }),
      bookFacts,
    );
  });

  it('what is delayed is no longer delayed by the same rule when its time comes', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const finding of judge(facts).findings) {
          if (finding.until === undefined) continue;
          expect(finding.until).toBeGreaterThan(facts.now);
          const later = judge(withFacts(facts, { now: finding.until, goingFirst: [] }));
          expect(
            later.findings.filter((one) => one.ruleId === finding.ruleId && one.verdict === 'delay'),
          ).toEqual([]);
        }
      }),
      bookFacts,
    );
  });
});
