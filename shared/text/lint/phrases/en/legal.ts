import type { PhraseGroup } from '../../phrase-book.ts';

export const legal: readonly PhraseGroup[] = [
  {
    reason: 'what nobody may take, and what a bankruptcy does not do',
    phrases: `
      (take|taking|seize|seizing|intercept|intercepting|grab|grabbing|attach|freeze) (your|ur|part of your|all of your) (tax refund|refund|social security|ssi|benefits|paycheck|wages|stimulus|pension|disability),
      bankruptcy (won t|will not|can t|cannot|doesn t|does not|isn t going to) (help|save|stop|touch|discharge|protect|make this)`,
  },
  {
    reason: 'a suit or a garnishment, said to the face',
    certain: true,
    phrases: `
      (we|i|they|our lawyer|our lawyers|our attorney|our attorneys) (will|ll|are going to|re going to|shall|must|have to|are about to|plan to|may|are) (sue|suing|garnish|garnishing|take (you|u) to court) (you|u|your|ur|),
      (pay|settle|respond|call|reply) ~12 or ~10 (sue|sued|court|garnish)`,
  },
  {
    reason: 'a lawyer or law firm behind the demand',
    phrases: `
      (our|my|the|an|a|your file to our|to our) (attorney|attorneys|lawyer|lawyers|legal counsel|counsel|legal team|legal dept|legal department|law firm|law office|solicitor|solicitors|litigation team|general counsel),
      (attorney|attorneys|lawyer|lawyers|law firm|law office|solicitor|counsel|solicitors) ~24 (will|has|have|is|are|contact|file|filing|handle|proceed|review|letter|fees|review|prepar*|assigned|retained|involved|instructed),
      (refer|referred|forward|forwarded|turn|turned|hand|handed|send|sent|pass|passed|transfer|transferred|escalate|escalated|assign|assigned|moved|submitted|give|given) ~24 (attorney|attorneys|lawyer|lawyers|legal|law firm|counsel|litigation|court|solicitors),
      attorney s office, demand letter, letter before action, cease and, legal notice, final legal,
      pre legal, prelegal, pre litigation, prelitigation,
      papers (are|have been|were|will be|being) ~12 (drawn|filed|prepared|served|sent|ready),
      hear from (our|a|the|my) (lawyer|lawyers|attorney|attorneys|legal)`,
  },
  {
    reason: 'suit on a debt that the law no longer lets be sued for',
    ruleId: 'CNT-13',
    phrases: `
      time barred, statute of limitations, revive the debt, restart the clock,
      old debt ~24 (sue|court|judgment|owe)`,
  },
];
