import { brakeReason } from '../../shared/compliance/brake.ts';
import type { SendingSetting, Setting, TemplatesSetting } from '../../shared/model/setting.ts';
import {
  packApprovals,
  templateIdSchema,
  unpackApprovals,
  type Approval,
  type Approvals,
  type TemplateId,
} from '../../shared/model/template.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import type { Alarm, Log } from '../../shared/ports/surroundings.ts';
import { logNameOf, stoppedEvent, withEvent } from '../../shared/text/approval-log.ts';
import {
  SWEEP,
  textsToSuspend,
  total,
  whyStopped,
  withSuspensions,
  type CountedText,
} from '../../shared/text/rates.ts';
import { shippedTexts } from '../../shared/text/templates/templates.ts';
import { DAY_MS, latest, plusMs, type Clock, type Instant } from '../../shared/time.ts';

export interface StopDeps {
  readonly records: Records;
  readonly clock: Clock;
  readonly alarm: Alarm;
  readonly log: Log;
}

export interface Stopped {
  /** Texts that were suspended. */
  readonly suspended: number;
  /** 1 when all sending was stopped, else 0. */
  readonly braked: number;
}

/** CAP-01 and the rates of texts speak of the messages of a day. */
const COUNTED_FOR_MS = DAY_MS;

const nothing: Stopped = { suspended: 0, braked: 0 };

/**
 * Stops what too many borrowers answer with a stop or a complaint: the text, or, where no single text is to blame,
 * all sending (CAP-01).
 *
 * 1. Count the reminders of the last day by text, from their own rows. Nobody keeps a counter, so none can be
 * wrong, and no claim waits for one. What was answered before two persons approved the text anew, or before a pause
 * was lifted, is not held against it again. 2. Suspend, with the counts as reason, in one write with the text's
 * history. 3. Weigh all texts that still go out together. 4. Call somebody, and remember it after: rather twice than
 * never. A conflict leaves everything to the next sweep.
 */
export async function stopSending(deps: StopDeps): Promise<Stopped> {
  const now = deps.clock.now();
  const read = await readSettings(deps.records);
  if (read === undefined) return nothing;
  const counted = await countTexts(deps.records, read, now);
  const suspensions = textsToSuspend(counted, read.approvals, now);
  const stopped = new Set(suspensions.map(({ templateId }) => templateId));
  const done =
    suspensions.length === 0 ||
    (await suspendTexts(deps, read, withSuspensions(read.approvals, suspensions, now), [...stopped]));
  const braked = await pullBrake(
    deps,
    read.sending,
    counted.filter(({ templateId }) => !stopped.has(templateId)),
    now,
  );
  // What was written just now has new revisions; else what was read is as good as read again.
  const isChanged = suspensions.length > 0 || braked;
  await callSomebody(deps, isChanged ? await readSettings(deps.records) : read);
  return { suspended: done ? suspensions.length : 0, braked: braked ? 1 : 0 };
}

interface Read {
  readonly templates: TemplatesSetting;
  readonly approvals: Approvals;
  readonly sending: SendingSetting | undefined;
}

/** Undefined while nobody has approved any text: then nothing goes out. */
async function readSettings(records: Records): Promise<Read | undefined> {
  const { settings } = await records.get([
    { kind: 'setting', name: 'templates' },
    { kind: 'setting', name: 'sending' },
  ]);
  const templates = settings.find((setting) => setting.name === 'templates');
  if (templates === undefined) return undefined;
  const sending = settings.find((setting) => setting.name === 'sending');
  return { templates, approvals: unpackApprovals(templates.approvals), sending };
}

const reminders = shippedTexts.filter(({ kind }) => kind === 'notice');

/** Only texts of reminders that may go out: an answer speaks to one who has written, and is not counted. */
async function countTexts(
  records: Records,
  { approvals, sending }: Read,
  now: Instant,
): Promise<readonly CountedText[]> {
  const texts = reminders.flatMap(({ templateId }) => {
    const approval = approvals[templateId];
    if (approval === undefined || isStopped(approval)) return [];
    return [{ templateId, since: latest(dayBefore(now, sending), approval.approvedAt) }];
  });
  const counts = await records.sendingCounts({ texts, before: now, ifAnswered: true });
  return texts.flatMap((text, index) => {
    const counted = counts[index];
    return counted === undefined ? [] : [{ ...text, ...counted }];
  });
}

