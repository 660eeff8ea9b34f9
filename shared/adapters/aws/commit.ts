import {
  DeleteCommand,
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { Fault } from '../../fault.ts';
import type { Write } from '../../ports/records.ts';
import { TRIES_MAX, waitBefore } from './backoff.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { attemptsInside, errorName, writeFailure } from './failures.ts';
import { placeOf } from './items.ts';
import { prepareWrites, type PreparedWrite } from './prepared-writes.ts';
import type { Store } from './store.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/**
 * Writes all or nothing.
 *
 * One put or delete alone goes as PutItem or DeleteItem (half the write units of a transaction). They know no
 * token, so when the SDK had to send one more than once and then hears "condition failed", the condition may
 * have failed on our own earlier write: that is doubt, not a conflict.
 *
 * A transaction carries a random token, the same for all tries of this call and never shared with another.
 * Whichever try is the one that commits, every later one is answered with success and changes nothing; so a
 * failed condition is always somebody else's write. A new token after a certain refusal would gain nothing,
 * and after a lost answer it would make our own write look like a stranger's.
 */
export async function commitWrites(
  store: Store,
  writes: readonly Write[],
): Promise<'committed' | 'conflict'> {
  const prepared = prepareWrites(writes);
  const [first] = prepared;
  if (first !== undefined && prepared.length === 1 && first.op !== 'check') {
    return untilCertain(store, first, () => sendAlone(store, first), 'no token');
  }
  const token = store.newToken();
  return untilCertain(store, first, () => sendTogether(store, prepared, token), 'token');
}

async function untilCertain(
  store: Store,
  first: PreparedWrite | undefined,
  send: () => Promise<unknown>,
  replay: 'token' | 'no token',
): Promise<'committed' | 'conflict'> {
  const what = `commit of ${first === undefined ? 'nothing' : placeOf(first)}`;
  let mayBeOurs = false;
  for (let tries = 1; ; tries += 1) {
    try {
      await send();
      return 'committed';
    } catch (cause) {
      const failure = writeFailure(cause);
      mayBeOurs ||= replay === 'no token' && attemptsInside(cause) > 1;
      if (failure === 'conflict' && !mayBeOurs) return 'conflict';
      if (failure === 'defect') throw new Fault('defect', `${what}: ${errorName(cause)}`, { cause });
      if (failure !== 'again') throw new Fault('unavailable', `${what}: ${errorName(cause)}`, { cause });
      if (tries === TRIES_MAX) throw new Fault('unavailable', `${what}: busy ${TRIES_MAX} times`, { cause });
      await waitBefore(store.backoff, tries);
    }
  }
}

function sendAlone(store: Store, write: PreparedWrite): Promise<unknown> {
  const table = { TableName: store.tables[write.table], ...write.condition };
  return write.op === 'delete'
    ? store.client.send(new DeleteCommand({ ...table, Key: write.key }), hangUpAfter(CALL_MS_MAX))
    : store.client.send(new PutCommand({ ...table, Item: write.row }), hangUpAfter(CALL_MS_MAX));
}

function sendTogether(store: Store, writes: readonly PreparedWrite[], token: string): Promise<unknown> {
  const TransactItems = writes.map((write): TransactItem => {
    const table = { TableName: store.tables[write.table], ...write.condition };
    switch (write.op) {
      case 'put':
        return { Put: { ...table, Item: write.row } };
      case 'delete':
        return { Delete: { ...table, Key: write.key } };
      case 'check':
        return { ConditionCheck: { ...table, Key: write.key } };
      default:
        return write.op satisfies never;
    }
  });
  return store.client.send(
    new TransactWriteCommand({ ClientRequestToken: token, TransactItems }),
    hangUpAfter(CALL_MS_MAX),
  );
}
