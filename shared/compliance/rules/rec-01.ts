import { gbt45251, pipl, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('REC-01');

/**
 * The lender says whose number it is (`recipient`); it is asked of every loan, since a loan's file often lists
 * relatives too. A guarantor is bound by a contract of their own, for which no text is written here: refused.
 */
export const rec01 = defineRule({
  id: 'REC-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '只发给借款人本人', en: 'Only to the borrower' },
  plain: {
    zh: '只发给借款人或其法定代理人；联系人、亲友、同事和担保人都不发。',
    en: 'Only the borrower, or who acts for them by law, is written to; no relative, colleague, named contact or guarantor.',
  },
  citations: [
    gbt45251,
    { text: '中国银行业协会催收工作指引 2026: 不得向与债务无关的第三人催收', confidence: 'S' },
    pipl('Art. 6'),
    { text: '12 CFR 1006.6(d): no communication with third parties', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['loan.recipient'],
  check({ loan: { recipient } }) {
    if (recipient === 'unknown') return say.hold('recipient-unknown');
    if (recipient === 'borrower' || recipient === 'legal-representative') return say.allow;
    return say.block('not-the-borrower', { recipient });
  },
  examples: () => [
    { because: 'it is the borrower’s own number', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a guardian acts for the borrower',
      facts: inUnitedStates({ loan: { recipient: 'legal-representative' } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a guarantor has a contract of their own',
      facts: inChina({ loan: { recipient: 'guarantor' } }),
      gives: { verdict: 'block', code: 'not-the-borrower', evidence: { recipient: 'guarantor' } },
    },
    {
      because: 'a colleague who was named as a contact',
      facts: inChina({ loan: { recipient: 'other' } }),
      gives: { verdict: 'block', code: 'not-the-borrower' },
    },
    {
      because: 'the lender has not said whose number it is',
      facts: inUnitedStates({ loan: { recipient: 'unknown' } }),
      gives: { verdict: 'hold', code: 'recipient-unknown' },
    },
  ],
});
