import type { Facts, Known } from '../compliance/facts.ts';
import type { LoanPlan, LiveStep } from '../ladder/plan.ts';
import type { Flag } from '../model/standing.ts';
import { isOpen } from '../model/notice.ts';
import { checkCodeOf } from '../model/ids.ts';
import { bindingKinds, withoutCorrected, type Hold, type HoldKind } from '../model/hold.ts';
import { isOptedOut, type Contact } from '../model/party.ts';
import type { Keys } from '../ports/surroundings.ts';
import { unpackApprovals } from '../model/template.ts';
import { approvalFacts } from '../text/approvals.ts';
import { isRendered, renderNotice } from '../text/render.ts';
import { DAY_MS, latest, localDateAt, type Instant } from '../time.ts';
import { deploymentFactsOf } from './deployment.ts';
import { lawsOf, zonesOf, type Scene, type Settings } from './scene.ts';
import { senderName, textFacts, type Text } from './text-facts.ts';

/** One message: the step that leads and those whose facts it tells as well. */
export type Group = LoanPlan['groups'][number];

/**
 * The exact text of the group's message, every digit of it from the rows of this scene. Unknown when the
 * lender, the language or the feed's date is not known: then the judge holds.
 */
export function textOf(scene: Scene, group: Group, keys: Keys): Text {
  const { contact, person, settings, loan } = scene;
  const { lender, feed } = settings;
  const language = person?.language ?? 'unknown';
  if (contact === undefined || lender === undefined || feed === undefined || language === 'unknown') {
    return 'unknown';
  }
  const all = [group.lead, ...group.merged];
  return renderNotice({
    step: group.lead.times.step,
    merged: group.merged.length,
    language,
    slots: {
      sender: senderName(lender, language),
      contractNumber: loan.head.contractNumber,
      unpaid: {
        minorUnits: all.reduce((sum, { instalment }) => sum + instalment.unpaidMinor, 0),
        currency: group.lead.instalment.currency,
      },
      dueDate: group.lead.instalment.dueDate,
      asOf: localDateAt(feed.watermark, lender.zone),
      hotline: hotlineFor(contact, lender),
      checkCode: checkCodeOf(keys.code, group.lead.noticeId),
      count: all.length,
    },
  });
}

type Lender = NonNullable<Scene['settings']['lender']>;

export const hotlineFor = (contact: Contact, lender: Lender): string =>
  contact.number.startsWith('+86') ? lender.hotlineCn : lender.hotlineUs;

/** The facts of one message, as plain data. Whatever is not stored is `unknown`, never a good default. */
export function factsOf(scene: Scene, group: Group, text: Text, now: Instant): Facts {
  const { loan, contact, person, settings } = scene;
  const notice = noticeFacts(scene, group, now);
  const deployment = deploymentFactsOf(settings.deployment, contact, now);
  return {
    now,
    notice,
    jurisdictions: lawsOf(scene),
    zones: zonesOf(scene),
    loan: {
      status: loan.head.status,
      unpaidMinor: group.lead.instalment.unpaidMinor,
      holds: kindsOf(loan.head.holds, scene),
      paymentsPending: loan.head.pendingPayments.length,
      versionsAgree: [group.lead, ...group.merged].every((live) => ofThisSnapshot(live, scene)),
      recipient: loan.head.recipient ?? 'unknown',
    },
    feed: feedFacts(scene),
    contact: {
      ...contactFactsOf(contact),
      holds: kindsOf(contact?.holds ?? [], scene),
      quietTimes: loan.head.quietTimes ?? 'unknown',
    },
    person: {
      holds: kindsOf(person?.holds ?? [], scene),
      recentSends: person?.recentSends ?? 'unknown',
      flags: flagsOf(scene),
      lastTalkAt: lastTalkOf(scene),
      lastCatchUpAt: person === undefined ? 'unknown' : (person.lastCatchUpAt ?? 'never'),
    },
    goingFirst: [],
    sending: sendingFacts(settings),
    deployment,
    text: textFacts({ text, notice, settings, deployment, tellsLedger: true }, now),
    template: templateFacts(settings, text, now),
  };
}

/** A step that nobody looked at on the day it began was missed: what is sent of it later catches up. */
const CATCH_UP_AFTER_MS = DAY_MS;

const noticeFacts = (scene: Scene, group: Group, now: Instant): Facts['notice'] => ({
  noticeId: group.lead.noticeId,
  kind: 'notice',
  step: group.lead.times.step,
  answerKind: 'none',
  phase: group.lead.times.phase,
  dueDate: group.lead.instalment.dueDate,
  language: scene.person?.language ?? 'unknown',
  state: stateOf(scene, group),
  catchUp: isCatchUp(scene, group, now),
  stoppedSince: false,
});

