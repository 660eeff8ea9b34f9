import type { ContactId } from '../../shared/model/ids.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Setting } from '../../shared/model/setting.ts';
import { unpackApprovals } from '../../shared/model/template.ts';
import type { Put, Write } from '../../shared/ports/records.ts';
import { parseInstant } from '../../shared/time.ts';
import { localDay } from './calendar.ts';
import type { Words } from './deeds.ts';
import { learnCases, type Silence } from './truth-cases.ts';
import { learnInstalments, type InstalmentTruth } from './truth-instalments.ts';
import { learnOwed, type OwedSchedule } from './truth-owed.ts';
import { learnReply, stop } from './truth-replies.ts';
import type { Worker } from './worker.ts';
import type { World } from './world.ts';

type Broke = (promise: number, what: string) => void;

/** What the lender has said of a loan, as far as it was stored; worked out from the words, not from the rows. */
export interface LoanTruth {
  asOf: number;
  body: string;
  status: string;
  held: boolean;
  contradicted: boolean;
  readonly personId: string;
  /** The number that the lender knows now. */
  contactId: string;
  readonly instalments: Map<number, InstalmentTruth>;
  /** Payments announced and not counted: id -> when received. */
  readonly pending: Map<string, number>;
  /** `n.version` -> by which schedule it was owed, and when. */
  readonly schedules: Map<string, OwedSchedule>;
  /** When it was not open. */
  readonly closed: { from: number; until: number }[];
  /** `n.version` -> the day by which the borrower has promised to pay it. */
  readonly promised: Map<string, number>;
  plan: LoanHead['plan'];
  /** The moment of the lender's first word. */
  readonly firstAsOf: number;
  /** When a dispute about it was decided for the borrower. */
  upheldAt: number | undefined;
}

export interface ContactTruth {
  optOutAt: number | undefined;
  optInAt: number | undefined;
  /** Replies stored and not applied. */
  readonly pending: Set<string>;
  quarantined: boolean;
  revoked: boolean;
  /** When the carrier took what it could never deliver; and when the lender last made sure of the number. */
  unreachableAt: number | undefined;
  verifiedAt: number | undefined;
  readonly personIds: Set<string>;
}

export interface ReplyTruth {
  readonly contactId: string;
  readonly words: Words;
  readonly receivedAt: number;
  /** When it was stored, and when it was applied, by the true time. */
  readonly storedAt: number;
  appliedAt: number;
  applied: number;
  /** The moment by which its answer is owed counts from here: a worker that was stopped had read the clock before. */
  countsFrom: number;
  /** By what its number had said when it was applied. */
  isOwedAnswer: boolean;
}

/** A number was stopped: its people's other numbers wait. */
export interface Stop {
  /** The commit that brought it. */
  readonly commit: number;
  /** The case in which somebody asks these people; of others on the same number nobody asks there. */
  askedIn: string | undefined;
}

/** The world as its people know it: every stop, hold, payment and sum that was stored, in order. */
export interface Truth {
  readonly loans: Map<string, LoanTruth>;
  /** `loan n version` -> due day, of every schedule there ever was. */
  readonly dueDays: Map<string, number>;
  readonly replies: Map<string, ReplyTruth>;
  /** Person -> numbers of that person that said stop: all the person's other numbers are held. */
  readonly stopped: Map<string, Map<string, Stop>>;
  /** Local days of the feed's watermarks, at the lender. */
  readonly watermarkDays: Set<number>;
  readonly silences: Map<string, Silence>;
  /** Case -> the commit that opened it. */
  readonly opened: Map<string, number>;
  /** Case -> how it was decided, and by whom. */
  readonly resolved: Map<string, string>;
  /** Commits so far. */
  commit(): number;
  /** The latest moment up to which a feed is complete. */
  watermark(): number;
  /** The same as it was at a moment. */
  watermarkAt(at: number): number;
  /** When a text was suspended, or, of a message whose text is not known, all were; undefined while it is approved. */
  suspendedAt(templateId: string | undefined): number | undefined;
  /** When sending was paused; undefined while it runs. */
  pausedAt(): number | undefined;
  contact(contactId: string): ContactTruth;
  /** Learns from one committed transaction. */
  learn(worker: Worker, writes: readonly Write[], now: number, broke: Broke): void;
}

export const isOptedOut = ({ optOutAt, optInAt }: ContactTruth): boolean =>
  optOutAt !== undefined && !(optInAt !== undefined && optInAt > optOutAt);

