import { policy, POLICY_SINCE } from '../citations.ts';
import { answerTo, inChina, inUnitedStates } from '../examples.ts';
import { judgeStaffWords } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-16');

export const cnt16 = defineRule({
  id: 'CNT-16',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得施压', en: 'No pressure' },
  plain: {
    zh: '不用“立即”“最后一次”“！！”一类施压的口气，不用大写喊话。工作人员写的话只提醒，不拦下。',
    en: 'No pressure: at once, last time, exclamation marks in rows, capitals, guilt. In words that staff write it is only pointed out.',
  },
  citations: [
    policy('a plain sentence is read, a shout is feared'),
    { text: '12 CFR 1006.14: no conduct whose natural consequence is to harass', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found', 'notice.answerKind'],
  check: (facts) => judgeStaffWords(facts, say, 'tone'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['tone'] } }),
      gives: { verdict: 'block', code: 'tone' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'tone'] } }),
      gives: { verdict: 'block', code: 'tone' },
    },
    {
      because: 'staff wrote it, and a person read it before it went',
      facts: inChina({ notice: { kind: 'case', answerKind: 'case-message' }, text: { families: ['tone'] } }),
      gives: { verdict: 'warn', code: 'tone' },
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
