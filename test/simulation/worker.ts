import type { BatchDeps, DueItem } from '../../functions/send/send.ts';
import type { LedgerDeps } from '../../functions/ledger/apply-snapshot.ts';
import type { PaymentReceived } from '../../functions/ledger/apply-payment.ts';
import type { WatermarkAdvance } from '../../functions/ledger/advance-watermark.ts';
import type { Inbound, ReplyDeps } from '../../functions/reply/reply.ts';
import type { ScanDeps } from '../../functions/scan/scan.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Applied, ApplyDeps } from '../../functions/receipt/apply-receipt.ts';
import type { NewCase } from '../../functions/case/opened-case.ts';
import type { Resolving } from '../../functions/case/resolve.ts';
import type { CaseDeps, CaseRecords } from '../../functions/case/deps.ts';
import type { StaffMessage } from '../../functions/case/say.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { CarrierList } from '../../shared/ports/carrier-list.ts';
import type { SmsSender } from '../../shared/ports/sms.ts';
import type { Alarm, Backlog, EventBus, Log, Pacer } from '../../shared/ports/surroundings.ts';
import type { Clock } from '../../shared/time.ts';
import type { Verb } from './faults.ts';

/** One invocation of one function: alive until it ends, crashes, or its time is up. */
export interface Worker {
  readonly id: number;
  readonly verb: Verb;
  /** How far its clock is ahead of the true time, milliseconds. */
  readonly skewMs: number;
  readonly startedAt: number;
  dead: boolean;
  done: boolean;
  /** It was stopped from outside and its time-out with it. */
  frozenMs: number;
  /** Waits so far: each has its own latency. */
  waits: number;
  /** Waits it has not been answered yet. */
  inFlight: number;
  /** Waits that were answered with an error: what it wanted to do there was not done, or it cannot know. */
  readonly failedAt: Set<string>;
  /** It was told of a conflict where there was none. */
  misled: boolean;
  /** When it last got a turn at the carrier for which it had to wait, by the true time. */
  waitedUntil: number | undefined;
  /** Claims it committed while sending was paused. */
  claimsInPause: number;
  readonly ended: ((ending: Ending) => void) | undefined;
  /** Tells whoever gave it work that it has been stopped: its messages will be seen again meanwhile. */
  readonly stopped: (() => void) | undefined;
  /** What it is bringing in. */
  readonly snapshot: LoanSnapshot | undefined;
  readonly receipt: Receipt | undefined;
  readonly payment: PaymentSaid | undefined;
  /** The people of the case it closes were asked, and mean the stopped number only. */
  readonly freesOthers: boolean;
}

/** What the lender says of a payment. */
export interface PaymentSaid {
  readonly loanId: string;
  readonly paymentId: string;
  readonly receivedAt: number;
}

export type Ending = 'done' | 'failed' | 'dead';

/** Work for one invocation. */
export interface Task {
  readonly verb: Verb;
  readonly run: (ports: Ports, worker: Worker) => Promise<unknown>;
  /** The function's time-out. */
  readonly limitMs: number;
  readonly ended?: (ending: Ending) => void;
  /** Whoever brought it is content with what has been done by then, whatever became of the worker. */
  readonly isTaken?: () => boolean;
  readonly stopped?: () => void;
  readonly snapshot?: LoanSnapshot;
  readonly receipt?: Receipt;
  readonly payment?: PaymentSaid;
  readonly freesOthers?: boolean;
}

/** Everything outside a use case, as this worker meets it. */
export interface Ports {
  readonly records: Records;
  readonly sms: SmsSender;
  readonly carrierList: CarrierList;
  readonly bus: EventBus;
  readonly alarm: Alarm;
  readonly backlog: Backlog;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly log: Log;
}

/** The use cases under test. The real ones, or those of a variant that is broken on purpose. */
export interface UseCases {
  scan(deps: ScanDeps): Promise<unknown>;
  sendBatch(deps: BatchDeps, items: readonly DueItem[]): Promise<{ readonly failed: readonly string[] }>;
  takeReply(deps: ReplyDeps, inbound: Inbound): Promise<unknown>;
  sweep(deps: ReplyDeps): Promise<unknown>;
  applySnapshot(deps: LedgerDeps, snapshot: LoanSnapshot): Promise<unknown>;
  applyPayment(
    deps: Pick<LedgerDeps, 'records' | 'clock' | 'keys'>,
    payment: PaymentReceived,
  ): Promise<unknown>;
  applyReceipt(deps: ApplyDeps, receipt: Receipt): Promise<Applied>;
  openedCase(deps: CaseDeps, wanted: NewCase): Promise<unknown>;
  resolveCase(deps: CaseRecords, caseId: CaseId, resolving: Resolving): Promise<unknown>;
  say(deps: CaseRecords, caseId: CaseId, message: StaffMessage): Promise<unknown>;
  advanceWatermark(deps: Pick<LedgerDeps, 'records'>, advance: WatermarkAdvance): Promise<unknown>;
}
