import type { Facts, Jurisdiction, Known } from '../compliance/facts.ts';
import { candidateZones, jurisdictionsOf } from '../compliance/places/places.ts';
import { bindingKinds, type Hold } from '../model/hold.ts';
import type { LoanHead } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import { feedNameOf } from '../model/setting.ts';
import { QUIET_TIMES_MAX } from '../model/standing.ts';
import { earliest, latest, type Instant } from '../time.ts';
import type { JudgedScene } from './answer-scene.ts';
import { contactFactsOf } from './facts.ts';

/**
 * The facts of a message about a case that an answer does without: we send it of our own accord, so it is judged
 * by whatever binds a reminder, except by what is said of one loan. Of several loans on this number the strictest
 * word counts, and a ledger that has not said leaves the fact unknown, as for a reminder.
 */
export function caseFacts(scene: JudgedScene): Pick<
  Facts,
  'jurisdictions' | 'zones' | 'contact' | 'person'
> & {
  readonly recipient: Facts['loan']['recipient'];
  readonly feed: Facts['feed'];
} {
  const { contact, person, notice, heads } = scene;
  return {
    jurisdictions: lawsOfCase(scene),
    zones: candidateZones(contact),
    recipient: recipientOf(heads),
    feed: feedOf(scene),
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

/** As fresh as the oldest of the records it rests on. */
function feedOf({ heads, feeds }: JudgedScene): Facts['feed'] {
  const of = (head: LoanHead) => feeds.find(({ name }) => name === feedNameOf(head.feed));
  const oldest = (said: readonly (Instant | undefined)[]): Known<Instant> => {
    const moments = said.filter((at) => at !== undefined);
    return moments.length === 0 || moments.length < said.length ? 'unknown' : earliest(...moments);
  };
  const [first] = heads;
  return {
    kind: (first === undefined ? undefined : of(first)?.kind) ?? 'unknown',
    watermark: oldest(heads.map((head) => of(head)?.watermark)),
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
