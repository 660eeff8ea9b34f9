import type { Case } from '../../shared/model/case.ts';
import { caseIdSchema } from '../../shared/model/ids.ts';
import { at, contactId, personId } from './ids.ts';

export const caseId = (text: string) => caseIdSchema.parse(text);

/** A complaint that came by reply this afternoon, nobody's yet. */
export const aCase = (over: Partial<Case> = {}): Case => ({
  caseId: caseId('C0000001'),
  rev: 0,
  kind: 'complaint',
  state: 'open',
  openedAt: at('2026-06-25T15:00:00Z'),
  openedBy: 'reply',
  cause: 'in-1',
  language: 'en',
  contactId: contactId('c-1'),
  personId: personId('P-1'),
  dueAt: at('2026-07-10T15:00:00Z'),
  actAt: at('2026-07-09T15:00:00Z'),
  conversation: [{ n: 0, at: at('2026-06-25T15:00:00Z'), by: 'borrower', text: 'You text me too often.' }],
  ...over,
});
