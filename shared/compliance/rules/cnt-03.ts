import { cba2026, POLICY_SINCE, regFFalse } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-03');

export const cnt03 = defineRule({
  id: 'CNT-03',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得冒充', en: 'No posing as somebody else' },
  plain: {
    zh: '不得冒充法院、公安、银行、律师或政府部门。',
    en: 'No text poses as a court, the police, a bank, a lawyer or an office of the state.',
  },
  citations: [regFFalse, cba2026],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'impersonation'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['impersonation'] } }),
      gives: { verdict: 'block', code: 'impersonation' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'impersonation'] } }),
      gives: { verdict: 'block', code: 'impersonation' },
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
