import {
  codecs,
  headPart,
  placeOf,
  placeOfRow,
  rowKeyOf,
  type Row,
} from '../../shared/adapters/aws/items.ts';
import { prepareWrites } from '../../shared/adapters/aws/prepared-writes.ts';
import type { TableName } from '../../shared/adapters/aws/tables.ts';
import { Fault } from '../../shared/fault.ts';
import {
  caseIdSchema,
  inboundIdSchema,
  loanIdSchema,
  noticeIdSchema,
  type NoticeId,
} from '../../shared/model/ids.ts';
import { instantSchema } from '../../shared/model/value.ts';
import {
  KEYS_MAX,
  type RecordKey,
  type RecordOf,
  type Records,
  type Write,
} from '../../shared/ports/records.ts';
import { emptyRows, type Rows } from './rows.ts';
import { countedAmong } from './sending-counts.ts';

/** One call of the port, as a fault hook sees it. */
export interface Call {
  readonly method: keyof Records;
  /** The how manieth call of this method, from 1. */
  readonly nth: number;
  /** What a commit was asked to write; empty for reads. */
  readonly writes: readonly Write[];
}

type Soon<Value> = Value | Promise<Value>;

/**
 * What may go wrong around a call, and what may happen meanwhile (a hook may itself use the records, as
 * another worker would).
 */
export interface Faults {
  /** `not-done`: Fault('unavailable'), nothing happened. `conflict`: only for commit, nothing written. */
  readonly before?: (call: Call) => Soon<'not-done' | 'conflict' | undefined>;
  /** `answer-lost`: it is done, and the caller gets Fault('unavailable'). */
  readonly after?: (call: Call) => Soon<'answer-lost' | undefined>;
}

export interface MemoryRecords extends Records {
  /** Everything of one kind, for a test to look at. */
  readonly all: <Kind extends keyof RecordOf>(kind: Kind) => readonly RecordOf[Kind][];
  /** Puts a row as if another version, or somebody's hand, had written it. */
  readonly plant: (table: TableName, row: Row) => void;
}

/** The records in memory: the same contract, the same codec, every answer a deep-frozen copy. */
export function memoryRecords(faults: Faults = {}): MemoryRecords {
  const rows = emptyRows();
  const counts = new Map<keyof Records, number>();
  const around = async <Answer>(
    method: keyof Records,
    writes: readonly Write[],
    act: () => Answer,
    conflict?: Answer,
  ): Promise<Answer> => {
    const nth = (counts.get(method) ?? 0) + 1;
    counts.set(method, nth);
    const call = { method, nth, writes };
    const before = await faults.before?.(call);
    if (before === 'not-done') throw new Fault('unavailable', `${method}: not done (told to fail)`);
    if (before === 'conflict' && conflict !== undefined) return conflict;
    const answer = act();
    if ((await faults.after?.(call)) === 'answer-lost') {
      throw new Fault('unavailable', `${method}: done, answer lost (told to fail)`);
    }
    return deepFreeze(answer);
  };
  return {
    loan: (loanId) => around('loan', [], () => loanIn(rows, loanId)),
    get: (keys) => around('get', [], () => foundIn(rows, keys)),
    commit: (writes) =>
      around<'committed' | 'conflict'>(
        'commit',
        writes,
        () => (rows.write(prepareWrites(writes)) ? 'committed' : 'conflict'),
        'conflict',
      ),
    dueLoans: ({ shard, until, limit }) =>
      around('dueLoans', [], () =>
        firstOf(rows.all('Loans'), ['dueShard', shard], 'nextStepAt', (time) => time <= until, limit).map(
          (row) => ({
            loanId: loanIdSchema.parse(row['loanId']),
            nextStepAt: instantSchema.parse(row['nextStepAt']),
          }),
        ),
      ),
    openNotices: ({ state, before, limit }) =>
      around('openNotices', [], () =>
        firstOf(rows.all('Notices'), ['openState', state], 'since', (time) => time < before, limit).map(
          (row) => noticeIdSchema.parse(row['noticeId']),
        ),
      ),
    unappliedReplies: ({ before, limit }) =>
      around('unappliedReplies', [], () =>
        firstOf(
          rows.all('Replies'),
          ['unapplied', 'received'],
          'storedAt',
          (time) => time < before,
          limit,
        ).map((row) => inboundIdSchema.parse(row['inboundId'])),
      ),
    dueCases: ({ state, before, limit }) =>
      around('dueCases', [], () =>
        firstOf(rows.all('Cases'), ['acting', state], 'actAt', (time) => time < before, limit).map((row) =>
          caseIdSchema.parse(row['caseId']),
        ),
      ),
    noticesByCode: ({ code, limit }) =>
      around('noticesByCode', [], () => newestIn(rows, ['checkCode', code], limit)),
    noticesByCarrierId: ({ carrierMessageId, limit }) =>
      around('noticesByCarrierId', [], () => newestIn(rows, ['carrierMessageId', carrierMessageId], limit)),
    noticesOfContact: ({ contactId, limit }) =>
      around('noticesOfContact', [], () => newestIn(rows, ['contactId', contactId], limit)),
    sendingCounts: (query) => around('sendingCounts', [], () => countedAmong(allOf(rows, 'notice'), query)),
    decision: (noticeId, attemptId) =>
      around('decision', [], () => {
        const row = rows.at('Decisions', { noticeId, attemptId });
        return row && codecs.decision.decode(placeOfRow('Decisions', row), row);
      }),
    all: (kind) => allOf(rows, kind),
    plant: rows.plant,
  };
}

