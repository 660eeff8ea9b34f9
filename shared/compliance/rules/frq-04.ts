import type { NoticeState } from '../../model/notice.ts';
import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('FRQ-04');

/** In these states the carrier was called, or may have been, or somebody is about to call it. */
const told: readonly string[] = [
  'claimed',
  'sent',
  'delivered',
  'undelivered',
  'rejected',
  'unknown',
  'merged',
] satisfies readonly NoticeState[];

/**
 * A notice's id derives from loan, instalment and step, so the same cause never makes two. This rule is the
 * second lock behind the claim: even if a loan forgets what was settled, its notices' own rows remember.
 */
export const frq04 = defineRule({
  id: 'FRQ-04',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '同一步骤只发一次', en: 'A step is told once' },
  plain: {
    zh: '同一笔借款、同一期、同一步骤的提醒只发一次；发出过或结果不明的，不再发。',
    en: 'One loan, one instalment, one step: one message. What was sent, or may have been, is not sent again.',
  },
  citations: [policy('what may have arrived is never sent again')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['notice.state'],
  check({ notice: { state } }) {
    if (state === 'unreadable') return say.hold('row-unreadable');
    return told.includes(state) ? say.block('told-already', { state }) : say.allow;
  },
  examples: () => [
    { because: 'there is no row of it yet', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'it has waited until now',
      facts: inChina({ notice: { state: 'waiting' } }),
      gives: { verdict: 'allow' },
    },
    ...(['claimed', 'sent', 'delivered', 'undelivered', 'rejected', 'unknown', 'merged'] as const).map(
      (state) => ({
        because: `its row says ${state}`,
        facts: inUnitedStates({ notice: { state } }),
        gives: { verdict: 'block' as const, code: 'told-already', evidence: { state } },
      }),
    ),
    {
      because: 'its row cannot be read',
      facts: inChina({ notice: { state: 'unreadable' } }),
      gives: { verdict: 'hold', code: 'row-unreadable' },
    },
  ],
});
