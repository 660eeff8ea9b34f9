import { pipl, policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFamily } from '../families.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CNT-15');

export const cnt15 = defineRule({
  id: 'CNT-15',
  jurisdictions: 'all',
  speaksOf: ['notice', 'answer', 'case'],
  title: { zh: '不得有链接或站外联系方式', en: 'No links' },
  plain: {
    zh: '短信里不放链接，不写微信号等站外联系方式；本机构登记的电话、域名和邮箱除外。',
    en: 'No link, and no way of contact but the lender’s own hotline, domain and mailbox.',
  },
  citations: [policy('whoever is used to our links will follow a forged one'), pipl('Art. 6')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['text.families', 'text.found'],
  check: (facts) => judgeFamily(facts, say, 'link'),
  examples: () => [
    {
      because: 'the text was read, and nothing of the kind found',
      facts: inChina(),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the reading found it',
      facts: inUnitedStates({ text: { families: ['link'] } }),
      gives: { verdict: 'block', code: 'link' },
    },
    {
      because: 'it found it among other things',
      facts: inChina({ text: { families: ['jargon', 'link'] } }),
      gives: { verdict: 'block', code: 'link' },
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
