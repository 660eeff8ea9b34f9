import type { NoticeId, Step } from '../model/ids.ts';
import type { HoldKind } from '../model/hold.ts';
import type { LoanStatus } from '../model/loan.ts';
import type { AnswerKind } from '../model/notice.ts';
import type { RecentSend } from '../model/party.ts';
import type { Language } from '../model/value.ts';
import type { Instant, LocalDate, Zone } from '../time.ts';

/** A fact is known, or it is `unknown`; an unknown one that a rule needs is never read as good news. */
export type Known<T> = T | 'unknown';

export type Jurisdiction = 'cn' | 'us' | 'us-ma';
export const jurisdictions = ['cn', 'us', 'us-ma'] as const satisfies readonly Jurisdiction[];

/** Before the due date, on it, or after it. */
export type Phase = 'before' | 'on' | 'after';

/** Plain data, JSON-safe: equal facts give an equal decision, today and when an auditor repeats it. */
export interface Facts {
  readonly now: Instant;
  readonly notice: {
    readonly noticeId: NoticeId;
    /** An answer is judged too, by the rules that speak of answers. */
    readonly kind: 'notice' | 'answer';
    readonly step: Known<Step>;
    /** What an answer answers; `none` for a notice. */
    readonly answerKind: Known<AnswerKind> | 'none';
    readonly phase: Known<Phase>;
    readonly dueDate: Known<LocalDate>;
    readonly language: Known<Language>;
  };
  /** Every law that may apply: by the phone's country, the places the person may be, the contract. */
  readonly jurisdictions: Known<readonly Jurisdiction[]>;
  /** Every zone the person may be in. */
  readonly zones: Known<readonly Zone[]>;
  readonly loan: {
    readonly status: Known<LoanStatus>;
    readonly unpaidMinor: Known<number>;
    readonly holds: readonly HoldKind[];
    readonly paymentsPending: Known<number>;
    /** Head and instalments come from the same snapshot. */
    readonly versionsAgree: Known<boolean>;
  };
  readonly feed: { readonly kind: Known<'file' | 'event'>; readonly watermark: Known<Instant> };
  readonly contact: {
    readonly optedOut: Known<boolean>;
    readonly quarantined: Known<boolean>;
    readonly consent: Known<'given' | 'revoked'>;
    readonly pendingReplies: Known<number>;
    readonly holds: readonly HoldKind[];
    readonly recentSends: Known<readonly RecentSend[]>;
    /** When the last confirmation of an opt-out was claimed. */
    readonly optOutConfirmedAt: Known<Instant> | 'never';
  };
  readonly person: {
    readonly holds: readonly HoldKind[];
    readonly recentSends: Known<readonly RecentSend[]>;
  };
  /**
   * Notices to the same person or number that are due now, would be allowed, and go first (earliest due
   * date, then loan id). They are counted as if they had been sent: the loser's finding names the winner.
   */
  readonly goingFirst: readonly {
    readonly noticeId: NoticeId;
    readonly sameContact: boolean;
    readonly samePerson: boolean;
  }[];
  readonly sending: { readonly paused: Known<boolean> };
  readonly text: {
    readonly templateId: Known<string>;
    readonly parts: Known<number>;
  };
}
