import type { Variant } from '../variant.ts';
import { isClaim, mapPuts } from './rewrite.ts';

const isCase = (noticeId: string): boolean => noticeId.startsWith('case#');

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
];
