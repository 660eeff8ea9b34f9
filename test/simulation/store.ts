import { codecs, openStateOf, placeOf, type Row } from '../../shared/adapters/aws/items.ts';
import { parseStored } from '../../shared/adapters/aws/stored.ts';
import type { TableName } from '../../shared/adapters/aws/tables.ts';
import { Fault } from '../../shared/fault.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { AttemptId, CaseId, InboundId, LoanId, NoticeId } from '../../shared/model/ids.ts';
import type { Loan } from '../../shared/model/loan.ts';
import type { Notice, SendingCounts } from '../../shared/model/notice.ts';
import {
  KEYS_MAX,
  WRITES_MAX,
  type DueLoan,
  type Found,
  type RecordKey,
  type RecordOf,
  type Records,
  type Write,
} from '../../shared/ports/records.ts';
import { countedAmong } from '../memory/sending-counts.ts';

export type Kind = keyof RecordOf;
type Query<Name extends keyof Records> = Parameters<Records[Name]>[0];

/**
 * The contract of shared/ports/records.ts without waiting: what one round trip does, at one moment. Items are
 * checked by the same schemas as on AWS, then kept as they are: frozen, never copied again. The suite in
 * test/contract holds it to every promise of the port.
 */
export interface SimulationStore {
  loan(loanId: LoanId): Loan | undefined;
  get(keys: readonly RecordKey[]): Found;
  commit(writes: readonly Write[]): 'committed' | 'conflict';
  dueLoans(query: Query<'dueLoans'>): readonly DueLoan[];
  openNotices(query: Query<'openNotices'>): readonly NoticeId[];
  unappliedReplies(query: Query<'unappliedReplies'>): readonly InboundId[];
  dueCases(query: Query<'dueCases'>): readonly CaseId[];
  noticesByCode(query: Query<'noticesByCode'>): readonly NoticeId[];
  noticesByCarrierId(query: Query<'noticesByCarrierId'>): readonly NoticeId[];
  noticesOfContact(query: Query<'noticesOfContact'>): readonly NoticeId[];
  sendingCounts(query: Query<'sendingCounts'>): readonly SendingCounts[];
  decision(noticeId: NoticeId, attemptId: AttemptId): Decision | undefined;
  /** One item as it is stored now, for whoever watches. */
  peek<K extends Kind>(kind: K, id: string): RecordOf[K] | undefined;
  all<K extends Kind>(kind: K): readonly RecordOf[K][];
  plant(table: TableName, row: Row): void;
}

type Shelves = { readonly [K in Kind]: Map<string, RecordOf[K]> };

/** The id under which an item stands in its shelf: its key's attributes in order. */
export function idOf(write: Pick<Write, 'kind' | 'item'>): string {
  const { kind, item } = write as Write;
  switch (kind) {
    case 'loan':
      return item.loanId;
    case 'instalment':
      return `${item.loanId} ${item.n}`;
    case 'contact':
      return item.contactId;
    case 'person':
      return item.personId;
    case 'notice':
      return item.noticeId;
    case 'decision':
      return `${item.noticeId} ${item.attemptId}`;
    case 'reply':
      return item.inboundId;
    case 'case':
      return item.caseId;
    case 'setting':
      return item.name;
    default:
      return kind satisfies never;
  }
}

function idOfKey(key: RecordKey): string {
  switch (key.kind) {
    case 'loan':
      return key.loanId;
    case 'contact':
      return key.contactId;
    case 'person':
      return key.personId;
    case 'notice':
      return key.noticeId;
    case 'reply':
      return key.inboundId;
    case 'case':
      return key.caseId;
    case 'setting':
      return key.name;
    default:
      return key satisfies never;
  }
}

const listOf = {
  loan: 'loans',
  contact: 'contacts',
  person: 'people',
  notice: 'notices',
  reply: 'replies',
  case: 'cases',
  setting: 'settings',
} as const satisfies Record<RecordKey['kind'], keyof Found>;

