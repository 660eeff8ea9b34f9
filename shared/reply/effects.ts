import { caseInsteadOf, holdOf, openCase, saidAgain, widened, type CaseSetting } from '../case/open.ts';
import { silenceOthers } from '../case/other-numbers.ts';
import { withEntry } from '../case/conversation.ts';
import type { Case, CaseKind } from '../model/case.ts';
import { withHold, type HoldKind } from '../model/hold.ts';
import { scheduleOf } from '../ladder/schedule.ts';
import { progressKeyOf, type Loan, type LoanHead } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import { isOptedOut, type Contact, type Person } from '../model/party.ts';
import { intents as intentsInOrder, type Intent, type Reply } from '../model/reply.ts';
import { latest, type Instant, type LocalDate } from '../time.ts';
import { answerTo, languageOf } from './answer-owed.ts';

/** Whom a reply may concern, as read together with it. */
export interface Parties {
  readonly contact: Contact;
  readonly people: readonly Person[];
  /** Cases of this number or its people that are not resolved. */
  readonly cases: readonly Case[];
  /** Read only when something was promised. */
  readonly loans: readonly Loan[];
}

/** What one reply changes. Applied in one transaction with `received -> applied`. */
export interface Effects extends Omit<Parties, 'loans'> {
  /** Only heads that change. */
  readonly heads: readonly LoanHead[];
  /** The answer that is owed, waiting to be claimed. */
  readonly answer: Notice | undefined;
}

export interface Heard {
  readonly reply: Pick<Reply, 'inboundId' | 'body' | 'receivedAt' | 'storedAt'>;
  readonly intents: readonly Intent[];
  /** The words ask for a person to call back. */
  readonly asksForCall: boolean;
  /** The day by which the borrower says they will pay; only with the intent `promise`. */
  readonly promisedBy: LocalDate | undefined;
  /** 1 to 5 when we have asked how a case went and this is nothing but the answer. */
  readonly score: number | undefined;
}

/**
 * Applies what was said to the number, its people, cases and loans. Pure. All effects apply, in the order of
 * the intents; at most one answer is owed, for the first intent that has one.
 */
export function effectsOf(heard: Heard, before: Parties, setting: CaseSetting, now: Instant): Effects {
  const { inboundId } = heard.reply;
  let state: State = { ...before, heads: [] };
  for (const intent of inOrder(heard.intents)) state = effectOf[intent](state, heard, setting, now);
  state = withScore(withWordsKept(state, before, heard, now), heard);
  const contact = {
    ...state.contact,
    pendingReplies: state.contact.pendingReplies.filter((id) => id !== inboundId),
  };
  const after = { ...state, contact };
  return {
    contact,
    people: state.people.filter((person) => !before.people.includes(person)),
    cases: state.cases.filter((one) => !before.cases.includes(one)),
    heads: state.heads,
    answer: answerTo(heard, after, now),
  };
}

interface State extends Parties {
  readonly heads: readonly LoanHead[];
}

const inOrder = (said: readonly Intent[]): readonly Intent[] =>
  intentsInOrder.filter((intent) => said.includes(intent));

type Effect = (state: State, heard: Heard, setting: CaseSetting, now: Instant) => State;

const opens =
  (wanted: CaseWanted): Effect =>
  (state, heard, setting, now) =>
    withCase(state, wanted, heard, setting, now);

const nothing: Effect = (state) => state;

/** What each intent does to number, people, cases and loans. */
const effectOf: Readonly<Record<Intent, Effect>> = {
  distress: opens({ kind: 'distress', on: 'person' }),
  'opt-out': withOptOut,
  'wrong-person': (state, heard, setting, now) =>
    withCase(
      withContact(state, { quarantinedAt: state.contact.quarantinedAt ?? heard.reply.receivedAt }),
      { kind: 'wrong-person', on: 'number' },
      heard,
      setting,
      now,
    ),
  legal: opens({ kind: 'legal', on: 'person' }),
  dispute: opens({ kind: 'dispute', on: 'person' }),
  hardship: opens({ kind: 'hardship', on: 'person' }),
  complaint: opens({ kind: 'complaint', on: 'person' }),
  paid: opens({ kind: 'dispute', on: 'person', hold: 'paid-claimed' }),
  authenticity: nothing,
  help: (state, heard, setting, now) =>
    heard.asksForCall ? withCase(state, { kind: 'question' }, heard, setting, now) : state,
  promise: (state, { promisedBy }) => withPromise(state, promisedBy),
  'opt-in': withOptIn,
  acknowledge: nothing,
  unclear: opens({ kind: 'question', on: 'number', hold: 'unclear-reply' }),
};

const withContact = (state: State, change: Partial<Contact>): State => ({
  ...state,
  contact: { ...state.contact, ...change },
});

/**
 * Here the wish counts at once. Where the carrier alone still keeps the number out (it takes an opt-in once in 30
 * days, or did not answer), no message of ours can say so: somebody has to tell them another way.
 */
function withOptIn(state: State, heard: Heard, setting: CaseSetting, now: Instant): State {
  const { receivedAt } = heard.reply;
  const next = withContact(state, { optInAt: latest(state.contact.optInAt ?? receivedAt, receivedAt) });
  const { carrierOptedOutAt, ...ours } = next.contact;
  const carrierAlone = carrierOptedOutAt !== undefined && !isOptedOut(ours) && !ours.quarantinedAt;
  return carrierAlone ? withCase(next, { kind: 'question' }, heard, setting, now) : next;
}

