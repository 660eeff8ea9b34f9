import type { Concepts } from '../../phrase-book.ts';

/** Choices that many English phrases share. */
export const englishConcepts: Concepts = {
  will: `will|shall|can|may|must|are going to|going to|gonna|are about to|plan to|intend to|have to|are ready to|are prepared to|
have no choice but to|need to|could|would`,
  kin: `family|folks|spouse s|elderly mother|elderly father|new wife|new husband|families|relatives|relative|husband|wife|spouse|partner|mother|father|mom|mum|dad|parents|parent|brother|sister|son|
daughter|kids|kid|children|child|grandmother|grandfather|grandma|grandpa|grandparents|uncle|aunt|cousin|girlfriend|boyfriend|
fiance|fiancee|roommate|loved ones|family members|family member|in laws|ex wife|ex husband`,
  work: `employer|employers|boss|bosses|manager|supervisor|workplace|work place|job|coworkers|coworker|co workers|colleagues|colleague|
human resources|hr|hr department|company|office|payroll|payroll department|place of employment|place of work|place of business`,
  others: `friends|friend|neighbors|neighbours|neighbor|neighbour|references|reference|contacts|contact list|emergency contact|
emergency contacts|landlord|church|pastor|community|school|professor|classmates|everyone you know|everybody you know|
people you know|phone book|facebook friends|followers|social circle|co signer|cosigner|guarantor|pastor|priest|imam|rabbi|coach|teacher|principal|tenants|clients|customers|business partner|
team|union|friends and family|in laws|contacts|followers|facebook friends|linkedin|group chat`,
  anyone: '$kin|$work|$others',
  tell: `tell|telling|told|notify|notifying|notified|inform|informing|informed|contact|contacting|contacted|call|calling|called|
text|texting|phone|phoning|ring|reach out to|reaching out to|write to|writing to|email|emailing|message|messaging|visit|visiting|
speak to|speak with|spoke to|spoke with|spoken to|spoken with|talked to|talked with|talk to|talk with|talking to|ask|asking|alert|alerting|let|reach|go to|going to|show up at|send a letter to|
send letters to|disclose|disclosing|report to|reporting to|get in touch with|approach`,
  office: `court|county court|district court|small claims court|police|police department|police dept|sheriff|sheriff s office|sheriff s department|
sheriffs|county sheriff|marshal|marshals|us marshals|marshals service|fbi|irs|doj|department of justice|justice department|ftc|federal trade commission|cfpb|
consumer financial protection bureau|treasury|us treasury|treasury department|social security|social security administration|homeland security|immigration|ice|uscis|
dmv|federal government|us government|state government|government|attorney general|attorney general s office|district attorney|da s office|district attorney s office|prosecutor|
magistrate|law enforcement|secret service|interpol|federal reserve|internal revenue|internal revenue service|department of revenue|state department|county clerk|clerk of court|
court clerk|process server|bailiff|fraud bureau|national credit bureau|debt enforcement bureau|financial crimes unit|financial crimes division|state police|state trooper|constable`,
  person: `someone|somebody|anyone|people|guys|men|a guy|a man|two guys|two men|a couple of guys|agents|an agent|our agent|our agents|a team|our team|a crew|our crew|collectors|a collector|our collector|
an officer|officers|a field agent|field agents|a rep|reps|a representative|representatives|a field rep|the boys|our guys|our people|our men|a friend|friends|my guy|a visitor|recovery agents|a recovery agent|a recovery team`,
  place: `house|home|place|door|doorstep|front door|work|job|workplace|office|apartment|address|porch|street|neighborhood|school|kids school|church|shop|store|yard|driveway|front steps`,
  debt: 'debt|debts|loan|balance|account|payment|money|bill|amount|sum|dues',
  // Terms and consequences (facts.ts).
  until: `(by|before|until|till|no later than|not later than|latest by|prior to) $day`,
  within: `(within|inside) (the |a |an |one |this |)(next |)(hour|day|week|month|business day|working day|few days|few hours|couple of days|the day)`,
  term: `$until|$within|in the next (hour|day|few days|week)|today|tonight|this very day|this minute`,
  act: `pay|paying|repay|settle|clear|transfer|send|deposit|remit|make|bring|submit|provide|return|sign|reply|respond|complete|confirm|act|resolve|deal with`,
  reachus: `(call|contact|answer|reach|phone|ring|text|write to) (us|me|back|our office)`,
  closed: `closed|shut|cancelled|canceled|suspended|terminated|ended|frozen|locked|blocked|disabled|restricted|withdrawn|revoked|voided|escalated|passed on|sold|transferred|lost|void|stopped|deactivated`,
  agreed: `account|loan|plan|line|credit line|card|service|access|agreement|contract|offer|file|case|pause|arrangement|request|application|extension|discount`,
  unpaid: `if (you|u) (don t|do not|won t|cannot|can t|fail to|miss|are late|refuse)|if (we|i) (don t|do not|haven t|have not) (hear|receive|get|see|have)|if (nothing|no payment|it|this|a payment|the payment|payment) (is|isn t|comes|arrives|does|doesn t|stays)|if not|unless (you|we|it|this|a payment|payment)|without (payment|a reply|an answer|your reply)`,
  day: `(the |)(end|close|last day) of (the |this |next |)(day|today|week|month|business|working day|business day|year|quarter|weekend|shift)|close of business|cob|eod|eow|eom|noon|midday|midnight|month end|month s end|week s end|year end|(the |this |next |)(weekend|week end|payday|evening|afternoon|morning)|tonight|tomorrow|today|next week|next month|christmas|new year|(the |)holidays|the holiday|lunch|lunchtime`,
};
