import { withEntry } from '../../shared/case/conversation.ts';
import { holdOf, openCase } from '../../shared/case/open.ts';
import { settingsIn } from '../../shared/claim/scene.ts';
import { Fault } from '../../shared/fault.ts';
import { CASES_OF_CONTACT_MAX, type Contact } from '../../shared/model/party.ts';
import type { Case, CaseEntry, CaseKind, Resolution } from '../../shared/model/case.ts';
import { withHold } from '../../shared/model/hold.ts';
import {
  caseNoticeIdOf,
  type CaseId,
  type ContactId,
  type LoanId,
  type NoticeId,
} from '../../shared/model/ids.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { AnswerKind, Notice } from '../../shared/model/notice.ts';
import type { Language } from '../../shared/model/value.ts';
import type { Write } from '../../shared/ports/records.ts';
import { DAY_MS, plusMs, type Instant } from '../../shared/time.ts';
import { alarmFor } from './alarm.ts';
import { caseSettingOf, type CaseDeps, type CaseRecords } from './deps.ts';
import { liftWrites, readLinked, type Linked } from './lift.ts';

/** Other writers of a case are few; who loses this often is told to try again. */
const TRIES_MAX = 8;
/** A question about how it went comes a day later, when the dust has settled, and never inside a reminder. */
const SCORE_AFTER_MS = DAY_MS;
/** Nobody in distress, misdialled or represented by a lawyer is asked for a score. */
const scoredKinds: ReadonlySet<CaseKind> = new Set<CaseKind>([
  'complaint',
  'dispute',
  'hardship',
  'question',
]);

export interface NewCase {
  readonly kind: CaseKind;
  readonly openedBy: 'page' | 'operator';
  /** Derives the case's number: the same cause, sent twice, is the same case. */
  readonly cause: string;
  readonly contactId: ContactId;
  readonly language: Language;
  readonly by: CaseEntry['by'];
  readonly text: string;
  readonly noticeId?: NoticeId;
  readonly loanId?: LoanId;
  readonly secretDigest?: string;
}

/**
 * Opens a case that came by page or by a person at the lender, and lays its hold in the same write. The same
 * cause again finds the case there is. Throws Fault('invalid_input') for a contact nobody has stored.
 */
export async function openedCase(deps: CaseDeps, wanted: NewCase): Promise<Case> {
  return again(`a case for contact ${wanted.contactId}`, async () => {
    const { contact, settings } = await contactOf(deps, wanted.contactId);
    const now = deps.clock.now();
    const { by, text, ...rest } = wanted;
    const [personId] = contact.personIds;
    const opening = { ...rest, ...(personId === undefined ? {} : { personId }), entry: { by, text } };
    const one = openCase(opening, caseSettingOf(deps, settings), now);
    const [stored] = (await deps.records.get([{ kind: 'case', caseId: one.caseId }])).cases;
    if (stored !== undefined) return stored;
    const linked = await readLinked(deps.records, one);
    const done = await deps.records.commit([
      { op: 'put', kind: 'case', item: one },
      ...heldWrites(linked, contact, one, now),
    ]);
    if (done === 'conflict') return 'conflict';
    await alarmFor(deps, [one]);
    return { ...one, rev: 1 };
  });
}

async function contactOf(deps: CaseDeps, contactId: ContactId) {
  const found = await deps.records.get([
    { kind: 'contact', contactId },
    { kind: 'setting', name: 'lender' },
  ]);
  const [contact] = found.contacts;
  if (contact === undefined) throw new Fault('invalid_input', `contact ${contactId}: nobody has stored it`);
  return { contact, settings: settingsIn(found) };
}

/** The hold lies on every person of the number; the number carries it itself where no person is known. */
function heldWrites({ people }: Linked, contact: Contact, one: Case, now: Instant): readonly Write[] {
  const hold = holdOf(one);
  const caseIds = [...(contact.caseIds ?? []), one.caseId].slice(-CASES_OF_CONTACT_MAX);
  const quarantine = one.kind === 'wrong-person' ? { quarantinedAt: contact.quarantinedAt ?? now } : {};
  const onContact = one.kind === 'wrong-person' || people.length === 0;
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

/** Adds what staff noted for themselves. */
export const noteOn = (
  deps: CaseRecords,
  caseId: CaseId,
  note: { readonly who: string; readonly text: string },
) =>
  changed(deps, caseId, (one, now) => ({
    ...withEntry(one, { at: now, by: 'staff', who: note.who, text: note.text, internal: true }),
    owner: one.owner ?? note.who,
  }));

/** Adds what the borrower, or somebody helping them, wrote on a page. */
export const addWords = (deps: CaseRecords, caseId: CaseId, by: 'borrower' | 'helper', text: string) =>
  changed(deps, caseId, (one, now) => withEntry(one, { at: now, by, text }));

/** The answer to "how did it go", 1 to 5; only after the case has closed, and only once. */
export const scoreCase = (deps: CaseRecords, caseId: CaseId, score: number) =>
  changed(deps, caseId, (one) => {
    if (one.state !== 'resolved') throw new Fault('invalid_input', `case ${caseId}: it is not closed yet`);
    return one.score === undefined ? { ...one, score } : one;
  });

async function changed(
  deps: CaseRecords,
  caseId: CaseId,
  change: (one: Case, now: Instant) => Case,
): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const next = change(await caseOf(deps, caseId), deps.clock.now());
    const done = await deps.records.commit([{ op: 'put', kind: 'case', item: next }]);
    return done === 'conflict' ? 'conflict' : { ...next, rev: next.rev + 1 };
  });
}

