import type { Language } from '../../model/value.ts';
import { countParts } from '../parts.ts';
import { linksIn } from './addresses.ts';
import { wordsIn, type PhraseHit } from './book.ts';
import { contentFamilies, families, familyCards, type Evidence, type Family } from './families.ts';
import { factsOf, type SlotValues } from './facts.ts';
import { evidenceOf, findingsOf, type Finding } from './finding.ts';
import { fold, rawSpan, type Folded } from './fold.ts';
import { ownEar, type Alike, type Ear } from './likeness.ts';
import { personalIn, type Allowed } from './personal.ts';
import { shoutingIn, type Shouting } from './pressure.ts';
import { missingFrom, type Duties } from './structure.ts';
import { trigger } from './triggers.ts';

/** What a text is: a reminder, the answer to a reply, or words typed by the service team. */
export type TextKind = 'notice' | 'answer' | 'staff';

export interface LintOptions {
  readonly language: Language;
  /**
   * Unknown = a bare text, of which only the words are known: it is asked to name a sender, a reason and a way
   * to stop, and every figure in it is one without a slot.
   */
  readonly kind?: TextKind;
  /** The registered signature (zh, without brackets) or the brand (en). Judged where it is given. */
  readonly identity?: string;
  /** Whether the opt-out words have to stand in it. Default: in notices. */
  readonly optOutTail?: boolean;
  /** Parts that may be sent; the opt-out words may not lie beyond. */
  readonly partsMax?: number;
  readonly collector?: boolean;
  /** What the text was filled with. Given, every figure has to come from here. */
  readonly slots?: SlotValues;
  /** Fixed words of the template that hold a figure and were approved with it. */
  readonly declared?: readonly string[];
  readonly allowed?: Allowed;
}

export interface Lint {
  /** In the order of `families`, each once. */
  readonly families: readonly Family[];
  readonly evidence: readonly Evidence[];
  readonly parts: number;
}

/**
 * Judges one text: what it may not say, and what it has to. Pure and total: any string gets an answer. All
 * families speak; what a family weighs (block in templates, warn in staff text) is the rules' matter.
 */
export const lint = (text: string, options: LintOptions): Lint => lintBy(ownEar(), text, options);

/** As `lint`, by an ear that other examples taught: a test holds some out. */
export function lintBy(ear: Ear, text: string, options: LintOptions): Lint {
  const folded = fold(text);
  const { phrases, disclaimed, calls } = wordsIn(folded);
  const missing = missingFrom(folded, dutiesOf(options));
  const { alike, suspected, excuses } = ear.listen(folded, {
    isBare: options.kind === undefined,
    isNotice: !missing.some(({ family }) => family === 'optout'),
  });
  const heard = (of: readonly Alike[]): readonly Evidence[] =>
    of.filter(({ family }) => !disclaimed.has(family)).map((one) => alikeEvidence(folded, one));
  const found = [
    ...phrases
      .filter(({ begin, certain, everyday }) => (certain && !everyday) || !excuses(begin, everyday))
      .map((hit) => phraseEvidence(folded, hit)),
    ...heard(alike),
    ...shapeEvidence(folded, calls, options),
    ...missing,
    ...figureEvidence(folded, calls, options),
  ];
  const told = new Set(found.map(({ family }) => family));
  const isRefused = contentFamilies.some((family) => told.has(family));
  const evidence = isRefused
    ? [...found, ...heard(suspected.filter(({ family }) => !told.has(family)))]
    : found;
  const said = new Set(evidence.map(({ family }) => family));
  return {
    families: families.filter((family) => said.has(family)),
    evidence,
    parts: countParts(text).parts,
  };
}

const phraseEvidence = (folded: Folded, { family, ruleId, reason, begin, end }: PhraseHit): Evidence => ({
  family,
  ruleId,
  ...rawSpan(folded, folded.tightFrom[begin] ?? 0, folded.tightTo[end - 1] ?? 0),
  reason,
});

const alikeEvidence = (folded: Folded, { family, begin, end }: Alike): Evidence => ({
  family,
  ruleId: familyCards[family].ruleId,
  ...rawSpan(folded, folded.tightFrom[begin] ?? 0, folded.tightTo[end - 1] ?? 0),
  reason: `reads like: ${familyCards[family].title.en}`,
  isAlike: true,
});

