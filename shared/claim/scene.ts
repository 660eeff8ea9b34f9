import { candidateZones, jurisdictionsOf } from '../compliance/places/places.ts';
import type { Jurisdiction, Known } from '../compliance/facts.ts';
import { nextWindow } from '../compliance/window.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { ladderNamed } from '../ladder/ladder.ts';
import { scheduleOf } from '../ladder/schedule.ts';
import { stepTimes } from '../ladder/steps.ts';
import { noticeIdOf, type NoticeId } from '../model/ids.ts';
import { progressKeyOf, type Loan } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import type { Contact, Person } from '../model/party.ts';
import {
  feedNameOf,
  standInZone,
  type DeploymentSetting,
  type FeedSetting,
  type LenderSetting,
  type SendingSetting,
  type TemplatesSetting,
} from '../model/setting.ts';
import { KEYS_MAX, type Found, type RecordKey, type Records } from '../ports/records.ts';
import { DAY_MS, parseZone, plusMs, type Instant, type Zone } from '../time.ts';

/** Everything one look at a loan reads: two round trips, all of it consistent, none of it cached. */
export interface Scene {
  readonly loan: Loan;
  readonly ladder: Ladder | undefined;
  readonly contact: Contact | undefined;
  readonly person: Person | undefined;
  readonly settings: Settings;
  /** Rows of the steps that may be open, by notice id. */
  readonly notices: ReadonlyMap<NoticeId, Notice>;
}

export interface Settings {
  readonly lender: LenderSetting | undefined;
  readonly sending: SendingSetting | undefined;
  readonly templates: TemplatesSetting | undefined;
  readonly deployment: DeploymentSetting | undefined;
  readonly feed: FeedSetting | undefined;
}

/** The widest a local date can be ahead of UTC (Kiribati, +14): rows of steps that may have opened anywhere. */
const AHEAD_OF_UTC_MS = 14 * (DAY_MS / 24);

/** Half of what one read and one transaction can hold, so that both stay within DynamoDB's hundred. */
const NOTICES_READ_MAX = KEYS_MAX - 10;

export async function loadScene(records: Records, loan: Loan, now: Instant): Promise<Scene> {
  const { head } = loan;
  const ladder = ladderNamed(head.ladder);
  const ids = ladder === undefined ? [] : noticeIdsToRead(loan, ladder, now).slice(0, NOTICES_READ_MAX);
  const keys: RecordKey[] = [
    { kind: 'contact', contactId: head.contactId },
    { kind: 'person', personId: head.personId },
    { kind: 'setting', name: 'lender' },
    { kind: 'setting', name: 'sending' },
    { kind: 'setting', name: 'templates' },
    { kind: 'setting', name: 'deployment' },
    { kind: 'setting', name: feedNameOf(head.feed) },
    ...ids.map((noticeId): RecordKey => ({ kind: 'notice', noticeId })),
  ];
  const found = await records.get(keys);
  return {
    loan,
    ladder,
    contact: found.contacts[0],
    person: found.people[0],
    settings: settingsIn(found),
    notices: new Map(found.notices.map((notice) => [notice.noticeId, notice])),
  };
}

export function settingsIn(found: Found): Settings {
  const settings: { -readonly [Name in keyof Settings]: Settings[Name] } = {
    lender: undefined,
    sending: undefined,
    templates: undefined,
    deployment: undefined,
    feed: undefined,
  };
  for (const setting of found.settings) {
    if (setting.name === 'lender') settings.lender = setting;
    else if (setting.name === 'sending') settings.sending = setting;
    else if (setting.name === 'templates') settings.templates = setting;
    else if (setting.name === 'deployment') settings.deployment = setting;
    else if ('watermark' in setting) settings.feed = setting;
  }
  return settings;
}

/** Unsettled steps that have opened somewhere on Earth, the earliest first. */
function noticeIdsToRead(loan: Loan, ladder: Ladder, now: Instant): readonly NoticeId[] {
  const horizon = plusMs(now, AHEAD_OF_UTC_MS);
  return scheduleOf(loan).flatMap((instalment) => {
    const settled = loan.head.progress[progressKeyOf(instalment)] ?? -1;
    return stepTimes(ladder, instalment.dueDate, [utc])
      .filter(({ index, opensAt }) => index > settled && opensAt <= horizon)
      .map(({ step }) =>
        noticeIdOf({
          loanId: loan.head.loanId,
          n: instalment.n,
          scheduleVersion: instalment.scheduleVersion,
          step,
        }),
      );
  });
}

const utc = parseZone('UTC');

type Parties = Pick<Scene, 'contact' | 'loan'>;

/** Every zone the person may be in; unknown when nothing tells. */
export const zonesOf = ({ contact }: Parties): Known<readonly Zone[]> =>
  contact === undefined ? 'unknown' : candidateZones(contact);

/** The zones that date the steps: those known, or one stand-in so that a held step still has an end. */
export function datingZonesOf(parties: Parties): readonly Zone[] {
  const zones = zonesOf(parties);
  return zones === 'unknown' ? [standInZone] : zones;
}

/** Every law that may apply: by the number, the places and the contract. */
export function lawsOf({ contact, loan }: Parties): Known<readonly Jurisdiction[]> {
  if (contact === undefined) return 'unknown';
  const { contractPlace } = loan.head;
  return jurisdictionsOf({
    number: contact.number,
    places: contact.places,
    ...(contractPlace === undefined ? {} : { contractPlace }),
  });
}

/** The next span in which a message may leave; undefined when place or law is unknown, or none is near. */
export function windowOf(parties: Parties, at: Instant): { opensAt: Instant; closesAt: Instant } | undefined {
  const zones = zonesOf(parties);
  const jurisdictions = lawsOf(parties);
  if (zones === 'unknown' || jurisdictions === 'unknown') return undefined;
  return nextWindow({ zones, jurisdictions, at });
}