function loanIn(rows: Rows, loanId: string) {
  const stored = rows.partition('Loans', loanId);
  const head = stored.find((row) => row['part'] === headPart);
  const instalments = stored
    .filter((row) => row !== head)
    .map((row) => codecs.instalment.decode(placeOfRow('Loans', row), row));
  return head && { head: codecs.loan.decode(placeOfRow('Loans', head), head), instalments };
}

function foundIn(rows: Rows, keys: readonly RecordKey[]) {
  if (keys.length > KEYS_MAX) {
    throw new Fault('invalid_input', `a read takes at most ${KEYS_MAX} keys, not ${keys.length}`);
  }
  const places = new Map(keys.map((key) => [placeOf(rowKeyOf(key)), key]));
  const of = <Kind extends RecordKey['kind']>(kind: Kind): RecordOf[Kind][] =>
    [...places].flatMap(([place, key]) => {
      const { table, key: rowKey } = rowKeyOf(key);
      const row = key.kind === kind ? rows.at(table, rowKey) : undefined;
      return row === undefined ? [] : [codecs[kind].decode(place, row)];
    });
  return {
    loans: of('loan'),
    contacts: of('contact'),
    people: of('person'),
    notices: of('notice'),
    replies: of('reply'),
    cases: of('case'),
    settings: of('setting'),
  };
}

/** Of equal times the smaller id comes first here; the port promises no order among them. */
function firstOf(
  rows: readonly Row[],
  [name, value]: readonly [string, unknown],
  by: string,
  fits: (time: number) => boolean,
  limit: number,
): readonly Row[] {
  return rows
    .filter((row) => row[name] === value && typeof row[by] === 'number' && fits(row[by]))
    .sort((a, b) => Number(a[by]) - Number(b[by]) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    .slice(0, limit);
}

const newestIn = (rows: Rows, of: readonly [string, string], limit: number): readonly NoticeId[] =>
  firstOf(rows.all('Notices'), of, 'createdAt', () => true, Infinity)
    .toReversed()
    .slice(0, limit)
    .map((row) => noticeIdSchema.parse(row['noticeId']));

function allOf<Kind extends keyof RecordOf>(rows: Rows, kind: Kind): readonly RecordOf[Kind][] {
  const codec = codecs[kind];
  return rows
    .all(codec.table)
    .filter((row) => codec.table !== 'Loans' || (row['part'] === headPart) === (kind === 'loan'))
    .map((row) => deepFreeze(codec.decode(placeOfRow(codec.table, row), row)));
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