/** `checked`: every item written is held against its schema, as on AWS; else it is kept as it came, which is faster. */
export function simulationStore(checked = true): SimulationStore {
  const shelves: Shelves = {
    loan: new Map(),
    instalment: new Map(),
    contact: new Map(),
    person: new Map(),
    notice: new Map(),
    decision: new Map(),
    reply: new Map(),
    case: new Map(),
    setting: new Map(),
  };
  const planted = new Map<string, { readonly kind: Kind; readonly row: Row }>();
  const at = (kind: Kind, id: string): RecordOf[Kind] | undefined => {
    const odd = planted.size === 0 ? undefined : planted.get(`${kind} ${id}`);
    if (odd !== undefined) {
      return codecs[kind].decode(`${codecs[kind].table} ${placeOfId(kind, id)}`, odd.row);
    }
    return shelves[kind].get(id);
  };
  const sorted = <Item>(items: Iterable<Item>, fits: (item: Item) => boolean, time: (item: Item) => number) =>
    [...items].filter(fits).sort((a, b) => time(a) - time(b));
  const newest = (fits: (one: Notice) => boolean, limit: number): readonly NoticeId[] =>
    sorted(shelves.notice.values(), fits, ({ createdAt }) => 0 - createdAt)
      .slice(0, limit)
      .map(({ noticeId }) => noticeId);
  return {
    loan(loanId) {
      const head = shelves.loan.get(loanId);
      for (const [key, { kind }] of planted) {
        if (kind === 'instalment') at(kind, key.slice('instalment '.length));
      }
      if (head === undefined) return undefined;
      const mine = [...shelves.instalment.values()].filter((one) => one.loanId === loanId);
      return { head, instalments: mine.sort((a, b) => a.n - b.n) };
    },
    get(keys) {
      if (keys.length > KEYS_MAX) {
        throw new Fault('invalid_input', `a read takes at most ${KEYS_MAX} keys, not ${keys.length}`);
      }
      const found = noFound();
      const seen = new Set<string>();
      for (const key of keys) {
        const id = idOfKey(key);
        const place = `${key.kind} ${id}`;
        if (seen.has(place)) continue;
        seen.add(place);
        const item = at(key.kind, id);
        if (item !== undefined) found[listOf[key.kind]].push(item as never);
      }
      return found;
    },
    commit: (writes) => commitTo(shelves, writes, checked ? soundItem : nextItem),
    dueLoans: ({ shard, until, limit }) =>
      sorted(
        shelves.loan.values(),
        (head) => head.dueShard === shard && head.nextStepAt !== undefined && head.nextStepAt <= until,
        (head) => head.nextStepAt ?? 0,
      )
        .slice(0, limit)
        .flatMap(({ loanId, nextStepAt }) => (nextStepAt === undefined ? [] : [{ loanId, nextStepAt }])),
    openNotices: ({ state, before, limit }) =>
      sorted(
        shelves.notice.values(),
        (notice) => openStateOf(notice) === state && notice.since < before,
        ({ since }) => since,
      )
        .slice(0, limit)
        .map(({ noticeId }) => noticeId),
    unappliedReplies: ({ before, limit }) =>
      sorted(
        shelves.reply.values(),
        (reply) => reply.state === 'received' && reply.storedAt < before,
        ({ storedAt }) => storedAt,
      )
        .slice(0, limit)
        .map(({ inboundId }) => inboundId),
    dueCases: ({ state, before, limit }) =>
      sorted(
        shelves.case.values(),
        (one) => one.state === state && one.actAt < before,
        ({ actAt }) => actAt,
      )
        .slice(0, limit)
        .map(({ caseId }) => caseId),
    noticesByCode: ({ code, limit }) => newest((one) => one.checkCode === code, limit),
    noticesByCarrierId: ({ carrierMessageId, limit }) =>
      newest((one) => one.carrierMessageId === carrierMessageId, limit),
    noticesOfContact: ({ contactId, limit }) => newest((one) => one.contactId === contactId, limit),
    sendingCounts: (query) => countedAmong([...shelves.notice.values()], query),
    decision: (noticeId, attemptId) => at('decision', `${noticeId} ${attemptId}`) as Decision | undefined,
    peek: (kind, id) => shelves[kind].get(id),
    all: (kind) => [...shelves[kind].values()],
    plant: (table, row) => {
      const { kind, id } = rowIn(table, row);
      planted.set(`${kind} ${id}`, { kind, row });
    },
  };
}