export function truthOf(world: World, wordsOf: (inboundId: string) => Words): Truth {
  const contacts = new Map<string, ContactTruth>();
  let pausedAt: number | undefined;
  let suspended = new Map<string, number>();
  let watermark = -Infinity;
  const watermarks: { readonly at: number; readonly watermark: number }[] = [];
  let commits = 0;
  const contact = (contactId: string): ContactTruth => {
    const known = contacts.get(contactId) ?? newContact();
    contacts.set(contactId, known);
    return known;
  };
  const truth: Truth = {
    loans: new Map(),
    dueDays: new Map(),
    replies: new Map(),
    stopped: new Map(),
    watermarkDays: new Set(),
    silences: new Map(),
    opened: new Map(),
    resolved: new Map(),
    commit: () => commits,
    watermark: () => watermark,
    watermarkAt: (at) => watermarks.findLast((one) => one.at <= at)?.watermark ?? -Infinity,
    suspendedAt: (templateId) =>
      templateId === undefined ? suspended.get(EVERY_TEXT) : suspended.get(templateId),
    pausedAt: () => pausedAt,
    contact,
    learn: (worker, writes, now, broke) => {
      commits += 1;
      for (const write of writes) if (write.op === 'put') learnPut(worker, write, now);
      learnCases(truth, worker, writes, { now, broke });
      for (const write of writes) if (write.kind === 'loan') learnOwedOf(truth, write.item.loanId, now);
    },
  };
  const learnSetting = (item: Setting, now: number): void => {
    if ('watermark' in item) {
      watermark = Math.max(watermark, item.watermark);
      watermarks.push({ at: now, watermark });
      truth.watermarkDays.add(localDay(item.watermark, world.lenderPlace));
    } else if ('approvals' in item) {
      suspended = suspendedIn(item.approvals, suspended, now);
    } else if ('partsPerSecond' in item) pausedAt = item.paused === undefined ? undefined : (pausedAt ?? now);
  };
  const learnPut = (worker: Worker, write: Put, now: number): void => {
    if (write.kind === 'reply') {
      learnReply(truth, write.item, {
        wordsOf,
        lenderPlace: world.lenderPlace,
        now,
        readAt: now - worker.frozenMs,
      });
    } else if (write.kind === 'setting') learnSetting(write.item, now);
    else if (write.kind === 'loan') learnHead(truth, worker, world);
    else if (write.kind === 'contact' && worker.verb === 'operator') {
      contact(write.item.contactId).quarantined ||= write.item.quarantinedAt !== undefined;
    } else if (write.kind === 'notice' && worker.verb === 'receipt') {
      learnReceipt(contact(write.item.contactId), worker);
    }
  };
  return truth;
}

const EVERY_TEXT = 'every text';

/** Text -> since when it is suspended; and when they all are. */
function suspendedIn(packed: string, before: ReadonlyMap<string, number>, now: number): Map<string, number> {
  if (!packed.includes('"suspended"')) return new Map();
  const all = Object.entries(unpackApprovals(packed));
  const out = all.flatMap(([text, { suspended }]) => (suspended === undefined ? [] : [text]));
  const named = out.length === all.length ? [...out, EVERY_TEXT] : out;
  return new Map(named.map((text) => [text, before.get(text) ?? now]));
}

function learnOwedOf({ loans }: Truth, loanId: string, now: number): void {
  const loan = loans.get(loanId);
  if (loan !== undefined) learnOwed(loan, now);
}

const newContact = (): ContactTruth => ({
  optOutAt: undefined,
  optInAt: undefined,
  pending: new Set(),
  quarantined: false,
  revoked: false,
  unreachableAt: undefined,
  verifiedAt: undefined,
  personIds: new Set(),
});

/** No message will ever reach this number, unless the lender has made sure of it since. */
function learnReceipt(contact: ContactTruth, { receipt }: Worker): void {
  if (receipt?.fate.number !== 'unreachable') return;
  if ((contact.verifiedAt ?? -Infinity) > receipt.takenAt) return;
  contact.unreachableAt = Math.max(contact.unreachableAt ?? -Infinity, receipt.takenAt);
}

/** A payment is known from what the lender said, not from what was made of it. */
function learnHead(truth: Truth, { verb, snapshot, payment }: Worker, world: World): void {
  if (verb !== 'ledger') return;
  if (payment !== undefined) {
    truth.loans.get(payment.loanId)?.pending.set(payment.paymentId, payment.receivedAt);
  }
  if (snapshot === undefined) return;
  const named = world.contacts.find(({ number }) => number === snapshot.contact.number);
  if (named !== undefined) learnSnapshot(truth, snapshot, named.contactId);
}

function learnSnapshot(truth: Truth, snapshot: LoanSnapshot, contactId: ContactId): void {
  const { loanId, asOf: _moment, paymentsThrough, ...rest } = snapshot;
  const asOf = parseInstant(snapshot.asOf);
  const body = JSON.stringify(rest);
  const { personId } = snapshot.person;
  const loan = truth.loans.get(loanId) ?? firstSight(personId, contactId, asOf);
  truth.loans.set(loanId, loan);
  if (asOf < loan.asOf) return;
  const through = paymentsThrough === undefined ? undefined : parseInstant(paymentsThrough);
  if (asOf === loan.asOf && body !== loan.body) {
    loan.contradicted = true;
    return;
  }
  for (const [id, receivedAt] of loan.pending) {
    const isListed = snapshot.paymentsListed.some((one) => one === id);
    if (isListed || (through !== undefined && receivedAt <= through)) loan.pending.delete(id);
  }
  if (asOf === loan.asOf) return;
  loan.contradicted = false;
  loan.asOf = asOf;
  loan.body = body;
  loan.status = snapshot.status;
  loan.held = snapshot.held;
  loan.contactId = contactId;
  learnInstalments(truth, loan, snapshot);
  learnParties(truth, snapshot, contactId);
}

const firstSight = (personId: string, contactId: string, firstAsOf: number): LoanTruth => ({
  asOf: -Infinity,
  body: '',
  status: 'open',
  held: false,
  contradicted: false,
  personId,
  contactId,
  instalments: new Map(),
  pending: new Map(),
  schedules: new Map(),
  closed: [],
  promised: new Map(),
  plan: undefined,
  firstAsOf,
  upheldAt: undefined,
});

function learnParties(
  truth: Truth,
  { person: { personId }, contact }: LoanSnapshot,
  contactId: string,
): void {
  const known = truth.contact(contactId);
  const verifiedAt = contact.verifiedAt === undefined ? -Infinity : parseInstant(contact.verifiedAt);
  known.verifiedAt = Math.max(known.verifiedAt ?? -Infinity, verifiedAt);
  if ((known.unreachableAt ?? Infinity) < known.verifiedAt) known.unreachableAt = undefined;
  known.revoked ||= contact.consent.state === 'revoked';
  if (!known.personIds.has(personId) && isOptedOut(known)) stop(truth, personId, contactId);
  known.personIds.add(personId);
}
