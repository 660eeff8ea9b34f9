import type { Reason } from '../reasons.ts';

const deliver = 'shared/claim/deliver.ts';

export const claimReasons: readonly Reason[] = [
  {
    file: deliver,
    code: 'default:',
    becomes: ['default:'],
    because: 'the compiler proves that no answer of the carrier comes here',
  },
  {
    file: deliver,
    code: 'const mine = stored?.attemptId === notice.attemptId && stored?.state === notice.state;',
    becomes: ['stored.state'],
    because: 'without a row the first comparison has failed: a claim always has an attempt',
  },
  {
    file: 'shared/claim/decision.ts',
    code: 'return decision.until !== undefined && decision.until < closesAt ? decision.until : closesAt;',
    becomes: ['decision.until <= closesAt', 'true'],
    because:
      'of two equal moments either is the answer; and nothing is before undefined, so that the first question is for the compiler',
  },
];
