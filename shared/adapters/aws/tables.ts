import { Fault } from '../../fault.ts';

/**
 * The tables: their keys and their indexes, said once. CDK builds them from here and the adapters read them
 * from here. `N` number, `S` string. Every index is sparse: an item without the attribute is not in it.
 */
export interface TableLayout {
  readonly partitionKey: KeyAttribute;
  readonly sortKey?: KeyAttribute;
  readonly indexes: Readonly<Record<string, IndexLayout>>;
}
export interface KeyAttribute {
  readonly name: string;
  readonly type: 'S' | 'N';
}
/** All indexes project keys only: they find work, they never answer questions. */
export interface IndexLayout {
  readonly partitionKey: KeyAttribute;
  readonly sortKey: KeyAttribute;
}

const text = (name: string): KeyAttribute => ({ name, type: 'S' });
const number = (name: string): KeyAttribute => ({ name, type: 'N' });

export const tables = {
  /** `part` is `head`, or `instalment#` and the number padded to four digits. */
  Loans: {
    partitionKey: text('loanId'),
    sortKey: text('part'),
    indexes: { due: { partitionKey: number('dueShard'), sortKey: number('nextStepAt') } },
  },
  Contacts: { partitionKey: text('contactId'), indexes: {} },
  People: { partitionKey: text('personId'), indexes: {} },
  Notices: {
    partitionKey: text('noticeId'),
    indexes: {
      /** Only while something has to happen: `waiting`, `answering` and `telling` (an answer, a message about a case), `claimed`. */
      open: { partitionKey: text('openState'), sortKey: number('since') },
      contact: { partitionKey: text('contactId'), sortKey: number('createdAt') },
      carrier: { partitionKey: text('carrierMessageId'), sortKey: number('createdAt') },
      code: { partitionKey: text('checkCode'), sortKey: number('createdAt') },
      /** Reminders that went out, by their text, or as answered when something was said against them. */
      sent: { partitionKey: text('counted'), sortKey: number('sentAt') },
    },
  },
  Decisions: { partitionKey: text('noticeId'), sortKey: text('attemptId'), indexes: {} },
  Replies: {
    partitionKey: text('inboundId'),
    indexes: {
      contact: { partitionKey: text('contactId'), sortKey: number('receivedAt') },
      /** Only while received and not yet applied. */
      unapplied: { partitionKey: text('unapplied'), sortKey: number('storedAt') },
    },
  },
  Cases: {
    partitionKey: text('caseId'),
    /** Only while watching or open. */
    indexes: { acting: { partitionKey: text('acting'), sortKey: number('actAt') } },
  },
  Settings: { partitionKey: text('name'), indexes: {} },
} as const satisfies Record<string, TableLayout>;

export type TableName = keyof typeof tables;
export const tableNames = [
  'Loans',
  'Contacts',
  'People',
  'Notices',
  'Decisions',
  'Replies',
  'Cases',
  'Settings',
] as const satisfies readonly TableName[];

/** The physical names, as CDK gives them to each function in its environment. */
export type TableNames = Readonly<Record<TableName, string>>;
export const tableEnvironmentName = (table: TableName): string => `${table.toUpperCase()}_TABLE`;

/** `dueShard` = hash(loanId) mod this. It may only grow: a smaller one would hide loans from scan. */
export const DUE_SHARDS = 8;

/**
 * Reads the physical names from a function's environment. Throws Fault('invalid_input') that names every
 * missing variable: a function without its table must not start.
 */
export function tableNamesFrom(environment: Readonly<Record<string, string | undefined>>): TableNames {
  const missing: string[] = [];
  const nameOf = (table: TableName): string => {
    const variable = tableEnvironmentName(table);
    const name = environment[variable];
    if (name === undefined || name === '') missing.push(variable);
    return name ?? '';
  };
  const names: TableNames = {
    Loans: nameOf('Loans'),
    Contacts: nameOf('Contacts'),
    People: nameOf('People'),
    Notices: nameOf('Notices'),
    Decisions: nameOf('Decisions'),
    Replies: nameOf('Replies'),
    Cases: nameOf('Cases'),
    Settings: nameOf('Settings'),
  };
  if (missing.length === 0) return names;
  throw new Fault(
    'invalid_input',
    `environment: ${missing.join(', ')} must hold the name of a DynamoDB table; the CDK app sets them`,
  );
}
