import type * as z from 'zod';
import { caseSchema } from '../../model/case.ts';
import { decisionSchema } from '../../model/decision.ts';
import { instalmentSchema, loanHeadSchema } from '../../model/loan.ts';
import { noticeSchema, type Notice } from '../../model/notice.ts';
import { contactSchema, personSchema } from '../../model/party.ts';
import { replySchema } from '../../model/reply.ts';
import { settingSchema } from '../../model/setting.ts';
import type { OpenState, RecordKey, RecordOf } from '../../ports/records.ts';
import { packDecision, unpackDecision } from './packed-decision.ts';
import { parseStored } from './stored.ts';
import { tables, type TableLayout, type TableName } from './tables.ts';

/** Attributes of one item, as the document client takes and gives them. */
export type Row = Readonly<Record<string, unknown>>;
export type RowKey = Readonly<Record<string, string>>;

/** How one kind of item lies in its table. `encode` and `decode` undo each other. */
export interface Codec<Item> {
  readonly table: TableName;
  /** Checked before every write too: an item nobody could read again must not be stored. */
  readonly schema: z.ZodType<Item>;
  readonly key: (item: Item) => RowKey;
  readonly encode: (item: Item) => Row;
  readonly decode: (place: string, row: Row) => Item;
}

export interface Address {
  readonly table: TableName;
  readonly key: RowKey;
}

/** Table and key, for messages and for comparing. Ids hold neither numbers nor names. */
export const placeOf = ({ table, key }: Address): string => [table, ...Object.values(key)].join(' ');

export const headPart = 'head';
export const instalmentPart = (n: number): string => `instalment#${String(n).padStart(4, '0')}`;

/** The value of the index attribute `unapplied`, which is there only while the reply is `received`. */
export const UNAPPLIED = 'received';

const waitingAs = { notice: 'waiting', answer: 'answering', case: 'telling' } as const satisfies Record<
  Notice['kind'],
  OpenState
>;

/** The word a notice is listed under while something still has to happen with it. */
export function openStateOf({ state, kind }: Pick<Notice, 'state' | 'kind'>): OpenState | undefined {
  if (state === 'waiting') return waitingAs[kind];
  return state === 'claimed' ? 'claimed' : undefined;
}

/**
 * Under which word a message that went out is counted: its text, or, of whatever text, that its reader said
 * something against it. It has one word at any time, and changes it in the very write that says so: nothing is
 * counted twice or forgotten. Few are answered, so one look at theirs tells whether there is anything to weigh.
 */
export const ANSWERED = 'answered';

/** Undefined for what did not certainly leave. Answers and case messages count too: a person may pause their texts. */
export function countedOf(notice: Notice): string | undefined {
  const { templateId, sentAt, answeredWith } = notice;
  if (templateId === undefined || sentAt === undefined) return undefined;
  return answeredWith === undefined ? templateId : ANSWERED;
}

const plain =
  <Item>(schema: z.ZodType<Item>, ...storedOnly: readonly string[]) =>
  (place: string, row: Row): Item =>
    parseStored(
      schema,
      place,
      Object.fromEntries(Object.entries(row).filter(([name]) => !storedOnly.includes(name))),
    );

export const codecs: { readonly [Kind in keyof RecordOf]: Codec<RecordOf[Kind]> } = {
  loan: {
    table: 'Loans',
    schema: loanHeadSchema,
    key: (head) => ({ loanId: head.loanId, part: headPart }),
    // The index `due` needs both of its attributes: a head without `nextStepAt` is not in it.
    encode: (head) => ({ ...head, part: headPart }),
    decode: plain(loanHeadSchema, 'part'),
  },
  instalment: {
    table: 'Loans',
    schema: instalmentSchema,
    key: (instalment) => ({ loanId: instalment.loanId, part: instalmentPart(instalment.n) }),
    encode: (instalment) => ({ ...instalment, part: instalmentPart(instalment.n) }),
    decode: plain(instalmentSchema, 'part'),
  },
  contact: {
    table: 'Contacts',
    schema: contactSchema,
    key: ({ contactId }) => ({ contactId }),
    encode: (contact) => contact,
    decode: plain(contactSchema),
  },
  person: {
    table: 'People',
    schema: personSchema,
    key: ({ personId }) => ({ personId }),
    encode: (person) => person,
    decode: plain(personSchema),
  },
  notice: {
    table: 'Notices',
    schema: noticeSchema,
    key: ({ noticeId }) => ({ noticeId }),
    encode: (notice) => ({ ...notice, openState: openStateOf(notice), counted: countedOf(notice) }),
    decode: plain(noticeSchema, 'openState', 'counted'),
  },
  decision: {
    table: 'Decisions',
    schema: decisionSchema,
    key: ({ noticeId, attemptId }) => ({ noticeId, attemptId }),
    encode: packDecision,
    decode: unpackDecision,
  },
  reply: {
    table: 'Replies',
    schema: replySchema,
    key: ({ inboundId }) => ({ inboundId }),
    encode: (reply) => (reply.state === 'received' ? { ...reply, unapplied: UNAPPLIED } : reply),
    decode: plain(replySchema, 'unapplied'),
  },
  case: {
    table: 'Cases',
    schema: caseSchema,
    key: ({ caseId }) => ({ caseId }),
    encode: (one) => (one.state === 'resolved' ? one : { ...one, acting: one.state }),
    decode: plain(caseSchema, 'acting'),
  },
  setting: {
    table: 'Settings',
    schema: settingSchema,
    key: ({ name }) => ({ name }),
    encode: (setting) => setting,
    decode: plain(settingSchema),
  },
};

/** Where the item of a key lies. */
export function rowKeyOf(key: RecordKey): Address {
  switch (key.kind) {
    case 'loan':
      return { table: 'Loans', key: { loanId: key.loanId, part: headPart } };
    case 'contact':
      return { table: 'Contacts', key: { contactId: key.contactId } };
    case 'person':
      return { table: 'People', key: { personId: key.personId } };
    case 'notice':
      return { table: 'Notices', key: { noticeId: key.noticeId } };
    case 'reply':
      return { table: 'Replies', key: { inboundId: key.inboundId } };
    case 'case':
      return { table: 'Cases', key: { caseId: key.caseId } };
    case 'setting':
      return { table: 'Settings', key: { name: key.name } };
    default:
      return key satisfies never;
  }
}

/** The same place, from what was read: the key's attributes as the table's layout names them. */
export function placeOfRow(table: TableName, row: Row): string {
  const layout: TableLayout = tables[table];
  const names = [layout.partitionKey.name, ...(layout.sortKey ? [layout.sortKey.name] : [])];
  return [table, ...names.map((name) => String(row[name]))].join(' ');
}
