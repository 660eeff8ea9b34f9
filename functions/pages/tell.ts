import { ENTRY_LENGTH_MAX } from '../../shared/model/case.ts';
import type { TextPlace } from '../../shared/text/parameters.ts';
import { countedTry, type LimitName } from './limits.ts';
import type { Frame, Road, Visit } from './deps.ts';
import { file, type Filed, type Filing } from './filing.ts';
import { causeOf, isFormToken, newFormToken, secretOf } from './keyed.ts';
import { limited } from './limited.ts';
import { typed, written, type Form } from './request.ts';
import { page, type PageAnswer } from './response.ts';
import type { Problem } from './views/fields.ts';
import { filedView, stoppedView, tellForm } from './views/tell.ts';
import { concernedBy, readWhom, type Whom } from './whom.ts';
import { topics, type Topic } from './words/words.ts';

/** Room for the topic and the way it came, which stand before the words. */
export const WORDS_MAX = ENTRY_LENGTH_MAX - 100;
const CODE_SHOWN_MAX = 40;

/**
 * "Tell us." 1. Read the form; what is missing comes back with what was typed. 2. Count the try. 3. Find whom
 * it concerns: a check code is looked up exactly as on "Is the message real?", a number is taken as it is.
 * 4. File it. 5. Show case number and secret, once.
 */
export const tell: Road = {
  show: (visit) => shown(visit, {}, []),
  take: told,
};

function shown({ deps, frame }: Visit, form: Form, problems: readonly Problem[]): PageAnswer {
  const token = newFormToken(deps.keys.code, deps.clock.now());
  const status = problems.length === 0 ? 200 : 422;
  return page(status, frame.language, tellForm(frame, { form: { ...form, token }, problems }));
}

async function told(visit: Visit, form: Form): Promise<PageAnswer> {
  const { deps, frame, request } = visit;
  // From the page that confirms a code: its form only brings the code along.
  if (form['begin'] === 'yes') {
    return shown(visit, { whom: typed(form, 'whom').slice(0, CODE_SHOWN_MAX) }, []);
  }
  const read = readTold(visit, form);
  if ('problems' in read) return shown(visit, form, read.problems);
  const full = await countedTry(deps, [
    ['address', request.address],
    ['filing', request.address],
    ...limitOf(read.whom),
  ]);
  if (full !== undefined) return limited(visit, full);
  const concerned = await concernedBy(deps, read.whom);
  if (concerned === 'unconfirmed') {
    return shown(visit, form, [{ field: 'whom', text: frame.say.tell.problems.unconfirmed }]);
  }
  const cause = causeOf(deps.keys.code, 'page', form);
  const filing = { ...read, concerned, text: textOf(frame, read), language: frame.language, cause };
  const secret = secretOf(deps.keys.code, cause);
  const filed = await file(deps, { ...filing, secret });
  const place = concerned.proof === 'none' ? undefined : placeOf(concerned.contact.number);
  return answered(visit, { ...read, place }, secret, filed);
}

interface Told extends Pick<Filing, 'topic' | 'words' | 'by'> {
  readonly whom: Exclude<Whom, { kind: 'unreadable' }>;
}

function readTold({ deps, frame }: Visit, form: Form): Told | { readonly problems: readonly Problem[] } {
  const say = frame.say.tell.problems;
  const topic = topics.find((one) => one === form['about']);
  const words = written(form, 'words');
  const whom = readWhom(typed(form, 'whom'), frame.language);
  const wrong = (field: string, text: string, is: boolean): readonly Problem[] =>
    is ? [{ field, text }] : [];
  const problems = [
    ...wrong('about', say.about, topic === undefined),
    ...wrong('words', say.words, words === '' && topic !== undefined && wordsNeeded.has(topic)),
    ...wrong('words', say.long(WORDS_MAX), words.length > WORDS_MAX),
    ...wrong('whom', say.whom, whom.kind === 'nobody' && topic !== 'other'),
    ...wrong('whom', say.unreadable, whom.kind === 'unreadable'),
    ...wrong('about', say.token, !isFormToken(deps.keys.code, form['token'] ?? '', deps.clock.now())),
  ];
  if (problems.length > 0 || topic === undefined || whom.kind === 'unreadable') return { problems };
  return { topic, words, whom, by: form['helper'] === 'yes' ? 'helper' : 'borrower' };
}

const placeOf = (number: string): TextPlace | undefined =>
  number.startsWith('+86') ? 'CN' : number.startsWith('+1') ? 'US' : undefined;

/** Of the others the topic alone says enough. */
const wordsNeeded: ReadonlySet<Topic> = new Set<Topic>(['complaint', 'dispute', 'other']);

function limitOf(whom: Told['whom']): readonly (readonly [LimitName, string])[] {
  if (whom.kind === 'code') return [['code', whom.code]];
  return whom.kind === 'number' ? [['number', whom.number]] : [];
}

/** The topic and the way it came first: whoever reads the case must know what it rests on. */
function textOf({ say }: Frame, { topic, whom, words }: Told): string {
  const way = { code: say.byCode, number: say.byNumber, nobody: say.byNothing }[whom.kind];
  return [say.entry(say.topics[topic], way), ...(words === '' ? [] : [words])].join('\n');
}

type Answering = Told & { readonly place: TextPlace | undefined };

function answered(
  { frame, deps }: Visit,
  { topic, whom, place }: Answering,
  secret: string,
  filed: Filed,
): PageAnswer {
  const { stopped, opened, distress } = filed;
  if (stopped !== undefined && opened === undefined && !distress) {
    return page(200, frame.language, stoppedView(frame, stopped));
  }
  const view = {
    topic,
    wayOfAnswer: whom.kind,
    place,
    opened,
    secret,
    stopped,
    distress,
    now: deps.clock.now(),
  };
  return page(200, frame.language, filedView(frame, view));
}
