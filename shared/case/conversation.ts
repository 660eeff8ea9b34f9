import { ENTRIES_MAX, ENTRY_LENGTH_MAX, type Case, type CaseEntry } from '../model/case.ts';
import type { Instant } from '../time.ts';

export type NewEntry = Omit<CaseEntry, 'n'>;

/**
 * The case with one more entry. At the limit the second oldest gives way: the first says what the case is
 * about, the newest what is new, and the reply itself stays in its own table.
 */
export function withEntry(one: Case, entry: NewEntry): Case {
  const last = one.conversation.at(-1);
  const cut = {
    ...entry,
    n: last === undefined ? 0 : last.n + 1,
    text: entry.text.slice(0, ENTRY_LENGTH_MAX),
  };
  const [first, ...rest] = one.conversation;
  const room = one.conversation.length < ENTRIES_MAX || first === undefined;
  return { ...one, conversation: room ? [...one.conversation, cut] : [first, ...rest.slice(1), cut] };
}

/** Since when the borrower waits for a word on what they said last; undefined when the last word is ours. */
export function unansweredSince({ conversation, state }: Case): Instant | undefined {
  const said = conversation.filter(({ internal }) => internal !== true);
  const ours = said.findLastIndex(({ by }) => by === 'staff');
  const theirs = said.slice(ours + 1).filter(({ by, n }) => n > 0 && by !== 'system');
  return state === 'resolved' ? undefined : theirs[0]?.at;
}

/**
 * What staff wrote to the borrower under this number. Undefined for an entry that has given way, and for any
 * that was never meant to be sent: a note for colleagues must not reach a borrower by a wrong number.
 */
export function messageTold(one: Case | undefined, n: number | undefined): string | undefined {
  const entry = one?.conversation.find((each) => each.n === n);
  return entry?.by === 'staff' && entry.internal !== true ? entry.text : undefined;
}
