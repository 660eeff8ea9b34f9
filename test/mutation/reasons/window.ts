import type { Reason } from '../reasons.ts';

const file = 'shared/compliance/window.ts';
const memory =
  'what is forgotten is worked out anew, and is the same: only time and memory tell the two apart';
const wholeDay =
  'the hours are the same on every date so far (ours are narrower than every law), so that only a future law could tell';

/** Of the window: of what it remembers, and of where it looks. */
export const windowReasons: readonly Reason[] = [
  { file, code: 'for (const known of plan) {', becomes: ['{}'], because: memory },
  {
    file,
    code: 'if (at >= known.asked && at < known.goodUntil) return known.window;',
    becomes: ['false', 'at > known.asked'],
    because: memory,
  },
  {
    file,
    code: 'const goodUntil = window === undefined ? at + 1 : window.closesAt - PUBLISH_MARGIN_MS;',
    becomes: ['true', 'at - 1'],
    because: `the answer is then kept for less long, and ${memory}`,
  },
  {
    file,
    code: 'if (plan.length >= ANSWERS_KEPT) plan.shift();',
    becomes: ['true', 'false', 'plan.length > ANSWERS_KEPT', 'plan.length < ANSWERS_KEPT', ';'],
    because: memory,
  },
  { file, code: 'plan.push({ asked: at, goodUntil, window });', becomes: ['{}'], because: memory },
  {
    file,
    code: 'const newPlace = (): Place => ({ answers: [], then: new Map() });',
    becomes: ['["Stryker was here"]'],
    because: 'a word is no answer to any moment: it is passed over, and the first to be forgotten',
  },
  { file, code: 'if (known !== undefined) return known;', becomes: ['false'], because: memory },
  {
    file,
    code: 'if (placesKept >= PLACES_KEPT) {',
    becomes: ['{}', 'true', 'false', 'placesKept > PLACES_KEPT', 'placesKept < PLACES_KEPT'],
    because: memory,
  },
  { file, code: 'anywhere.then.clear();', becomes: [';'], because: memory },
  { file, code: 'place.then.set(name, next);', becomes: [';'], because: memory },
  { file, code: 'placesKept += 1;', becomes: ['placesKept -= 1'], because: memory },
  {
    file,
    code: 'const found: Stretch[] = [];',
    becomes: ['["Stryker was here"]'],
    because:
      'a word has no beginning and no end, and what it has in common with a stretch is left out as empty',
  },
  {
    file,
    code: 'const today = Math.floor((at + span.offsetMs) / DAY_MS);',
    becomes: ['at - span.offsetMs'],
    because:
      'it begins a day early, which is empty, or a day late: of the two days looked back only the first is lost, which closed before the moment asked, and no zone west of Greenwich changes its clocks inside the hours',
  },
  {
    file,
    code: 'for (let midnight = today * DAY_MS - span.offsetMs; midnight < end; midnight += DAY_MS) {',
    becomes: ['midnight <= end'],
    because: 'the hours of a day that begins at the end are cut off at their beginning: an empty stretch',
  },
  {
    file,
    code: 'const noon = instantOfMs(midnight + DAY_MS / 2);',
    becomes: ['midnight - DAY_MS / 2', 'DAY_MS * 2'],
    because: wholeDay,
  },
  {
    file,
    code: 'if (next.from >= next.until) return;',
    becomes: ['false', 'next.from > next.until'],
    because: 'what an empty stretch has in common with any other is empty too, and left out there',
  },
  {
    file,
    code: '.filter((both) => both.from < both.until),',
    becomes: ['both.from <= both.until', 'true'],
    because: 'an empty stretch is not longer than the margin, and is never found: leaving it out saves work',
  },
  {
    file,
    code: 'right',
    becomes: [
      'right.map(other => ({ from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) }))',
    ],
    because: 'an empty stretch is not longer than the margin, and is never found: leaving it out saves work',
  },
];
