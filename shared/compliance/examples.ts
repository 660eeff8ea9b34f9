import {
  answerIdOf,
  caseIdSchema,
  caseNoticeIdOf,
  inboundIdSchema,
  loanIdSchema,
  noticeIdOf,
  stepSchema,
  type NoticeId,
} from '../model/ids.ts';
import type { AnswerKind } from '../model/notice.ts';
import { DAY_MS, parseInstant, parseLocalDate, parseZone, plusMs, type Instant } from '../time.ts';
import type { Facts } from './facts.ts';

/**
 * The plain case that every example starts from: all is well, and every rule allows. 10 March 2026, 10:00 by
 * the clock of the borrower, two days into the step `overdue+3` of an instalment due on 5 March.
 */
const ordinary = (number: number, now: string, of: Pick<Facts, 'jurisdictions' | 'zones'>): Facts => ({
  now: parseInstant(now),
  notice: {
    noticeId: exampleNotice(number),
    kind: 'notice',
    step: stepSchema.parse('overdue+3'),
    answerKind: 'none',
    phase: 'after',
    dueDate: parseLocalDate('2026-03-05'),
    language: of.jurisdictions.includes('cn') ? 'zh-CN' : 'en',
    state: 'none',
    catchUp: false,
    stoppedSince: false,
  },
  ...of,
  loan: {
    status: 'open',
    unpaidMinor: 123_456,
    holds: [],
    paymentsPending: 0,
    versionsAgree: true,
    recipient: 'borrower',
  },
  feed: feedOfThisMorning(plusMs(parseInstant(now), -DAY_MS / 2)),
  contact: {
    optedOut: false,
    quarantined: false,
    consent: 'given',
    verifiedAt: plusMs(parseInstant(now), -20 * DAY_MS),
    pendingReplies: 0,
    openCases: 0,
    holds: [],
    recentSends: [],
    optOutConfirmedAt: 'never',
    quietTimes: [],
  },
  person: { holds: [], recentSends: [], flags: [], lastTalkAt: 'never', lastCatchUpAt: 'never' },
  goingFirst: [],
  sending: { paused: false, braked: false },
  deployment: {
    relationship: 'first-party',
    chinaDataRegion: 'mainland',
    chinaExportMechanism: 'none',
    repliesReachUs: true,
    recordsKeptYears: 5,
  },
  text: {
    templateId: 'overdue-early@1',
    parts: 1,
    language: of.jurisdictions.includes('cn') ? 'zh-CN' : 'en',
    encoding: of.jurisdictions.includes('cn') ? 'UCS-2' : 'GSM-7',
    slots: ['amount', 'asOf', 'checkCode', 'contract', 'dueDate', 'hotline', 'sender'],
    tellsLedger: true,
    families: [],
  },
  template: { approved: true, expired: false, suspended: false, carrierTemplateId: 'example-template' },
});

const feedOfThisMorning = (watermark: Instant): Facts['feed'] => ({
  kind: 'file',
  watermark,
  consentThrough: watermark,
  contactThrough: watermark,
});

/** An invented notice: loan `example-<number>`, its first instalment, step `overdue+3`. */
export const exampleNotice = (number: number): NoticeId =>
  noticeIdOf({
    loanId: loanIdSchema.parse(`example-${number}`),
    n: 1,
    scheduleVersion: 1,
    step: stepSchema.parse('overdue+3'),
  });

const chinese = { jurisdictions: ['cn'], zones: [parseZone('Asia/Shanghai')] } as const;
const american = { jurisdictions: ['us'], zones: [parseZone('America/New_York')] } as const;

export const chinaFacts = (): Facts => ordinary(1, '2026-03-10T10:00:00+08:00', chinese);
export const unitedStatesFacts = (): Facts => ordinary(1, '2026-03-10T10:00:00-04:00', american);

/** What an example changes: whole rooms of facts, each only in the facts it names. */
export type FactsChange = {
  readonly [Room in keyof Facts]?: Facts[Room] extends number | string | readonly unknown[]
    ? Facts[Room]
    : Partial<Facts[Room]>;
};

/** The facts with some of them changed. */
export function withFacts(facts: Facts, change: FactsChange): Facts {
  return {
    now: change.now ?? facts.now,
    notice: { ...facts.notice, ...change.notice },
    jurisdictions: change.jurisdictions ?? facts.jurisdictions,
    zones: change.zones ?? facts.zones,
    loan: { ...facts.loan, ...change.loan },
    feed: { ...facts.feed, ...change.feed },
    contact: { ...facts.contact, ...change.contact },
    person: { ...facts.person, ...change.person },
    goingFirst: change.goingFirst ?? facts.goingFirst,
    sending: { ...facts.sending, ...change.sending },
    deployment: { ...facts.deployment, ...change.deployment },
    text: { ...facts.text, ...change.text },
    template: { ...facts.template, ...change.template },
  };
}

/** The Chinese case, changed. */
export const inChina = (change: FactsChange = {}): Facts => withFacts(chinaFacts(), change);
/** The American case, changed. */
export const inUnitedStates = (change: FactsChange = {}): Facts => withFacts(unitedStatesFacts(), change);

/** An answer to a reply on a Chinese number, of which no loan is known; changed. */
export const answerTo = (answerKind: AnswerKind, change: FactsChange = {}): Facts => {
  const facts = inChina({
    notice: {
      noticeId: answerIdOf(inboundIdSchema.parse('example-reply')),
      kind: 'answer',
      step: 'unknown',
      answerKind,
      phase: 'unknown',
      dueDate: 'unknown',
      state: 'waiting',
    },
    zones: 'unknown',
    loan: {
      status: 'unknown',
      unpaidMinor: 'unknown',
      paymentsPending: 'unknown',
      versionsAgree: 'unknown',
      recipient: 'unknown',
    },
    feed: {
      kind: 'unknown',
      watermark: 'unknown',
      consentThrough: 'unknown',
      contactThrough: 'unknown',
    },
    contact: { quietTimes: 'unknown' },
    person: {
      recentSends: 'unknown',
      flags: 'unknown',
      lastTalkAt: 'unknown',
      lastCatchUpAt: 'unknown',
    },
    text: { templateId: `${answerKind}@1`, parts: 1, slots: ['hotline', 'sender'], tellsLedger: false },
  });
  return withFacts(facts, change);
};

/** A message about a case of the American borrower; changed. */
export const aboutCase = (answerKind: AnswerKind, change: FactsChange = {}): Facts => {
  const facts = inUnitedStates({
    notice: {
      noticeId: caseNoticeIdOf(caseIdSchema.parse('C0000001'), 'resolved'),
      kind: 'case',
      step: 'unknown',
      answerKind,
      phase: 'unknown',
      dueDate: 'unknown',
      state: 'waiting',
    },
    loan: { status: 'unknown', unpaidMinor: 'unknown', paymentsPending: 'unknown', versionsAgree: 'unknown' },
    person: { lastCatchUpAt: 'unknown' },
    text: { templateId: `${answerKind}@1`, parts: 1, slots: ['hotline', 'sender'], tellsLedger: false },
  });
  return withFacts(facts, change);
};

/** An instant of an example, ISO 8601 with offset. */
export const at = (iso: string): Instant => parseInstant(iso);
