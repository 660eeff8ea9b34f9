import type { PhraseGroup } from '../../phrase-book.ts';

export const shaming: readonly PhraseGroup[] = [
  {
    reason: 'insults',
    phrases: `
      deadbeat, deadbeats, dead beat, loser, losers, scum, scumbag, scammer like you, thief, thieves,
      crook, crooks, cheat, cheater, cheating, liar, liars, lying, lowlife, low life, trash, garbage,
      worthless, pathetic, disgusting, disgrace, disgraceful, disgraced, shame, shameful, shameless,
      ashamed, embarrass, embarrassed, embarrassing, embarrassment, humiliat*, humiliated, humiliating,
      dishonest, dishonorable, dishonest person, irresponsible, unreliable, untrustworthy, bum, bums,
      broke (ass|loser|person|people), freeloader, freeloaders, make me sick, makes me sick, make us sick,
      freeloading, moocher, leech, parasite, coward, cowardly, stupid, idiot, moron, dumb, fool, foolish,
      lazy, bastard, bitch, asshole, jerk, damn, hell, shit, crap, fuck*, piece of, con artist, con man,
      fraudster, fraud like you, swindler, delinquent borrower, dodging (us|your|calls), dodger,
      hiding like, hide like, hiding from your,
      no (integrity|honor|honour|decency|character|self respect|dignity|conscience|morals),
      (have|has|got|with|people|you|of) no (morals|shame|integrity|honor|conscience|decency|class|pride|dignity|self respect|ethics|manners),
      lack of (integrity|honor|character|decency|morals),
      (have|got|any) (some |no |any |a little |)(shame|decency|self respect|pride|dignity|honor), grow up,
      adult enough, real (man|men|woman|adult), act like an adult, be a man, man up,
      bad (parent|mother|father|person|example|role model),
      what kind of (person|parent|man|woman|mother|father|example|people), type of person who,
      people like you, person like you, borrowers like you, can t be trusted, cannot be trusted,
      never be trusted, honest people pay, steal*, stealing, stole, stolen from us, you stole, robbing us,
      lowlifes, (look|looking) ~14 in the (eye|eyes|mirror|face), no self respect, a disgrace to,
      sorry excuse for, scums, frauds, con, joke of a, so low, sink so low, you re a joke,
      embarrass yourself`,
  },
  {
    reason: 'exposure to others',
    certain: true,
    phrases: `
      (post|posting|posted|publish|publishing|published|share|sharing|shared|expose|exposing|exposed|broadcast|broadcasting|display|displaying|announce|announcing|upload|uploading|spread|circulate|plaster|reveal) (your|ur) (photo|name|debt|debts|picture|face|info|information|details|account|loan|default|id) ~16 (online|public|publicly|website|internet|in public),
      (post|posting|posted|publish|publishing|published|share|sharing|shared|expose|exposing|exposed|broadcast|broadcasting|display|displaying|announce|announcing|upload|uploading|spread|circulate|plaster|reveal) ~32 (facebook|instagram|twitter|tiktok|social media|newspaper|publicly|the internet|town|neighborhood|neighbourhood|community|bulletin board|wall of shame|list of shame|hall of shame|billboard|everyone|everybody|the world|nextdoor|linkedin|youtube|debtors list|deadbeats|deadbeat list|list of debtors|list of deadbeats|defaulters|list of bad|whatsapp group|group chat|the whole),
      expose (you|u|your), exposed as, name and shame, named and shamed, wall of shame, hall of shame,
      list of shame,
      public (record of|list|shame|shaming|notice board|humiliation|embarrassment|exposure|knowledge),
      go public, make it public, make this public, made public,
      (your photo|your picture|your face|your name|your selfie|photos of you) ~24 (post|posted|online|facebook|social|public|flyer|flyers|poster|posters|billboard|list|town|shared|published|newspaper|everywhere|with everyone),
      (everyone|everybody|the whole (town|world|neighborhood|office|street|community)|your whole (town|family|office|street|neighborhood)|all your (friends|family|neighbors|contacts|coworkers)|the world) ~20 (know|knows|find out|see|hear|learn|discover|told),
      let everyone, let everybody, let the whole, flyers, posters, billboard, blacklist, blacklisted,
      black list, debtors list, list of debtors, defaulter list, defaulters`,
  },
  {
    reason: 'telling family, friends or the employer about the debt',
    phrases: `
      $tell (your|ur|all your|all of your|everyone in your|the rest of your|your entire|your whole|each of your|every one of your|some of your) $anyone,
      (your|ur) (whole |entire |)$anyone ~24 (know|knows|find out|finds out|learn|hear|told|think|see|be informed|be notified|be contacted|be ashamed|be embarrassed|ashamed|disappointed|look at you|respect you|aware)`,
  },
  {
    reason: 'a face or a name put before others',
    phrases: `
      (post|posting|posted|publish|publishing|share|sharing|print|printing|put|putting|upload|uploading|pin|pinning|tag|tagging|hang|hanging|tape|taping|send|sending|forward|circulate|show|blast|blasting|leak|leaking) ~6 (your|ur) ~8 (photo|photos|picture|pictures|pic|pics|face|name|selfie|mugshot|id|id photo|debt|debts|default|story|loan) ~14 (on|in|at|to|online|everywhere|around|page|site|group|wall|board|feed|with), (put|post|go) ~6 (on blast|viral|public with|on facebook|on social), tag (you|your|all your|everyone), (everyone|everybody|whole town|neighbors|all your friends|the internet|coworkers|people) ~8 (will|gonna|should|deserve|ought|going to) ~4 (know|see|hear|find out|learn|laugh|talk|read), (laughing stock|laughingstock|talk of the town|public enemy|most wanted|naughty list|list of non payers|non payers list|bad payers)`,
  },
  {
    reason: 'insults in other words',
    certain: true,
    phrases: `
      (cheap|cheapskate|tightwad|low class|lowclass|trashy|sleazy|shady|slimy|crooked|spineless|gutless|worthless|useless|dirty|filthy|greedy|sorry|sad|miserable|pitiful|clueless|brainless|broke) (person|borrower|customer|excuse|man|woman|people|thief|liar|scammer|debtor|individual|human|soul|little), cheapskate, tightwad, scumbags, dirtbag, douche, douchebag, jackass, dumbass, smartass, dipshit, pos, pieces of, trash like you, bum like you, (you|u|you re a|such a|like a|dirty|little|filthy) (clown|rat|weasel|snake|pig|sponge|dog), you (people|lot) (are|never|always|make), imbecile, retard, retarded, degenerate, delinquent person, scam artist, grifter, leeches, parasites, welfare queen, ghetto, l0ser, looser, deadbeet, dead beats, deadbt, ded beat, dedbeat, theif, theives, lier, (no|zero|without) (shame|class|spine|backbone|pride|manners|scruples|sense of), (have you|got|where is|where s|lost) ~4 (no shame|your shame|shame|your dignity|your pride|your honor), (raised|brought up) ~6 (better|right|properly|like this|by wolves|wrong), (mother|mom|parents|father) ~6 (raise|raised|teach|taught|ashamed|proud)`,
  },
  {
    reason: 'a sign or a name put where others see it',
    phrases: `
      (put|post|print|publish|paint|tape|stick|hang|nail|leave|place|pin|run|staple|spray|write|mount|slap) ~20 (notice|sign|sticker|poster|flyer|banner|name|names|photo|face|ad|list|it|note|letter|picture) ~16 (paper|door|doors|garage|yard|lawn|window|walls|wall|street|lobby|building|gate|fence|windshield|page|town|church|entrance|mailbox|elevator|neighborhood|newsletter|radio|community board|break room|laundry room|pole|poles),
      (sticker|sign|poster|flyer|banner|red notice|red tag|billboard) ~12 (your|the|every) (door|yard|lawn|gate|garage|window|car|windshield|mailbox|street|lobby|block|building),
      (so|let|lets|letting|where|for|until|before) (the|your|all|everyone|everybody|people|neighbors|anyone|whoever) ~14 (know|knows|see|sees|read|reads|hear|hears|find out|point|laugh|stare),
      (famous|viral|trend|trending|star|celebrity|hit) ~8 (tiktok|facebook|youtube|online|internet|twitter|reddit|nextdoor|instagram|in town|on x), (make|made) you (famous|viral|a star|a meme|go viral|the talk),
      group (chat|text|message|email|thread|page) ~6 (with|of|about|where|full|for|and|is), (reply all|cc your|copy your|copying your|cc ing|bcc),
      (page|list|register|board|book|wall|gallery|database|registry|directory|hall|roll|club) of (non payers|nonpayers|defaulters|debtors|bad|shame|people who|deadbeats|dodgers|those who|cheats|unpaid|debt), non payers, nonpayers, debt dodger, debt dodgers,
      (print|publish|post|read out|read|share|announce|name|air|list) ~6 (names of|name in|name at|name on|name over), (door to door|megaphone|loudspeaker|bullhorn|church bulletin|town hall|local radio|local paper|local news|the newspaper|front page|public list|publicly list),
      (your|ur) ~4 (connections|subscribers|classmates|congregation|teammates|church group|book club|pta|gym buddies|bowling league|followers|fans|dates|in laws) ~16 (know|see|hear|read|find|love|learn|think|deserve|say|told|care),
      (imagine|picture|what would|what will|wonder what|think what|how would|how will|guess what) ~8 (your|ur|the) ($anyone|in laws|congregation|followers) ~12 (say|think|feel|react|do|see|hear), secret ~8 (out|safe|between|kept|keep), (air|airing) ~8 laundry`,
  },
  {
    reason: 'scorn for the person',
    certain: true,
    phrases: `
      (you|u) (disgust|sicken|repulse|revolt) (me|us|everyone), disgusts (me|us), sickening, vile, despicable, contemptible, gross,
      (no|any|few|zero|little|your|what) (morals|ethics|manners|principles|backbone|pride|shame), the morals of, lack ~8 (integrity|character|decency|morals|backbone|honesty|class),
      (live|lives|living|lived|feed|feeding|eat|eating|party|partying) ~2 off (of |)(other|others|our|us|the|honest|working|taxpayers|everyone), (mooch|mooches|mooching|sponging|leeching|freeload),
      (worst|sorriest|dumbest|laziest|cheapest|most dishonest|most irresponsible|most useless|least honest|lowest|biggest) ~4 (borrower|customer|person|client|human|parent|people|excuse|man|woman|liar|loser|cheat|joke|disappointment|waste), waste of (space|skin|air|a|oxygen), (poor|sad|lousy|sorry|pitiful|weak|sorriest) excuse (for a|of a), (joke|excuse|shell|shadow|failure) of a (person|man|woman|human|parent|father|mother|husband|wife|son|daughter),
      (even|my|any|a) ~4 (child|kid|toddler|dog|five year old|ten year old|teenager|grandmother|kindergartner|teen|hamster|monkey|preschooler) ~16 (better|knows|know|would|can|could|keeps|pays|understands|manages|smarter|more),
      (were|was|you|got|been) (you |)(raised|brought up), where you were raised, (didn t|did not|never) ~6 (raise|teach|taught|raised) you, (grown|so called) (adult|adults|man|men|woman|women|ups|up|people|folks),
      your (kids|children|son|daughter|mother|parents|family|folks|wife|husband) must (be|feel|love|hate|think), (must be|so|how) proud, proud of (it|yourself|that|you now), no wonder (you|your|she|he|they),
      broke (and|as|huh|again|bum|behind|joke|clown), (dirt|flat|dead) broke, (failure|failures|nobody|zero|disaster|mess|embarrassment|fraud|fake|crook|criminal|hypocrite|weasel|sponge|user|taker|quitter|bottom feeder|bottomfeeder|clown|con|hustler|hustle|phony|scammer|thug|creep|snake) (like you|that you are|is what you are|you are|at (life|everything)),
      (you re|you are|youre|ur|u r|such|just|nothing but|bunch of|you) (a |an |nothing but a |such a |just a |another |total |real |complete |)(failure|nobody|disaster|mess|embarrassment|fraud|fake|crook|hypocrite|weasel|sponge|user|quitter|bottom feeder|clown|con|hustler|phony|scammer|creep|snake|rat|disgrace|burden|waste|joke|tramp|bum|beggar|peasant|pauper|weakling|brat|dirtbag|delinquent), (less|lower) than (dirt|a|nothing|human|scum), (scum|filth|dirt|slime|vermin|rats|cockroach|cockroaches|roach|pigs|dogs),
      (nobody|no one|who|somebody|anyone) (respects|likes|trusts|wants|loves|needs|would marry|would trust|would want|could love) (you|a person|someone|people), respect yourself, self respecting, can t even, couldn t even, (a|your) (name|word|life|signature|promise) ~4 (worth nothing|means nothing|is worthless|is garbage|is trash|is dirt|mud|a joke), (your|the) (name|word) is mud`,
  },
  {
    reason: 'scorn and exposure in still other words',
    phrases: `
      (how do you|how can you|can you|how could you) ~4 (face|look at|look) ~6 (your|yourself|people|anyone|mirror|kids|family|us), (read|reading|call|calling|shout|shouting|yell|say|mention) ~4 your name ~6 (out|at|aloud|in front|over|from|on|during), (everyone|everybody|people|neighbors|friends|all) ~6 (on|in|at|around|of) your (street|block|building|church|office|town|family|school|job|team|life|floor|feed|page|facebook|list) ~8 (get|gets|know|knows|will|see|sees|hear|love|learn|find|read|should), the reason (people|we|everyone|nobody), (photo|picture|name|face|debt|loan|story|address) ~8 (going|goes|go|ends up|will be|is|pinned|up) ~4 (on our|on the|in the|on a|all over|online|public|everywhere), (crawl|rock) ~4 (under|rock|hole), (facebook|instagram|tiktok|linkedin|online|twitter|snapchat|church|school) (friends|followers|contacts|connections|group|groups|family|crowd|page|wall|feed|circle) ~12 (love|know|see|read|hear|learn|told|laugh|enjoy|find|like|get|deserve|should|will), (a|any|real|true|good|decent|honest) (man|woman|parent|father|mother|adult|husband|wife|christian|neighbor) ~6 (would|pays|keeps|does|doesn t|wouldn t|always|owns|never), (admit|face it|face facts|just say) ~4 (you|broke|poor|lied|failed|it), (postcard|envelope|letter|mailer|fax) ~16 (says|reads|reading|marked|stamped|red letters|debtor|in bold|front|outside|for all), debtor, debtors, (leave|leaving|write|writing|post|posting|put) ~4 (comment|comments|review|reviews|message|messages|replies|note) ~6 (on|under|at|in) (your|ur|all your), on your (posts|photos|wall|timeline|feed|profile|page|story|windshield), (beg|begging|begged|cry|cried|crying) ~6 (for|and|then|like|to us|wolf|help), (ashamed|shame|disgrace|humiliat*|embarrass*|laugh|laughing|laughs|ridicule|mock|mocked|gossip|rumor|rumors), (pay|pays) (faster|better|more) than you, (faster|better|smarter|braver|honester) than you`,
  },
  {
    reason: 'more scorn and exposure',
    phrases: `
      (going to|gonna|will|ll|about to|ready to|we|i) (post|expose|tag|blast|out|shame|name|doxx|dox|cancel|meme|roast|publish|print|leak) (you|u|your|ur), doxx, doxxed, doxxing, (cheat|cheated|cheats|robbed|conned|scammed|ripped|played|used|fooled|lied to) (us|me|off us|our|a lender|everyone), (your|the) (whole |entire |)(town|village|street|block|building|church|school|neighborhood|community|congregation|office|city|hometown|gym) ~12 (know|knows|see|hear|read|learn|told|talk|laugh|remember|watch|find), (picture|photo|face|name|selfie|poster) ~12 (in every|on every|at every|in all|on all|all over|everywhere|in the window|at the counter|in stores|in shops), beggar, beggars, how low (can|will|do|could), low life, (stooped|stoop|sunk|sink|fallen|fall) (so|this|that) low`,
  },
];
