import type { LoanHead } from '../../shared/model/loan.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import { feedNameOf, type FeedSetting } from '../../shared/model/setting.ts';
import { KEYS_MAX, type RecordKey, type Records } from '../../shared/ports/records.ts';
import type { Incoming } from './incoming.ts';
import { stillPending } from './next-loan.ts';

/** What is stored around a snapshot; enough to tell whether it says anything new. */
export interface Stored {
  readonly head: LoanHead | undefined;
  readonly contact: Contact | undefined;
  readonly person: Person | undefined;
  readonly feed: FeedSetting | undefined;
}

/** A head, a contact, a person and a feed each: so many snapshots fit one read. */
export const SNAPSHOTS_READ_MAX = KEYS_MAX / 4;

export async function readStored(records: Records, incoming: Incoming): Promise<Stored> {
  const [stored] = await readStoredOf(records, [incoming]);
  return stored ?? { head: undefined, contact: undefined, person: undefined, feed: undefined };
}

/** The same for several snapshots (at most SNAPSHOTS_READ_MAX), in one consistent read, in their order. */
export async function readStoredOf(records: Records, all: readonly Incoming[]): Promise<readonly Stored[]> {
  const { loans, contacts, people, settings } = await records.get(all.flatMap(keysOf));
  return all.map(({ snapshot, contactId }) => {
    const feed = settings.find((setting) => setting.name === feedNameOf(snapshot.feed));
    return {
      head: loans.find(({ loanId }) => loanId === snapshot.loanId),
      contact: contacts.find((one) => one.contactId === contactId),
      person: people.find(({ personId }) => personId === snapshot.person.personId),
      feed: feed !== undefined && 'watermark' in feed ? feed : undefined,
    };
  });
}

const keysOf = ({ snapshot, contactId }: Incoming): readonly RecordKey[] => [
  { kind: 'loan', loanId: snapshot.loanId },
  { kind: 'contact', contactId },
  { kind: 'person', personId: snapshot.person.personId },
  { kind: 'setting', name: feedNameOf(snapshot.feed) },
];

export type Comparison = 'first' | 'older' | 'unchanged' | 'contradicts' | 'newer-moment-only' | 'newer';

/**
 * Rows of a file that have not changed are not written again: the file's watermark says that they were still
 * true, so a snapshot of that feed from before the watermark is older than what is stored. Nothing orders the
 * events of an event feed, so there the moment is written even when the body is the same.
 */
export function compare({ head, feed }: Stored, incoming: Incoming): Comparison {
  if (head === undefined) return 'first';
  if (incoming.asOf < head.asOf) return 'older';
  return incoming.asOf === head.asOf ? compareSameMoment(head, incoming) : compareLater(head, incoming, feed);
}

function compareSameMoment(head: LoanHead, incoming: Incoming): Comparison {
  if (head.bodyDigest !== incoming.bodyDigest) return 'contradicts';
  return endsPayment(head, incoming) ? 'newer-moment-only' : 'unchanged';
}

function compareLater(head: LoanHead, incoming: Incoming, feed: FeedSetting | undefined): Comparison {
  const fromFile = feed?.kind === 'file' && head.feed === incoming.snapshot.feed;
  if (fromFile && incoming.asOf < feed.watermark) return 'older';
  if (head.bodyDigest !== incoming.bodyDigest) return 'newer';
  // A snapshot that says the same once more is the ledger's word on both.
  if (head.holds.some(({ kind }) => kind === 'ledger-conflict' || kind === 'correction')) return 'newer';
  return fromFile && !endsPayment(head, incoming) ? 'unchanged' : 'newer-moment-only';
}

const endsPayment = ({ pendingPayments }: LoanHead, incoming: Incoming): boolean =>
  stillPending(pendingPayments, incoming).length < pendingPayments.length;
