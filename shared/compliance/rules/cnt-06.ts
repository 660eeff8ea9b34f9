import { pipl, policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-06');

export const cnt06 = defineRule({
  id: 'CNT-06',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得外露个人信息', en: 'No personal data' },
  plain: {
    zh: '不得出现完整的身份证号、银行卡号、住址、出生日期、邮箱；借款编号只留后四位。本机构登记的客服电话、域名和邮箱除外。',
    en: 'No full number of an identity card or a bank card, no address, date of birth or e-mail; a loan is shown by its last four characters. The lender’s own hotline, domain and mailbox may stand.',
  },
  citations: [pipl('Art. 28, 51'), policy('a text may be read over a shoulder')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'pii'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['pii'] } }),
      gives: { verdict: 'block', code: 'pii' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'pii'] } }),
      gives: { verdict: 'block', code: 'pii' },
    },
    {
      because: 'it found something that is for another rule to tell',
      facts: inChina({ text: { families: ['marketing'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'nobody has read the text',
      facts: inChina({ text: { families: 'unknown' } }),
      gives: { verdict: 'hold', code: 'text-not-read' },
    },
  ],
});
