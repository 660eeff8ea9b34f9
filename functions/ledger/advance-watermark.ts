import { Fault } from '../../shared/fault.ts';
import { feedNameOf, type FeedSetting } from '../../shared/model/setting.ts';
import type { Instant } from '../../shared/time.ts';
import { WRITE_TRIES_MAX, type LedgerDeps } from './apply-snapshot.ts';

export interface WatermarkAdvance {
  readonly feed: string;
  readonly kind: FeedSetting['kind'];
  /** Everything the feed has to say up to this moment has been said. */
  readonly through: Instant;
}

/**
 * Moves a feed's watermark, forward only: an older word arrives late and is passed by. Throws
 * Fault('invalid_input') when the feed is of the other kind: freshness would be judged by the wrong age.
 */
export async function advanceWatermark(
  { records }: Pick<LedgerDeps, 'records'>,
  { feed, kind, through }: WatermarkAdvance,
): Promise<'advanced' | 'not-newer'> {
  const name = feedNameOf(feed);
  for (let tries = 0; tries < WRITE_TRIES_MAX; tries += 1) {
    const { settings } = await records.get([{ kind: 'setting', name }]);
    const stored = settings.find((setting) => 'watermark' in setting);
    if (stored !== undefined && stored.kind !== kind) {
      throw new Fault(
        'invalid_input',
        `feed ${feed}: is a feed of kind ${stored.kind}, not ${kind}; use another name`,
      );
    }
    if (stored !== undefined && stored.watermark >= through) return 'not-newer';
    const item: FeedSetting = { name, rev: stored?.rev ?? 0, kind, watermark: through };
    if ((await records.commit([{ op: 'put', kind: 'setting', item }])) === 'committed') return 'advanced';
  }
  throw new Fault('conflict', `feed ${feed}: other writers were first ${WRITE_TRIES_MAX} times`);
}
