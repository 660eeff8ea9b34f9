import { judgeCaps, massachusettsCaps } from '../caps.ts';
import { massachusetts } from '../citations.ts';
import { at, exampleNotice, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';
import { parseLocalDate } from '../../time.ts';

const say = sayingsOf('FRQ-05');
const sent = (number: number, iso: string) => ({ noticeId: exampleNotice(number), publishBy: at(iso) });
const jurisdictions = ['us', 'us-ma'] as const;

export const frq05 = defineRule({
  id: 'FRQ-05',
  jurisdictions: ['us-ma'],
  speaksOf: ['notice', 'case'],
  title: { zh: '马萨诸塞州：发送次数上限', en: 'Massachusetts: how often a message may come' },
  plain: {
    zh: '该州法律：债权人任意7天内最多联系{perWeekMax}次，短信也算。我们按所有贷款合并计算。',
    en: 'By the law of the state a creditor makes at most {perWeekMax} contacts in any 7 days, texts included; we count over all loans.',
  },
  citations: [massachusetts],
  effective: { from: parseLocalDate('2012-03-02') },
  parameters: massachusettsCaps,
  reads: ['now', 'notice.noticeId', 'contact.recentSends', 'person.recentSends', 'goingFirst'],
  check: (facts, caps) => judgeCaps(facts, say, caps),
  examples: () => [
    {
      because: 'one in seven days leaves a place',
      facts: inUnitedStates({
        jurisdictions,
        person: { recentSends: [sent(2, '2026-03-08T10:00:00-04:00')] },
      }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'two in seven days: the law says wait',
      facts: inUnitedStates({
        jurisdictions,
        person: { recentSends: [sent(2, '2026-03-04T09:00:00-05:00'), sent(3, '2026-03-08T10:00:00-04:00')] },
      }),
      gives: {
        verdict: 'delay',
        code: 'cap-reached',
        until: at('2026-03-11T10:01:00-04:00'),
        evidence: {
          subject: 'person',
          window: '7 days',
          max: 2,
          counted: 2,
          because: [exampleNotice(2), exampleNotice(3)],
        },
      },
    },
  ],
});
