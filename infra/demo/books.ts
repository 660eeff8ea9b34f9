import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PaymentReceived } from '../../functions/ledger/apply-payment.ts';
import { Fault } from '../../shared/fault.ts';
import { ladderNamed } from '../../shared/ladder/ladder.ts';
import { loanIdSchema, paymentIdSchema } from '../../shared/model/ids.ts';
import {
  formatInstant,
  HOUR_MS,
  localDateAt,
  parseInstant,
  parseZone,
  plusMs,
  type Instant,
} from '../../shared/time.ts';
import { readMapping, type Mapping } from '../cli/import/mapping.ts';
import { csvLine } from '../cli/import/rejects.ts';
import type { DemoInstalment, DemoLoan } from './loan.ts';
import { drawBook, type DemoBook } from './people.ts';

/** Evening in China, early morning in America: within 24 hours the window opens in both. */
export const DEMO_BEGINS_AT = parseInstant('2026-06-25T06:00-04:00');

export interface WrittenBook {
  readonly file: string;
  readonly mapping: Mapping;
}

export interface DemoBooks {
  readonly beginsAt: Instant;
  readonly books: readonly WrittenBook[];
  /** Announced already, and counted in no statement: for the ledger, after the first import. */
  readonly payments: readonly PaymentReceived[];
}

const daysToDueOf = (ladder: string): readonly number[] =>
  (ladderNamed(ladder)?.steps ?? []).map(({ offsetDays }) => (offsetDays === 0 ? 0 : -offsetDays));

const us: DemoBook = {
  name: 'us',
  language: 'en',
  otherLanguage: 'zh-CN',
  daysToDueOfSteps: daysToDueOf('us'),
};
const cn: DemoBook = {
  name: 'cn',
  language: 'zh-CN',
  otherLanguage: 'en',
  daysToDueOfSteps: daysToDueOf('cn'),
};

export interface DemoOptions {
  /** Where the CSV files go; made when it is not there. */
  readonly directory: string;
  readonly seed: string;
  /** Else DEMO_BEGINS_AT; due dates lie around it. */
  readonly beginsAt?: Instant | undefined;
}

/**
 * Writes the two demo books as CSV, each with the columns of another lender, for the importer to take like any
 * other. They are made at the start and not kept in the project: they follow from seed and moment.
 */
export async function writeDemoBooks({
  directory,
  seed,
  beginsAt = DEMO_BEGINS_AT,
}: DemoOptions): Promise<DemoBooks> {
  await mkdir(directory, { recursive: true });
  const books: WrittenBook[] = [];
  const payments: PaymentReceived[] = [];
  for (const { book, table } of [
    { book: us, table: usTable },
    { book: cn, table: cnTable },
  ]) {
    const mapping = await readMapping(fileURLToPath(new URL(`./${book.name}.yaml`, import.meta.url)));
    const bookDate = localDateAt(beginsAt, parseZone(mapping.zone));
    const { loans, paying } = drawBook(book, seed, bookDate);
    const file = join(directory, `demo-${book.name}.csv`);
    await writeFile(file, csvOf(table, loans));
    books.push({ file, mapping: { ...mapping, asOf: formatInstant(beginsAt) } });
    payments.push(...paying.map((loan) => paymentOf(loan, beginsAt)));
  }
  return { beginsAt, books, payments };
}

function paymentOf({ loanId, instalments }: DemoLoan, beginsAt: Instant): PaymentReceived {
  const [first] = instalments;
  if (first === undefined) throw new Fault('defect', `demo loan ${loanId} has no instalment`);
  return {
    loanId: loanIdSchema.parse(loanId),
    paymentId: paymentIdSchema.parse(`${loanId}-payment-${first.n}`),
    minorUnits: first.unpaidMinor,
    receivedAt: formatInstant(plusMs(beginsAt, -HOUR_MS)),
  };
}

/** Column name -> cell, in the order of the file. */
type Table = Readonly<Record<string, (loan: DemoLoan, instalment: DemoInstalment) => string>>;

/** A row an instalment. */
const csvOf = (table: Table, loans: readonly DemoLoan[]): string =>
  [
    csvLine(Object.keys(table)),
    ...loans.flatMap((loan) =>
      loan.instalments.map((instalment) =>
        csvLine(Object.values(table).map((cell) => cell(loan, instalment))),
      ),
    ),
  ].join('');

const major = (minor: number): string => (minor / 100).toFixed(2);
const american = (date: string): string => `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;

const usTable: Table = {
  loan_id: ({ loanId }) => loanId,
  borrower_id: ({ personId }) => personId,
  state: ({ place }) => place,
  phone: ({ number }) => `(${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`,
  language: ({ language }) => (language === 'en' ? 'English' : 'Chinese'),
  sms_consent: ({ consent }) => ({ given: 'Y', revoked: 'N', unknown: '' })[consent],
  sms_consent_on: ({ consentOn, consent }) => (consent === 'unknown' ? '' : american(consentOn)),
  phone_checked_on: ({ verifiedOn }) => american(verifiedOn),
  borrower_marks: ({ flags }) => flags.join(' '),
  quiet_hours: ({ quietTimes }) => quietTimes.join('; '),
  do_not_contact: ({ held }) => (held ? 'Y' : 'N'),
  payment_no: (_loan, { n }) => String(n),
  due_date: (_loan, { dueDate }) => american(dueDate),
  unpaid: (_loan, { unpaidMinor }) => major(unpaidMinor),
  late_fee: (_loan, { lateChargeMinor }) => major(lateChargeMinor),
};

const cnTable: Table = {
  合同号: ({ loanId }) => loanId,
  客户号: ({ personId }) => personId,
  手机号: ({ number }) => number.slice('+86'.length),
  语言: ({ language }) => (language === 'en' ? '英文' : '中文'),
  短信授权: ({ consent }) => ({ given: '同意', revoked: '撤回', unknown: '' })[consent],
  授权日期: ({ consentOn, consent }) => (consent === 'unknown' ? '' : consentOn),
  号码核验日期: ({ verifiedOn }) => verifiedOn,
  标记: ({ flags }) => flags.join(' '),
  不便时间: ({ quietTimes }) => quietTimes.join('; '),
  暂停提醒: ({ held }) => (held ? '是' : '否'),
  期次: (_loan, { n }) => String(n),
  应还日: (_loan, { dueDate }) => dueDate.replaceAll('-', ''),
  未还金额: (_loan, { unpaidMinor }) => major(unpaidMinor),
  逾期费用: (_loan, { lateChargeMinor }) => major(lateChargeMinor),
};
