import type { Guard } from '../phrase-book.ts';
import { englishCareGuards } from './en-care.ts';

/** What makes English words harmless. */
export const englishGuards: readonly Guard[] = [
  {
    families: ['threat', 'legal', 'impersonation', 'shaming', 'third-party', 'credit', 'marketing'],
    scope: 'cover',
    reason: 'a name on a map or a sign',
    phrases: `
      (court|courthouse|judge|judges|sheriff|police|marshal|lawyer|lawyers|attorney|law|prison|jail|justice|warrant|officer|governor|bond|church|school|market|sale|lien|trial|state|federal|government|food) (court |house |)(street|st|avenue|ave|road|rd|lane|ln|drive|dr|square|sq|plaza|blvd|boulevard|place|pl|way|terrace|building|station|parking|garage|tower|heights|cafe),
      (lawyers|court|police|jail|prison|judge|justice|sheriff|marshal|warrant|arrest|arresting|old jail|bailiff|gallows|debtors|penny|bank|church|law|gun|bounty|hangman|constable|crown|tax|lien|county) (hill|hall|museum|location|branch|corner|creek|bridge|field|fields|point|ridge|valley|beach|island|center|mall|bakery|diner|bar|grill|pub|brewery|club|hotel|inn|theater|theatre|gallery|gear|coffee|books|run|hollow|springs|falls|bay|landing|crossing|commons|green|row|walk|alley|gate|market|fair|festival),
      (tennis|food|oak|pine|elm|maple|park|garden|willow|cedar|harbor|hunter s|fox|rose|lake) court,
      court (apt|apartment|unit|suite)`,
  },
  {
    families: [
      'threat',
      'legal',
      'impersonation',
      'shaming',
      'third-party',
      'credit',
      'fee',
      'marketing',
      'link',
      'pii',
      'jargon',
      'tone',
    ],
    scope: 'before',
    within: 60,
    reason: 'it says what we do not do',
    phrases: `
      (we|i|staff|our staff|our team|our agents|agents|texts|messages|our texts|our messages|lenders|police|courts|this|this text|this message|it|that|they|there|nobody|no one|none of us|the lender|lenders|finance) (will |would |do |does |did |can |could |may |shall |has |have |had |is |are |was |were |)(not|never),
      (we|i|staff|our staff|agents|nobody|they|it|this|you) cannot, we (won t|don t|didn t|can t|aren t|haven t|would never|never),
      (this|it|that) (isn t|won t|doesn t|is no|will in no way),
      (won t|will not|can t|cannot|can never|never|doesn t|does not) (get you|lead|mean|hurt|affect|change|cost you|make you|put you|land you),
      (not|never) (a|an|any) (threat|court|police|lawsuit|lawyer|legal|ad|advertisement|sale|offer|scam|government|law firm|bank|collection|new loan),
      (nobody|no one) (will|from|here|is),
      without (a|any|affecting|telling|contacting|charging|extra|hurting|harming), in no way,
      (must|should|may) (not|never), (is|are) not allowed to, prohibit, prohibits, forbid, forbids,
      (it s|it is) illegal (for|to)`,
  },
  {
    families: [
      'fee',
      'marketing',
      'legal',
      'threat',
      'credit',
      'link',
      'tone',
      'shaming',
      'jargon',
      'third-party',
      'pii',
    ],
    scope: 'before',
    within: 22,
    reason: 'there is none of it',
    phrases: `
      (there is |there s |there are |with |at |has |have |and |for |carry |carries |contains |)no,
      free of, free, costs you nothing, at no cost, zero, waived, without, nothing, (need not|do not need|don t need|no need) (to |),
      (don t|do not) have to, not to`,
  },
  {
    families: ['fee', 'credit', 'threat', 'legal', 'third-party', 'shaming'],
    scope: 'after',
    within: 24,
    reason: 'waived, corrected or not touched',
    phrases: `
      in error, by mistake, was wrong, taken off, took it off, sent back,
      (never|do not|don t|does not) (collect|work|call|come|act|write|contact|ask),
      (is|are|was|were|has been|have been) (waived|removed|refunded|reversed|free|corrected|cancelled|canceled),
      (will not|won t) (be|change|affect|hear|know),
      not (affected|changed|harmed|needed|required|necessary|responsible|involved|contacted|touched|shared|true|real|ours|from us),
      stays (the same|as it is), unaffected`,
  },
  {
    families: [
      'threat',
      'legal',
      'impersonation',
      'third-party',
      'fee',
      'link',
      'pii',
      'credit',
      'marketing',
      'tone',
      'shaming',
    ],
    scope: 'before',
    within: 60,
    reason: 'a warning not to do it',
    phrases: `
      never (click|share|pay|send|give|tell|open|scan|download|install|use|trust|wire|reply|transfer|buy),
      (do not|don t|please do not|please don t|avoid) (click|clicking|share|pay|paying|send|give|tell|open|scan|download|install|trust|wire|transfer|buy|follow|feel|blame|worry|be afraid|be ashamed|be embarrassed|be scared|be fooled|be shy|be worried|be alarmed),
      (got|get|gets|received|receive|receiving|seen|saw) (a|an|this|that|any|some|another) (text|call|letter|email|message|voicemail|threat|note) (about|saying|claiming|from|that|with|threatening|asking),
      beware, be careful, watch out for, be wary, report (any|anyone|someone|it|this|them|texts|calls),
      if (anyone|someone|you get|you receive|a caller|a text|a stranger|you are told),
      anyone (who|asking|claiming|threatening|that|saying|calling|texting), someone (who|claiming|asking|pretending|using|posing|threatens|threatened|called|calls|texts|says), callers who, pretend,
      pretends, pretending, (claiming|claims|claim) to be, says they are, posing as, impersonat*,
      not from us`,
  },
  {
    families: [
      'threat',
      'legal',
      'impersonation',
      'third-party',
      'fee',
      'link',
      'pii',
      'credit',
      'marketing',
      'shaming',
      'tone',
    ],
    scope: 'sentence',
    reason: 'advice against fraud',
    phrases: `
      scam, scams, scammers, phishing, beware, fraudsters,
      fraudulent (text|texts|call|calls|message|messages), impostor, imposter, impostors, imposters,
      spoofed, (pretending|claiming|claims) to be, posing as, identity theft, strangers,
      (using|misusing|used) our name, in our name, not sent by us`,
  },
  {
    families: ['threat', 'legal', 'impersonation', 'third-party', 'credit', 'fee'],
    scope: 'before',
    within: 44,
    reason: 'the rights of the borrower and where to go',
    phrases: `
      if (an|a|your|you have an|you have a) (attorney|lawyer),
      (you|your wife|your husband) (mentioned|asked|told|said|wrote|reported|sent|filed|got|received|heard),
      (we|i) (heard|see|saw|read|understand|learned) (that |)you,
      your (question|complaint|report|message|note) about, about your,
      you (also |still |always |)(may|can|are free to|have the right to|have a right to|are welcome to),
      your right to, (feel free|free) to,
      if you (want|wish|need|would like|prefer|have|lose|lost|think|feel|believe|are working with|work with),
      please (consider|feel free), consider (talking|speaking|asking), (talk|speak) (to|with) (a|an),
      (help|advice|information) from, ask (a|an), nonprofit, (thank you|thanks) for,
      (we received|you told|you asked|you said), (have|give|through|to) your (attorney|lawyer)`,
  },
  {
    families: ['threat', 'legal', 'tone', 'credit', 'jargon', 'fee'],
    scope: 'cover',
    reason: 'emergency lines, consumer protection, and words that only look alike',
    phrases: `
      (a|your|the|with) police report, police report (number|can|will|may|is), 911, 988, consumer financial protection bureau, cfpb,
      better business bureau, attorney general s office, state attorney general, legal aid,
      legal services, free legal, legal name, legal holiday, legal advice,
      (you|you ve|since you|that you) (have|ve got|got|hired|retained|chose) (a|an|your) (attorney|lawyer), (attorney|lawyer) ~4 we (won t|will not|will only|will write|will talk), your (attorney|lawyer|lawyers|attorneys) ~24 (will|has|is|contact|have|are|can|may|should|could|reach|write|call), (noted|have|know|got|received|saved|added|see) (that you have |)(your|an|a) (attorney|lawyer)(s|), (your|the) (attorney|lawyer) s (name|number|letter|office|email|address|phone), will only (contact|write to|talk to|call) (them|him|her|your), talk (with|to) (an attorney|a lawyer),
      your own (lawyer|attorney), (attorney|lawyer) represents you, represented by (an|a), (letter|call|message|email|note|notice|papers|fax|word|paperwork|documents|order) from (your|the|a) (attorney|lawyer|court|bank|employer|judge|trustee), nothing extra,
      to your credit, in charge of, person in charge, deadline you, deadline for us, our deadline, free credit report, free copy of your credit report ~20 bureau, each bureau, annual credit report, credit counseling, credit counselor, credit counselors,
      credit union, credit card, credit (to|on) your account`,
  },
  {
    families: ['tone', 'threat'],
    scope: 'sentence',
    reason: 'the borrower’s own safety',
    phrases: `
      911, 988, in danger, crisis, suicide, not safe, your safety, emergency`,
  },
  {
    families: ['marketing', 'tone', 'shaming', 'jargon', 'credit', 'fee'],
    scope: 'before',
    within: 40,
    reason: 'it repeats what the borrower asked',
    phrases: `
      (you|your wife|your husband) (asked|wondered|wanted to know|wrote to ask|mentioned|told us|said), (question|questions) (about|on|whether|if)`,
  },
  {
    families: [
      'threat',
      'legal',
      'credit',
      'fee',
      'third-party',
      'shaming',
      'marketing',
      'link',
      'impersonation',
    ],
    scope: 'before',
    within: 40,
    reason: 'nobody can or may do it',
    phrases: `
      (nobody|no one|no company|no lender) (can|may|will|could|has|is|should|from|at),
      (you|it|this|that|they|these|late payment|texts) (will not|will never|can not|would not|could not|do not|does not|are not|is not|won t|can t|aren t|isn t|don t|doesn t|cannot) (go|be arrested|be sued|be jailed|be charged|be fined|be evicted|be reported|be prosecuted|get in trouble|get arrested|lose your plan|owe|have to|need|cost|add|change|affect)`,
  },
  {
    families: ['threat', 'legal', 'impersonation', 'fee', 'link', 'credit', 'third-party', 'shaming'],
    scope: 'sentence',
    reason: 'whoever says so is not with us',
    phrases: `
      (anyone|someone|somebody|caller|callers|people|whoever|person|text|texts|call|message) (who|that|saying|claiming|threatening|threatens|asking|says|demands|telling) ~60 (not us|not from us|not ours|not with us|not work for us|is lying|not telling the truth|not one of us|hang up)`,
  },
  {
    families: ['impersonation', 'legal'],
    scope: 'sentence',
    reason: 'an office that helps the borrower',
    phrases: `
      (cfpb|consumer financial protection bureau|attorney general|regulator|ombudsman|better business bureau|ftc) ~4 (can|may|is|takes|will|also|has|offers) ~6 (help|there|take|listen|look|assist|hear|complaints|free|open|answer|reach*|write|call),
      (called|call|text|tell|told|contact) ~4 (police|911|the police), (police|ambulance|doctor|officers) ~12 (can help|will help|help you)`,
  },
  {
    families: ['legal', 'threat', 'impersonation'],
    scope: 'before',
    within: 16,
    reason: 'a way to a place',
    phrases: `
      (next to|across from|opposite|opposite to|behind|beside|past|close to|around the corner from|between|facing|steps from|block from|blocks from|near|across the street from|walk from|left at|right at|inside) (the |)(old |city |new |)`,
  },
  {
    families: ['credit', 'fee', 'jargon'],
    scope: 'before',
    within: 40,
    reason: 'mended by us',
    phrases: `
      (corrected|fixed|updated|removed|waived|refunded|reversed|withdrew|withdrawn|cancelled|canceled|took off|taken off|took back|returned|dropped|asked about|dispute)`,
  },
  {
    families: ['fee'],
    scope: 'cover',
    reason: 'a fee of the contract in the sum, or one that is none',
    phrases: `
      (includes|including|included|with) ~4 late (charge|fee), late (charge|fee) ~4 (as your contract|as the contract|as agreed|under your contract|in your contract|waived|removed|back), (late fee|fee|fees|late fees|charge) ~24 (waived|removed|refunded|reversed|in error|by mistake|taken off|taken back|paid back|never|is zero|is none|you asked), (fee|fees) free, a fine (day|time|choice|idea|plan)`,
  },
  ...englishCareGuards,
];

