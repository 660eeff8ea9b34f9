import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaFacts, exampleNotice, unitedStatesFacts, withFacts } from '../../shared/compliance/examples.ts';
import * as z from 'zod';
import { factsSchema, type Facts, type Jurisdiction } from '../../shared/compliance/facts.ts';
import { judge, judgeBy } from '../../shared/compliance/judge.ts';
import { lawAt } from '../../shared/compliance/law.ts';
import { verdicts } from '../../shared/model/decision.ts';
import type { HoldKind } from '../../shared/model/hold.ts';
import type { Flag } from '../../shared/model/standing.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, parseZone, plusMs } from '../../shared/time.ts';

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
    flags: known(mostly<readonly Flag[]>([], ['attorney'], ['ill'], ['no-sms'])),
    quietTimes: known(mostly<readonly string[]>([], ['1-5 09:00-12:00'], ['20:00-11:00'], ['00:00-24:00'])),
    phase: known(mostly<'before' | 'on' | 'after'>('after', 'on', 'before')),
    catchUp: known(mostly(false, true)),
    talkedHoursAgo: mostly(-1, 3, 24 * 6),
    relationship: known(mostly<'first-party' | 'third-party'>('first-party', 'third-party')),
    approved: known(mostly(true, false)),
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
      notice: { phase: of.phase, catchUp: of.catchUp },
      feed: {
        watermark: plusMs(now, -DAY_MS),
        consentThrough: plusMs(now, -DAY_MS),
        contactThrough: plusMs(now, -DAY_MS),
      },
      deployment: { relationship: of.relationship },
      template: { approved: of.approved },
      loan: { status: of.status, unpaidMinor: of.unpaidMinor, holds: of.holds, paymentsPending: of.pending },
      contact: {
        optedOut: of.optedOut,
        consent: of.consent,
        pendingReplies: of.pending,
        recentSends: sends,
        verifiedAt: plusMs(now, -DAY_MS),
        quietTimes: of.quietTimes,
      },
      person: {
        holds: of.personHolds,
        recentSends: sends.slice(1),
        flags: of.flags,
        lastTalkAt: of.talkedHoursAgo < 0 ? 'never' : plusMs(now, -of.talkedHoursAgo * HOUR_MS),
        lastCatchUpAt: plusMs(now, -3 * DAY_MS),
      },
      sending: { paused: of.paused },
      text: { parts: of.parts },
      goingFirst: of.first ? [{ noticeId: exampleNotice(7), sameContact: true, samePerson: true }] : [],
    });
  });

const gravity = (facts: Facts): number => verdicts.indexOf(judge(facts).verdict);
/** The same case at a later moment, its feed fresh, its winners gone. */
const asLooked = (facts: Facts, now: Facts['now']): Facts =>
  withFacts(facts, {
    now,
    goingFirst: [],
    feed: { watermark: now, consentThrough: now, contactThrough: now },
    contact: { verifiedAt: now },
  });

const bookFacts = { numRuns: 400 };

/** Every path of the facts that may be unknown: taken from the schema, so that a new fact is asked too. */
const forgettable = new Set(
  Object.entries(factsSchema.unwrap().shape).flatMap(([room, schema]) => {
    if (schema.safeParse('unknown').success) return [room];
    const inner = schema instanceof z.ZodReadonly ? schema.unwrap() : undefined;
    const shape: Readonly<Record<string, z.ZodType>> = inner instanceof z.ZodObject ? inner.shape : {};
    return Object.entries(shape).flatMap(([name, fact]) =>
      // An id and free text are nothing anybody could forget, and a row may truly say `unknown`.
      fact.safeParse('unknown').success && !['noticeId', 'problem', 'state'].includes(name)
        ? [`${room}.${name}`]
        : [],
    );
  }),
);

function forget(facts: Facts, path: string): Facts {
  const [room = '', name] = path.split('.');
  const value = (facts as Record<string, unknown>)[room];
  const forgotten = name === undefined ? 'unknown' : { ...(value as object), [name]: 'unknown' };
  return { ...facts, [room]: forgotten };
}

const readBy = (facts: Facts): readonly string[] => [
  ...new Set(lawAt(facts.jurisdictions, facts.now, 'notice').inForce.flatMap(({ rule }) => rule.reads)),
];
const HOLD = verdicts.indexOf('hold');

describe('whatever the facts', () => {
  it('forgetting one that an applicable rule reads never sends', () => {
    const paths = new Set<string>();
    fc.assert(
      fc.property(someFacts, fc.nat(), (facts, pick) => {
        const read = readBy(facts).filter((path) => forgettable.has(path));
        const path = read[pick % read.length]!;
        paths.add(path);
        // It is named once more if this fails.
        expect([path, gravity(forget(facts, path)) >= HOLD]).toEqual([path, true]);
      }),
      { numRuns: 2_000 },
    );
    expect(paths.size).toBeGreaterThan(25);
  });

  it.each(
    [...forgettable].filter((path) =>
      readBy({ ...chinaFacts(), jurisdictions: 'unknown' }).some((one) => one === path),
    ),
  )('forgetting %s makes the ordinary case hold, in either country', (path) => {
    const everywhere = (facts: Facts) => judge({ ...forget(facts, path) }).verdict;
    const asked = [chinaFacts(), unitedStatesFacts()].filter((facts) =>
      readBy(facts).some((one) => one === path),
    );
    expect(asked.map(everywhere)).toEqual(asked.map(() => 'hold'));
  });

  it('forgetting one never makes milder what the rules that do not read it say', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...forgettable), (facts, path) => {
        const law = lawAt(facts.jurisdictions, facts.now, 'notice');
        const others = law.inForce.filter(({ rule }) => !rule.reads.some((one) => one === path));
        const said = judgeBy({ ...law, inForce: others }, facts).verdict;
        expect(gravity(forget(facts, path))).toBeGreaterThanOrEqual(verdicts.indexOf(said));
      }),
      { numRuns: 800 },
    );
  });

  it('forgetting one turns no delay, no warning and no permission into anything milder than a hold', () => {
    fc.assert(
      fc.property(someFacts, fc.nat(), (facts, pick) => {
        const read = readBy(facts).filter((path) => forgettable.has(path));
        const before = gravity(facts);
        const after = gravity(forget(facts, read[pick % read.length]!));
        if (before <= HOLD) expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 800 },
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

  it('what is delayed is allowed when its time comes, or another rule says why not', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { verdict, until, findings } = judge(facts);
        if (verdict !== 'delay' || until === undefined) return;
        const later = judge(asLooked(facts, until));
        const delayedAgain = later.findings.filter((one) =>
          findings.some((before) => before.ruleId === one.ruleId && one.verdict === 'delay'),
        );
        // A window or a holiday may have closed meanwhile: only such a rule may speak again.
        const clocks = ['TIM-01', 'TIM-02', 'TIM-04', 'HOL-01'];
        expect(delayedAgain.filter(({ ruleId }) => !clocks.includes(ruleId))).toEqual([]);
        if (later.verdict !== 'allow') expect(later.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('what is delayed is no longer delayed by the same rule when its time comes', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const finding of judge(facts).findings) {
          if (finding.until === undefined) continue;
          expect(finding.until).toBeGreaterThan(facts.now);
          const later = judge(asLooked(facts, finding.until));
          expect(
            later.findings.filter((one) => one.ruleId === finding.ruleId && one.verdict === 'delay'),
          ).toEqual([]);
        }
      }),
      bookFacts,
    );
  });
});
