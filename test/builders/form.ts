import type { NewCase } from '../../functions/case/opened-case.ts';
import { borrowerContactId } from './stage.ts';

/** What the borrower of the stage complains of on a page. */
export const aForm = (over: Partial<NewCase> = {}): NewCase => ({
  kind: 'complaint',
  openedBy: 'page',
  cause: 'form-1',
  contactId: borrowerContactId,
  language: 'en',
  by: 'borrower',
  text: 'Too many messages.',
  ...over,
});
