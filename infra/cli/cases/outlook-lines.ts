import { whyJudged, type Outlook } from '../../../functions/case/outlook.ts';
import { SWEEP_EVERY_MINUTES } from '../../../functions/sweep/every-minutes.ts';
import type { Instant, Zone } from '../../../shared/time.ts';
import { momentIn } from '../print/moment.ts';

/** When the message leaves, or what it waits for, for whoever has just written it or closed its case. */
export function outlookLines({ notice, judged, leftOut }: Outlook, zone: Zone): readonly string[] {
  if (judged.verdict === 'block') return [`the borrower gets no SMS: ${whyJudged(judged)}`];
  const left =
    leftOut === undefined ? [] : [`the SMS asks the borrower to call and leaves the reason out: ${leftOut}`];
  return [leaving(judged, zone), ...tooLate(judged, notice.answerBy, zone), ...left];
}

function leaving(judged: Outlook['judged'], zone: Zone): string {
  const { verdict, until } = judged;
  if (verdict === 'allow' || verdict === 'warn') {
    return `the SMS can leave at the next sweep, within ${SWEEP_EVERY_MINUTES} minutes`;
  }
  if (verdict === 'delay' && until !== undefined) {
    return `the SMS waits until ${momentIn(until, zone)}: ${whyJudged(judged)}`;
  }
  const again = until === undefined ? 'every hour' : `on ${momentIn(until, zone)}`;
  return `the SMS waits for something without a known time, looked at again ${again}: ${whyJudged(judged)}`;
}

/** What has not left by then is not sent any more: a borrower who waits for it has to hear it otherwise. */
function tooLate(
  { verdict, until }: Outlook['judged'],
  answerBy: Instant | undefined,
  zone: Zone,
): readonly string[] {
  if (answerBy === undefined || verdict === 'allow' || verdict === 'warn') return [];
  if (verdict === 'delay' && until !== undefined && until <= answerBy) return [];
  return [`what has not left by ${momentIn(answerBy, zone)} is not sent any more, and somebody is called`];
}
