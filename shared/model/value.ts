import * as z from 'zod';
import { instantOfMs, parseLocalDate, parseZone, type Instant, type LocalDate, type Zone } from '../time.ts';

/** Runs a parser that throws RangeError inside zod, so that its sentence reaches the reader. */
function parsed<Out>(parse: (text: string) => Out) {
  return z.string().transform((text, context): Out => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });
}

/** Epoch milliseconds. */
export const instantSchema = z.int().transform((ms): Instant => instantOfMs(ms));
/** `YYYY-MM-DD`, a real date. */
export const localDateSchema = parsed((text): LocalDate => parseLocalDate(text));
/** An IANA time zone name. */
export const zoneSchema = parsed((text): Zone => parseZone(text));

/**
 * The revision an item was read at; 0 = it is not stored yet. A write holds only while the stored revision
 * is still this one, and stores the next: no writer can undo what it has not seen.
 */
export const revSchema = z.int().min(0);

export const languageSchema = z.enum(['zh-CN', 'en']);
export type Language = z.infer<typeof languageSchema>;
