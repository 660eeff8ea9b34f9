import { ENTRY_LENGTH_MAX, type Case } from '../../shared/model/case.ts';
import type { Road, Visit } from './deps.ts';
import { unconcerned } from './filing.ts';
import { causeOf, isFormToken, newFormToken } from './keyed.ts';
import { limited } from './limited.ts';
import { countedTry } from './limits.ts';
import { typed, written, type Form } from './request.ts';
import { page, type PageAnswer } from './response.ts';
import { fakeDone, fakeForm } from './views/fake.ts';
import type { Problem } from './views/fields.ts';

/** A report is a question case whose cause begins so: `npm run cli -- fakes list` finds them by it. */
const FAKE_CAUSE = 'fake';
export const isFakeReport = ({ openedBy, cause }: Pick<Case, 'openedBy' | 'cause'>): boolean =>
  openedBy === 'page' && cause.startsWith(`${FAKE_CAUSE}-`);
const SENDER_MAX = 40;

/** "Report a fake message." Names nobody, holds nothing; a person at the lender looks at it. */
export const fake: Road = {
  show: (visit) => shown(visit, {}, []),
  take: reported,
};

function shown({ deps, frame }: Visit, form: Form, problems: readonly Problem[]): PageAnswer {
  const token = newFormToken(deps.keys.code, deps.clock.now());
  const status = problems.length === 0 ? 200 : 422;
  return page(status, frame.language, fakeForm(frame, { form: { ...form, token }, problems }));
}

async function reported(visit: Visit, form: Form): Promise<PageAnswer> {
  const { deps, frame, request } = visit;
  const { say, language } = frame;
  const words = written(form, 'words');
  if (words === '') return shown(visit, form, [{ field: 'words', text: say.fake.missing }]);
  if (!isFormToken(deps.keys.code, form['token'] ?? '', deps.clock.now())) {
    return shown(visit, form, [{ field: 'words', text: say.tell.problems.token }]);
  }
  const full = await countedTry(deps, [
    ['address', request.address],
    ['filing', request.address],
  ]);
  if (full !== undefined) return limited(visit, full);
  const told = say.fake.entry(typed(form, 'sender').slice(0, SENDER_MAX), words);
  // Cut between its halves a sign is none, and no database takes it.
  const text = told.slice(0, ENTRY_LENGTH_MAX).toWellFormed();
  const { caseId } = await unconcerned(deps, {
    kind: 'question',
    openedBy: 'page',
    cause: causeOf(deps.keys.code, FAKE_CAUSE, form),
    language,
    entry: { by: 'borrower', text },
  });
  return page(200, language, fakeDone(frame, caseId));
}
