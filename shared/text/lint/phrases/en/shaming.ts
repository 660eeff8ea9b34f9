import type { PhraseGroup } from '../../phrase-book.ts';

export const shaming: readonly PhraseGroup[] = [
  {
    reason: 'an insult to the face',
    certain: true,
    phrases: `
      (you|u|ya) (are|re|r|were) (just |such |nothing but |no better than |)(a|an|) ~12 (liar|thief|deadbeat|loser|scum|parasite|disgrace|crook|scammer|bum|coward|leech|moron|idiot|trash|garbage|freeloader),
      (deadbeat|deadbeats|scum|scumbag|lowlife|you thief|you liar|you loser)`,
  },
  {
    reason: 'exposure to others',
    certain: true,
    phrases: `
      names of ~16 (borrowers|debtors|customers|people) ~24 (shown|posted|listed|displayed|hang|read out|published), (post|posting|posted|publish|publishing|published|share|sharing|shared|expose|exposing|exposed|broadcast|broadcasting|display|displaying|announce|announcing|upload|uploading|spread|circulate|plaster|reveal) (your|ur) (photo|name|debt|debts|picture|face|info|information|details|account|loan|default|id) ~16 (online|public|publicly|website|internet|in public),
      (post|posting|posted|publish|publishing|published|share|sharing|shared|expose|exposing|exposed|broadcast|broadcasting|display|displaying|announce|announcing|upload|uploading|spread|circulate|plaster|reveal) ~32 (facebook|instagram|twitter|tiktok|social media|newspaper|publicly|the internet|town|neighborhood|neighbourhood|community|bulletin board|wall of shame|list of shame|hall of shame|billboard|everyone|everybody|the world|nextdoor|linkedin|youtube|debtors list|deadbeats|deadbeat list|list of debtors|list of deadbeats|defaulters|list of bad|whatsapp group|group chat|the whole),
      expose (you|u|your), exposed as, name and shame, named and shamed, wall of shame, hall of shame,
      list of shame,
      public (record of|list|shame|shaming|notice board|humiliation|embarrassment|exposure|knowledge),
      go public, make it public, make this public, made public,
      (your photo|your picture|your face|your name|your selfie|photos of you) ~24 (post|posted|online|facebook|social|public|flyer|flyers|poster|posters|billboard|town|shared|published|newspaper|everywhere|with everyone),
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
    reason: 'insults in other words',
    certain: true,
    phrases: `
      (cheap|cheapskate|tightwad|low class|lowclass|trashy|sleazy|shady|slimy|crooked|spineless|gutless|worthless|useless|dirty|filthy|greedy|sorry|sad|miserable|pitiful|clueless|brainless|broke) (person|borrower|customer|excuse|man|woman|people|thief|liar|scammer|debtor|individual|human|soul|little), cheapskate, tightwad, scumbags, dirtbag, douche, douchebag, jackass, dumbass, smartass, dipshit, pos, pieces of, trash like you, bum like you, (you|u|you re a|such a|like a|dirty|little|filthy) (clown|rat|weasel|snake|pig|sponge|dog), you (people|lot) (are|never|always|make), imbecile, retard, retarded, degenerate, delinquent person, scam artist, grifter, leeches, parasites, welfare queen, ghetto, l0ser, looser, deadbeet, dead beats, deadbt, ded beat, dedbeat, theif, theives, lier, (no|zero|without) (shame|class|spine|backbone|pride|manners|scruples|sense of), (have you|got|where is|where s|lost) ~4 (no shame|your shame|shame|your dignity|your pride|your honor), (raised|brought up) ~6 (better|right|properly|like this|by wolves|wrong), (mother|mom|parents|father) ~6 (raise|raised|teach|taught|ashamed|proud)`,
  },
  {
    reason: 'scorn for the person',
    certain: true,
    phrases: `
      (you re|you are|youre|ur|u r|such|just) a nobody, (not|having|have|got) ~4 (any|no) shame, queen of excuses, king of excuses, (look|guess) who needs more, call the newspapers, register of (default*|debtors|bad), on the notice board, (supposed|meant|said) to have (honor|honour|pride|shame|decency|integrity), (honor|honour|pride|decency|integrity) ~6 (ran out|run out|gone|left you), (you|u) (disgust|sicken|repulse|revolt) (me|us|everyone), disgusts (me|us), sickening, vile, despicable, contemptible, gross,
      (no|any|few|zero|little|your|what) (morals|ethics|manners|principles|backbone|pride|shame), the morals of, lack ~8 (integrity|character|decency|morals|backbone|honesty|class),
      (live|lives|living|lived|feed|feeding|eat|eating|party|partying) ~2 off (of |)(other|others|our|us|the|honest|working|taxpayers|everyone), (mooch|mooches|mooching|sponging|leeching|freeload),
      (worst|sorriest|dumbest|laziest|cheapest|most dishonest|most irresponsible|most useless|least honest|lowest|biggest) ~4 (borrower|customer|person|client|human|parent|people|excuse|man|woman|liar|loser|cheat|joke|disappointment|waste), waste of (space|skin|air|a|oxygen), (poor|sad|lousy|sorry|pitiful|weak|sorriest) excuse (for a|of a), (joke|excuse|shell|shadow|failure) of a (person|man|woman|human|parent|father|mother|husband|wife|son|daughter),
      (even|my|any|a) ~4 (child|kid|toddler|dog|five year old|ten year old|teenager|grandmother|kindergartner|teen|hamster|monkey|preschooler) ~16 (better|knows|know|would|can|could|keeps|pays|understands|manages|smarter|more),
      (were|was|you|got|been) (you |)(raised|brought up), where you were raised, (didn t|did not|never) ~6 (raise|teach|taught|raised) you, (grown|so called) (adult|adults|man|men|woman|women|people|folks), (act|acting|behave|like|be|being) ~4 grown ups,
      your (kids|children|son|daughter|mother|parents|family|folks|wife|husband) must (be|feel|love|hate|think), (must be|so|how) proud, proud of (it|yourself|that|you now), no wonder (you|your|she|he|they),
      broke (and|as|huh|again|bum|behind|joke|clown), (dirt|flat|dead) broke, (failure|failures|nobody|zero|disaster|mess|embarrassment|fraud|fake|crook|criminal|hypocrite|weasel|sponge|user|taker|quitter|bottom feeder|bottomfeeder|clown|con|hustler|hustle|phony|scammer|thug|creep|snake) (like you|that you are|is what you are|you are|at (life|everything)),
      (you re|you are|youre|ur|u r|such|just|nothing but|bunch of|you) (a |an |nothing but a |such a |just a |another |total |real |complete |)(failure|disaster|mess|embarrassment|fraud|fake|crook|hypocrite|weasel|sponge|user|quitter|bottom feeder|clown|con|hustler|phony|scammer|creep|snake|rat|disgrace|burden|waste|joke|tramp|bum|beggar|peasant|pauper|weakling|brat|dirtbag|delinquent), (less|lower) than (dirt|a|nothing|human|scum), (scum|filth|dirt|slime|vermin|rats|cockroach|cockroaches|roach|pigs|dogs),
      (nobody|no one|who|somebody|anyone) (respects|likes|trusts|wants|loves|needs|would marry|would trust|would want|could love) (you|a person|someone|people), respect yourself, self respecting, can t even, couldn t even, (a|your) (name|word|life|signature|promise) ~4 (worth nothing|means nothing|is worthless|is garbage|is trash|is dirt|mud|a joke), (your|the) (name|word) is mud`,
  },
  {
    reason: 'for all to see, or scorn',
    phrases: `
      your (name|photo|picture|face) ~16 (on|onto|in|heads|tops|joins) ~8 list, (tagged|posted|told|warned) ~4 (your whole|the whole|your entire) (street|block|building|town|team|church), on nextdoor, saved you in my (contacts|phone), (leave|hang|tape|pin|put) ~10 (notice|hanger|sign|note|sticker|card|flyer) ~16 (street|neighbors|neighbours|neighborhood|everyone|block) ~10 (know|knows|see|sees|read|reads),
      (thieves|burglars|crooks|beggars) at least, (some people|people like you|some folks) ~8 (aren t cut out|not cut out|have no class|can t handle money), cut out for handling money, honest people (usually|don t|need|pay|never), own your shame,
      your (wedding|profile|graduation|holiday|facebook|instagram) (picture|pictures|photo|photos), megaphone, big sign, none of them know, (explained|explain) your situation`,
  },
];
