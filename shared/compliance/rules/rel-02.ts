import { parseLocalDate } from '../../time.ts';
import { askAgain, recheck } from '../citations.ts';
import { inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('REL-02');

/** Whether a borrower was told is a record of the borrower (flag `told-of-outsourcing`), not of the deployment. */
export const rel02 = defineRule({
  id: 'REL-02',
  jurisdictions: ['cn'],
  speaksOf: ['notice', 'case'],
  title: { zh: '中国：委托他人催收须事先告知', en: 'China: outsourcing is told beforehand' },
  plain: {
    zh: '替其他机构催收的，须有事先告知借款人的记录；没有就不发。',
    en: 'Whoever collects for another lender needs a record that the borrower was told beforehand; without it nothing goes.',
  },
  citations: [{ text: '银行保险机构消费者权益保护管理办法 (2022年第9号) Art. 41', confidence: 'S' }],
  effective: { from: parseLocalDate('2023-03-01') },
  parameters: recheck,
  reads: ['now', 'deployment.relationship', 'person.flags'],
  check({ now, deployment: { relationship }, person: { flags } }, { recheckMinutes }) {
    if (relationship === 'unknown') {
      return say.hold('relationship-unknown', {}, askAgain(now, recheckMinutes));
    }
    if (flags === 'unknown') return say.hold('flags-unknown');
    if (relationship === 'first-party' || flags.includes('told-of-outsourcing')) return say.allow;
    return say.block('not-told-of-outsourcing');
  },
  examples: () => [
    { because: 'the lender reminds of its own loan', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'the borrower was told who collects',
      facts: inChina({
        deployment: { relationship: 'third-party' },
        person: { flags: ['told-of-outsourcing'] },
      }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the borrower was not',
      facts: inChina({ deployment: { relationship: 'third-party' } }),
      gives: { verdict: 'block', code: 'not-told-of-outsourcing' },
    },
    {
      because: 'the lender has not said what it knows of the borrower',
      facts: inChina({ person: { flags: 'unknown' } }),
      gives: { verdict: 'hold', code: 'flags-unknown' },
    },
    {
      because: 'nobody has said for whom it collects',
      facts: inChina({ deployment: { relationship: 'unknown' } }),
      gives: { verdict: 'hold', code: 'relationship-unknown', until: askAgain(inChina().now, 30) },
    },
  ],
});
