import type { Loan, LoanHead } from '../../shared/model/loan.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import { feedNameOf, type FeedSetting } from '../../shared/model/setting.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Incoming } from './incoming.ts';
import { stillPending } from './next-loan.ts';

/** What is known before the snapshot. */
export interface Stored {
  readonly loan: Loan | undefined;
  readonly contact: Contact | undefined;
  readonly person: Person | undefined;
  readonly feed: FeedSetting | undefined;
}

export async function readStored(records: Records, { snapshot, contactId }: Incoming): Promise<Stored> {
  const feedName = feedNameOf(snapshot.feed);
  const [loan, found] = await Promise.all([
    records.loan(snapshot.loanId),
    records.get([
      { kind: 'contact', contactId },
      { kind: 'person', personId: snapshot.person.personId },
      { kind: 'setting', name: feedName },
    ]),
  ]);
  const [contact] = found.contacts;
  const [person] = found.people;
  const feed = found.settings.find((setting) => setting.name === feedName);
  return { loan, contact, person, feed: feed !== undefined && 'watermark' in feed ? feed : undefined };
}

export type Comparison = 'older' | 'unchanged' | 'contradicts' | 'newer-moment-only' | 'newer';

/**
 * Rows of a file that have not changed are not written again: the file's watermark says that they were still
 * true, so a snapshot of that feed from before the watermark is older than what is stored. Nothing orders the
 * events of an event feed, so there the moment is written even when the body is the same.
 */
export function compare({ loan, feed }: Stored, incoming: Incoming): Comparison {
  if (loan === undefined) return 'newer';
  const { head } = loan;
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
  if (head.holds.some(({ kind }) => kind === 'ledger-conflict')) return 'newer';
  return fromFile && !endsPayment(head, incoming) ? 'unchanged' : 'newer-moment-only';
}

const endsPayment = ({ pendingPayments }: LoanHead, incoming: Incoming): boolean =>
  stillPending(pendingPayments, incoming).length < pendingPayments.length;
