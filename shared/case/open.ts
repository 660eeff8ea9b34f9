import { ENTRY_LENGTH_MAX, type Case, type CaseEntry, type CaseKind } from '../model/case.ts';
import type { Workdays } from '../compliance/calendar.ts';
import type { Hold, HoldKind } from '../model/hold.ts';
import { caseIdOf, type InboundId } from '../model/ids.ts';
import { CASES_OF_CONTACT_MAX } from '../model/party.ts';
import { earliest, type Instant, type Zone } from '../time.ts';
import { dueAtOf, remindAtOf, watchUntilOf } from './clock.ts';

/** The first character of a case's number, so that whoever reads it out is sent to the right desk. */
const letterOf: Readonly<Record<CaseKind, string>> = {
  distress: 'S',
  'wrong-person': 'W',
  legal: 'A',
  dispute: 'D',
  hardship: 'H',
  complaint: 'C',
  question: 'Q',
};

/** What a case needs to know of where it is opened: the lender's zone and calendar, and the code secret. */
export interface CaseSetting {
  readonly zone: Zone;
  readonly isWorkday: Workdays;
  readonly codeKey: string;
}

export interface Opening
  extends
    Pick<Case, 'kind' | 'openedBy' | 'cause' | 'language'>,
    Partial<Pick<Case, 'contactId' | 'personId' | 'loanId' | 'noticeId' | 'paymentId' | 'secretDigest'>> {
  readonly entry: Omit<CaseEntry, 'at' | 'n'> & { readonly inboundId?: InboundId };
  /** `watching` when the ledger, not a person, is to speak first. */
  readonly state?: 'watching' | 'open';
}

/** Kinds for which somebody is called at once, at any hour. */
const urgentKinds: ReadonlySet<CaseKind> = new Set<CaseKind>(['distress', 'legal']);

export const isUrgent = (one: Pick<Case, 'kind'>): boolean => urgentKinds.has(one.kind);

/** A new case, not stored yet. Its number derives from its cause: the same cause never opens two. */
export function openCase(opening: Opening, setting: CaseSetting, now: Instant): Case {
  const { entry, state = 'open', ...rest } = opening;
  const dueAt = dueAtOf(opening.kind, now, setting.zone, setting.isWorkday);
  const one = {
    ...rest,
    caseId: caseIdOf(setting.codeKey, letterOf[opening.kind], opening.cause),
    rev: 0,
    state,
    openedAt: now,
    dueAt,
    // An urgent one is due for sweep until somebody has been called for it.
    actAt: isUrgent(opening) ? now : remindAtOf(now, dueAt),
    conversation: [{ ...entry, n: 0, at: now, text: entry.text.slice(0, ENTRY_LENGTH_MAX) }],
  };
  return state === 'watching' ? watched(one, setting, now) : one;
}

/**
 * What the borrower says is paid is looked up at once and again; the lender's own news only when the ledger
 * has had its time, for most of it is listed by then.
 */
function watched(one: Case, setting: CaseSetting, now: Instant): Case {
  const watchUntil = watchUntilOf(now, setting.zone, setting.isWorkday);
  return { ...one, watchUntil, actAt: one.paymentId === undefined ? now : watchUntil };
}

/** A watched case that a person has to look at now; its clock runs since the borrower spoke. */
export function takenUp(one: Case, now: Instant): Case {
  const { watchUntil: _over, ...rest } = one;
  return { ...rest, state: 'open', actAt: earliest(one.dueAt, remindAtOf(now, one.dueAt)) };
}

/**
 * What more was said where a case is open: more than "it is paid" is no longer for the ledger alone to settle,
 * and for words of despair somebody is called each time.
 */
export function saidAgain(known: Case, hold: HoldKind, now: Instant): Case {
  if (known.state === 'watching') return hold === 'paid-claimed' ? known : takenUp(known, now);
  if (known.kind !== 'distress' || hold !== 'distress') return known;
  const { alarmedAt: _before, ...rest } = known;
  return { ...rest, actAt: now };
}

/**
 * Said again, it may be about any loan: what a person has narrowed to one is wide again, and its hold lies where a
 * new one would.
 */
export function widened(known: Case): Case {
  const { narrowed, ...rest } = known;
  return narrowed === true ? rest : known;
}

/** Of these, one of each urgent kind always finds a place. */
const KEPT_FOR_URGENT = urgentKinds.size;

/**
 * Where something of this kind goes once a number has many open cases: into the oldest, so that nothing is
 * lost and nobody can bury a number in cases. Undefined while there is room for a case of its own.
 */
export function caseInsteadOf(kind: CaseKind, unresolved: readonly Case[]): Case | undefined {
  const [oldest] = unresolved;
  const room = CASES_OF_CONTACT_MAX - (isUrgent({ kind }) ? 0 : KEPT_FOR_URGENT);
  if (unresolved.length < room) return undefined;
  return unresolved.find((one) => one.kind === kind) ?? oldest;
}

/** The hold that lies on the person (or, where no person is known, on the number) while the case is open. */
export const holdOf = (one: Pick<Case, 'kind' | 'caseId' | 'openedAt'>, kind: HoldKind = one.kind): Hold => ({
  kind,
  since: one.openedAt,
  source: one.caseId,
});
