import { answerPage } from '../../functions/pages/pages.ts';
import type { PageRequest } from '../../functions/pages/request.ts';
import type { PageAnswer } from '../../functions/pages/response.ts';
import { checkCodeOf, contactIdOf } from '../../shared/model/ids.ts';
import type { Contact } from '../../shared/model/party.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { noticeId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import {
  borrower,
  borrowerContactId,
  keys,
  morning,
  stage,
  type Stage,
  type StageOptions,
} from '../builders/stage.ts';
import type { Faults } from '../memory/records.ts';
import { memoryCounters, type MemoryCounters } from '../memory/counters.ts';
import { put } from '../contract/subject.ts';

/** The pages over a small world in memory: one borrower, and one reminder that went to her this morning. */
export interface Site extends Stage {
  readonly counters: MemoryCounters;
  /** A request as a server would hand it in. */
  readonly serve: (request: PageRequest) => Promise<PageAnswer>;
  readonly get: (path: string, over?: Over) => Promise<PageAnswer>;
  readonly post: (path: string, fields: Readonly<Record<string, string>>, over?: Over) => Promise<PageAnswer>;
  /** The token of a form as it is shown now. */
  readonly token: (path: string) => Promise<string>;
}

export interface Over {
  readonly method?: string;
  /** Undefined takes one of a browser's own headers away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly address?: string;
  readonly body?: Buffer;
}

const theNotice = noticeId('L-0#1.1#due-3');
export const theCode = checkCodeOf(keys.code, theNotice);

export const sent = (over: Partial<Notice> = {}): Notice =>
  aNotice({
    noticeId: theNotice,
    state: 'sent',
    contactId: borrowerContactId,
    checkCode: theCode,
    sentAt: morning,
    ...over,
  });

export interface SiteOptions extends StageOptions {
  readonly notices?: readonly Notice[];
}

export async function site(options: SiteOptions = {}): Promise<Site> {
  // Faults begin only when the first visitor can come.
  let open = false;
  const faults: Faults = {
    before: (call) => (open ? options.faults?.before?.(call) : undefined),
    after: (call) => (open ? options.faults?.after?.(call) : undefined),
  };
  const world = await stage({ ...options, faults });
  for (const notice of options.notices ?? [sent()]) await world.records.commit([put('notice', notice)]);
  open = true;
  const counters = memoryCounters();
  const deps = { ...world.deps, counters };
  const ask = (method: string, path: string, body: Buffer, over: Over = {}): Promise<PageAnswer> =>
    answerPage(deps, {
      method: over.method ?? method,
      path,
      headers: {
        host: 'pages.example',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
        ...over.headers,
      },
      address: over.address ?? '192.0.2.1',
      body: over.body ?? body,
    });
  const get: Site['get'] = (path, over) => ask('GET', path, Buffer.alloc(0), over);
  return {
    ...world,
    counters,
    serve: (request) => answerPage(deps, request),
    get,
    post: (path, fields, over) =>
      ask('POST', path, Buffer.from(new URLSearchParams(fields).toString()), over),
    token: async (path) => fieldIn((await get(path)).body, 'token'),
  };
}

/** The value of a hidden field. */
export function fieldIn(page: string, name: string): string {
  const found = new RegExp(`name="${name}"\\s+value="([^"]*)"`).exec(page)?.[1];
  if (found === undefined) throw new Error(`the page has no field ${name}`);
  return found;
}

/** What a reader sees: no markup, blanks as one. */
export const readable = (page: string): string =>
  page
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Number and secret as the page of a filing shows them. */
export function filedIn(page: string): { readonly number: string; readonly secret: string } {
  const [number, secret] = [...page.matchAll(/<dd>([^<]*)<\/dd>/g)].map((found) => found[1]?.trim() ?? '');
  if (number === undefined || secret === undefined) throw new Error('the page shows no number and no secret');
  return { number, secret };
}

export const contactOf = (number: string, over: Partial<Contact> = {}): Contact =>
  borrower({ contactId: contactIdOf(keys.contact, number), number, ...over });
