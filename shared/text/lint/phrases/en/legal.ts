import type { PhraseGroup } from '../../phrase-book.ts';

export const legal: readonly PhraseGroup[] = [
  {
    reason: 'a lawsuit or court claim without a proved case',
    phrases: `
      lawsuit, lawsuits, law suit, sue (you|u|ur|for|over|if|now|to|everyone|him|her|them),
      (will|to|can|may|must|and|gonna|shall|or|could|then) sue, (we|they|he|she) ll sue, sued, suing, sues,
      (file|filed|filing|bring|start|commence|initiate|begin|lodge|proceed with|move forward with) ~12 (suit|lawsuit|claim in|a claim against|legal|court|civil case|case against|complaint against|petition),
      (take|taking|took|takes|see|seeing|drag|dragging|meet|haul) (you|u) (to|in|into) (small claims |civil |federal |county |the |)(court|judge),
      court (action|case|date|hearing|order|orders|papers|summons|proceedings|judgment|judgement|filing|documents|costs|appearance|system|records|complaint|claim),
      (go|going|goes|went|proceed|escalated|sent|referred|moved|filed|summoned|headed|appear) (to|in|with|before|for) (small claims |civil |federal |county |the |a |)(court|courts|judge|trial),
      see you in court, in court,
      (a|the|county|district|superior|federal|state|small claims|civil) court ~24 (order|judgment|summons|has|will|issue|issued|date|hear|ruled|decide|filed),
      small claims, civil (suit|action|case|claim|court|lawsuit|litigation|complaint|judgment), litigat*,
      litigation,
      legal (action|actions|proceedings|proceeding|process|steps|case|claim|notice|department|dept|team|consequences|measures|remedies|recourse|demand|suit|charges|fees|matter|file|escalation|route|enforcement|review|recovery|means|collection|papers|documents|status|hold|letter|trouble|penalties|liability|complaint|prosecution|ramifications|action against),
      legally (liable|obligated|compelled|forced|required to pay|responsible|bound to), take ~12 legal,
      subpoena*, summons, summoned, summon you, (be|get|being|been|have you|having you|got) served,
      serve (papers|court|legal|process), process server, served with, served (at|papers), writ,
      judgment against, judgement against, default judgment, judgment, judgement, judgments, plaintiff,
      defendant, defendants, docket, docket number, hearing date, trial, the judge, a judge, tribunal,
      arbitration, mediation hearing, injunction, affidavit, breach of contract, breach, statutory,
      under (section|penal code), penal code, violation of (law|federal|state|your|contract),
      violated (the law|federal|state), against the law, face charges, full extent of the law,
      extent of the law, law allows, by law you, illegal to, is illegal`,
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
    reason: 'garnishment, seizure, liens',
    phrases: `
      garnish*, wage (garnishment|garnishments|attachment|assignment|deduction),
      (take|taking|hold|claim|grab) (your|ur|all your|away your) (wages|wage|paycheck|salary|bank account|assets|property|house|home|car|belongings|tax refund|possessions|furniture|savings|funds),
      (seize|seizing|attach|attaching|deduct|deducting|withhold|dock|docking|levy|freeze|freezing|intercept|collect from|come out of|deducted from|taken from) ~16 (wages|wage|paycheck|paychecks|salary|pay check|bank account|bank accounts|accounts|assets|property|house|home|car|belongings|tax refund|refund|possessions|vehicle|furniture|savings|funds|social security),
      (wages|paycheck|salary|bank account|bank accounts|accounts|assets|property|tax refund|savings|belongings) ~20 (garnish*|seized|frozen|freeze|levied|taken|attached|seize|intercepted|docked|locked),
      seize, seized, seizure, seizing, freeze your, frozen, lien, liens, levy, levied, repossess*, repo,
      repo man, repossession, foreclos*, foreclosure,
      asset (search|seizure|recovery|investigation|freeze), bailiff, bailiffs, marshal sale,
      sheriff s sale, auction your, put a lien, auctioned`,
  },
  {
    reason: 'suit on a debt that the law no longer lets be sued for',
    ruleId: 'CNT-13',
    phrases: `
      time barred, statute of limitations, revive the debt, restart the clock,
      old debt ~24 (sue|court|judgment|owe)`,
  },
  {
    reason: 'crimes and suits in other words',
    phrases: `
      felony, felonies, felon, misdemeanor, crime, (is|it s|are|as|a) (a |)(crime|fraud|theft|criminal offense|federal offense|offense), criminal (offense|offence|charges|charge|case|complaint|matter), theft of services, theft by deception, wire fraud, bank fraud, loan fraud, (file|filing|press|bring|face) ~4 charges, charges (will|may|against|have been|being), warrant for,
      (suing|sueing|sooing) you, take you to the cleaners, (our|the) day in court, lawyer up, (hire|get|call|need|want) (a|your) (lawyer|attorney) ~10 (you ll|you will|because|now|if|need), (legal|court|lawyers|attorneys) ~6 (next|soon|involved|route|option|costs), (let|leave|up to) ~6 (judge|court|jury|lawyers|attorneys) ~6 (decide|handle|deal|sort), (start|begin|open|prepare|preparing|drafting|draft|filing|filed) ~8 (case against|claim against|lawsuit|complaint against|proceedings|paperwork with the|papers with the|petition), (courthouse|court house), (summon|sumons|summonz|lawsiut|law5uit|lawsuite|attorny|atorney|litigate|legall action|leagal), collections attorney, debt court, (garnish|garnishing|garnished|garnishment|garnishee|gamish|garnis), levy on, lien on, attach your, (come|coming|go|going) out of your (paycheck|wages|check|refund|salary), (taken|take|pull|pulled|deduct|deducted|withheld|withhold) ~6 (from|out of) your (paycheck|pay check|wages|salary|check|refund|benefits|tax refund|pension)`,
  },
  {
    reason: 'suits in few words',
    phrases: `
      (we|they) (sue|ll be suing|can sue|could sue), (or|then|and) ~4 sue`,
  },
];
