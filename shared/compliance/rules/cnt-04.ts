import { POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-04');

export const cnt04 = defineRule({
  id: 'CNT-04',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得羞辱、曝光', en: 'No shaming' },
  plain: {
    zh: '不得侮辱，不得说要告诉家人、单位或公开曝光，不得用“老赖”一类称呼。',
    en: 'No text insults, or speaks of telling family or employer, or of making the debt public.',
  },
  citations: [
    { text: '中华人民共和国民法典 Art. 1024, 1033', confidence: 'B-hi' },
    { text: '12 CFR 1006.14: no harassment or abuse', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'shaming'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['shaming'] } }),
      gives: { verdict: 'block', code: 'shaming' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'shaming'] } }),
      gives: { verdict: 'block', code: 'shaming' },
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
