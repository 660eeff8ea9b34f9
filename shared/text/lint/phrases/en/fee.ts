import type { PhraseGroup } from '../../phrase-book.ts';

export const fee: readonly PhraseGroup[] = [
  {
    reason: 'a charge that the contract does not hold',
    phrases: `
      (collection|collections|processing|convenience|administrative|administration|admin|handling|service|legal|attorney|attorneys|attorney s|lawyer|lawyer s|lawyers|court|filing|penalty|extension|deferment|deferral|reinstatement|activation|restructuring|restructure|visit|field visit|reminder|notice|application|enrollment|enrolment|plan|setup|set up|arrangement|settlement|negotiation|recovery|transaction|expedite|expedited|rush|transfer|documentation|document|account|maintenance|monthly|daily|extra|additional|added|hidden|surprise|special|one time|upfront|up front|advance|unlock|unfreeze|release|removal|cancellation|closing|closure|consultation|mediation|investigation|skip tracing|tracing|locator|verification|rollover|renewal|agent|agents|phone|payment|card|ach|wire|returned|nsf|credit repair|clearance|clearing|case|file) (fee|fees|charge|charges|cost|costs|surcharge),
      (security|upfront|good faith|refundable) deposit,
      (add|adds|added|adding|means|costs|brings|triggers|carries) ~12 (charge|fee|penalty),
      (charge|fee|penalty) ~12 (added|applied|imposed|will be), surcharge, surcharges, penalty, penalties,
      fines, fined, (a|pay the) fine (of|will),
      (add|added|adding|charge|charged|charging|apply|applied|impose|imposed|assess|assessed|incur|incurred|tack|tacked|pile|piling|accrue|accrues|bill|billed|levy) ~20 (fee|fees|penalty|penalties|charges|costs|surcharge|fine|interest daily|double interest),
      (pay|send|wire|submit|remit|provide) (a |an |the |us a |our |us |your |)(small |one time |)(fee|deposit|penalty|fine|processing),
      (fee|fees|charges|costs|penalties) (will|keep|are|grow|growing|pile|piling|double|increase|accrue|apply|of|on top|each|every|added|may be added|per|for every|to stop|to avoid|to release|to unlock|continue|mount|mounting|to remove),
      for a (small |one time |)fee,
      interest (doubles|will double|triple|triples|compounds daily|keeps growing|skyrockets),
      double (interest|the amount|the balance|your balance|what you owe), triple (the|interest),
      balance (doubles|will double|grows every|will triple),
      late fees (every|daily|each|per|pile|keep|of), per day (late|until|fee|penalty|charge|you),
      (a|per|each|every) day you (wait|delay|don t|do not),
      (charge|charged|charging|bill|billed|cost|costs) (you |)(for |)(each|every|per|extra),
      (we|will|we ll) charge (you|a|an|for|extra), charge ~8 for (each|every),
      an extra ~8 (for|late|charge|fee|per|to), (dollars|bucks) (extra|more for|for every|for each),
      (pay|send|cover|owe|be billed|responsible for|liable for) ~16 (fee|fees|court costs|legal costs|collection costs|our costs|travel costs|our expenses|expenses),
      (costs|expenses) (will be|are|get) (added|yours|passed|charged|billed),
      (fee|charge) (to|for) (speak|talk|call|stop|extend|pay|process|update|close|remove|clear|reactivate|keep|set|pause),
      (interest|rate) (will|goes|jumps|rises|doubles|increases) ~8 (double|triple|up|to|daily),
      late fee ~12 (day|hour|each|every|per|again|double|added|today)`,
  },
  {
    reason: 'payment to a person, by card or code that cannot be traced',
    phrases: `
      (pay|send|transfer|wire|deposit|zelle|venmo|cash app|cashapp|settle|payment) ~24 (gift card|gift cards|giftcard|itunes|google play|bitcoin|crypto|cryptocurrency|western union|moneygram|prepaid card|prepaid debit|green dot|my account|my personal|personal account|cash app|cashapp|zelle|venmo|paypal me|my zelle|my venmo|money order to me|directly to me|agent s account),
      (only|must|have to) ~12 (zelle|venmo|gift card|cash app|bitcoin|moneygram|western union), cashtag,
      wire transfer to,
      (zelle|venmo|cashapp|cash app|wire|western union|moneygram) (the|me|us|it|to|your|now|money|payment)`,
  },
  {
    reason: 'a charge in other words',
    phrases: `
      (deposit|fee|fees|charge|surcharge|payment upfront|upfront payment) ~10 (is |are |)(needed|required|due|necessary|must be paid|payable|expected|to be paid) ~8 (before|first|to|for|up front|in order), (billed|charged|invoiced|costs|cost) ~6 (to you|you|to your account|to your loan|to your balance) ~12 (at|for|each|every|per|dollar|dollars|extra|one|five|ten|a), (each|every|per) (text|call|reminder|message|letter|notice|visit|email|contact|conversation|hour|minute) ~10 (costs|cost|billed|charged|adds|is charged|is billed|carries|will be|fee|extra|dollar), (add|adding|adds|tack|tacking|throw|include|put) ~10 (for (our|my|the) (time|trouble|work|troubles|effort)|on top|to cover our|to your balance|extra), (our|my) (costs|expenses|time|gas money|gas|travel|mileage|trouble), (cover|reimburse|pay for) (our|my|the agent s|the collector s) (costs|time|gas|travel|expenses|trip|effort|work|trouble), (tip|gratuity|bribe|something extra|a little extra|a bit extra|under the table|off the books|on the side), (fee|fees|f e e|fe3|phee|feez|surcharje) ~6 (waived if|apply now|doubles|non refundable|nonrefundable|upfront|first), (unlock|release|restore|reopen|reinstate|remove|lift|stop|pause) ~16 for (a |an |only |just |)(fee|charge|small|extra|one time|payment of), (balance|debt|amount|total|interest|sum) ~6 (doubled|tripled|will double|will triple|doubles|triples|balloons|skyrocket|grow daily|grows daily|climb daily|climbs every|goes up every|grows by the), (daily|hourly|weekly) (penalty|penalties|fine|fines|late charge|late charges|interest penalty|surcharge)`,
  },
  {
    reason: 'a charge first',
    phrases: `
      (reactivation|re activation|unlocking|unfreezing|reopening|restoration|lockout|waiver|deferral|postponement|skip|late notice|urgent|priority|same day|call back|callback|paper|statement|copy|print|review|assessment|inspection|storage|location|tracking|certified mail|letter|sms|text) (fee|fees|charge|charges|cost|costs), pay ~20 (charge|fee|deposit) ~8 (first|before|and we|then we|to unlock|and then|so we), (longer|more) ~10 (you wait|it takes|you delay|you owe|days) ~30 (cost|costs|pay|charges|fees|owe|expensive|adds), (cost|costs|costing) (you|u) (more|extra|plenty|a lot|dearly|big)`,
  },
];
