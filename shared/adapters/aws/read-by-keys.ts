import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { Fault } from '../../fault.ts';
import { KEYS_MAX, type Found, type RecordKey } from '../../ports/records.ts';
import { TRIES_MAX, waitBefore } from './backoff.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { codecs, placeOf, placeOfRow, rowKeyOf, type Row } from './items.ts';
import { reading, type Store } from './store.ts';
import { tableNames } from './tables.ts';

type Wanted = ReadonlyMap<string, RecordKey>;
type Request = Record<string, { Keys: Row[]; ConsistentRead: true }>;

/**
 * Several items in one consistent BatchGetItem. What DynamoDB leaves undone is asked for again, bounded.
 * A key named twice is answered once.
 */
export async function getByKeys(store: Store, keys: readonly RecordKey[]): Promise<Found> {
  if (keys.length > KEYS_MAX) {
    throw new Fault('invalid_input', `a read takes at most ${KEYS_MAX} keys, not ${keys.length}`);
  }
  const wanted: Wanted = new Map(keys.map((key) => [placeOf(rowKeyOf(key)), key]));
  const rows = new Map<string, Row>();
  let request = requestFor(store, wanted);
  for (let tries = 1; Object.keys(request).length > 0; tries += 1) {
    if (tries > TRIES_MAX) {
      throw new Fault('unavailable', `a read of ${wanted.size} keys: left undone ${TRIES_MAX} times`);
    }
    if (tries > 1) await waitBefore(store.backoff, tries - 1);
    request = await readSome(store, request, rows);
  }
  return foundIn(wanted, rows);
}

function requestFor(store: Store, wanted: Wanted): Request {
  const request: Request = {};
  for (const key of wanted.values()) {
    const at = rowKeyOf(key);
    (request[store.tables[at.table]] ??= { Keys: [], ConsistentRead: true }).Keys.push(at.key);
  }
  return request;
}

/** Adds what was read to `rows`, by place, and gives back what DynamoDB left undone. */
async function readSome(store: Store, request: Request, rows: Map<string, Row>): Promise<Request> {
  const answer = await reading(`a read by key`, () =>
    store.client.send(new BatchGetCommand({ RequestItems: request }), hangUpAfter(CALL_MS_MAX)),
  );
  for (const table of tableNames) {
    for (const row of answer.Responses?.[store.tables[table]] ?? []) rows.set(placeOfRow(table, row), row);
  }
  const left: Request = {};
  for (const [table, undone] of Object.entries(answer.UnprocessedKeys ?? {})) {
    if (undone.Keys?.length) left[table] = { Keys: undone.Keys, ConsistentRead: true };
  }
  return left;
}

type Lists = { -readonly [Kind in keyof Found]: Found[Kind][number][] };

/** By kind, each in the order of the keys. */
function foundIn(wanted: Wanted, rows: ReadonlyMap<string, Row>): Found {
  const found: Lists = {
    loans: [],
    contacts: [],
    people: [],
    notices: [],
    replies: [],
    cases: [],
    settings: [],
  };
  for (const [place, key] of wanted) {
    const row = rows.get(place);
    if (row !== undefined) decodeInto(found, key.kind, place, row);
  }
  return found;
}

function decodeInto(found: Lists, kind: RecordKey['kind'], place: string, row: Row): void {
  switch (kind) {
    case 'loan':
      found.loans.push(codecs.loan.decode(place, row));
      break;
    case 'contact':
      found.contacts.push(codecs.contact.decode(place, row));
      break;
    case 'person':
      found.people.push(codecs.person.decode(place, row));
      break;
    case 'notice':
      found.notices.push(codecs.notice.decode(place, row));
      break;
    case 'reply':
      found.replies.push(codecs.reply.decode(place, row));
      break;
    case 'case':
      found.cases.push(codecs.case.decode(place, row));
      break;
    case 'setting':
      found.settings.push(codecs.setting.decode(place, row));
      break;
    default:
      kind satisfies never;
  }
}
