import type { PreparedWrite } from '../../shared/adapters/aws/prepared-writes.ts';
import { tables, tableNames, type TableLayout, type TableName } from '../../shared/adapters/aws/tables.ts';
import type { Row } from '../../shared/adapters/aws/items.ts';

/** Tables as maps: partition key, then sort key (empty where a table has none). */
export interface Rows {
  readonly at: (table: TableName, key: Row) => Row | undefined;
  /** Every row with this partition key, by sort key. */
  readonly partition: (table: TableName, partitionKey: string) => readonly Row[];
  readonly all: (table: TableName) => readonly Row[];
  readonly plant: (table: TableName, row: Row) => void;
  /** All or nothing; false when a condition does not hold. */
  readonly write: (writes: readonly PreparedWrite[]) => boolean;
}

export function emptyRows(): Rows {
  const stored = new Map(tableNames.map((table) => [table, new Map<string, Map<string, Row>>()]));
  const names = (table: TableName) => {
    const layout: TableLayout = tables[table];
    return { partition: layout.partitionKey.name, sort: layout.sortKey?.name };
  };
  const sortOf = (table: TableName, row: Row): string => {
    const { sort } = names(table);
    return sort === undefined ? '' : String(row[sort]);
  };
  const partitionOf = (table: TableName, row: Row) =>
    stored.get(table)?.get(String(row[names(table).partition]));
  const at: Rows['at'] = (table, key) => partitionOf(table, key)?.get(sortOf(table, key));
  const plant: Rows['plant'] = (table, row) => {
    const key = String(row[names(table).partition]);
    const partition = partitionOf(table, row) ?? new Map<string, Row>();
    stored.get(table)?.set(key, partition.set(sortOf(table, row), row));
  };
  const holds = ({ table, key, rev }: PreparedWrite): boolean => {
    const now = at(table, key);
    return rev === 0 ? now === undefined : now?.['rev'] === rev;
  };
  return {
    at,
    plant,
    partition: (table, key) =>
      [...(stored.get(table)?.get(key) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    all: (table) => [...(stored.get(table)?.values() ?? [])].flatMap((partition) => [...partition.values()]),
    write: (writes) => {
      if (!writes.every(holds)) return false;
      for (const write of writes) {
        if (write.op === 'put') plant(write.table, write.row);
        if (write.op === 'delete') {
          partitionOf(write.table, write.key)?.delete(sortOf(write.table, write.key));
        }
      }
      return true;
    },
  };
}
