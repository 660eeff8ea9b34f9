import { policy, POLICY_SINCE } from '../citations.ts';
import { answerTo, inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('LNG-01');

/** Sums and dates are written by the language of the text (shared/text/values.ts), so the two always agree. */
export const lng01 = defineRule({
  id: 'LNG-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '用借款人的语言', en: 'In the reader’s language' },
  plain: {
    zh: '短信用借款人的语言写；不一致时提醒我们。语言不明就不发。',
    en: 'A text is in the language its reader reads; where it is not, we are told. Where the language is unknown, nothing goes.',
  },
  citations: [
    {
      text: 'CTIA Messaging Principles (2023-05): the words of consent and opt-out are in one language',
      confidence: 'S',
    },
    policy('a message in a foreign language is no message'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['notice.language', 'text.language'],
  check({ notice, text }) {
    if (notice.language === 'unknown' || text.language === 'unknown') return say.hold('language-unknown');
    if (notice.language === text.language) return say.allow;
    return say.warn('other-language', { reader: notice.language, text: text.language });
  },
  examples: () => [
    { because: 'Chinese for a reader of Chinese', facts: inChina(), gives: { verdict: 'allow' } },
    { because: 'an answer too', facts: answerTo('help'), gives: { verdict: 'allow' } },
    {
      because: 'an English text for a reader of Chinese',
      facts: inChina({ text: { language: 'en' } }),
      gives: { verdict: 'warn', code: 'other-language', evidence: { reader: 'zh-CN', text: 'en' } },
    },
    {
      because: 'nobody knows what the borrower reads',
      facts: inUnitedStates({ notice: { language: 'unknown' } }),
      gives: { verdict: 'hold', code: 'language-unknown' },
    },
    {
      because: 'there is no text',
      facts: inUnitedStates({ text: { language: 'unknown' } }),
      gives: { verdict: 'hold', code: 'language-unknown' },
    },
  ],
});
