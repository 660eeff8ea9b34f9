import * as z from 'zod';

const roomSchema = z.record(z.string(), z.unknown());

/** `contact.optedOut` of facts; undefined for one that is not there: it may be left out, or is younger than they. */
export function factAt(facts: object, path: string): unknown {
  const rooms = roomSchema.parse(facts);
  const [room = '', name] = path.split('.');
  if (name === undefined) return rooms[room];
  const inner = roomSchema.safeParse(rooms[room]);
  return inner.success ? inner.data[name] : undefined;
}
