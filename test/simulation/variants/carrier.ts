import type { Notice } from '../../../shared/model/notice.ts';
import type { Write } from '../../../shared/ports/records.ts';
import { instantOfMs, MINUTE_MS, plusMs, SECOND_MS } from '../../../shared/time.ts';
import type { Variant } from '../variant.ts';
import type { Ports } from '../worker.ts';
import { answeredAs, isClaim, mapPuts, readingAs } from './rewrite.ts';

/** The carrier's answer, the claim's end, replies and the ledger. */
export const carrierVariants: readonly Variant[] = [
  {
    name: 'sdk-retry-on',
    breaks: 'the SDK calls again when the carrier does not answer',
    ports: (ports) => ({
      ...ports,
      sms: {
        send: async (message) => {
          const first = await ports.sms.send(message);
          return first.kind === 'unknown' ? ports.sms.send(message) : first;
        },
      },
    }),
  },
  {
    name: 'unknown-re-sent',
    breaks: 'no answer is taken for "not now"',
    ports: (ports) =>
      answeredAs(ports, (answer) =>
        answer.kind === 'unknown' ? { kind: 'throttled', code: answer.code } : answer,
      ),
  },
  {
    name: 'publish-by-ignored',
    breaks: 'the clock is read when the claim is made and not again before the call',
    ports: (ports) => clockStopsAtClaim(ports),
  },
  {
    name: 'sweep-too-early',
    breaks: 'sweep gives a claim up while its worker is at work',
    ports: (ports, { worker }) =>
      worker.verb === 'sweep'
        ? { ...ports, clock: { now: () => plusMs(ports.clock.now(), 100 * SECOND_MS) } }
        : ports,
  },
  {
    name: 'sweep-sends-again',
    breaks: 'a claim that nobody finished goes back to waiting',
    writes: (writes, { worker, store, now }) => {
      const [first] = writes;
      if (worker.verb !== 'sweep' || first?.op !== 'put' || first.kind !== 'notice') return writes;
      if (first.item.reason !== 'no-record' || first.item.loanId === undefined) return writes;
      return [
        { ...first, item: { ...first.item, state: 'waiting' } as Notice },
        reopened(first.item, store, now()),
      ];
    },
  },
  {
    name: 'no-sweep',
    breaks: 'nobody goes on with what a crash has left',
    useCases: (real) => ({ ...real, sweep: () => Promise.resolve() }),
  },
  {
    name: 'log-tells-the-number',
    breaks: 'a call without an answer is logged with the number',
    ports: (ports) => ({
      ...ports,
      sms: {
        send: async (message) => {
          const answer = await ports.sms.send(message);
          if (answer.kind !== 'accepted') ports.log.warn('call-failed', { number: message.number });
          return answer;
        },
      },
    }),
  },
  {
    name: 'reply-deduped-before-applied',
    breaks: 'a reply that is stored counts as handled, though a crash came before its effects',
    ports: (ports, { worker }) =>
      worker.verb === 'sweep'
        ? { ...ports, records: { ...ports.records, unappliedReplies: () => Promise.resolve([]) } }
        : ports,
    useCases: (real) => ({
      ...real,
      takeReply: async (deps, inbound) => {
        const { replies } = await deps.records.get([{ kind: 'reply', inboundId: inbound.inboundId }]);
        return replies.length > 0 ? 'already-applied' : real.takeReply(deps, inbound);
      },
    }),
  },
  {
    name: 'answer-twice',
    breaks: 'an answer that was sent looks as if it still waited',
    ports: (ports, { worker }) =>
      worker.verb === 'reply' || worker.verb === 'sweep'
        ? readingAs(ports, (found) => ({ ...found, notices: found.notices.map(waitingAnswer) }))
        : ports,
  },
  {
    name: 'opt-in-wins-ties',
    breaks: 'of a stop and a start at the same moment the start counts',
    writes: (writes, { worker }) =>
      worker.verb === 'reply' || worker.verb === 'sweep'
        ? mapPuts(writes, 'contact', (one) =>
            one.optInAt !== undefined && one.optInAt === one.optOutAt
              ? { ...one, optInAt: instantOfMs(one.optInAt + 1) }
              : one,
          )
        : writes,
  },
  {
    name: 'opt-out-forgotten-on-import',
    breaks: 'a snapshot writes the number as the lender knows it',
    writes: (writes, { worker, store }) => {
      const stored =
        worker.snapshot &&
        store.all('contact').find(({ number }) => number === worker.snapshot?.contact.number);
      if (stored?.optOutAt === undefined || !writes.some(({ kind }) => kind === 'instalment')) return writes;
      const { optOutAt: _forgotten, ...item } = stored;
      return [...writes.filter(({ kind }) => kind !== 'contact'), { op: 'put', kind: 'contact', item }];
    },
  },
  {
    name: 'payment-dropped-by-snapshot',
    breaks: 'a newer snapshot ends the wait of every payment, listed or not',
    writes: (writes, { worker }) =>
      worker.snapshot === undefined
        ? writes
        : mapPuts(writes, 'loan', (head) => ({ ...head, pendingPayments: [] })),
  },
  {
    name: 'older-snapshot-wins',
    breaks: 'the snapshot that comes last wins, however old it is',
    ports: (ports, { worker }) => (worker.snapshot === undefined ? ports : asIfNothingWereNewer(ports)),
  },
];

function clockStopsAtClaim(ports: Ports): Ports {
  let stoppedAt: ReturnType<Ports['clock']['now']> | undefined;
  return {
    ...ports,
    clock: { now: () => stoppedAt ?? ports.clock.now() },
    records: {
      ...ports.records,
      commit: async (writes) => {
        const at = ports.clock.now();
        const answer = await ports.records.commit(writes);
        stoppedAt = answer === 'committed' && isClaim(writes) ? at : undefined;
        return answer;
      },
    },
  };
}

type Store = Parameters<NonNullable<Variant['writes']>>[1]['store'];

function reopened({ loanId, noticeId }: Notice, store: Store, now: number): Write {
  const head = store.peek('loan', loanId ?? '')!;
  const key = noticeId.split('#')[1] ?? '';
  const progress = Object.fromEntries(
    Object.entries(head.progress).flatMap(([name, index]) =>
      name !== key ? [[name, index]] : index === 0 ? [] : [[name, index - 1]],
    ),
  );
  return { op: 'put', kind: 'loan', item: { ...head, progress, nextStepAt: instantOfMs(now + MINUTE_MS) } };
}

const waitingAnswer = (notice: Notice): Notice =>
  notice.kind === 'answer' && notice.state === 'sent' ? { ...notice, state: 'waiting' } : notice;

const longAgo = instantOfMs(0);

function asIfNothingWereNewer(ports: Ports): Ports {
  return {
    ...ports,
    records: {
      ...ports.records,
      loan: async (loanId) => {
        const loan = await ports.records.loan(loanId);
        return loan && { ...loan, head: { ...loan.head, asOf: longAgo } };
      },
      get: async (keys) => {
        const found = await ports.records.get(keys);
        const settings = found.settings.map((one) =>
          'watermark' in one ? { ...one, watermark: longAgo } : one,
        );
        return { ...found, settings, loans: found.loans.map((head) => ({ ...head, asOf: longAgo })) };
      },
    },
  };
}
