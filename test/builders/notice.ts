import type { Decision } from '../../shared/model/decision.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { at, attemptId, contactId, loanId, noticeId, personId, step } from './ids.ts';

/** A notice that has just begun to wait. */
export const aNotice = (over: Partial<Notice> = {}): Notice => ({
  noticeId: noticeId('L-1#1.1#due-3'),
  rev: 0,
  kind: 'notice',
  state: 'waiting',
  contactId: contactId('c-1'),
  personId: personId('P-1'),
  loanId: loanId('L-1'),
  step: step('due-3'),
  createdAt: at('2026-06-25T14:00:00Z'),
  since: at('2026-06-25T14:00:00Z'),
  attempts: 0,
  ...over,
});

/** A decision that one rule delayed. */
export const aDecision = (over: Partial<Decision> = {}): Decision => ({
  noticeId: noticeId('L-1#1.1#due-3'),
  attemptId: attemptId('a-1'),
  rev: 0,
  at: at('2026-06-25T10:15:00Z'),
  verdict: 'delay',
  until: at('2026-06-25T13:00:00Z'),
  findings: [
    {
      ruleId: 'WIN-01',
      verdict: 'delay',
      code: 'window-closed',
      until: at('2026-06-25T13:00:00Z'),
      evidence: { zones: ['America/New_York'], localTime: '06:15' },
    },
  ],
  allowedBy: ['OPT-01', 'HLD-01'],
  packs: ['base@1', 'us@1'],
  lawDigest: '1'.repeat(64),
  factsDigest: '2'.repeat(64),
  facts: '{"now":1782382500000}',
  ...over,
});
