import { sendBatch, type BatchDeps } from '../../../functions/send/send.ts';
import { decide, maySend } from '../../../shared/claim/decision.ts';
import { factsOf, textOf } from '../../../shared/claim/facts.ts';
import { datingZonesOf, loadScene, windowOf, type Scene } from '../../../shared/claim/scene.ts';
import { claimWrites } from '../../../shared/claim/writes.ts';
import { Fault } from '../../../shared/fault.ts';
import { planLoan } from '../../../shared/ladder/plan.ts';
import { checkCodeOf, type LoanId } from '../../../shared/model/ids.ts';
import type { RecordKey, Write } from '../../../shared/ports/records.ts';
import { plusMs, SECOND_MS, type Instant } from '../../../shared/time.ts';
import { idOf } from '../store.ts';
import type { Variant } from '../variant.ts';

/**
 * The design one meets everywhere: an idempotency record that is taken at the start, deleted when the handler
 * throws and set to done at the end; caps and stops that are read and checked; a client that tries again; the
 * status written when the carrier has answered. Same rules, same texts, same world.
 */
export const commonDesign: Variant = {
  name: 'idempotency-record',
  breaks: 'idempotency record, read-checked cap, SDK retries, status after send',
  useCases: (real, memory) => ({
    ...real,
    sendBatch: async (deps, items) => {
      const failed: string[] = [];
      for (const item of items) {
        try {
          if (await sendTheCommonWay(deps, item.loanId(), memory)) continue;
          // What may not leave is written down by the real use case: only sending differs.
          failed.push(...(await sendBatch(deps, [item])).failed);
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          failed.push(item.itemId);
        }
      }
      return { failed };
    },
  }),
};

const IN_PROGRESS_MS = 30 * SECOND_MS;
const RETRIES = 3;

type Memory = Map<string, unknown>;

/** True when a message was handled this way; false when nothing may leave now. */
async function sendTheCommonWay(deps: BatchDeps, loanId: LoanId, memory: Memory): Promise<boolean> {
  const now = deps.clock.now();
  const loan = await deps.records.loan(loanId);
  if (loan?.head.nextStepAt === undefined || loan.head.nextStepAt > now) return true;
  const scene = await loadScene(deps.records, loan, now);
  if (scene.ladder === undefined) return false;
  const plan = planLoan({ ladder: scene.ladder, loan, zones: datingZonesOf(scene), now });
  const [group] = plan.groups;
  if (group === undefined) return false;
  const text = textOf(scene, group, deps.keys);
  const decided = decide(factsOf(scene, group, text, now), text, deps.newAttemptId());
  if (!maySend(decided.decision) || decided.text === 'unknown' || windowOf(scene, now) === undefined) {
    return false;
  }
  const settlement = { scene, group, decided, now, passed: plan.passed, nextStepAt: plan.nextAt };
  await onceByRecord(memory, `idempotency ${group.lead.noticeId}`, now, async () => {
    await deps.records.commit([{ op: 'put', kind: 'decision', item: decided.decision }]);
    await sendAndRecord(deps, settlement);
  });
  return true;
}

async function onceByRecord(
  memory: Memory,
  key: string,
  now: Instant,
  act: () => Promise<void>,
): Promise<void> {
  const known = memory.get(key);
  if (known === 'done') return;
  if (typeof known === 'number' && known > now) throw new Fault('conflict', 'already in progress');
  memory.set(key, plusMs(now, IN_PROGRESS_MS));
  try {
    await act();
    memory.set(key, 'done');
  } catch (error) {
    memory.delete(key);
    throw error;
  }
}

async function sendAndRecord(deps: BatchDeps, settlement: Parameters<typeof claimWrites>[0]): Promise<void> {
  const { scene, group, decided, now } = settlement;
  const { contact, person } = scene;
  if (contact === undefined || person === undefined || decided.text === 'unknown') return;
  const publishBy = plusMs(now, 10 * SECOND_MS);
  const { body, parts } = decided.text;
  let answer = await deps.sms.send({ number: contact.number, body, expiresAt: publishBy });
  for (
    let tries = 1;
    tries < RETRIES && (answer.kind === 'unknown' || answer.kind === 'throttled');
    tries += 1
  ) {
    answer = await deps.sms.send({ number: contact.number, body, expiresAt: publishBy });
  }
  const checkCode = checkCodeOf(deps.keys.code, group.lead.noticeId);
  const claim = claimWrites(settlement, { contact, person, publishBy, checkCode, parts });
  const outcome =
    answer.kind === 'accepted'
      ? ({ state: 'sent', carrierMessageId: answer.carrierMessageId } as const)
      : ({ state: 'unknown' } as const);
  await lastWriteWins(
    deps,
    scene,
    claim.filter(({ kind }) => kind !== 'decision'),
  );
  const [row] = (await deps.records.get([{ kind: 'notice', noticeId: group.lead.noticeId }])).notices;
  if (row?.state !== 'claimed') return;
  await deps.records.commit([
    { op: 'put', kind: 'notice', item: { ...row, ...outcome, since: deps.clock.now() } },
  ]);
}

/** Reads the revisions once more and writes over whatever is there. */
async function lastWriteWins(
  { records }: BatchDeps,
  { loan }: Scene,
  writes: readonly Write[],
): Promise<void> {
  const fresh = await records.get(
    writes.flatMap((write): readonly RecordKey[] => {
      if (write.kind === 'loan') return [{ kind: 'loan', loanId: write.item.loanId }];
      if (write.kind === 'contact') return [{ kind: 'contact', contactId: write.item.contactId }];
      if (write.kind === 'person') return [{ kind: 'person', personId: write.item.personId }];
      return write.kind === 'notice' ? [{ kind: 'notice', noticeId: write.item.noticeId }] : [];
    }),
  );
  const revs = new Map<string, number>([
    ...fresh.loans.map((one) => [one.loanId, one.rev] as const),
    ...fresh.contacts.map((one) => [one.contactId, one.rev] as const),
    ...fresh.people.map((one) => [one.personId, one.rev] as const),
    ...fresh.notices.map((one) => [one.noticeId, one.rev] as const),
  ]);
  const done = await records.commit(
    writes.map((write) => ({ ...write, item: { ...write.item, rev: revs.get(idOf(write)) ?? 0 } }) as Write),
  );
  if (done === 'conflict') throw new Fault('conflict', `loan ${loan.head.loanId}: somebody was faster`);
}
