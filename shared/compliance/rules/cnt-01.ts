import { cba2026, gbt45251, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-01');

/** The crisis numbers of an answer (police, ambulance) are values of its text, dated by place, and no threat. */
export const cnt01 = defineRule({
  id: 'CNT-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得威胁', en: 'No threats' },
  plain: {
    zh: '短信里不得有威胁：暴力、上门、报警抓人、坐牢、丢工作、“后果自负”一类的话。',
    en: 'No threat stands in a text: of violence, arrest, police, jail, a visit, the loss of a job, or of consequences.',
  },
  citations: [
    { text: '12 CFR 1006.14 and 1006.18: no threat, no harassment', confidence: 'B-hi' },
    gbt45251,
    cba2026,
    { text: '中华人民共和国刑法 Art. 293-1', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'threat'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['threat'] } }),
      gives: { verdict: 'block', code: 'threat' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'threat'] } }),
      gives: { verdict: 'block', code: 'threat' },
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
