import { askAgain, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { answerTo, inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('TPL-02');
const later = askAgain(inChina().now, 30);

/**
 * The research table says block. Here a text that waits for its approver holds, as everything does that a
 * person can still mend: the step lives for days, and a refusal of today could not be taken back tomorrow. A
 * changed text is one that nobody has approved, because an approval names the words.
 */
export const tpl02 = defineRule({
  id: 'TPL-02',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '模板须经他人批准', en: 'Somebody has approved the text' },
  plain: {
    zh: '每个模板须由作者以外的人批准，改一个字就要重新批准；批准过期或被停用的，不发。',
    en: 'Each text is approved by somebody other than its author, and anew when one word changes; one whose approval is over, or that was stopped, is not sent.',
  },
  citations: [policy('four eyes have read what thousands will read')],
  effective: { from: POLICY_SINCE },
  parameters: recheck,
  reads: ['now', 'template.approved', 'template.expired', 'template.suspended'],
  check({ now, template: { approved, expired, suspended } }, { recheckMinutes }) {
    const again = askAgain(now, recheckMinutes);
    if (approved === 'unknown' || expired === 'unknown' || suspended === 'unknown') {
      return say.hold('approval-unknown', {}, again);
    }
    if (!approved) return say.hold('not-approved', {}, again);
    if (expired) return say.hold('approval-expired', {}, again);
    return suspended ? say.hold('suspended', {}, again) : say.allow;
  },
  examples: () => [
    { because: 'somebody else has approved these very words', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a word was changed since',
      facts: inUnitedStates({ template: { approved: false } }),
      gives: { verdict: 'hold', code: 'not-approved', until: askAgain(inUnitedStates().now, 30) },
    },
    {
      because: 'the approval was given for a time that is over',
      facts: inChina({ template: { expired: true } }),
      gives: { verdict: 'hold', code: 'approval-expired', until: later },
    },
    {
      because: 'too many complained of it, and it was stopped',
      facts: answerTo('help', { template: { suspended: true } }),
      gives: { verdict: 'hold', code: 'suspended', until: later },
    },
    {
      because: 'the approvals cannot be read',
      facts: inChina({ template: { approved: 'unknown' } }),
      gives: { verdict: 'hold', code: 'approval-unknown', until: later },
    },
    {
      because: 'until when it was approved cannot be read',
      facts: inChina({ template: { expired: 'unknown' } }),
      gives: { verdict: 'hold', code: 'approval-unknown', until: later },
    },
    {
      because: 'whether it was stopped cannot be read',
      facts: inChina({ template: { suspended: 'unknown' } }),
      gives: { verdict: 'hold', code: 'approval-unknown', until: later },
    },
  ],
});
