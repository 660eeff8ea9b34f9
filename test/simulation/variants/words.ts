import type { Contact } from '../../../shared/model/party.ts';
import type { Write } from '../../../shared/ports/records.ts';
import { instantOfMs, MINUTE_MS, plusMs } from '../../../shared/time.ts';
import { aTemplatesSetting } from '../../builders/setting.ts';
import type { Variant, View } from '../variant.ts';
import type { Ports } from '../worker.ts';
import {
  hiding,
  mapPuts,
  readingAs,
  readingLoanAs,
  readingSettingsAs,
  unconditional,
  without,
} from './rewrite.ts';

type Writes = readonly Write[];

const applies = (writes: Writes): boolean =>
  writes.some((write) => write.op === 'put' && write.kind === 'reply' && write.item.state === 'applied');

const resolves = (writes: Writes): boolean =>
  writes.some((write) => write.op === 'put' && write.kind === 'case' && write.item.state === 'resolved');

/** What borrowers say, what staff decide, what the carrier says later. */
export const wordVariants: readonly Variant[] = [
  {
    name: 'decision-after-send',
    breaks: 'the decision is written together with the carrier’s answer',
    writes: decisionAfterSend,
  },
  {
    name: 'cap-from-sent-at',
    breaks: 'the day of the caps begins when the last message was claimed, not when it may have left last',
    ports: (ports, { worker }) =>
      worker.verb === 'send' ? readingAs(ports, (found) => sendsMovedBack(found)) : ports,
  },
  {
    name: 'opt-in-ignores-order',
    breaks: 'a start counts whenever it is heard, also one that was written before the stop',
    writes: (writes) =>
      applies(writes)
        ? mapPuts(writes, 'contact', (one) =>
            one.optInAt !== undefined && one.optOutAt !== undefined && one.optInAt < one.optOutAt
              ? without(one, 'optOutAt')
              : one,
          )
        : writes,
  },
  {
    name: 'stop-by-hour-of-hearing',
    breaks: 'stop and start are put in the order in which they were heard',
    writes: (writes, { now }) =>
      applies(writes) ? mapPuts(writes, 'contact', (one) => heardNow(one, writes, now())) : writes,
  },
  {
    name: 'reply-to-wrong-number',
    breaks: 'the stop is written to another number of the world',
    writes: (writes, view) => (applies(writes) ? writes.map((write) => elsewhere(write, view)) : writes),
  },
  {
    name: 'case-not-opened',
    breaks: 'the words are applied and their case is lost',
    writes: (writes) => (applies(writes) ? writes.filter(({ kind }) => kind !== 'case') : writes),
  },
  {
    name: 'hold-not-laid',
    breaks: 'the case is opened, and holds nothing',
    writes: (writes) => (applies(writes) ? writes.filter(({ kind }) => kind !== 'person') : writes),
  },
  {
    name: 'start-lifts-quarantine',
    breaks: 'whoever writes START is taken for the borrower again',
    writes: (writes) =>
      applies(writes)
        ? mapPuts(writes, 'contact', (one) =>
            one.optInAt === undefined ? one : without(one, 'quarantinedAt'),
          )
        : writes,
  },
  {
    name: 'resolve-lifts-all-holds',
    breaks: 'a case that closes takes every hold away, whoever laid it',
    writes: (writes) =>
      resolves(writes)
        ? mapPuts(
            mapPuts(writes, 'person', (one) => ({ ...one, holds: [] })),
            'contact',
            (one) => ({ ...one, holds: [] }),
          )
        : writes,
  },
  {
    name: 'resolve-twice',
    breaks: 'of two who decide a case at once both are right, and the later stands',
    writes: (writes, view) =>
      view.worker.verb === 'operator' && resolves(writes)
        ? writes.map((write) => (write.op === 'put' ? unconditional(write, view) : write))
        : writes,
  },
  {
    name: 'paid-taken-for-granted',
    breaks: 'who says that it is paid is believed at the first look',
    ports: (ports, { worker }) => (worker.verb === 'sweep' ? asIfAllWerePaid(ports) : ports),
  },
  {
    name: 'second-confirmation',
    breaks: 'every stop is confirmed, however many came today',
    ports: (ports, { worker }) =>
      worker.verb === 'reply' || worker.verb === 'sweep'
        ? readingAs(ports, (found) => ({
            ...found,
            contacts: found.contacts.map((one) => without(one, 'optOutConfirmedAt')),
          }))
        : ports,
  },
  {
    name: 'receipt-turns-back',
    breaks: 'the receipt that comes last is believed, whatever was on record',
    ports: (ports, { worker }) =>
      worker.verb === 'receipt'
        ? readingAs(ports, (found) => ({
            ...found,
            notices: found.notices.map((one) =>
              one.state === 'delivered' || one.state === 'undelivered' ? { ...one, state: 'sent' } : one,
            ),
          }))
        : ports,
  },
  {
    name: 'undelivered-sent-again',
    breaks: 'what did not arrive waits again',
    writes: (writes, { worker }) =>
      worker.verb === 'receipt'
        ? mapPuts(writes, 'notice', (one) =>
            one.state === 'undelivered' ? { ...one, state: 'waiting' } : one,
          )
        : writes,
  },
  {
    name: 'receipt-to-any-claim',
    breaks: 'a receipt is written to the newest message of its number',
    ports: (ports, { worker, store }) =>
      worker.verb === 'receipt'
        ? {
            ...ports,
            records: {
              ...ports.records,
              noticesByCarrierId: async (query) => {
                const [named] = await ports.records.noticesByCarrierId(query);
                const { contactId } = (named && store.peek('notice', named)) ?? {};
                return contactId === undefined
                  ? []
                  : (await ports.records.noticesOfContact({ contactId, limit: 1 })).slice(0, 1);
              },
            },
          }
        : ports,
  },
  {
    name: 'unreachable-forgotten',
    breaks: 'a number that the carrier has given up is written to again',
    ...hiding(
      { contact: (one) => ({ ...one, holds: one.holds.filter(({ kind }) => kind !== 'unreachable') }) },
      ['holds'],
    ),
  },
  {
    name: 'suspension-unchecked',
    breaks: 'the approvals of texts are read once, when the day begins',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? readingSettingsAs(ports, (one) =>
            'approvals' in one ? { ...one, approvals: approvedAtDawn } : one,
          )
        : ports,
  },
  {
    name: 'plan-forgotten',
    breaks: 'what was agreed is not read: the old due date is asked for',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? readingLoanAs(ports, (loan) => ({ ...loan, head: without(loan.head, 'plan') }))
        : ports,
  },
  {
    name: 'older-snapshot-frees',
    breaks: 'a snapshot that is older takes the hold away that a newer one has laid',
    useCases: (real) => ({
      ...real,
      applySnapshot: async (deps, snapshot) => {
        const done = await real.applySnapshot(deps, snapshot);
        const loan = await deps.records.loan(snapshot.loanId);
        const isHeld = loan?.head.holds.some(({ kind }) => kind === 'ledger') === true;
        if (loan === undefined || !isHeld || snapshot.held) return done;
        const holds = loan.head.holds.filter(({ kind }) => kind !== 'ledger');
        const item = { ...loan.head, holds, nextStepAt: deps.clock.now() };
        await deps.records.commit([{ op: 'put', kind: 'loan', item }]);
        return done;
      },
    }),
  },
  {
    name: 'wave-after-outage',
    breaks: 'what was missed is caught up with at once, every loan of a person',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? readingAs(ports, (found) => ({
            ...found,
            people: found.people.map((one) => without(one, 'lastCatchUpAt')),
          }))
        : ports,
  },
  {
    name: 'window-without-margin',
    breaks: 'the clock is a minute slow, so the margin before the window closes is used up',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? { ...ports, clock: { now: () => plusMs(ports.clock.now(), -MINUTE_MS) } }
        : ports,
  },
];

