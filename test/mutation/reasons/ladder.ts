import type { Reason } from '../reasons.ts';

const steps = 'shared/ladder/steps.ts';
const ladder = 'shared/ladder/ladder.ts';
const afterZero = 'a distance of 0 has been answered the line before';
const memory = 'what a cache forgets is worked out anew, and is the same: only memory tells the two apart';

export const ladderReasons: readonly Reason[] = [
  {
    file: steps,
    code: 'if (known.size >= DATES_KEPT) known.clear();',
    becomes: ['false', 'known.size > DATES_KEPT', ';'],
    because: memory,
  },
  {
    file: steps,
    code: 'if (places.size >= PLACES_KEPT) places.clear();',
    becomes: ['false', 'places.size > PLACES_KEPT', ';'],
    because: memory,
  },
  {
    file: steps,
    code: "const key = zones.join(' ');",
    becomes: ['""'],
    because: 'no two lists of real zones are the same letters; the blank is for whoever reads the key',
  },
  {
    file: steps,
    code: "return offsetDays < 0 ? 'before' : 'after';",
    becomes: ['offsetDays <= 0'],
    because: afterZero,
  },
  {
    file: ladder,
    code: 'return offsetDays < 0 ? `due${offsetDays}` : `overdue+${offsetDays}`;',
    becomes: ['offsetDays <= 0'],
    because: afterZero,
  },
  {
    file: 'shared/ladder/plan.ts',
    code: 'instalments.toSorted((a, b) => (a.dueDate === b.dueDate ? a.n - b.n : a.dueDate < b.dueDate ? -1 : 1));',
    becomes: ['a.dueDate <= b.dueDate'],
    because: 'equal due dates have been told apart by their numbers before',
  },
];
