import { POLICY_SINCE } from '../citations.ts';
import { answerTo, inChina, inUnitedStates } from '../examples.ts';
import { judgeWhatIsMissing } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-09');

/** Not asked of the distress answer, and of the opt-out confirmation, after which there is nothing left to stop. */
export const cnt09 = defineRule({
  id: 'CNT-09',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '须说明如何拒收', en: 'It says how to stop' },
  plain: {
    zh: '用收信人的语言写明如何拒收，且不被截断。',
    en: 'It says how to stop, in the reader’s language, within the parts that surely arrive.',
  },
  citations: [
    { text: '12 CFR 1006.6(e): each message says how to opt out', confidence: 'S' },
    {
      text: '通信短信息服务管理规定 (revised, in force 2026-05-01): 便捷有效的拒绝接收方式',
      confidence: 'S',
    },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found', 'notice.answerKind'],
  check: (facts) => judgeWhatIsMissing(facts, say, 'optout'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['optout'] } }),
      gives: { verdict: 'block', code: 'optout' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'optout'] } }),
      gives: { verdict: 'block', code: 'optout' },
    },
    {
      because: 'the opt-out confirmation need not say it',
      facts: answerTo('opt-out', { text: { families: ['optout'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'nor the answer to words of despair',
      facts: answerTo('distress', { text: { families: ['optout'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the answer to a question must',
      facts: answerTo('help', { text: { families: ['optout'] } }),
      gives: { verdict: 'block', code: 'optout' },
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
