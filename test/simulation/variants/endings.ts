import type { Notice } from '../../../shared/model/notice.ts';
import type { Write } from '../../../shared/ports/records.ts';
import { DAY_MS, instantOfMs, plusMs } from '../../../shared/time.ts';
import type { Variant } from '../variant.ts';
import { hiding, isClaim, mapPuts, readingAs, readingSettingsAs, without } from './rewrite.ts';

type Writes = readonly Write[];

const longAgo = instantOfMs(0);

const withoutRows = (writes: Writes, isGone: (row: Notice) => boolean): Writes =>
  writes.filter((write) => write.op !== 'put' || write.kind !== 'notice' || !isGone(write.item));

const has = (writes: Writes, fits: (row: Notice) => boolean): boolean =>
  withoutRows(writes, fits).length < writes.length;

/** What is lost at the end of something: a step, an answer, a case, a number, a chance. */
export const endingVariants: readonly Variant[] = [
  {
    name: 'late-yes-dropped',
    breaks: 'the carrier’s yes is not written down when sweep has given the claim up meanwhile',
    writes: (writes, { store }) =>
      has(
        writes,
        ({ noticeId, state }) => state === 'sent' && store.peek('notice', noticeId)?.state === 'unknown',
      )
        ? 'already'
        : writes,
  },
  {
    name: 'case-claim-blind-to-loans',
    breaks: 'what staff say of a sum is claimed whatever the ledger has said since it was read',
    writes: (writes) =>
      isClaim(writes) ? writes.filter(({ op, kind }) => op !== 'check' || kind !== 'loan') : writes,
  },
  {
    name: 'ended-unseen-forgotten',
    breaks:
      'a step that ended with nobody looking has no row once its instalment is paid, moved or agreed anew',
    writes: (writes, { worker }) =>
      worker.verb === 'ledger' || worker.verb === 'operator'
        ? withoutRows(writes, ({ reason }) => reason === 'step-past')
        : writes,
  },
  {
    name: 'all-numbers-in-a-closed-case',
    breaks: 'who means all numbers is held in the name of a case that is closed',
    writes: (writes, { worker, store }) =>
      worker.verb === 'operator' && writes.some((one) => one.op === 'put' && one.kind === 'case')
        ? mapPuts(writes, 'person', (one) => {
            const before = store.peek('person', one.personId);
            return before?.holds.length === one.holds.length ? before : one;
          })
        : writes,
  },
  {
    name: 'upheld-and-asked-again',
    breaks: 'who was right about a sum is asked for it until the ledger comes',
    writes: (writes, { worker }) =>
      worker.verb === 'operator'
        ? mapPuts(writes, 'loan', (head) => ({
            ...head,
            holds: head.holds.filter(({ kind }) => kind !== 'correction'),
          }))
        : writes,
  },
  {
    name: 'wave-at-going-live',
    breaks: 'steps dated before the lender’s first word are told like any other',
    writes: (writes, { worker }) => {
      const isFirst = has(writes, ({ reason }) => reason === 'before-onboarding');
      if (worker.snapshot === undefined || !isFirst) return writes;
      const now = worker.startedAt;
      return mapPuts(
        withoutRows(writes, ({ reason }) => reason === 'before-onboarding'),
        'loan',
        (head) => ({ ...head, progress: {}, nextStepAt: now }),
      );
    },
  },
  {
    name: 'answered-after-the-stop',
    breaks: 'what was said before a stop is answered after it',
    ports: (ports) =>
      readingAs(ports, (found) => ({
        ...found,
        replies: found.replies.map((one) =>
          one.state === 'applied' ? { ...one, receivedAt: plusMs(one.receivedAt, DAY_MS) } : one,
        ),
      })),
  },
  {
    name: 'answers-of-no-time',
    breaks: 'the time for an answer is over when it is owed',
    writes: (writes) =>
      mapPuts(writes, 'notice', (one) =>
        one.kind === 'answer' && one.rev === 0 ? { ...one, answerBy: plusMs(one.createdAt, -1) } : one,
      ),
  },
  {
    name: 'untold-and-nobody-called',
    breaks: 'a borrower who cannot be told how a case has ended is forgotten',
    ports: (ports) => ({
      ...ports,
      alarm: {
        ...ports.alarm,
        raise: (alarm) => (alarm.why === 'untold' ? Promise.resolve() : ports.alarm.raise(alarm)),
      },
    }),
  },
  {
    name: 'payment-unwatched',
    breaks: 'a payment that no snapshot counts holds its loan, and no case asks anybody to look',
    writes: (writes, { worker }) =>
      worker.payment === undefined ? writes : writes.filter(({ kind }) => kind !== 'case'),
  },
  {
    name: 'ledger-waited-for',
    breaks: 'who says that it is paid waits for the ledger for ever',
    ports: (ports, { worker }) =>
      worker.verb !== 'sweep'
        ? ports
        : {
            ...ports,
            records: {
              ...ports.records,
              dueCases: (query) =>
                query.state === 'watching' ? Promise.resolve([]) : ports.records.dueCases(query),
            },
          },
  },
  {
    name: 'row-keeps-the-old-number',
    breaks: 'the lender has learnt another number, and the row of the message names the old one',
    writes: (writes, { store }) =>
      isClaim(writes)
        ? mapPuts(writes, 'notice', (one) => ({
            ...one,
            contactId: store.peek('notice', one.noticeId)?.contactId ?? one.contactId,
          }))
        : writes,
  },
  {
    name: 'receipt-of-unknown-dropped',
    breaks: 'what the carrier says of a message whose answer was lost is not written down',
    ports: (ports, { worker }) =>
      worker.verb === 'receipt'
        ? readingAs(ports, (found) => ({
            ...found,
            notices: found.notices.map((one) =>
              one.state === 'unknown' ? { ...one, state: 'expired' } : one,
            ),
          }))
        : ports,
  },
  {
    name: 'file-overtaken',
    breaks: 'a word from before the file’s watermark is taken over',
    ports: (ports, { worker }) =>
      worker.snapshot === undefined
        ? ports
        : readingSettingsAs(ports, (one) => ('watermark' in one ? { ...one, watermark: longAgo } : one)),
  },
  {
    name: 'turn-not-noticed',
    breaks: 'whoever had to wait for the carrier’s rate goes on with what was decided before',
    ports: (ports) => ({
      ...ports,
      pacer: {
        ...ports.pacer,
        turn: async (leftMs) => {
          await ports.pacer.turn(leftMs);
          return 'at-once';
        },
      },
    }),
  },
  {
    name: 'fourth-attempt',
    breaks: 'who is turned away for now tries for ever',
    writes: (writes, { worker }) =>
      worker.verb === 'send'
        ? mapPuts(writes, 'notice', (one) => (one.state === 'waiting' ? { ...one, attempts: 0 } : one))
        : writes,
  },
  {
    name: 'sent-under-no-id',
    breaks: 'the carrier’s id of a message is not kept, so no receipt finds it',
    writes: (writes) =>
      mapPuts(writes, 'notice', (one) => (one.state === 'sent' ? without(one, 'carrierMessageId') : one)),
  },
  {
    name: 'overcautious',
    breaks: 'consent is believed of nobody, so nobody is ever reminded',
    ...hiding({ contact: (one) => ({ ...one, consent: { state: 'unknown' } }) }, ['consent']),
  },
];
