import type { PhraseGroup } from '../../phrase-book.ts';

export const facts: readonly PhraseGroup[] = [
  {
    reason: 'a vague figure',
    phrases: `
      (about|around|roughly|approximately|nearly|almost|over|more than) (a |)(hundred|thousand|hundreds|thousands|million),
      (hundreds|thousands) of dollars, thousands more, huge amount, enormous`,
  },
  {
    reason: 'a date that moved by itself',
    phrases: `
      due date is now (yesterday|today|tonight|last week|tomorrow), we changed it last night, (moved|changed) your due date (up|forward|to (yesterday|today|tonight))`,
  },
  {
    reason: 'a term that comes from no slot',
    certain: true,
    phrases: `
      $act ~26 $term, $reachus ~12 $term, $term ~4 (please|you (must|need|have to|should)|pay|settle|repay|reply|call us),
      (payment|amount|balance|money|reply|answer|form|papers|documents|total|rest|sum) ~8 (needed|expected|due|required|owed|must|has to|have to|should|wanted|awaited) ~18 $term,
      (we|i) (need|expect|want|require|await) ~5 (payment|money|reply|answer|form|papers|documents|call|rest) ~8 $term,
      you have (until|till|only until) $day, (your|the|our|final|last) deadline (is|was|will|ends|runs|falls),
      (deadline|due|limit) (is|was) $day`,
  },
  {
    reason: 'a consequence that comes from no slot',
    certain: true,
    phrases: `
      (or|or else|otherwise) (your|the|this|that) $agreed (will|may|might|could|can|must|is|gets|ll|has to|would),
      (or|or else|otherwise) (we|i) (will|ll|must|have to|shall|may|might) ~10 (close|cancel|end|suspend|terminate|freeze|lock|block|withdraw|stop|take),
      otherwise (it|they) (will|may|might|could|must) (be|get) $closed, otherwise you (will|ll|may|might|could) (lose|forfeit|owe|face|be),
      $unpaid ~50 (will|may|might|could|must|would|shall|ll|have to|has to|can) (be |get |have to be |)$closed,
      $unpaid ~50 (we|i) (will|ll|must|may|might|shall|have to|will have to|ll have to) (close|cancel|end|suspend|terminate|freeze|lock|block|withdraw|take),
      $unpaid ~40 you (will|ll|may|might|could|would|can) (lose|forfeit|owe|face),
      (failure|failing) to (pay|reply|respond|answer|settle|comply|act|call|keep), not (paying|replying|responding|answering) (has|have|will|may|means|leads),
      (has|have|with|without|face|suffer|bear|accept|know|avoid|its|own|the) consequences, consequences of (not|non),
      (you|u) (will|ll|may|could|stand to|are going to|are about to) lose (your|the) $agreed,
      (your|the) (account|loan|card|line|credit line|service|access|plan|offer|arrangement) (will|may|might|could|is going to|is about to) (be|get) (suspended|terminated|frozen|locked|blocked|disabled|restricted|withdrawn|revoked|deactivated)`,
  },
];
