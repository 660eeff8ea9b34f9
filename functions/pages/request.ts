import * as z from 'zod';
import type { Language } from '../../shared/model/value.ts';

/** One request for a page, free of how it came in. */
export interface PageRequest {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The visitor's internet address; counted under a keyed hash, never stored or logged. */
  readonly address: string;
  readonly body: Buffer;
}

/** The fields of a form, as typed. */
export type Form = Readonly<Record<string, string>>;

/** A thousand Chinese characters percent-encoded take 9,000 bytes; the rest is room for the other fields. */
export const BODY_BYTES_MAX = 16 * 1024;

export type FormRefusal = 'too-large' | 'unreadable' | 'other-site';

const formType = /^application\/x-www-form-urlencoded\b/i;
const fieldsSchema = z.record(z.string().max(40), z.string());

/** Reads a form, or says why not. Nothing is read before its size and its origin are known. */
export function readForm(request: PageRequest): Form | FormRefusal {
  if (request.body.length > BODY_BYTES_MAX) return 'too-large';
  if (!isFromOurPage(request)) return 'other-site';
  if (!formType.test(request.headers['content-type'] ?? '')) return 'unreadable';
  const fields = new URLSearchParams(request.body.toString('utf8'));
  const parsed = fieldsSchema.safeParse(Object.fromEntries(fields));
  return parsed.success ? parsed.data : 'unreadable';
}

/**
 * Whether the form was sent by a page of ours. Browsers say so in Sec-Fetch-Site, which no script can forge;
 * older ones in Origin (which is `null` here even for our own pages, since they send no referrer). What says
 * neither is no browser that another site could misuse, or one too old to protect; nothing of ours rests on
 * cookies, so such a request can do no more than its sender could anyway.
 */
function isFromOurPage({ headers }: PageRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = headers['origin'];
  if (origin === undefined || origin === 'null') return true;
  return URL.canParse(origin) && new URL(origin).host === headers['host'];
}

/** Typed text as we read it: full width to half, line ends as one character, no blanks around. */
export const typed = (form: Form, name: string): string => (form[name] ?? '').normalize('NFKC').trim();

/** Words are kept as they were written; only line ends are made one, and control characters are left out. */
export const written = (form: Form, name: string): string =>
  (form[name] ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

/** The first language in Accept-Language that we speak; English where there is none. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { tag, quality: Number(quality ?? 1) };
    })
    .filter(({ tag, quality }) => /^(zh|en)\b/.test(tag) && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wanted[0]?.tag.startsWith('zh') === true ? 'zh-CN' : 'en';
}
