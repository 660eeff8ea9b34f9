import type { Reason } from '../reasons.ts';
import { windowReasons } from './window.ts';

const folder = 'shared/compliance';
const law = `${folder}/law.ts`;
const judge = `${folder}/judge.ts`;
const caps = `${folder}/caps.ts`;
const quiet = `${folder}/quiet.ts`;
const hours = `${folder}/window-judgement.ts`;
const memory =
  'what a memory does not find is worked out anew, and is the same: only time tells the two apart';
const noMoment = 'a word is never less or greater than a number: the question is for the compiler';
const equal = 'of two equal moments either is the answer';

export const rulesReasons: readonly Reason[] = [
  ...windowReasons,
  {
    file: law,
    code: 'const QUARTER_MS = 15 * MINUTE_MS;',
    becomes: ['15 / MINUTE_MS'],
    because: `each millisecond is then asked for itself, and ${memory}`,
  },
  {
    file: law,
    code: 'const lastAsked: { quarter: number; laws: LawByKind }[] = [];',
    becomes: ['["Stryker was here"]'],
    because: 'the place of mask 0 is never asked for: whoever names no law is asked by every law',
  },
  {
    file: law,
    code: 'const quarter = Math.floor(now / QUARTER_MS);',
    becomes: ['now * QUARTER_MS'],
    because: `each millisecond is then a quarter of its own, and ${memory}`,
  },
  {
    file: law,
    code: 'if (last?.quarter === quarter) return last.laws;',
    becomes: ['false'],
    because: memory,
  },
  { file: law, code: 'lastAsked[mask] = { quarter, laws };', becomes: ['{}'], because: memory },
  {
    file: law,
    code: "const key = days.map(({ date }) => date).join(' ');",
    becomes: ['""'],
    because: 'every date has ten letters, so that no blank is needed to tell two keys apart',
  },
  {
    file: law,
    code: "jurisdictions === 'all' || jurisdictions.some((one) => (bitOf[one] & mask) === bitOf[one]);",
    becomes: ['jurisdictions.every(one => (bitOf[one] & mask) === bitOf[one])'],
    because: 'every rule that is not for all names one jurisdiction, and of one, some are all',
  },
  {
    file: judge,
    code: 'if (gravity[finding.verdict] > gravity[verdict]) verdict = finding.verdict;',
    becomes: ['gravity[finding.verdict] >= gravity[verdict]'],
    because: 'two verdicts of one gravity are the same word',
  },
  {
    file: judge,
    code: 'if (until === undefined || finding.until > until) until = finding.until;',
    becomes: ['finding.until >= until'],
    because: equal,
  },
  {
    file: judge,
    code: 'return until === undefined ? { verdict } : { verdict, until };',
    becomes: ['false', '{}'],
    because:
      'a verdict of delay or hold is that of a finding, and the loop has met it: the question is for the compiler',
  },
  {
    file: caps,
    code: 'if (isQuiet(contact.recentSends, person.recentSends, facts.goingFirst)) return say.allow;',
    becomes: ['false'],
    because: 'the short way for empty lists: counting them gives the same permission',
  },
  {
    file: caps,
    code: 'const isQuiet = (...lists: readonly (readonly unknown[])[]): boolean =>',
    becomes: ['() => undefined'],
    because: 'the short way is then never taken, and counting empty lists gives the same permission',
  },
  {
    file: caps,
    code: 'lists.every((list) => list.length === 0);',
    becomes: ['() => undefined', 'false'],
    because: 'the short way is then never taken, and counting empty lists gives the same permission',
  },
  {
    file: caps,
    code: 'if (count.sends.length + count.first.length < cap.max) return undefined;',
    becomes: ['false'],
    because: 'what counts is a part of these two lists, and two lines later it is measured by the same cap',
  },
  {
    file: caps,
    code: ': plusMs(last?.publishBy ?? facts.now, cap.windowMs + CAP_MARGIN_MS);',
    becomes: ['last.publishBy'],
    because: 'no cap is below one and as many as the cap count, so that there is one at this place',
  },
  {
    file: quiet,
    code: 'if (end !== undefined && (until === undefined || end > until)) until = end;',
    becomes: ['true', 'end >= until'],
    because:
      'undefined is later than nothing, and where nothing has been found it changes nothing; of two equal ends either is the answer',
  },
  {
    file: hours,
    code: "const laws = jurisdictions === 'unknown' ? alone[jurisdiction] : jurisdictions;",
    becomes: ['true'],
    because: 'both countries keep nine to eight, so that the hours of one are the hours of both',
  },
  {
    file: hours,
    code: 'const joint = own && nextWindow({ jurisdictions: laws, zones, at: now });',
    becomes: ['own || nextWindow({ jurisdictions: laws, zones, at: now })'],
    because:
      'both countries keep nine to eight, so that the window of one is the window of both, or neither has one',
  },
  {
    file: `${folder}/places/places.ts`,
    code: "remembered(lists, list.join(' '), () => Object.freeze([...list]));",
    becomes: ['""'],
    because:
      'no two lists of real zones, or of our laws, are the same letters; the blank is for whoever reads the key',
  },
  {
    file: `${folder}/rules/amt-03.ts`,
    code: "if (unpaidMinor !== 'unknown' && unpaidMinor < 1) return say.block('nothing-unpaid');",
    becomes: ['true', '""'],
    because: noMoment,
  },
  {
    file: `${folder}/rules/ans-01.ts`,
    code: "if (notice.answerKind !== 'opt-out' || contact.optOutConfirmedAt === 'never') return say.allow;",
    becomes: ['false', '""'],
    because: `never is not recent either: ${noMoment}`,
  },
  {
    file: `${folder}/rules/cup-01.ts`,
    code: "if (!catchUp || lastCatchUpAt === 'never') return say.allow;",
    becomes: ['false', '""'],
    because: `a week after never is a word, and not later than now: ${noMoment}`,
  },
  {
    file: `${folder}/rules/hol-01.ts`,
    code: 'for (let days = 0; days <= HOLIDAY_DAYS_MAX; days += 1) {',
    becomes: ['days < HOLIDAY_DAYS_MAX'],
    because: 'no holiday in the calendar lasts fifteen days, so that neither bound is reached',
  },
  {
    file: `${folder}/rules/hol-01.ts`,
    code: 'return window !== undefined && window.opensAt > midnight ? window.opensAt : midnight;',
    becomes: ['window.opensAt >= midnight'],
    because: equal,
  },
  {
    file: `${folder}/rules/tim-04.ts`,
    code: 'for (let moment = now; moment <= plusMs(now, HORIZON_MS);) {',
    becomes: ['moment < plusMs(now, HORIZON_MS)'],
    because:
      'quiet times and windows come again every week, so that what is free after exactly eight days was free after one; only a change of the clocks between the two could tell',
  },
  {
    file: `${folder}/rules/tim-04.ts`,
    code: 'moment = window !== undefined && window.opensAt > quiet ? window.opensAt : quiet;',
    becomes: ['window.opensAt >= quiet'],
    because: equal,
  },
  {
    file: `${folder}/rules/vul-01.ts`,
    code: "if (kind === 'case' && answerKind === 'case-message') return say.allow;",
    becomes: ['true'],
    because:
      'a reminder answers nothing (its answerKind is none), so that only a message about a case is a case-message',
  },
];
