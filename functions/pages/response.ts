import type { Html } from '../../shared/html.ts';
import type { Language } from '../../shared/model/value.ts';
import { icon, iconPath, stylePath } from './paths.ts';
import { style } from './views/style.ts';

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What every answer says to the browser: nothing runs here, nothing comes from elsewhere, nobody frames it,
 * nothing is kept, and no other site learns that somebody was here.
 */
const strict: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

export const page = (
  status: number,
  language: Language,
  body: Html,
  more: Readonly<Record<string, string>> = {},
): PageAnswer => ({
  status,
  headers: {
    ...strict,
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    ...more,
  },
  body: body.text,
});

export const elsewhere = (location: string, more: Readonly<Record<string, string>> = {}): PageAnswer => ({
  status: 303,
  headers: { ...strict, 'cache-control': 'no-store', location, ...more },
  body: '',
});

const file = (type: string, body: string): PageAnswer => ({
  status: 200,
  headers: { ...strict, 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
  body,
});

export const files: Readonly<Record<string, PageAnswer>> = {
  [stylePath]: file('text/css; charset=utf-8', style),
  [iconPath]: file('image/svg+xml', icon),
};
