import { ENTRY_LENGTH_MAX, type Case, type CaseEntry, type CaseKind } from '../model/case.ts';
import type { Hold, HoldKind } from '../model/hold.ts';
import { caseIdOf, type InboundId } from '../model/ids.ts';
import type { Instant, Zone } from '../time.ts';
import { dueAtOf, remindAtOf, type Workdays } from './clock.ts';

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
    Partial<Pick<Case, 'contactId' | 'personId' | 'loanId' | 'noticeId' | 'secretDigest'>> {
  readonly entry: Omit<CaseEntry, 'at'> & { readonly inboundId?: InboundId };
  /** `watching` when the ledger, not a person, is to speak first. */
  readonly state?: 'watching' | 'open';
}

/** A new case, not stored yet. Its number derives from its cause: the same cause never opens two. */
export function openCase(opening: Opening, setting: CaseSetting, now: Instant): Case {
  const { entry, state = 'open', ...rest } = opening;
  const dueAt = dueAtOf(opening.kind, now, setting.zone, setting.isWorkday);
  return {
    ...rest,
    caseId: caseIdOf(setting.codeKey, letterOf[opening.kind], opening.cause),
    rev: 0,
    state,
    openedAt: now,
    dueAt,
    actAt: state === 'watching' ? dueAt : remindAtOf(now, dueAt),
    conversation: [{ ...entry, at: now, text: entry.text.slice(0, ENTRY_LENGTH_MAX) }],
  };
}

/** The hold that lies on the person (or, where no person is known, on the number) while the case is open. */
export const holdOf = (one: Pick<Case, 'kind' | 'caseId' | 'openedAt'>, kind: HoldKind = one.kind): Hold => ({
  kind,
  since: one.openedAt,
  source: one.caseId,
});
