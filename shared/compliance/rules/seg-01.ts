import { chosen, policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf, type Example } from '../rule.ts';

const say = sayingsOf('SEG-01');

export const seg01 = defineRule({
  id: 'SEG-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '短信不宜过长', en: 'A message is short' },
  plain: {
    zh: '中文最多{zhMax}条计费短信，超过{zhGood}条提示；英文最多{enMax}条，超过{enGood}条提示。',
    en: 'At most {zhMax} parts in Chinese, a warning above {zhGood}; at most {enMax} in English, a warning above {enGood}.',
  },
  citations: [policy('a long message arrives in pieces, costs more, and its end may be lost')],
  effective: { from: POLICY_SINCE },
  parameters: {
    zhGood: chosen(2, 'the facts stand in the first part'),
    zhMax: chosen(3, 'more is not read'),
    enGood: chosen(1, 'one part where it can be'),
    enMax: chosen(2, 'more is not read'),
  },
  reads: ['text.parts', 'notice.language'],
  check({ text: { parts }, notice: { language } }, { zhGood, zhMax, enGood, enMax }) {
    if (language === 'unknown') return say.hold('language-unknown');
    if (parts === 'unknown') return say.hold('parts-unknown');
    const [good, max] = language === 'zh-CN' ? [zhGood, zhMax] : [enGood, enMax];
    if (parts > max) return say.block('too-long', { parts, max });
    return parts > good ? say.warn('long', { parts, good }) : say.allow;
  },
  examples: (): readonly Example[] => [
    { because: 'two parts in Chinese', facts: inChina({ text: { parts: 2 } }), gives: { verdict: 'allow' } },
    {
      because: 'three parts in Chinese: it goes, and we are told',
      facts: inChina({ text: { parts: 3 } }),
      gives: { verdict: 'warn', code: 'long', evidence: { parts: 3, good: 2 } },
    },
    {
      because: 'four parts in Chinese',
      facts: inChina({ text: { parts: 4 } }),
      gives: { verdict: 'block', code: 'too-long', evidence: { parts: 4, max: 3 } },
    },
    { because: 'one part in English', facts: inUnitedStates(), gives: { verdict: 'allow' } },
    {
      because: 'two parts in English: it goes, and we are told',
      facts: inUnitedStates({ text: { parts: 2 } }),
      gives: { verdict: 'warn', code: 'long' },
    },
    {
      because: 'three parts in English',
      facts: inUnitedStates({ text: { parts: 3 } }),
      gives: { verdict: 'block', code: 'too-long' },
    },
    {
      because: 'nobody has counted',
      facts: inChina({ text: { parts: 'unknown' } }),
      gives: { verdict: 'hold', code: 'parts-unknown' },
    },
    {
      because: 'the language of the borrower is not known',
      facts: inChina({ notice: { language: 'unknown' } }),
      gives: { verdict: 'hold', code: 'language-unknown' },
    },
  ],
});
