import {
  PutEventsCommand,
  type EventBridgeClient,
  type PutEventsRequestEntry,
  type PutEventsResultEntry,
} from '@aws-sdk/client-eventbridge';
import { OUR_SOURCE, type Event } from '../../events/events.ts';
import { Fault } from '../../fault.ts';
import type { EventBus } from '../../ports/surroundings.ts';
import { realBackoff, TRIES_MAX, waitBefore, type Backoff } from './backoff.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { errorName } from './failures.ts';

/** The most entries PutEvents takes in one call. */
const ENTRIES_MAX = 10;

export interface EventBridgeBusOptions {
  /** Made with `patientClient`. */
  readonly client: EventBridgeClient;
  readonly busName: string;
  readonly random?: Backoff['random'];
  readonly sleep?: Backoff['sleep'];
}

/**
 * Publishes on EventBridge. PutEvents answers 200 even when it refused entries, so every entry's own answer
 * is looked at and the refused ones are sent again, bounded. One that was taken may be sent twice when an
 * answer is lost: our events mean nothing by themselves, and whoever hears one twice reads the same facts.
 */
export function eventBridgeBus(options: EventBridgeBusOptions): EventBus {
  const backoff = { random: options.random ?? realBackoff.random, sleep: options.sleep ?? realBackoff.sleep };
  return {
    publish: async (events) => {
      const entries = events.map((event) => entryOf(event, options.busName));
      for (let from = 0; from < entries.length; from += ENTRIES_MAX) {
        await publishAll(options.client, backoff, entries.slice(from, from + ENTRIES_MAX));
      }
    },
  };
}

const entryOf = (event: Event, busName: string): PutEventsRequestEntry => ({
  EventBusName: busName,
  Source: OUR_SOURCE,
  DetailType: event.type,
  Detail: JSON.stringify(event.detail),
});

async function publishAll(
  client: EventBridgeClient,
  backoff: Backoff,
  entries: readonly PutEventsRequestEntry[],
): Promise<void> {
  let left = entries;
  for (let tries = 1; ; tries += 1) {
    const answers = await put(client, left);
    const refused = left.filter((_entry, at) => answers[at]?.EventId === undefined);
    if (refused.length === 0) return;
    if (tries === TRIES_MAX) {
      const codes = new Set(answers.flatMap((answer) => answer.ErrorCode ?? []));
      const why = [...codes].join(', ') || 'no answer for them';
      throw new Fault('unavailable', `the bus refused ${refused.length} events ${TRIES_MAX} times: ${why}`);
    }
    left = refused;
    await waitBefore(backoff, tries);
  }
}

async function put(
  client: EventBridgeClient,
  entries: readonly PutEventsRequestEntry[],
): Promise<readonly PutEventsResultEntry[]> {
  try {
    const command = new PutEventsCommand({ Entries: [...entries] });
    return (await client.send(command, hangUpAfter(CALL_MS_MAX))).Entries ?? [];
  } catch (cause) {
    throw new Fault('unavailable', `the bus: ${errorName(cause)}`, { cause });
  }
}
