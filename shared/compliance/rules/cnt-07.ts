import { POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-07');

export const cnt07 = defineRule({
  id: 'CNT-07',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '须说明发送人', en: 'It says who sends it' },
  plain: {
    zh: '中文短信以已报备的【签名】开头，英文短信以机构名称开头。',
    en: 'A text begins with the registered signature in brackets (Chinese) or the name of the lender (English).',
  },
  citations: [
    { text: '通信短信息服务管理规定 (revised, in force 2026-05-01): 须真实标明发送者', confidence: 'S' },
    { text: 'CTIA Messaging Principles (2023-05): the sender is named', confidence: 'S' },
    { text: '12 CFR 1006.14(g): the caller’s identity is disclosed', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'identity'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['identity'] } }),
      gives: { verdict: 'block', code: 'identity' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'identity'] } }),
      gives: { verdict: 'block', code: 'identity' },
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
