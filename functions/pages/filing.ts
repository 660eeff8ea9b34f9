import { openCase, type Opening } from '../../shared/case/open.ts';
import { settingsIn } from '../../shared/claim/scene.ts';
import type { Case, CaseKind } from '../../shared/model/case.ts';
import { inboundIdSchema } from '../../shared/model/ids.ts';
import type { Contact } from '../../shared/model/party.ts';
import type { Language } from '../../shared/model/value.ts';
import { understand } from '../../shared/reply/understand/understand.ts';
import { alarmFor } from '../case/alarm.ts';
import { caseSettingOf } from '../../shared/case/setting.ts';
import { openedCase, urgentBeside, type NewCase } from '../case/opened-case.ts';
import { storeReply } from '../reply/store-reply.ts';
import type { PagesDeps } from './deps.ts';
import { digestOf } from './keyed.ts';
import type { Concerned } from './whom.ts';
import type { Topic } from './words/words.ts';

export interface Filing {
  readonly topic: Topic;
  /** What staff and visitor read first: the topic, how it came, and the words. */
  readonly text: string;
  /** The visitor's own words alone, which may say more than the topic. */
  readonly words: string;
  readonly concerned: Exclude<Concerned, 'unconfirmed'>;
  readonly by: 'borrower' | 'helper';
  readonly language: Language;
  /** Derived from the form: the same form sent twice is one filing. */
  readonly cause: string;
  readonly secret: string;
}

export interface Filed {
  /** The case that this filing opened; undefined where it opened none of its own. */
  readonly opened: Case | undefined;
  /** The last two digits of a number that was stopped for good. */
  readonly stopped: string | undefined;
  readonly distress: boolean;
}

/**
 * Takes what a visitor tells us, by the same use cases as a reply, with the same holds.
 *
 * 1. Read the words as a reply is read: somebody in distress is not left in a queue of complaints, whatever
 * they chose. 2. A stop that is proved by a check code is stored as the reply STOP would be: from that moment
 * nothing leaves, and sweep applies and confirms it by the one message that also tells whoever holds the
 * phone. 3. All else opens a case with its hold.
 *
 * Without the code anybody may have typed the number. A hold is laid all the same (doubt stops sending, and a
 * person lifts it); what cannot be undone by that person alone, an opt-out or a quarantine, is not.
 */
export async function file(deps: PagesDeps, filing: Filing): Promise<Filed> {
  const { concerned, topic } = filing;
  const { intents } = understand(filing.words);
  const distress = intents.includes('distress');
  const stops = topic === 'stop' || intents.includes('opt-out');
  if (concerned.proof === 'none') {
    const kind = distress ? 'distress' : 'question';
    const { contactId: _nobody, by, text, ...rest } = newCase(filing, kind, '');
    return {
      opened: await unconcerned(deps, { ...rest, entry: { by, text } }),
      stopped: undefined,
      distress,
    };
  }
  const { contact } = concerned;
  const proved = concerned.proof === 'code';
  const stopped = stops && proved ? contact.number.slice(-2) : undefined;
  if (stopped !== undefined) await storeStop(deps, filing, contact);
  const kind = kindOf(topic, proved);
  if (kind === undefined) await urgentBeside(deps, newCase(filing, 'question', contact.contactId));
  const one = kind && (await openedCase(deps, newCase(filing, kind, contact.contactId)));
  // With its fill of cases a number's words go to an older one, which is not this visitor's to see.
  const opened = one?.secretDigest === digestOf(filing.secret) ? one : undefined;
  return { opened, stopped, distress };
}

/** What kind of case a topic opens; none where a proved stop is all there is to do. */
function kindOf(topic: Topic, proved: boolean): CaseKind | undefined {
  switch (topic) {
    case 'complaint':
    case 'dispute':
    case 'hardship':
      return topic;
    case 'wrong-person':
      // Its quarantine outlasts an opt-in: a stranger's word is not enough for it.
      return proved ? topic : 'question';
    case 'stop':
      return proved ? undefined : 'question';
    case 'other':
      return 'question';
    default:
      return topic satisfies never;
  }
}

function newCase<Id>(
  { by, text, language, cause, secret, concerned }: Filing,
  kind: CaseKind,
  contactId: Id,
) {
  const noticeId = concerned.proof === 'code' ? { noticeId: concerned.noticeId } : {};
  return {
    ...({ kind, openedBy: 'page', cause, language, by, text, contactId } as const),
    ...noticeId,
    secretDigest: digestOf(secret),
  } satisfies Omit<NewCase, 'contactId'> & { contactId: Id };
}

/** The word in the visitor's language, so that the confirmation comes in it too. */
const stopWord: Readonly<Record<Language, string>> = { 'zh-CN': '退订', en: 'STOP' };

async function storeStop(deps: PagesDeps, { cause, language }: Filing, contact: Contact): Promise<void> {
  const inboundId = inboundIdSchema.parse(cause);
  const stop = { inboundId, from: contact.number, text: stopWord[language], sentAt: deps.clock.now() };
  await storeReply(deps, stop, contact.contactId);
}

/** A case that concerns no number we know of: nothing is held, a person looks. The same cause finds it again. */
export async function unconcerned(deps: PagesDeps, opening: Opening): Promise<Case> {
  const found = await deps.records.get([{ kind: 'setting', name: 'lender' }]);
  const one = openCase(opening, caseSettingOf(deps, settingsIn(found)), deps.clock.now());
  if ((await deps.records.commit([{ op: 'put', kind: 'case', item: one }])) === 'committed') {
    await alarmFor(deps, [one]);
    return { ...one, rev: 1 };
  }
  // Its number derives from its cause, so what stands there is this very case.
  const [stored] = (await deps.records.get([{ kind: 'case', caseId: one.caseId }])).cases;
  return stored ?? one;
}
