import { phrases } from '../vocabulary.ts';

/** English words of somebody in danger, or of somebody who fears for them. When in doubt: a person looks at once. */
export const distressEnglish = phrases`
  # afraid of oneself
  (scared|afraid|terrified|frightened) (of )?(what )?i (will|might|am going to|could|would) do|if i am (still )?alive|still alive (then|by then|on friday)
  # not safe with oneself
  (dont|cant|do not|not|never) (feel )?safe (with|around|from) (myself|my self)|(do|did|doing|done) something (to myself|stupid to myself)|(hurt|harm|hurting|harming) my self
  # after the own death
  after my death|when i am (dead|gone) (you|they|then|my)|(wont|will not) have to (chase|bother|text|remind|call) me much longer|(no one|nobody) will find me
  reading about me in the (papers?|news)|(rope|bullet|funeral)s? (is |are )?(cheaper|looking)|wont be needing ~3 where i am going
  (written|wrote|writing|left) (letters?|notes?|a letter|a note) (to|for) my (children|kids|family|wife|husband|parents|mom|mum)
  # no more of life
  (dont|do not) (see|know) why i ~2 (keep )?(breathing|living|going|exist|bother living)|(keep|stop|quit) breathing|(only )?one way out( left|$)
  fed up (with|of) (my |this )?(life|living)|enough of (this |my )?life|life (no|has no|got no|have no) (meaning|point|sense)|wrong step
  (feel|feels) like (jumping|ending it|dying)( |$)(?!(in|on|into) the (pool|bed|lake))|told me to go jump
  i (just |really )?(cant|can not|cannot) go on (i|this|any|living|with (this|life|it)|and)
  a burden (on|to) (everyone|everybody|my (family|kids|parents|wife|husband)|you all|them all)|no face (left )?to live|under the ground
  # told by those around
  (said|saying) goodbye to (us|everyone|the kids|his|her|the children)|(couldnt|could not|cant) face (this|the|that) (loan|debt)|found (him|her) (hanging|unconscious|with pills)
  # told by kin, a hint, a prayer
  (he|she|my ~1|brother|sister|son|daughter|husband|wife|dad|mom) (is|was|has been|just|got|almost|tried|attempted) ~3 (suicidal|suicide|kill (himself|herself)|killing (himself|herself)|overdosed?)
  (garage) ~3 (engine|motor|car) ~1 (on|running)|(been|am|started|back to) cutting (again|since|myself)
  (pray|hope|wish|beg|want|let|asked?)( ~1)? (god|lord|the lord|jesus) (just )?(to |would |will )?(takes?|calls?) me( |$)(?!home safe|back|to|through|for)
  (gonna|going to|will|ready to|about to|might|want to|plan to|planning to) (just )?end it$|(after that|after this|then) i ~2 end (it|things|everything)
  # a means, or no morrow
  (my |our )?blood (is |will be |be )?on your hands
  (pills|gun|rope|razor|noose|knife) (is |are |all )*(ready|loaded|here|in my hand|out|next to me|on the table)( |$)
  (cant|dont|do not|wont|will not) (see|make it to|live to see|be here for|wake up) (tomorrow|the morning|next week|monday)( |$)(?!(meeting|class|lesson|night|morning))
  (take|taking) (the )?kids ~2 with me|(me and|and) the kids ~3 (end|die|gone|jump)
  # happy once I am dead
  (happy|happier|satisfied|glad|better|sorry|easier|relieved) ~2 (when|if|once|after) (i am|im|i was|i) (dead|gone|die|kill|six feet)
  (when|once|if|after|until) i am (dead|gone for good|six feet under|in the ground|buried)( |$)
  # cannot cope
  (cant|could not|unable to|no longer|not) (cope|function|breathe|bear|endure|survive|make it|hold on|hang on|keep fighting|fight|face)( (this|it|life|another day|tomorrow|with ~2))?( {again}|$| much)
  (not sure|dont think|dont know|doubt|dont see) (if |how |that )?i (can|could|will|want to) (go on|keep going|make it|carry on|hold on|survive|continue|be here|live)
  (want|need|wish|like|begging|beg|just) ~2 (it|everything|the pain|this pain|life|this life) (all )?(to )?(just )?(stop|end|be over)( |$)(?!(with|sending|texting|asap))
  # a farewell
  (goodbye|bye|farewell)[.]?(this is |it is )?(the )?(last|final) ~5
  (last|final) (time|message|text|words|thing) ~2 (hear|get|see|say|read) ~2 from me
  (tell|let) (my )(wife|husband|kids|mom|mum|mother|dad|family|son|daughter|children|parents) ~2 (sorry|love|loved|goodbye|tried)
  # sleeps for ever
  (go|going|fall|want) to (sleep|bed) ~2 (and )?(not|never) (ever )?wake( up)?
  (feel|feels|felt|feeling) (like|as if) (ending|giving up on|disappearing|killing|not being|there is no (point|hope))
  (done|finished|through|im over) (with )?(it all|everything|all of it|this world|trying to live|fighting)( |$)(?!(at work|for the day))
  (swallow|swallowed|swallowing|took|taken|take) ~3 (pills|tablets|bleach|poison|overdose)
  (crisis|suicide|mental health) (line|hotline|helpline|hospital|ward|unit|watch)
  (losing|lost) (the )?(will to|my mind|all hope|hope)( |$)(?!over (this|the) (game|match))
  (standing|sitting|sat|stood|up|here|out) (on|at|by) (the|a) (bridge|ledge|roof|edge|tracks|cliff|rooftop|overpass)
  # speaks of dying or of not being here
  (going|gonna|about|ready|want) to jump( |$)(?!(in|on|the (gun|queue|line))\b)
  (wont|will not|not) have to (worry|deal|hear|bother) (about|with|from) me (after|anymore|any more|ever|again|soon|much longer)
  took (the |some |a lot of |my |enough |so many )*(pills|tablets)$
  no (reason|point|purpose|sense|use) (for me )?(to|in) (keep |go on |continue |carry on |be )?(living|live|alive|being alive|going on|breathing)
  (feel|feels|felt|feeling) like (dying|killing|ending it|i want to die|death|i am dying|giving up on life)
  # a means at hand
  (got|have|holding|staring at|looking at|bought|found|loaded) (the|a|my|some|these|all|enough) ~2 (pills|gun|pistol|rope|razor|razor blades?|noose)( |$)(?!from the (pharmacy|store))
  (took|taking|take|swallow|swallowed) (all|a whole|the whole|a bottle|too many|a bunch) ~3 (pills|tablets|meds|bottle)
  (drive|driving|walk|step|jump|run|throw myself) (off|into|in front of|in|under|from) (a|the|this) (bridge|cliff|tree|traffic|train|bus|truck|lake|river|building|balcony|roof|ocean)
  off (myself|my self)
  # an end
  (end|ending|finish|finishing) (it|things|everything|all this)( all)? (tonight|tomorrow|today|soon|for good|myself|right now|once and for all)
  (want|wanna|wish|could|just|rather|like) ~3 (disappear|vanish|sleep forever|not wake up|never wake|sleep and never|die|be dead)( |$)(?!from (work|class|here for))
  (rather|sooner) (die|be dead)
  (by the time (you|u) (read|get|see) this|this is my last|last (message|text) (i|you)|wont be (alive|here) (tomorrow|much|for|by|when)|wont (see|make it to) (tomorrow|monday|the morning))
  (nobody|no one|noone|who|wont anyone) (would|will|cares?|gonna) ~1 ?(miss me|care if i|notice if i|if i (die|died|was gone|am gone|disappear))
  (worth|worthy|better) ~2 (more )?(dead|when i am dead|than alive)
  (what is|whats|what) (the )?point (anymore|any more|of (living|anything|it all|life|going on|trying)|in (living|life|anything))
  (done|through|finished|over) (with )?(living|life|this life|being alive|breathing)( |$)
  (cant|dont|do not) (do|want) (this )?life( |$)
  (hate|hating) (my life|being alive|living|waking up)
  nothing (left )?(to|worth) (live|living)
  # against oneself or one's own
  (kill|hang|hurt|harm|shoot|drown|cut) (himself|herself|themselves|my family|my kids|my children)
  # wants it all to end
  (it|everything|this|life|all) (all )?to (just )?(end|be over)( now| tonight)?$
  # no reason to live
  (point|use|sense|reason|purpose) (of|in|to) (living|life|going on|being alive|carrying on|waking up|live)
  (no|not|nothing|any|without) (any )?(reason|point|purpose|will|desire|worth|left)? ?(to|in|of|for|left to) (live|living|go on|going on|keep going|carry on|be alive|live for)
  # death as a way out
  (life insurance|insurance money when|my insurance (will|can|pays)|collect (it |the money )?from my (estate|grave|corpse|dead))
  # a place of danger
  (standing|sitting|parked|here|am) ~2 (on|at|near) (the|a) (bridge|ledge|roof|rooftop|edge|balcony|tracks|train tracks|cliff)
  # a farewell
  (after|by) (tonight|today|this|tomorrow) ~6 (gone|wont (need|be)|will not (need|be)|goodbye|nobody|no one|over|matter)
  (wont|will not|not going to) (be|need) ~3 (here|around|alive|after (tonight|today)|much longer|anything)
  (goodbye|farewell)( all| everyone| everybody| my (kids|family|love))
  (tell|take care of|look after) (my )(kids|family|wife|mom|children|daughter|son|husband|mother|dog|cat) (i love|that i|when i am gone|after)
  (my|in my|a|this|the) (suicide|farewell|goodbye|last) (note|letter|message|words|text)
  (goodbye|farewell|good bye) (cruel |to (this|the) )?(world|everyone|life)
  # despair
  (cant|dont|do not) (see|have|find) (a |any |another |no )?(way out|reason to|point|future|hope|will to)
  (no way out|only way out|nothing left for me|nothing matters|giving up on (life|everything)|given up|i give up on|done with (life|everything|living|this world)|over it all|ready to go)
  (crying|cry|sobbing) (every|all|myself)|havent (slept|eaten)|have not (slept|eaten) (in|for)
  (hopeless|no hope( left)?|lost all hope|given up on life|at the end of my rope|breaking point|nervous breakdown|mental breakdown|panic attacks?)
  # better off without me
  (world|everyone|family|kids|they|you) ~3 better (off )?(without me|if i)
  (without me|if i (was|were|am) (gone|dead)) ~3 better
  # a means
  (have|got|holding|loaded) ~2 (gun|pistol|blade|razor|rope|knife|bottle of)( in| to| and|$)
  (overdos(e|ed|ing)|slit my|jump(ing)? (off|from|in front of)|hang(ing)? from|noose|bottle of pills|swallow(ed)? ~3 pills|(all|take) (the |my )?(sleeping )?pills|rope around)
  # driven to it
  (this|it|that) (debt|stress|pressure|loan|is) ~3 (killing me|destroying me|too much to bear|unbearable)
  (drive|drives|driving|drove|push|pushing|pushed|force|forcing) (me|him|her|us|people|my ~1) ~2 (suicide|death|die|kill|grave|edge)
  (you|this|it) (will|are going to|is going to|are|is) ~2 (the death of me|killing me)( |$)
  (dead|die|kill me|killed) (before|then|so) you ~4 (happy|money|paid|stop)
  # danger
  (scared|afraid) (of what|i might|i will|i am going) ~4 (do|hurt|harm|myself)
  # does not want to live
  (no longer|not|dont|do not) (want|wish) to (continue|be (on|in) this (world|earth|planet)|go on|suffer)
  (dont|do not|cant|cant bear to|no longer|not) (want|wanna|care|wish|feel like) ?(to)? (live|living|be alive|be here|exist|wake up|go on|keep going|keep living|being alive|be on this earth|be around)( {again})?
  # the words
  (self harm|selfharm|suicide hotline|crisis line|988)
  # death
  (rip|bury|funeral) me|my (own )?funeral|my (dead body|corpse|grave|obituary)
  # wants to die
  (might|may|should|could) (as well|just) (die|be dead|end it|jump|kill)
  (want|wants|ready|going|prefer|rather|might|may|gonna|better|going|about|like|plan|planning|wish|just|let me|make me|me) (to )?(just )?(die|be dead|not be here|not exist|disappear forever|be gone forever)
  # the word
  (suicid(e|al)|kms|unalive)
  # against oneself
  (kill|killing|hang|hanging|shoot|shooting|drown|hurt|hurting|harm|harming|cut|cutting|burn|starve) (myself|my self|ourselves)
  # an end of life
  (end|ended|ending|take|took|taking|finish|finishing) ((my|his|her|their) (own )?life|it all|my misery|everything|myself)
  # wishes to be dead
  (wish|wished|hope) ~2 (dead|never born|die|not alive|was not alive|would not wake up|not wake up)
  # better off dead
  (better|best) (off|if i (was|were|am)|being) (dead|gone|without me)
  # nothing to live for
  (nothing|not much|little) (left )?to live for
  # cannot go on
  (cant|cant|could not|unable to) (go on|carry on|keep going|live)( like this)?( {again}|$)
  # cannot bear it
  (cant|could not) (take|do|handle|bear|stand) (it|this|life|living)( pressure| stress)? (anymore|any more|any longer|no more)
  # life is worth nothing
  life (is|has) (not |no |nothing |over|meaningless|worthless)(worth|meaning|point|left)?
  # tired of living
  (tired|sick) of (life|living|being alive|existing)
  # illness that a person should hear of
  (severely |so |very |clinically |deeply |really )?depress(ed|ion)
  # announces it
  (will|going to|gonna) (be dead|be gone|die|end up dead)( |$)
  # thinks of it
  (thinking|thought|thoughts|think) (about|of) (dying|ending|death|suicide|not being)
`;
