import type { Facts } from '../compliance/facts.ts';
import { candidateZones, jurisdictionsOf } from '../compliance/places/places.ts';
import type { Instant } from '../time.ts';
import { figuresOf, type AnswerScene } from './answer-text.ts';
import { deploymentFactsOf } from './deployment.ts';
import { contactFactsOf, sendingFacts, templateFacts } from './facts.ts';
import { textFacts, type Text } from './text-facts.ts';

/** An answer is about no loan: what the rules of answers do not read is unknown, as it truly is. */
export function answerFacts(scene: AnswerScene, text: Text, now: Instant): Facts {
  const { notice, contact, person, settings } = scene;
  const answerKind = notice.answerKind ?? 'unknown';
  const deployment = deploymentFactsOf(settings.deployment, contact, now);
  const read = { kind: notice.kind, answerKind } as const;
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
    },
    jurisdictions: jurisdictionsOf({ number: contact.number, places: contact.places }),
    zones: notice.kind === 'case' ? candidateZones(contact) : 'unknown',
    loan: {
      status: 'unknown',
      unpaidMinor: 'unknown',
      holds: [],
      paymentsPending: 'unknown',
      versionsAgree: 'unknown',
      recipient: 'unknown',
    },
    feed: {
      kind: 'unknown',
      watermark: 'unknown',
      consentThrough: 'unknown',
      contactThrough: 'unknown',
    },
    contact: {
      ...contactFactsOf(contact),
      // Turned away for now, it comes again: its own earlier claim is no confirmation.
      ...(contact.optOutConfirmedBy === notice.noticeId ? { optOutConfirmedAt: 'never' } : {}),
      holds: contact.holds.map((hold) => hold.kind),
      quietTimes: 'unknown',
    },
    person: {
      holds: (person?.holds ?? []).map((hold) => hold.kind),
      recentSends: 'unknown',
      flags: person === undefined ? 'unknown' : Object.values(person.flags ?? {}).flat(),
      lastTalkAt: 'unknown',
      lastCatchUpAt: 'unknown',
    },
    goingFirst: [],
    sending: sendingFacts(settings),
    deployment,
    text: textFacts({ text, notice: read, settings, deployment, figures: figuresOf(scene, now) }, now),
    template: templateFacts(settings, text, now),
  };
}
