import type { LocalDate, Zone } from '../../time.ts';
import type { Rule } from '../rule.ts';

/** The rules of one jurisdiction (or of all). A changed rule or value raises `version`. */
export interface Pack {
  readonly name: string;
  readonly version: number;
  /**
   * The day this pack was written. Rules that had begun by then also bind on every earlier date, so that an
   * old clock never finds an empty law; rules dated later begin on their day.
   */
  readonly since: LocalDate;
  /** Whose midnight begins a new day of this law. */
  readonly zone: Zone;
  readonly rules: readonly Rule[];
}
