import type { PhraseGroup } from '../../phrase-book.ts';

export const impersonation: readonly PhraseGroup[] = [
  {
    opens: true,
    reason: 'an office as the sender',
    phrases: `
      $office, court, courts, attorney, attorneys, lawyer, lawyers, law firm, law office, law offices, law group, legal affairs, investigation, investigations, investigator, investigators, prosecutions, judge, detective, justice, credit bureau, equifax, experian, transunion, warrant division, warrants unit, enforcement, sheriffs, federal, national (debt|credit|loan)`,
  },
  {
    reason: 'an office or a court behind the text',
    phrases: `
      (at the request of|on orders of|on the orders of|by direction of|at the direction of|under orders from|under order of|under authority of|by authority of|with authority from|with permission of|as instructed by|as ordered by|as directed by|as required by|sanctioned by|commissioned by|deputized by|appointed by|retained by|hired by|contracted by|contracted with|reporting to|filed with|registered with|affiliated with|assigned by|referred by|on file with|sent to you by|delivered for|courtesy of) (the |your |a |)(us |u s |federal |state |county |local |superior |district |honorable |)($office|courts|judge|government agency|bar association|attorney|law firm|credit bureau|credit bureaus|equifax|experian|transunion|prosecutors|state attorney),
      $office ~6 (has|have|is|are|was|now|will|flagged|directed|ordered|holds|requires|wants|says|reports|notified|instructed|asks|opened|assigned|placed|issued|sent|received|requested|demands|took|takes|needs|tells|expects|intends|seeks|put) ~16 (your|you|us|this|the|an|a) ~12 (loan|debt|balance|account|file|case|payment|collect|settle|pay|line|overdue|name),
      officers of the court, officer of the court, (by|on|per|under) (order|orders|direction) of ~6 (judge|court|sheriff|magistrate|government|state|police),
      (federal|state|national|us|u s|united states|county|city|american|government|central|consumer|doj|ftc|cfpb|irs|treasury|fbi|court|police|sheriff s|experian|equifax|transunion|prosecutor s|prosecutors|attorney s|da s|civil|criminal|public) ~12 (recovery|compliance|enforcement|collections|collection|debt|debts|debtor|loan|licensing|fraud|dispute|disputes|payment|resolution|restitution|protection|credit|finance|financial|bad check|check|hardship|relief|justice|arbitration|mediation|processing) ~8 (team|office|unit|board|bureau|agency|division|program|desk|department|dept|commission|authority|service|services|center|section|registry|administration|task force|squad|notice|here),
      (a|the|this|your|new) (government|federal|state) (recovery|debt|loan|relief|collection|repayment|hardship|bailout|stimulus) (program|office|plan|agency|service),
      (state attorney|state s attorney|state attorney s|city attorney|city attorney s|county attorney|county attorney s|district attorney|da|da s|prosecutor|prosecutor s|prosecutors|public prosecutor|solicitor general|us attorney|us attorney s) ~6 (office|unit|division|here|calling|team|desk|debt|has|is),
      (i m|im|i am|we re|we are|this is|i work|working|calling|speaking) (with|for|at|out of|from) (the |your |our |a |)($office|prosecutor s|prosecutors|da s|courts|county|county clerk|clerk s office|state|bank|your bank|credit bureau|law firm|law office|attorney s office|police|precinct|feds|bureau),
      precinct, detective, detectives, sergeant, sgt, special agent, federal agent, federal agents, magistrate s, (lieutenant|inspector|constable|trooper|marshal|bailiff) ~12 (here|speaking|calling|unit|division|office|has your|badge|on your|about your|regarding), (investigator|officer|deputy|agent) ~12 (here|speaking|division|unit|badge|bureau|squad|precinct|police|sheriff|task force|in charge), feds, the feds`,
  },
  {
    reason: 'a company, a bank or a friend that is not the sender',
    phrases: `
      (bank of america|wells fargo|chase bank|citibank|citi|capital one|us bank|pnc|td bank|truist|american express|amex|discover|visa|mastercard|paypal|fedex|ups|usps|dhl|verizon|at and t|t mobile|xfinity|comcast|amazon|netflix|apple|google|microsoft|walmart|experian|equifax|transunion|your bank) ~8 (fraud|security|alert|alerts|dept|department|disputes|dispute|support|billing|team|notice|collections|courier|delivery|legal|recovery|loss prevention|rep|representative|agent|here|calling|speaking|asked me|asked us|wants you|needs you|has asked|account team|customer care),
      (hi|hey|hello|yo) ~6 (grandma|grandpa|granny|nana|mom|mommy|dad|daddy|bro|sis|auntie|buddy|cuz|cousin|neighbor|old friend|stranger) ~12 (it s me|its me|it is me|this is|i need|can you|me|remember),
      (it s|its|this is|it is) ~10 (from work|from school|from church|from the gym|from hr|from upstairs|from next door|from down the hall|from your building|from the front desk|from the bank|from your bank|from payroll|your old|your classmate|your coworker|your neighbor|your landlord|your nephew|your niece|your grandson|your granddaughter),
      (certified|registered) (packet|package|parcel|envelope|delivery|letter) ~12 (waiting|held|for you|about|debt|attempt|sign), (missed|attempted|failed) delivery, your (line|number|service|phone|power|electricity|water|gas|internet|sim|cell service|phone service) ~8 (suspended|cut|cut off|disconnected|shut off|turned off|blocked|terminated|deactivated)`,
  },
  {
    opens: true,
    reason: 'a company that is not the sender, before the colon',
    phrases: `
      bank of america, wells fargo, chase bank, chase fraud, chase security, citibank, capital one, us bank, pnc, td bank, truist, american express, amex, discover card, visa, mastercard, paypal, venmo, zelle, cash app, fedex, ups, usps, dhl, verizon, t mobile, sprint, xfinity, comcast, spectrum, amazon, netflix, apple, google, microsoft, walmart, experian, equifax, transunion, post office, hospital, clinic, hr, hr department, human resources, landlord, your bank, notary, mediator, arbitration, legal aid`,
  },
  {
    reason: 'an office, or the badge of one',
    phrases: `
      relief bureau, my badge (number|no), (federal|national|state) ~12 (loan relief|debt relief|relief bureau|recovery bureau|lending bureau)`,
  },
];
