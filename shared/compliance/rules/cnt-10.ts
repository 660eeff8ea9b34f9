import { cba2026, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-10');

export const cnt10 = defineRule({
  id: 'CNT-10',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得营销或诱导借款', en: 'No marketing' },
  plain: {
    zh: '不得推销，不得诱导借新还旧。',
    en: 'No text sells anything, or suggests a new loan to repay the old one.',
  },
  citations: [
    cba2026,
    { text: '47 CFR 64.1200: consent to reminders is no consent to marketing', confidence: 'S' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'marketing'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['marketing'] } }),
      gives: { verdict: 'block', code: 'marketing' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'marketing'] } }),
      gives: { verdict: 'block', code: 'marketing' },
    },
    {
      because: 'it found something that is for another rule to tell',
      facts: inChina({ text: { families: ['fee'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'nobody has read the text',
      facts: inChina({ text: { families: 'unknown' } }),
      gives: { verdict: 'hold', code: 'text-not-read' },
    },
  ],
});
