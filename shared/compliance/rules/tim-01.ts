import { cba2026, gbt45251, policy } from '../citations.ts';
import { at, inChina } from '../examples.ts';
import { hoursOf } from '../hours.ts';
import { defineRule, sayingsOf } from '../rule.ts';
import { parseLocalDate, parseZone } from '../../time.ts';
import { judgeWindow } from '../window-judgement.ts';

const say = sayingsOf('TIM-01');

export const tim01 = defineRule({
  id: 'TIM-01',
  jurisdictions: ['cn'],
  speaksOf: ['notice', 'case'],
  title: { zh: '中国：可发送的时间', en: 'China: hours in which a message may arrive' },
  plain: {
    zh: '只在借款人所在地每天{opensMinutes}到{closesMinutes}之间发送（规定允许{lawOpensMinutes}到{lawClosesMinutes}），收口前一分钟不再发。',
    en: 'Messages go between {opensMinutes} and {closesMinutes} by every clock the borrower may live by (the rules leave {lawOpensMinutes} to {lawClosesMinutes}), and not in the last minute.',
  },
  citations: [gbt45251, cba2026, policy('09:00 to 20:00, inside what the rules allow')],
  effective: { from: parseLocalDate('2025-02-28') },
  parameters: hoursOf.cn,
  reads: ['now', 'zones', 'jurisdictions'],
  check: (facts) => judgeWindow(facts, say, 'cn'),
  examples: () => [
    {
      because: 'the first second of the window is open',
      facts: inChina({ now: at('2026-03-10T09:00:00+08:00') }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a second before nine waits for nine',
      facts: inChina({ now: at('2026-03-10T08:59:59+08:00') }),
      gives: {
        verdict: 'delay',
        code: 'window-closed',
        until: at('2026-03-10T09:00:00+08:00'),
        evidence: { zones: ['Asia/Shanghai'] },
      },
    },
    {
      because: 'with more than a minute left it may still go',
      facts: inChina({ now: at('2026-03-10T19:58:59+08:00') }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'in the last minute it could ring after eight: it waits for the morning',
      facts: inChina({ now: at('2026-03-10T19:59:00+08:00') }),
      gives: { verdict: 'delay', code: 'window-closed', until: at('2026-03-11T09:00:00+08:00') },
    },
    {
      because: 'a Chinese borrower in California: nine in Shanghai is evening there, both must be awake',
      facts: inChina({
        jurisdictions: ['cn', 'us'],
        zones: [parseZone('Asia/Shanghai'), parseZone('America/Los_Angeles')],
        now: at('2026-03-10T12:00:00+08:00'),
      }),
      gives: { verdict: 'delay', code: 'window-closed', until: at('2026-03-11T09:00:00+08:00') },
    },
    {
      because: 'no zone is known, so no hour is known to be right',
      facts: inChina({ zones: 'unknown' }),
      gives: { verdict: 'hold', code: 'zone-unknown' },
    },
  ],
});
