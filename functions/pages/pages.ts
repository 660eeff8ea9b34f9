import { Fault } from '../../shared/fault.ts';
import type { LenderSetting } from '../../shared/model/setting.ts';
import type { Language } from '../../shared/model/value.ts';
import { myCase, myCaseScore, myCaseWords } from './case.ts';
import { check } from './check.ts';
import type { Frame, Lender, Open, PagesDeps, Road } from './deps.ts';
import { fake } from './fake.ts';
import { preferredLanguage, readForm, type PageRequest } from './request.ts';
import { elsewhere, files, page, type PageAnswer } from './response.ts';
import { tell } from './tell.ts';
import { homeView } from './views/home.ts';
import { troubleView } from './views/trouble.ts';
import { en } from './words/en.ts';
import type { Trouble } from './words/words.ts';
import { zh } from './words/zh.ts';

/** Every page, by what stands behind the language in its address. */
const roads: Readonly<Record<string, Road>> = {
  '': { show: ({ frame }) => page(200, frame.language, homeView(frame)) },
  '/check': check,
  '/fake': fake,
  '/tell': tell,
  '/case': myCase,
  '/case/words': myCaseWords,
  '/case/score': myCaseScore,
};

const statusOf = {
  'not-found': 404,
  method: 405,
  'too-large': 413,
  unreadable: 400,
  'other-site': 403,
  unavailable: 503,
  defect: 500,
} as const satisfies Record<Trouble, number>;

/** The lender last read by this process, so that even a page that says "not now" can name the hotline. */
let lastLender: LenderSetting | undefined;
const remembered = (lender: LenderSetting): LenderSetting => (lastLender = lender);

/**
 * Answers one request. Every outcome is a page in the visitor's language that says what to do; one line of the
 * log tells of it: which page, how it ended, nothing of who asked and nothing of what was typed.
 */
export async function answerPage(deps: PagesDeps, request: PageRequest): Promise<PageAnswer> {
  const answer = await answered(deps, request);
  deps.log.info('page', {
    page: roads[placeOf(request).path] === undefined ? 'other' : `/${placeOf(request).path.slice(1)}`,
    method: knownMethods.has(request.method) ? request.method : 'other',
    status: answer.status,
    language: answer.headers['content-language'] ?? 'none',
  });
  return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
}

const knownMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);
const isRead = ({ method }: PageRequest): boolean => method === 'GET' || method === 'HEAD';

interface Place {
  readonly language: Language | undefined;
  readonly path: string;
}

/** `/zh/check` -> zh-CN, `/check`. What has no language in front is no page of ours. */
function placeOf({ path }: PageRequest): Place {
  const [, tag, rest = ''] = /^\/(zh|en)(\/.*)?$/.exec(path) ?? [];
  if (tag === undefined) return { language: undefined, path };
  return { language: tag === 'zh' ? 'zh-CN' : 'en', path: rest.replace(/\/+$/, '') };
}

async function answered(deps: PagesDeps, request: PageRequest): Promise<PageAnswer> {
  const file = files[request.path];
  if (file !== undefined && isRead(request)) return file;
  const preferred = preferredLanguage(request.headers['accept-language']);
  if (request.path === '/' && isRead(request)) {
    return elsewhere(`/${preferred.slice(0, 2)}/`, { vary: 'accept-language' });
  }
  const { language = preferred, path } = placeOf(request);
  const road = roads[path];
  const frame = frameOf(language, shownPath(road, path), lastLender);
  try {
    const open = { ...frame, lender: lenderOf(remembered(await lenderIn(deps)), language) };
    return await onRoad(deps, request, open, placeOf(request).language === undefined ? undefined : road);
  } catch (error) {
    return troubled(deps, frame, error);
  }
}

/** Where a link to this page leads: a page that only takes forms is shown by the one above it. */
function shownPath(road: Road | undefined, path: string): string {
  if (road === undefined) return '/';
  return road.show === undefined ? path.slice(0, path.lastIndexOf('/')) : path;
}

function onRoad(
  deps: PagesDeps,
  request: PageRequest,
  frame: Open,
  road: Road | undefined,
): PageAnswer | Promise<PageAnswer> {
  if (road === undefined) return refused(frame, 'not-found');
  const visit = { deps, frame, request };
  if (isRead(request) && road.show !== undefined) return road.show(visit);
  if (request.method !== 'POST' || road.take === undefined) {
    const allow = [...(road.show ? ['GET', 'HEAD'] : []), ...(road.take ? ['POST'] : [])].join(', ');
    return refused(frame, 'method', { allow });
  }
  const form = readForm(request);
  return typeof form === 'string' ? refused(frame, form) : road.take(visit, form);
}

const refused = (frame: Frame, trouble: Trouble, headers?: Readonly<Record<string, string>>): PageAnswer =>
  page(statusOf[trouble], frame.language, troubleView(frame, trouble), headers);

/** A visitor gets a sentence, whatever happened; who runs this gets the reason, without what was typed. */
function troubled(deps: PagesDeps, frame: Frame, error: unknown): PageAnswer {
  const code = error instanceof Fault ? error.code : 'defect';
  const name = error instanceof Error ? error.name : 'unknown';
  deps.log.warn('page-failed', { code, name, reason: error instanceof Fault ? error.message : '' });
  return code === 'unavailable' || code === 'conflict'
    ? refused(frame, 'unavailable', { 'retry-after': '60' })
    : refused(frame, 'defect');
}

async function lenderIn({ records }: PagesDeps): Promise<LenderSetting> {
  const { settings } = await records.get([{ kind: 'setting', name: 'lender' }]);
  const lender = settings.find((setting) => setting.name === 'lender');
  if (lender !== undefined) return lender;
  throw new Fault(
    'unavailable',
    'nobody has said who the lender is: npm run cli -- settings set lender FILE',
  );
}

const lenderOf = (setting: LenderSetting, language: Language): Lender => ({
  name: language === 'zh-CN' ? setting.signature : setting.brand,
  hotline: language === 'zh-CN' ? setting.hotlineCn : setting.hotlineUs,
  app: setting.app,
  setting,
});

const frameOf = (language: Language, path: string, lender: LenderSetting | undefined): Frame => ({
  language,
  say: language === 'zh-CN' ? zh : en,
  path,
  lender: lender && lenderOf(lender, language),
});
