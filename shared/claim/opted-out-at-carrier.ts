import { Fault } from '../fault.ts';
import { silenceOthers } from '../case/other-numbers.ts';
import { caseSettingOf } from '../case/setting.ts';
import type { Notice } from '../model/notice.ts';
import type { Contact, Person } from '../model/party.ts';
import type { RecordKey, Records, Write } from '../ports/records.ts';
import type { Keys } from '../ports/surroundings.ts';
import type { Clock, Instant } from '../time.ts';
import type { Claimed } from './deliver.ts';
import { settingsIn } from './scene.ts';

export interface OptOutDeps {
  readonly records: Records;
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'code'>;
}

/** Other writers are read again this often. */
const TRIES_MAX = 6;

/**
 * The carrier has refused a message because the number stands on its own list: somebody has told the carrier
 * to stop, past us. One write says both, that this notice was rejected and that the number has opted out, so
 * that no later message can be tried between the two. A row that is no longer this attempt's keeps its state;
 * the opt-out is true all the same. Throws Fault('conflict') when other writers were first every time.
 */
export async function recordOptedOut(
  deps: OptOutDeps,
  { notice: { noticeId, contactId, attemptId }, unsent }: Pick<Claimed, 'notice' | 'unsent'>,
  { code, at }: { readonly code: string; readonly at: Instant },
): Promise<void> {
  const { records } = deps;
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const found = await records.get([
      { kind: 'notice', noticeId },
      { kind: 'contact', contactId },
    ]);
    const [contact] = found.contacts;
    if (contact === undefined) throw new Fault('defect', `notice ${noticeId}: its contact is not stored`);
    const rejected = found.notices
      .filter((row) => row.attemptId === attemptId && row.state === 'claimed')
      .map((row): Notice => ({ ...row, state: 'rejected', since: at, reason: code }));
    const optedOut = await optOutWrites(deps, contact, at);
    const untold = (await Promise.all(rejected.map(async (row) => unsent?.(row) ?? []))).flat();
    const writes = [
      ...rejected.map((item): Write => ({ op: 'put', kind: 'notice', item })),
      ...optedOut,
      ...untold,
    ];
    if (writes.length === 0 || (await records.commit(writes)) === 'committed') return;
  }
  throw new Fault('conflict', `notice ${noticeId}: other writers were first ${TRIES_MAX} times`);
}

async function peopleOf(records: Records, { personIds }: Contact): Promise<readonly Person[]> {
  const keys = personIds.map((personId): RecordKey => ({ kind: 'person', personId }));
  return keys.length === 0 ? [] : (await records.get(keys)).people;
}

/** The opt-out and the hold on the people's other numbers, as a STOP to us would have made them; none twice. */
export async function optOutWrites(
  deps: OptOutDeps,
  contact: Contact,
  at: Instant,
): Promise<readonly Write[]> {
  if (contact.carrierOptedOutAt !== undefined) return [];
  const before = await peopleOf(deps.records, contact);
  const found = await deps.records.get([{ kind: 'setting', name: 'lender' }]);
  const { people, opened } = silenceOthers(contact.contactId, before, {
    at,
    cause: `carrier ${at}`,
    setting: caseSettingOf(deps, settingsIn(found)),
    now: deps.clock.now(),
  });
  return [
    { op: 'put', kind: 'contact', item: { ...contact, carrierOptedOutAt: at } },
    ...people
      .filter((person) => !before.includes(person))
      .map((item): Write => ({ op: 'put', kind: 'person', item })),
    ...opened.map((item): Write => ({ op: 'put', kind: 'case', item })),
  ];
}
