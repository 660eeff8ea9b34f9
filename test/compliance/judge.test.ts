import { describe, expect, it } from 'vitest';
import {
  aboutCase,
  answerTo,
  at,
  chinaFacts,
  inChina,
  inUnitedStates,
  unitedStatesFacts,
} from '../../shared/compliance/examples.ts';
import { fold, judge, judgeBy } from '../../shared/compliance/judge.ts';
import { digestOf, lawAt, lawBookOf, packs, rulesInForce } from '../../shared/compliance/law.ts';
import { usPack } from '../../shared/compliance/packs/us.ts';
import { defineRule, sayingsOf, valueOn, type Rule } from '../../shared/compliance/rule.ts';
import { DAY_MS, parseLocalDate, parseZone, plusMs } from '../../shared/time.ts';
import type { Finding, Verdict } from '../../shared/model/decision.ts';

const finding = (verdict: Verdict, until?: string): Finding => ({
  ruleId: `X-${verdict}`,
  verdict,
  code: 'test',
  evidence: {},
  ...(until === undefined ? {} : { until: at(until) }),
});

const ruleThat = (id: string, check: Rule['check']): Rule =>
  defineRule({
    id,
    jurisdictions: 'all',
    speaksOf: ['notice', 'answer'],
    title: { zh: '测试', en: 'Test' },
    plain: { zh: '测试', en: 'Test' },
    citations: [{ text: 'a test', confidence: 'POLICY' }],
    effective: { from: parseLocalDate('2026-01-01') },
    parameters: {},
    reads: [],
    check,
    examples: () => [],
  });

const lawWith = (...extra: readonly Rule[]) => {
  const law = lawAt(['cn'], chinaFacts().now, 'notice');
  const inForce = [...law.inForce, ...extra.map((rule) => ({ rule, parameters: {} }))];
  return { ...law, inForce, ruleIds: inForce.map(({ rule }) => rule.id) };
};

