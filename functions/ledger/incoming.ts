import { Fault } from '../../shared/fault.ts';
import { ladderNamed, ladders, type Ladder } from '../../shared/ladder/ladder.ts';
import { canonicalJson, sha256 } from '../../shared/model/canonical.ts';
import { contactIdOf, type ContactId } from '../../shared/model/ids.ts';
import { INSTALMENTS_AHEAD } from '../../shared/model/loan.ts';
import type { Consent } from '../../shared/model/party.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { localDateAt, parseInstant, parseZone, type Instant } from '../../shared/time.ts';

export type SnapshotInstalment = LoanSnapshot['instalments'][number];

/** A snapshot, understood: times are instants, the number has its id, and the instalments worth keeping are chosen. */
export interface Incoming {
  readonly snapshot: LoanSnapshot;
  readonly asOf: Instant;
  readonly paymentsThrough: Instant | undefined;
  readonly contactId: ContactId;
  readonly consent: Consent;
  readonly verifiedAt: Instant | undefined;
  readonly ladder: Ladder;
  /** Unpaid, due up to the snapshot and the next ones, ascending by due date. */
  readonly kept: readonly SnapshotInstalment[];
  /** SHA-256 of what would be stored: equal truth, equal digest, whatever the moment or the feed. */
  readonly bodyDigest: string;
}

const utc = parseZone('UTC');

/** Throws Fault('invalid_input') for what no schema can see: an unknown ladder, an instalment twice. */
export function readSnapshot(snapshot: LoanSnapshot, contactKey: string): Incoming {
  const { loanId } = snapshot;
  const ladder = ladderNamed(snapshot.ladder);
  if (ladder === undefined) {
    const known = Object.keys(ladders).join(', ');
    throw new Fault('invalid_input', `loan ${loanId}: ladder: is none of those known here: ${known}`);
  }
  refuseContradictions(snapshot);
  const asOf = parseInstant(snapshot.asOf);
  const contactId = contactIdOf(contactKey, snapshot.contact.number);
  const kept = instalmentsToKeep(snapshot.instalments, asOf);
  const { state, at, source } = snapshot.contact.consent;
  return {
    snapshot,
    asOf,
    paymentsThrough:
      snapshot.paymentsThrough === undefined ? undefined : parseInstant(snapshot.paymentsThrough),
    contactId,
    consent: {
      state,
      ...(at === undefined ? {} : { at: parseInstant(at) }),
      ...(source === undefined ? {} : { source }),
    },
    verifiedAt:
      snapshot.contact.verifiedAt === undefined ? undefined : parseInstant(snapshot.contact.verifiedAt),
    ladder,
    kept,
    bodyDigest: bodyDigestOf(snapshot, contactId, kept),
  };
}

function refuseContradictions({ loanId, instalments }: LoanSnapshot): void {
  const numbers = new Set(instalments.map(({ n }) => n));
  if (numbers.size < instalments.length) {
    throw new Fault('invalid_input', `loan ${loanId}: instalments: a number stands there twice`);
  }
  if (new Set(instalments.map(({ currency }) => currency)).size > 1) {
    throw new Fault('invalid_input', `loan ${loanId}: instalments: one loan has one currency`);
  }
}

/**
 * The whole plan of a long loan does not fit one transaction and is not needed: what is unpaid and due up to
 * the snapshot, and the next two, so that a step before the due date never lacks its instalment.
 */
export function instalmentsToKeep(
  instalments: readonly SnapshotInstalment[],
  asOf: Instant,
): readonly SnapshotInstalment[] {
  const today = localDateAt(asOf, utc);
  const unpaid = instalments.filter(({ unpaidMinor }) => unpaidMinor > 0).sort(byDueDate);
  const ahead = unpaid.filter(({ dueDate }) => dueDate > today).slice(0, INSTALMENTS_AHEAD);
  return [...unpaid.filter(({ dueDate }) => dueDate <= today), ...ahead];
}

/** The earliest first; of one day the lower number. ISO dates sort as text. */
export const byDueDate = (one: SnapshotInstalment, other: SnapshotInstalment): number =>
  one.dueDate === other.dueDate ? one.n - other.n : one.dueDate < other.dueDate ? -1 : 1;

/**
 * The digest leaves out what moves with every delivery: `asOf`, `feed`, and `paymentsThrough`, which a lender
 * may set to the moment of the file. The order of lists says nothing, so they are sorted.
 */
function bodyDigestOf(
  snapshot: LoanSnapshot,
  contactId: ContactId,
  kept: readonly SnapshotInstalment[],
): string {
  const { status, ladder, contractNumber, contractPlace, person, held, consentThrough, contactThrough } =
    snapshot;
  const { consent, verifiedAt, places, statedZones, recipient, quietTimes } = snapshot.contact;
  return sha256(
    canonicalJson({
      status,
      ladder,
      contractNumber,
      contractPlace,
      person: { ...person, flags: person.flags?.toSorted() },
      held,
      consentThrough,
      contactThrough,
      paymentsListed: [...snapshot.paymentsListed].sort(),
      contact: {
        contactId,
        consent,
        verifiedAt,
        places: [...places].sort(),
        statedZones: [...statedZones].sort(),
        recipient,
        quietTimes: quietTimes?.toSorted(),
      },
      instalments: kept,
    }),
  );
}
