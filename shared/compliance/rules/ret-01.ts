import { parseLocalDate } from '../../time.ts';
import { askAgain, chosen, recheck } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('RET-01');

/**
 * That the record is written before the message leaves needs no rule: the decision is part of the claim's own
 * transaction, and without it there is no claim. What is judged here is that it is kept long enough.
 */
export const ret01 = defineRule({
  id: 'RET-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '记录须留存', en: 'What was decided is kept' },
  plain: {
    zh: '每条短信的判断、原文、同意和退订记录至少留存{yearsMin}年；达不到就不发。',
    en: 'Decision, text, consent and opt-out of every message are kept for at least {yearsMin} years; where they are not, nothing goes.',
  },
  citations: [
    { text: '消费金融公司管理办法 (2024年第4号): 保存期限不少于五年', confidence: 'S' },
    { text: '12 CFR 1006.100: three years after the last activity', confidence: 'B-hi' },
    { text: '28 USC 1658(a): four years for claims under the TCPA', confidence: 'B-hi' },
    { text: '通信短信息服务管理规定 (revised, in force 2026-05-01): 不少于六个月', confidence: 'S' },
  ],
  effective: { from: parseLocalDate('2024-04-18') },
  parameters: { yearsMin: chosen(5, 'the longest of the laws in question, for everybody'), ...recheck },
  reads: ['now', 'deployment.recordsKeptYears'],
  check({ now, deployment: { recordsKeptYears } }, { yearsMin, recheckMinutes }) {
    if (recordsKeptYears === 'unknown') {
      return say.hold('retention-unknown', {}, askAgain(now, recheckMinutes));
    }
    if (recordsKeptYears >= yearsMin) return say.allow;
    return say.block('kept-too-short', { years: recordsKeptYears, yearsMin });
  },
  examples: () => [
    { because: 'five years are enough', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'four are not',
      facts: inUnitedStates({ deployment: { recordsKeptYears: 4 } }),
      gives: { verdict: 'block', code: 'kept-too-short', evidence: { years: 4, yearsMin: 5 } },
    },
    {
      because: 'nobody has said how long they are kept',
      facts: inChina({ deployment: { recordsKeptYears: 'unknown' } }),
      gives: { verdict: 'hold', code: 'retention-unknown', until: askAgain(inChina().now, 30) },
    },
  ],
});
