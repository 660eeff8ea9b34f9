import * as z from 'zod';
import { messageKey, type Journal } from './journal.ts';
import type { Message, QueueNotes } from './queue.ts';
import type { MappingSpec } from '../template/specs.ts';

const batchAnswerSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]),
});

/** A queue's place in the journal. */
export const notesOf = (journal: Journal, queue: string): QueueNotes => ({
  kept: journal.all('message').flatMap((line) => (line.queue === queue ? [line.message] : [])),
  noted: (message) => {
    journal.record({ kind: 'message', queue, message });
  },
  gone: (messageIds) => {
    journal.record({ kind: 'gone', keys: messageIds.map((id) => messageKey(queue, id)) });
  },
});

/** Which messages of a batch the function has done, by its answer. */
export function doneOf(
  messages: readonly Message[],
  mapping: MappingSpec,
  answer: unknown,
): readonly string[] {
  const ids = messages.map(({ messageId }) => messageId);
  if (!mapping.reportsItemFailures) return ids;
  const parsed = batchAnswerSchema.safeParse(answer ?? {});
  // AWS takes an answer it cannot read, or an id it does not know, for a failure of the whole batch.
  if (!parsed.success) return [];
  const failed = parsed.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  return failed.every((id) => ids.includes(id)) ? ids.filter((id) => !failed.includes(id)) : [];
}
