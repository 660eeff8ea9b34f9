import type { Concepts } from '../../phrase-book.ts';

/** Choices that many English phrases share. */
export const englishConcepts: Concepts = {
  will: `will|shall|can|may|must|are going to|going to|gonna|are about to|plan to|intend to|have to|are ready to|are prepared to|
have no choice but to|need to|could|would`,
  kin: `family|families|relatives|relative|husband|wife|spouse|partner|mother|father|mom|mum|dad|parents|parent|brother|sister|son|
daughter|kids|kid|children|child|grandmother|grandfather|grandma|grandpa|grandparents|uncle|aunt|cousin|girlfriend|boyfriend|
fiance|fiancee|roommate|loved ones|family members|family member|in laws|ex wife|ex husband`,
  work: `employer|employers|boss|bosses|manager|supervisor|workplace|work place|job|coworkers|coworker|co workers|colleagues|colleague|
human resources|hr|hr department|company|office|payroll|payroll department|place of employment|place of work|place of business`,
  others: `friends|friend|neighbors|neighbours|neighbor|neighbour|references|reference|contacts|contact list|emergency contact|
emergency contacts|landlord|church|pastor|community|school|professor|classmates|everyone you know|everybody you know|
people you know|phone book|facebook friends|followers|social circle|co signer|cosigner|guarantor`,
  tell: `tell|telling|told|notify|notifying|notified|inform|informing|informed|contact|contacting|contacted|call|calling|called|
text|texting|phone|phoning|ring|reach out to|reaching out to|write to|writing to|email|emailing|message|messaging|visit|visiting|
speak to|speak with|spoke to|spoke with|spoken to|spoken with|talked to|talked with|talk to|talk with|talking to|ask|asking|alert|alerting|let|reach|go to|going to|show up at|send a letter to|
send letters to|disclose|disclosing|report to|reporting to|get in touch with|approach`,
  debt: 'debt|debts|loan|balance|account|payment|money|bill|amount|sum|dues',
};
