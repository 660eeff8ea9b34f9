import { answerReply, type AnswerDeps, type Answered } from '../../shared/claim/answer.ts';
import { settingsIn } from '../../shared/claim/scene.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import { answerIdOf, contactIdOf, type InboundId } from '../../shared/model/ids.ts';
import type { Contact } from '../../shared/model/party.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Reply } from '../../shared/model/reply.ts';
import type { RecordKey, Records, Write } from '../../shared/ports/records.ts';
import type { Keys } from '../../shared/ports/surroundings.ts';
import { blamedOf, blames, remindersBefore } from '../../shared/reply/blamed.ts';
import { effectsOf, type Heard, type Parties } from '../../shared/reply/effects.ts';
import { hear } from '../../shared/reply/heard.ts';
import { alarmFor } from '../case/alarm.ts';
import { askedOf } from '../case/score-asked.ts';
import { caseSettingOf } from '../../shared/case/setting.ts';
import type { CaseDeps } from '../case/deps.ts';
import { settleWithCarrier, type CarrierDeps } from './settle-with-carrier.ts';
import { storeReply, type Inbound } from './store-reply.ts';

export type { Inbound } from './store-reply.ts';

export interface ReplyDeps extends AnswerDeps, CaseDeps, CarrierDeps {
  readonly keys: Keys;
}

/** `id-reused` = nothing was done: another message came under this id before. */
export type Taken = Answered | 'applied' | 'already-applied' | 'id-reused';

interface Applied {
  /** Opened, or written to. */
  readonly cases: readonly Case[];
}

/** Loans one promise is written to; with everything else it must fit one transaction of a hundred. */
const PROMISED_LOANS_MAX = 40;

/** A busy number: other writers are read again this often; then the carrier brings the reply again. */
const TRIES_MAX = 10;

/**
 * Takes one reply: stored first, then applied, then answered, each exactly once.
 *
 * 1. Store the reply and mark the number in one transaction: from here on nothing leaves to it. 2. Apply the
 * effects and flip `received -> applied` in one transaction; the answer owed is written there too. 3. Answer.
 * After a crash at any point, the same reply again, or sweep, goes on where it stopped.
 */
export async function takeReply(deps: ReplyDeps, inbound: Inbound): Promise<Taken> {
  const contactId = contactIdOf(deps.keys.contact, inbound.from);
  const stored = await storeReply(deps, inbound, contactId);
  return stored === 'id-reused' ? stored : applyReply(deps, inbound.inboundId);
}

/** Applies a stored reply and sends its answer; on an applied one only the answer, if it still waits. */
export async function applyReply(deps: ReplyDeps, inboundId: InboundId): Promise<Taken> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const [reply] = (await deps.records.get([{ kind: 'reply', inboundId }])).replies;
    if (reply === undefined) throw new Fault('defect', `reply ${inboundId} is not stored`);
    if (reply.state === 'applied') return answerOwed(deps, reply, 'already-applied');
    const applied = await apply(deps, reply);
    if (applied === 'conflict') continue;
    await alarmFor(deps, applied.cases);
    return answerOwed(deps, reply, 'applied');
  }
  throw new Fault('unavailable', `reply ${inboundId}: the number is busy; sweep goes on with it`);
}

async function apply(deps: ReplyDeps, reply: Reply): Promise<Applied | 'conflict'> {
  const { contactId } = reply;
  const found = await deps.records.get([
    { kind: 'contact', contactId },
    { kind: 'setting', name: 'lender' },
  ]);
  const [stored] = found.contacts;
  if (stored === undefined) throw new Fault('defect', `reply ${reply.inboundId}: its contact is not stored`);
  const setting = caseSettingOf(deps, settingsIn(found));
  const heard = hear(reply, await askedOf(deps.records, stored), setting.zone);
  const contact = await settleWithCarrier(deps, stored, heard);
  if (contact === 'conflict') return contact;
  const parties = await partiesOf(deps.records, contact, heard);
  const now = deps.clock.now();
  const effects = effectsOf(heard, parties, setting, now);
  const blamed = await blamedReminder(deps.records, contact, heard);
  const done = await deps.records.commit([
    {
      op: 'put',
      kind: 'reply',
      item: { ...reply, state: 'applied', appliedAt: now, intents: heard.intents },
    },
    { op: 'put', kind: 'contact', item: effects.contact },
    ...effects.people.map((item): Write => ({ op: 'put', kind: 'person', item })),
    ...effects.cases.map((item): Write => ({ op: 'put', kind: 'case', item })),
    ...effects.heads.map((item): Write => ({ op: 'put', kind: 'loan', item })),
    ...(effects.answer === undefined ? [] : [{ op: 'put', kind: 'notice', item: effects.answer } as const]),
    ...(blamed === undefined ? [] : [{ op: 'put', kind: 'notice', item: blamed } as const]),
  ]);
  return done === 'conflict' ? 'conflict' : { cases: effects.cases };
}

/** The reminder that these words are said against, with that written on it; undefined when there is nothing new. */
async function blamedReminder(
  records: Records,
  contact: Contact,
  { intents, reply }: Heard,
): Promise<Notice | undefined> {
  const ids = blames(intents) ? remindersBefore(contact, reply) : [];
  if (ids.length === 0) return undefined;
  const { notices } = await records.get(ids.map((noticeId) => ({ kind: 'notice', noticeId })));
  return blamedOf(
    ids.map((id) => notices.find(({ noticeId }) => noticeId === id)),
    intents,
  );
}

/** Everyone and everything the words may concern, as it is stored now. */
async function partiesOf(records: Records, contact: Contact, heard: Heard): Promise<Parties> {
  const asked = contact.scoreAsked === undefined ? [] : [contact.scoreAsked.caseId];
  const caseIds = [...new Set([...(contact.caseIds ?? []), ...asked])];
  const keys: RecordKey[] = [
    ...contact.personIds.map((personId): RecordKey => ({ kind: 'person', personId })),
    ...caseIds.map((caseId): RecordKey => ({ kind: 'case', caseId })),
  ];
  const { people, cases } = keys.length === 0 ? { people: [], cases: [] } : await records.get(keys);
  const loanIds = heard.promisedBy === undefined ? [] : people.flatMap((person) => person.loanIds);
  const loans = await Promise.all(loanIds.slice(0, PROMISED_LOANS_MAX).map((loanId) => records.loan(loanId)));
  return { contact, people, cases, loans: loans.filter((loan) => loan !== undefined) };
}

async function answerOwed(deps: ReplyDeps, { inboundId }: Reply, otherwise: Taken): Promise<Taken> {
  const answered = await answerReply(deps, answerIdOf(inboundId));
  return answered === 'already-answered' ? otherwise : answered;
}
