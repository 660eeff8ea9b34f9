import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('TPL-03');

export const tpl03 = defineRule({
  id: 'TPL-03',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer'],
  title: { zh: '须有模板', en: 'The text comes from a template' },
  plain: {
    zh: '每条短信都出自一个有编号、有版本的模板；没有对应模板就不发。',
    en: 'Every message is made from a numbered template; where there is none for the step and language, nothing goes.',
  },
  citations: [policy('no text is made up on the way')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.templateId'],
  check: ({ text }) => (text.templateId === 'unknown' ? say.hold('no-template') : say.allow),
  examples: () => [
    { because: 'the template is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'no template fits this step in this language',
      facts: inChina({ text: { templateId: 'unknown' } }),
      gives: { verdict: 'hold', code: 'no-template' },
    },
  ],
});
