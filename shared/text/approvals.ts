import type { Facts } from '../compliance/facts.ts';
import type { Approval, Approvals, TemplateId } from '../model/template.ts';
import type { Instant } from '../time.ts';
import { shippedTexts, type ShippedText } from './templates/templates.ts';

/** Where the carrier has registered no text of this id. */
const NOT_REGISTERED = 'none';

/**
 * What the lender has said about a text, word for word as it is now. Unknown when the approvals could not be
 * read, or there is no text; a text that nobody approved, or that was changed since, is plainly not approved.
 */
export function approvalFacts(
  approvals: Approvals | undefined,
  text: Pick<ShippedText, 'templateId' | 'digest'> | undefined,
  now: Instant,
): Facts['template'] {
  if (approvals === undefined || text === undefined) {
    return { approved: 'unknown', expired: 'unknown', suspended: 'unknown', carrierTemplateId: 'unknown' };
  }
  const approval = approvals[text.templateId];
  return {
    approved: approval?.digest === text.digest && approval.revoked === undefined,
    expired: isExpired(approval, now),
    suspended: approval?.suspended !== undefined,
    carrierTemplateId: approval?.carrierTemplateId ?? NOT_REGISTERED,
  };
}

const isExpired = (approval: Approval | undefined, now: Instant): boolean =>
  approval?.expiresAt !== undefined && approval.expiresAt <= now;

export type ApprovalState = 'approved' | 'not-approved' | 'changed' | 'revoked' | 'expired' | 'suspended';

/** The same in one word, for people; what stops a text the most comes first. */
export function approvalState(
  approvals: Approvals,
  { templateId, digest }: Pick<ShippedText, 'templateId' | 'digest'>,
  now: Instant,
): ApprovalState {
  const approval = approvals[templateId];
  if (approval === undefined) return 'not-approved';
  if (approval.digest !== digest) return 'changed';
  if (approval.revoked !== undefined) return 'revoked';
  if (approval.suspended !== undefined) return 'suspended';
  return isExpired(approval, now) ? 'expired' : 'approved';
}

/**
 * Approvals of the invented lender, of every shipped text, marked as what they are: what they allow goes to
 * no real phone. `carrierTemplateId` stands for a registration that nobody has made.
 */
export function demoApprovals(at: Instant): Approvals {
  return Object.fromEntries(
    shippedTexts.map(({ templateId, digest, name, language }) => [
      templateId,
      {
        digest,
        author: 'demo author',
        approver: 'demo approver',
        approvedAt: at,
        carrierTemplateId: `demo-${name}-${language}`,
      },
    ]),
  );
}

export interface Signing {
  readonly author: string;
  readonly approver: string;
  readonly at: Instant;
  readonly expiresAt?: Instant | undefined;
  readonly carrierTemplateId?: string | undefined;
}

/**
 * The approvals with this text approved as it is now. The carrier's id stays while none is given. It is the only
 * way to let a suspended or revoked text go out again: two persons have read it anew, knowing why it was stopped.
 */
export function withApproval(approvals: Approvals, text: ShippedText, signing: Signing): Approvals {
  const before = approvals[text.templateId];
  const carrierTemplateId = signing.carrierTemplateId ?? before?.carrierTemplateId;
  return {
    ...approvals,
    [text.templateId]: {
      digest: text.digest,
      author: signing.author,
      approver: signing.approver,
      approvedAt: signing.at,
      ...(signing.expiresAt === undefined ? {} : { expiresAt: signing.expiresAt }),
      ...(carrierTemplateId === undefined ? {} : { carrierTemplateId }),
    },
  };
}

/** Nothing goes out by this text from now on. The first reason stays; a text nobody approved has none. */
export function withSuspension(
  approvals: Approvals,
  templateId: TemplateId,
  suspended: NonNullable<Approval['suspended']>,
): Approvals {
  const before = approvals[templateId];
  if (before === undefined || before.suspended !== undefined) return approvals;
  return { ...approvals, [templateId]: { ...before, suspended } };
}

/** Takes the approval back; unchanged when there is none, or it was taken back before. */
export function withRevocation(
  approvals: Approvals,
  templateId: TemplateId,
  revoked: NonNullable<Approval['revoked']>,
): Approvals {
  const before = approvals[templateId];
  if (before === undefined || before.revoked !== undefined) return approvals;
  return { ...approvals, [templateId]: { ...before, revoked } };
}
