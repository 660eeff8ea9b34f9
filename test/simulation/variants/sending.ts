import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../../shared/time.ts';
import type { Variant } from '../variant.ts';
import {
  answeredAs,
  hiding,
  isClaim,
  mapPuts,
  readingAs,
  readingLoanAs,
  readingSettingsAs,
  running,
  without,
} from './rewrite.ts';

/** What leaves, to whom, and what is written down of it. */
export const sendingVariants: readonly Variant[] = [
  {
    name: 'sent-to-another-number',
    breaks: 'the carrier is given another number of the book',
    ports: (ports, { store }) => ({
      ...ports,
      sms: {
        send: (message) => {
          const other = store.all('contact').find(({ number }) => number !== message.number);
          return ports.sms.send(other === undefined ? message : { ...message, number: other.number });
        },
      },
    }),
  },
  {
    name: 'accepted-recorded-as-refused',
    breaks: 'what the carrier took is written down as refused',
    ports: (ports) =>
      answeredAs(ports, (answer) => (answer.kind === 'accepted' ? { kind: 'refused', code: 'odd' } : answer)),
  },
  {
    name: 'unknown-recorded-as-refused',
    breaks: 'no answer is written down as a refusal',
    ports: (ports) =>
      answeredAs(ports, (answer) =>
        answer.kind === 'unknown' ? { kind: 'refused', code: answer.code } : answer,
      ),
  },
  {
    name: 'cap-per-loan',
    breaks: 'the caps count per loan',
    ports: (ports, { worker }) => {
      let loanId = '';
      return worker.verb !== 'send'
        ? ports
        : readingAs(
            {
              ...ports,
              records: {
                ...ports.records,
                loan: async (id) => {
                  if (loanId === '') loanId = id;
                  return ports.records.loan(id);
                },
              },
            },
            (found) => {
              const mine = <P extends { readonly recentSends: readonly { noticeId: string }[] }>(
                one: P,
              ): P => ({
                ...one,
                recentSends: one.recentSends.filter(({ noticeId }) => noticeId.startsWith(`${loanId}#`)),
              });
              return { ...found, contacts: found.contacts.map(mine), people: found.people.map(mine) };
            },
          );
    },
  },
  {
    name: 'pause-unread-at-claim',
    breaks: 'the switch is read by scan, and not by who sends',
    ports: (ports, { worker }) => (worker.verb === 'send' ? readingSettingsAs(ports, running) : ports),
  },
  {
    name: 'stale-feed-trusted',
    breaks: 'a feed that fell silent is taken for fresh',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? readingSettingsAs(ports, (one) =>
            'watermark' in one ? { ...one, watermark: plusMs(ports.clock.now(), -MINUTE_MS) } : one,
          )
        : ports,
  },
  {
    name: 'permanent-receipt-ignored',
    breaks: 'a permanent failure is noted on the message and not on the number',
    writes: (writes, { worker }) =>
      worker.verb === 'receipt' ? writes.filter(({ kind }) => kind !== 'contact') : writes,
  },
  {
    name: 'unreachable-freed-by-older-word',
    breaks: 'any word of the lender frees a number that the carrier has given up',
    writes: (writes, { worker, store }) => {
      const { snapshot } = worker;
      const stored =
        snapshot && store.all('contact').find(({ number }) => number === snapshot.contact.number);
      const isHeld = stored?.holds.some(({ kind }) => kind === 'unreachable') === true;
      if (!isHeld || !writes.some(({ kind }) => kind === 'loan')) return writes;
      const base = writes.flatMap((one) => (one.op === 'put' && one.kind === 'contact' ? [one.item] : []));
      const { holds } = base[0] ?? stored;
      const item = {
        ...(base[0] ?? stored),
        holds: holds.filter(({ kind }) => kind !== 'unreachable'),
      };
      return [...writes.filter(({ kind }) => kind !== 'contact'), { op: 'put', kind: 'contact', item }];
    },
  },
  {
    name: 'publish-within-minutes',
    breaks: 'a claim may be called for ten minutes',
    writes: (writes) =>
      isClaim(writes)
        ? mapPuts(writes, 'notice', (one) =>
            one.publishBy === undefined ? one : { ...one, publishBy: plusMs(one.publishBy, 10 * MINUTE_MS) },
          )
        : writes,
  },
  {
    name: 'equal-moment-last-wins',
    breaks: 'of two words of one moment the last counts, and nobody is told that they differ',
    writes: (writes, { worker }) =>
      worker.snapshot === undefined
        ? writes
        : mapPuts(writes, 'loan', (head) => ({
            ...head,
            holds: head.holds.filter(({ kind }) => kind !== 'ledger-conflict'),
          })),
  },
  {
    name: 'throttled-merged-lost',
    breaks: 'a throttled message takes back its own step and not those it told as well',
    writes: (writes, { worker }) => {
      const [first] = writes;
      const isReopen =
        worker.verb === 'send' &&
        first?.op === 'put' &&
        first.kind === 'notice' &&
        first.item.state === 'waiting' &&
        writes.some(({ kind }) => kind === 'loan') &&
        !writes.some(({ kind }) => kind === 'decision');
      return isReopen ? writes.filter((w, index) => w.kind !== 'notice' || index === 0) : writes;
    },
  },
  {
    name: 'local-time-of-server',
    breaks: 'everybody is where the lender is',
    ...hiding({ contact: (one) => ({ ...one, number: '+12125550100', places: ['US-NY'] }) }, [
      'number',
      'places',
    ]),
  },
  {
    name: 'catch-up-not-remembered',
    breaks: 'that something missed was sent is not written down',
    writes: (writes) =>
      isClaim(writes) ? mapPuts(writes, 'person', (one) => without(one, 'lastCatchUpAt')) : writes,
  },
  {
    name: 'refused-sent-again',
    breaks: 'what the carrier refused for good waits again',
    ports: (ports) =>
      answeredAs(ports, (answer) =>
        answer.kind === 'refused' ? { kind: 'throttled', code: answer.code } : answer,
      ),
  },
  {
    name: 'payment-to-another-loan',
    breaks: 'a payment is written to another loan of the book',
    writes: (writes, { worker, store }) => {
      if (worker.payment === undefined) return writes;
      return writes.map((write) => {
        if (write.op !== 'put' || write.kind !== 'loan') return write;
        const other = store.all('loan').find(({ loanId }) => loanId !== write.item.loanId);
        return other === undefined
          ? write
          : { ...write, item: { ...other, pendingPayments: write.item.pendingPayments } };
      });
    },
  },
  {
    name: 'clock-an-hour-fast',
    breaks: 'the hour is that of the zone next door',
    ports: (ports, { worker }) =>
      worker.verb === 'send' ? { ...ports, clock: { now: () => plusMs(ports.clock.now(), HOUR_MS) } } : ports,
  },
  {
    name: 'closed-loan-asked-for',
    breaks: 'a loan that was closed is asked for as long as its instalments are open',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? readingLoanAs(ports, (loan) => ({ ...loan, head: { ...loan.head, status: 'open' } }))
        : ports,
  },
  {
    name: 'first-sum-for-ever',
    breaks: 'the sum is that of the first word of the ledger',
    ports: (ports, { worker, memory }) =>
      worker.verb !== 'send'
        ? ports
        : {
            ...ports,
            records: {
              ...ports.records,
              loan: async (id) => {
                const loan = await ports.records.loan(id);
                if (loan === undefined) return loan;
                const key = `sums ${id}`;
                const known = memory.get(key);
                if (known === undefined) memory.set(key, loan.instalments);
                return {
                  ...loan,
                  instalments: loan.instalments.map((one) => {
                    const before = (Array.isArray(known) ? (known as typeof loan.instalments) : []).find(
                      ({ n }) => n === one.n,
                    );
                    return one.unpaidMinor === 0 || before === undefined || before.unpaidMinor === 0
                      ? one
                      : { ...one, unpaidMinor: before.unpaidMinor };
                  }),
                };
              },
            },
          },
  },
  {
    name: 'given-up-after-a-day',
    breaks: 'a claim that nobody finished is given up after a day',
    ports: (ports, { worker }) =>
      worker.verb === 'sweep'
        ? {
            ...ports,
            records: {
              ...ports.records,
              openNotices: (query) =>
                ports.records.openNotices(
                  query.state === 'claimed' ? { ...query, before: plusMs(query.before, -DAY_MS) } : query,
                ),
            },
          }
        : ports,
  },
  {
    name: 'event-feed-like-a-file',
    breaks: 'a feed of events that fell silent is believed as long as a file of yesterday',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? readingSettingsAs(ports, (one) => ('watermark' in one ? { ...one, kind: 'file' } : one))
        : ports,
  },
];
