import type { PhraseGroup } from '../../phrase-book.ts';

export const thirdParty: readonly PhraseGroup[] = [
  {
    reason: 'drawing in people who do not owe the debt',
    phrases: `
      $tell (your|ur|his|her|all your|all of your|everyone in your|the rest of your|your entire|your whole|each of your|every one of your|some of your|all) $anyone,
      (call|contact|tell|notify|inform|text|visit|email|message|speak to|speak with|talk to) (the |)(references|people on your|everyone in your|everyone on your|people in your|contacts in your|contacts on|numbers in your|everyone you|people you),
      (your|ur) (whole |entire |)$anyone ~24 (know|knows|find out|learn|hear|told|contacted|notified|informed|called|pay|responsible|liable|settle|cover|help you pay|be next|be asked|gave us|get a call|receive|get calls|hear from us|about your debt|about this debt|about the debt),
      (every|all|each) (number|numbers|contact|contacts|name|names|person) (in|on|from) your (phone|contacts|contact list|phone contacts|address book|phone book),
      your phone contacts, your contacts (list|will|are|were),
      (have|got|have got|took|copied|downloaded|accessed) your (contacts|contact list|phone book|phone contacts),
      reach you (at|through) (your |)(work|job|workplace|employer|family|friends),
      (at|through|via) your (workplace|employer|work number|place of work|place of employment),
      (get|collect|recover|demand|ask for|seek) ~20 from (your|ur) $anyone,
      (ask|tell|have|get|make) (your|ur) ($kin|boss|friends|employer) (to |)(pay|cover|lend|settle|help you pay|sign|call us|contact us),
      (left|leave|leaving|sent|send|mailed) ~16 (with|to|for) your $anyone,
      (ask|tell|get|have) (a |an |some |your |)(relative|friend|family member|parent|coworker|loved one|neighbor) to (pay|help pay|cover|lend|settle|call),
      your $anyone (said|told|says|gave|promised|confirmed|agreed|thinks|knows)`,
  },
  {
    reason: 'speaking to someone else about the borrower',
    phrases: `
      (tell|ask|remind|have|get|inform|notify|let|urge|make|advise|warn) (him|her|them|mr|mrs|ms|your husband|your wife|your son|your daughter|your brother|your sister|your mother|your father|your friend|your coworker|your employee|your roommate|your neighbor|your mom|your dad|your cousin|your boyfriend|your girlfriend|your spouse|your partner|your tenant|your parents|your ex) ~16 (to|know|that|call|pay|contact|about|owes|we|how),
      pass (this|the) (message|on|along|info|information) ~10 (to|on),
      (your|his|her|my) (husband|wife|son|daughter|brother|sister|mother|father|mom|dad|friend|coworker|co worker|employee|roommate|neighbor|neighbour|cousin|boyfriend|girlfriend|spouse|partner|tenant|relative|nephew|niece|uncle|aunt|colleague|parents|ex husband|ex wife|boss|family member|grandson|grandmother|student) ~12 (owes|owe|has a|has an|is behind|is late|is past due|has not paid|hasn t paid|did not pay|didn t pay|s loan|s debt|s account|s balance|s payment|loan|debt|borrowed|defaulted|has failed|missed|is overdue|is delinquent|took out|is avoiding|stopped paying|gave you as|listed you|gave us your),
      (he|she|they) (owes|owe|borrowed|has not paid|hasn t paid|defaulted|took out a loan|listed you|gave us|gave you),
      (listed|gave|named|put) (you|your name|your number|ur number) ~16 (reference|contact|guarantor|emergency|cosigner|co signer),
      you (are|re|were) (listed|named|given) ~10 (reference|contact|emergency|guarantor),
      as (a |an |their |his |her |your |the )(reference|emergency contact|guarantor|personal reference),
      on behalf of (your|his|her) ($kin),
      pay ~12 (on behalf of|on his behalf|on her behalf|on their behalf|for him|for her|your son s|your daughter s|your husband s|your wife s|your brother s|your sister s|your mother s|your father s|your friend s),
      know(s|) where (he|she|they) (is|are|lives|live|works|work),
      where (he|she) (lives|works|is living|is working|is), whereabouts,
      help us (locate|find|reach) (him|her|them|mr|mrs|ms|your),
      (mr|mrs|ms) ~16 (owes|debt|loan|overdue|past due|balance|has not paid),
      (is|are) (he|she|they|john|mike|maria|your husband|your wife|your son|your daughter|your brother|your sister) (home|there|around|available|with you),
      do you know (where|how|him|her|someone|a), how (can|do) we (reach|find|contact) (him|her|them|your),
      (his|her|their) (loan|debt|balance|account|payment) (is|with|has|was|of),
      can you (tell|ask|get|have) (him|her|them|your), speak (to|with) (him|her|your ($kin))`,
  },
  {
    reason: 'other people told, asked or made to pay',
    phrases: `
      (your|ur) (cosigner s |co signer s |)$anyone ~8 (will|ll|is going to|are going to|should|can|could|may|might|has to|have to|gets|get|got|be) ~6 (get|receive|hear|pay|know|learn|find|be contacted|be called|be told|be asked|be notified|a letter|a call|letters|calls|vouch|confirm|help you|cover|step in|settle|answer|see|deal|responsible|liable|notice|notified|called|informed|on the hook),
      (have|get|make|let) (your|ur) $anyone ~2 (remind|call|pay|tell|contact|talk|sign|help you pay|send|answer|take care|cover|reply|text|reach|respond|get in touch),
      (contacting|calling|texting|phoning|messaging|emailing|telling|notifying|informing|asking|visiting|alerting|reaching) ~4 (everyone|everybody|anyone|all the people|people|every contact|all contacts|each contact|the contacts|numbers|every number|your circle) ~6 (in your|on your|you know|you love|around you|close to you|from your|you listed|you called|near you),
      (everyone|everybody|anyone|people|each person|every person|every contact|all contacts|the contacts|numbers|everyone saved|names) ~4 (in|on|from) (your|ur) (phone|contacts|contact list|address book|cell|call log|phonebook|facebook|friends list|list|life|building|block|street|family),
      (your|ur) (phone s contacts|contact book|call log|call history|friend list|friends list|sim contacts|phone contacts|address book), (hr|payroll|human resources|your boss|your manager|front desk|reception|the office) (at your|of your|will|knows|has been|is going|gets|would), (work|job|office|employer|workplace) (will|gets|got) ~4 (know|hear|letter|call|notified|fax), (fax|mail|letter|email|call) ~6 (your job|your work|your employer|your boss|your office|your hr|your church|your parents), (family|relatives|friends|coworkers|parents|neighbors|boss|employer) (already |)(know|knows|told us|says|said|paid|agreed|are asking|will have to pay|to pay for you|on your behalf), (spoke|speaking|talked|talking|chatted|chatting|in touch|met) (to|with) (your|ur) $anyone, (ask|asked|asking) (your|ur) $anyone (about|where|for|to|why|if|how)`,
  },
  {
    reason: 'references',
    phrases: `
      (calling|call|contacting|contact|texting|reach|reaching|phone|phoning|asking|dialing|ringing|notify|notifying) (the|your|all|all your|those|each|every|both) (references|reference|contacts|numbers|names|people|relatives|family|emergency contacts|emergency contact|cosigner|co signer|guarantor), (references|contacts|people|relatives|numbers|names) (you|u) (listed|gave|provided|put|named|saved)`,
  },
];
