import type { Case } from '../../shared/model/case.ts';
import { caseIdSchema, type CaseId } from '../../shared/model/ids.ts';
import { addWords, scoreCase } from '../case/entries.ts';
import type { Road, Visit } from './deps.ts';
import { caseOfTicket, isSecret, newTicket } from './keyed.ts';
import { limited } from './limited.ts';
import { countedTry } from './limits.ts';
import { typed, written, type Form } from './request.ts';
import { page, type PageAnswer } from './response.ts';
import { WORDS_MAX } from './tell.ts';
import { caseForm, caseView, type CaseNews } from './views/case.ts';
import { nothingFilled, type Problem } from './views/fields.ts';

/**
 * "My case." Number and secret open it for half an hour; what the page itself carries from then on is a ticket
 * for this case, never the secret. A wrong number and a wrong secret get the same answer, after the same read.
 */
export const myCase: Road = {
  show: ({ frame }) => page(200, frame.language, caseForm(frame, nothingFilled)),
  take: openedHere,
};

/** Adds the visitor's words. The same words sent twice stand there once. */
export const myCaseWords: Road = { take: (visit, form) => withTicket(visit, form, addedWords) };

/** How it went, 1 to 5, once it is closed and only once. */
export const myCaseScore: Road = { take: (visit, form) => withTicket(visit, form, scored) };

async function openedHere(visit: Visit, form: Form): Promise<PageAnswer> {
  const { deps, frame, request } = visit;
  const say = frame.say.case;
  const number = asTyped(form, 'number');
  const secret = asTyped(form, 'secret');
  const missing = [
    ...(number === '' ? [{ field: 'number', text: say.missingNumber }] : []),
    ...(secret === '' ? [{ field: 'secret', text: say.missingSecret }] : []),
  ];
  if (missing.length > 0) return again(visit, form, missing);
  const full = await countedTry(deps, [
    ['address', request.address],
    ['case', number],
  ]);
  if (full !== undefined) return limited(visit, full);
  const parsed = caseIdSchema.safeParse(number);
  // What cannot be a case number is looked for all the same, at a place that no case can have.
  const caseId = parsed.success ? parsed.data : nobodysCase;
  const [one] = (await deps.records.get([{ kind: 'case', caseId }])).cases;
  const right = isSecret(secret, one?.secretDigest);
  if (one === undefined || !right) return again(visit, form, [{ field: 'number', text: say.noMatch }]);
  return opened(visit, one, { problems: [] });
}

/** No kind of case begins with Z. */
const nobodysCase: CaseId = caseIdSchema.parse('Z0000000');

/** Letters that our numbers leave out are what they look like; dashes and blanks are how people write. */
const asTyped = (form: Form, name: string): string =>
  typed(form, name)
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .slice(0, 40)
    // Cut between its halves a sign is none, and no database takes it.
    .toWellFormed();

/** The secret is typed again: it is not given back in a page. */
function again({ frame }: Visit, { number = '' }: Form, problems: readonly Problem[]): PageAnswer {
  return page(422, frame.language, caseForm(frame, { form: { number: number.slice(0, 40) }, problems }));
}

function opened({ deps, frame }: Visit, one: Case, news: CaseNews): PageAnswer {
  const now = deps.clock.now();
  const ticket = newTicket(deps.keys.code, one.caseId, now);
  const status = news.problems.length === 0 ? 200 : 422;
  return page(status, frame.language, caseView(frame, { one, ticket, now, ...news }));
}

type Act = (visit: Visit, one: Case, form: Form) => Promise<PageAnswer>;

async function withTicket(visit: Visit, form: Form, act: Act): Promise<PageAnswer> {
  const { deps, frame, request } = visit;
  const caseId = caseOfTicket(deps.keys.code, form['ticket'] ?? '', deps.clock.now());
  if (caseId === undefined) return again(visit, {}, [{ field: 'number', text: frame.say.case.expired }]);
  const full = await countedTry(deps, [
    ['address', request.address],
    ['filing', request.address],
  ]);
  if (full !== undefined) return limited(visit, full);
  const [one] = (await deps.records.get([{ kind: 'case', caseId }])).cases;
  if (one === undefined) return again(visit, {}, [{ field: 'number', text: frame.say.case.noMatch }]);
  return act(visit, one, form);
}

async function addedWords(visit: Visit, one: Case, form: Form): Promise<PageAnswer> {
  const { deps, frame } = visit;
  const words = written(form, 'words');
  if (words === '' || words.length > WORDS_MAX) {
    const text = words === '' ? frame.say.case.missingWords : frame.say.tell.problems.long(WORDS_MAX);
    return opened(visit, one, { problems: [{ field: 'words', text }], words });
  }
  // Closed in the meantime: nobody would look there any more, and the page says where to turn instead.
  if (one.state === 'resolved') return opened(visit, one, { problems: [] });
  const [first] = one.conversation;
  const by = first?.by === 'helper' ? 'helper' : 'borrower';
  const said = one.conversation.some((entry) => entry.by === by && entry.text === words);
  const next = said ? one : await addWords(deps, one.caseId, by, words);
  return opened(visit, next, { problems: [], done: frame.say.case.added });
}

async function scored(visit: Visit, one: Case, form: Form): Promise<PageAnswer> {
  const { deps, frame } = visit;
  const score = Number(/^[1-5]$/.exec(form['score'] ?? '')?.[0]);
  if (!Number.isInteger(score)) {
    return opened(visit, one, { problems: [{ field: 'score', text: frame.say.case.missingScore }] });
  }
  if (one.state !== 'resolved') return opened(visit, one, { problems: [] });
  const next = await scoreCase(deps, one.caseId, score);
  return opened(visit, next, { problems: [], done: frame.say.case.scored });
}
