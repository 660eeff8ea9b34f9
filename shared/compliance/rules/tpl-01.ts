import { askAgain, POLICY_SINCE, recheck } from '../citations.ts';
import { answerTo, inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('TPL-01');
const later = askAgain(inChina().now, 30);

/**
 * The carrier's id of each text is part of its approval. That the body is that text with its values and
 * nothing else needs no rule: texts are only ever made from templates, and each value has its type and length.
 */
export const tpl01 = defineRule({
  id: 'TPL-01',
  jurisdictions: ['cn'],
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '中国：模板须在运营商报备', en: 'China: the carrier knows the template' },
  plain: {
    zh: '发往中国大陆的每个模板须先在运营商报备并取得编号；没有编号的不发。',
    en: 'Each text for mainland China is registered with the carrier first and has its id; without one it is not sent.',
  },
  citations: [
    {
      text: 'AWS End User Messaging: templates for China are registered beforehand, others are blocked',
      confidence: 'P',
    },
    { text: '通信短信息服务管理规定 (revised, in force 2026-05-01)', confidence: 'S' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: recheck,
  reads: ['now', 'template.carrierTemplateId'],
  check({ now, template: { carrierTemplateId } }, { recheckMinutes }) {
    const again = askAgain(now, recheckMinutes);
    if (carrierTemplateId === 'unknown') return say.hold('registration-unknown', {}, again);
    return carrierTemplateId === 'none' ? say.hold('not-registered', {}, again) : say.allow;
  },
  examples: () => [
    { because: 'the carrier has given it an id', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'it was never registered: it waits for the registration',
      facts: inChina({ template: { carrierTemplateId: 'none' } }),
      gives: { verdict: 'hold', code: 'not-registered', until: later },
    },
    {
      because: 'an answer is a text like any other to the carrier',
      facts: answerTo('help', { template: { carrierTemplateId: 'none' } }),
      gives: { verdict: 'hold', code: 'not-registered', until: later },
    },
    {
      because: 'what was registered cannot be read',
      facts: inChina({ template: { carrierTemplateId: 'unknown' } }),
      gives: { verdict: 'hold', code: 'registration-unknown', until: later },
    },
  ],
});
