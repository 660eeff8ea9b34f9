import type { PhraseGroup } from '../../phrase-book.ts';

export const marketing: readonly PhraseGroup[] = [
  {
    reason: 'a new loan that pays the old one',
    phrases: `
      (take|try|get|use) our ~16 loan and (clear|pay|settle|close|wipe), interest free (weekend|week|month|days), for new loans, (pay|pays|paying|clear|clears|settle) (off |)(the|your|this) (old|current|existing) (loan|one|balance) (with|from) (the|a|our) (new|fresh), take our ~12 (advance|loan|line)`,
  },
  {
    reason: 'new borrowing',
    phrases: `
      pre approved, preapproved, pre qualified, prequalified, pre qualify, prequalify,
      (qualify|qualified|eligible|approved|selected|chosen) (for|to) (a |an |another |our |up to |get |receive |)(loan|cash|credit|new|additional|extra|bigger|larger|increase|borrow|exclusive|special|lower rate|offer|advance|card|more|higher|limited),
      approved for up, (have been|ve been|you are|you re) (selected|chosen|pre selected),
      you (can|could) (borrow|get up to),
      (new|another|second|additional|bigger|larger|top up|topup|fresh|instant|quick|fast|payday|easy|consolidation|refinance|bridge|low interest|cheap|emergency|same day) (loan|loans|cash|credit|advance|cash advance|line of credit|credit line|credit card|funds|money),
      borrow (more|again|another|up to|extra|now|today|from us again),
      (take|get|apply for|need|want|open|grab|claim|access|unlock|receive) (out |)(a |an |another |some |your |extra |more |up to |)(new |second |bigger |larger |quick |fast |extra |instant |additional |fresh |top up |personal |)(loan|cash|credit line|credit card|line of credit|advance|funds now|money today|cash today|money fast|credit limit),
      need (cash|money|funds|extra), (need|want) (extra |more |some |quick |fast |a little |additional )(cash|money|funds|extra),
      (increase|raise|raised|boost|boosted|double|upgrade|upgraded|increased|doubled|higher|bigger|extend) ~10 (credit limit|credit line|loan limit|limit|line of credit|borrowing limit),
      (limit|credit line) (increase|increased|raised|upgrade|boost|has been raised),
      refinance (now|today|your|with us|and|at), refinanc*, consolidate (your|all|debt|and),
      consolidation (loan|offer),
      (low|lowest|great|better|promo|promotional|introductory|best) (rate|rates|apr|interest rate|interest rates|interest loan|interest|apr loan),
      rates (as low|from|starting|start), as low as, apply (now|today|in minutes|here|for up|for more),
      apply for (a|an|your|another|our) (new |second |)(loan|card|credit|advance),
      (cash|money|funds) (in|within) (minutes|hours|your account|24|an hour|seconds|as little),
      same day (funding|cash|approval|deposit|funds),
      instant (approval|cash|decision|funding|approvals|loan), guaranteed approval, no credit check,
      bad credit (ok|okay|welcome|no problem|accepted), payday loan, cash advance, buy now,
      skip a payment ~20 (fee|offer|today), use ~16 to pay off this, roll over your loan, rollover,
      pay ~16 with a new loan, top up`,
  },
  {
    reason: 'insurance and extras',
    phrases: `
      (payment|loan|credit|income|life|accident|travel|identity|phone) (protection|insurance|cover|coverage|shield|guard|plan plus), (protect|insure|cover) (your|this|yourself|the) ~10 (for just|for only|from only|starting|a month|per month|a day), (just|only) ~6 (a|per) (month|day|week), (add|get|buy|try|choose|purchase) ~12 (insurance|protection|membership|subscription|warranty|coverage|credit monitoring|identity monitoring)`,
  },
  {
    reason: 'more borrowing, offers and gifts in other words',
    phrases: `
      (earn|get|win|receive|score|pocket|grab|makes|make) ~10 (for each|for every|per) (friend|referral|person|buddy|family|signup|sign up|one|neighbor), friends who (join|joins|sign|signs|borrow|apply), friend (who|that) (join|joins|sign|signs|borrow|borrows|apply|applies), (send|share|tag|invite) ~6 (a friend|friends|your friends|a buddy|your code), (bring|brings) (a|your) (friend|friends|buddy|buddies) ~12 (get|earn|win|both|cash|bonus|we pay|paid|each), share your code,
      top (you|it|your loan|your balance|this) up, topped up, (bigger|higher|second|extra|additional|increased|raised|greater|boosted|double) (line|loan|limit|advance|cash|borrowing|funding|amount available|credit), larger (line|loan|limit|advance), (new|full|whole) (limit|line|credit line|spending power|credit limit), your (limit|line|credit line|spending power|buying power) ~12 (ready|grew|raised|increased|went up|doubled|now|waiting|up to|just), spending (money|power|spree), extra (cash|money|funds|spending|dough|bucks),
      hand picked, handpicked, cherry picked, specially chosen, specially selected, (just|only|made|reserved|tailored|exclusively) for you, loyal (customer|customers|borrower|member), valued (customer|member) ~16 (offer|reward|gift|bonus|loan|rate|cash|credit|enjoy|get|qualify), spin (to win|the|and), scratch (and|to|card), (enter|entered|entry|entries) ~8 (to win|win|drawing|draw|giveaway|contest|raffle|sweepstakes), chance to win, lucky (draw|winner|day|number|customer), drawing for, giveaway, giveaways, (pennies|cents|dollar|few dollars|dollars) a (day|week), for less than a (coffee|latte|pizza|movie),
      (lower|cut|slash|reduce|beat|shrink|drop|trim) your (rate|apr|interest rate|interest|rates|monthly|payments) ~12 (by|when|today|switch|moving|refinanc*|consolidat*|transfer*|rolling|in half|now|with a|with our|with one), (move|moving|transfer|transferring|switch|switching|bring|combine|roll|rolling) ~10 (card debt|credit cards|card balance|card balances|other debts|other loans|balances|debts|loans) ~10 (to us|into|here|over|together|with us|one), balance transfer, debt consolidation, one (low|easy|simple|single) (payment|monthly|rate),
      (we|they|us) lend (again|fast|more|to|up|in|anyone|when|same|you|even), (cash|money|short|little|loan|broke) ~8 (till|until|before|to) payday, (cash|money|funds) (when you|whenever|in hand|in your pocket|on demand|on tap|at your|for any|for the|for your|right when), (some|more|quick|fast|instant|easy|ready) (cash|money|funds|dough), apy, (new|open|high yield|our|a) (savings|checking) account, (open|start) ~6 (savings|checking|an account|a card|a line|an ira|a cd), certificate of deposit,
      follow us (for|on|to), like us on, join us on, (great|hot|sweet|hottest|best|more|daily|these|new|our|member|exclusive|for) deals, (you|u) deserve (a |an |the |some |)(vacation|treat|break|holiday|new|upgrade|more cash|trip|car|getaway|reward|gift|little extra|something), treat yourself, (let us|we ll|we can|we) fund, (fund|finance) your (next|dream|vacation|trip|summer|holiday|wedding|car|home|project|weekend|new), dream (car|home|vacation|wedding|trip|kitchen|house),
      (could|can|might) be getting, giving away, saving with (us|our), high yield, (rate|rates|offer|deal|promo) (ends|expires|end|won t last|lasts), personal line, home s equity, your equity, (friend|friends) (get|gets|earn|earns|receive) ~6 you (get|earn|receive), reborrow, re borrow, reloan, re loan, (borrow|borrowing) (again|more|from|up|at|as|smart|big|for as|with|any|a little|another|what you|today|tomorrow|instantly|extra|some|on), (check|see|view|claim|open|unlock|get|grab|activate|redeem|accept|your) (your |our |an |the |)(offer|offers|deal|reward|rewards|quote|new rate|personal rate|bonus|upgrade|discount|gift|prize) ~8 (no obligation|now|today|inside|before|waiting|in the app|reply|text|is|are|expires|ends|ready|here|at|on|for|with|won t), no obligation, (won t|doesn t|no) ~6 (impact|effect) to check, soft (pull|check) only,
      (get|win|receive|claim|grab|score|pick up|with|your|earn|a|one) ~6 free (tablet|phone|ipad|iphone|tv|headphones|watch|mug|t shirt|hat|speaker|airpods|laptop|month|months|trial|ride|meal|coffee|ticket|tickets|gas|groceries|vacation|trip|cash|money|gift|backpack|tote|movie|pizza|lunch|stuff|swag|upgrade), (gas|grocery|amazon|walmart|target|visa|starbucks|steam|shopping) (card|cards|voucher|certificate) ~12 (free|win|get|earn|on us|for you|when|each|if you), on us today, on the house, (swag|freebie|freebies|goodie|goodies|perk|perks),
      (black friday|cyber monday|holiday|christmas|summer|spring|winter|fall|valentine s|easter|july 4th|memorial day|labor day|thanksgiving|tax time|tax season|new year|back to school|halloween|weekend|flash|clearance|birthday|anniversary) (rates|rate|borrow|borrowing|special|specials|deal|deals|sale|cash|savings|pricing|promo|bonus|offer|offers|loan|loans|event|discount|splurge|advance), zero interest (for|on|until), (0 |zero |no )(percent |)(interest|apr) (for|on|until|offer|deal|intro), 0 apr, lock in (a|your|the|this|our|low), cash out, home equity, heloc, line of credit, (sister|partner|affiliated|preferred|other) (company|brand|lender|lenders|store|stores|bank|merchants|shops|app) ~12 (lend|lends|offer|offers|fast|approve|approves|give|gives|can|has|have|will|help|helps),
      (another|different|new|second|other|outside) (lender|lenders|loan|app|advance|credit card) ~20 (pay|cover|clear|settle|catch|bridge|close|knock), (fresh|second|next|another|new|bigger) (one|loan|advance) ~8 (to pay|pay off|covers|clears|rates|and), (pay|settle|clear|cover) ~10 with a (fresh|new|second|bigger|different|consolidation|credit) (one|loan|card|advance), (roll|rolled|rolling|fold|merge|bundle) ~6 into (a |one |)(bigger|new|larger|single|fresh|loan|one), renew your loan, loan renewal, (ask|ask us|learn|text|reply|find out) ~8 (how to |how you can |for |about |)(get|getting|borrow|borrowing|more|extra|raise|cash|a bigger|a higher|our) ~4 (more|extra|cash|money|limit|loan|rates|line|card|offers|products), (buy|bought) now (and |)pay later, (gold|platinum|black|silver|rewards|travel|store|cash back) card, (switch|upgrade|move up|step up|go) ~6 (gold|platinum|premium|plus|vip|pro|elite|prime), (premium|gold|platinum|elite|pro|vip|plus) (plan|tier|status|account|service|member|members|level), better (rate|rates|terms|deal|offer|loan) ~8 (with|when|if|on|for|today|elsewhere|waiting|unlock|our|from)`,
  },
  {
    reason: 'more borrowing and offers',
    phrases: `
      (take|try|get) our ~16 loan, our ~16 loan (gets|pays|covers|fixes|helps|makes|will), softer rules, put you down for, warmed up for you, card with your loan, (come|welcome) back (within|before|for|to us|by), special rate, we miss you already, want (me|us) to sign you up, sign you up for, (our|the|a) ~16 loan (was|is) (made|built|designed|perfect) for, (special|reduced|discounted|lower|low|intro|introductory|welcome|member|vip|bonus|teaser|fixed|new|unbeatable|record low|rock bottom) (rate|rates|apr|pricing|terms) ~8 (on|for|just|now|today|with|until|when|if|inside|ends|available), get ~6 more (today|now|cash|tonight|when), your next loan, next loan, lowest rates, (borrow|lend|loan) (you |)(500|1000|more|another|up|extra) , borrow ~10 (more|taps|tap|minutes|seconds|today|clicks|again), lend (to |)you (again|more|up|another|extra|the), (platinum|gold|silver|diamond|elite|premier|preferred|signature|black) (line|loan|tier|status|level|club|customer|borrower|account), (win|winning|won) ~6 (trip|car|vacation|cruise|tv|prize|cash|ticket|tickets|iphone|weekend), (roadside|gap|warranty|dental|pet|travel|phone|home|job loss|disability|death|unemployment|mobile|theft) (cover|coverage|insurance|protection|assistance|plan), loan protection, (about|our|try|get) loan (protection|insurance), (friends|family|coworkers|someone) ~10 (borrow|apply|sign up|join|need a loan|need cash|need money) , send them our way, (new|now) (from|at|with) (us|zhongxin|our) ~6 (the|a|our|card|loan|savings|app|line|account), cash card, (percent |)for ~4 months on (transfers|purchases|balances|new), transfers, (invest|investing|investment|grow) ~6 (your|refund|money|savings|with us|tax), loan of the month, deal of the month, (big|huge|summer|winter|holiday|great|more|serious|exclusive|extra) savings, (your|a|free|special|surprise|welcome|thank you) gift ~4 (is|waiting|inside|awaits|when|for|from|card), extra credit, credit is yours, more credit, available credit`,
  },
  {
    reason: 'more credit on offer',
    phrases: `
      (reserve|credit|cash) line to (make|cover|pay|help), draw on your ~8 (line|reserve|credit), our new (product|loan|card|line|plan) is (only|just|at), switch you over, (medical|title|payday|personal|holiday|student|bridge) loan (funds|fund|pays out|lands|can be|could), borrowing (tier|club|level|circle), partner (card|loan|offer|lender),
      top (it|you) (right |)(back |)up, title loans, (second|next|new) loan (at|for|with|free|half), every (second|new|next) loan, get money now, up (2|3|4|5|to 3|to 2|to 5)x (your|ur) (limit|line), cash loan codes,
      (bridge|top up|rescue|catch up|second) loan ~12 (clear|cover|pay|make), our other (product|loan|card|plan), better (number|rate|deal) than (last|before),
      (family|funeral|care|medical|wedding|travel|holiday|rescue) ~5 loan (has|with|at|from|starts|is), starter rate, low starter`,
  },
];
