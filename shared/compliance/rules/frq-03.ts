import { DAY_MS, HOUR_MS, plusMs } from '../../time.ts';
import { judgeCapsOf } from '../caps.ts';
import { chosen, policy, POLICY_SINCE } from '../citations.ts';
import { aboutCase, at, exampleNotice, inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf, type Example } from '../rule.ts';

const say = sayingsOf('FRQ-03');
const sent = (number: number, iso: string) => ({ noticeId: exampleNotice(number), publishBy: at(iso) });
const now = at('2026-03-10T10:00:00+08:00');

/**
 * "The same text twice in 24 hours" is merged into the gap: each text bears a check code of its own, so no two
 * are the same, and whatever is alike in two of them is kept apart by the gap. A talk is part of the case that a
 * message is about, so it keeps only reminders back.
 */
export const frq03 = defineRule({
  id: 'FRQ-03',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '两条短信之间的间隔', en: 'Time between two messages' },
  plain: {
    zh: '两条短信至少间隔{gapHours}小时；机构工作人员与借款人谈过之后，{talkDays}天内不发提醒。',
    en: 'At least {gapHours} hours lie between two messages; for {talkDays} days after somebody at the lender has talked with the borrower, no reminder goes.',
  },
  citations: [
    {
      text: '12 CFR 1006.14(b)(2)(i)(B): no call within seven days after a conversation (of calls; by analogy)',
      confidence: 'P',
    },
    policy('whoever has just been told, or talked to, need not be told again'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: {
    gapHours: chosen(20, 'a day, less what a window and a holiday may shift'),
    talkDays: chosen(7, 'as after a call'),
  },
  reads: [
    'now',
    'notice.kind',
    'notice.noticeId',
    'contact.recentSends',
    'person.recentSends',
    'person.lastTalkAt',
    'goingFirst',
  ],
  check(facts, { gapHours, talkDays }) {
    const isReminder = facts.notice.kind !== 'case';
    const { lastTalkAt } = facts.person;
    if (isReminder && lastTalkAt === 'unknown') return say.hold('talks-unknown');
    const gap = judgeCapsOf(facts, say, [
      { name: `${gapHours} hours`, windowMs: gapHours * HOUR_MS, max: 1 },
    ]);
    if (!isReminder || gap.verdict === 'hold' || typeof lastTalkAt === 'string') return gap;
    const talkedUntil = plusMs(lastTalkAt, talkDays * DAY_MS);
    if (talkedUntil <= facts.now || talkedUntil <= (gap.until ?? 0)) return gap;
    return say.delay('talked-of-late', talkedUntil, { talkDays });
  },
  examples: () => [
    { because: 'nothing was sent or said of late', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'nineteen hours after another message',
      facts: inChina({ now, contact: { recentSends: [sent(2, '2026-03-09T15:00:00+08:00')] } }),
      gives: {
        verdict: 'delay',
        code: 'cap-reached',
        until: at('2026-03-10T11:01:00+08:00'),
        evidence: { subject: 'contact', window: '20 hours', max: 1, counted: 1, because: [exampleNotice(2)] },
      },
    },
    {
      because: 'twenty hours and a minute after it',
      facts: inChina({ now, contact: { recentSends: [sent(2, '2026-03-09T13:59:00+08:00')] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a message to another phone of the same person counts too',
      facts: inUnitedStates({
        now,
        person: { recentSends: [sent(2, '2026-03-10T09:00:00+08:00')] },
      }),
      gives: { verdict: 'delay', code: 'cap-reached', until: at('2026-03-11T05:01:00+08:00') },
    },
    ...examplesOfTalk(),
  ],
});

/** What a talk keeps back, and what it does not. */
const examplesOfTalk = (): readonly Example[] => [
  {
    because: 'they talked with us yesterday',
    facts: inChina({ now, person: { lastTalkAt: at('2026-03-09T10:00:00+08:00') } }),
    gives: {
      verdict: 'delay',
      code: 'talked-of-late',
      until: at('2026-03-16T10:00:00+08:00'),
      evidence: { talkDays: 7 },
    },
  },
  {
    because: 'the days of the talk are over no later than the hours of the last message',
    facts: inChina({
      now,
      contact: { recentSends: [sent(2, '2026-03-09T15:00:00+08:00')] },
      person: { lastTalkAt: at('2026-03-03T11:01:00+08:00') },
    }),
    gives: { verdict: 'delay', code: 'cap-reached', until: at('2026-03-10T11:01:00+08:00') },
  },
  {
    because: 'they talked with us, and what was sent cannot be read: no day is known to be free',
    facts: inChina({
      now,
      contact: { recentSends: 'unknown' },
      person: { lastTalkAt: at('2026-03-09T10:00:00+08:00') },
    }),
    gives: { verdict: 'hold', code: 'sends-unknown' },
  },
  {
    because: 'exactly seven days later the talk is over',
    facts: inChina({ now, person: { lastTalkAt: at('2026-03-03T10:00:00+08:00') } }),
    gives: { verdict: 'allow' },
  },
  {
    because: 'what came of the talk may be told',
    facts: aboutCase('case-plan-agreed', { person: { lastTalkAt: 'unknown' } }),
    gives: { verdict: 'allow' },
  },
  {
    because: 'but not on the heels of another message',
    facts: aboutCase('case-message', {
      now,
      contact: { recentSends: [sent(2, '2026-03-10T09:00:00+08:00')] },
    }),
    gives: { verdict: 'delay', code: 'cap-reached', until: at('2026-03-11T05:01:00+08:00') },
  },
  {
    because: 'the lender has not said whether anybody talked with them',
    facts: inChina({ person: { lastTalkAt: 'unknown' } }),
    gives: { verdict: 'hold', code: 'talks-unknown' },
  },
  {
    because: 'what was sent cannot be read',
    facts: inChina({ contact: { recentSends: 'unknown' } }),
    gives: { verdict: 'hold', code: 'sends-unknown', evidence: { subject: 'contact' } },
  },
];
