import type { AnsweredWith, Notice } from '../../shared/model/notice.ts';
import type { TemplateId } from '../../shared/model/template.ts';
import { WRITES_MAX } from '../../shared/ports/records.ts';
import { shippedTexts } from '../../shared/text/templates/templates.ts';
import { HOUR_MS, instantOfMs, MINUTE_MS } from '../../shared/time.ts';
import { noticeId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import type { Random } from './random.ts';
import type { SimulationStore } from './store.ts';
import type { World } from './world.ts';

/**
 * What strangers were sent within the last hours, and what they answered: a rate means something only at a volume
 * that no small world has. They are rows and nothing else; nobody writes to them again.
 */
export interface Crowd {
  /** All by one text of reminders, which one hangs on luck; or by each in turn. */
  readonly spread: 'one-text' | 'all-texts';
  readonly textNth: number;
  readonly sent: number;
  readonly optOuts: number;
  readonly complaints: number;
}

/** Close to every threshold of CAP-01, on both sides: 200 sends, 3 in a hundred who stop, 1 who complains. */
export const crowdOf = (random: Random, least = 0): Crowd => ({
  spread: random.pick(['one-text', 'all-texts']),
  textNth: random.below(6),
  sent: least > 0 ? 210 : random.pick([198, 199, 200, 210]),
  optOuts: Math.max(least, random.pick([0, 5, 6, 6, 7])),
  complaints: random.pick([0, 1, 2, 2, 3]),
});

export function plantCrowd(store: SimulationStore, crowd: Crowd, { loans }: World, start: number): void {
  const language = loans[0]?.ladder === 'cn' ? 'zh-CN' : 'en';
  const texts = shippedTexts
    .filter((text) => text.kind === 'notice' && text.language === language)
    .map(({ templateId }) => templateId);
  const rows = Array.from({ length: crowd.sent }, (_, nth) => rowOf(crowd, nth, texts, start));
  for (let from = 0; from < rows.length; from += WRITES_MAX) {
    store.commit(
      rows.slice(from, from + WRITES_MAX).map((item) => ({ op: 'put', kind: 'notice', item }) as const),
    );
  }
}

function rowOf(
  { spread, textNth, optOuts, complaints }: Crowd,
  nth: number,
  texts: readonly TemplateId[],
  start: number,
): Notice {
  const answeredWith: AnsweredWith | undefined =
    nth < optOuts ? 'opt-out' : nth < optOuts + complaints ? 'complaint' : undefined;
  const sentAt = instantOfMs(start - HOUR_MS - nth * MINUTE_MS);
  const text = texts[(spread === 'one-text' ? textNth : nth) % texts.length];
  return aNotice({
    noticeId: noticeId(`X-${nth}#1.1#due`),
    state: 'sent',
    createdAt: sentAt,
    since: sentAt,
    sentAt,
    ...(text === undefined ? {} : { templateId: text }),
    ...(answeredWith === undefined ? {} : { answeredWith }),
  });
}
