import type { Row } from '../../shared/adapters/aws/items.ts';
import type { TableName } from '../../shared/adapters/aws/tables.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import { contactId } from '../builders/ids.ts';

/** One engine under the contract of shared/ports/records.ts. */
export interface Subject {
  readonly records: Records;
  /** Stores a row past the port, as another version or somebody's hand would. */
  readonly plant: (table: TableName, row: Row) => Promise<void>;
}

/** Gives a fresh, empty store each time, so that no test knows of another. */
export type Start = () => Promise<Subject>;

export const put = <Kind extends Extract<Write, { op: 'put' }>['kind']>(
  kind: Kind,
  item: Extract<Write, { op: 'put'; kind: Kind }>['item'],
) => ({ op: 'put', kind, item }) as Write;

/** The contact most tests write, as it is stored now. */
export const contacts = async (records: Records) =>
  (await records.get([{ kind: 'contact', contactId: contactId('c-1') }])).contacts;
