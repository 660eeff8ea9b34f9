import { policy, POLICY_SINCE } from '../citations.ts';
import { inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('SEG-02');

/** Nothing is replaced on the way: a text that was approved leaves as it was approved, and we are told. */
export const seg02 = defineRule({
  id: 'SEG-02',
  jurisdictions: ['us'],
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '美国：英文短信的编码', en: 'United States: the alphabet of an English text' },
  plain: {
    zh: '英文短信混入弯引号、表情等字符会按中文计费、变长；混入时提醒我们。',
    en: 'A curly quote, a long dash or an emoji makes an English text count like Chinese, at less than half the length; then we are told.',
  },
  citations: [policy('a character nobody sees must not double the parts')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.language', 'text.encoding'],
  check({ text: { language, encoding } }) {
    if (language === 'unknown' || encoding === 'unknown') return say.hold('encoding-unknown');
    return language === 'en' && encoding === 'UCS-2' ? say.warn('counts-like-chinese') : say.allow;
  },
  examples: () => [
    { because: 'plain letters', facts: inUnitedStates(), gives: { verdict: 'allow' } },
    {
      because: 'one curly quote',
      facts: inUnitedStates({ text: { encoding: 'UCS-2' } }),
      gives: { verdict: 'warn', code: 'counts-like-chinese' },
    },
    {
      because: 'Chinese has no other way',
      facts: inUnitedStates({
        notice: { language: 'zh-CN' },
        text: { language: 'zh-CN', encoding: 'UCS-2' },
      }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'nobody has counted',
      facts: inUnitedStates({ text: { encoding: 'unknown' } }),
      gives: { verdict: 'hold', code: 'encoding-unknown' },
    },
    {
      because: 'nobody knows in what language it is',
      facts: inUnitedStates({ text: { language: 'unknown' } }),
      gives: { verdict: 'hold', code: 'encoding-unknown' },
    },
  ],
});
