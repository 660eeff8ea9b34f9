import { pipl, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-05');

export const cnt05 = defineRule({
  id: 'CNT-05',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得牵涉第三人', en: 'No other people' },
  plain: {
    zh: '不得出现家人、同事等第三人的姓名、电话，也不得要求转告。',
    en: 'No other person is named or called on: no relative, colleague or friend, and no request to pass the message on.',
  },
  citations: [
    pipl('Art. 6'),
    { text: '12 CFR 1006.6(d): no communication about the debt with others', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'third-party'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['third-party'] } }),
      gives: { verdict: 'block', code: 'third-party' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'third-party'] } }),
      gives: { verdict: 'block', code: 'third-party' },
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
  ],
});
