import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { contactIdOf, type NoticeId } from '../../shared/model/ids.ts';
import type { Contact } from '../../shared/model/party.ts';
import type { Language } from '../../shared/model/value.ts';
import { strangersContact } from '../reply/store-reply.ts';
import { codeIn, isCodeShaped, lookUp } from './code.ts';
import type { PagesDeps } from './deps.ts';

/** Whom a visitor writes about, as typed. */
export type Whom =
  | { readonly kind: 'code'; readonly code: string }
  /** E.164. */
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unreadable' };

/** The same digits may be a number of either country: who reads Chinese more likely means the Chinese one. */
const homesOf = { 'zh-CN': ['CN', 'US'], en: ['US', 'CN'] } as const satisfies Record<
  Language,
  readonly CountryCode[]
>;
/** Without its country a number is one that can get an SMS here: a Chinese mobile, or one of the American plan. */
const atHome = { CN: /^\+861[3-9]\d{9}$/, US: /^\+1\d{10}$/ } as const;

/** A check code, or a phone number of either country (or of any, written with its plus). */
export function readWhom(text: string, language: Language): Whom {
  if (text === '') return { kind: 'nobody' };
  const code = codeIn(text);
  if (isCodeShaped(code)) return { kind: 'code', code };
  if (/\p{L}/u.test(text)) return { kind: 'unreadable' };
  const number = numberIn(text, language);
  return number === undefined ? { kind: 'unreadable' } : { kind: 'number', number };
}

function numberIn(text: string, language: Language): string | undefined {
  if (text.startsWith('+')) {
    const number = parsePhoneNumberFromString(text);
    return number?.isValid() === true ? number.number : undefined;
  }
  return homesOf[language]
    .map((country) => ({ country, number: parsePhoneNumberFromString(text, country)?.number }))
    .find(({ country, number }) => number !== undefined && atHome[country].test(number))?.number;
}

/** Whom it concerns, and whether the visitor has shown to hold a message that went there. */
export type Concerned =
  | { readonly proof: 'code'; readonly contact: Contact; readonly noticeId: NoticeId }
  | { readonly proof: 'number'; readonly contact: Contact }
  | { readonly proof: 'none' }
  | 'unconfirmed';

/**
 * Finds the number a visitor writes about. One that nobody has stored is stored now, as for a reply of a
 * stranger: what is said of it must hold from the first day on, and its answer must not tell it from others.
 */
export async function concernedBy(
  deps: PagesDeps,
  whom: Exclude<Whom, { kind: 'unreadable' }>,
): Promise<Concerned> {
  if (whom.kind === 'nobody') return { proof: 'none' };
  if (whom.kind === 'code') {
    const genuine = await lookUp(deps, whom.code);
    if (genuine === undefined) return 'unconfirmed';
    return { proof: 'code', contact: genuine.contact, noticeId: genuine.noticeId };
  }
  const contactId = contactIdOf(deps.keys.contact, whom.number);
  const [stored] = (await deps.records.get([{ kind: 'contact', contactId }])).contacts;
  const contact = stored ?? strangersContact(contactId, whom.number);
  // A conflict says that somebody else has just stored it: it is there, which is what we want.
  if (stored === undefined) await deps.records.commit([{ op: 'put', kind: 'contact', item: contact }]);
  return { proof: 'number', contact };
}
