import { policy, POLICY_SINCE } from '../citations.ts';
import { aboutCase, inChina, inUnitedStates } from '../examples.ts';
import { judgeFlags } from '../flags.ts';
import { judgeHolds } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('VUL-01');
const kinds = ['distress'] as const;
const flags = ['ill', 'minor', 'disaster-area', 'military'] as const;

/**
 * Of a message about a case a person has thought already: they typed it, or they decided what it tells, knowing
 * the borrower. Their own words go. What the machine tells waits after words of despair, which whoever closed
 * another case need not have seen; and the question how it went, of which nobody thought, waits for all of it.
 */
export const vul01 = defineRule({
  id: 'VUL-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '借款人处境特殊', en: 'The borrower is in a hard place' },
  plain: {
    zh: '借款人有轻生言语、重病、未成年、身处灾区或服役的，先不发，由人判断；工作人员亲自写的话不在此限。',
    en: 'After words of despair, in grave illness, for a minor, in a disaster area or in military service nothing goes before a person has thought about it; what staff write themselves is thought about.',
  },
  citations: [
    policy('nobody in danger is reminded of money'),
    { text: 'Servicemembers Civil Relief Act (50 USC 3901 ff.)', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['notice.kind', 'notice.answerKind', 'contact.holds', 'person.holds', 'loan.holds', 'person.flags'],
  check(facts) {
    const { kind, answerKind } = facts.notice;
    if (kind === 'case' && answerKind === 'case-message') return say.allow;
    const held = judgeHolds(facts, say, 'hold', kinds);
    if (kind === 'case' && answerKind !== 'case-score') return held;
    return held.verdict === 'allow' ? judgeFlags(facts, say, 'hold', flags) : held;
  },
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a reply spoke of despair',
      facts: inChina({ person: { holds: ['distress'] } }),
      gives: { verdict: 'hold', code: 'distress', evidence: { on: 'person' } },
    },
    {
      because: 'the hold may lie on the number alone',
      facts: inUnitedStates({ contact: { holds: ['distress'] } }),
      gives: { verdict: 'hold', code: 'distress' },
    },
    {
      because: 'nobody in despair is asked how we did',
      facts: aboutCase('case-score', { person: { holds: ['distress'] } }),
      gives: { verdict: 'hold', code: 'distress' },
    },
    {
      because: 'nor told by a machine how a case has ended',
      facts: aboutCase('case-closed', { person: { holds: ['distress'] } }),
      gives: { verdict: 'hold', code: 'distress' },
    },
    {
      because: 'a person may write to them',
      facts: aboutCase('case-message', { person: { holds: ['distress'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'whoever is ill and has asked for help hears what came of it',
      facts: aboutCase('case-plan-agreed', { person: { flags: ['ill'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'and is not asked how we did',
      facts: aboutCase('case-score', { person: { flags: ['ill'] } }),
      gives: { verdict: 'hold', code: 'ill' },
    },
    {
      because: 'the borrower is gravely ill',
      facts: inUnitedStates({ person: { flags: ['ill'] } }),
      gives: { verdict: 'hold', code: 'ill' },
    },
    {
      because: 'the borrower is a minor',
      facts: inUnitedStates({ person: { flags: ['minor'] } }),
      gives: { verdict: 'hold', code: 'minor' },
    },
    {
      because: 'the borrower lives where a disaster is declared',
      facts: inUnitedStates({ person: { flags: ['disaster-area'] } }),
      gives: { verdict: 'hold', code: 'disaster-area' },
    },
    {
      because: 'the borrower is in military service',
      facts: inUnitedStates({ person: { flags: ['military'] } }),
      gives: { verdict: 'hold', code: 'military' },
    },
    {
      because: 'what is known concerns another rule',
      facts: inUnitedStates({ person: { flags: ['attorney'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the lender has not said whether it knows anything',
      facts: inChina({ person: { flags: 'unknown' } }),
      gives: { verdict: 'hold', code: 'flags-unknown' },
    },
  ],
});
