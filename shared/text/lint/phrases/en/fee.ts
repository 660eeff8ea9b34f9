import type { PhraseGroup } from '../../phrase-book.ts';

export const fee: readonly PhraseGroup[] = [
  {
    reason: 'a rate that rises because somebody is late',
    phrases: `
      (rate|interest|apr) ~24 (goes|jumps|rises|climbs|moves|went|shoots) (up |)from, (apr|rate|interest|interest rate) (is now|is raised|was raised|has been raised|went up|goes up|jumps|jumped|increases|increased|has increased|doubles|doubled|resets|adjusts|climbs) ~8 (due to|because|after|when|since|for) ~20 (late|missed|overdue|unpaid|nonpayment|default),
      (due to|because of|after|for|since) ~20 (late|missed|overdue|unpaid|nonpayment|default) ~24 (apr|rate|interest rate) ~4 (is now|is raised|was raised|has been raised|went up|goes up|jumps|increases|doubles|doubled|resets|climbs),
      (raise|raised|bump|bumped|hike|hiked|increase|increased|double|doubled) (your|the|ur) (apr|rate|interest|interest rate) ~8 (late|when you|because you|after you|since you|to)`,
  },
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
    reason: 'a charge in other words',
    phrases: `
      (deposit|fee|fees|charge|surcharge|payment upfront|upfront payment) ~10 (is |are |)(needed|required|due|necessary|must be paid|payable|expected|to be paid) ~8 (before|first|to|for|up front|in order), (billed|charged|invoiced|costs|cost) ~6 (to you|you|to your account|to your loan|to your balance) ~12 (at|for|each|every|per|dollar|dollars|extra|one|five|ten|a), (each|every|per) (text|call|reminder|message|letter|notice|visit|email|contact|conversation|hour|minute) ~10 (costs|cost|billed|charged|adds|is charged|is billed|carries|will be|fee|extra|dollar), (add|adding|adds|tack|tacking|throw|include|put) ~10 (for (our|my|the) (time|trouble|work|troubles|effort)|on top|to cover our|to your balance|extra), (our|my) (costs|expenses|time|gas money|gas|travel|mileage|trouble), (cover|reimburse|pay for) (our|my|the agent s|the collector s) (costs|time|gas|travel|expenses|trip|effort|work|trouble), (tip|gratuity|bribe|something extra|a little extra|a bit extra|under the table|off the books|on the side), (fee|fees|f e e|fe3|phee|feez|surcharje) ~6 (waived if|apply now|doubles|non refundable|nonrefundable|upfront|first), (unlock|release|restore|reopen|reinstate|remove|lift|stop|pause) ~16 for (a |an |only |just |)(fee|charge|small|extra|one time|payment of), (balance|debt|amount|total|interest|sum) ~6 (doubled|tripled|will double|will triple|doubles|triples|balloons|skyrocket|grow daily|grows daily|climb daily|climbs every|goes up every|grows by the), (daily|hourly|weekly) (penalty|penalties|fine|fines|late charge|late charges|interest penalty|surcharge)`,
  },
  {
    reason: 'a charge first',
    phrases: `
      (reactivation|re activation|unlocking|unfreezing|reopening|restoration|lockout|waiver|deferral|postponement|skip|late notice|urgent|priority|same day|call back|callback|paper|statement|copy|print|review|assessment|inspection|storage|location|tracking|certified mail|letter|sms|text) (fee|fees|charge|charges|cost|costs), pay ~20 (charge|fee|deposit) ~8 (first|before|and we|then we|to unlock|and then|so we), (longer|more) ~10 (you wait|it takes|you delay|you owe|days) ~30 (cost|costs|pay|charges|fees|owe|expensive|adds), (cost|costs|costing) (you|u) (more|extra|plenty|a lot|dearly|big)`,
  },
  {
    reason: 'a price on time, talk or a new date',
    phrases: `
      (specialist|expert|agent|manager|technician) (will|can) (take|move|get|lift|remove) your, (extend|move|push|delay|shift) your (due date|payment|deadline|date) for, (nothing|none|not a cent) of (that|it|this) (counts|goes|comes off), (extension|extensions|postponing|postponement|delaying|changing|moving|pushing|skipping|deferring|rescheduling|hardship plan|hardship plans|payment plan|new date|later date|talking|speaking|calling|pausing|extending|extra days|more time|more days|grace|splitting|partial payments|paying late|a reprieve|a hold|holding|removal) ~12 (cost|costs|run you|runs you|set you back|sets you back|will be extra|comes at a|is extra|for extra|will run|carries a|carries an|has a price|isn t free|is not free|are not free|aren t free|adds|priced),
      it (costs|will cost|cost|ll cost|ll run|runs) ~12 to (change|move|extend|talk|speak|pay|keep|stop|pause|update|push|close|set|get|hold|delay|skip|reach|fix|remove), (for|only|just) ~10 (extra|more|bucks|dollars|on top) ~4 (i|we) (can|ll|will|could), (pay|send|put down|put|hand over|drop) ~8 (first|upfront|up front|down|in advance) (and|then|so|or) ~4 (we|i|the calls|this|it|calls) ~4 (stop|hold|drop|close|go|goes|pause|release|talk|listen|help|set|open|start),
      (tack|tacking|tacked|slap|slapped|slapping|pile|piled|throw|throwing|lump|lumped) (on|in|another|it on|more on), interest (on|upon) (top of |)(the |your |)(interest|fees|late), interest ~4 (stacks|snowballs|compounds|multiplies), (collection|collections|recovery|travel|court|mileage|overnight|postage|administrative|admin|handling|processing) (expense|expenses|cost|costs|bill), (attorney|attorneys|attorney s|lawyer|lawyers|lawyer s|our lawyer s|court|agent s|locksmith|tow|towing) (bill|bills|invoice|tab|fee|fees|cost|costs),
      owe ~2 (double|triple|twice|more every|more tomorrow|extra), (double|triple|twice|doubled|tripled) (what|the|by|next|if|on|after|your|overnight), (default|penalty|punitive|late|overdue|higher) (rate|apr|interest|rates) ~16 (applies|apply|kick|kicks|of|starts|begins|now|in effect|was|will|at|until|if|charged), (rate|apr|interest) ~12 (goes up|go up|went up|jumps|jumped|rises|raised|bumped|hiked|climbs|will rise|steps up|shoots up) , (rate|apr) ~16 because you (missed|were late|are late|paid late|skipped),
      (for|with|costs|fee) (same day|next day|instant|fast|quick|rush|express|priority|immediate|faster) (posting|processing|credit|service|release|handling|review|payment), (every|each|per|any) (missed|late|ignored|unanswered|returned|skipped|failed|extra|bounced|declined) (call|calls|payment|text|day|letter|date|message|check) ~10 (add|adds|cost|costs|is|means|gets|brings|carries|comes|will|triggers|dollar|dollars),
      (billed|charged|passed on|passed along|tacked|invoiced|assessed) (to|on|onto|against) (you|your (loan|balance|debt|tab|file)), (added|add|adding|put|goes|go) ~6 (to|onto|on) (what you owe|your debt|your bill|your tab|the bill|the tab|your total|top of it), (inspection|storage|tow|towing|locator|locate|visit|courier|overnight|restocking|appraisal|notary|wire|document|skip trace|research|trace) ~8 (is|are|will be|was|were|of|at|runs) ~12 (billed|charged|added|yours|on you|owed|payable),
      (a|one|small|little|token|quick|additional|modest|minor|flat|nominal|courtesy|goodwill|good faith) (charge|fee|payment|amount|sum|deposit|contribution|donation|something) ~24 (go away|disappear|vanish|make this|to (stop|hold|keep|delete|open|reopen|start|begin|unlock|release|clear|remove|close|reactivate)), nominal (fee|charge|amount|cost), (monthly|annual|weekly|yearly) (maintenance|service|account|membership|plan|subscription|program|admin) (fee|charge|cost|dues), (non refundable|nonrefundable), (fee|charge|cost|costs|surcharge|fees) ~6 (nonrefundable|non refundable|payable now|due now|due today|payable today|in advance|up front|per (day|call|text|letter|visit|month)|a (day|call|text|letter|visit|month)|each (day|call|text|letter|visit|month|time)), (nsf|returned check|bounce|overlimit|inactivity|paper|phone pay|agent assisted|rep assisted|live agent|teller) (fee|fees|charge|charges), (pay|paying|payments) by (phone|agent|check|card|text) ~8 (for|adds|costs|carries|comes with|has) ~4 (a|an|extra|fee|charge)`,
  },
  {
    reason: 'money that leaves no trace',
    phrases: `
      (buy|get|purchase|pick up|grab|load|put|bring|use) ~14 (gift card|gift cards|apple card|google card|amazon card|steam card|target card|walmart card|prepaid card|prepaid visa|prepaid debit|visa card|vanilla card|vanilla|ebay card|itunes card|reload card|moneypak|card|cards) ~20 (code|codes|number|numbers|pin|pins|digits|picture|photo|back|read|scratch|receipt), (send|text|read|give|tell) ~8 (code|codes|number|numbers|digits|pin) ~12 (off|on|from|back) ~6 (card|cards|receipt|gift), (gift card|gift cards|prepaid card|prepaid cards|moneypak|money pak|reload pack|apple card|steam card|steam cards) ~12 (code|codes|number|numbers|pay|payment|accepted|works|fine|only|photo|read|settle|settles),
      (pay|hand|give|send|bring|meet|slip) (me|him|my) ~8 (cash|directly|money|personally|instead|today|direct|a little|something|half|the), cash (only|in hand|in an envelope|works|is fine|preferred|to me|to our|to my|to the agent), (pay|half|rest|me|it|today) in cash, knock ~6 off, (off the record|between you and me|our little secret|our secret|keep this between|no receipt|no receipts|no paper trail), (make|makes|made|making) (this|it|that|your file|the file|everything) (go away|disappear|vanish), (take care of me|grease|sweeten|palm|favor for a favor|for my trouble|for my time|buy me),
      (to|into) (my|his|her|this personal|a personal|an employee|our agent|the agent|the collector|our collector) ~8 (account|wallet|card|zelle|venmo|bank|paypal), wire (it|the|money|funds|payment) (to|into|directly|straight), (bitcoin|btc|ethereum|usdt|tether|dogecoin|crypto|crypto wallet|coinbase|bitcoin atm|wallet address), (through|via|by|with|using|on|over) (zelle|venmo|cash app|cashapp|western union|moneygram|bitcoin|crypto|gift card|gift cards|money order|prepaid card|apple pay me|chime|remitly|paypal friends)`,
  },
  {
    reason: 'any fee that no guard calls harmless',
    phrases: `
      (rush|slow|phone|paper|mail|express|speed|clerk|agent) fee, tea money, (closing|paying|clearing|settling) ~12 early costs, fee, fees, surcharge, surcharges, a cost for, a cost of, fine of, fines for, a fine, fines, fined, penalty, penalties, upkeep, toll, levy of, markup,
      (we|i|ll|will|must) (add|tack|pile|stack|increase) ~8 (for each|for every|per|each|every|a day|more|daily|a week|each day|on top|to your (balance|total|bill|loan|debt)), (or|then) it s another, another ~6 (fee|charge|dollars|bucks|on top|tomorrow|next week|if you|by), (total|balance|bill|amount|debt|loan|what you owe) ~4 (just |) (went up|goes up|jumped|jumps|grew|grows|climbed|increased|rises|doubled|rose), you ll pay (for|extra|more|double|dearly|triple), (deposit|down payment|retainer|advance|prepayment) ~6 (secures|secure|holds|hold|locks|starts|opens|needed|required|first|guarantees|keeps|to start|to hold|to secure|to keep|to lock), (donation|contribution|consideration|thank you gift|favor|present|appreciation) ~12 (waive|file|help|hold|interest|paperwork|move|me|us), waive ~16 for a, (lose|shred|misplace|bury|forget|overlook|hide|drop) (your|the|this|that) (paperwork|file|papers|account|record|case|folder), look the other way, (gas|travel|mileage|time|trip|trouble|hours|lunch|work|overtime|visit|visits) (is|are|gets|goes|falls|comes) ~4 (on you|on your|yours|billed|out of your), (charge|charges) (for|of|per|on|to) ~6 (call|calls|letter|letters|text|texts|late|each|every|day|agent|person|visit|card|phone|month|plan|file|account|payment|changing|moving|extra|your|the), (service|handling|processing|collection|account|plan|extra|additional|new|small|daily|monthly|phone|card|visit|admin|upkeep|maintenance|late payment) (charge|charges|cost|costs|billing)`,
  },
  {
    reason: 'a price in small print',
    phrases: `
      (change|moving|date change|paper|letter|file reopening|reopening|handling|returned autopay|returned payment) fee will, the ~5 (change|reopening|skip|pause|handling|callback|paper) fee, (plus|and|another|with) ~4 (a|each|per|every) (month|week|day|call|text) for (account|customer|service|file|loan|care|reminder),
      account (care|shield|protect|guard|maintenance plan), (by hand|by phone|by check|by cash|in person|by card) costs ~8 (each time|a time|every time|extra), file reopening, (payoff|pay off) letter ~6 (is|and it s|costs|will be),
      (just|only|mere) ~4 (a|per|each|every) day until, enrolled you in ~24 (a|per|each) (month|week), your (apr|rate|interest rate) (is now|goes to|jumps to|rises to|becomes|went up to|went to), interest for the full term, (went|goes|applied) to the (reminder|collection|call|letter) costs, for telling you about it,
      to (unfreeze|unlock|release|unblock|reopen|reactivate) it, (there s|there is) a (price|charge|cost) (for|to|on), who can say`,
  },
];
