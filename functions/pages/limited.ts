import { SECOND_MS, type Instant } from '../../shared/time.ts';
import { clockText, momentText } from './dates.ts';
import type { Visit } from './deps.ts';
import { page, type PageAnswer } from './response.ts';
import { limitedView } from './views/trouble.ts';

/** Soon enough to name the hour without the day. */
const SOON_MS = 2 * 3_600 * SECOND_MS;

/** Says when to come back, in words and for programs. */
export function limited({ deps, frame }: Visit, until: Instant): PageAnswer {
  const wait = until - deps.clock.now();
  const { zone } = frame.lender.setting;
  const text =
    wait <= SOON_MS ? clockText(until, zone, frame.language) : momentText(until, zone, frame.language);
  return page(429, frame.language, limitedView(frame, text), {
    'retry-after': String(Math.max(1, Math.ceil(wait / SECOND_MS))),
  });
}