/** A signature of a court, the police, a bank: whoever is not the sender. */
const foreignSignature =
  /【[^】]{0,20}(?:法院|法庭|公安|派出所|警|检察|司法|律师|律所|法务|仲裁|人民银行|征信|银保监|监管|监督|政府|银联|支付宝|微信|腾讯|银行|调解|执行)[^】]{0,12}】/g;

/** An office that a text begins with, as a sender would. */
const foreignSender =
  /^\s*(?:the )?(?:[a-z]+ ){0,3}(?:court|police(?: department| dept)?|sheriff(?:'s)?(?: office| department)?|fbi|irs|doj|ftc|cfpb|attorneys?|law (?:firm|offices?|group)|lawyers?|marshals?|district attorney(?:'s office)?|attorney general(?:'s office)?|federal (?:[a-z]+ ){1,2}|department of (?:[a-z]+ ?){1,3}|dept\.? of (?:[a-z]+ ?){1,3}|social security(?: administration)?|treasury|credit bureau|equifax|experian|transunion|government|bureau)[^:a-z]{0,3}(?:notice|alert|office)?\s?:/g;

/** Someone with the title of an office who names himself at the beginning of a sentence, as no sender may. */
const foreignTitle =
  /(?:^|[.!?:\n]\s*|\b(?:this is|it is|it's|i am|i'm|my name is|name's|here is) )(?:the |an? )?(?:officer|ofc|det|detective|sgt|sergeant|lt|lieutenant|capt|captain|deputy|sheriff|marshal|trooper|constable|special agent|federal agent|inspector|investigator|judge|magistrate|commissioner|prosecutor|attorney|atty|lawyer|counselor|solicitor|barrister|arbitrator|mediator|bailiff|clerk)\.? (?!(?:st|street|ave|avenue|rd|road|ln|lane|blvd|boulevard|ct|court|dr|drive|sq|square|plaza|branch|you|who|whom|that|we|your|they|of|in|at|on|for|may|can|will|has|is|named)\b)[a-z][a-z'’-]{1,20}(?: [a-z][a-z'’-]{1,20})?\s?(?:,(?! ?(?:thanks?|we|we're|we've|your?|please|sorry|hello|hi|as|of course|yes|no)\b)|\.(?= )|:|;| - | here| speaking| with | from | calling| on | re | about | regarding| of | has | was | is | will | needs | wants | assigned| badge| at )/g;

/** What is seen by its shape: numbers, addresses, signatures, capitals. */
function shapeEvidence(
  folded: Folded,
  calls: number,
  { allowed = {}, identity }: LintOptions,
): readonly Evidence[] {
  const findings = [...personalIn(folded, allowed, calls), ...linksIn(folded, allowed)];
  if ((calls & trigger.offices) !== 0) findings.push(...officesIn(folded, identity));
  const evidence = findings.map((finding) => evidenceOf(folded, finding));
  if (folded.seen.raw !== 0) evidence.push(...shoutingIn(folded.raw).map(toneEvidence));
  return evidence;
}

const toneEvidence = (shouting: Shouting): Evidence => ({
  family: 'tone',
  ruleId: familyCards.tone.ruleId,
  ...shouting,
});

function officesIn({ plain }: Folded, identity: string | undefined): readonly Finding[] {
  const isForeign = (signature: string): boolean => identity === undefined || signature !== `【${identity}】`;
  const as = (reason: string) => ({ family: 'impersonation', reason }) as const;
  return [
    ...findingsOf(plain, foreignSignature, as('签名是别的机构'), isForeign),
    ...findingsOf(plain, foreignSender, as('begins as an office would')),
    ...findingsOf(plain, foreignTitle, as('names himself by the title of an office')),
  ];
}

function dutiesOf({ language, kind, identity, optOutTail, partsMax, collector }: LintOptions): Duties {
  const isBare = kind === undefined;
  return {
    language,
    ...(identity !== undefined ? { identity } : isBare ? { identity: { any: true } } : {}),
    reason: isBare || kind === 'notice',
    optOut: optOutTail ?? (isBare || kind === 'notice'),
    ...(partsMax === undefined ? {} : { partsMax }),
    ...(collector === true ? { collector: 'yes' } : isBare ? { collector: 'if-it-looks-so' } : {}),
  };
}

const figureEvidence = (
  folded: Folded,
  calls: number,
  { kind, slots, declared }: LintOptions,
): readonly Evidence[] =>
  slots === undefined && kind !== undefined ? [] : factsOf(folded, slots ?? {}, declared ?? [], calls);
