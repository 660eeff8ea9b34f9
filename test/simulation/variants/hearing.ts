import type { Write } from '../../../shared/ports/records.ts';
import { DAY_MS, parseInstant, plusMs } from '../../../shared/time.ts';
import type { Variant } from '../variant.ts';
import { mapPuts, readingSettingsAs, running, without } from './rewrite.ts';

type Writes = readonly Write[];

const applies = (writes: Writes): boolean =>
  writes.some((write) => write.op === 'put' && write.kind === 'reply' && write.item.state === 'applied');

const resolves = (writes: Writes): boolean =>
  writes.some((write) => write.op === 'put' && write.kind === 'case' && write.item.state === 'resolved');

/** What is heard, and what is owed for it: answers, holds, clocks, silence of the logs. */
export const hearingVariants: readonly Variant[] = [
  {
    name: 'stop-answer-dropped',
    breaks: 'a stop is applied, and its confirmation forgotten',
    writes: (writes) =>
      applies(writes)
        ? writes.filter(
            (write) => write.op !== 'put' || write.kind !== 'notice' || write.item.answerKind !== 'opt-out',
          )
        : writes,
  },
  {
    name: 'answers-to-cases-dropped',
    breaks: 'words that open a case are applied and not answered',
    writes: (writes) =>
      applies(writes)
        ? writes.filter(
            (write) =>
              write.op !== 'put' ||
              write.kind !== 'notice' ||
              write.item.kind !== 'answer' ||
              write.item.answerKind === 'help' ||
              write.item.answerKind === 'opt-out',
          )
        : writes,
  },
  {
    name: 'case-clock-late',
    breaks: 'the clock of a case starts three days late',
    writes: (writes) =>
      applies(writes)
        ? mapPuts(writes, 'case', (one) =>
            one.rev > 0
              ? one
              : { ...one, dueAt: plusMs(one.dueAt, 3 * DAY_MS), actAt: plusMs(one.actAt, 3 * DAY_MS) },
          )
        : writes,
  },
  {
    name: 'resolve-keeps-hold',
    breaks: 'a case closes, and what it held stays held',
    writes: (writes, { store }) =>
      resolves(writes)
        ? mapPuts(
            mapPuts(writes, 'person', (one) => ({
              ...one,
              holds: store.peek('person', one.personId)?.holds ?? [],
            })),
            'contact',
            (one) => ({ ...one, holds: store.peek('contact', one.contactId)?.holds ?? [] }),
          )
        : writes,
  },
  {
    name: 'start-renews-consent',
    breaks: 'START gives back the consent that was withdrawn',
    writes: (writes) =>
      applies(writes)
        ? mapPuts(writes, 'contact', (one) =>
            one.optInAt === undefined ? one : { ...one, consent: { ...one.consent, state: 'given' } },
          )
        : writes,
  },
  {
    name: 'start-lifts-holds',
    breaks: 'START takes every hold off the person',
    writes: (writes) =>
      applies(writes) &&
      writes.some((w) => w.op === 'put' && w.kind === 'reply' && w.item.intents.includes('opt-in'))
        ? mapPuts(writes, 'contact', (one) => ({ ...one, holds: [] }))
        : writes,
  },
  {
    name: 'log-tells-the-words',
    breaks: 'what a borrower wrote stands in a log',
    useCases: (real) => ({
      ...real,
      takeReply: async (deps, inbound) => {
        deps.log.info('reply-taken', { text: inbound.text });
        return real.takeReply(deps, inbound);
      },
    }),
  },
  {
    name: 'alarm-tells-the-words',
    breaks: 'the alarm carries the words of the borrower',
    ports: (ports) => ({
      ...ports,
      alarm: {
        ...ports.alarm,
        raise: (alarm) => ports.alarm.raise({ ...alarm, text: 'I want to die' } as never),
      },
    }),
  },
  {
    name: 'wrong-number-closes-open',
    breaks: 'a wrong-number case that closes in any way opens the number again',
    writes: (writes) =>
      resolves(writes) ? mapPuts(writes, 'contact', (one) => without(one, 'quarantinedAt')) : writes,
  },
  {
    name: 'stop-silences-first-person',
    breaks: 'of several people on a stopped number only the first is asked about others',
    writes: (writes, { store }) => {
      if (!applies(writes)) return writes;
      let seen = 0;
      return writes.filter((write) => {
        if (write.op !== 'put' || write.kind !== 'person') return true;
        const before = store.peek('person', write.item.personId);
        if ((before?.holds.length ?? 0) === write.item.holds.length) return true;
        seen += 1;
        return seen === 1;
      });
    },
  },
  {
    name: 'words-bind-first-person',
    breaks: 'a dispute on a number of two binds one of them',
    writes: (writes) => {
      if (!applies(writes)) return writes;
      let seen = 0;
      return writes.filter((write) => write.kind !== 'person' || (seen += 1) === 1);
    },
  },
  {
    name: 'staff-case-holds-nothing',
    breaks: 'an operator case holds nothing',
    writes: (writes, { worker }) =>
      worker.verb === 'operator' &&
      writes.some((w) => w.op === 'put' && w.kind === 'case' && w.item.rev === 0)
        ? writes.filter(({ kind }) => kind !== 'person')
        : writes,
  },
  {
    name: 'filed-under-another-number',
    breaks: 'words are kept under another number of the book',
    useCases: (real) => ({
      ...real,
      takeReply: (deps, inbound) =>
        real.takeReply(deps, {
          ...inbound,
          from: inbound.from.endsWith('0')
            ? `${inbound.from.slice(0, -1)}1`
            : `${inbound.from.slice(0, -1)}0`,
        }),
    }),
  },
  {
    name: 'pause-unread-by-sweep',
    breaks: 'what is told of cases goes out while all is paused',
    ports: (ports, { worker }) => (worker.verb === 'sweep' ? readingSettingsAs(ports, running) : ports),
  },
  {
    name: 'through-a-day-too-far',
    breaks: 'what is counted through a moment is taken to be counted for a day more',
    writes: (writes, { worker }) => {
      const through = worker.snapshot?.paymentsThrough;
      if (through === undefined) return writes;
      const until = parseInstant(through) + DAY_MS;
      return mapPuts(writes, 'loan', (head) => ({
        ...head,
        pendingPayments: head.pendingPayments.filter(({ receivedAt }) => receivedAt > until),
      }));
    },
  },
];
