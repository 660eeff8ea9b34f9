import { LOG_EVENTS_MAX, type ApprovalLogSetting } from '../model/setting.ts';
import type { Approval, ApprovalEvent, TemplateId } from '../model/template.ts';

/** Where the history of a text lies, whatever its version: `approval-log#due/en`. */
export const logNameOf = (templateId: TemplateId): `approval-log#${string}` =>
  `approval-log#${templateId.slice(0, templateId.lastIndexOf('@'))}`;

/** Where its full page `page` lies, from 0. */
export const logPageNameOf = (templateId: TemplateId, page: number): `approval-log#${string}` =>
  `${logNameOf(templateId)}#${page}`;

export function approvedEvent(
  templateId: TemplateId,
  { digest, author, approver, approvedAt, expiresAt, carrierTemplateId }: Approval,
): ApprovalEvent {
  return {
    what: 'approved',
    templateId,
    digest,
    at: approvedAt,
    by: approver,
    author,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(carrierTemplateId === undefined ? {} : { carrierTemplateId }),
  };
}

export const stoppedEvent = (
  what: 'suspended' | 'revoked',
  templateId: TemplateId,
  { digest }: Pick<Approval, 'digest'>,
  { by, reason, at }: NonNullable<Approval['suspended']>,
): ApprovalEvent => ({ what, templateId, digest, at, by, reason });

/**
 * The log items to write so that `event` is on record, after `log` as it was read (undefined: there is none).
 * A full log becomes a page of its own, and the new one begins with this event: nothing is ever dropped.
 */
export function withEvent(
  log: ApprovalLogSetting | undefined,
  event: ApprovalEvent,
): readonly ApprovalLogSetting[] {
  const name = logNameOf(event.templateId);
  const { rev, pages, events } = log ?? { rev: 0, pages: 0, events: [] };
  if (events.length < LOG_EVENTS_MAX) return [{ name, rev, pages, events: [...events, event] }];
  return [
    { name: logPageNameOf(event.templateId, pages), rev: 0, pages, events },
    { name, rev, pages: pages + 1, events: [event] },
  ];
}
