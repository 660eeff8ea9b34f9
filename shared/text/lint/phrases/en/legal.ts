import type { PhraseGroup } from '../../phrase-book.ts';

export const legal: readonly PhraseGroup[] = [
  {
    reason: 'a suit or a garnishment, said to the face',
    certain: true,
    phrases: `
      (we|i|they|our lawyer|our lawyers|our attorney|our attorneys) (will|ll|are going to|re going to|shall|must|have to|are about to|plan to|may|are) (sue|suing|garnish|garnishing|take (you|u) to court) (you|u|your|ur|),
      (pay|settle|respond|call|reply) ~12 or ~10 (sue|sued|court|garnish)`,
  },
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
  {
    reason: 'steps to a court, in other words',
    phrases: `
      suit (against|filed|will|is|was|has|to|be|gets|papers|on|next|soon), (for|pre|file|filing|bring|bringing|filed|face|facing|of|in|your|this|to) suit, presuit, (pre suit|pre trial|pre court|pretrial),
      (a|your|the|court|scheduled|attend|emergency|settlement|show cause|miss|missed) hearing, hearing (has|is|will be|on|scheduled|set|before|officer|room), (under|take an|swear an|swore an) oath, perjury, deposition, depositions, deposed, discovery request, testify, on the stand, witness stand, contempt, arraign*, indict*, gavel, jury, bench trial,
      (judge|magistrate|jury|arbitrator|court|bailiff|clerk|courtroom|judges) ~12 (decide|decides|care|listen|hear|hears|agree|side|rule|rules|sign|signs|signed|sees|see|know|order|want|love|believe|review|sort),
      (a|the|your|before|to|face|facing|in front of|tell|tell it to|explain to|explain it to) (judge|magistrate|jury|courtroom), courtroom,
      (ruling|verdict|decree|default order|default|order) ~8 (entered|against|issued|granted|signed|final|taken|awarded),
      (papers|paperwork|documents|packet|envelope|complaint|notice|packages) ~20 (server|served|serve|constable|deputy|deputies|sheriff|from the county|from the court|process|sign for|signature required|hand delivered|in hand),
      (server|constable|deputy|sheriff|marshal|bailiff|process|runner) ~16 (papers|paperwork|documents|serve|serving|deliver|delivering|delivers|hand you|packet|envelope|locate you), service of process, (expect|expecting|get|getting|receive|receiving|look out for|watch for) ~6 (papers|paperwork|legal mail|certified mail|a court|court mail|a process),
      (court ordered|court order|court approved|court review|court calendar|court docket|court filing|court system|court room|court track|court bound|court ready|court cost|court costs|court stage), (take|taking|took|drag|dragging|haul|bring|bringing|see|meet|seeing) ~6 (2|to|in|into|before) ~6 (court|judge), (to|2|in|into|before|through|via|for) (a |the |civil |county |)court,
      (every|any|all|our|other|available) (remedy|remedies|legal avenue|avenues), remedy at law, (the law|law) ~6 (on our side|behind us|backs us|allows us|lets us|entitles|is clear|requires you|will), (use|using|invoke) the law, (statute|statutes|statutory|penal), (check|loan|wire|bank|mail|credit|internet) fraud, (counts|count|case|instance) as (fraud|theft|a crime|stealing), (bad check|bounced check|hot check),
      (referred|refer|moved|moving|passed|pass|assigned|sent|send|advanced|advance|escalated|promoted|handed|transferred|going|goes|go|elevated|forwarded|placed|slated|queued|prepared|reviewed|flagged|ready|headed|scheduled|approved|recommended|cleared|marked|set|selected|being) ~12 (suit|litigation|litigators|counsel|legal|attorney|attorneys|lawyers|court|enforcement|filing|legal review|prosecution|judgment|garnishment|seizure|repossession|levy|trial|the courts|law office),
      (named|listed) (in|as) ~6 (a |the |)(civil|complaint|suit|defendant|petition|claim|case), (counsel|litigator|litigators|litigation) ~16 (recommend|recommended|advised|advises|filing|drafting|retained|hired|ready|on it|your file|wants), typing up, (draft|drafted|drafting|draw|drawing|drawn|type|typed|sign|signed|signing|notarized|notarize|print|printing) ~8 (affidavit|complaint|petition|suit|summons|papers|lawsuit|pleading|motion), (file|filed|filing|files) ~6 (on you|against you|with the court|with the county|in county|at the courthouse|in small|the papers|papers|a motion|a claim on)`,
  },
  {
    reason: 'wages, goods and refunds taken, in other words',
    phrases: `
      (sold|sell|auction|auctioned|liquidate|liquidated|take|taken|claim|inventory) ~16 (satisfy|cover|pay off|pay down|settle|clear) ~6 (debt|balance|judgment|loan|what you owe),
      (property|house|home|car|truck|vehicle|belongings|assets|possessions|furniture|land|bank account) ~8 (sold|auctioned|encumbered|tagged|inventoried|attached|towed|picked up|hauled|confiscated|seized|in jeopardy|be taken|taken),
      tow truck, towed, tow (your|the|it), towing, flatbed, wrecker, boot on your, hook up your, (pick up|come get|coming for|take back|haul off|hauling|recover|locate|confiscate|collect) (the|your) (car|vehicle|truck|bike|motorcycle|suv|keys),
      (pull|take|takes|taken|grab|come|comes|collect|deduct|get|offset|intercept|claim|keep|skim|hold|drain|empty|sweep|freeze|debit) ~20 (tax return|tax refund|refund check|stimulus|benefits check|unemployment check|social security check|social security benefits|disability check|pension|paycheck|paychecks|pay check|next check|wages|salary),
      (straight|directly|right) (from|out of) (your|ur|the) (paycheck|wages|bank|account|employer|check|pay|job|salary), (half|part|quarter|25|percent|cut|slice|chunk|piece|portion) of (your|ur|every|each) (paycheck|wages|check|pay|salary|income),
      (wages|wage|paycheck|salary|earnings|pay) ~6 (attached|attachment|order|deduction|deductions|withholding|withheld|intercept|execution|levy|garnish*|on the line|at risk), (attach|attaching|order against|claim on|hold on) ~6 (wages|paycheck|salary|earnings|bank account|property), confiscat*, sequester*, (employer|payroll) ~10 (withhold|deduct|order|ordered|must send|take it|court)`,
  },
  {
    reason: 'suits and orders in still other words',
    phrases: `
      (order|claim|filing|complaint|petition|motion|case|action|judgment|warrant|papers) ~20 (with your name|your name on|against you|against your|in your name|lodged|stamped|notarized|county clerk|docketed|typed|drafted|e filed|efiled|lodge), (paycheck|wages|tax refund|refund|salary|house|car|bank account|benefits) ~8 (ours|belongs to us|belong to us|mine|forfeit|forfeited), (committed|committing|commit|is|are|as|an) (a|an) (offense|offence|violation|infraction|criminal|misdemeanor), (intent|intended|intending|intention) to (defraud|deceive|steal|evade), defraud*, lis pendens, (tag|tagging|inventory|levy|seize|list|appraise) ~6 (furniture|belongings|property|assets|home|possessions|car|things|household), (once|when|after) we win, we (win|always win|will win|prevail), (required|obligated|bound|compelled|forced|liable) by (law|statute|the court|the law|a court), (against|breaking|broke|break|violate|violates|violating|violation of) (the |federal |state |)law, enforceable, enforced, enforce, enforcing, actionable, (fifty|all 50|every) states, (attorney|lawyer|lawyers|attorneys|counsel) ~16 (never lose|win|sign|signs|signed|approve|approves|take|takes|took|wants|says|tells|ready|bill|cost|expensive|need one|look|call you|reach out), (need|hire|get|find|retain|call|want) (a|an|yourself a|yourself an|your) (lawyer|attorney), out of court, settle before trial, (cheaper|better|easier) than (trial|court|a lawyer|a judge|litigation), (legal|court|judicial) (route|way|path|channels|options|avenue|side|stage|phase|procedure|procedures|order|dept has), (county|civil|superior|district|state|federal) (division|docket|calendar|filing|clerk|action|record|records|complaint)`,
  },
  {
    reason: 'a matter for a court, in few words',
    phrases: `
      (legal|civil|court) (partner|partners|matter|matters|affair|affairs|issue|staff|rep|people|folks|division|unit|claims|step|move|moves|trouble|counsel|office|desk|bill|bills|remedy|response|involvement|referral|filings|standing), process servers, (ask|asking|petition|tell|request) (the|a) (court|judge), (decided|settled|determined|handled|heard|ruled|enforced|collected|ordered|resolved|reviewed) (by|in|through|with|at) (the |a |)(court|courts|judge|law|jury|magistrate|trial|tribunal), fraud (charges|charge|complaint|claim|referral|report|investigation|department), (charges|charge) (are|is|being|of) (being |)(reviewed|drafted|considered|prepared|fraud|theft|drawn), opened in your (county|state|name), (confession|confess) (of|to) judgment, lawyer s time, (permission|order|approval|leave|authority|authorization) to (garnish|seize|levy|sue|repossess|freeze|attach|collect from), (lawyer|attorney) (is|has|was|will) , legal (says|wants|has|will|team|needs|takes|is)`,
  },
];
