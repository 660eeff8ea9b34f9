import { describe, expect, it } from 'vitest';
import { Fault } from '../../shared/fault.ts';
import { plainWords } from '../../shared/compliance/plain.ts';
import {
  defineRule,
  parametersOn,
  sayingsOf,
  valueOn,
  type Bilingual,
} from '../../shared/compliance/rule.ts';
import { parseInstant, parseLocalDate } from '../../shared/time.ts';

const citation = { text: 'a test', confidence: 'POLICY' } as const;
const say = sayingsOf('X-01');
const from = parseLocalDate('2026-01-01');
const july = parseLocalDate('2026-07-01');

const rule = defineRule({
  id: 'X-01',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '测试', en: 'Test' },
  plain: {
    zh: '{opensMinutes}以后，最多{perDayMax}条',
    en: 'not before {opensMinutes}, {perDayMax} at most',
  },
  citations: [citation],
  effective: { from },
  parameters: {
    opensMinutes: [
      { from, value: 545, citation },
      { from: july, value: 600, citation },
    ],
    perDayMax: [{ from, value: 1, citation }],
  },
  reads: [],
  check: () => say.allow,
  examples: () => [],
});

describe('the plain words of a rule', () => {
  it.each<[keyof Bilingual, string, string, string]>([
    ['zh', '2026-06-30', '09:05以后，最多1条', 'minutes of the day read as a clock'],
    ['en', '2026-06-30', 'not before 09:05, 1 at most', 'in both languages'],
    ['en', '2026-07-01', 'not before 10:00, 1 at most', 'with the values of the day'],
  ])('in %s on %s are %s: %s', (language, date, words) => {
    expect(plainWords(rule, language, parseLocalDate(date))).toBe(words);
  });

  it('name no parameter that the rule does not have', () => {
    const misspelt = { ...rule, plain: { zh: '{opens}', en: '{opens}' } };
    expect(() => plainWords(misspelt, 'en', from)).toThrow(Fault);
  });
});

describe('the values of a rule', () => {
  it('are those in force on the day', () => {
    expect(parametersOn(rule, july)).toEqual({ opensMinutes: 600, perDayMax: 1 });
  });

  it('are no number where none was ever set, so that no comparison with them holds', () => {
    expect(valueOn([], from)).toBeNaN();
  });

  it('stand whichever way they are listed, and the earlier of the same day stands', () => {
    const old = { from, value: 1, citation };
    const late = { from: july, value: 2, citation };
    for (const dated of [
      [old, late],
      [late, old],
    ]) {
      expect(valueOn(dated, parseLocalDate('2020-01-01'))).toBe(1);
      expect(valueOn(dated, july)).toBe(2);
    }
    expect(valueOn([old, { ...old, value: 9 }], july)).toBe(1);
    expect(valueOn([old, { ...old, value: 9 }], parseLocalDate('2020-01-01'))).toBe(1);
  });
});

describe('what a rule can say', () => {
  const until = parseInstant('2026-06-25T10:00:00Z');

  it.each([
    ['allow', say.allow, { verdict: 'allow', code: 'allowed', evidence: {} }],
    ['warn', say.warn('w'), { verdict: 'warn', code: 'w', evidence: {} }],
    ['block', say.block('b', { on: 'loan' }), { verdict: 'block', code: 'b', evidence: { on: 'loan' } }],
    ['hold', say.hold('h'), { verdict: 'hold', code: 'h', evidence: {} }],
    [
      'hold and ask again',
      say.hold('h', { on: 'loan' }, until),
      { verdict: 'hold', code: 'h', evidence: { on: 'loan' }, until },
    ],
    ['delay', say.delay('d', until), { verdict: 'delay', code: 'd', evidence: {}, until }],
  ])('%s is a finding in its name', (_, finding, said) => {
    expect(finding).toStrictEqual({ ruleId: 'X-01', ...said });
  });
});
