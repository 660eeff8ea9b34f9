import { caseInsteadOf } from '../case/open.ts';
import { caseKindSchema, type Case, type CaseKind } from '../model/case.ts';
import { answerIdOf } from '../model/ids.ts';
import type { AnswerKind, Notice } from '../model/notice.ts';
import { isOptedOut, type Contact, type Person } from '../model/party.ts';
import { intents as intentsInOrder, type Intent } from '../model/reply.ts';
import type { Language } from '../model/value.ts';
import { MINUTE_MS, plusMs, type Instant } from '../time.ts';
import type { Heard } from './effects.ts';

/** 47 CFR 64.1200(a)(12): a confirmation within five minutes is presumed to be covered by the consent. */
const OPT_OUT_ANSWER_WITHIN_MS = 5 * MINUTE_MS;
/** An answer to a question is worth something for an hour; later it would come out of nowhere. */
const ANSWER_WITHIN_MS = 60 * MINUTE_MS;

interface After {
  readonly contact: Contact;
  readonly people: readonly Person[];
  readonly cases: readonly Case[];
}

/** The one answer that is owed for a reply: that of the first intent, in order, which has one. */
export function answerTo(heard: Heard, after: After, now: Instant): Notice | undefined {
  const answerKind = intentsInOrder
    .filter((intent) => heard.intents.includes(intent))
    .map((intent) => answerKindOf(intent, heard, after.contact))
    .find((kind) => kind !== undefined);
  if (answerKind === undefined) return undefined;
  const [person] = after.people;
  const told = caseToldBy(answerKind, after.cases);
  const all = told === undefined || !promises(told) ? [] : casesPromised(told, heard, after.cases);
  return {
    noticeId: answerIdOf(heard.reply.inboundId),
    rev: 0,
    kind: 'answer',
    state: 'waiting',
    contactId: after.contact.contactId,
    ...(person === undefined ? {} : { personId: person.personId }),
    answerKind: all.length < 2 ? answerKind : 'several',
    ...(told === undefined ? {} : { caseId: told.caseId }),
    ...(all.length < 2 ? {} : { caseIds: all.map(({ caseId }) => caseId) }),
    language: languageOf(heard.reply.body, after.contact, person),
    createdAt: now,
    since: now,
    attempts: 0,
    answerBy: answerByOf(answerKind, heard, now),
  };
}

/** Those five minutes begin when we received the words, however long it took until they were applied. */
const answerByOf = (kind: AnswerKind, { reply }: Heard, now: Instant): Instant =>
  kind === 'opt-out' ? plusMs(reply.storedAt, OPT_OUT_ANSWER_WITHIN_MS) : plusMs(now, ANSWER_WITHIN_MS);

/** Only what is true is confirmed: no "you are opted in" to a number that is opted out or not theirs. */
function answerKindOf(intent: Intent, heard: Heard, contact: Contact): AnswerKind | undefined {
  switch (intent) {
    case 'opt-out':
      return isOptedOut(contact) ? 'opt-out' : undefined;
    case 'opt-in':
      return !isOptedOut(contact) && contact.quarantinedAt === undefined ? 'opt-in' : undefined;
    case 'help':
      return heard.asksForCall ? 'question' : 'help';
    case 'acknowledge':
    case 'unclear':
      return undefined;
    default:
      return intent;
  }
}

/** That of its kind; where the number had no room for one more, that which took the words instead. */
function caseToldBy(answerKind: string, cases: readonly Case[]): Case | undefined {
  const kind = caseKindSchema.safeParse(answerKind === 'paid' ? 'dispute' : answerKind);
  if (!kind.success) return undefined;
  const unresolved = cases.filter((one) => one.state !== 'resolved' && one.openedBy !== 'system');
  return unresolved.find((one) => one.kind === kind.data) ?? caseInsteadOf(kind.data, unresolved);
}

/**
 * Kinds whose answer promises the borrower one of ours by a day. Not `legal`: once somebody acts for them, we may
 * write to nobody else.
 */
const promising: ReadonlySet<CaseKind> = new Set<CaseKind>(['dispute', 'hardship', 'complaint', 'question']);

/** Where the ledger is to speak first, the case is not listed among several. */
const promises = ({ kind, state }: Case): boolean => promising.has(kind) && state === 'open';

/** The case that is answered for, then the others of the same reply: whoever has said two things hears of both. */
function casesPromised(told: Case, { intents, asksForCall }: Heard, cases: readonly Case[]): readonly Case[] {
  const kinds = intents.map((intent) => (intent === 'help' && asksForCall ? 'question' : intent));
  const others = kinds
    .map((kind) => caseToldBy(kind, cases))
    .filter((one) => one !== undefined)
    .filter((one) => one !== told && promises(one));
  return [told, ...new Set(others)];
}

/** Who writes Chinese is answered in Chinese; else the person's language, else that of the number's country. */
export function languageOf(body: string, contact: Contact, person: Person | undefined): Language {
  if (/\p{Script=Han}/u.test(body)) return 'zh-CN';
  if (person !== undefined && person.language !== 'unknown') return person.language;
  return contact.number.startsWith('+86') ? 'zh-CN' : 'en';
}
