import { policy, POLICY_SINCE } from '../citations.ts';
import { answerTo, inChina, inUnitedStates } from '../examples.ts';
import { judgeStaffWords } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-17');

export const cnt17 = defineRule({
  id: 'CNT-17',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不用行话', en: 'No jargon' },
  plain: {
    zh: '不用借款人不必懂的词。工作人员写的话只提醒，不拦下。',
    en: 'No word that a borrower need not know. In words that staff write it is only pointed out.',
  },
  citations: [policy('what is not understood is not told')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found', 'notice.answerKind'],
  check: (facts) => judgeStaffWords(facts, say, 'jargon'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['jargon'] } }),
      gives: { verdict: 'block', code: 'jargon' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['tone', 'jargon'] } }),
      gives: { verdict: 'block', code: 'jargon' },
    },
    {
      because: 'staff wrote it, and a person read it before it went',
      facts: inChina({
        notice: { kind: 'case', answerKind: 'case-message' },
        text: { families: ['jargon'] },
      }),
      gives: { verdict: 'warn', code: 'jargon' },
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
      because: 'nobody knows whose words they are',
      facts: answerTo('help', { notice: { answerKind: 'unknown' } }),
      gives: { verdict: 'hold', code: 'answer-unknown' },
    },
  ],
});
