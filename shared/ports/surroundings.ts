import type { Event } from '../events/events.ts';
import type { CaseKind } from '../model/case.ts';
import type { CaseId } from '../model/ids.ts';
import type { TemplateId } from '../model/template.ts';

/** Publishes events. Every entry that the bus refuses is tried again, bounded; then Fault('unavailable'). */
export interface EventBus {
  publish(events: readonly Event[]): Promise<void>;
}

/** How many messages wait in or are taken from the queue of due loans; an estimate, never too fresh. */
export interface Backlog {
  depth(): Promise<number>;
}

/**
 * Calls a person at the lender, now. Carries ids and words of ours only. May call twice for one thing; throws
 * Fault('unavailable') when nobody could be called, and sweep tries again.
 */
export interface Alarm {
  raise(alarm: {
    readonly caseId: CaseId;
    readonly kind: CaseKind;
    /**
     * `opened`: an urgent one. `due-soon`, `overdue`: its answer is due within a day, or was. `untold`: what was to
     * be told of it may not, or can no longer, be told by SMS.
     */
    readonly why: CaseAlarmWhy;
  }): Promise<void>;
  /** Sweep has stopped a text, or all sending: somebody has to find out why (CAP-01). */
  stopped(what: SendingStopped): Promise<void>;
}

export const caseAlarmWhys = ['opened', 'due-soon', 'overdue', 'untold'] as const;
export type CaseAlarmWhy = (typeof caseAlarmWhys)[number];

export type SendingStopped =
  | { readonly what: 'text-suspended'; readonly templateId: TemplateId }
  | { readonly what: 'all-sending-braked' };

/** Keeps this worker to its share of the carrier's rate. */
export interface Pacer {
  /**
   * Before a claim: waits until this worker may hand something over again, so that nothing claimed has to wait.
   * Who had to wait decides anew: the window may have closed meanwhile. Throws Fault('unavailable') instead of
   * waiting longer than `msMax`, or than it is set to wait at most.
   */
  turn(msMax?: number): Promise<'at-once' | 'waited'>;
  /** After the claim: counts `parts` SMS parts that are handed over now. */
  pace(parts: number, partsPerSecond: number): Promise<void>;
}

/** Secrets that ids and codes derive from. Held by AWS Secrets Manager, read once a process. */
export interface Keys {
  /** For contact ids: HMAC over the phone number. */
  readonly contact: string;
  /** For check codes: HMAC over the notice id. */
  readonly code: string;
}

/** One line of log. Ids, codes and counts only: no number, no name, no text of a message. */
export interface Log {
  info(event: string, fields: LogFields): void;
  warn(event: string, fields: LogFields): void;
}
export type LogFields = Readonly<Record<string, string | number | boolean>>;
