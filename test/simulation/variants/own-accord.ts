import type { Person } from '../../../shared/model/party.ts';
import type { Variant } from '../variant.ts';
import { isClaim, mapPuts, readingAs } from './rewrite.ts';

const isCase = (noticeId: string): boolean => noticeId.startsWith('case#');

const withoutDespair = (one: Person): Person => ({
  ...one,
  holds: one.holds.filter(({ kind }) => kind !== 'distress'),
});

/** Messages about cases without what binds them as it binds reminders. */
export const ownAccordVariants: readonly Variant[] = [
  {
    name: 'case-not-counted',
    breaks: 'a message about a case counts against no cap',
    writes: (writes) => {
      const [first] = writes;
      const counts = first?.op === 'put' && first.kind === 'notice' && isCase(first.item.noticeId);
      if (!counts || !isClaim(writes)) return writes;
      const withoutCases = <Party extends { readonly recentSends: readonly { noticeId: string }[] }>(
        one: Party,
      ) => ({
        ...one,
        recentSends: one.recentSends.filter(({ noticeId }) => !isCase(noticeId)),
      });
      return mapPuts(mapPuts(writes, 'contact', withoutCases), 'person', withoutCases);
    },
  },
  {
    name: 'despair-unread',
    breaks: 'how another case has ended is told by a machine to somebody who has written of despair',
    ports: (ports, { worker }) =>
      worker.verb === 'sweep'
        ? readingAs(ports, (found) => ({ ...found, people: found.people.map(withoutDespair) }))
        : ports,
    writes: (writes, { worker, store }) =>
      worker.verb === 'sweep'
        ? mapPuts(writes, 'person', (one) => ({
            ...one,
            holds: store.peek('person', one.personId)?.holds ?? one.holds,
          }))
        : writes,
  },
  {
    name: 'called-once-or-never',
    breaks: 'an alarm that was not raised at once is raised by nobody',
    ports: (ports, { worker }) =>
      worker.verb !== 'sweep'
        ? ports
        : {
            ...ports,
            records: {
              ...ports.records,
              dueCases: (query) =>
                query.state === 'open' ? Promise.resolve([]) : ports.records.dueCases(query),
            },
          },
  },
  {
    name: 'any-case-frees-other-numbers',
    breaks: 'whatever case of the person closes, the numbers that wait for a stopped one are free again',
    writes: (writes) =>
      writes.some((write) => write.op === 'put' && write.kind === 'case' && write.item.state === 'resolved')
        ? mapPuts(writes, 'person', (one) => ({
            ...one,
            holds: one.holds.filter(({ kind }) => kind !== 'other-number-opted-out'),
          }))
        : writes,
  },
];
