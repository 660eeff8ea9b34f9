import type { PhraseGroup } from '../../phrase-book.ts';

/** Days without a figure: whoever sets one sets a term that no slot has. */
const day =
  '(the |)(end|close|last day) of (the |this |next |)(day|today|week|month|business|working day|business day|year|quarter|weekend|shift)|close of business|cob|eod|eow|eom|noon|midday|midnight|month end|month s end|week s end|year end|(the |this |next |)(weekend|week end|payday|evening|afternoon|morning)|' +
  'tonight|tomorrow|today|next week|next month|christmas|new year|(the |)holidays|the holiday|lunch|lunchtime|then';
const until = `(by|before|until|till|no later than|not later than|latest by|prior to) (${day})`;
const within = `(within|inside) (the |a |an |one |this |)(next |)(hour|day|week|month|business day|working day|few days|few hours|couple of days|the day|24h)`;
const term = `(${until}|${within}|in the next (hour|day|few days|week)|today|tonight|this very day|this minute)`;
const pay = `(pay|paying|repay|settle|clear|transfer|send|deposit|remit|make|bring|submit|provide|return|sign|reply|respond|complete|confirm|act|resolve|deal with)`;
const us = `(call|contact|answer|reach|phone|ring|text|write to) (us|me|back|our office)`;
const closed = `(closed|shut|cancelled|canceled|suspended|terminated|ended|frozen|locked|blocked|disabled|restricted|withdrawn|revoked|voided|escalated|passed on|sold|transferred|lost|void|stopped|deactivated)`;
const thing = `(account|loan|plan|line|credit line|card|service|access|agreement|contract|offer|file|case|pause|arrangement|request|application|extension|discount)`;
const unpaid = `(if (you|u) (don t|do not|won t|cannot|can t|fail to|miss|are late|refuse)|if (we|i) (don t|do not|haven t|have not) (hear|receive|get|see|have)|if (nothing|no payment|it|this|a payment|the payment|payment) (is|isn t|comes|arrives|does|doesn t|stays)|if not|unless (you|we|it|this|a payment|payment)|without (payment|a reply|an answer|your reply))`;

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
      ${pay} ~26 ${term}, ${us} ~12 ${term}, ${term} ~4 (please|you (must|need|have to|should)|pay|settle|repay|reply|call us),
      (payment|amount|balance|money|reply|answer|form|papers|documents|total|rest|sum) ~8 (needed|expected|due|required|owed|must|has to|have to|should|wanted|awaited) ~18 ${term},
      (we|i) (need|expect|want|require|await) ~5 (payment|money|reply|answer|form|papers|documents|call|rest) ~8 ${term},
      you have (until|till|only until) (${day}), (your|the|our|final|last) deadline (is|was|will|ends|runs|falls),
      (deadline|due|limit) (is|was) (${day})`,
  },
  {
    reason: 'a consequence that comes from no slot',
    certain: true,
    phrases: `
      (or|or else|otherwise) (your|the|this|that) ${thing} (will|may|might|could|can|must|is|gets|ll|has to|would),
      (or|or else|otherwise) (we|i) (will|ll|must|have to|shall|may|might) ~10 (close|cancel|end|suspend|terminate|freeze|lock|block|withdraw|stop|take),
      otherwise (it|they) (will|may|might|could|must) (be|get) ${closed}, otherwise you (will|ll|may|might|could) (lose|forfeit|owe|face|be),
      ${unpaid} ~50 (will|may|might|could|must|would|shall|ll|have to|has to|can) (be |get |have to be |)${closed},
      ${unpaid} ~50 (we|i) (will|ll|must|may|might|shall|have to|will have to|ll have to) (close|cancel|end|suspend|terminate|freeze|lock|block|withdraw|take),
      ${unpaid} ~40 you (will|ll|may|might|could|would|can) (lose|forfeit|owe|face),
      (failure|failing) to (pay|reply|respond|answer|settle|comply|act|call|keep), not (paying|replying|responding|answering) (has|have|will|may|means|leads),
      (has|have|with|without|face|suffer|bear|accept|know|avoid|its|own|the) consequences, consequences of (not|non),
      (you|u) (will|ll|may|could|stand to|are going to|are about to) lose (your|the) ${thing},
      (your|the) (account|loan|card|line|credit line|service|access|plan|offer|arrangement) (will|may|might|could|is going to|is about to) (be|get) (suspended|terminated|frozen|locked|blocked|disabled|restricted|withdrawn|revoked|deactivated)`,
  },
];
