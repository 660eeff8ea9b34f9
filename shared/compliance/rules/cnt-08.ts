import { cba2026, gbt45251, POLICY_SINCE } from '../citations.ts';
import { answerTo, inChina, inUnitedStates } from '../examples.ts';
import { judgeWhatIsMissing } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-08');

/** Not asked of the distress answer and of the opt-out confirmation, which say as little as they can. */
export const cnt08 = defineRule({
  id: 'CNT-08',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '须说明缘由', en: 'It says why it was sent' },
  plain: {
    zh: '写明是哪一笔借款（只留尾号）、依据，以及如何还款或查询。',
    en: 'It says which loan (masked) and on what ground, and how to pay or ask.',
  },
  citations: [cba2026, gbt45251],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found', 'notice.answerKind'],
  check: (facts) => judgeWhatIsMissing(facts, say, 'reason'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['reason'] } }),
      gives: { verdict: 'block', code: 'reason' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'reason'] } }),
      gives: { verdict: 'block', code: 'reason' },
    },
    {
      because: 'the opt-out confirmation need not say it',
      facts: answerTo('opt-out', { text: { families: ['reason'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'nor the answer to words of despair',
      facts: answerTo('distress', { text: { families: ['reason'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the answer to a question must',
      facts: answerTo('help', { text: { families: ['reason'] } }),
      gives: { verdict: 'block', code: 'reason' },
    },
    {
      because: 'it found something that is for another rule to tell',
      facts: inChina({ text: { families: ['marketing'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'nobody has read the text',
      facts: inChina({ text: { families: 'unknown' } }),
      gives: { verdict: 'hold', code: 'text-not-read' },
    },
    {
      because: 'nobody knows what is being answered',
      facts: answerTo('help', { notice: { answerKind: 'unknown' } }),
      gives: { verdict: 'hold', code: 'answer-unknown' },
    },
  ],
});
