import { askedNow } from '../../shared/case/other-numbers.ts';
import { caseSettingOf } from '../../shared/case/setting.ts';
import { settingsIn } from '../../shared/claim/scene.ts';
import type { Person } from '../../shared/model/party.ts';
import type { Write } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';
import type { LedgerDeps } from './apply-snapshot.ts';
import type { NextWrites } from './next-writes.ts';

/** The person holds more numbers than before: only then may a snapshot make one wait for another. */
export const hasNewNumber = (person: Person, before: Person | undefined): boolean =>
  before !== undefined && person.contactIds.length > before.contactIds.length;

/**
 * The writes of a snapshot, and with them the case that asks a person whose number has opted out about their
 * others, where this snapshot has brought the first of these.
 */
export async function othersAsked(
  { records, keys }: Pick<LedgerDeps, 'records' | 'keys'>,
  {
    next,
    before,
    now,
  }: { readonly next: NextWrites; readonly before: Person | undefined; readonly now: Instant },
): Promise<readonly Write[]> {
  if (!hasNewNumber(next.person, before)) return next.writes;
  const found = await records.get([{ kind: 'setting', name: 'lender' }]);
  const setting = caseSettingOf({ keys }, settingsIn(found));
  const { person, opened } = askedNow(next.person, before, { cause: `ledger ${now}`, setting, now });
  return [
    ...next.writes.map((write) =>
      write.op === 'put' && write.kind === 'person' && write.item === next.person
        ? { ...write, item: person }
        : write,
    ),
    ...opened.map((item): Write => ({ op: 'put', kind: 'case', item })),
  ];
}