const noFound = (): { [Name in keyof Found]: Found[Name][number][] } => ({
  loans: [],
  contacts: [],
  people: [],
  notices: [],
  replies: [],
  cases: [],
  settings: [],
});

function commitTo(
  shelves: Shelves,
  writes: readonly Write[],
  nextOf: (write: Extract<Write, { op: 'put' }>) => unknown,
): 'committed' | 'conflict' {
  if (writes.length === 0 || writes.length > WRITES_MAX) {
    throw new Fault('invalid_input', `a commit takes 1 to ${WRITES_MAX} writes, not ${writes.length}`);
  }
  const ready = new Map<string, { readonly write: Write; readonly id: string; readonly item: unknown }>();
  for (const write of writes) {
    const id = idOf(write);
    const place = `${write.kind} ${id}`;
    if (ready.has(place)) throw new Fault('invalid_input', `${place} is written twice in one commit`);
    ready.set(place, { write, id, item: write.op === 'put' ? nextOf(write) : undefined });
  }
  const isAsRead = ({ write, id }: { readonly write: Write; readonly id: string }): boolean =>
    (shelves[write.kind].get(id)?.rev ?? 0) === write.item.rev;
  if (![...ready.values()].every(isAsRead)) return 'conflict';
  for (const { write, id, item } of ready.values()) {
    if (write.op === 'put') shelves[write.kind].set(id, item as never);
    else if (write.op === 'delete') shelves[write.kind].delete(id);
  }
  return 'committed';
}

const nextItem = ({ item }: Extract<Write, { op: 'put' }>): unknown => ({ ...item, rev: item.rev + 1 });

/** As it will be read: checked, its revision already the next one, frozen. */
function soundItem({ kind, item }: Extract<Write, { op: 'put' }>): unknown {
  const { schema } = codecs[kind];
  const next: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) if (value !== undefined) next[name] = value;
  next['rev'] = item.rev + 1;
  const parsed = schema.safeParse(next);
  if (parsed.success) return parsed.data;
  return parseStored(
    schema,
    placeOf({ table: codecs[kind].table, key: codecs[kind].key(item as never) }),
    item,
  );
}

const kindOfTable = {
  Loans: 'loan',
  Contacts: 'contact',
  People: 'person',
  Notices: 'notice',
  Decisions: 'decision',
  Replies: 'reply',
  Cases: 'case',
  Settings: 'setting',
} as const satisfies Record<TableName, Kind>;

const idFields: Readonly<Record<Kind, readonly string[]>> = {
  loan: ['loanId'],
  instalment: ['loanId', 'part'],
  contact: ['contactId'],
  person: ['personId'],
  notice: ['noticeId'],
  decision: ['noticeId', 'attemptId'],
  reply: ['inboundId'],
  case: ['caseId'],
  setting: ['name'],
};

function rowIn(table: TableName, row: Row): { readonly kind: Kind; readonly id: string } {
  const kind = table === 'Loans' && row['part'] !== 'head' ? 'instalment' : kindOfTable[table];
  return { kind, id: idFields[kind].map((field) => String(row[field])).join(' ') };
}

const placeOfId = (kind: Kind, id: string): string => (kind === 'loan' ? `${id} head` : id);
