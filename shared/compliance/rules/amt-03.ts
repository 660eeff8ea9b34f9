import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('AMT-03');

export const amt03 = defineRule({
  id: 'AMT-03',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '没有欠款就不提醒', en: 'Nothing is owed, so nothing is said' },
  plain: {
    zh: '贷款已还清、结清、核销、转让或取消，或者这一期已经没有未还金额，就不发。',
    en: 'No reminder for a loan that is paid, closed, charged off, sold or cancelled, or for an instalment with nothing unpaid.',
  },
  citations: [
    { text: '12 CFR 1006.18: no false statement of the status of a debt', confidence: 'B-hi' },
    policy('nobody is reminded of what is paid'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['loan.status', 'loan.unpaidMinor'],
  check({ loan: { status, unpaidMinor } }) {
    if (status !== 'open' && status !== 'unknown') return say.block('loan-not-open', { status });
    // Money is counted in whole minor units; less than one of them is nothing.
    if (unpaidMinor !== 'unknown' && unpaidMinor < 1) return say.block('nothing-unpaid');
    if (status === 'unknown' || unpaidMinor === 'unknown') return say.hold('debt-unknown');
    return say.allow;
  },
  examples: () => [
    { because: 'an open loan, a sum unpaid', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'one fen is still a sum',
      facts: inChina({ loan: { unpaidMinor: 1 } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the instalment is paid',
      facts: inChina({ loan: { unpaidMinor: 0 } }),
      gives: { verdict: 'block', code: 'nothing-unpaid' },
    },
    ...(['paid', 'closed', 'charged-off', 'sold', 'cancelled'] as const).map((status) => ({
      because: `the loan is ${status}`,
      facts: inUnitedStates({ loan: { status } }),
      gives: { verdict: 'block' as const, code: 'loan-not-open', evidence: { status } },
    })),
    {
      because: 'the status cannot be read',
      facts: inChina({ loan: { status: 'unknown' } }),
      gives: { verdict: 'hold', code: 'debt-unknown' },
    },
    {
      because: 'the sum cannot be read',
      facts: inChina({ loan: { unpaidMinor: 'unknown' } }),
      gives: { verdict: 'hold', code: 'debt-unknown' },
    },
  ],
});
