import { DAY_MS, plusMs } from '../../time.ts';
import { CAP_MARGIN_MS } from '../caps.ts';
import { chosen, policy, POLICY_SINCE } from '../citations.ts';
import { at, inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CUP-01');
const now = at('2026-03-10T10:00:00+08:00');
const caughtUp = (iso: string) =>
  inChina({ now, notice: { catchUp: true }, person: { lastCatchUpAt: at(iso) } });

/**
 * Not in the research table: a promise of ours. After dark days the ladder leaves the latest step that is
 * still true; this rule sees to it that a person with several loans hears of one of them first.
 */
export const cup01 = defineRule({
  id: 'CUP-01',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '故障之后不集中补发', en: 'No wave after an outage' },
  plain: {
    zh: '因故没有在当天处理、事后补发的提醒，同一个人{days}天内最多一条。',
    en: 'Of what was missed on its day and is sent later, one person gets at most one in {days} days.',
  },
  citations: [policy('our outage is not the borrower’s burden')],
  effective: { from: POLICY_SINCE },
  parameters: { days: chosen(7, 'one week, as the caps') },
  reads: ['now', 'notice.catchUp', 'person.lastCatchUpAt'],
  check({ now, notice: { catchUp }, person: { lastCatchUpAt } }, { days }) {
    if (catchUp === 'unknown') return say.hold('catch-up-unknown');
    if (lastCatchUpAt === 'unknown') return say.hold('last-catch-up-unknown');
    if (!catchUp || lastCatchUpAt === 'never') return say.allow;
    const until = plusMs(lastCatchUpAt, days * DAY_MS + CAP_MARGIN_MS);
    return until > now ? say.delay('caught-up-of-late', until, { days }) : say.allow;
  },
  examples: () => [
    { because: 'it is looked at on its day', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'it was missed, and nothing else was of late',
      facts: inChina({ now, notice: { catchUp: true } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'another loan was caught up with yesterday',
      facts: caughtUp('2026-03-09T10:00:00+08:00'),
      gives: {
        verdict: 'delay',
        code: 'caught-up-of-late',
        until: at('2026-03-16T10:01:00+08:00'),
        evidence: { days: 7 },
      },
    },
    {
      because: 'a week and a minute ago',
      facts: caughtUp('2026-03-03T09:59:00+08:00'),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a second less',
      facts: caughtUp('2026-03-03T09:59:01+08:00'),
      gives: { verdict: 'delay', code: 'caught-up-of-late', until: at('2026-03-10T10:00:01+08:00') },
    },
    {
      because: 'what is looked at on its day waits for nothing of the kind',
      facts: inChina({ now, person: { lastCatchUpAt: at('2026-03-09T10:00:00+08:00') } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'whether it was missed cannot be told',
      facts: inChina({ notice: { catchUp: 'unknown' } }),
      gives: { verdict: 'hold', code: 'catch-up-unknown' },
    },
    {
      because: 'what was caught up with cannot be read',
      facts: inChina({ person: { lastCatchUpAt: 'unknown' } }),
      gives: { verdict: 'hold', code: 'last-catch-up-unknown' },
    },
  ],
});
