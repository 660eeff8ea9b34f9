import { cba2026, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-02');

/** Stricter than the law, which lets a true statement stand: no shipped text makes one, so there is nothing to let through. */
export const cnt02 = defineRule({
  id: 'CNT-02',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得有未经核实的法律说法', en: 'No claim about law that is not proved' },
  plain: {
    zh: '不得说立案、起诉、律师函、强制执行、扣工资等；现有模板都不提这些。',
    en: 'No text speaks of a lawsuit, a lawyer’s letter, enforcement or garnishment; no shipped text does.',
  },
  citations: [
    { text: '12 CFR 1006.18 and 1006.26: no false or idle threat of a suit', confidence: 'B-hi' },
    cba2026,
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'legal'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['legal'] } }),
      gives: { verdict: 'block', code: 'legal' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'legal'] } }),
      gives: { verdict: 'block', code: 'legal' },
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
