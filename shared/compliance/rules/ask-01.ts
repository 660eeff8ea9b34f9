import { policy, POLICY_SINCE } from '../citations.ts';
import { aboutCase } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('ASK-01');

/** Refused for good, not put off: when the other case has closed, its own question is asked instead. */
export const ask01 = defineRule({
  id: 'ASK-01',
  jurisdictions: 'all',
  speaksOf: ['case'],
  title: { zh: '有事未了不问满意度', en: 'Nobody is asked how it went while anything is open' },
  plain: {
    zh: '同一号码还有未办结的事，就不问上一件办得如何。',
    en: 'While any case of a number is open, nobody on it is asked how an earlier one went.',
  },
  citations: [policy('whoever still waits for an answer is not asked for one')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['notice.answerKind', 'contact.openCases'],
  check({ notice: { answerKind }, contact: { openCases } }) {
    if (answerKind !== 'case-score') return say.allow;
    if (openCases === 'unknown') return say.hold('cases-unknown');
    return openCases === 0 ? say.allow : say.block('case-open');
  },
  examples: () => [
    { because: 'all is closed', facts: aboutCase('case-score'), gives: { verdict: 'allow' } },
    {
      because: 'another case has been opened since',
      facts: aboutCase('case-score', { contact: { openCases: 1 } }),
      gives: { verdict: 'block', code: 'case-open' },
    },
    {
      because: 'staff may write in a case that is open',
      facts: aboutCase('case-message', { contact: { openCases: 1 } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'whether anything is open cannot be read',
      facts: aboutCase('case-score', { contact: { openCases: 'unknown' } }),
      gives: { verdict: 'hold', code: 'cases-unknown' },
    },
  ],
});
