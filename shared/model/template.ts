import * as z from 'zod';
import { Fault } from '../fault.ts';
import { parseJson } from '../json.ts';
import { canonicalJson } from './canonical.ts';
import { instantSchema } from './value.ts';

/** `overdue-early/zh-CN@2`: the text's name, its language and its version. */
export const templateIdSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9.-]+\/(zh-CN|en)@[1-9]\d{0,3}$/, 'NAME/LANGUAGE@VERSION, for example due-3/zh-CN@1')
  .brand<'TemplateId'>();
export type TemplateId = z.infer<typeof templateIdSchema>;

/** A person at the lender by their sign-in name, or `sweep`; never a borrower. */
const whoSchema = z.string().trim().min(1).max(80);

const stopped = { by: whoSchema, reason: z.string().trim().min(1).max(200), at: instantSchema };

/**
 * The lender's word that one text may go out, exactly as it was read: `digest` is of the words themselves, so
 * a changed text is not approved any more. Who wrote it does not approve it.
 */
export const approvalSchema = z
  .object({
    /** SHA-256 of the template's id and body, 64 hex digits. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    author: whoSchema,
    approver: whoSchema,
    approvedAt: instantSchema,
    /** From here on the text must be read again. */
    expiresAt: instantSchema.optional(),
    /** The id under which the carrier has registered the text. */
    carrierTemplateId: z.string().min(1).max(64).optional(),
    /** Nothing goes out by this text until two persons have read it and approved it again. */
    suspended: z
      .object({ ...stopped, alarmedAt: instantSchema.optional().describe('When sweep has called somebody.') })
      .readonly()
      .optional(),
    /** The approval was taken back: the same as a text nobody has approved, and it says who and why. */
    revoked: z.object(stopped).readonly().optional(),
  })
  .refine(({ author, approver }) => sameName(author) !== sameName(approver), {
    message: 'must be somebody else than the author',
    path: ['approver'],
  })
  .readonly();
export type Approval = z.infer<typeof approvalSchema>;

/** A capital letter or a full-width one does not make another person. */
const sameName = (who: string): string => who.normalize('NFKC').trim().toLowerCase();

/** One thing that was done to the approval of a text. Written once, together with what it did; never changed. */
export const approvalEventSchema = z
  .object({
    what: z.enum(['approved', 'suspended', 'revoked']),
    templateId: templateIdSchema,
    digest: z.string().length(64),
    at: instantSchema,
    /** Who approved, suspended or revoked it. */
    by: whoSchema,
    /** Of an approval: who wrote the text. */
    author: whoSchema.optional(),
    /** Of the others: why. */
    reason: z.string().max(200).optional(),
    expiresAt: instantSchema.optional(),
    carrierTemplateId: z.string().max(64).optional(),
  })
  .readonly();
export type ApprovalEvent = z.infer<typeof approvalEventSchema>;

/** Every claim reads all approvals in one item, so they must stay few. */
export const APPROVALS_MAX = 160;

export const approvalsSchema = z
  .record(templateIdSchema, approvalSchema)
  .refine((approvals) => Object.keys(approvals).length <= APPROVALS_MAX, {
    message: `at most ${APPROVALS_MAX} texts are approved at one time; forget an old version first`,
  })
  .readonly();
export type Approvals = z.infer<typeof approvalsSchema>;

/** All approvals as one JSON text. Throws Fault('invalid_input') that says what is wrong with which one. */
export function packApprovals(approvals: Approvals): string {
  const parsed = approvalsSchema.safeParse(approvals);
  if (parsed.success) return canonicalJson(parsed.data);
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Fault('invalid_input', [...new Set(wrong)].join('\n'));
}

/**
 * They are read with every claim and change once in months: a text equal to the last one is not read again,
 * which would cost more than all the rest of the claim's reading.
 */
let last: { readonly packed: string; readonly approvals: Approvals } | undefined;

/** The approvals in a text that `packApprovals` made. Throws Fault('defect') for any other. */
export function unpackApprovals(packed: string): Approvals {
  if (last?.packed === packed) return last.approvals;
  const parsed = approvalsSchema.safeParse(parseJson(packed, 'the approvals of texts'));
  if (!parsed.success) {
    throw new Fault('defect', 'the approvals of texts are not what was stored', { cause: parsed.error });
  }
  last = { packed, approvals: parsed.data };
  return parsed.data;
}
