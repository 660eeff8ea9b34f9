import { Fault } from '../../../shared/fault.ts';
import {
  LOG_EVENTS_MAX,
  type PastPause,
  type PauseLogSetting,
  type SendingSetting,
  type Setting,
} from '../../../shared/model/setting.ts';
import { KEYS_MAX, type Records } from '../../../shared/ports/records.ts';
import type { Instant } from '../../../shared/time.ts';

/** Who has done it, why, and when. */
export interface Signed {
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

type Standing = NonNullable<SendingSetting['paused']>;

/** The switch of all sending. Throws Fault('invalid_input') while the deployment has none. */
export async function readSwitch(records: Records): Promise<SendingSetting> {
  const { settings } = await records.get([{ kind: 'setting', name: 'sending' }]);
  const sending = settings.find((setting) => setting.name === 'sending');
  if (sending !== undefined) return sending;
  throw new Fault('invalid_input', 'this deployment has no setting `sending` yet, so nothing is sent anyway');
}

/** Answers the pause that stands now, and whether it is the one asked for: a pause that stands is left as it is. */
export async function pauseAll(
  records: Records,
  signed: Signed,
): Promise<{ readonly standing: Standing; readonly isNew: boolean }> {
  const sending = await readSwitch(records);
  if (sending.paused !== undefined) return { standing: sending.paused, isNew: false };
  await store(records, [{ ...sending, paused: signed }]);
  return { standing: signed, isNew: true };
}

/**
 * Lets sending go on, and puts the pause on record in the same write. Answers the pause that ended; undefined
 * when there was none. What sweep has stopped because too many complained needs two persons.
 */
export async function resumeAll(
  records: Records,
  { approver, ...signed }: Signed & { readonly approver: string | undefined },
): Promise<Standing | undefined> {
  const { paused, ...sending } = await readSwitch(records);
  if (paused === undefined) return undefined;
  if (paused.brake === true && (approver === undefined || approver === signed.by)) {
    throw new Fault(
      'invalid_input',
      `sending was stopped by itself: ${paused.reason}\nIt goes on when two persons say so: give --approver, another than --by`,
    );
  }
  const { by, reason, at, brake } = paused;
  const past: PastPause = {
    paused: { by, reason, at, ...(brake === undefined ? {} : { brake }) },
    resumed: { ...signed, ...(approver === undefined ? {} : { approver }) },
  };
  const log = await readLog(records);
  await store(records, [{ ...sending, resumedAt: signed.at }, ...withPause(log, past)]);
  return paused;
}

async function store(records: Records, items: readonly Setting[]): Promise<void> {
  const writes = items.map((item) => ({ op: 'put', kind: 'setting', item }) as const);
  if ((await records.commit(writes)) === 'conflict') {
    throw new Fault('conflict', 'somebody else has just changed the switch; look and do it again');
  }
}

const readLog = async (records: Records): Promise<PauseLogSetting | undefined> =>
  (await readLogs(records, ['pause-log']))[0];

async function readLogs(records: Records, names: readonly string[]): Promise<readonly PauseLogSetting[]> {
  const logs: PauseLogSetting[] = [];
  for (let from = 0; from < names.length; from += KEYS_MAX) {
    const keys = names.slice(from, from + KEYS_MAX).map((name) => ({ kind: 'setting', name }) as const);
    const { settings } = await records.get(keys);
    logs.push(...settings.filter((setting): setting is PauseLogSetting => 'pauses' in setting));
  }
  return logs;
}

/** A full log becomes a page of its own, and the new one begins with this pause: nothing is ever dropped. */
function withPause(log: PauseLogSetting | undefined, past: PastPause): readonly PauseLogSetting[] {
  const name = 'pause-log';
  const { rev, pages, pauses } = log ?? { rev: 0, pages: 0, pauses: [] };
  if (pauses.length < LOG_EVENTS_MAX) return [{ name, rev, pages, pauses: [...pauses, past] }];
  return [
    { name: `pause-log#${pages}`, rev: 0, pages, pauses },
    { name, rev, pages: pages + 1, pauses: [past] },
  ];
}

/** Every pause that is over, oldest first. */
export async function pastPauses(records: Records): Promise<readonly PastPause[]> {
  const newest = await readLog(records);
  if (newest === undefined) return [];
  const names = Array.from({ length: newest.pages }, (_, page) => `pause-log#${page}`);
  const pages = await readLogs(records, names);
  return [...pages.toSorted((a, b) => a.pages - b.pages), newest].flatMap(({ pauses }) => pauses);
}
