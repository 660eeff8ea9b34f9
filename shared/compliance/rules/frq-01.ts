import { chinaCaps, judgeCaps } from '../caps.ts';
import { gbt45251, policy, POLICY_SINCE } from '../citations.ts';
import { at, exampleNotice, inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('FRQ-01');
const sent = (number: number, iso: string) => ({ noticeId: exampleNotice(number), publishBy: at(iso) });
const now = at('2026-03-10T10:00:00+08:00');

export const frq01 = defineRule({
  id: 'FRQ-01',
  jurisdictions: ['cn'],
  speaksOf: ['notice', 'case'],
  title: { zh: '中国：发送次数上限', en: 'China: how often a message may come' },
  plain: {
    zh: '同一号码、同一人，任意24小时内最多{perDayMax}条，任意7天内最多{perWeekMax}条，所有贷款合并计算。',
    en: 'To one number and to one person at most {perDayMax} in any 24 hours and {perWeekMax} in any 7 days, over all loans.',
  },
  citations: [
    gbt45251,
    { text: '中华人民共和国民法典 Art. 1033(1): 不得以电话、短信侵扰他人私人生活安宁', confidence: 'B-hi' },
    policy('the standard counts calls; the numbers for SMS are our own'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: chinaCaps,
  reads: ['now', 'notice.noticeId', 'contact.recentSends', 'person.recentSends', 'goingFirst'],
  check: (facts, caps) => judgeCaps(facts, say, caps),
  examples: () => [
    { because: 'nothing was sent of late', facts: inChina({ now }), gives: { verdict: 'allow' } },
    {
      because: 'another loan’s message an hour ago, on the same phone',
      facts: inChina({ now, contact: { recentSends: [sent(2, '2026-03-10T09:00:00+08:00')] } }),
      gives: {
        verdict: 'delay',
        code: 'cap-reached',
        until: at('2026-03-11T09:01:00+08:00'),
        evidence: { subject: 'contact', window: '24 hours', max: 1, counted: 1, because: [exampleNotice(2)] },
      },
    },
    {
      because: 'the same person on another phone counts too',
      facts: inChina({ now, person: { recentSends: [sent(2, '2026-03-10T09:00:00+08:00')] } }),
      gives: { verdict: 'delay', code: 'cap-reached', until: at('2026-03-11T09:01:00+08:00') },
    },
    {
      because: 'exactly a day and the margin later it no longer counts',
      facts: inChina({ now, contact: { recentSends: [sent(2, '2026-03-09T09:59:00+08:00')] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a millisecond sooner it still does',
      facts: inChina({ now, contact: { recentSends: [sent(2, '2026-03-09T09:59:00.001+08:00')] } }),
      gives: { verdict: 'delay', code: 'cap-reached', until: at('2026-03-10T10:00:00.001+08:00') },
    },
    {
      because: 'three in seven days: the oldest must leave the window first',
      facts: inChina({
        now,
        person: {
          recentSends: [
            sent(2, '2026-03-04T10:00:00+08:00'),
            sent(3, '2026-03-06T10:00:00+08:00'),
            sent(4, '2026-03-08T10:00:00+08:00'),
          ],
        },
      }),
      gives: { verdict: 'delay', code: 'cap-reached', until: at('2026-03-11T10:01:00+08:00') },
    },
    {
      because: 'two in seven days leave a place',
      facts: inChina({
        now,
        person: { recentSends: [sent(2, '2026-03-06T10:00:00+08:00'), sent(3, '2026-03-08T10:00:00+08:00')] },
      }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a loan that fell due earlier takes today’s place',
      facts: inChina({
        now,
        goingFirst: [{ noticeId: exampleNotice(2), sameContact: true, samePerson: true }],
      }),
      gives: { verdict: 'delay', code: 'cap-reached', until: at('2026-03-10T10:30:00+08:00') },
    },
    {
      because: 'a notice never stands in its own way',
      facts: inChina({ now, contact: { recentSends: [sent(1, '2026-03-10T09:00:00+08:00')] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'what was sent to this phone cannot be read',
      facts: inChina({ now, contact: { recentSends: 'unknown' } }),
      gives: { verdict: 'hold', code: 'sends-unknown', evidence: { subject: 'contact' } },
    },
  ],
});
