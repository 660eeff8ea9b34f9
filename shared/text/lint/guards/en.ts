import type { Guard } from '../phrase-book.ts';
import { englishCareGuards } from './en-care.ts';
import { anyWords } from './families.ts';

/** What makes English words harmless. */
export const englishGuards: readonly Guard[] = [
  {
    families: anyWords,
    scope: 'before',
    within: 60,
    reason: 'it says what we do not do',
    phrases: `
      (we d|i d|they d|will|would) never, you will not, (isn t|aren t|wasn t) (told|asked|responsible|at risk|going|contacted), (can t|cannot) have you,
      (we|i|staff|our staff|our team|our agents|agents|texts|messages|our texts|our messages|lenders|police|courts|this|this text|this message|it|that|they|there|nobody|no one|none of us|the lender|lenders|finance) (will |would |do |does |did |can |could |may |shall |has |have |had |is |are |was |were |)(not|never),
      (we|i|staff|our staff|agents|nobody|they|it|this|you) cannot, (we|i) (couldn t|haven t been able), i (don t|can t|didn t), we (won t|don t|didn t|can t|aren t|haven t|would never|never),
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
    families: ['threat', 'legal', 'impersonation', 'third-party', 'credit', 'fee'],
    scope: 'before',
    within: 44,
    reason: 'the rights of the borrower and where to go',
    phrases: `
      if (an|a|your|you have an|you have a) (attorney|lawyer),
      (you|your wife|your husband) (mentioned|asked|told|said|wrote|reported|sent|filed|got|received|heard),
      (we|i) (heard|see|saw|read|understand|learned) (that |)you,
      your (question|complaint|report|message|note) about, about your, (you|u) (asked|ask|wondered|wanted to know|worried|are worried) (whether|if), (asked|asking|worried) about,
      you (also |still |always |)(may|can|are free to|have the right to|have a right to|are welcome to),
      your right to, (feel free|free) to,
      if you (want|wish|need|would like|prefer|have|lose|lost|think|feel|believe|are working with|work with),
      please (consider|feel free), consider (talking|speaking|asking), (talk|speak) (to|with) (a|an),
      (help|advice|information) from, ask (a|an), nonprofit, (thank you|thanks) for,
      (we received|you told|you asked|you said), (have|give|through|to) your (attorney|lawyer)`,
  },
  {
    families: ['threat', 'legal', 'impersonation', 'fee', 'link', 'credit', 'third-party', 'shaming'],
    scope: 'sentence',
    reason: 'whoever says so is not with us',
    phrases: `
      (anyone|someone|somebody|caller|callers|people|whoever|person|text|texts|call|message) (who|that|saying|claiming|threatening|threatens|asking|says|demands|telling) ~60 (not us|not from us|not ours|not with us|not work for us|is lying|not telling the truth|not one of us|hang up)`,
  },
  {
    families: ['facts'],
    scope: 'before',
    within: 44,
    reason: 'what we promise, and what is left to the borrower',
    phrases: `
      (we|i|they|he|she|it|nobody|team|staff|colleague|someone|somebody|manager|specialist|person|bank|lender) (will|ll|can|could|may|hope|aim|try|plan|would|should|are going|is going|want|expect to|promise|do not|don t|never),
      (you|u) (can|could|may|might|are free|are welcome|do not|don t|need not|needn t|told|said|asked|wrote|offered|promised|mentioned|agreed|wanted|paid|will|ll|sent|plan|have paid|have sent),
      our (team|staff|colleague|manager|office) (will|ll|can|could|may|hopes|aims|tries|plans|would|should|is going|wants|expects|promises),
      no need, (need not|needn t), (not|never) (have|need) to, no (deadline|consequences), feel free, happy to, thank you for, thanks for, if you (like|want|wish|prefer|can), without (any|)`,
  },
  {
    families: ['facts'],
    scope: 'cover',
    reason: 'there is none',
    phrases: `
      (do not|don t|will not|won t|never) (have to|need to) (pay|repay|settle|clear|send|reply|respond|act|call us|sign|return), need not (pay|repay|settle|clear|send|reply|respond|act|call us|sign|return), no payment is (needed|due|expected|required), nothing (you need to|to) (pay|sign|send),
      (no|without|without any|not any|never any|any) (deadline|consequences), (has|have|are|is) no (deadline|consequences), no deadline (is|was|will),
      not (be|get|been) (closed|cancelled|canceled|suspended|terminated|ended|frozen|locked|blocked|withdrawn)`,
  },
  ...englishCareGuards,
];

/** After these a guard says nothing any more: we do not want to, but we will sue. */
export const englishStoppers = `(so|then) (we|i) (don t|do not|won t|needn t) (have|need) to, if (we|i) (don t|do not|haven t|have not|didn t|can t|cannot) (hear|heard|get|got|receive|received|see|reach|have), if (it|this|that|the payment|payment|no payment) (isn t|is not|wasn t|hasn t), or (explain|tell it|face|deal with|answer to|see), if you (want|wish|would like|care) to (stay|avoid|keep|prevent|live|sleep|remain|escape|dodge|save), but, unless, otherwise, or else, until, instead, hesitate, want to, wish to, wait, then, because, so we, and we (will|ll|are), however, rather, merely, just, only a, choice, option, except, longer, forget, tolerate, let you, give up, rest, problem, alternative, if you don t, if you do not, (who|if you|you|they|people|those who|anyone who|and|if we|and still|borrowers who|customers who|if it|if this) (don t|do not|didn t|did not|won t|will not|can t|cannot|doesn t|isn t|is not|are not) (pay|have to pay|paid|settle|respond|reply|answer|call|cooperate|send|act|want|care|stop),
 (will not|won t|do not|don t|can t|cannot|never) (ask|tell|warn|remind|wait|be so|be as|be nice|be kind|be patient|be responsible|stop until|stop calling|stop coming|be held|guarantee|protect|say it|repeat), you (may|can|could|might|will|would) (be|lose|face|end|owe|suffer|regret|go to|have to|never)`;

/** Where a new statement begins: a list of what we do not do goes no further. */
export const englishRestarts = `(and|then|so|or) (we|i|our|you|they|he|she|police|officers), we (will|ll|are|re|can|may|must|shall) (come|call|contact|visit|tell|share|send|post|report|sue|add|charge|take|file|see|be|make|get|find|have|go), our (lawyers|lawyer|attorneys|attorney|agents|team|officers) (will|are|is|can)`;
