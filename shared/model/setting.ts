import * as z from 'zod';
import { instantSchema, revSchema, zoneSchema } from './value.ts';

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
      .object({ by: z.string().min(1), reason: z.string().min(1), at: instantSchema })
      .readonly()
      .optional(),
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

export const settingSchema = z.union([lenderSettingSchema, sendingSettingSchema, feedSettingSchema]);
export type LenderSetting = z.infer<typeof lenderSettingSchema>;
export type SendingSetting = z.infer<typeof sendingSettingSchema>;
export type FeedSetting = z.infer<typeof feedSettingSchema>;
export type Setting = LenderSetting | SendingSetting | FeedSetting;

export const feedNameOf = (feed: string): `feed#${string}` => `feed#${feed}`;