/** The row of the message, or of one it tells as well that is past sending: such a one must not be told again. */
function stateOf({ notices }: Scene, { lead, merged }: Group): Facts['notice']['state'] {
  const states = [lead, ...merged].flatMap(({ noticeId }) => notices.get(noticeId)?.state ?? []);
  return states.find((state) => !isOpen(state)) ?? notices.get(lead.noticeId)?.state ?? 'none';
}

/** By when its row was first written, so that the answer stays the same however often it is looked at. */
export function isCatchUp({ notices }: Pick<Scene, 'notices'>, { lead }: Group, now: Instant): boolean {
  const firstLook = notices.get(lead.noticeId)?.createdAt ?? now;
  return firstLook - lead.times.opensAt > CATCH_UP_AFTER_MS;
}

/** What any ledger of this person has said counts; what this loan's has not said is unknown. */
function flagsOf({ loan, person }: Pick<Scene, 'loan' | 'person'>): Known<readonly Flag[]> {
  const { flags } = loan.head;
  if (flags === undefined || person === undefined) return 'unknown';
  return [...new Set([...flags, ...Object.values(person.flags ?? {}).flat()])].sort();
}

function lastTalkOf({ loan, person }: Pick<Scene, 'loan' | 'person'>): Facts['person']['lastTalkAt'] {
  const { lastTalkAt } = loan.head;
  if (lastTalkAt === undefined || person === undefined) return 'unknown';
  const talks = [lastTalkAt, person.lastTalkAt].filter((at) => at !== undefined && at !== 'never');
  return talks.length === 0 ? 'never' : latest(...talks);
}

/** Consents and what is known of the borrower come with the feed, unless the lender names another moment. */
function feedFacts({ loan, settings: { feed } }: Scene): Facts['feed'] {
  const { consentThrough, contactThrough } = loan.head;
  const watermark = feed?.watermark ?? 'unknown';
  return {
    kind: feed?.kind ?? 'unknown',
    watermark,
    consentThrough: consentThrough ?? watermark,
    contactThrough: contactThrough ?? watermark,
  };
}

export const sendingFacts = ({ sending }: Settings): Facts['sending'] => ({
  paused: sending === undefined ? 'unknown' : sending.paused !== undefined,
  braked: sending === undefined ? 'unknown' : sending.paused?.brake === true,
});

export const templateFacts = (
  { templates }: Pick<Settings, 'templates'>,
  text: Text,
  now: Instant,
): Facts['template'] => {
  const approvals = templates && unpackApprovals(templates.approvals);
  return approvalFacts(approvals, isRendered(text) ? text : undefined, now);
};

/** What is known of the number itself; holds are left to the caller, who knows whom they bind. */
export const contactFactsOf = (
  contact: Contact | undefined,
): Omit<Facts['contact'], 'holds' | 'quietTimes'> =>
  contact === undefined
    ? nothingKnown
    : {
        optedOut: isOptedOut(contact),
        quarantined: contact.quarantinedAt !== undefined,
        consent: contact.consent.state,
        verifiedAt: verifiedAtOf(contact),
        pendingReplies: contact.pendingReplies.length,
        openCases: contact.caseIds?.length ?? 0,
        recentSends: contact.recentSends,
        optOutConfirmedAt: contact.optOutConfirmedAt ?? 'never',
      };

const nothingKnown = {
  optedOut: 'unknown',
  quarantined: 'unknown',
  consent: 'unknown',
  verifiedAt: 'unknown',
  pendingReplies: 'unknown',
  openCases: 'unknown',
  recentSends: 'unknown',
  optOutConfirmedAt: 'unknown',
} as const;

/** Checked by the lender, or written from by the borrower with the wish to be texted; whichever is later. */
function verifiedAtOf({ verifiedAt, optInAt }: Contact): Known<Instant> {
  const moments = [verifiedAt, optInAt].filter((at) => at !== undefined);
  return moments.length === 0 ? 'unknown' : latest(...moments);
}

const ofThisSnapshot = ({ instalment }: LiveStep, { loan }: Scene): boolean =>
  instalment.ledgerVersion === loan.head.ledgerVersion;

/** The holds that bind this contact. */
const kindsOf = (holds: readonly Hold[], { loan, settings: { feed } }: Scene): readonly HoldKind[] =>
  bindingKinds(withoutCorrected(holds, feed?.watermark), loan.head.contactId);
