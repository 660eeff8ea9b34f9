import type { Notice } from '../../shared/model/notice.ts';
import { DAY_MS } from '../../shared/time.ts';
import { dayOf } from './calendar.ts';
import { amountSaid, dateSaid, digitRuns, lender } from './said.ts';
import type { Simulation } from './simulation.ts';
import { isOptedOut } from './truth.ts';
import { scheduled, type Silence } from './truth-cases.ts';
import type { Call, ClaimSeen, Watch } from './watch.ts';

/**
 * A message about a case is sent of our own accord, so promises 3 and 5 speak of it as of a reminder: nothing that
 * was stored before its claim forbids it, and it counts against the caps of number and person. What a case itself
 * lays (a dispute, a complaint) does not forbid to speak of it.
 */
export function checkCaseClaim({ truth, broke }: Watch, { notice }: ClaimSeen): void {
  const { noticeId, contactId, personId = '' } = notice;
  const contact = truth.contact(contactId);
  const stops = [...(truth.stopped.get(personId)?.keys() ?? [])].filter((one) => one !== contactId);
  const reasons: readonly (readonly [boolean, string])[] = [
    [isOptedOut(contact), 'an opt-out'],
    [contact.pending.size > 0, 'a reply that is not applied yet'],
    [contact.unreachableAt !== undefined, 'the carrier had given the number up'],
    [contact.quarantined, 'a quarantine'],
    [contact.revoked, 'consent was revoked'],
    [stops.length > 0, 'a stop on another number of the person'],
    ...[...truth.silences.values()].map(
      (one) => [forbidsToSpeak(one, notice), `"${one.words}" (${one.cause})`] as const,
    ),
  ];
  for (const [isSo, reason] of reasons) if (isSo) broke(3, `${noticeId}: claimed after ${reason}`);
}

/**
 * After words of law nothing goes to the borrower; after words of despair only what a person has typed. Words that
 * nobody could place are looked at first, unless it is their own case that speaks.
 */
function forbidsToSpeak(silence: Silence, notice: Notice): boolean {
  const { over, words, persons, caseIds } = silence;
  const { personId, contactId, answerKind, caseId } = notice;
  const binds = persons.size === 0 ? silence.contactId === contactId : persons.has(personId ?? '');
  if (over || !binds) return false;
  if (words === 'noise') return caseId === undefined || !caseIds.has(caseId);
  return words === 'legal' || (words === 'distress' && answerKind !== 'case-message');
}

/** Promise 6 for what staff write and decide: no figure that is not their case's, its people's or the lender's. */
export function checkCaseText(
  { plan }: Simulation,
  { truth, broke }: Watch,
  { notice, decision }: ClaimSeen,
): void {
  const { noticeId, caseId = '', personId, language } = notice;
  const isChinese = language === 'zh-CN';
  const known = new Set(
    [...alwaysKnown, ...figuresOf({ plan, truth }, personId, isChinese)].flatMap(digitRuns),
  );
  const odd = digitRuns((decision?.text ?? '').replaceAll(caseId, '')).filter((run) => !known.has(run));
  if (odd.length > 0) broke(6, `${noticeId}: digits without a source: ${odd.join(' ')}`);
  checkToldLoans({ plan }, { truth, broke }, { noticeId, personId, isChinese, text: decision?.text ?? '' });
}

/** A sum is told only of a loan whose ledger is in no doubt: nothing of what forbids a reminder for that may stand. */
function checkToldLoans(
  { plan }: Pick<Simulation, 'plan'>,
  { truth, broke }: Pick<Watch, 'truth' | 'broke'>,
  told: {
    readonly noticeId: string;
    readonly personId: string | undefined;
    readonly isChinese: boolean;
    readonly text: string;
  },
): void {
  const { noticeId, personId, isChinese, text } = told;
  for (const { loanId } of plan.world.loans.filter((one) => one.personId === personId)) {
    const loan = truth.loans.get(loanId);
    if (loan === undefined) continue;
    const sums = [...loan.instalments.keys()].flatMap((n) => scheduled(loan, n)?.unpaidMinor ?? []);
    if (!sums.some((sum) => sum > 0 && text.includes(amountSaid(sum, isChinese)))) continue;
    if (loan.pending.size > 0) {
      broke(3, `${noticeId}: tells a sum of ${loanId} after a payment that no snapshot counts`);
    }
    if (loan.contradicted) {
      broke(3, `${noticeId}: tells a sum of ${loanId} after its ledger contradicted itself`);
    }
  }
}

/** The hotlines, the scale of the question how it went, and where one complains in China and in the United States. */
const alwaysKnown = [lender.hotlineCn, lender.hotlineUs, '1', '5', '12378', '855-411-2372'] as const;

/** What each loan of the person asks for, by ledger and by plan. */
const figuresOf = (
  { plan, truth }: Pick<Simulation, 'plan'> & Pick<Watch, 'truth'>,
  personId: string | undefined,
  isChinese: boolean,
): readonly string[] =>
  plan.world.loans
    .filter((one) => one.personId === personId)
    .flatMap(({ loanId }) => {
      const loan = truth.loans.get(loanId);
      if (loan === undefined) return [];
      const agreed = loan.plan?.instalments ?? [];
      return [
        ...[...loan.instalments.keys()].flatMap((n) => scheduled(loan, n) ?? []),
        ...agreed.map(({ dueDate, unpaidMinor }) => ({ dueDay: dayOf(dueDate), unpaidMinor })),
      ];
    })
    .flatMap(({ dueDay, unpaidMinor }) => [amountSaid(unpaidMinor, isChinese), dateSaid(dueDay, isChinese)]);

const capsOf = { us: { perDay: 1, perWeek: 2 }, cn: { perDay: 1, perWeek: 3 } } as const;

/** Of all that we send of our own accord, when one more may have been accepted. */
export function checkCapsOfAll({ plan }: Simulation, watch: Watch, call: Call): void {
  if (call.kind === 'answer') return;
  const { perDay, perWeek } = capsOf[plan.world.loans[0]?.ladder ?? 'us'];
  const ours = watch.calls.filter((one) => one.accepted && one.kind !== 'answer');
  const person = personOf(watch, call);
  const groups: readonly (readonly [string, readonly Call[]])[] = [
    ['number', ours.filter(({ contactId }) => contactId === call.contactId)],
    ['person', ours.filter((one) => person !== undefined && personOf(watch, one) === person)],
  ];
  for (const [whose, mine] of groups) {
    for (const last of mine) {
      const within = (ms: number): number =>
        mine.filter(({ at }) => at <= last.at && at > last.at - ms).length;
      const said = `${call.noticeId}: with what is said of cases, more than`;
      if (within(DAY_MS) > perDay) watch.broke(5, `${said} ${perDay} a day to one ${whose}`);
      if (within(7 * DAY_MS) > perWeek) watch.broke(5, `${said} ${perWeek} a week to one ${whose}`);
    }
  }
}

const personOf = (watch: Watch, { noticeId, personId }: Call): string | undefined =>
  personId ?? watch.claims.get(noticeId)?.notice.personId;
