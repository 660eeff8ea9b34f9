import type { Contact } from '../../shared/model/party.ts';
import { contactIdSchema, noticeIdSchema, type NoticeId } from '../../shared/model/ids.ts';
import type { Notice, NoticeState } from '../../shared/model/notice.ts';
import type { Records } from '../../shared/ports/records.ts';
import { DAY_MS, type Clock, type Instant } from '../../shared/time.ts';
import { CODE_DAYS } from './limits.ts';

/** A code that stands in a message which went, or may have gone, to a number we still write to. */
export interface Genuine {
  readonly noticeId: NoticeId;
  readonly contact: Contact;
  readonly sentAt: Instant;
}

/** In these states a message may be on somebody's phone; in every other it surely is not. */
const toldStates: ReadonlySet<NoticeState> = new Set<NoticeState>([
  'claimed',
  'sent',
  'delivered',
  'undelivered',
  'unknown',
]);

/** By chance two notices may share a code; three will not within a code's life. */
const SHARED_MAX = 2;

/**
 * Looks a code up. An unknown, a mistyped, an expired and a quarantined one cost the same three reads of the
 * same size and give the same answer: places that nobody fills stand in for what is not there.
 */
export async function lookUp(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  code: string,
): Promise<Genuine | undefined> {
  const ids = await records.noticesByCode({ code, limit: SHARED_MAX });
  const places = [...ids, ...nobodysNotices(code)].slice(0, SHARED_MAX);
  const { notices } = await records.get(places.map((noticeId) => ({ kind: 'notice', noticeId })));
  const contactIds = [...new Set(notices.map(({ contactId }) => contactId))];
  const owners = [...contactIds, ...nobodysContacts(code)].slice(0, SHARED_MAX);
  const { contacts } = await records.get(owners.map((contactId) => ({ kind: 'contact', contactId })));
  const now = clock.now();
  return notices
    .filter((notice) => notice.checkCode === code && toldStates.has(notice.state))
    .flatMap((notice) => {
      const contact = contacts.find(({ contactId }) => contactId === notice.contactId);
      const sentAt = sentAtOf(notice);
      if (contact === undefined || contact.quarantinedAt !== undefined) return [];
      return now - sentAt > CODE_DAYS * DAY_MS ? [] : [{ noticeId: notice.noticeId, contact, sentAt }];
    })
    .toSorted((one, other) => other.sentAt - one.sentAt)
    .at(0);
}

/** Where the carrier's answer was lost, the last moment it can have been handed over. */
const sentAtOf = ({ sentAt, publishBy, since }: Notice): Instant => sentAt ?? publishBy ?? since;

const nobodysNotices = (code: string): readonly NoticeId[] =>
  [0, 1].map((n) => noticeIdSchema.parse(`nobody#${placeOf(code)}#${n}`));
const nobodysContacts = (code: string) =>
  [0, 1].map((n) => contactIdSchema.parse(`nobody-${placeOf(code)}-${n}`));
/** Typed by a stranger: only what may stand in an id. */
const placeOf = (code: string): string => code.replace(/[^0-9A-Z]/g, '').slice(0, 8);

/** After these words a text of ours carries its code. */
const inText = /(?:核真码|code)[\s:：]*([0-9A-Z]{8})(?![0-9A-Z])/i;
/** Letters that our codes leave out, as they are misread. */
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * The code in what was typed: the code itself, in whatever spelling, or a whole message that carries one.
 * Anything else stays what it is, eight characters at most, and will not be found.
 */
export function codeIn(text: string): string {
  const plain = text.normalize('NFKC').toUpperCase();
  const found = inText.exec(plain)?.[1] ?? plain.replace(/[\s\-–—.·_]/g, '');
  const code = found.replace(/[OIL]/g, (letter) => misread[letter] ?? letter);
  // A longer one must not be cut into a right one; nor a sign into halves, which no database takes as a key.
  return (code.length === CODE_LENGTH ? code : code.slice(0, CODE_LENGTH - 1)).toWellFormed();
}

const CODE_LENGTH = 8;
export const isCodeShaped = (code: string): boolean => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code);
