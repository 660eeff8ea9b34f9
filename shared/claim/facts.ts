import type { Facts } from '../compliance/facts.ts';
import type { LoanPlan, LiveStep } from '../ladder/plan.ts';
import { checkCodeOf } from '../model/ids.ts';
import type { Hold, HoldKind } from '../model/hold.ts';
import { isOptedOut, type Contact } from '../model/party.ts';
import type { Language } from '../model/value.ts';
import type { Keys } from '../ports/surroundings.ts';
import { renderNotice, type Rendered } from '../text/render.ts';
import { localDateAt, type Instant } from '../time.ts';
import { lawsOf, zonesOf, type Scene, type Settings } from './scene.ts';

/** One message: the step that leads and those whose facts it tells as well. */
export type Group = LoanPlan['groups'][number];

export type Text = Rendered | 'unknown';

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

export const senderName = (lender: Lender, language: Language): string =>
  language === 'zh-CN' ? lender.signature : lender.brand;

export const hotlineFor = (contact: Contact, lender: Lender): string =>
  contact.number.startsWith('+86') ? lender.hotlineCn : lender.hotlineUs;

/** The facts of one message, as plain data. Whatever is not stored is `unknown`, never a good default. */
export function factsOf(scene: Scene, group: Group, text: Text, now: Instant): Facts {
  const { loan, contact, person, settings } = scene;
  return {
    now,
    notice: noticeFacts(scene, group),
    jurisdictions: lawsOf(scene),
    zones: zonesOf(scene),
    loan: {
      status: loan.head.status,
      unpaidMinor: group.lead.instalment.unpaidMinor,
      holds: kindsOf(loan.head.holds, scene),
      paymentsPending: loan.head.pendingPayments.length,
      versionsAgree: [group.lead, ...group.merged].every((live) => ofThisSnapshot(live, scene)),
    },
    feed: feedFacts(settings),
    contact: { ...contactFactsOf(contact), holds: kindsOf(contact?.holds ?? [], scene) },
    person: {
      holds: kindsOf(person?.holds ?? [], scene),
      recentSends: person?.recentSends ?? 'unknown',
    },
    goingFirst: [],
    sending: sendingFacts(settings),
    text: textFacts(text),
  };
}

const noticeFacts = ({ person }: Scene, { lead }: Group): Facts['notice'] => ({
  noticeId: lead.noticeId,
  kind: 'notice',
  step: lead.times.step,
  answerKind: 'none',
  phase: lead.times.phase,
  dueDate: lead.instalment.dueDate,
  language: person?.language ?? 'unknown',
});

const feedFacts = ({ feed }: Settings): Facts['feed'] =>
  feed === undefined
    ? { kind: 'unknown', watermark: 'unknown' }
    : { kind: feed.kind, watermark: feed.watermark };

export const sendingFacts = ({ sending }: Settings): Facts['sending'] => ({
  paused: sending === undefined ? 'unknown' : sending.paused !== undefined,
});

export const textFacts = (text: Text): Facts['text'] =>
  text === 'unknown'
    ? { templateId: 'unknown', parts: 'unknown' }
    : { templateId: text.templateId, parts: text.parts };

/** What is known of the number itself; holds are left to the caller, who knows whom they bind. */
export const contactFactsOf = (contact: Contact | undefined): Omit<Facts['contact'], 'holds'> => ({
  optedOut: contact === undefined ? 'unknown' : isOptedOut(contact),
  quarantined: contact === undefined ? 'unknown' : contact.quarantinedAt !== undefined,
  consent: contact?.consent.state ?? 'unknown',
  pendingReplies: contact?.pendingReplies.length ?? 'unknown',
  recentSends: contact?.recentSends ?? 'unknown',
  optOutConfirmedAt: contact === undefined ? 'unknown' : (contact.optOutConfirmedAt ?? 'never'),
});

const ofThisSnapshot = ({ instalment }: LiveStep, { loan }: Scene): boolean =>
  instalment.ledgerVersion === loan.head.ledgerVersion;

/** The holds that bind this contact. */
const kindsOf = (holds: readonly Hold[], { loan }: Scene): readonly HoldKind[] =>
  holds.filter((hold) => hold.exceptContactId !== loan.head.contactId).map((hold) => hold.kind);
