import { parseLocalDate } from '../../time.ts';
import { tcpaRevocation } from '../citations.ts';
import { inUnitedStates } from '../examples.ts';
import { judgeConsent } from '../consent.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CON-01');

export const con01 = defineRule({
  id: 'CON-01',
  jurisdictions: ['us'],
  speaksOf: ['notice', 'case'],
  title: { zh: '美国：须有短信同意', en: 'United States: consent to be texted' },
  plain: {
    zh: '借款人须同意过向这个号码发短信，且没有撤回；没有记录就不发。',
    en: 'The borrower must have agreed to texts on this number and not taken it back; without a record nothing goes.',
  },
  citations: [
    { text: '47 CFR 64.1200(a)(1): prior express consent to automated texts', confidence: 'B-hi' },
    tcpaRevocation,
    { text: 'CTIA Messaging Principles (2023-05) 5.1.2: a record of consent', confidence: 'S' },
  ],
  effective: { from: parseLocalDate('2013-10-16') },
  parameters: {},
  reads: ['contact.consent'],
  check: (facts) => judgeConsent(facts, say),
  examples: () => [
    { because: 'consent stands', facts: inUnitedStates(), gives: { verdict: 'allow' } },
    {
      because: 'consent was taken back',
      facts: inUnitedStates({ contact: { consent: 'revoked' } }),
      gives: { verdict: 'block', code: 'consent-revoked' },
    },
    {
      because: 'no record of consent',
      facts: inUnitedStates({ contact: { consent: 'unknown' } }),
      gives: { verdict: 'hold', code: 'consent-unknown' },
    },
  ],
});
