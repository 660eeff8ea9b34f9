import type { LoanHead } from '../../../shared/model/loan.ts';
import type { Write } from '../../../shared/ports/records.ts';
import { HOUR_MS, plusMs } from '../../../shared/time.ts';
import type { Variant } from '../variant.ts';
import type { Ports } from '../worker.ts';
import { mapPuts, readingAs, readingLoanAs, unconditional } from './rewrite.ts';

type Writes = readonly Write[];

/** One guard each, of those that stand in the loan's row, in the ledger, in the cases, in the answers. */
export const guardVariants: readonly Variant[] = [
  {
    name: 'promise-forgotten',
    breaks: 'a promise is noted and the next step comes on its own day all the same',
    ...headWithout('promises', (head) => ({ ...head, promises: {} })),
  },
  {
    name: 'ledger-hold-unread',
    breaks: 'the lender asks for silence, or contradicts itself, and nobody reads it',
    ...headWithout('holds', (head) => ({ ...head, holds: [] })),
  },
  {
    name: 'pending-payments-unread',
    breaks: 'a payment that no snapshot counts holds nothing',
    ...headWithout('pendingPayments', (head) => ({ ...head, pendingPayments: [] })),
  },
  {
    name: 'payment-acknowledged-and-dropped',
    breaks: 'the news of a payment is taken, and what it says is not written down',
    writes: (writes, { worker, store }) =>
      worker.payment === undefined
        ? writes
        : mapPuts(writes, 'loan', (head) => ({
            ...head,
            pendingPayments: store.peek('loan', head.loanId)?.pendingPayments ?? [],
          })),
  },
  {
    name: 'lifted-and-not-woken',
    breaks: 'a case that closes takes its hold away, and its loans sleep on',
    writes: (writes, { worker }) =>
      worker.verb === 'operator' && isResolved(writes) && !writes.some(hasPlan)
        ? writes.filter(({ kind }) => kind !== 'loan')
        : writes,
  },
  {
    name: 'freed-number-not-woken',
    breaks: 'a snapshot frees the number for all its loans, and wakes its own',
    writes: (writes, { worker: { snapshot } }) =>
      snapshot === undefined
        ? writes
        : writes.filter((write) => write.kind !== 'loan' || write.item.loanId === snapshot.loanId),
  },
  {
    name: 'answer-whenever',
    breaks: 'an answer that is owed goes out however late it is',
    ports: (ports, { worker }) =>
      worker.verb === 'reply' || worker.verb === 'sweep'
        ? readingAs(ports, (found) => ({
            ...found,
            notices: found.notices.map((one) =>
              one.answerBy === undefined ? one : { ...one, answerBy: plusMs(one.createdAt, 48 * HOUR_MS) },
            ),
          }))
        : ports,
  },
  {
    name: 'plan-sum-forgotten',
    breaks: 'the dates of a plan are kept, and the whole sum is asked for',
    ...headWithout('plan', (head) => {
      const { plan } = head;
      if (plan === undefined) return head;
      const whole = plan.instalments.map((one) => ({ ...one, unpaidMinor: Number.MAX_SAFE_INTEGER }));
      return { ...head, plan: { ...plan, instalments: whole } };
    }),
  },
  {
    name: 'quarantine-forgotten-on-import',
    breaks: 'a snapshot takes the number for the borrower’s again',
    writes: (writes, { worker, store }) => {
      const stored = worker.snapshot && numberOf(worker.snapshot.contact.number, store.all('contact'));
      if (stored?.quarantinedAt === undefined || !writes.some(({ kind }) => kind === 'instalment')) {
        return writes;
      }
      const { quarantinedAt: _forgotten, ...item } = stored;
      return [...writes.filter(({ kind }) => kind !== 'contact'), { op: 'put', kind: 'contact', item }];
    },
  },
  {
    name: 'dispute-ended-by-import',
    breaks: 'a newer snapshot is taken for the last word on whatever the borrower said',
    writes: (writes, { worker, store }) => {
      const stored = worker.snapshot && store.peek('person', worker.snapshot.person.personId);
      if (stored === undefined || !writes.some(({ kind }) => kind === 'instalment')) return writes;
      return [
        ...writes.filter(({ kind }) => kind !== 'person'),
        { op: 'put', kind: 'person', item: { ...stored, holds: [] } },
      ];
    },
  },
  {
    name: 'consent-as-last-told',
    breaks: 'an older consent that is told later undoes the withdrawal',
    writes: (writes, { worker: { snapshot } }) =>
      snapshot?.contact.consent.state !== 'given'
        ? writes
        : mapPuts(writes, 'contact', (one) => ({ ...one, consent: { ...one.consent, state: 'given' } })),
  },
  {
    name: 'applied-twice',
    breaks: 'two workers apply one reply, each as if it were the first',
    ports: (ports, { worker }) =>
      worker.verb === 'sweep' || worker.verb === 'reply' ? asIfNeverApplied(ports) : ports,
    writes: (writes, view) =>
      writes.map((write) => (write.kind === 'reply' ? unconditional(write, view) : write)),
  },
  {
    name: 'told-in-another-without-a-row',
    breaks: 'a step that another message tells as well gets no row',
    writes: (writes) =>
      writes.filter(
        (write) => write.op !== 'put' || write.kind !== 'notice' || write.item.state !== 'merged',
      ),
  },
  {
    name: 'stop-binds-one-number',
    breaks: 'a stop on one number leaves the person’s other numbers as they were',
    writes: (writes) =>
      mapPuts(writes, 'person', (one) => ({
        ...one,
        holds: one.holds.filter(({ kind }) => kind !== 'other-number-opted-out'),
      })),
  },
  {
    name: 'moved-date-unseen',
    breaks:
      'a due date that moves keeps its old schedule’s number: the row of the old step stands for the new',
    writes: (writes, { worker, store }) =>
      worker.snapshot === undefined
        ? writes
        : mapPuts(writes, 'instalment', (one) => ({
            ...one,
            scheduleVersion:
              store.peek('instalment', `${one.loanId} ${one.n}`)?.scheduleVersion ?? one.scheduleVersion,
          })),
  },
];

/** Send reads the head with one field changed; what it writes back keeps the field as it is stored. */
function headWithout(
  field: keyof LoanHead,
  change: (head: LoanHead) => LoanHead,
): Pick<Variant, 'ports' | 'writes'> {
  return {
    ports: (ports, { worker }) =>
      worker.verb !== 'send' ? ports : readingLoanAs(ports, (loan) => ({ ...loan, head: change(loan.head) })),
    writes: (writes, { worker, store }) =>
      worker.verb !== 'send'
        ? writes
        : mapPuts(writes, 'loan', (head) => ({ ...head, [field]: store.peek('loan', head.loanId)?.[field] })),
  };
}

const isResolved = (writes: Writes): boolean =>
  writes.some((write) => write.op === 'put' && write.kind === 'case' && write.item.state === 'resolved');

const hasPlan = (write: Write): boolean =>
  write.op === 'put' && write.kind === 'case' && write.item.resolution?.outcome === 'plan-agreed';

const numberOf = <One extends { readonly number: string }>(number: string, all: readonly One[]) =>
  all.find((one) => one.number === number);

const asIfNeverApplied = (ports: Ports): Ports =>
  readingAs(ports, (found) => ({
    ...found,
    replies: found.replies.map(({ appliedAt: _at, ...one }) => ({ ...one, state: 'received' as const })),
  }));
