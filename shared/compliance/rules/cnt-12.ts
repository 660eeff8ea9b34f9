import { POLICY_SINCE, regFFalse } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-12');

/** Stricter than the law, under which a true notice is a duty of its own: it is given by letter or in the app, not here. */
export const cnt12 = defineRule({
  id: 'CNT-12',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得有征信说法', en: 'No statement about credit records' },
  plain: {
    zh: '不得说会影响征信、上报黑名单；现有模板都不提这些。',
    en: 'No text speaks of credit records or blacklists; no shipped text does.',
  },
  citations: [{ text: '征信业管理条例 Art. 15: 报送不良信息须事先告知本人', confidence: 'B-hi' }, regFFalse],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'credit'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['credit'] } }),
      gives: { verdict: 'block', code: 'credit' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'credit'] } }),
      gives: { verdict: 'block', code: 'credit' },
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
