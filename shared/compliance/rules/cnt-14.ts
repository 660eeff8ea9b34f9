import { parseLocalDate } from '../../time.ts';
import { inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { askAgain, recheck } from '../citations.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-14');

/** Collecting for others by SMS is refused by REL-01 already; should that ever change, this still stands. */
export const cnt14 = defineRule({
  id: 'CNT-14',
  jurisdictions: ['us'],
  speaksOf: ['notice'],
  title: { zh: '美国：代催方须表明身份', en: 'United States: a collector says that it is one' },
  plain: {
    zh: '替他人催收的，每条短信都须表明自己是催收方；放款机构提醒自己的借款不受此限。',
    en: 'Whoever collects for somebody else says so in each message; a lender that reminds of its own loans need not.',
  },
  citations: [
    { text: '12 CFR 1006.18(e): the collector discloses itself, at first and later', confidence: 'B-hi' },
    { text: '12 CFR 1006.34: validation information at first, or within five days', confidence: 'S' },
  ],
  effective: { from: parseLocalDate('2021-11-30') },
  parameters: recheck,
  reads: ['now', 'deployment.relationship', 'text.families', 'text.found'],
  check(facts, { recheckMinutes }) {
    const { relationship } = facts.deployment;
    if (relationship === 'unknown') {
      return say.hold('relationship-unknown', {}, askAgain(facts.now, recheckMinutes));
    }
    const finding = judgeFamily(facts, say, 'disclosure');
    return finding.verdict === 'block' && relationship === 'first-party' ? say.allow : finding;
  },
  examples: () => [
    {
      because: 'the lender reminds of its own loan',
      facts: inUnitedStates({ text: { families: ['disclosure'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'it collects for somebody else, and says so',
      facts: inUnitedStates({ deployment: { relationship: 'third-party' } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'it collects for somebody else, and does not say so',
      facts: inUnitedStates({
        deployment: { relationship: 'third-party' },
        text: { families: ['disclosure'] },
      }),
      gives: { verdict: 'block', code: 'disclosure' },
    },
    {
      because: 'nobody has said for whom it collects',
      facts: inUnitedStates({ deployment: { relationship: 'unknown' } }),
      gives: { verdict: 'hold', code: 'relationship-unknown', until: askAgain(inUnitedStates().now, 30) },
    },
    {
      because: 'nobody has read the text',
      facts: inUnitedStates({ text: { families: 'unknown' } }),
      gives: { verdict: 'hold', code: 'text-not-read' },
    },
  ],
});
