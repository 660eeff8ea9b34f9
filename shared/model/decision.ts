import * as z from 'zod';
import { attemptIdSchema, noticeIdSchema } from './ids.ts';
import { instantSchema, revSchema } from './value.ts';

/** From the mildest to the gravest: a decision is the gravest of its findings. */
export const verdicts = ['allow', 'warn', 'delay', 'hold', 'block'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** Evidence: what the rule saw, in plain values a person can read. No number, no name, no text. */
export const evidenceSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]))
  .readonly();
export type Evidence = z.infer<typeof evidenceSchema>;

export const findingSchema = z
  .object({
    ruleId: z.string(),
    verdict: verdictSchema,
    /** A closed code of the rule, such as `window-closed`. */
    code: z.string(),
    /** When to ask again: always for a delay; for a hold only when no event of this person can clear it. */
    until: instantSchema.optional(),
    evidence: evidenceSchema,
  })
  .readonly();
export type Finding = z.infer<typeof findingSchema>;

/** What was decided about one notice at one moment, and everything needed to decide it again. */
export const decisionSchema = z
  .object({
    noticeId: noticeIdSchema,
    attemptId: attemptIdSchema,
    rev: revSchema,
    at: instantSchema,
    verdict: verdictSchema,
    until: instantSchema.optional(),
    /** All findings that are not plain allow. */
    findings: z.array(findingSchema).readonly(),
    /** The rules that plainly allowed. */
    allowedBy: z.array(z.string()).readonly(),
    packs: z.array(z.string()).readonly(),
    /** SHA-256 over packs, rules and the parameters in force. */
    lawDigest: z.string(),
    /** SHA-256 over the canonical facts, and the facts themselves as JSON. */
    factsDigest: z.string(),
    facts: z.string(),
    template: z.string().optional(),
    text: z.string().optional(),
  })
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;
