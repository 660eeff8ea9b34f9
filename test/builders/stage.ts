import type { ReplyDeps } from '../../functions/reply/reply.ts';
import type { SendDeps } from '../../functions/send/look-at-loan.ts';
import type { Instalment, LoanHead } from '../../shared/model/loan.ts';
import { attemptIdSchema, contactIdOf, type ContactId } from '../../shared/model/ids.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import type { Setting } from '../../shared/model/setting.ts';
import type { Write } from '../../shared/ports/records.ts';
import type { CarrierAnswer, OutgoingSms } from '../../shared/ports/sms.ts';
import type { Instant } from '../../shared/time.ts';
import { memoryAlarm, type MemoryAlarm } from '../memory/alarm.ts';
import { memoryCarrierList, type MemoryCarrierList } from '../memory/carrier-list.ts';
import { memoryClock, type MemoryClock } from '../memory/clock.ts';
import { memoryLog, type MemoryLog } from '../memory/log.ts';
import { memoryPacer, type MemoryPacer } from '../memory/pacer.ts';
import { memoryRecords, type Faults, type MemoryRecords } from '../memory/records.ts';
import { memorySms, type MemorySms } from '../memory/sms.ts';
import { at } from './ids.ts';
import { aLoanHead, anInstalment } from './loan.ts';
import { aContact, aPerson } from './party.ts';
import {
  aDeploymentSetting,
  aFeedSetting,
  aLenderSetting,
  aSendingSetting,
  aTemplatesSetting,
} from './setting.ts';

/** A small world in memory: one borrower in New York whose first instalment is due in three days. */
export interface Stage {
  readonly deps: SendDeps & ReplyDeps;
  readonly alarm: MemoryAlarm;
  readonly records: MemoryRecords;
  readonly carrierList: MemoryCarrierList;
  readonly clock: MemoryClock;
  readonly sms: MemorySms;
  readonly log: MemoryLog;
  readonly pacer: MemoryPacer;
}

export interface StageOptions {
  readonly now?: Instant;
  readonly heads?: readonly LoanHead[];
  readonly instalments?: readonly Instalment[];
  readonly contacts?: readonly Contact[];
  readonly people?: readonly Person[];
  readonly settings?: readonly Setting[];
  readonly carrier?: readonly CarrierAnswer[];
  readonly duringCall?: (message: OutgoingSms) => void | Promise<void>;
  readonly faults?: Faults;
  /** What the carrier keeps as opted out; nobody, if not said. */
  readonly carrierList?: MemoryCarrierList;
  readonly waits?: (clock: MemoryClock) => void;
  /** Whether a worker had to wait for its turn before a claim; may move the clock. */
  readonly turns?: (clock: MemoryClock) => 'at-once' | 'waited';
}

export const keys = { contact: 'contact-key', code: 'code-key' } as const;
export const borrowerNumber = '+12125550123';
/** The contact of the borrower as replies will find it. */
export const borrowerContactId: ContactId = contactIdOf(keys.contact, borrowerNumber);
/** 10:00 in New York on the day of the step `due-3`. */
export const morning = at('2026-06-25T14:00:00Z');

export const borrower = (over: Partial<Contact> = {}): Contact =>
  aContact({ contactId: borrowerContactId, number: borrowerNumber, ...over });

export const borrowerLoan = (over: Partial<LoanHead> = {}): LoanHead =>
  aLoanHead({ contactId: borrowerContactId, nextStepAt: at('2026-06-25T13:00:00Z'), ...over });

export async function stage(options: StageOptions = {}): Promise<Stage> {
  // Faults begin only when the curtain is up.
  let curtain = false;
  const records = memoryRecords({
    before: (call) => (curtain ? options.faults?.before?.(call) : undefined),
    after: (call) => (curtain ? options.faults?.after?.(call) : undefined),
  });
  const clock = memoryClock(options.now ?? morning);
  const sms = memorySms(options.carrier, options.duringCall);
  const log = memoryLog();
  const pacer = memoryPacer(
    () => options.waits?.(clock),
    () => options.turns?.(clock) ?? 'at-once',
  );
  for (const write of opening(options)) await records.commit([write]);
  curtain = true;
  let attempts = 0;
  const newAttemptId = () => attemptIdSchema.parse(`attempt-${(attempts += 1)}`);
  const alarm = memoryAlarm();
  const carrierList = options.carrierList ?? memoryCarrierList();
  const deps = { carrierList, records, clock, sms, log, pacer, keys, alarm, newAttemptId };
  return { deps, carrierList, records, clock, sms, log, pacer, alarm };
}

function opening(options: StageOptions): readonly Write[] {
  const given = options.settings ?? [aLenderSetting(), aSendingSetting(), aFeedSetting()];
  // A test that says nothing of approvals is not about them: every shipped text is approved.
  const usual = [aTemplatesSetting(), aDeploymentSetting()].filter(
    ({ name }) => !given.some((setting) => setting.name === name),
  );
  const settings = [...given, ...usual];
  return [
    ...(options.heads ?? [borrowerLoan()]).map((item): Write => ({ op: 'put', kind: 'loan', item })),
    ...(options.instalments ?? [anInstalment()]).map((item): Write => ({
      op: 'put',
      kind: 'instalment',
      item,
    })),
    ...(options.contacts ?? [borrower()]).map((item): Write => ({ op: 'put', kind: 'contact', item })),
    ...(options.people ?? [aPerson({ contactIds: [borrowerContactId] })]).map((item): Write => ({
      op: 'put',
      kind: 'person',
      item,
    })),
    ...settings.map((item): Write => ({ op: 'put', kind: 'setting', item })),
  ];
}
