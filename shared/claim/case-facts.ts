import type { Facts, Jurisdiction, Known } from '../compliance/facts.ts';
import { candidateZones, jurisdictionsOf } from '../compliance/places/places.ts';
import { bindingKinds, withoutCorrected, type Hold } from '../model/hold.ts';
import type { LoanHead } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import { feedNameOf, type FeedSetting } from '../model/setting.ts';
import { QUIET_TIMES_MAX } from '../model/standing.ts';
import { earliest, latest, type Instant } from '../time.ts';
import type { JudgedScene } from './answer-scene.ts';
import { contactFactsOf } from './facts.ts';
import type { ToldLoan } from './told-loans.ts';

/**
 * The facts of a message about a case that an answer does without: we send it of our own accord, so it is judged
 * by whatever binds a reminder, except by what is said of a loan that it does not tell of. Of several loans on this number the strictest
 * word counts, and a ledger that has not said leaves the fact unknown, as for a reminder.
 */
export function caseFacts(
  scene: JudgedScene,
  told: readonly ToldLoan[],
): Pick<Facts, 'jurisdictions' | 'zones' | 'contact' | 'person' | 'feed'> & { readonly loan: LoanFacts } {
  const { contact, person, notice, heads } = scene;
  return {
    jurisdictions: lawsOfCase(scene),
    zones: candidateZones(contact),
    loan: { ...(told.length === 0 ? nothingTold : toldFacts(scene, told)), recipient: recipientOf(heads) },
    feed: feedOf(scene, told),
    contact: {
      ...contactFactsOf(contact),
      verifiedAt: verifiedAt(scene),
      holds: bindingKinds(othersHolds(contact.holds, notice), contact.contactId),
      quietTimes: quietTimesOf(heads),
    },
    person: {
      holds: bindingKinds(othersHolds(person?.holds ?? [], notice), contact.contactId),
      recentSends: person?.recentSends ?? 'unknown',
      flags: flagsOf(scene),
      // What was said in a talk belongs to the case, and no message about one catches up with a step.
      lastTalkAt: 'unknown',
      lastCatchUpAt: 'unknown',
    },
  };
}

type LoanFacts = Omit<Facts['loan'], 'status' | 'unpaidMinor'>;

/** Of a text that tells of no loan nobody asks how its ledger stands. */
export const nothingTold = {
  holds: [],
  paymentsPending: 'unknown',
  versionsAgree: 'unknown',
} as const satisfies Omit<LoanFacts, 'recipient'>;

/** How the ledgers stand of which the text tells: one that is in doubt puts the whole text in doubt. */
function toldFacts(scene: JudgedScene, told: readonly ToldLoan[]): Omit<LoanFacts, 'recipient'> {
  const { contact, notice } = scene;
  const holds = told.flatMap(({ head }) =>
    withoutCorrected(othersHolds(head.holds, notice), feedNamed(scene, head)?.watermark),
  );
  return {
    holds: [...new Set(bindingKinds(holds, contact.contactId))],
    paymentsPending: told.reduce((sum, { head }) => sum + head.pendingPayments.length, 0),
    versionsAgree: told.every(({ head, instalments }) =>
      instalments.every(({ ledgerVersion }) => ledgerVersion === head.ledgerVersion),
    ),
  };
}

/** What was not understood has been read by whoever writes in the very case that took it up. */
const othersHolds = (holds: readonly Hold[], { caseId }: Notice): readonly Hold[] =>
  holds.filter(({ kind, source }) => kind !== 'unclear-reply' || source !== caseId);

/** Every law that may apply: by the number, the places and each contract. */
export function lawsOfCase({
  contact: { number, places },
  heads,
}: Pick<JudgedScene, 'contact' | 'heads'>): Known<readonly Jurisdiction[]> {
  const contracts = heads.map(({ contractPlace }) => (contractPlace === undefined ? {} : { contractPlace }));
  const laws = [{}, ...contracts].map((contract) => jurisdictionsOf({ number, places, ...contract }));
  const known = laws.filter((law) => law !== 'unknown');
  return known.length < laws.length ? 'unknown' : [...new Set(known.flat())];
}

function recipientOf(heads: readonly LoanHead[]): Facts['loan']['recipient'] {
  const said = heads.map(({ recipient }) => recipient ?? 'unknown');
  return (
    (['other', 'guarantor', 'unknown'] as const).find((one) => said.includes(one)) ?? said[0] ?? 'unknown'
  );
}

function quietTimesOf(heads: readonly LoanHead[]): Facts['contact']['quietTimes'] {
  const said = heads.map(({ quietTimes }) => quietTimes).filter((times) => times !== undefined);
  const all = [...new Set(said.flat())];
  return heads.length === 0 || said.length < heads.length || all.length > QUIET_TIMES_MAX ? 'unknown' : all;
}

function flagsOf({ heads, person }: JudgedScene): Facts['person']['flags'] {
  if (person === undefined || heads.some(({ flags }) => flags === undefined)) return 'unknown';
  const ofHeads = heads.flatMap(({ flags }) => flags ?? []);
  return [...new Set([...ofHeads, ...Object.values(person.flags ?? {}).flat()])].sort();
}

const feedNamed = ({ feeds }: JudgedScene, { feed }: LoanHead): FeedSetting | undefined =>
  feeds.find(({ name }) => name === feedNameOf(feed));

/**
 * As fresh as the oldest of the records it rests on: figures on the ledgers of the loans that are told, consent and
 * what is known of the borrower on those of this number. Files and events together have no one age: unknown.
 */
function feedOf(scene: JudgedScene, told: readonly ToldLoan[]): Facts['feed'] {
  const { heads } = scene;
  const ledgers = told.length === 0 ? heads : told.map(({ head }) => head);
  const of = (head: LoanHead) => feedNamed(scene, head);
  const kinds = new Set(ledgers.map((head) => of(head)?.kind));
  const [kind] = kinds;
  const oldest = (said: readonly (Instant | undefined)[]): Known<Instant> => {
    const moments = said.filter((at) => at !== undefined);
    return moments.length === 0 || moments.length < said.length ? 'unknown' : earliest(...moments);
  };
  return {
    kind: kinds.size === 1 ? (kind ?? 'unknown') : 'unknown',
    watermark: oldest(ledgers.map((head) => of(head)?.watermark)),
    consentThrough: oldest(heads.map((head) => head.consentThrough ?? of(head)?.watermark)),
    contactThrough: oldest(heads.map((head) => head.contactThrough ?? of(head)?.watermark)),
  };
}

/** Whoever has written in this case from the number has shown that it is theirs. */
function verifiedAt({ contact, about }: JudgedScene): Known<Instant> {
  const known = contactFactsOf(contact).verifiedAt;
  const spoke = (about?.conversation ?? []).filter(({ by, inboundId }) => by === 'borrower' && inboundId);
  const moments = [...spoke.map(({ at }) => at), ...(known === 'unknown' ? [] : [known])];
  return moments.length === 0 ? 'unknown' : latest(...moments);
}