const approvedAtDawn = aTemplatesSetting().approvals;

function decisionAfterSend(writes: Writes, { memory }: View): Writes {
  const [first] = writes;
  if (first?.op !== 'put' || first.kind !== 'notice' || first.item.attemptId === undefined) return writes;
  const { state, attemptId } = first.item;
  if (state === 'claimed') {
    memory.set(
      attemptId,
      writes.filter(({ kind }) => kind === 'decision'),
    );
    return writes.filter(({ kind }) => kind !== 'decision');
  }
  const held = memory.get(attemptId);
  memory.delete(attemptId);
  return Array.isArray(held) ? [...writes, ...(held as Writes)] : writes;
}

/** More than publish-within and the margin of the caps together. */
const MOVED_BACK_MS = 90_000;

function sendsMovedBack<Found extends Parameters<Parameters<typeof readingAs>[1]>[0]>(found: Found): Found {
  const moved = <Party extends Found['contacts'][number] | Found['people'][number]>(party: Party): Party => ({
    ...party,
    recentSends: party.recentSends.map((one) => ({
      ...one,
      publishBy: instantOfMs(one.publishBy - MOVED_BACK_MS),
    })),
  });
  return { ...found, contacts: found.contacts.map(moved), people: found.people.map(moved) };
}

/** Whichever of the two this reply has changed is of this moment. */
function heardNow(one: Contact, writes: Writes, now: number): Contact {
  const intents = writes.flatMap((write) =>
    write.op === 'put' && write.kind === 'reply' ? write.item.intents : [],
  );
  if (intents.includes('opt-out')) return { ...one, optOutAt: instantOfMs(now) };
  return intents.includes('opt-in') ? { ...one, optInAt: instantOfMs(now + 1) } : one;
}

function elsewhere(write: Write, view: View): Write {
  if (write.op !== 'put' || write.kind !== 'contact' || write.item.optOutAt === undefined) return write;
  const { item } = write;
  const other = view.store.all('contact').find(({ contactId }) => contactId !== item.contactId);
  const before = view.store.peek('contact', item.contactId);
  if (other === undefined || before?.optOutAt !== undefined) return write;
  return { ...write, item: without(item, 'optOutAt') };
}

const asIfAllWerePaid = (ports: Ports): Ports =>
  readingLoanAs(ports, (loan) => ({
    ...loan,
    instalments: loan.instalments.map((one) => ({ ...one, unpaidMinor: 0 })),
  }));
