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
      (get|gets|getting) sued, law soot, (are|re|get|getting|be|been) being sued, no right to (a |an |)(lawyer|attorney|hearing|dispute|counsel), (license|licence) ~12 (suspended|suspension|revoked|revocation|taken away), debtor statute, debtors act, (we|i|they|our lawyer|our lawyers|our attorney|our attorneys) (will|ll|are going to|re going to|shall|must|have to|are about to|plan to|may|are) (sue|suing|garnish|garnishing|take (you|u) to court) (you|u|your|ur|),
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
  {
    reason: 'a step of the law that nobody has taken',
    phrases: `
      bankruptcy ~12 (will not|won t|does not|doesn t|can t|cannot|never) (help|save|protect|stop|erase|cover), does not let you discharge, (you cannot|you can t|can t be) discharge*, date has been set for you, (court date|hearing|trial|summons|lawsuit|warrant) ~8 (moved to|pushed to|keep moving|keeps moving|in the drawer|hasn t been mailed|on hold for you), (your|the) (paycheck|pay check|check|wages|salary|pay) ~6 (reduced|garnish*|belongs to us|docked|intercepted), (be|get|gets|being|been) garnish*,
      (passport|visa|green card|license|licence|driver s license) (will be|is being|gets|can be|may be|is) (revoked|suspended|cancelled|canceled|pulled|flagged), a lien (goes|went|will go|on (your|the)), (loan|debt|balance) survives (it|bankruptcy|that), survives bankruptcy,
      judges do, as next of kin the (balance|loan|debt), (balance|loan|debt) passes to you, treated as (fraud|theft|a crime), somebody in a robe, (freeze|freezing|frozen|hold|attach|levy) ~4 your (bank account|accounts|checking account|savings), (take|taking|takes|took) you to court,
      (envelope|letter|papers|package) ~4 from the (courthouse|court|county clerk|judge), the judge (doesn t|does not|won t|likes|wants|expects|has), part of your (pay|paycheck|wages|salary) will, (our|my) counsel ~4 (asked|has|have|will|wants|is|read), (hire|get|find) ~2 (somebody|someone|a person) with a law degree, (man|woman|guy|someone) with papers, (court|hearing|trial) date (is |)(set|booked|fixed|scheduled), we sue, (sou|sooe) (yu|you|yoo|u), soo (yu|yoo|u),
      (not|never) (allowed|entitled|permitted) to (dispute|complain|question|contest)`,
  },
];
