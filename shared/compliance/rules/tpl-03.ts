import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('TPL-03');

export const tpl03 = defineRule({
  id: 'TPL-03',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '须有模板', en: 'The text comes from a template' },
  plain: {
    zh: '每条短信都出自一个有编号、有版本的模板；没有对应模板，或有一项内容填不进去，就不发。',
    en: 'Every message is made from a numbered template; where there is none for the step and language, or a value does not fit its place, nothing goes.',
  },
  citations: [policy('no text is made up on the way')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.templateId', 'text.problem'],
  check({ text: { templateId, problem } }) {
    if (problem !== undefined) return say.hold('value-does-not-fit', { problem });
    return templateId === 'unknown' ? say.hold('no-template') : say.allow;
  },
  examples: () => [
    { because: 'the template is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'no template fits this step in this language',
      facts: inChina({ text: { templateId: 'unknown' } }),
      gives: { verdict: 'hold', code: 'no-template' },
    },
    {
      because: 'a template is there, and the sender’s name does not fit into it',
      facts: inChina({ text: { templateId: 'unknown', parts: 'unknown', problem: 'slot:sender' } }),
      gives: { verdict: 'hold', code: 'value-does-not-fit', evidence: { problem: 'slot:sender' } },
    },
  ],
});
