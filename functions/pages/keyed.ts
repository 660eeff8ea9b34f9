import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { caseIdSchema, type CaseId } from '../../shared/model/ids.ts';
import { HOUR_MS, instantOfMs, MINUTE_MS, plusMs, type Instant } from '../../shared/time.ts';
import type { Form } from './request.ts';

/** Everything the pages derive with a key. Labels keep each use apart from every other use of the same key. */
const mac = (key: string, label: string, text: string): Buffer =>
  createHmac('sha256', key).update(`${label}:${text}`).digest();
const hex = (key: string, label: string, text: string): string => mac(key, label, text).toString('hex');

const equal = (one: string, other: string): boolean => {
  // Digests of both, so that lengths say nothing either.
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
};

/** A counter's name. The stretch of time is part of it, so that nothing links one hour to the next. */
export const counterIdOf = (key: string, what: string, value: string, stretch: number): string =>
  `${what}-${hex(key, 'page-counter', `${what}:${stretch}:${value}`).slice(0, 32)}`;

/** A form may lie open for a day while somebody looks for their message. */
const FORM_HOURS_MAX = 24;

/** Names one showing of a form: `time.chance.mac`. Sent twice, it is the same form. */
export function newFormToken(key: string, now: Instant): string {
  const named = `${now}.${randomBytes(12).toString('hex')}`;
  return `${named}.${hex(key, 'page-form', named)}`;
}

export function isFormToken(key: string, token: string, now: Instant): boolean {
  const [, named = '', at = '', seal = ''] = /^((\d{1,15})\.[0-9a-f]{24})\.([0-9a-f]{64})$/.exec(token) ?? [];
  if (!equal(seal, hex(key, 'page-form', named))) return false;
  const shown = Number(at);
  return shown <= now && now - shown <= FORM_HOURS_MAX * HOUR_MS;
}

/** Derives from the form and all that was typed: the same sent twice is one cause, something else is another. */
export const causeOf = (key: string, what: string, form: Form): string =>
  `${what}-${hex(key, 'page-cause', `${what}:${JSON.stringify(Object.entries(form).sort())}`).slice(0, 40)}`;

const secretAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twelve characters, 60 bits: derived, so that a form sent twice shows the same one. */
export const secretOf = (key: string, cause: string): string =>
  [...mac(key, 'page-secret', cause).subarray(0, 12)].map((byte) => secretAlphabet[byte & 31]).join('');

/** What is stored of a secret. 60 bits of chance need no slow hash. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const isSecret = (typedSecret: string, digest: string | undefined): boolean =>
  equal(digestOf(typedSecret), digest ?? '') && digest !== undefined;

/** How long a case that was opened with its secret stays open in one browser. */
const TICKET_MS = 30 * MINUTE_MS;

/** Stands for number and secret while a case is open in a browser, so that the secret is in no page. */
export function newTicket(key: string, caseId: CaseId, now: Instant): string {
  const named = `${caseId}.${plusMs(now, TICKET_MS)}`;
  return `${named}.${hex(key, 'page-ticket', named)}`;
}

/** The case of a ticket that is ours and not too old. */
export function caseOfTicket(key: string, ticket: string, now: Instant): CaseId | undefined {
  const [, named = '', id = '', until = '', seal = ''] =
    /^(([A-Z][0-9A-Z]{7})\.(\d{1,15}))\.([0-9a-f]{64})$/.exec(ticket) ?? [];
  if (!equal(seal, hex(key, 'page-ticket', named)) || instantOfMs(Number(until)) < now) return undefined;
  return caseIdSchema.parse(id);
}
