import type { Case, CaseState } from '../model/case.ts';
import type { Decision } from '../model/decision.ts';
import type { AttemptId, CaseId, ContactId, InboundId, LoanId, NoticeId, PersonId } from '../model/ids.ts';
import type { Instalment, Loan, LoanHead } from '../model/loan.ts';
import type { Notice, SendingCounts } from '../model/notice.ts';
import type { Contact, Person } from '../model/party.ts';
import type { Reply } from '../model/reply.ts';
import type { Setting } from '../model/setting.ts';
import type { TemplateId } from '../model/template.ts';
import type { Instant } from '../time.ts';

/**
 * Everything FairNotice remembers, behind one contract.
 *
 * **Revisions.** Every item carries `rev`, the revision it was read at (0 = not stored). A write holds only
 * while the stored revision is still that one (absent for 0), and stores `rev + 1`. So a writer can never
 * undo what it has not seen, whatever the item.
 *
 * **Durability.** What `commit` answered `committed` for survives every crash. Reads by key are consistent:
 * they see every commit answered before they began. Listings (`due…`, `open…`, `unapplied…`, `…ByCode`) may lag by
 * seconds: use them to find work, never to decide.
 *
 * **Errors.** `Fault('unavailable')` = it may or may not have happened; the caller reads and compares.
 * `Fault('defect')` = a stored item does not fit its schema; the message names table, key and field.
 */
export interface Records {
  /** The head and all stored instalments, in one consistent read; undefined when there is no such loan. */
  loan(loanId: LoanId): Promise<Loan | undefined>;

  /** Several items by key in one consistent read (at most 100 keys). What is not stored is not answered. */
  get(keys: readonly RecordKey[]): Promise<Found>;

  /**
   * All writes or none (1 to 100, no item twice). `conflict` = for certain nothing was written because some
   * item's revision was no longer the one it was read at. Two transactions that merely touch at the same
   * time are retried inside, with jitter.
   */
  commit(writes: readonly Write[]): Promise<'committed' | 'conflict'>;

  /** Loans of one shard whose `nextStepAt` is at or before `until`, the earliest first. */
  dueLoans(query: { shard: number; until: Instant; limit: number }): Promise<readonly DueLoan[]>;

  /**
   * Notices that are open since before `before`, the oldest first: `claimed` (of any kind), `answering`
   * (answers that wait), `telling` (messages about cases that wait) and `waiting` (reminders that wait).
   */
  openNotices(query: { state: OpenState; before: Instant; limit: number }): Promise<readonly NoticeId[]>;

  /** Replies stored before `before` and not applied, the oldest first. */
  unappliedReplies(query: { before: Instant; limit: number }): Promise<readonly InboundId[]>;

  /** Cases that are `watching` or `open` and whose `actAt` is before `before`, the most urgent first. */
  dueCases(query: {
    state: Exclude<CaseState, 'resolved'>;
    before: Instant;
    limit: number;
  }): Promise<readonly CaseId[]>;

  /** Notices that carry this check code, the newest first: by chance two may share one. May lag, as listings do. */
  noticesByCode(query: { code: string; limit: number }): Promise<readonly NoticeId[]>;

  /** Notices to which the carrier gave this id, the newest first: one, unless the carrier gave it twice. May lag. */
  noticesByCarrierId(query: { carrierMessageId: string; limit: number }): Promise<readonly NoticeId[]>;

  /** Everything to one number, sent or not, the newest first. May lag, as listings do. */
  noticesOfContact(query: { contactId: ContactId; limit: number }): Promise<readonly NoticeId[]>;

  /**
   * For each text, in the order asked: its messages, of whatever kind, that went out from `since` on and before `before`, and how many
   * of them were answered with a stop or a complaint. May lag by seconds, as a listing does. With `ifAnswered`
   * nothing is counted, and the answer is empty, while nobody has said anything against any of them: one question.
   */
  sendingCounts(query: {
    texts: readonly CountedSince[];
    before: Instant;
    ifAnswered?: true;
  }): Promise<readonly SendingCounts[]>;

  /** The decision of one attempt; undefined when there is none. */
  decision(noticeId: NoticeId, attemptId: AttemptId): Promise<Decision | undefined>;
}

export interface CountedSince {
  readonly templateId: TemplateId;
  readonly since: Instant;
}

export type OpenState = 'waiting' | 'claimed' | 'answering' | 'telling';

export interface DueLoan {
  readonly loanId: LoanId;
  readonly nextStepAt: Instant;
}

/** The items that `get` reads, and that `commit` puts. */
export interface RecordOf {
  loan: LoanHead;
  instalment: Instalment;
  contact: Contact;
  person: Person;
  notice: Notice;
  decision: Decision;
  reply: Reply;
  case: Case;
  setting: Setting;
}

export type RecordKey =
  | { readonly kind: 'loan'; readonly loanId: LoanId }
  | { readonly kind: 'contact'; readonly contactId: ContactId }
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'notice'; readonly noticeId: NoticeId }
  | { readonly kind: 'reply'; readonly inboundId: InboundId }
  | { readonly kind: 'case'; readonly caseId: CaseId }
  | { readonly kind: 'setting'; readonly name: string };

/** What `get` found, by kind, each list in the order of the keys that were found. */
export interface Found {
  readonly loans: readonly LoanHead[];
  readonly contacts: readonly Contact[];
  readonly people: readonly Person[];
  readonly notices: readonly Notice[];
  readonly replies: readonly Reply[];
  readonly cases: readonly Case[];
  readonly settings: readonly Setting[];
}

export type Put = {
  readonly [Kind in keyof RecordOf]: {
    readonly op: 'put';
    readonly kind: Kind;
    /** `item.rev` is the revision it was read at, 0 when it must be absent. */
    readonly item: RecordOf[Kind];
  };
}[keyof RecordOf];

export type Write =
  | Put
  /** Forgets an instalment that the ledger no longer lists. */
  | { readonly op: 'delete'; readonly kind: 'instalment'; readonly item: Instalment }
  /** Writes nothing; holds only while the item's revision is the one it was read at. */
  | { readonly op: 'check'; readonly kind: 'loan'; readonly item: LoanHead }
  | { readonly op: 'check'; readonly kind: 'contact'; readonly item: Contact }
  | { readonly op: 'check'; readonly kind: 'person'; readonly item: Person };

/** The most writes DynamoDB takes in one transaction. */
export const WRITES_MAX = 100;
/** The most keys DynamoDB answers in one BatchGetItem. */
export const KEYS_MAX = 100;
