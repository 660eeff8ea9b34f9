import { parseLocalDate } from '../../time.ts';
import { inUnitedStates } from '../examples.ts';
import { judgeFlags } from '../flags.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-13');
const flags = ['time-barred'] as const;

/**
 * The law forbids to sue or to threaten it, and some states ask for a disclosure in each message. No shipped
 * text makes that disclosure, so a time-barred debt is not reminded of by SMS at all: stricter than the law.
 */
export const cnt13 = defineRule({
  id: 'CNT-13',
  jurisdictions: ['us'],
  speaksOf: ['notice'],
  title: { zh: '美国：过了诉讼时效的借款', en: 'United States: a debt no court would hear' },
  plain: {
    zh: '已过诉讼时效的借款不发短信提醒：多个州要求随信声明，现有模板没有这段声明。',
    en: 'A debt that is time-barred is not reminded of by SMS: several states ask for a disclosure that no shipped text makes.',
  },
  citations: [
    { text: '12 CFR 1006.26: no suit, and no threat of one, on a time-barred debt', confidence: 'S' },
  ],
  effective: { from: parseLocalDate('2021-11-30') },
  parameters: {},
  reads: ['person.flags'],
  check: (facts) => judgeFlags(facts, say, 'block', flags),
  examples: () => [
    {
      because: 'the claim could still be brought',
      facts: inUnitedStates(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the time for it is over',
      facts: inUnitedStates({ person: { flags: ['time-barred'] } }),
      gives: { verdict: 'block', code: 'time-barred' },
    },
    {
      because: 'the lender has not said',
      facts: inUnitedStates({ person: { flags: 'unknown' } }),
      gives: { verdict: 'hold', code: 'flags-unknown' },
    },
  ],
});
