import { spanOn } from '../../../shared/case/clock.ts';
import { unansweredSince } from '../../../shared/case/conversation.ts';
import { decimal } from '../../../shared/case/plan.ts';
import { scheduleOf } from '../../../shared/ladder/schedule.ts';
import type { Case } from '../../../shared/model/case.ts';
import type { Hold } from '../../../shared/model/hold.ts';
import type { Loan } from '../../../shared/model/loan.ts';
import { isOptedOut, type Contact } from '../../../shared/model/party.ts';
import { localDateAt, type Instant } from '../../../shared/time.ts';
import { columns, indented, labelled } from '../print/columns.ts';
import { momentIn } from '../print/moment.ts';
import type { CaseFile } from './read-case.ts';
import { deadlineOf, holdWords, nextSteps, spanText, stateWords, untilText } from './words.ts';

/** Instalments told of each loan: the first that are unpaid say enough. */
const INSTALMENTS_SHOWN_MAX = 4;
const LABEL = 12;

export interface CaseQuestion {
  readonly now: Instant;
  /** The whole number, for whoever is to call it. */
  readonly withNumber: boolean;
}

/** One line of the list: number, what it is about, until when, whose it is. */
export const rowOf = (
  one: Case,
  { now, zone }: Pick<CaseFile, 'zone'> & { now: Instant },
): readonly string[] => {
  const deadline = deadlineOf(one);
  const waits = unansweredSince(one);
  return [
    one.caseId,
    one.kind,
    one.state === 'resolved' ? 'closed' : untilText(deadline, now),
    momentIn(deadline, zone),
    `${one.owner ?? 'nobody yet'}${waits === undefined ? '' : `, they wrote ${spanText(now - waits)} ago`}`,
  ];
};

/** The whole case for a service person: clock, whom it concerns, what is held, what was said, what to do next. */
export function caseLines(file: CaseFile, question: CaseQuestion): readonly string[] {
  const { about } = file;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Clock', clockLines(file, question)],
    ['About', aboutLines(file, question)],
    ['Held meanwhile', holdLines(file)],
    ['Said', saidLines(file)],
    ['Written to the borrower', messageLines(file)],
    ['Next', nextSteps(about).flatMap((step) => labelled('- ', step, 2))],
  ];
  return [
    `${about.caseId}  ${about.kind}  ${stateWords[about.state]}`,
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : ['', title, ...indented(lines)])),
  ];
}

function clockLines({ about, zone }: CaseFile, { now }: CaseQuestion): readonly string[] {
  const { kind, openedAt, openedBy, owner, resolution, score } = about;
  const { citation } = spanOn(kind, localDateAt(openedAt, zone));
  const opened = labelled('opened', `${momentIn(openedAt, zone)}, by ${openedBy}`, LABEL);
  if (resolution !== undefined) {
    const { at, by, outcome, reason } = resolution;
    return [
      ...opened,
      ...labelled('closed', `${momentIn(at, zone)}, by ${by}: ${outcome}. ${reason}`, LABEL),
      ...(score === undefined ? [] : labelled('score', `${score} of 5`, LABEL)),
    ];
  }
  const deadline = deadlineOf(about);
  const what = about.state === 'watching' ? 'ledger by' : 'answer by';
  return [
    ...opened,
    ...labelled(what, `${momentIn(deadline, zone)}, ${untilText(deadline, now)}`, LABEL),
    ...labelled('why then', citation, LABEL),
    ...labelled('owner', owner ?? 'nobody yet', LABEL),
  ];
}

function aboutLines({ about, linked, loans, zone }: CaseFile, question: CaseQuestion): readonly string[] {
  const { contact, people } = linked;
  const own = about.narrowed === true ? `loan ${about.loanId ?? ''} alone` : undefined;
  return [
    ...(contact === undefined ? [] : labelled('number', numberText(contact, question), LABEL)),
    ...people.flatMap(({ personId, language }) => labelled('person', `${personId}, ${language}`, LABEL)),
    ...labelled('language', `${about.language}: write to them in it`, LABEL),
    ...(about.noticeId === undefined ? [] : labelled('message', about.noticeId, LABEL)),
    ...(own === undefined ? [] : labelled('concerns', own, LABEL)),
    ...loans.flatMap((loan) => labelled('loan', loanText(loan), LABEL)),
    ...labelled('times', `are those of ${zone}`, LABEL),
  ];
}

function numberText(contact: Contact, { withNumber }: CaseQuestion): string {
  const { number, quarantinedAt } = contact;
  const shown = withNumber ? number : `…${number.slice(-2)} (--number shows it)`;
  const states = [
    ...(isOptedOut(contact) ? ['has opted out'] : []),
    ...(quarantinedAt === undefined ? [] : ['belongs to someone else']),
  ];
  return [shown, ...states].join(', ');
}

function loanText(loan: Loan): string {
  const { loanId, status, plan, pendingPayments } = loan.head;
  const unpaid = scheduleOf(loan).filter(({ unpaidMinor }) => unpaidMinor > 0);
  const shown = unpaid
    .slice(0, INSTALMENTS_SHOWN_MAX)
    .map(
      ({ n, dueDate, unpaidMinor, currency }) => `${n}: ${decimal(unpaidMinor)} ${currency} on ${dueDate}`,
    );
  const more = unpaid.length > shown.length ? [`and ${unpaid.length - shown.length} more`] : [];
  return [
    `${loanId} ${status}`,
    ...(plan === undefined ? [] : [`by plan ${plan.number}`]),
    ...(shown.length === 0 ? ['nothing unpaid'] : [...shown, ...more]),
    ...pendingPayments.map(({ paymentId }) => `payment ${paymentId} not listed yet`),
  ].join('; ');
}

/** Every hold on those concerned, this case's first word: whoever closes it sees what stays held. */
function holdLines({ about, linked: { contact, people, heads } }: CaseFile): readonly string[] {
  const held = (what: string, holds: readonly Hold[]): readonly (readonly string[])[] =>
    holds.map(({ kind, source }) => [
      what,
      holdWords[kind],
      source === about.caseId ? 'by this case' : `by ${source}: stays when this case closes`,
    ]);
  return columns([
    ...(contact === undefined ? [] : held('the number', contact.holds)),
    ...people.flatMap(({ personId, holds }) => held(personId, holds)),
    ...heads.flatMap(({ loanId, holds }) => held(loanId, holds)),
  ]);
}

const saidLines = ({ about, zone }: CaseFile): readonly string[] =>
  about.conversation.flatMap(({ at, by, who, text, internal }) => {
    const name = who === undefined ? by : `${by} ${who}`;
    return [
      `${momentIn(at, zone)}  ${name}${internal === true ? ' (for staff)' : ''}`,
      ...indented(labelled('', text, 0)),
    ];
  });

const messageLines = ({ messages, zone }: CaseFile): readonly string[] =>
  columns(
    messages.map(({ noticeId, answerKind = 'message', state, since, reason }) => [
      answerKind,
      `${state}${reason === undefined ? '' : ` (${reason})`}`,
      state === 'waiting' ? `not before ${momentIn(since, zone)}` : momentIn(since, zone),
      noticeId,
    ]),
  );
