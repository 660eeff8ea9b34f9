import type { ApprovalLogSetting, Setting } from '../../../shared/model/setting.ts';
import type { ApprovalEvent, TemplateId } from '../../../shared/model/template.ts';
import { KEYS_MAX, type Records } from '../../../shared/ports/records.ts';
import { logNameOf, logPageNameOf, withEvent } from '../../../shared/text/approval-log.ts';
import { formatInstant } from '../../../shared/time.ts';

/** The items that put these events on record; each text at most once. */
export async function loggedWrites(
  records: Records,
  events: readonly ApprovalEvent[],
): Promise<readonly Setting[]> {
  const logs = await readLogs(
    records,
    events.map(({ templateId }) => logNameOf(templateId)),
  );
  return events.flatMap((event) =>
    withEvent(
      logs.find(({ name }) => name === logNameOf(event.templateId)),
      event,
    ),
  );
}

/** All that was ever done to a text, in any version, oldest first. */
export async function historyOf(records: Records, templateId: TemplateId): Promise<readonly ApprovalEvent[]> {
  const [newest] = await readLogs(records, [logNameOf(templateId)]);
  if (newest === undefined) return [];
  const names = Array.from({ length: newest.pages }, (_, page) => logPageNameOf(templateId, page));
  const pages = await readLogs(records, names);
  return [...pages.toSorted((a, b) => a.pages - b.pages), newest].flatMap(({ events }) => events);
}

async function readLogs(records: Records, names: readonly string[]): Promise<readonly ApprovalLogSetting[]> {
  const logs: ApprovalLogSetting[] = [];
  for (let from = 0; from < names.length; from += KEYS_MAX) {
    const keys = names.slice(from, from + KEYS_MAX).map((name) => ({ kind: 'setting', name }) as const);
    const { settings } = await records.get(keys);
    logs.push(...settings.filter((setting): setting is ApprovalLogSetting => 'events' in setting));
  }
  return logs;
}

/** One event a line, as a person reads it. */
export const eventLine = ({ what, templateId, at, by, author, reason, digest, ...more }: ApprovalEvent) =>
  [
    formatInstant(at),
    templateId,
    what === 'approved'
      ? `approved by ${by}, written by ${author ?? 'nobody'}`
      : `${what} by ${by}: ${reason ?? ''}`,
    ...(more.carrierTemplateId === undefined ? [] : [`carrier's id ${more.carrierTemplateId}`]),
    ...(more.expiresAt === undefined ? [] : [`until ${formatInstant(more.expiresAt)}`]),
    `digest ${digest.slice(0, 12)}`,
  ].join('  ');
