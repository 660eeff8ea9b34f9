import { DAY_MS } from '../../shared/time.ts';
import type { Simulation } from './simulation.ts';
import { isOptedOut } from './truth.ts';
import type { Call, ClaimSeen, Watch } from './watch.ts';

/**
 * A message about a case is sent of our own accord, so promises 3 and 5 speak of it as of a reminder: nothing that
 * was stored before its claim forbids it, and it counts against the caps of number and person. What a case itself
 * lays (a dispute, a complaint) does not forbid to speak of it.
 */
export function checkCaseClaim({ truth, broke }: Watch, { notice }: ClaimSeen): void {
  const { noticeId, contactId, personId = '' } = notice;
  const contact = truth.contact(contactId);
  const stops = [...(truth.stopped.get(personId) ?? [])].filter((one) => one !== contactId);
  const reasons: readonly (readonly [boolean, string])[] = [
    [isOptedOut(contact), 'an opt-out'],
    [contact.pending.size > 0, 'a reply that is not applied yet'],
    [contact.unreachableAt !== undefined, 'the carrier had given the number up'],
    [contact.quarantined, 'a quarantine'],
    [contact.revoked, 'consent was revoked'],
    [stops.length > 0, 'a stop on another number of the person'],
  ];
  for (const [isSo, reason] of reasons) if (isSo) broke(3, `${noticeId}: claimed after ${reason}`);
}

const capsOf = { us: { perDay: 1, perWeek: 2 }, cn: { perDay: 1, perWeek: 3 } } as const;

/** Of all that we send of our own accord, when one more may have been accepted. */
export function checkCapsOfAll({ plan }: Simulation, watch: Watch, call: Call): void {
  if (call.kind === 'answer') return;
  const { perDay, perWeek } = capsOf[plan.world.loans[0]?.ladder ?? 'us'];
  const ours = watch.calls.filter((one) => one.accepted && one.kind !== 'answer');
  const person = personOf(watch, call);
  const groups: readonly (readonly [string, readonly Call[]])[] = [
    ['number', ours.filter(({ contactId }) => contactId === call.contactId)],
    ['person', ours.filter((one) => person !== undefined && personOf(watch, one) === person)],
  ];
  for (const [whose, mine] of groups) {
    for (const last of mine) {
      const within = (ms: number): number =>
        mine.filter(({ at }) => at <= last.at && at > last.at - ms).length;
      const said = `${call.noticeId}: with what is said of cases, more than`;
      if (within(DAY_MS) > perDay) watch.broke(5, `${said} ${perDay} a day to one ${whose}`);
      if (within(7 * DAY_MS) > perWeek) watch.broke(5, `${said} ${perWeek} a week to one ${whose}`);
    }
  }
}

const personOf = (watch: Watch, { noticeId, personId }: Call): string | undefined =>
  personId ?? watch.claims.get(noticeId)?.notice.personId;
