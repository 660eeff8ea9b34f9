import { canonicalJson } from '../../shared/model/canonical.ts';
import type { Loan, LoanHead } from '../../shared/model/loan.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import type { Write } from '../../shared/ports/records.ts';
import { DAY_MS, type Instant } from '../../shared/time.ts';
import type { Incoming } from './incoming.ts';
import { nextLoan, type NextLoan } from './next-loan.ts';
import { nextContact, nextPerson } from './next-party.ts';
import { onboard, type Onboarding } from './onboarding.ts';
import { wakeAt } from './wake.ts';

export interface WritesQuestion {
  /** As stored before; undefined when this is the loan's first snapshot. */
  readonly loan: Loan | undefined;
  readonly contact: Contact | undefined;
  readonly person: Person | undefined;
  readonly incoming: Incoming;
  readonly now: Instant;
  readonly shards: number;
}

/** For the last time, since it is not open. */
const wasLookedAt = ({ status, nextStepAt }: LoanHead): boolean =>
  status !== 'open' && nextStepAt === undefined;

/** Everything that follows from a newer body. Pure; to be written in one commit. */
export interface NextWrites {
  readonly writes: readonly Write[];
  /** Rows of steps that came before us: only at a loan's first snapshot. */
  readonly rows: readonly Notice[];
  readonly superseded: NextLoan['superseded'];
  readonly replaced: NextLoan['replaced'];
  /** As the writes store it. */
  readonly person: Person;
  /** It ends what held every loan on this number: the others must be woken in the same commit. */
  readonly freesNumber: boolean;
}

export function nextWrites({ loan: before, incoming, now, shards, ...parties }: WritesQuestion): NextWrites {
  const next = nextLoan({ stored: before, incoming, now, shards });
  const contact = nextContact(parties.contact, incoming);
  const person = nextPerson(parties.person, incoming, contact, now);
  const { progress, notices } =
    before === undefined
      ? onboard({ loan: next, ladder: incoming.ladder, contact, person, now })
      : unchangedProgress(next);
  const loan: Loan = { head: { ...next.head, progress }, instalments: next.instalments };
  // A loan that is not open is looked at once more; what ends after that look was due to nobody.
  const isOver = before !== undefined && wasLookedAt(before.head) && next.head.status !== 'open';
  const nextStepAt = isOver ? undefined : wakeAt(loan, incoming.ladder, contact, now);
  const head: LoanHead = { ...loan.head, ...(nextStepAt === undefined ? {} : { nextStepAt }) };
  return {
    writes: [
      { op: 'put', kind: 'loan', item: head },
      ...loan.instalments.map((item): Write => ({ op: 'put', kind: 'instalment', item })),
      ...next.forgotten.map((item): Write => ({ op: 'delete', kind: 'instalment', item })),
      ...(isSame(parties.contact, contact) ? [] : [{ op: 'put', kind: 'contact', item: contact } as const]),
      ...(isSame(parties.person, person) ? [] : [{ op: 'put', kind: 'person', item: person } as const]),
    ],
    rows: notices,
    superseded: next.superseded,
    replaced: next.replaced,
    person,
    freesNumber: parties.contact !== undefined && isFreer(parties.contact, contact, now),
  };
}

/** The carrier had given the number up, nobody knew of a consent, or the last look was old; the lender says otherwise. */
const isFreer = (before: Contact, after: Contact, now: Instant): boolean =>
  after.holds.length < before.holds.length ||
  (before.consent.state !== 'given' && after.consent.state === 'given') ||
  (before.verifiedAt !== after.verifiedAt && now - (before.verifiedAt ?? 0) > VERIFIED_LONG_AGO_MS);

/** Well before any rule calls it too old (CON-02): a loan that is woken for nothing costs one look. */
const VERIFIED_LONG_AGO_MS = 30 * DAY_MS;

const unchangedProgress = ({ head }: NextLoan): Onboarding => ({ progress: head.progress, notices: [] });

/** Two loans of one person must not get in each other's way for nothing. */
const isSame = <Party extends Contact | Person>(before: Party | undefined, after: Party): boolean =>
  before !== undefined && canonicalJson(before) === canonicalJson(after);
