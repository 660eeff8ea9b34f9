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
    phrases: `
      (cheap|cheapskate|tightwad|low class|lowclass|trashy|sleazy|shady|slimy|crooked|spineless|gutless|worthless|useless|dirty|filthy|greedy|sorry|sad|miserable|pitiful|clueless|brainless|broke) (person|borrower|customer|excuse|man|woman|people|thief|liar|scammer|debtor|individual|human|soul|little), cheapskate, tightwad, scumbags, dirtbag, douche, douchebag, jackass, dumbass, smartass, dipshit, pos, pieces of, trash like you, bum like you, (you|u|you re a|such a|like a|dirty|little|filthy) (clown|rat|weasel|snake|pig|sponge|dog), you (people|lot) (are|never|always|make), imbecile, retard, retarded, degenerate, delinquent person, scam artist, grifter, leeches, parasites, welfare queen, ghetto, l0ser, looser, deadbeet, dead beats, deadbt, ded beat, dedbeat, theif, theives, lier, (no|zero|without) (shame|class|spine|backbone|pride|manners|scruples|sense of), (have you|got|where is|where s|lost) ~4 (no shame|your shame|shame|your dignity|your pride|your honor), (raised|brought up) ~6 (better|right|properly|like this|by wolves|wrong), (mother|mom|parents|father) ~6 (raise|raised|teach|taught|ashamed|proud)`,
  },
];
