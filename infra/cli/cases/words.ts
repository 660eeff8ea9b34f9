import { isAboutOtherNumbers } from '../../../shared/case/other-numbers.ts';
import type { Case, CaseKind, CaseState } from '../../../shared/model/case.ts';
import type { HoldKind } from '../../../shared/model/hold.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../../../shared/time.ts';

/** `3 days`, `5 hours`, `20 minutes`: the largest unit of which there is at least one. */
export function spanText(ms: number): string {
  const [count, unit] =
    ms >= DAY_MS
      ? [Math.floor(ms / DAY_MS), 'day']
      : ms >= HOUR_MS
        ? [Math.floor(ms / HOUR_MS), 'hour']
        : [Math.floor(ms / MINUTE_MS), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** `in 3 days`, or `OVERDUE by 2 hours`. */
export const untilText = (at: Instant, now: Instant): string =>
  now < at ? `in ${spanText(at - now)}` : `OVERDUE by ${spanText(now - at)}`;

/** When somebody has to have acted: the ledger, while it is to speak first, else we. */
export const deadlineOf = (one: Case): Instant =>
  one.state === 'watching' ? (one.watchUntil ?? one.dueAt) : one.dueAt;

export const stateWords: Readonly<Record<CaseState, string>> = {
  watching: 'the ledger is to speak first',
  open: 'open',
  resolved: 'closed',
};

export const holdWords: Readonly<Record<HoldKind, string>> = {
  ledger: 'the lender’s ledger asks for silence',
  'ledger-conflict': 'two snapshots contradict each other',
  correction: 'they were right: the ledger is to speak first',
  'other-number-opted-out': 'another number of theirs opted out',
  unreachable: 'the carrier says that the number cannot be reached',
  'unclear-reply': 'a reply nobody could place',
  'paid-claimed': 'they say that it is paid',
  distress: 'words of despair',
  legal: 'a lawyer, a bankruptcy or a death',
  'wrong-person': 'the number belongs to someone else',
  dispute: 'a dispute',
  hardship: 'a request for help with paying',
  complaint: 'a complaint',
  question: 'a question',
};

const resolve = (caseId: string, rest: string): string =>
  `npm run cli -- cases resolve ${caseId} --by YOU ${rest}`;

const steps: Readonly<Record<CaseKind, (caseId: string) => readonly string[]>> = {
  distress: (caseId) => [
    'Reach the person now, by a human voice; not a word about money. In danger: the emergency services.',
    'Note what was said and who looks after it. Close the case only when somebody does.',
    `Then: ${resolve(caseId, '--outcome closed --reason …')} (the borrower gets no text; reminders go on).`,
  ],
  'wrong-person': (caseId) => [
    'Ask nothing of the number. Find the borrower’s own number from the contract and correct the ledger.',
    `Wrong number: ${resolve(caseId, '--outcome upheld --reason …')} (it stays silent).`,
    `The report was a mistake: ${resolve(caseId, '--outcome withdrawn --reason …')} (it may be written to again).`,
  ],
  legal: (caseId) => [
    'Write to whoever acts for the borrower, not to the borrower: no message of ours can reach them.',
    'A lawyer, a death or a bankruptcy: mark it in the ledger; it holds from then on.',
    `When a snapshot has brought the mark: ${resolve(caseId, '--outcome closed --reason …')} (the borrower gets no text).`,
    `It was a mistake: ${resolve(caseId, '--outcome withdrawn --reason …')} (reminders go on).`,
  ],
  dispute: (caseId) => [
    'Compare what they say with the ledger and the contract, sum by sum.',
    `They are right: correct the ledger, then ${resolve(caseId, '--outcome upheld --reason …')}. Reminders wait for a snapshot later than that.`,
    `The sum stands: ${resolve(caseId, '--outcome closed --reason …')} with the reason in plain words.`,
  ],
  hardship: (caseId) => [
    'Call them: what can they pay, and when? The call and the plan are free of charge.',
    `Agreed: ${resolve(caseId, '--outcome plan-agreed --plan FILE --reason …')}.`,
    `No plan is possible: ${resolve(caseId, '--outcome closed --reason …')}.`,
  ],
  complaint: (caseId) => [
    'Read what was sent (npm run cli -- explain NOTICE) and answer what they complain of, not what is easy.',
    `They are right: mend it, then ${resolve(caseId, '--outcome upheld --reason …')}.`,
    `Otherwise: ${resolve(caseId, '--outcome closed --reason …')}.`,
  ],
  question: (caseId) => [
    `Call back, or answer by SMS: npm run cli -- cases say ${caseId} --by YOU --text ….`,
    `Answered: ${resolve(caseId, '--outcome closed --reason …')}.`,
  ],
};

const aboutOtherNumbers = (caseId: string): readonly string[] => [
  'One number of this person has opted out. Ask them, by telephone or letter: is it only that number?',
  `Only that one: ${resolve(caseId, '--outcome closed --reason …')} (their other numbers get reminders again).`,
  `All of them: ${resolve(caseId, '--outcome upheld --reason …')} (all stay silent).`,
];

/** What whoever opens this case should do now, the most urgent first. */
export function nextSteps(one: Case): readonly string[] {
  const { caseId, kind, state, owner, paymentId } = one;
  if (state === 'resolved') return ['Nothing: it is closed.'];
  if (state === 'watching') return ['Nothing yet: if the ledger stays silent or asks on, it comes to you.'];
  const taking = owner === undefined ? [`Take it: npm run cli -- cases take ${caseId} --by YOU`] : [];
  if (isAboutOtherNumbers(one)) return [...taking, ...aboutOtherNumbers(caseId)];
  if (paymentId === undefined) return [...taking, ...steps[kind](caseId)];
  return [
    ...taking,
    `Find payment ${paymentId}: the lender announced it, and no snapshot lists it.`,
    'It came: have the ledger list it; the next snapshot that does closes this case by itself.',
    `It never came: ${resolve(caseId, '--outcome closed --reason …')} (reminders go on).`,
  ];
}
