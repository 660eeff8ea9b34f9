import { withEntry } from '../../shared/case/conversation.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/time.ts';
import { again } from './again.ts';
import type { CaseDeps, CaseRecords } from './deps.ts';
import { urgentBeside } from './opened-case.ts';

/** Adds what staff noted for themselves. */
export const noteOn = (
  deps: CaseRecords,
  caseId: CaseId,
  note: { readonly who: string; readonly text: string },
): Promise<Case> =>
  changed(deps, caseId, (one, now) => ({
    ...withEntry(one, { at: now, by: 'staff', who: note.who, text: note.text, internal: true }),
    owner: one.owner ?? note.who,
  }));

/** Somebody takes the case, or hands it to somebody else; the change stands in the conversation. */
export const takeCase = (
  deps: CaseRecords,
  caseId: CaseId,
  taking: { readonly owner: string; readonly by: string },
): Promise<Case> =>
  changed(deps, caseId, (one, now) => {
    const { owner, by } = taking;
    if (one.state === 'resolved') throw new Fault('invalid_input', `case ${caseId}: it is closed already`);
    if (one.owner === owner) return one;
    const before = one.owner ?? 'nobody';
    const entry = { at: now, by: 'staff', who: by, internal: true } as const;
    return { ...withEntry(one, { ...entry, text: `owner: ${before} -> ${owner}` }), owner };
  });

/**
 * Adds what the borrower, or somebody helping them, wrote on a page; words of despair or of law open their
 * urgent case as well. Throws Fault('invalid_input') for a case that is closed: nobody looks there any more.
 */
export async function addWords(
  deps: CaseDeps,
  caseId: CaseId,
  by: 'borrower' | 'helper',
  text: string,
): Promise<Case> {
  const one = await changed(deps, caseId, (before, now) => {
    if (before.state === 'resolved') {
      throw new Fault('invalid_input', `case ${caseId}: it is closed; what is said now needs a new one`);
    }
    return withEntry(before, { at: now, by, text });
  });
  const { contactId, personId, language } = one;
  if (contactId === undefined) return one;
  const cause = `${caseId}#${one.conversation.at(-1)?.n ?? 0}`;
  await urgentBeside(deps, {
    kind: one.kind,
    openedBy: 'page',
    cause,
    contactId,
    language,
    by,
    text,
    ...(personId === undefined ? {} : { personId }),
  });
  return one;
}

/** The answer to "how did it go", 1 to 5; only after the case has closed, and only once. */
export const scoreCase = (deps: CaseRecords, caseId: CaseId, score: number): Promise<Case> =>
  changed(deps, caseId, (one) => {
    if (one.state !== 'resolved') throw new Fault('invalid_input', `case ${caseId}: it is not closed yet`);
    return one.score === undefined ? { ...one, score } : one;
  });

/** One change of the case alone; what changes nothing is not written. */
function changed(
  deps: CaseRecords,
  caseId: CaseId,
  change: (one: Case, now: Instant) => Case,
): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const before = await caseOf(deps, caseId);
    const next = change(before, deps.clock.now());
    if (next === before) return before;
    const done = await deps.records.commit([{ op: 'put', kind: 'case', item: next }]);
    return done === 'conflict' ? 'conflict' : { ...next, rev: next.rev + 1 };
  });
}

export async function caseOf({ records }: Pick<CaseRecords, 'records'>, caseId: CaseId): Promise<Case> {
  const [one] = (await records.get([{ kind: 'case', caseId }])).cases;
  if (one === undefined) throw new Fault('invalid_input', `case ${caseId}: there is no such case`);
  return one;
}
