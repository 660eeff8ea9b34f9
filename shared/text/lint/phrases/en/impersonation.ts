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
];
