import type { Family } from '../families.ts';
import type { Guard } from '../phrase-book.ts';
import { deeds, wordsOfOthers } from './families.ts';

/** Whatever a shop, a show or a place may be called after; what identifies or leads away is never a name. */
const inNames: readonly Family[] = [
  'threat',
  'legal',
  'impersonation',
  'shaming',
  'credit',
  'tone',
  'marketing',
  'fee',
  'jargon',
  'third-party',
];

/** What makes English words harmless, second half: what is ours, what others say, names of places. */
export const englishCareGuards: readonly Guard[] = [
  {
    families: ['threat'],
    scope: 'sentence',
    reason: 'good wishes',
    phrases: `
      (storm|storms|flood|floods|hurricane|earthquake|tornado|wildfire|wildfires), heard about the fire, hope (that |)(you|your|everyone|all) ~24 (are safe|is safe|well|better|recover|all right), (wishing|wish) you and, best wishes, condolences, sorry (for|about) (your|the) loss`,
  },
  {
    families: ['third-party', 'shaming', 'tone'],
    scope: 'sentence',
    reason: 'care, consent and what the borrower told us of people near',
    phrases: `
      (sorry|condolences|sympathy) (for|about|to|that|your), condolences, (wishing|wish) you, (asked|asks|wants|wanted) ~8 (about the|about your|to know|us to|us about), (talk|speak|write) to us, would you like your, on the call, (loss|passing|death) of, passed away, take care of (yourself|your), (storm|storms|fire|flood|floods|hurricane|earthquake|tornado|wildfire|wildfires|outage|disaster),
      hope (that |)(you|your|everyone|all) ~24 (are safe|is safe|well|better|recover|recovers|all right|feel better), (your|with your|written|his|her|signed|without) (consent|permission), consent form, authorized (person|contact|someone), you (asked|told|said|mentioned|named|wrote|agreed) ~24 (your|that|us|about|to), someone you trust, someone we may, glad, (may|can) (call|write to|speak with|speak to|talk to|reach) us, (boss|employer|work|job) ~4 (pays|paid|cut|laid|closed|moved|let you|late|changed|delayed|owes you|shut), best wishes, wishes to, regards to, (feel free|are welcome|is welcome), (is ill|are ill|been ill|fell ill|is sick|are sick|been sick|feel sick|feeling sick|in hospital care|surgery|injured|expecting|newborn|new baby|baby), get well, gets well, getting well, wish you and, no pressure, (we|i) (apologize|apologise), (agent|person|colleague|caller|someone|call|text|texts|words|message) ~20 (was|were|is|are|been) (rude|unfriendly|unkind|wrong)`,
  },
  {
    families: ['third-party', 'shaming'],
    scope: 'cover',
    reason: 'who is not told, and what somebody near the borrower did',
    phrases: `
      (references|family|relatives|employer|contacts|spouse|wife|husband|partner|boss|friends|neighbors|neighbours|people you listed) ~24 (won t|will not|isn t|aren t|not|never) (be |)(contacted|called|told|see|know|hear|informed),
      your (brother|sister|mother|father|mom|dad|son|daughter|wife|husband|spouse|partner|friend|cousin|aunt|uncle|roommate) (called|phoned|wrote|rang|emailed|asked|came by|stopped by) ~12 (asking|about|for you|to ask|on your behalf|and asked|us)`,
  },
  {
    families: ['fee'],
    scope: 'sentence',
    reason: 'what the contract says of a fee',
    phrases: `according to (section|paragraph|article|part|your contract|your agreement|the contract|the agreement), (as |)(stated|set out|agreed|written|explained|listed|named) in (section|part|paragraph|article|your (contract|agreement)|the (contract|agreement))`,
  },
  {
    families: ['tone'],
    scope: 'sentence',
    reason: 'time that is given',
    phrases: `grace period, no late fee until, nothing happens (if|before)`,
  },
  {
    families: ['fee'],
    scope: 'cover',
    reason: 'it costs nothing',
    phrases: `
      (neither|none|nothing|no plan|neither plan|no option) ~12 (costs|cost|charges|charge|charged) extra, your bank (charged|billed) you, (bank|banks) ~8 (its|their|it s) own (fee|fees|charge|charges),
      
      (costs|cost) the same,
      (cost|costs|costing|charge|charged) ~6 (nothing|zero|no extra|no more), (costs|cost) you nothing`,
  },
  {
    families: inNames,
    scope: 'before',
    within: 24,
    named: true,
    reason: 'the name of a shop, a show or a place',
    phrases: `
      (purchase|purchases|order|orders|plan|plans|ticket|tickets|booking|reservation|membership|subscription|lesson|lessons|class|classes|visit|stay|trip|sofa|bike|phone|couch|bed|glasses|sunglasses|shoes|jacket|game|games|book|books|meal|dinner|haircut|repair|repairs|course|courses|shopping|shop|stop|stopping|seats|tour|show|concert|movie|gear|tools|tires|furniture|toys|candles) ~24 (at|from|with|by), (ticket|tickets|seats|membership|subscription|pass) ~4 (to|for),
      (branch|office|desk|store|window|atm|booth|kiosk|counter|located|meet|walk in|us) ~8 (at|on|in|by|near|inside), (hi|hello|dear|thanks|thank you|mr|mrs|ms|dr)`,
  },
  {
    families: ['tone'],
    scope: 'before',
    within: 40,
    reason: 'it hurries us, not the borrower',
    phrases: `
      we (will|ll|can|aim to|try to|have|ve) (answer|call|reply|fix|stop|act|check|look|write|get|let|respond|correct|update|send|text|tell|review|make|work|do|help|pause|handle|process|stopped|paused|fixed|corrected|updated),
      we (stop|stopped|answer|act|reply|respond|pause),
      (texts|messages) (stop|will stop|have stopped), (a person|someone|our team) will, takes effect,
      effective`,
  },
  {
    families: ['tone'],
    scope: 'cover',
    reason: 'polite or plain words around it',
    phrases: `
      (tight|hard|difficult|tough|busy|struggling|short|unable|sick|ill|away|work|everything|much|anything|nothing|do|cannot pay|can t pay|unable to pay|to pay) right now, (pay|paying) (part|some|half|a part|a little|what you can|less|nothing|a bit) now, must be (hard|tough|difficult|tiring|stressful), last (text|message) (you|from), (thank you|thanks) for your patience, you are not to blame,
      not your fault, not urgent, if (this|it) is urgent, for urgent help, (contact|call) us right away,
      right away if you`,
  },
  {
    families: ['third-party', 'shaming'],
    scope: 'cover',
    reason: 'they spoke to us',
    phrases: `
      your $anyone (called|wrote to|texted|contacted|emailed|rang|phoned|reached out to|got in touch with) (us|in),
      (told|tell|gave|give|shared with|said) (him|her|them|your ($kin|$others)) (nothing|no details)`,
  },
  {
    families: deeds,
    scope: 'before',
    within: 70,
    across: true,
    reason: 'a list of what we do not do',
    phrases: `
      (we|our staff|our agents|nobody here|no one here) (will never|will not|won t|never|do not|don t|cannot) (come|call|contact|visit|tell|share|sell|ask|send|post|report|threaten|use|add|charge|sue|show|text|shame|talk|speak|pretend|take|disclose|publish)`,
  },
  {
    families: ['threat', 'legal', 'impersonation', 'shaming', 'marketing', 'tone', 'third-party', 'credit'],
    scope: 'after',
    within: 0,
    reason: 'a name on a map',
    phrases: `
      street, avenue, road, lane, boulevard, plaza, terrace, museum, creek, ridge, valley,
      bakery, diner, brewery, hotel, theater, theatre, gallery, lake, river, bridge, beach, island,
      farm, farms, cafe, tavern, pub, grill, bistro, pharmacy, library, shopping mall, heights, village, township, springs,
      bookstore, deli, pizzeria, stadium, arena, ballpark, brewing, coffee, memorial, festival`,
  },
  {
    families: wordsOfOthers,
    scope: 'text',
    reason: 'words of others that we disown',
    phrases: `
      (it|that|this|they|those|these|the text|the call|the message|the caller|the letter) (did not|didn t|does not|doesn t|do not|don t) come from us,
      (you|u) (forwarded|got|received|showed us|sent us|saw|shared) (didn t|did not|wasn t|was not|isn t|is not|doesn t|does not),
      (it|that|this|they) (was not|wasn t|were not|weren t|is not|isn t|are not|aren t) (us|ours|from us|sent by us|our text|our message|one of us),
      (we did not|we didn t) (send|write|make|text|call), not sent by us, is a scam, are scams, a scam, scam alert, do not reply to it,
      (is|are|was) how scammers, someone ~8 (made|set up|opened|built) a fake, we don t work with (any|them|such), nothing to do with us, (isn t|aren t|is not|are not|wasn t|was not) (with us|our style|how we), (doesn t|does not|don t|do not|didn t) work (for|with) us, (is|are|was|were|it s|that s) (fake|a fake|an impostor|an imposter|a hoax), (that|this|it) (isn t|is not|s not) how (it|this|that) works, whoever told you, (pretend|pretends|pretended|pretending) to be (us|one of us|from us|our)`,
  },
  {
    families: ['shaming'],
    scope: 'before',
    within: 12,
    reason: 'a word that nobody should take for himself',
    phrases: `(don t|do not|never) call yourself, nobody should be called, nobody here calls you`,
  },
  {
    families: ['third-party', 'threat', 'legal'],
    scope: 'sentence',
    reason: 'somebody else may, and nobody has to',
    phrases: `if (she|he|they) (wishes|wish|wants|want|likes|like), (is|s) a matter for a lawyer`,
  },
  {
    families: ['third-party', 'shaming', 'legal'],
    scope: 'cover',
    reason: 'nobody was told, and no name is kept',
    phrases: `
      (could|can|may) we sue you,
      (employer|boss|family|wife|husband|spouse|parents|mother|father|son|daughter|neighbors|neighbours|references|contacts|company|workplace|office) (has|have|had|was|were|will|would) (not|never) (been |be |)(contacted|told|called|informed|asked|written to),
      name is off (our|the), (know|knows|tell|told) ~4 (that |)we (can t|cannot|can not|couldn t|won t|don t|aren t able to) (talk|speak|say|share|discuss|tell|confirm), let ~12 know ~6 we (can t|cannot|won t|don t) (talk|speak|say|share|discuss|tell|confirm),
      in writing to our legal (department|team), letter of representation ~24 (write|writing|send|reply|answer|speak) to your (office|firm), we (will|ll) write to your office`,
  },
  {
    families: ['tone', 'shaming'],
    scope: 'cover',
    reason: 'the fault is ours',
    phrases: `
      (taking|take|took|takes|accept|own) (the|all|full) blame, blame is (ours|on us|mine|on me), to blame (ourselves|us), shame on (us|me)`,
  },
  {
    families: ['marketing', 'link', 'fee', 'pii'],
    scope: 'before',
    within: 24,
    reason: 'advice against it',
    phrases: `
      (wouldn t|would not|don t|do not|never|can t|cannot) (suggest|recommend|advise|want you to|join|follow|add|install|scan|send money to), (our|their) (texts|messages|staff|letters|emails) never`,
  },
];
