import { judgeCaps, unitedStatesCaps } from '../caps.ts';
import { massachusetts, policy, POLICY_SINCE } from '../citations.ts';
import { at, exampleNotice, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('FRQ-02');
const sent = (number: number, iso: string) => ({ noticeId: exampleNotice(number), publishBy: at(iso) });
const now = at('2026-03-10T10:00:00-04:00');

export const frq02 = defineRule({
  id: 'FRQ-02',
  jurisdictions: ['us'],
  speaksOf: ['notice', 'case'],
  title: { zh: '美国：发送次数上限', en: 'United States: how often a message may come' },
  plain: {
    zh: '同一号码、同一人，任意24小时内最多{perDayMax}条，任意7天内最多{perWeekMax}条，所有贷款合并计算。',
    en: 'To one number and to one person at most {perDayMax} in any 24 hours and {perWeekMax} in any 7 days, over all loans.',
  },
  citations: [
    {
      text: '12 CFR 1006.14, comment 14(a)-1: numerous texts for several days are likely harassment',
      confidence: 'P',
    },
    massachusetts,
    policy('the strictest state’s number everywhere'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: unitedStatesCaps,
  reads: ['now', 'notice.noticeId', 'contact.recentSends', 'person.recentSends', 'goingFirst'],
  check: (facts, caps) => judgeCaps(facts, say, caps),
  examples: () => [
    { because: 'nothing was sent of late', facts: inUnitedStates({ now }), gives: { verdict: 'allow' } },
    {
      because: 'a message yesterday at this time still counts for a minute',
      facts: inUnitedStates({ now, contact: { recentSends: [sent(2, '2026-03-09T10:00:00-04:00')] } }),
      gives: {
        verdict: 'delay',
        code: 'cap-reached',
        until: at('2026-03-10T10:01:00-04:00'),
        evidence: { subject: 'contact', window: '24 hours', max: 1, counted: 1, because: [exampleNotice(2)] },
      },
    },
    {
      because: 'one in seven days leaves a place',
      facts: inUnitedStates({ now, contact: { recentSends: [sent(2, '2026-03-08T10:00:00-04:00')] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'two in seven days, one of them on another phone of the person',
      facts: inUnitedStates({
        now,
        person: { recentSends: [sent(2, '2026-03-05T10:00:00-05:00'), sent(3, '2026-03-08T10:00:00-04:00')] },
      }),
      gives: { verdict: 'delay', code: 'cap-reached', until: at('2026-03-12T11:01:00-04:00') },
    },
    {
      because: 'what was sent to this person cannot be read',
      facts: inUnitedStates({ now, person: { recentSends: 'unknown' } }),
      gives: { verdict: 'hold', code: 'sends-unknown', evidence: { subject: 'person' } },
    },
  ],
});
