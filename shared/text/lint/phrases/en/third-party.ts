import type { PhraseGroup } from '../../phrase-book.ts';

export const thirdParty: readonly PhraseGroup[] = [
  {
    reason: 'people found in a telephone, and what they say',
    phrases: `
      (work|working|go|going|run|running|start) (through|down|on) (your|the|ur) (contacts|contact list|phone book|address book), contacts you let (our|the) app, (contacts|phone book|address book) ~12 (app|we) (read|reads|has|have|synced|uploaded|pulled),
      your (co worker|coworker|co-worker|colleague|neighbor|neighbour|roommate|landlord) ~8 (says|said|told me|told us|tells)`,
  },
  {
    reason: 'unless you pay, those around you hear of it',
    certain: true,
    phrases: `
      (we|i) (will|ll|are going to|re going to|shall|must|have to) (now |)(tell|call|text|contact|inform|notify|ask|email|phone|write to|let) (your|ur) ($kin|$work|$others|everyone)`,
  },
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
    reason: 'other people told, asked or made to pay',
    phrases: `
      (wife|husband|boss|mother|father|partner|family|parents) ~4 (does not|doesn t|do not|don t|didn t) know about ~4 loan, (ring|call|text|phone) every (number|contact|name), every number you, one of them pays, your (colleague|coworker|neighbor|neighbour|cousin|friend|brother|sister) ~20 (was|is) late, call your (wife|husband|boss|mother|father|mom|dad|brother|sister|parents|employer|landlord) next, named by the applicant, as a referee, (left|leave|leaving|drop|dropped) ~24 with your (doorman|neighbor|neighbour|roommate|receptionist|landlord|super|porter|secretary), your (guarantor|cosigner|co signer|reference) ~24 (has|hasn t|has not|is|isn t|said|told|knows|refuses|will), have your (husband|wife|spouse|partner|mother|mom|mum|father|dad|parents|brother|sister|son|daughter|boss|friend) (do it|pay|handle|cover|take care|send|settle), (text|call|email|message|reach) (him|her|them) ~12 (at|on) (his|her|their) (work|job|office|number), your (boss|supervisor|manager|employer|landlord|neighbor|neighbour|coworker|colleague) (got|received|has|gets|was sent|was given) ~10 (copy|statement|letter|notice|text|message|call|word), (your|ur) (cosigner s |co signer s |)$anyone ~8 (will|ll|is going to|are going to|should|can|could|may|might|has to|have to|gets|get|got|be) ~6 (get|receive|hear|pay|know|learn|find|be contacted|be called|be told|be asked|be notified|a letter|a call|letters|calls|vouch|confirm|help you|cover|step in|settle|answer|see|deal|responsible|liable|notice|notified|called|informed|on the hook),
      (have|get|make|let) (your|ur) $anyone ~2 (remind|call|pay|tell|contact|talk|sign|help you pay|send|answer|take care|cover|reply|text|reach|respond|get in touch),
      (contacting|calling|texting|phoning|messaging|emailing|telling|notifying|informing|asking|visiting|alerting|reaching) ~4 (everyone|everybody|anyone|all the people|people|every contact|all contacts|each contact|the contacts|numbers|every number|your circle) ~6 (in your|on your|you know|you love|around you|close to you|from your|you listed|you called|near you),
      (everyone|everybody|anyone|people|each person|every person|every contact|all contacts|the contacts|numbers|everyone saved|names) ~4 (in|on|from) (your|ur) (phone|contacts|contact list|address book|cell|call log|phonebook|facebook|friends list|list|life|building|block|street|family),
      (your|ur) (phone s contacts|contact book|call log|call history|friend list|friends list|sim contacts|phone contacts|address book), (hr|payroll|human resources|your boss|your manager|front desk|reception|the office) (at your|of your|will|knows|has been|is going|gets|would), (work|job|office|employer|workplace) (will|gets|got) ~4 (know|hear|letter|call|notified|fax), (fax|mail|letter|email|call) ~6 (your job|your work|your employer|your boss|your office|your hr|your church|your parents), (family|relatives|friends|coworkers|parents|neighbors|boss|employer) (already |)(know|knows|told us|says|said|paid|agreed|are asking|will have to pay|to pay for you|on your behalf), (spoke|speaking|talked|talking|chatted|chatting|in touch|met) (to|with) (your|ur) $anyone, (ask|asked|asking) (your|ur) $anyone (about|where|for|to|why|if|how)`,
  },
  {
    reason: 'people around the borrower, spoken to or drawn in',
    phrases: `
      (emailed|texted|messaged|phoned|rang|visited|visiting|wrote|reached|mailed|called up|calling up|heard from|hearing from|checked with|check with|checking with|chatted with|chatting with|got off the phone with|off the phone with|on the phone with|on the line with|following up with|followed up with|get a hold of|got a hold of|got hold of|hit up|looked up|looking up|found|track down|tracked down|word with|chat with|talk with|conversation with|call with|called for|word to|left word with|went to see|met|friended|connected with|add|added|faxed|questioned|interviewed|pressed|bothered|bother|trying|try|tried|ping|pinged) (your|ur|all your|every one of your|each of your|every|all of your|both your|his|her|the) $anyone,
      (ask|asking|tell|telling|call|calling|text|texting|try|trying|phone|phoning|ring|borrow from|hit up|get|have|invite|bring in|loop in|bother) (up |)(mom|mommy|dad|daddy|grandma|grandpa|granny|nana|mama|papa|momma|the folks|the wife|the husband|hubby|wifey|auntie|the kids|the in laws|the boss|the family),
      (your|ur) (own |poor |old |dear |sweet |little |big |new |)($anyone|ex|hubby|wifey|bro|sis|granny|nan|pal|buddy|bestie|supervisor|foreman|receptionist) ~10 (picked up|answered|sounded|seemed|was very|was so|was quite|was really|was not|was surprised|was upset|was shocked|was helpful|was kind|was nice|was worried|confirmed|confirms|says|said|gave|promised|agreed|told|asked us|hung up|cried|had no idea|had a lot|knows|hearing|getting|learning|finding|receiving|be asked|be billed|be dunned|be visited|be hearing|be getting|be next|is next|are next|first|inherits|on our list|on the list|be involved|get involved|pays|chip in|pitch in|co sign|help out|bail you|step up|footing|foot the|owes|won t like|would love|might like|interested|curious|vouched|referred us),
      (hr|payroll|human resources|reception|the front desk|front desk|the receptionist|your receptionist|the switchboard|your shift lead|your foreman) ~4 (confirmed|said|told|knows|has|was|were|will|picked|gave|transferred|says|is|verified|promised|can|should|at),
      (relative|relatives|friend|friends|family member|parent|parents|loved one|loved ones|coworker|sibling|neighbor|someone close|somebody close|family) ~6 (settle|settles|cover|covers|lend|lends|step in|steps in|pay this|pay it|pay your|pay up|handle it|clear it|bail|chip in|pitch in|on your behalf|front you|spot you|take over|foot|good for it),
      (maybe|perhaps|surely|i bet|how about|what about|why not|i m sure|we re sure|i wonder if|wonder if|bet|time for|might be time) ~8 (your|ur|a|some) ($anyone|ex|folks|rich uncle) ~8 (can|could|will|would|might|help|pay|cover|lend|know|ask|has|have|is),
      (give|send|provide|list|share|need|tell|text|reply with|name|want|forward|supply|get) (us|me|over|) ~12 (names|numbers|name|number|contacts|phone|phones|cell|details) ~8 (of|for) ~8 (relative|relatives|friend|friends|family|someone|somebody|people|boss|employer|parents|parent|coworker|coworkers|reference|references|sister|brother|mother|father|wife|husband|spouse|son|daughter|supervisor|manager|neighbor|neighbors|hr|workplace),
      (two|three|five|several|more|new|other|another|additional) (references|reference|relatives|emergency contacts|contacts) ~8 (we|i|to|for|who|can|call|number|numbers|needed|required|please),
      (are you|re you|you|is he|is she) (related to|the (mother|father|wife|husband|brother|sister|son|daughter|parent|roommate|boss|employer|spouse|partner) of|a friend of|friends with|in touch with|close to|married to|living with|working with|a relative of), related to,
      (is this|is that|this is|am i speaking with|am i speaking to|have i reached|did i reach) ~20 s (mother|father|mom|dad|wife|husband|brother|sister|son|daughter|roommate|boss|employer|friend|relative|house|phone|workplace|office|home|family|neighbor|cousin|aunt|uncle|grandmother|grandfather|place|job),
      (trying to|need to|want to|hoping to|looking to|have to) (reach|locate|find|get a hold of|contact|track down|speak to|speak with|talk to) (mr|ms|mrs|him|her|them|someone|one of|your (brother|sister|mother|father|husband|wife|son|daughter|neighbor|coworker|roommate|cousin|friend|tenant|employee)), (only|main|best|last) (contact|number|person|relative|friend) ~6 (for|to) (him|her|them|mr|ms|mrs), pass (this|it|that|the|our|my) ~10 (along|on), contact we have for, number we have for,
      (tell|remind|ask|warn|urge|let|get) ~10 (he|she) (needs|need|has|have|owes|owe|must|should|better|is|can|still|missed|ignored), (where|when|why) ~4 (he|she|they) (is hiding|hides|went|moved|works|lives|is staying|gets home|gets paid|stopped|is working|now works), $kin of (yours|borrower|the borrower),
      (every|each|all|everyone|everybody|one) ~6 of your (contacts|friends|relatives|references|coworkers|neighbors|family), ask* around, (about you|for you|of you) (at|around) (work|the|your|church|school), (someone|somebody|anyone|everyone|everybody|people|folks|others) (at|from|in) (your|ur|the) (job|work|office|workplace|building|company|church|block|school|house|household|family|street|gym|shop|store|neighborhood|warehouse|plant|site),
      (co signer|cosigner|co signer s|cosigner s|guarantor|guarantor s|reference|references) ~12 (billed|charged|called|contacted|pay|pays|told|notified|chased|pursued|liable|next|owes|responsible|hook), (get|put|have|hand|pass|give) ~4 (your|ur) $anyone ~4 (on the phone|on the line|the phone|to call|call us|call me|on|involved|over here), (parents|family|relatives|wife|husband|spouse|mom|dad) (will|should|must|can|could|would|have to|need to|ought to) ~4 (pay|cover|help|know|lend|hear|settle|take care),
      (work|job|office|desk|switchboard|main|company) (phone|line|number|extension|email) ~12 (call|calls|try|trying|ring|tried|next|reach|use|keep|ask), (call|calling|called|try|trying|ring|ringing|tried|reach|reaching) ~6 (at|your) (work|job|workplace|office|front desk|place of work) , your (work|office|job) (phone|line|number|extension|email)`,
  },
  {
    reason: 'others told, or asked to pass it on',
    phrases: `
      (please|pls|plz|kindly|can you|could you|would you) (tell|let|inform|remind|ask) ~30 (that|know that) (his|her|their) ~16 (loan|payment|account|balance), (needs|need) payment from (him|her|them),
      pass (it |this |the message |)(along|on) to your (son|daughter|husband|wife|mom|mother|dad|father|brother|sister|roommate|boss|partner|tenant),
      keep your (husband|wife|partner|son|daughter|mother|father|family|employer) (posted|updated|informed|in the loop), (message|word|note) ~20 (with|for) the (receptionist|front desk|secretary|doorman|super|manager) (at|of) your,
      contacted (human resources|hr|payroll|your hr), (everyone|everybody|people|guests) in your (wedding|bridal|class|office|team|church|building|family), sent your (neighbors|neighbours|coworkers|friends|relatives|in laws), (msgd|txtd|texted|messaged|dm d|dmd) (ur|your) (roommate|boss|mom|ex|friend|sister|brother),
      is this ~12 s (landlord|employer|boss|mother|mom|father|dad|wife|husband|neighbor|neighbour|friend|teacher), before renewing, (your|yor|ur) (muther|mutha|mudder|bruther|sista) (sed|said|told),
      (message|messaging|texting|calling|contacting|phoning|writing|emailing) (to |)(the|your|all|all of your) ~6 (references|contacts|emergency contacts)`,
  },
];
