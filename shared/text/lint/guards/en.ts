import type { Guard } from '../phrase-book.ts';

/** What makes English words harmless. */
export const englishGuards: readonly Guard[] = [
  {
    families: ['threat', 'legal', 'impersonation', 'shaming', 'third-party', 'credit', 'marketing'],
    scope: 'cover',
    reason: 'a name on a map or a sign',
    phrases: `
      (court|courthouse|judge|judges|sheriff|police|marshal|lawyer|lawyers|attorney|law|prison|jail|justice|warrant|officer|governor|bond|church|school|market|sale|lien|trial|state|federal|government|food) (court |house |)(street|st|avenue|ave|road|rd|lane|ln|drive|dr|square|sq|plaza|blvd|boulevard|place|pl|way|terrace|building|station|parking|garage|tower|heights|cafe),
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
      (we|i|staff|our staff|our team|our agents|agents|this|this text|this message|it|that|they|there|nobody|no one|none of us|the lender|lenders|finance) (will |would |do |does |can |could |may |shall |has |have |is |are |)(not|never),
      we (won t|don t|didn t|can t|aren t|haven t|would never|never),
      (this|it|that) (isn t|won t|doesn t|is no|will in no way),
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
      free of, zero, waived, without, nothing, (need not|do not need|don t need|no need) (to |),
      (don t|do not) have to, not to`,
  },
  {
    families: ['fee', 'credit', 'threat', 'legal', 'third-party', 'shaming'],
    scope: 'after',
    within: 24,
    reason: 'waived, corrected or not touched',
    phrases: `
      (is|are|was|were|has been|have been) (waived|removed|refunded|reversed|free|corrected|cancelled|canceled|not),
      (will not|won t) (be|change|affect|hear|know),
      not (affected|changed|harmed|needed|required|necessary|responsible|involved|contacted),
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
      (do not|don t|please do not|please don t|avoid) (click|clicking|share|pay|paying|send|give|tell|open|scan|download|install|trust|wire|transfer|buy|follow|feel|blame|worry|be),
      beware, be careful, watch out for, be wary, report (any|anyone|someone|it|this|them|texts|calls),
      if (anyone|someone|you get|you receive|a caller|a text|a stranger|you are told),
      anyone (who|asking|claiming|threatening|that), someone (who|claiming|asking|pretending), pretend,
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
      spoofed, (pretending|claiming|claims) to be, posing as, identity theft, strangers`,
  },
  {
    families: ['threat', 'legal', 'impersonation', 'third-party', 'credit', 'fee', 'link'],
    scope: 'before',
    within: 44,
    reason: 'the rights of the borrower and where to go',
    phrases: `
      you (also |still |always |)(may|can|could|might|are free to|have the right to|have a right to|are welcome to),
      your right to, (feel free|free) to,
      if you (want|wish|need|would like|prefer|have|lose|lost|think|feel|believe|are working with|work with),
      please (consider|feel free), consider (talking|speaking|asking), (talk|speak) (to|with) (a|an),
      (help|advice|information) from, ask (a|an), nonprofit, (thank you|thanks) for,
      (we received|you told|you asked|you said), (have|give|through|to) your (attorney|lawyer)`,
  },
  {
    families: ['threat', 'legal', 'impersonation', 'tone', 'credit'],
    scope: 'cover',
    reason: 'emergency lines, consumer protection, and words that only look alike',
    phrases: `
      police report, police reports, 911, 988, consumer financial protection bureau, cfpb,
      better business bureau, attorney general s office, state attorney general, legal aid,
      legal services, free legal, legal name, legal holiday, legal advice,
      your (attorney|lawyer|lawyers|attorneys) ~24 (will|has|is|contact|have|are),
      your own (lawyer|attorney), free credit report, annual credit report, credit counseling,
      credit counselor, credit counselors, credit union, credit card, credit (to|on) your account`,
  },
  {
    families: ['tone', 'threat'],
    scope: 'sentence',
    reason: 'the borrower’s own safety',
    phrases: `
      911, 988, in danger, crisis, suicide, not safe, your safety, emergency`,
  },
  {
    families: ['tone'],
    scope: 'before',
    within: 40,
    reason: 'it hurries us, not the borrower',
    phrases: `
      we (will|ll|have|ve|can|stop|stopped|aim to|try to|answer|act),
      (texts|messages) (stop|will stop|have stopped), (a person|someone|our team) will, takes effect,
      effective`,
  },
  {
    families: ['tone'],
    scope: 'cover',
    reason: 'polite or plain words around it',
    phrases: `
      last (text|message) (you|from), (thank you|thanks) for your patience, you are not to blame,
      not your fault, not urgent, for urgent help, (contact|call) us right away, right away if you`,
  },
  {
    families: ['third-party', 'shaming'],
    scope: 'cover',
    reason: 'kind advice to talk to someone near',
    phrases: `
      (please|you can|you may|you could|might help to|may help to|helps to|can help to|consider|try|worth) (talk|talking|speak|speaking|reach out|reaching out|call|calling|chat|lean) (to|with|on) ~24 (family|friend|friends|loved one|loved ones|relative|someone you trust|doctor|partner|spouse),
      someone you trust, friend you trust`,
  },
];

/** After these a guard says nothing any more: we do not want to, but we will sue. */
export const englishStoppers = `but, unless, otherwise, or else, until, instead, hesitate, want to, wish to, wait, then, because, so we, and we (will|ll|are), however, rather, merely, just, only a, choice, option, except, longer, forget, tolerate, let you, give up, rest, problem, alternative, if you don t, if you do not`;