/** A person who stops one number may mean them all: the others wait until somebody has asked. */
function withOptOut(state: State, { reply }: Heard, setting: CaseSetting, now: Instant): State {
  const at = reply.receivedAt;
  const next = withContact(state, { optOutAt: latest(state.contact.optOutAt ?? at, at) });
  if (!isOptedOut(next.contact)) return next;
  const asking = { at, cause: reply.inboundId, setting, now };
  const { people, opened } = silenceOthers(next.contact.contactId, next.people, asking);
  return { ...next, people, cases: [...next.cases, ...opened] };
}

/** The same object when nothing changes, so that an unchanged person is not written. */
function held<Party extends Contact | Person>(party: Party, hold: Party['holds'][number]): Party {
  const holds = withHold(party.holds, hold);
  return holds === party.holds ? party : { ...party, holds };
}

interface CaseWanted {
  readonly kind: CaseKind;
  /** Where its hold lies; a call-back asks for none. */
  readonly on?: 'person' | 'number';
  readonly hold?: HoldKind;
}

/**
 * Opens the case and lays its hold, in the same write. Where one of this kind is open already, what was said
 * is added to it instead: a borrower who says it three times has one case, not three.
 */
function withCase(state: State, wanted: CaseWanted, heard: Heard, setting: CaseSetting, now: Instant): State {
  // What the system has asked staff to look into is none of the borrower's conversations.
  const unresolved = state.cases.filter((one) => one.state !== 'resolved' && one.openedBy !== 'system');
  const known =
    unresolved.find((one) => one.kind === wanted.kind) ??
    (wanted.hold === 'unclear-reply' ? lastSpokenIn(unresolved) : undefined) ??
    caseInsteadOf(wanted.kind, unresolved);
  const one = known ?? newCase(state, wanted, heard, setting, now);
  const holdKind = wanted.hold ?? wanted.kind;
  const next =
    known === undefined
      ? withNewCase(state, one)
      : withSaidAgain(state, known, { hold: holdKind, isHeld: wanted.on !== undefined }, now);
  if (wanted.on === undefined) return next;
  const hold = holdOf(one, holdKind);
  // A number of which nobody knows the person carries the hold itself.
  if (wanted.on === 'number' || next.people.length === 0) {
    return { ...next, contact: held(next.contact, hold) };
  }
  return { ...next, people: next.people.map((person) => held(person, hold)) };
}

/** What nobody can place is most likely an answer to what was said there last. */
const lastSpokenIn = (unresolved: readonly Case[]): Case | undefined =>
  unresolved
    .toSorted((one, other) => (one.conversation.at(-1)?.at ?? 0) - (other.conversation.at(-1)?.at ?? 0))
    .at(-1);

function withSaidAgain(
  state: State,
  known: Case,
  { hold, isHeld }: { readonly hold: HoldKind; readonly isHeld: boolean },
  now: Instant,
): State {
  const again = saidAgain(isHeld ? widened(known) : known, hold, now);
  return { ...state, cases: state.cases.map((one) => (one === known ? again : one)) };
}

const withNewCase = (state: State, one: Case): State => ({
  ...withContact(state, { caseIds: [...(state.contact.caseIds ?? []), one.caseId] }),
  cases: [...state.cases, one],
});

function newCase(
  state: State,
  wanted: CaseWanted,
  { reply }: Heard,
  setting: CaseSetting,
  now: Instant,
): Case {
  const [person] = state.people;
  return openCase(
    {
      kind: wanted.kind,
      openedBy: 'reply',
      cause: reply.inboundId,
      language: languageOf(reply.body, state.contact, person),
      contactId: state.contact.contactId,
      ...(person === undefined ? {} : { personId: person.personId }),
      state: wanted.hold === 'paid-claimed' ? 'watching' : 'open',
      entry: { by: 'borrower', text: reply.body === '' ? '(empty)' : reply.body, inboundId: reply.inboundId },
    },
    setting,
    now,
  );
}

/** Whatever a borrower says while cases of theirs are open is kept there too, for whoever works on them. */
function withWordsKept(state: State, before: Parties, { reply, intents }: Heard, now: Instant): State {
  const silent = reply.body.trim() === '' || intents.every((intent) => intent === 'acknowledge');
  if (silent) return state;
  const entry = { at: now, by: 'borrower', text: reply.body, inboundId: reply.inboundId } as const;
  const isGoingOn = ({ caseId, state: is }: Case): boolean =>
    is !== 'resolved' && before.cases.some((one) => one.caseId === caseId);
  return {
    ...state,
    cases: state.cases.map((one) => (isGoingOn(one) ? withEntry(one, entry) : one)),
  };
}

/** The next step waits until the promised day is over; a second promise for the same instalment does not count. */
function withPromise(state: State, promisedBy: LocalDate | undefined): State {
  if (promisedBy === undefined) return state;
  const heads = state.loans.flatMap((loan) => {
    const { head } = loan;
    const before = head.promises ?? {};
    const fresh = scheduleOf(loan)
      .filter(({ unpaidMinor, dueDate }) => unpaidMinor > 0 && dueDate <= promisedBy)
      .map(progressKeyOf)
      .filter((key) => before[key] === undefined);
    if (fresh.length === 0) return [];
    const promises = { ...before, ...Object.fromEntries(fresh.map((key) => [key, promisedBy])) };
    return [{ ...head, promises }];
  });
  return { ...state, heads };
}

/** One digit, after we asked how a case went: it goes to that case, once. */
function withScore(state: State, { score }: Heard): State {
  const { scoreAsked, ...contact } = state.contact;
  if (score === undefined || scoreAsked === undefined) return state;
  return {
    ...state,
    contact,
    cases: state.cases.map((one) =>
      one.caseId === scoreAsked.caseId && one.score === undefined ? { ...one, score } : one,
    ),
  };
}
