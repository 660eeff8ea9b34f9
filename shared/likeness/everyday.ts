import a from './everyday/a.json' with { type: 'json' };
import b from './everyday/b.json' with { type: 'json' };
import c from './everyday/c.json' with { type: 'json' };

/**
 * Private messages that have nothing to do with a lender, as people write them to each other, by three writers: what
 * ordinary words sound like, for whatever has to tell others from them.
 */
export const everydayMessages: Readonly<Record<'a' | 'b' | 'c', readonly string[]>> = { a, b, c };