/** After these a guard says nothing any more: we do not want to, but we will sue. */
export const englishStoppers = `or (explain|tell it|face|deal with|answer to|see), if you (want|wish|would like|care) to (stay|avoid|keep|prevent|live|sleep|remain|escape|dodge|save), but, unless, otherwise, or else, until, instead, hesitate, want to, wish to, wait, then, because, so we, and we (will|ll|are), however, rather, merely, just, only a, choice, option, except, longer, forget, tolerate, let you, give up, rest, problem, alternative, if you don t, if you do not, (who|if you|you|they|people|those who|anyone who|and|if we|and still|borrowers who|customers who|if it|if this) (don t|do not|didn t|did not|won t|will not|can t|cannot|doesn t|isn t|is not|are not) (pay|have to pay|paid|settle|respond|reply|answer|call|cooperate|send|act|want|care|stop),
 (will not|won t|do not|don t|can t|cannot|never) (ask|tell|warn|remind|wait|be so|be as|be nice|be kind|be patient|be responsible|stop until|stop calling|stop coming|be held|guarantee|protect|say it|repeat), you (may|can|could|might|will|would) (be|lose|face|end|owe|suffer|regret|go to|have to|never)`;

/** Where a new statement begins: a list of what we do not do goes no further. */
export const englishRestarts = `(and|then|so|or) (we|i|our|you|they|he|she|police|officers), we (will|ll|are|re|can|may|must|shall) (come|call|contact|visit|tell|share|send|post|report|sue|add|charge|take|file|see|be|make|get|find|have|go), our (lawyers|lawyer|attorneys|attorney|agents|team|officers) (will|are|is|can)`;