describe('a judgement', () => {
  it.each([
    ['cn', chinaFacts(), ['base@5', 'cn@3']],
    ['us', unitedStatesFacts(), ['base@5', 'us@4']],
  ] as const)('allows the ordinary case of %s by every rule that applies', (_, facts, names) => {
    const judgement = judge(facts);
    expect(judgement).toMatchObject({ verdict: 'allow', findings: [], packs: names });
    expect(judgement.allowedBy.length).toBeGreaterThan(14);
    expect(judgement.lawDigest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('hears every rule, although the first already blocks', () => {
    const facts = inChina({
      contact: { optedOut: true, quarantined: true },
      loan: { holds: ['ledger'] },
      now: at('2026-03-10T03:00:00+08:00'),
    });
    const judgement = judge(facts);
    expect(judgement.verdict).toBe('block');
    expect(judgement.until).toBeUndefined();
    expect(judgement.findings.map((one) => [one.ruleId, one.verdict])).toEqual([
      ['OPT-01', 'block'],
      ['REC-02', 'block'],
      ['HLD-01', 'hold'],
      ['TIM-01', 'delay'],
    ]);
    expect(judgement.allowedBy).toContain('FRQ-01');
    expect(judgement.allowedBy).not.toContain('OPT-01');
  });

  it('applies the laws of both countries to whoever may live under both', () => {
    const facts = inChina({
      jurisdictions: ['cn', 'us'],
      zones: [parseZone('Asia/Shanghai'), parseZone('America/Los_Angeles')],
      now: at('2026-03-10T09:30:00+08:00'),
      contact: { consent: 'revoked' },
    });
    const judgement = judge(facts);
    expect(judgement.packs).toEqual(['base@5', 'cn@3', 'us@4']);
    expect(judgement.findings.map((one) => one.ruleId)).toEqual(['CON-03', 'CON-01']);
  });

  it('asks the rule of Massachusetts only where it may apply', () => {
    expect(judge(unitedStatesFacts()).allowedBy).not.toContain('FRQ-05');
    expect(judge(inUnitedStates({ jurisdictions: ['us', 'us-ma'] })).allowedBy).toContain('FRQ-05');
    const alone = judge(inUnitedStates({ jurisdictions: ['us-ma'] })).allowedBy;
    expect(alone).toEqual(expect.arrayContaining(['FRQ-05', 'FRQ-02', 'TIM-02', 'CON-01']));
  });

  it('holds by JUR-01, and asks every law, when it is unknown whose law applies', () => {
    const judgement = judge(inChina({ jurisdictions: 'unknown', contact: { consent: 'revoked' } }));
    expect(judgement.verdict).toBe('block');
    expect(judgement.findings.map((one) => one.ruleId)).toContain('JUR-01');
    const { now } = chinaFacts();
    expect(lawAt([], now, 'notice')).toEqual(lawAt(['cn', 'us', 'us-ma'], now, 'notice'));
  });

  it('asks of a message about a case whatever speaks of cases', () => {
    const { allowedBy } = judge(aboutCase('case-message'));
    expect(allowedBy).toEqual(expect.arrayContaining(['OPT-01', 'FRQ-03', 'TIM-04', 'VUL-01']));
    expect(allowedBy).not.toContain('AMT-03');
  });

  it('turns a rule that throws into a hold, and says nothing of what it held', () => {
    const broken = ruleThat('X-01', () => {
      throw new TypeError('+8613800000000');
    });
    const judgement = judgeBy(lawWith(broken), chinaFacts());
    expect(judgement.verdict).toBe('hold');
    expect(judgement.findings).toEqual([
      { ruleId: 'X-01', verdict: 'hold', code: 'rule-threw', evidence: { error: 'TypeError' } },
    ]);
  });

  it('turns a delay without a moment into a hold: nobody would ever ask again', () => {
    const endless = ruleThat('X-02', () => finding('delay'));
    expect(judgeBy(lawWith(endless), chinaFacts())).toMatchObject({
      verdict: 'hold',
      findings: [{ code: 'delay-without-end', evidence: { said: 'test' } }],
    });
  });

  it('answers although the number opted out, at night, while sending is paused and quarantined', () => {
    const facts = answerTo('opt-out', {
      now: at('2026-03-10T03:00:00+08:00'),
      contact: {
        optedOut: true,
        quarantined: true,
        pendingReplies: 1,
        consent: 'revoked',
        holds: ['ledger'],
      },
      sending: { paused: true },
      jurisdictions: 'unknown',
    });
    const { verdict, allowedBy } = judge(facts);
    expect(verdict).toBe('allow');
    expect(allowedBy).toEqual(expect.arrayContaining(['ANS-01', 'TPL-01', 'TPL-02', 'TPL-03', 'SEG-01']));
    expect(allowedBy).not.toContain('OPT-01');
  });

  it('holds an answer to the rules of text', () => {
    expect(judge(answerTo('help', { text: { parts: 4 } })).verdict).toBe('block');
    expect(judge(answerTo('help', { text: { templateId: 'unknown' } })).verdict).toBe('hold');
  });
});

describe('folding findings', () => {
  it.each([
    [['warn', 'allow'], 'warn'],
    [['delay', 'warn'], 'delay'],
    [['hold', 'delay', 'warn'], 'hold'],
    [['allow', 'block', 'hold'], 'block'],
  ] as const)('%j gives %s, in any order', (verdicts, gravest) => {
    const findings = verdicts.map((verdict) =>
      finding(verdict, verdict === 'delay' ? '2026-03-11T09:00:00Z' : undefined),
    );
    expect(fold(findings).verdict).toBe(gravest);
    expect(fold(findings.toReversed()).verdict).toBe(gravest);
  });

  it('asks a hold again only when every hold says when', () => {
    const again = { ...finding('hold'), until: at('2026-03-11T09:00:00Z') };
    expect(fold([again, finding('delay', '2026-03-12T09:00:00Z')])).toEqual({
      verdict: 'hold',
      until: again.until,
    });
    expect(fold([again, finding('hold')])).toEqual({ verdict: 'hold' });
    expect(fold([again, finding('block')])).toEqual({ verdict: 'block' });
    expect(fold([{ ...again, verdict: 'block' }])).toEqual({ verdict: 'block' });
  });

  it('waits for the latest of several delays', () => {
    const findings = [
      finding('delay', '2026-03-11T09:00:00Z'),
      finding('delay', '2026-03-12T09:00:00Z'),
      finding('warn'),
    ];
    const latest = { verdict: 'delay', until: at('2026-03-12T09:00:00Z') };
    expect(fold(findings)).toEqual(latest);
    expect(fold(findings.toReversed())).toEqual(latest);
  });
});

describe('the law of a day', () => {
  const dated = [
    { from: parseLocalDate('2026-07-01'), value: 2, citation: { text: 'new', confidence: 'P' as const } },
    { from: parseLocalDate('2026-01-01'), value: 1, citation: { text: 'old', confidence: 'P' as const } },
  ];

  it.each([
    ['2025-12-31', 1, 'the earliest value also holds before its day'],
    ['2026-06-30', 1, 'the day before the change'],
    ['2026-07-01', 2, 'the day of the change'],
    ['2030-01-01', 2, 'until there is another'],
  ])('on %s the value is %i: %s', (date, value) => {
    expect(valueOn(dated, parseLocalDate(date))).toBe(value);
  });

  it('begins at midnight where the law is made, and ends on its last day', () => {
    const rule = {
      ...ruleThat('X-03', () => sayingsOf('X-03').allow),
      effective: { from: parseLocalDate('2027-01-01'), until: parseLocalDate('2028-01-01') },
    };
    const pack = {
      name: 'x',
      version: 1,
      since: parseLocalDate('2026-06-01'),
      zone: parseZone('UTC'),
      rules: [rule],
    };
    const on = (date: string) => rulesInForce(pack, parseLocalDate(date)).length;
    expect([on('2026-12-31'), on('2027-01-01'), on('2027-12-31'), on('2028-01-01')]).toEqual([0, 1, 1, 0]);
    const withPack = { ...rule, effective: { from: pack.since } };
    expect(rulesInForce({ ...pack, rules: [withPack] }, parseLocalDate('1999-01-01'))).toHaveLength(1);
  });

  it('is never empty for an old clock', () => {
    for (const pack of packs) {
      expect(rulesInForce(pack, parseLocalDate('1999-01-01'))).toHaveLength(pack.rules.length);
    }
  });

  it('gives one digest for one law, and another for another', () => {
    const digest = (facts: Parameters<typeof judge>[0]) => judge(facts).lawDigest;
    expect(digest(inChina({ now: at('2026-03-11T10:00:00+08:00') }))).toBe(digest(chinaFacts()));
    expect(digest(unitedStatesFacts())).not.toBe(digest(chinaFacts()));
  });

  it('gives another digest for another value or rule, and not for another order of values', () => {
    const allow: Rule['check'] = () => sayingsOf('X-04').allow;
    const digest = (id: string, parameters: Readonly<Record<string, number>>) =>
      digestOf(['x@1'], [{ rule: ruleThat(id, allow), parameters }]);
    const known = digest('X-04', { daysMax: 1, weeksMax: 2 });
    expect(digest('X-04', { weeksMax: 2, daysMax: 1 })).toBe(known);
    expect(digest('X-04', { daysMax: 1, weeksMax: 3 })).not.toBe(known);
    expect(digest('X-05', { daysMax: 1, weeksMax: 2 })).not.toBe(known);
  });
});

describe('a law that changes on a day', () => {
  it('is one line of data: the day before judges by the old value, the day itself by the new', () => {
    const changed = {
      from: parseLocalDate('2027-01-01'),
      value: 30,
      citation: { text: 'an invented amendment', confidence: 'P' as const },
    };
    const rules = usPack.rules.map((rule) => {
      const { daysMax = [], ...others } = rule.parameters;
      const parameters = { ...others, daysMax: [...daysMax, changed] };
      return rule.id === 'CON-02' ? { ...rule, parameters } : rule;
    });
    const lawAtDay = lawBookOf([{ ...usPack, rules }]);
    const verdictAt = (now: string): string => {
      const facts = inUnitedStates({ now: at(now), contact: { verifiedAt: plusMs(at(now), -40 * DAY_MS) } });
      return judgeBy(lawAtDay(['us'], facts.now, 'notice'), facts).verdict;
    };
    expect(verdictAt('2026-12-31T12:00:00-05:00')).toBe('allow');
    expect(verdictAt('2027-01-01T12:00:00-05:00')).toBe('hold');
    expect(verdictAt('2026-12-31T12:00:00-05:00')).toBe('allow');
  });
});

describe('a rule', () => {
  it('binds only the kinds of messages it speaks of', () => {
    const rule = ruleThat('X-06', () => sayingsOf('X-06').allow);
    const kinds = ['notice', 'answer', 'case'] as const;
    for (const kind of kinds) {
      const lawOf = lawBookOf([{ ...usPack, rules: [{ ...rule, speaksOf: [kind] }] }]);
      const binding = kinds.filter((one) => lawOf(['us'], chinaFacts().now, one).ruleIds.length > 0);
      expect(binding).toEqual([kind]);
    }
  });
});
