import { ENTRIES_MAX, ENTRY_LENGTH_MAX, type Case, type CaseEntry } from '../model/case.ts';

/**
 * The case with one more entry. At the limit the second oldest gives way: the first says what the case is
 * about, the newest what is new, and the reply itself stays in its own table.
 */
export function withEntry(one: Case, entry: CaseEntry): Case {
  const cut = { ...entry, text: entry.text.slice(0, ENTRY_LENGTH_MAX) };
  const [first, ...rest] = one.conversation;
  const room = one.conversation.length < ENTRIES_MAX || first === undefined;
  return { ...one, conversation: room ? [...one.conversation, cut] : [first, ...rest.slice(1), cut] };
}
