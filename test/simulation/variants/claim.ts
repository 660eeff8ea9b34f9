import type { Write } from '../../../shared/ports/records.ts';
import { MINUTE_MS } from '../../../shared/time.ts';
import type { Variant, View } from '../variant.ts';
import { ignoringRevs, isClaim, isClaimOfNotice, mapPuts, unconditional } from './rewrite.ts';

const noticeOf = (writes: readonly Write[]) => {
  const [first] = writes;
  return first?.op === 'put' && first.kind === 'notice' ? first.item : undefined;
};

/** The claim with its conditions taken out, one by one and in pairs. */
export const claimVariants: readonly Variant[] = [
  {
    name: 'contact-rev-ignored',
    breaks: 'a claim does not ask whether the number is still as it was read',
    writes: ignoringRevs(['contact'], isClaimOfNotice),
  },
  {
    name: 'person-rev-ignored',
    breaks:
      'a claim does not ask whether the person is still as read; with one number, the number’s own guard hides it',
    writes: ignoringRevs(['person'], isClaimOfNotice),
  },
  {
    name: 'head-rev-ignored',
    breaks: 'a claim does not ask whether the loan is still as it was read',
    writes: ignoringRevs(['loan'], isClaimOfNotice),
  },
  {
    name: 'notice-and-head-rev-ignored',
    breaks: 'neither the notice nor the loan is asked for: each hides that the other is not',
    writes: ignoringRevs(['notice', 'loan'], isClaimOfNotice),
  },
  {
    name: 'no-cap-condition',
    breaks: 'the caps are judged on what was read, and the counters are added to whatever stands there now',
    writes: (writes, view) =>
      isClaimOfNotice(writes)
        ? writes.map((write) =>
            write.kind === 'contact' || write.kind === 'person' ? counted(write, view) : write,
          )
        : writes,
  },
  {
    name: 'nothing-conditional',
    breaks: 'a claim overwrites whatever is there',
    writes: ignoringRevs(['notice', 'loan', 'contact', 'person'], isClaimOfNotice),
  },
  {
    name: 'derived-token',
    breaks:
      'the transaction’s token derives from the notice: the second worker’s claim is answered by the first one’s',
    writes: (writes, { store, now }) => {
      const asked = isClaim(writes) ? noticeOf(writes) : undefined;
      const stored = asked && store.peek('notice', asked.noticeId);
      const replayed =
        asked !== undefined &&
        stored !== undefined &&
        stored.attempts >= asked.attempts &&
        now() - stored.since < 10 * MINUTE_MS;
      return replayed ? 'already' : writes;
    },
  },
  {
    name: 'decision-not-stored',
    breaks: 'the decision is kept only in memory',
    writes: (writes) => (isClaim(writes) ? writes.filter(({ kind }) => kind !== 'decision') : writes),
  },
  {
    name: 'status-after-send',
    breaks: 'the claim is written when the carrier has answered',
    writes: statusAfterSend,
  },
  {
    name: 'unconditional-delay',
    breaks: '"not now" is written over whatever stands there',
    writes: (writes, view) =>
      noticeOf(writes)?.state === 'waiting' && writes.some(({ kind }) => kind === 'decision')
        ? writes.map((write) => unconditional(write, view))
        : writes,
  },
  {
    name: 'passed-steps-forgotten',
    breaks: 'steps slept through get no row',
    writes: (writes, { worker }) => {
      if (worker.verb !== 'send') return writes;
      return writes.filter((write) => write.kind !== 'notice' || write.item.reason !== 'step-past');
    },
  },
  {
    name: 'throttled-not-undone',
    breaks: 'a throttled notice waits again, but its loan counts the step as settled',
    writes: (writes) =>
      noticeOf(writes)?.state === 'waiting' && !writes.some(({ kind }) => kind === 'decision')
        ? writes.filter(({ kind }) => kind !== 'loan')
        : writes,
  },
  {
    name: 'next-look-from-last-run',
    breaks: 'a loan is looked at again a day after the last look, whatever its steps say',
    writes: (writes, { worker, now }) =>
      worker.verb === 'send'
        ? mapPuts(writes, 'loan', (head) => ({ ...head, nextStepAt: now() + 1_440 * MINUTE_MS }))
        : writes,
  },
];

/** Adds the send to the counter as it stands now. */
function counted(write: Write, view: View): Write {
  if (write.op !== 'put' || (write.kind !== 'contact' && write.kind !== 'person')) return write;
  const fresh = unconditional(write, view);
  const stored =
    write.kind === 'contact'
      ? view.store.peek('contact', write.item.contactId)
      : view.store.peek('person', write.item.personId);
  const send = write.item.recentSends.at(-1);
  if (stored === undefined || send === undefined) return fresh;
  const recentSends = [...stored.recentSends.filter((one) => one.noticeId !== send.noticeId), send].slice(-8);
  return { ...write, item: { ...stored, recentSends } } as Write;
}

function statusAfterSend(writes: readonly Write[], view: View): readonly Write[] | 'already' {
  const notice = noticeOf(writes);
  if (isClaimOfNotice(writes) && notice?.attemptId !== undefined) {
    view.memory.set(notice.attemptId, writes);
    return writes.filter(({ kind }) => kind === 'decision');
  }
  const held = notice?.attemptId === undefined ? undefined : view.memory.get(notice.attemptId);
  if (!Array.isArray(held) || view.worker.verb !== 'send') return writes;
  view.memory.delete(notice?.attemptId ?? '');
  const [, ...others] = (held as readonly Write[]).filter(({ kind }) => kind !== 'decision');
  return [...writes.slice(0, 1), ...others].map((write) => unconditional(write, view));
}