async function caseOf(deps: CaseRecords, caseId: CaseId): Promise<Case> {
  const [one] = (await deps.records.get([{ kind: 'case', caseId }])).cases;
  if (one === undefined) throw new Fault('invalid_input', `case ${caseId}: there is no such case`);
  return one;
}

/** Writes to the borrower, by SMS, what staff typed and the lint has let through. */
export async function say(
  deps: CaseRecords,
  caseId: CaseId,
  message: { readonly who: string; readonly text: string },
): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    if (one.contactId === undefined) {
      throw new Fault('invalid_input', `case ${caseId}: it has no number to write to`);
    }
    const now = deps.clock.now();
    const next = withEntry(one, { at: now, by: 'staff', who: message.who, text: message.text });
    const entryIndex = next.conversation.length - 1;
    const row = { ...caseNotice(next, 'case-message', `m${now}`, now), entryIndex };
    const done = await deps.records.commit([
      { op: 'put', kind: 'case', item: { ...next, owner: one.owner ?? message.who } },
      { op: 'put', kind: 'notice', item: row },
    ]);
    return done === 'conflict' ? 'conflict' : next;
  });
}

export interface Resolving {
  readonly outcome: Resolution['outcome'];
  /** The sign-in name of who decided. */
  readonly by: string;
  /** Words the borrower may read. */
  readonly reason: string;
  /** With `plan-agreed`: the loan whose schedule it replaces, and the dates. */
  readonly plan?: {
    readonly loanId: LoanId;
    readonly instalments: NonNullable<LoanHead['plan']>['instalments'];
  };
}

/**
 * Closes a case: lifts its holds, wakes the loans, and tells the borrower with the road to appeal. One write.
 * A wrong number stays quarantined unless the report was taken back.
 */
export async function resolveCase(deps: CaseRecords, caseId: CaseId, resolving: Resolving): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    if (one.state === 'resolved') throw new Fault('invalid_input', `case ${caseId}: it is closed already`);
    const now = deps.clock.now();
    const { outcome, by, reason } = resolving;
    const next: Case = { ...one, state: 'resolved', resolution: { outcome, at: now, by, reason } };
    const linked = freedOf(await readLinked(deps.records, one), one, resolving, now);
    const done = await deps.records.commit([
      { op: 'put', kind: 'case', item: next },
      ...liftWrites(linked, one, now),
      ...tellingWrites(next, outcome, now),
    ]);
    return done === 'conflict' ? 'conflict' : next;
  });
}

function freedOf(linked: Linked, one: Case, { outcome, plan }: Resolving, now: Instant): Linked {
  const heads = linked.heads.map((head) => {
    if (plan?.loanId !== head.loanId) return head;
    const number = (head.plan?.number ?? 0) + 1;
    return { ...head, plan: { number, agreedAt: now, caseId: one.caseId, instalments: plan.instalments } };
  });
  if (plan !== undefined && !heads.some(({ loanId }) => loanId === plan.loanId)) {
    throw new Fault('invalid_input', `plan.loanId: ${plan.loanId} is no loan of this case`);
  }
  if (one.kind !== 'wrong-person' || outcome !== 'withdrawn' || linked.contact === undefined) {
    return { ...linked, heads };
  }
  const { quarantinedAt, ...contact } = linked.contact;
  return { ...linked, heads, contact };
}

/** What the borrower is told, and, a day later, asked. */
function tellingWrites(one: Case, outcome: Resolution['outcome'], now: Instant): readonly Write[] {
  if (one.contactId === undefined) return [];
  const told: Write = {
    op: 'put',
    kind: 'notice',
    item: caseNotice(one, `case-${outcome}`, 'resolved', now),
  };
  if (!scoredKinds.has(one.kind)) return [told];
  const asked = caseNotice(one, 'case-score', 'score', plusMs(now, SCORE_AFTER_MS));
  return [told, { op: 'put', kind: 'notice', item: asked }];
}

/** A message about a case, waiting until `from`; sweep claims it when its time and the window allow. */
function caseNotice(one: Case, answerKind: AnswerKind, what: string, from: Instant): Notice {
  if (one.contactId === undefined) throw new Fault('defect', `case ${one.caseId}: nobody to tell`);
  return {
    noticeId: caseNoticeIdOf(one.caseId, what),
    rev: 0,
    kind: 'case',
    state: 'waiting',
    contactId: one.contactId,
    ...(one.personId === undefined ? {} : { personId: one.personId }),
    answerKind,
    caseId: one.caseId,
    language: one.language,
    createdAt: from,
    since: from,
    attempts: 0,
  };
}

/** Reads, decides and writes once; another writer in between means once more, bounded. */
async function again<Value>(what: string, attempt: () => Promise<Value | 'conflict'>): Promise<Value> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const done = await attempt();
    if (done !== 'conflict') return done;
  }
  throw new Fault('conflict', `${what}: other writers were first ${TRIES_MAX} times`);
}
