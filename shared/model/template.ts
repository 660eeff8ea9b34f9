import * as z from 'zod';
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
    /** Nothing goes out by this text until somebody resumes it. */
    suspended: z
      .object({ by: whoSchema, reason: z.string().trim().min(1).max(200), at: instantSchema })
      .readonly()
      .optional(),
  })
  .refine(({ author, approver }) => sameName(author) !== sameName(approver), {
    message: 'must be somebody else than the author',
    path: ['approver'],
  })
  .readonly();
export type Approval = z.infer<typeof approvalSchema>;

/** A capital letter or a full-width one does not make another person. */
const sameName = (who: string): string => who.normalize('NFKC').trim().toLowerCase();

/** Every claim reads all approvals in one item, so they must stay few. */
export const APPROVALS_MAX = 100;

export const approvalsSchema = z
  .record(templateIdSchema, approvalSchema)
  .refine((approvals) => Object.keys(approvals).length <= APPROVALS_MAX, {
    message: `at most ${APPROVALS_MAX} texts are approved at one time; forget an old version first`,
  })
  .readonly();
export type Approvals = z.infer<typeof approvalsSchema>;
