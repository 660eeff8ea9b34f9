import { cba2026, POLICY_SINCE, regFFalse } from '../citations.ts';
import { answerTo, inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('AMT-01');

/**
 * Every figure and date of a text comes from one of its values, and the values from the ledger rows of the
 * claim, the step and the clock, the case, settings or dated parameters. The finished text is read once more:
 * a figure that is none of its values is the finding `facts`. That the sum is the ledger's is how the text is
 * made (one sum over the rows that are claimed), and the claim fails when a row has changed since.
 */
export const amt01 = defineRule({
  id: 'AMT-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '金额和日期须与账务一致', en: 'Every figure comes from the ledger' },
  plain: {
    zh: '短信里的每个数字和日期都须出自账务数据、步骤、设置或案件；来源不明的，不发。',
    en: 'Every figure and every date in a text comes from the ledger, the step, a setting or the case; one of unknown source stops the text.',
  },
  citations: [
    regFFalse,
    { text: '12 CFR 1006.22(b): no amount that is not owed', confidence: 'B-hi' },
    cba2026,
    { text: '中华人民共和国民法典 Art. 561', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'facts'),
  examples: () => [
    { because: 'every figure has its source', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a figure stands in the text that nobody put there',
      facts: inUnitedStates({ text: { families: ['facts'] } }),
      gives: { verdict: 'block', code: 'facts' },
    },
    {
      because: 'answers are read like reminders',
      facts: answerTo('hardship', { text: { families: ['facts'] } }),
      gives: { verdict: 'block', code: 'facts' },
    },
    {
      because: 'nobody has read the text',
      facts: inChina({ text: { families: 'unknown' } }),
      gives: { verdict: 'hold', code: 'text-not-read' },
    },
  ],
});
