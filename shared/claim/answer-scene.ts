import { Fault } from '../fault.ts';
import type { Case } from '../model/case.ts';
import type { NoticeId } from '../model/ids.ts';
import type { LoanHead } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import type { Person } from '../model/party.ts';
import { feedNameOf, type FeedSetting } from '../model/setting.ts';
import type { Found, RecordKey, Records } from '../ports/records.ts';
import type { Instant } from '../time.ts';
import { loansAbout } from './answer-loans.ts';
import type { AnswerScene } from './answer-text.ts';
import { settingsIn } from './scene.ts';

/** All that one look at an answer, or at a message about a case, reads. */
export interface JudgedScene extends AnswerScene {
  /** When the words were sent that this answers; undefined for a message of our own accord. */
  readonly heardAt: Instant | undefined;
  /**
   * The loans whose ledgers say whose number it is, and when it may ring: the person's open ones on this number,
   * or, where none is open, whichever there are. None for an answer, which asks nothing of a loan.
   */
  readonly heads: readonly LoanHead[];
  /** Where these loans, and those it may tell of, come from, as far as each has said how far it is. */
  readonly feeds: readonly FeedSetting[];
}

/**
 * Undefined when the message is not waiting any more. Everything is read consistently, and nothing is cached. With
 * an answer goes the reply that it answers; what is told of a case answers none.
 */
export async function loadAnswer(
  records: Records,
  noticeId: NoticeId,
  answered: readonly RecordKey[] = [],
): Promise<JudgedScene | undefined> {
  const [notice] = (await records.get([{ kind: 'notice', noticeId }])).notices;
  if (notice?.state !== 'waiting' || notice.kind === 'notice') return undefined;
  return sceneOf(records, notice, await records.get([...keysOf(notice), ...answered]));
}

/** The same for a message that is not stored yet, beside its case as that will be when it is. */
export async function sceneOfUnstored(records: Records, notice: Notice, about: Case): Promise<JudgedScene> {
  const found = await records.get(keysOf(notice));
  return sceneOf(records, notice, { ...found, cases: [about] });
}

async function sceneOf(records: Records, notice: Notice, found: Found): Promise<JudgedScene> {
  const [contact] = found.contacts;
  if (contact === undefined) {
    throw new Fault('defect', `notice ${notice.noticeId}: its contact is not stored`);
  }
  const [person] = found.people;
  const about = found.cases.find(({ caseId }) => caseId === notice.caseId);
  const heads = await headsOf(records, notice, person);
  // Only what is written of our own accord speaks of loans.
  const loans = notice.kind === 'case' ? await loansAbout(records, about, person) : [];
  return {
    notice,
    contact,
    person,
    settings: settingsIn(found),
    about,
    cases: found.cases,
    loans,
    heardAt: found.replies[0]?.receivedAt,
    heads,
    feeds: await feedsOf(records, [...heads, ...loans.map(({ head }) => head)]),
  };
}

function keysOf({ kind, contactId, personId, caseId, caseIds }: Notice): readonly RecordKey[] {
  return [
    { kind: 'contact', contactId },
    { kind: 'setting', name: 'lender' },
    { kind: 'setting', name: 'sending' },
    { kind: 'setting', name: 'templates' },
    { kind: 'setting', name: 'deployment' },
    ...(kind === 'case' && personId !== undefined ? [{ kind: 'person', personId } as const] : []),
    ...(caseIds ?? (caseId === undefined ? [] : [caseId])).map(
      (id) => ({ kind: 'case', caseId: id }) as const,
    ),
  ];
}

async function headsOf(
  records: Records,
  { contactId }: Notice,
  person: Person | undefined,
): Promise<readonly LoanHead[]> {
  const ids = person?.loanIds ?? [];
  const { loans } = await got(
    records,
    ids.map((loanId) => ({ kind: 'loan', loanId })),
  );
  const here = loans.filter((head) => head.contactId === contactId);
  const open = here.filter(({ status }) => status === 'open');
  return open.length > 0 ? open : here;
}

async function feedsOf(records: Records, heads: readonly LoanHead[]): Promise<readonly FeedSetting[]> {
  const names = [...new Set(heads.map(({ feed }) => feedNameOf(feed)))];
  const { settings } = await got(
    records,
    names.map((name) => ({ kind: 'setting', name })),
  );
  return settings.filter((setting): setting is FeedSetting => 'watermark' in setting);
}

/** Nothing is asked of the store for nothing. */
const got = (records: Records, keys: readonly RecordKey[]): Promise<Pick<Found, 'loans' | 'settings'>> =>
  keys.length === 0 ? Promise.resolve({ loans: [], settings: [] }) : records.get(keys);
