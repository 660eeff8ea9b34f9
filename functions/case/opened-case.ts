import { withEntry } from '../../shared/case/conversation.ts';
import { caseInsteadOf, holdOf, isUrgent, openCase, saidAgain, widened } from '../../shared/case/open.ts';
import { settingsIn } from '../../shared/claim/scene.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case, CaseEntry, CaseKind } from '../../shared/model/case.ts';
import { withHold } from '../../shared/model/hold.ts';
import type { CaseId, ContactId, LoanId, NoticeId, PersonId } from '../../shared/model/ids.ts';
import type { Contact } from '../../shared/model/party.ts';
import type { Language } from '../../shared/model/value.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import { understand } from '../../shared/reply/understand/understand.ts';
import type { Instant } from '../../shared/time.ts';
import { again } from './again.ts';
import { alarmFor } from './alarm.ts';
import { caseSettingOf } from '../../shared/case/setting.ts';
import type { CaseDeps } from './deps.ts';
import { readParties, type CaseParties } from './parties.ts';

export interface NewCase {
  readonly kind: CaseKind;
  readonly openedBy: 'page' | 'operator';
  /** Derives the case's number: the same cause, sent twice, is the same case. */
  readonly cause: string;
  readonly contactId: ContactId;
  readonly language: Language;
  readonly by: CaseEntry['by'];
  readonly text: string;
  /** Who of the staff, with `by: 'staff'`. */
  readonly who?: string;
  /** Which of the persons of the number; the first of them when nobody says. */
  readonly personId?: PersonId;
  readonly noticeId?: NoticeId;
  readonly loanId?: LoanId;
  readonly owner?: string;
  readonly secretDigest?: string;
}

/**
 * Opens a case that came by page or by a person at the lender, and lays its hold in the same write. The same
 * cause again finds the case there is; so does an urgent kind of which one is open, and a number that has its
 * fill of cases: then the words are added to an older case, and that one is answered.
 *
 * Words of despair or of law open their urgent case beside it, whatever kind was asked for. Throws
 * Fault('invalid_input') for a contact nobody has stored.
 */
export async function openedCase(deps: CaseDeps, wanted: NewCase): Promise<Case> {
  const one = await openedOne(deps, wanted);
  await urgentBeside(deps, wanted);
  return one;
}

/** What is said in plain words on a page must reach a person as fast as a reply would. */
export async function urgentBeside(deps: CaseDeps, wanted: NewCase): Promise<void> {
  if (wanted.by !== 'borrower' && wanted.by !== 'helper') return;
  const { intents } = understand(wanted.text);
  const { secretDigest: _notItsOwn, ...rest } = wanted;
  for (const kind of ['distress', 'legal'] as const) {
    if (kind === wanted.kind || !intents.includes(kind)) continue;
    await openedOne(deps, { ...rest, kind });
  }
}

const openedOne = (deps: CaseDeps, wanted: NewCase): Promise<Case> =>
  again(`a case for contact ${wanted.contactId}`, async () => {
    const found = await deps.records.get([
      { kind: 'contact', contactId: wanted.contactId },
      { kind: 'setting', name: 'lender' },
    ]);
    const [contact] = found.contacts;
    if (contact === undefined) {
      throw new Fault('invalid_input', `contact ${wanted.contactId}: nobody has stored it`);
    }
    const now = deps.clock.now();
    const { by, text, who, owner, ...rest } = wanted;
    const [first] = contact.personIds;
    // What staff write down of a call is for staff; the borrower's own words are theirs to see.
    const entry = {
      by,
      text,
      ...(who === undefined ? {} : { who }),
      ...(by === 'staff' ? { internal: true } : {}),
    };
    const opening = { ...(first === undefined ? {} : { personId: first }), ...rest, entry };
    const fresh = openCase(opening, caseSettingOf(deps, settingsIn(found)), now);
    const stored = await casesOf(deps.records, [fresh.caseId, ...(contact.caseIds ?? [])]);
    const same = stored.find(({ caseId }) => caseId === fresh.caseId);
    if (same !== undefined) return same;
    const older = olderInstead(fresh, stored, now);
    const one = older === undefined ? withOwner(fresh, owner) : withEntry(older, { ...entry, at: now });
    const parties = await readParties(deps.records, one);
    const done = await deps.records.commit([
      { op: 'put', kind: 'case', item: one },
      ...heldWrites({ ...parties, contact }, one, fresh.kind, now),
    ]);
    if (done === 'conflict') return 'conflict';
    await alarmFor(deps, [one]);
    return { ...one, rev: one.rev + 1 };
  });

const withOwner = (one: Case, owner: string | undefined): Case =>
  owner === undefined ? one : { ...one, owner };

function olderInstead({ kind }: Case, stored: readonly Case[], now: Instant): Case | undefined {
  const unresolved = stored.filter(({ state }) => state !== 'resolved');
  const known = isUrgent({ kind }) ? unresolved.find((one) => one.kind === kind) : undefined;
  const older = known ?? caseInsteadOf(kind, unresolved);
  return older && saidAgain(widened(older), kind, now);
}

const casesOf = async (records: Records, caseIds: readonly CaseId[]): Promise<readonly Case[]> =>
  (await records.get(caseIds.map((caseId) => ({ kind: 'case', caseId })))).cases;

/** The hold lies on every person of the number; the number carries it itself where no person is known. */
function heldWrites(
  { people, contact }: CaseParties & { readonly contact: Contact },
  one: Case,
  kind: CaseKind,
  now: Instant,
): readonly Write[] {
  const hold = holdOf(one, kind);
  const before = contact.caseIds ?? [];
  const caseIds = before.includes(one.caseId) ? before : [...before, one.caseId];
  const quarantine = kind === 'wrong-person' ? { quarantinedAt: contact.quarantinedAt ?? now } : {};
  const onContact = kind === 'wrong-person' || people.length === 0;
  const holds = onContact ? withHold(contact.holds, hold) : contact.holds;
  return [
    { op: 'put', kind: 'contact', item: { ...contact, ...quarantine, caseIds, holds } },
    ...(onContact
      ? []
      : people.map((person): Write => ({
          op: 'put',
          kind: 'person',
          item: { ...person, holds: withHold(person.holds, hold) },
        }))),
  ];
}
