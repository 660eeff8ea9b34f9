import type { Loan } from '../../shared/model/loan.ts';
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
  const { asOf, bodyDigest, snapshot } = incoming;
  if (asOf < head.asOf) return 'older';
  const sameBody = head.bodyDigest === bodyDigest;
  const endsPayment = stillPending(head.pendingPayments, incoming).length < head.pendingPayments.length;
  if (asOf === head.asOf) return sameBody ? (endsPayment ? 'newer-moment-only' : 'unchanged') : 'contradicts';
  const fromFile = feed?.kind === 'file' && head.feed === snapshot.feed;
  if (fromFile && asOf < feed.watermark) return 'older';
  if (!sameBody || head.holds.some(({ kind }) => kind === 'ledger-conflict')) return 'newer';
  return fromFile && !endsPayment ? 'unchanged' : 'newer-moment-only';
}