const isStopped = ({ suspended, revoked }: Approval): boolean =>
  suspended !== undefined || revoked !== undefined;

/** Where counting begins: a day ago, or when a person let everything go again. */
function dayBefore(now: Instant, sending: SendingSetting | undefined): Instant {
  const dayAgo = plusMs(now, -COUNTED_FOR_MS);
  return sending?.resumedAt === undefined ? dayAgo : latest(dayAgo, sending.resumedAt);
}

async function suspendTexts(
  { records, log }: StopDeps,
  { templates }: Read,
  approvals: Approvals,
  ids: readonly TemplateId[],
): Promise<boolean> {
  const { settings } = await records.get(ids.map((id) => ({ kind: 'setting', name: logNameOf(id) })));
  const logs = ids.flatMap((id) => {
    const approval = approvals[id];
    if (approval?.suspended === undefined) return [];
    const before = settings.find((setting) => setting.name === logNameOf(id));
    const event = stoppedEvent('suspended', id, approval, approval.suspended);
    return withEvent(before !== undefined && 'events' in before ? before : undefined, event);
  });
  const items: readonly Setting[] = [{ ...templates, approvals: packApprovals(approvals) }, ...logs];
  const done = await records.commit(items.map((item): Write => ({ op: 'put', kind: 'setting', item })));
  for (const id of ids) log.warn('text-suspended', { templateId: id, done: done === 'committed' });
  return done === 'committed';
}

/** All texts that still go out, taken together. A pause of a person is left as it is: nothing goes out anyway. */
async function pullBrake(
  { records, log }: StopDeps,
  sending: SendingSetting | undefined,
  counted: readonly CountedText[],
  now: Instant,
): Promise<boolean> {
  if (sending === undefined || sending.paused !== undefined) return false;
  const counts = total(counted);
  const reason = brakeReason(counts, now);
  if (reason === undefined) return false;
  const why = whyStopped(reason, counts, dayBefore(now, sending), now);
  const item: Setting = { ...sending, paused: { by: SWEEP, reason: why, at: now, brake: true } };
  const done = await records.commit([{ op: 'put', kind: 'setting', item }]);
  log.warn('sending-braked', { reason, done: done === 'committed' });
  return done === 'committed';
}

/** For every stop of ours of which nobody has been told: also for one that an earlier sweep could not tell. */
async function callSomebody(deps: StopDeps, read: Read | undefined): Promise<void> {
  if (read === undefined) return;
  const { approvals, templates, sending } = read;
  const untold = Object.entries(approvals).filter(([, { suspended }]) => isUntold(suspended));
  for (const [templateId] of untold) {
    await deps.alarm.stopped({ what: 'text-suspended', templateId: templateIdSchema.parse(templateId) });
  }
  const at = deps.clock.now();
  if (untold.length > 0) {
    const told = Object.fromEntries(untold.map(([id, approval]) => [id, toldAt(approval, at)]));
    const packed = packApprovals({ ...approvals, ...told });
    await deps.records.commit([{ op: 'put', kind: 'setting', item: { ...templates, approvals: packed } }]);
  }
  const { paused } = sending ?? {};
  if (sending === undefined || paused?.brake !== true || !isUntold(paused)) return;
  await deps.alarm.stopped({ what: 'all-sending-braked' });
  const item: Setting = { ...sending, paused: { ...paused, alarmedAt: at } };
  await deps.records.commit([{ op: 'put', kind: 'setting', item }]);
}

const isUntold = (stop: { readonly by: string; readonly alarmedAt?: Instant | undefined } | undefined) =>
  stop !== undefined && stop.by === SWEEP && stop.alarmedAt === undefined;

const toldAt = (approval: Approval, alarmedAt: Instant): Approval =>
  approval.suspended === undefined
    ? approval
    : { ...approval, suspended: { ...approval.suspended, alarmedAt } };
