import type { PhraseGroup } from '../../phrase-book.ts';

export const impersonation: readonly PhraseGroup[] = [
  {
    reason: 'posing as a court, the police or a government office',
    phrases: `
      (this is|i am|im|i m|we are|we re|speaking|my name is|on behalf of|from|representing|message from|notice from|calling from|contacting you from|agent of|agents of|acting for|acting for the|authorized by|authorised by|working with|in cooperation with|in partnership with|by order of|order of|sent by|issued by|writing from) (the |your local |your |a |an |our |)(us |u s |united states |federal |state |county |city |district |superior |municipal |national |small claims |supreme |)(court|courts|police|police department|police officer|police dept|sheriff|sheriffs|sheriff s office|sheriffs office|sheriff s department|county sheriff|marshal|marshals|marshals service|government|department of justice|doj|justice department|fbi|federal bureau|irs|internal revenue|treasury|treasury department|district attorney|district attorney s office|attorney general|attorney general s office|prosecutor|prosecutor s office|judge|magistrate|social security|social security administration|ftc|federal trade commission|cfpb|consumer financial protection bureau|homeland security|immigration|ice|customs|department of labor|department of revenue|department of treasury|department of education|clerk|county clerk|court clerk|clerk of court|clerk of the court|detective|officer|deputy|sergeant|lieutenant|captain|agent|special agent|federal agent|investigator|bailiff|constable|federal reserve|credit bureau|equifax|experian|transunion|national credit bureau|dmv|fraud department|fraud unit|crime unit|financial crimes|law enforcement|federal agency|government agency|enforcement division|enforcement bureau),
      (this is|i am|i m|im|my name is|speaking) (a |an |the |your |)(officer|detective|deputy|sheriff|sergeant|agent|special agent|judge|magistrate|attorney|lawyer|counselor|captain|lieutenant|marshal|inspector|investigator|prosecutor|bailiff|clerk|constable|trooper|commissioner),
      (court|clerk|clerk s|judge s|sheriff s|county|district|prosecutor s|magistrate s|marshal s) (office|clerk|department|chambers|division|house) ~8 (calling|here|notice|regarding|about|re|for),
      (calling|writing|texting|contacting you|message|notice|letter|alert|update) ~6 (from|for|by|on behalf of) (the |your |a |)(court|police|sheriff|county|government|state|federal|irs|fbi|ftc|treasury|district attorney|attorney general|law firm|law office|attorney|lawyer|bank|legal department),
      (official|authorized) (representative|agent|notice|communication|message) ~6 (court|government|state|federal|county|police|bank)`,
  },
  {
    reason: 'posing as a lawyer, a bank, a friend or another company',
    phrases: `
      (this is|i am|im|i m|we are|my name is|speaking|on behalf of|representing|message from) (the |your |a |an |)(attorney|attorneys|lawyer|lawyers|law firm|law office|law offices|legal counsel|legal department|legal dept|bank|your bank|chase|wells fargo|bank of america|citibank|capital one|paypal|western union|visa|mastercard|amazon|apple|fedex|ups|usps|dhl|verizon|at t|t mobile|zelle|venmo|cash app|friend|old friend|cousin|neighbor|coworker|hr|doctor|hospital|delivery|courier|insurance|microsoft|process server|mediator|arbitrator),
      (attorney|lawyer|law offices|law office|law firm|law group) (of|at law|for|smith|jones|representing|assigned|here),
      (fraud|legal|enforcement|criminal|investigation|investigations) (department|unit|division|team|bureau) (here|of|calling|notice),
      your bank s,
      (federal trade commission|irs|fbi|doj|police|sheriff|court|treasury|justice department|social security|attorney general|district attorney) (here|says|requires|demands|orders|informs|notifies|you owe|has ordered|has issued),
      attorney at law, attorneys at law, law offices, law office, law group, law firm of, llp, esq,
      esquire,
      (officer|detective|sheriff|deputy|sergeant|agent|judge|attorney|captain|investigator|inspector) (smith|jones|johnson|williams|brown|davis|miller|wilson|moore|taylor|thomas|martin|lee|clark|lewis|walker|hall|young|king|wright|green|baker|adams|carter|reed|daniels|roberts|parker|evans|garcia|martinez|rodriguez),
      badge (number|no|id), warrant officer, case officer, arresting officer, process server,
      special investigator, official (court|government|police|federal|state|legal|irs),
      (court|police|sheriff|sheriff s|government|federal|irs|fbi|treasury|doj|district attorney|county clerk|marshal|justice department|attorney general|social security|law enforcement) (notice|alert|department notice|office notice|officer here|notification|warning|message|office|dept|division|final notice|bureau|official|summons notice|case number|debt relief program|order),
      (department|dept|office|bureau|division|ministry) of (justice|revenue|treasury|the treasury|labor|legal affairs|the sheriff|the district attorney|the attorney general|homeland security|investigation|collections enforcement|debt enforcement|debt collection|consumer affairs|consumer debt|fraud),
      government (agency|official|approved|authorized|backed|office|program|representative|order),
      federal (agency|agent|agents|officer|government|bureau|debt|marshal|reserve|authorities|investigation|loan enforcement|enforcement),
      approved by the (court|government), case (no|number|file|id) ~12 (court|county|federal),
      the county court, county (court|sheriff|clerk),
      national (debt|credit) (registry|bureau|enforcement), sheriff s (office|department),
      (package|parcel|delivery) (is |)(waiting|held|on hold|for you|could not),
      it s (me|your|) ~8 (friend|cousin|buddy|uncle|neighbor), old friend,
      (marshals|police|fbi|irs|sheriff s office|sheriff|treasury|doj|court) service*,
      (department|bureau|office|division) of (debt|credit|loan|legal|court|payment|financial|federal|civil|criminal) (resolution|enforcement|recovery|services|affairs|collection|compliance|protection|crimes|investigations|claims),
      (it s|this is|hi it s|hey it s) (me|your) ~6 (mom|dad|son|daughter|cousin|neighbor|boss|friend|landlord|doctor|bank|grandson),
      (wrong number|lost my phone|new number) ~20 (it s|this is|call|text|me),
      (bank|card|loan) (security|fraud) (department|team|unit|alert),
      your (bank|card issuer|credit union) (has|is|requires|asked|needs),
      (delivery|courier|insurance|utility|electric|power) company`,
  },
  {
    reason: 'an office that acts, speaks or is named as the sender',
    phrases: `
      (this is|i am|im|i m|we are|we re|it s|you ve reached|speaking for|here at|hello from|greetings from|from) (the |your |your local |a |an |)(us |u s |)$office,
      $office (will|has|have|is|are|wants|want|needs|need|requires|require|demands|ordered|orders|says|said|told us|asked us|instructed|authorized|directed|approved|flagged|opened|issued|assigned|sent us|can|may|shall) ~6 (hold|seize|freeze|your file|your case|your name|your account|your loan|your debt|your payment|your benefits|order|ordered|you|us to|authorized|asked|told|instructed|approved|issued|flagged|opened|involved|this debt|this loan|this account|payment|looking|withhold|stop your|taking),
      (approved|authorized|backed|endorsed|licensed|issued|sent|ordered|verified|certified|supervised|mandated|required) by (the |your |)(us |federal |state |county |local |)$office,
      $office (authorized|approved|backed|ordered|mandated|affiliated|certified|issued|supervised) (collector|collectors|agency|notice|collection|debt|payment|agent|officer|plan),
      (partner|partners|partnered|partnership|cooperation|cooperating|working|work|liaison) (with|of) (the |your |)(us |federal |state |county |local |)$office,
      (officer|agent|deputy|detective|sgt|sergeant|captain|lt|lieutenant|inspector|investigator|judge|attorney|counselor|marshal|trooper|special agent|agent in charge) ~1 (here|speaking|with the|from the|of the|calling|assigned|on your case), (badge|shield|bar|bar card) (number|no|num), federal (case|file|docket|order|notice|debt|loan program), (state|county|city|federal) (collections|collection|debt|enforcement|recovery|legal) (office|officer|division|unit|department|bureau|agency), (paralegal|legal assistant|legal secretary|law clerk|case manager at law|mediator|arbitrator|process server|investigator) (for|with|at|from|here|assigned), (your|the) (bank|card company|landlord|employer|credit union|phone company) (here|calling|speaking|security|fraud|is asking|asked us)`,
  },
  {
    opens: true,
    reason: 'an office as the sender',
    phrases: `
      $office, court, courts, attorney, attorneys, lawyer, lawyers, law firm, law office, law offices, law group, legal affairs, investigation, investigations, investigator, investigators, prosecutions, judge, detective, justice, credit bureau, equifax, experian, transunion, warrant division, warrants unit, enforcement, sheriffs, federal, national (debt|credit|loan)`,
  },
  {
    reason: 'an office that calls',
    phrases: `
      $office ~20 (here|calling|speaking|on the line|on duty|unit here|division here), badge, (crimes|fraud|warrants|enforcement|recovery|legal|collections) (unit|division|task force|squad|desk) (here|calling|of|speaking), task force`,
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
    reason: 'an office named at all',
    phrases: `
      clerk of courts, authority of the state, authority of the court, irs, fbi, doj, ftc, uscis, sheriff, sheriffs, sheriff s, marshals, homeland security, us treasury, treasury department, district attorney, da s office, prosecutor, prosecutors, justice department, department of justice, secret service, interpol, social security administration, federal reserve, state police, state troopers, highway patrol, magistrate, county clerk, clerk of court, court clerk, process server, bailiff, law firm, law office, law offices, law group, federal government, internal revenue, consumer affairs office, small claims office, tax office, tax authority, federal mediator, court mediator, notary ~12 (papers|county|served|court), judge s chambers, judge s office, judge s clerk, public defender, grand jury, parole officer, probation officer, probation office, child support office, county treasurer, state treasurer, state auditor, comptroller, debt tribunal, debt police, credit police,
      (this is|i m from|i am from|we are|we re|calling from) (legal aid|the state|the county|the city|the government|the bureau|the bureaus|the agency|the credit bureaus|a credit bureau|corporate legal|legal|the legal|the front office of|the clinic|your clinic|the hospital|your school|the school|the post office|the utility)`,
  },
  {
    opens: true,
    reason: 'a company that is not the sender, before the colon',
    phrases: `
      bank of america, wells fargo, chase bank, chase fraud, chase security, citibank, capital one, us bank, pnc, td bank, truist, american express, amex, discover card, visa, mastercard, paypal, venmo, zelle, cash app, fedex, ups, usps, dhl, verizon, t mobile, sprint, xfinity, comcast, spectrum, amazon, netflix, apple, google, microsoft, walmart, experian, equifax, transunion, post office, hospital, clinic, hr, hr department, human resources, landlord, your bank, notary, mediator, arbitration, legal aid`,
  },
  {
    reason: 'more offices and companies that are not the sender',
    phrases: `
      (officer|lt|lieutenant|capt|captain|cpl|corporal|sgt|ofc|det|insp) ~12 (here|speaking|calling|reporting|on your|about your), (this is|we are|i m with|i m from|calling from|from) (the |)(better business bureau|bbb|chamber of commerce|consumer league|consumers union|bar association|secretary of state|governor s office|mayor s office|city hall|commonwealth|commonwealth attorney|state attorney|comptroller|ombudsman|financial ombudsman|public trustee|central bank|bank regulator|state bank), (commonwealth|state s|city|us) attorney s, (i|we) represent (the|your|a|an) (bank|court|state|county|city|government|employer|lender s|law|company|insurer|hospital|landlord|estate|legal), (your|the) (cell|phone|mobile|wireless|internet|power|water|gas|electric) (carrier|provider|company|operator) ~8 (unpaid|overdue|loan|here|says|has|will|notice|alert|asks|suspend|needs), (clerk|office|officer|liaison|registrar|administrator) (of|for|with) the ~8 (court|clerk|district|county|state|judge|magistrate|circuit), (district|circuit|superior|municipal|county|appeals) (clerk|court|registrar|judge|office)`,
  },
];
