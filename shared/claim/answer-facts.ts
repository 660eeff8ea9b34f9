import type { Facts } from '../compliance/facts.ts';
import { jurisdictionsOf } from '../compliance/places/places.ts';
import { bindingKinds } from '../model/hold.ts';
import { isOptedOut } from '../model/party.ts';
import { isRendered } from '../text/render.ts';
import type { Instant } from '../time.ts';
import type { JudgedScene } from './answer-scene.ts';
import { figuresOf } from './answer-text.ts';
import { caseFacts, nothingTold } from './case-facts.ts';
import { deploymentFactsOf } from './deployment.ts';
import { contactFactsOf, sendingFacts, templateFacts } from './facts.ts';
import { textFacts, type Text } from './text-facts.ts';
import { loansTold } from './told-loans.ts';

/**
 * Neither is about one loan: what the rules of these messages do not read is unknown, as it truly is. A message about
 * a case that tells figures of loans is judged by the ledgers of those.
 */
export function answerFacts(scene: JudgedScene, text: Text, now: Instant): Facts {
  const { notice, settings } = scene;
  const answerKind = notice.answerKind ?? 'unknown';
  const deployment = deploymentFactsOf(settings.deployment, scene.contact, now);
  const read = { kind: notice.kind, answerKind } as const;
  const told = isRendered(text) ? loansTold(scene, text, now) : [];
  const { loan, ...whom } = notice.kind === 'case' ? caseFacts(scene, told) : factsOfAnswer(scene);
  return {
    now,
    notice: {
      noticeId: notice.noticeId,
      kind: notice.kind,
      step: 'unknown',
      answerKind,
      phase: 'unknown',
      dueDate: 'unknown',
      language: notice.language ?? 'unknown',
      state: notice.state,
      catchUp: false,
      stoppedSince: stoppedSince(scene),
    },
    ...whom,
    loan: { status: 'unknown', unpaidMinor: 'unknown', ...loan },
    goingFirst: [],
    sending: sendingFacts(settings),
    deployment,
    text: textFacts(
      {
        text,
        notice: read,
        settings,
        deployment,
        figures: figuresOf(scene, now),
        tellsLedger: told.length > 0,
      },
      now,
    ),
    template: templateFacts(settings, text, now),
  };
}

/** An answer goes to whoever has written, at any hour, and asks nothing of them. */
function factsOfAnswer({ notice, contact, person }: JudgedScene): ReturnType<typeof caseFacts> {
  return {
    jurisdictions: jurisdictionsOf({ number: contact.number, places: contact.places }),
    zones: 'unknown',
    loan: { ...nothingTold, recipient: 'unknown' },
    feed: { kind: 'unknown', watermark: 'unknown', consentThrough: 'unknown', contactThrough: 'unknown' },
    contact: {
      ...contactFactsOf(contact),
      // Turned away for now, it comes again: its own earlier claim is no confirmation.
      ...(contact.optOutConfirmedBy === notice.noticeId ? { optOutConfirmedAt: 'never' } : {}),
      holds: bindingKinds(contact.holds, contact.contactId),
      quietTimes: 'unknown',
    },
    person: {
      holds: bindingKinds(person?.holds ?? [], contact.contactId),
      recentSends: 'unknown',
      flags: 'unknown',
      lastTalkAt: 'unknown',
      lastCatchUpAt: 'unknown',
    },
  };
}

/** By the envelopes' times. What was said in the same moment as the stop was said with it, and is answered. */
function stoppedSince({ notice, contact, heardAt }: JudgedScene): Facts['notice']['stoppedSince'] {
  if (notice.kind === 'case') return false;
  if (heardAt === undefined) return 'unknown';
  return isOptedOut(contact) && contact.optOutAt !== undefined && contact.optOutAt > heardAt;
}
