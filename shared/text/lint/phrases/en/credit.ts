import type { PhraseGroup } from '../../phrase-book.ts';

export const credit: readonly PhraseGroup[] = [
  {
    reason: 'a credit-record claim without a proved fact',
    phrases: `
      credit (score|scores|report|reports|rating|ratings|history|file|record|records|bureau|bureaus|reporting|agency|agencies|standing|profile|worthiness|damage|reputation|blacklist),
      creditworthiness,
      (hurt|damage|damaged|damages|damaging|ruin|ruined|ruins|destroy|destroyed|destroys|harm|harmed|lower|lowered|drop|dropped|tank|tanked|wreck|wrecked|affect|affected|affects|impact|impacts|impacted|trash|kill|crush|hit|sink|jeopardize|negatively|mark|stain) ~16 credit,
      credit ~20 (hurt|damage|damaged|ruin|ruined|destroy|destroyed|drop|drops|dropped|tank|suffer|suffers|plummet|affected|impact|negative|negatively|bad|wrecked|black mark|worse|fall|score|trashed|harmed|lowered|derogatory),
      (report|reported|reporting|reports|notify|notified|submit|submitted|sent|furnish|tell|forward) ~24 (bureau|bureaus|equifax|experian|transunion|trans union|credit|credit agencies|fico|all three),
      equifax, experian, transunion, trans union, fico, fico score, charged off, your score, blacklist*,
      (wipe|remove|delete|erase|clean|clear) ~20 (entry|mark|report|record|credit|bureau),
      (never|ever) (get|getting|buy|buying|rent|qualify|qualifying|be approved) ~10 (mortgage|loan|house|car|apartment|card),
      chargeoff, chargedoff, tradeline, derogatory,
      negative (mark|item|report|entry|listing|reporting|information on), black mark,
      (never|can t|cannot|won t|not be able to|unable to|impossible to|hard to|be denied|be refused|be turned down|denied|stop you from|keep you from|prevent you from) ~16 (get|getting|buy|buying|rent|renting|mortgage|car loan|qualify|house|home loan|apartment|finance|borrow|credit card|loan again|loans) ~16 (mortgage|loan|house|car|apartment|credit|home|again|credit card|anywhere),
      (seven|7) years ~16 (credit|record|report|file|history), (on|from) your credit, your credit,
      ruin ur credit, bad credit, chexsystems,
      never ~16 (loan|mortgage|credit|card|approved) (again|anywhere),
      (no|any) (bank|lender|landlord|dealer|one) ~12 (lend|approve|rent|finance|trust) ~10 (you|again)`,
  },
  {
    reason: 'credit claims in other words',
    phrases: `
      (ruin|wreck|destroy|tank|trash|torch|kill|nuke|sink|stain|mark|dent|tarnish) ~10 (score|credit|rating|report|history|fico|borrowing power|financial future|name with lenders), (score|fico|rating|borrowing power|creditworthiness|financial reputation) ~8 (drop|drops|fall|falls|plunge|plunges|tank|tanks|hit|crash|crashes|suffer|goes down|go down|nosedive|damaged|at risk|in danger), (all|the|three|major|national) ~4 bureaus, bureaus, bureau, (credit|cred1t|kredit|credlt|cr3dit|creddit) (score|scor|sc0re|skore|bureau|burea|report|file|black|rating|history|life), cred score, (landlord|landlords|lenders|banks|dealers|employers|insurers) ~10 (see this|will see|won t touch|refuse|reject|turn you|check your|look at your), (finance|get approved|get a loan|borrow|rent|get a mortgage|buy a car|buy a house|get credit|open an account) (again|ever|anywhere|for years), (seven|7|ten|10|five|several|many) years ~12 (record|file|report|mark|history|follow|stay|haunt|stain|shows), (follow|haunt|stick with|stay with) you ~8 (years|forever|life|credit|everywhere)`,
  },
];
