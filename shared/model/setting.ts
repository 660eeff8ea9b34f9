import * as z from 'zod';
import { parseZone, type Zone } from '../time.ts';
import { approvalEventSchema } from './template.ts';
import { instantSchema, localDateSchema, revSchema, zoneSchema } from './value.ts';

/** Letters, figures, blanks and commas: what a text refuses in a name could never be sent, and every outcome would wait. */
const roadText = z
  .string()
  .min(4)
  .max(32)
  .regex(
    /^[\p{Script=Han}A-Za-z0-9 ',&-]+$/u,
    'a name and a number: letters, figures, blanks and commas only',
  )
  .refine(
    (road) => !/\b(?:stop|reply|start|help)\b|退订|拒收|回复/i.test(road),
    'holds a word that borrowers answer with',
  );

/** As a text shows it: a name and a number, such as 省地方金融管理局12345. */
const roadSchema = z.strictObject({ 'zh-CN': roadText, en: roadText }).readonly();

/** Who the lender is, as borrowers see it. Set by `npm run cli -- settings set lender FILE`. */
export const lenderSettingSchema = z
  .object({
    name: z.literal('lender'),
    rev: revSchema,
    /** The registered SMS signature, without the brackets 【】. */
    signature: z.string().min(2).max(20),
    brand: z.string().min(2).max(40),
    hotlineCn: z.string().regex(/^[0-9]{5,15}$/, 'digits only: a hyphen costs a character'),
    hotlineUs: z.string().regex(/^[0-9-]{7,15}$/),
    zone: zoneSchema,
    /** What the lender's own app is called; without it the pages name "the official app" only. */
    app: z.string().min(2).max(40).optional(),
    /** Whether interest goes on while a hardship request is looked at; said to the borrower only when known. */
    interestInHardship: z.enum(['goes-on', 'stops']).optional(),
    /**
     * Who hears complaints about this lender, by the country of the borrower's number, where it is not the authority
     * of the whole country: a small-loan company is supervised by the financial bureau of its province.
     */
    appealRoad: z
      .strictObject({ CN: roadSchema.optional(), US: roadSchema.optional() })
      .readonly()
      .optional(),
    /** True for the invented lender of the local run: what it sends goes to no real phone. */
    demo: z.boolean(),
  })
  .readonly();

/** The switch and the speed of all sending. */
export const sendingSettingSchema = z
  .object({
    name: z.literal('sending'),
    rev: revSchema,
    paused: z
      .object({
        by: z.string().min(1),
        reason: z.string().min(1),
        at: instantSchema,
        /** Set by sweep, not by a person: too many opted out or complained (CAP-01). */
        brake: z.boolean().optional(),
        /** When sweep has called somebody because of it. */
        alarmedAt: instantSchema.optional(),
      })
      .readonly()
      .optional(),
    /** When the last pause was lifted: what had been answered before it is not held against the sending again. */
    resumedAt: instantSchema.optional(),
    /** SMS parts a second the carrier has granted to our number, over all workers. */
    partsPerSecond: z.number().positive().max(10_000),
  })
  .readonly();

/** How fresh a feed is: everything in it is complete up to `watermark`. */
export const feedSettingSchema = z
  .object({
    name: z.templateLiteral(['feed#', z.string()]),
    rev: revSchema,
    /** A file comes once a day, events come as things happen: each has its own greatest age. */
    kind: z.enum(['file', 'event']),
    watermark: instantSchema,
  })
  .readonly();

/** Which texts may go out. Set by `npm run cli -- template approve`. */
export const templatesSettingSchema = z
  .object({
    name: z.literal('templates'),
    rev: revSchema,
    /** As `packApprovals` writes them: one text, because every claim reads it. */
    approvals: z.string().max(100_000),
  })
  .readonly();

/** As many as one item holds; what is older lies in pages, each written once. */
export const LOG_EVENTS_MAX = 100;

/**
 * All that was ever done to the approvals of one text, in any version, oldest first. No claim reads it. The newest
 * lie under the text's name; full pages under the name and their number.
 */
export const approvalLogSettingSchema = z
  .object({
    name: z.templateLiteral(['approval-log#', z.string()]),
    rev: revSchema,
    /** How many full pages come before these. */
    pages: z.int().min(0),
    events: z.array(approvalEventSchema).max(LOG_EVENTS_MAX).readonly(),
  })
  .readonly();

const signedSchema = z.object({ by: z.string().min(1), reason: z.string().min(1), at: instantSchema });

/** A pause that is over: who had stopped all sending, who let it go on, and why. */
export const pastPauseSchema = z
  .object({
    paused: signedSchema.extend({ brake: z.boolean().optional() }).readonly(),
    resumed: signedSchema.extend({ approver: z.string().min(1).optional() }).readonly(),
  })
  .readonly();
export type PastPause = z.infer<typeof pastPauseSchema>;

/**
 * Every pause that is over, oldest first; the one that stands is in `sending`. The newest lie under the plain
 * name, full pages under the name and their number. No claim reads it.
 */
export const pauseLogSettingSchema = z
  .object({
    name: z.union([z.literal('pause-log'), z.templateLiteral(['pause-log#', z.int()])]),
    rev: revSchema,
    /** How many full pages come before these. */
    pages: z.int().min(0),
    pauses: z.array(pastPauseSchema).max(LOG_EVENTS_MAX).readonly(),
  })
  .readonly();

/** One value from a day on, and how anybody can check it: a contract, a filing, a ticket of the carrier. */
const dated = <Value extends z.ZodType>(value: Value) =>
  z
    .array(z.object({ from: localDateSchema, value, proof: z.string().trim().min(3).max(200) }).readonly())
    .max(20)
    .readonly()
    .optional();

/**
 * What is true of this deployment, since when, and the proof. Rules read it; what is not said is unknown, and
 * unknown holds. Set by `npm run cli -- settings set deployment FILE`.
 */
export const deploymentSettingSchema = z
  .object({
    name: z.literal('deployment'),
    rev: revSchema,
    /** True for the invented facts of the local run. */
    demo: z.boolean(),
    /** `first-party`: the lender reminds of its own loans. `third-party`: it collects for somebody else. */
    relationship: dated(z.enum(['first-party', 'third-party'])),
    /** Where personal data of borrowers in China is kept and sent from. */
    chinaDataRegion: dated(z.enum(['mainland', 'abroad'])),
    /** On what ground it may leave the mainland, as filed. */
    chinaExportMechanism: dated(z.enum(['none', 'assessment', 'standard-contract', 'certification'])),
    /** Whether what is answered to our number comes to us, by the country of the phone. */
    repliesFromChina: dated(z.enum(['reach-us', 'lost'])),
    repliesFromUnitedStates: dated(z.enum(['reach-us', 'lost'])),
    /** For how many years decisions, texts, consents and opt-outs are kept. */
    recordsKeptYears: dated(z.int().min(0).max(100)),
  })
  .readonly();

export const settingSchema = z.union([
  lenderSettingSchema,
  sendingSettingSchema,
  deploymentSettingSchema,
  templatesSettingSchema,
  approvalLogSettingSchema,
  pauseLogSettingSchema,
  feedSettingSchema,
]);
export type LenderSetting = z.infer<typeof lenderSettingSchema>;
export type SendingSetting = z.infer<typeof sendingSettingSchema>;
export type DeploymentSetting = z.infer<typeof deploymentSettingSchema>;
export type FeedSetting = z.infer<typeof feedSettingSchema>;
export type ApprovalLogSetting = z.infer<typeof approvalLogSettingSchema>;
export type TemplatesSetting = z.infer<typeof templatesSettingSchema>;
export type PauseLogSetting = z.infer<typeof pauseLogSettingSchema>;
export type Setting =
  | LenderSetting
  | SendingSetting
  | DeploymentSetting
  | TemplatesSetting
  | ApprovalLogSetting
  | PauseLogSetting
  | FeedSetting;

/**
 * Whose clock counts where nobody has said one: steps of a person whose zone is unknown, deadlines of a lender
 * that has not introduced itself. The first tenant's; whether to send is judged apart from it.
 */
export const standInZone: Zone = parseZone('Asia/Shanghai');

export const feedNameOf = (feed: string): `feed#${string}` => `feed#${feed}`;
