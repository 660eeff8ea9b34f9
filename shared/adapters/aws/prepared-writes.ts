import { Fault } from '../../fault.ts';
import { WRITES_MAX, type Write } from '../../ports/records.ts';
import { codecs, placeOf, type Address, type Codec, type Row } from './items.ts';
import { parseStored } from './stored.ts';
import { tables, type TableName } from './tables.ts';

/** One write, ready for the wire but for the physical name of its table. */
export interface PreparedWrite extends Address {
  readonly op: Write['op'];
  /** The revision the item was read at. */
  readonly rev: number;
  /** The attributes to store, `rev` already the next one. */
  readonly row: Row;
  readonly condition: Condition;
}

/** The stored revision is still the one that was read. */
export interface Condition {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, number>>;
}

/**
 * Checks and encodes what is to be written together. Throws Fault('invalid_input') for no write, too many,
 * or an item named twice; Fault('defect') for an item that could not be read again.
 */
export function prepareWrites(writes: readonly Write[]): readonly PreparedWrite[] {
  if (writes.length === 0 || writes.length > WRITES_MAX) {
    throw new Fault('invalid_input', `a commit takes 1 to ${WRITES_MAX} writes, not ${writes.length}`);
  }
  const seen = new Set<string>();
  return writes.map((write) => {
    const prepared = prepare(write);
    const place = placeOf(prepared);
    if (seen.has(place)) throw new Fault('invalid_input', `${place} is written twice in one commit`);
    seen.add(place);
    return prepared;
  });
}

function prepare(write: Write): PreparedWrite {
  switch (write.kind) {
    case 'loan':
      return prepared(write.op, codecs.loan, write.item);
    case 'instalment':
      return prepared(write.op, codecs.instalment, write.item);
    case 'contact':
      return prepared(write.op, codecs.contact, write.item);
    case 'person':
      return prepared(write.op, codecs.person, write.item);
    case 'notice':
      return prepared(write.op, codecs.notice, write.item);
    case 'decision':
      return prepared(write.op, codecs.decision, write.item);
    case 'reply':
      return prepared(write.op, codecs.reply, write.item);
    case 'case':
      return prepared(write.op, codecs.case, write.item);
    case 'setting':
      return prepared(write.op, codecs.setting, write.item);
    default:
      return write satisfies never;
  }
}

function prepared<Item extends { readonly rev: number }>(
  op: Write['op'],
  codec: Codec<Item>,
  item: Item,
): PreparedWrite {
  const key = codec.key(item);
  const sound = parseStored(codec.schema, placeOf({ table: codec.table, key }), item);
  return {
    op,
    table: codec.table,
    key,
    rev: item.rev,
    row: { ...present(codec.encode(sound)), rev: item.rev + 1 },
    condition: unchangedSince(codec.table, item.rev),
  };
}

/** A deep copy without undefined fields: what is undefined is absent. */
function present(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, presentValue(value)]),
  );
}

function presentValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(presentValue);
  const nested = typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
  return nested ? present({ ...value }) : value;
}

function unchangedSince(table: TableName, rev: number): Condition {
  if (rev > 0) {
    return {
      ConditionExpression: '#rev = :rev',
      ExpressionAttributeNames: { '#rev': 'rev' },
      ExpressionAttributeValues: { ':rev': rev },
    };
  }
  return {
    ConditionExpression: 'attribute_not_exists(#key)',
    ExpressionAttributeNames: { '#key': tables[table].partitionKey.name },
  };
}
