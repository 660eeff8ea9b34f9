import * as z from 'zod';
import { chinaCaps, unitedStatesCaps, type DatedCaps } from '../compliance/caps.ts';
import { Fault } from '../fault.ts';
import { issuesIn } from '../json.ts';
import { stepSchema, type Step } from '../model/ids.ts';
import { languageSchema, type Language } from '../model/value.ts';
import { textForNotice } from '../text/templates/templates.ts';
import { shippedLadders } from './shipped.ts';

/** When a loan is reminded of: steps as distances in days from the due date, the earliest first. */
export interface Ladder {
  readonly name: string;
  /** What the loan was sold as. */
  readonly product: string;
  /** The languages in which every step of it can be told. */
  readonly languages: readonly Language[];
  /** Whose caps the ladder is measured against when it is loaded. */
  readonly jurisdiction: 'cn' | 'us';
  readonly steps: readonly LadderStep[];
  /** How many days the last step stays true. */
  readonly lastStepDays: 7;
}

export interface LadderStep {
  readonly step: Step;
  /** Days after the due date; negative before it. */
  readonly offsetDays: number;
}

/** A ladder is short: twelve reminders of one instalment would be a siege. */
const STEPS_MAX = 12;

const ladderSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'small letters, digits and dashes, at most 32'),
  product: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'small letters, digits and dashes, at most 32'),
  jurisdiction: z.enum(['cn', 'us']),
  languages: z.array(languageSchema).min(1),
  steps: z
    .array(z.strictObject({ step: stepSchema, offsetDays: z.int().min(-99).max(99) }))
    .min(1)
    .max(STEPS_MAX),
  lastStepDays: z.literal(7),
});

const caps: Readonly<Record<Ladder['jurisdiction'], DatedCaps>> = { cn: chinaCaps, us: unitedStatesCaps };

/**
 * Reads a ladder and proves it: steps in order, each named by its own distance, and no cap of its
 * jurisdiction broken by one instalment alone, and a text for each step in each language. Throws Fault('invalid_input') that names the step.
 */
export function parseLadder(input: unknown): Ladder {
  const result = ladderSchema.safeParse(input);
  if (!result.success) {
    throw new Fault('invalid_input', `ladder: ${issuesIn(result.error)}`, { cause: result.error });
  }
  const ladder = result.data;
  const wrong = [
    ...nameMistakes(ladder),
    ...orderMistakes(ladder),
    ...capMistakes(ladder),
    ...textMistakes(ladder),
  ];
  if (wrong.length > 0) throw new Fault('invalid_input', `ladder ${ladder.name}: ${wrong.join('; ')}`);
  return ladder;
}

/** The name a distance must have: `due-3`, `due`, `overdue+3`. */
function nameOf(offsetDays: number): string {
  if (offsetDays === 0) return 'due';
  return offsetDays < 0 ? `due${offsetDays}` : `overdue+${offsetDays}`;
}

const nameMistakes = ({ steps }: Ladder): readonly string[] =>
  steps
    .filter(({ step, offsetDays }) => step !== nameOf(offsetDays))
    .map(
      ({ step, offsetDays }) =>
        `step ${step} stands at ${offsetDays} days, so its name is ${nameOf(offsetDays)}`,
    );

const orderMistakes = ({ steps }: Ladder): readonly string[] =>
  steps.flatMap(({ step, offsetDays }, index) => {
    const before = steps[index - 1];
    return before !== undefined && before.offsetDays >= offsetDays
      ? [`step ${step} must come after ${before.step}`]
      : [];
  });

/**
 * A send counts for its window and a minute, so steps exactly a window apart at the same time of day still
 * meet. Across instalments and loans the judge delays; a ladder that could not be kept for one is a mistake.
 */
function capMistakes({ jurisdiction, steps }: Ladder): readonly string[] {
  const { perDayMax, perWeekMax } = caps[jurisdiction];
  return [
    { days: 1, max: strictest(perDayMax) },
    { days: 7, max: strictest(perWeekMax) },
  ].flatMap(({ days, max }) =>
    steps
      .filter((last) => countUpTo(steps, last, days) > max)
      .map(
        (last) =>
          `step ${last.step} would be message ${countUpTo(steps, last, days)} in ${days} days; the cap is ${max}`,
      ),
  );
}

const strictest = (dated: DatedCaps['perDayMax']): number => Math.min(...dated.map((one) => one.value));

const countUpTo = (steps: readonly LadderStep[], last: LadderStep, days: number): number =>
  steps.filter(({ offsetDays }) => offsetDays <= last.offsetDays && last.offsetDays - offsetDays <= days)
    .length;

/** Of a step that several instalments may reach together, the text that tells them all as well. */
const textMistakes = ({ steps, languages }: Ladder): readonly string[] =>
  languages.flatMap((language) =>
    steps.flatMap(({ step, offsetDays }) =>
      (offsetDays > 0 ? [0, 1] : [0])
        .filter((merged) => textForNotice({ step, merged }, language) === undefined)
        .map(
          (merged) => `step ${step} has no text in ${language}${merged > 0 ? ' for several at once' : ''}`,
        ),
    ),
  );

/** The ladders a loan may name. */
export const ladders: Readonly<Record<string, Ladder>> = Object.fromEntries(
  shippedLadders.map(({ offsetsDays, ...ladder }) => [
    ladder.name,
    parseLadder({
      ...ladder,
      steps: offsetsDays.map((offsetDays) => ({ step: nameOf(offsetDays), offsetDays })),
    }),
  ]),
);

/** By name, and only a ladder: a loan may name anything, also `constructor`. */
export const ladderNamed = (name: string): Ladder | undefined =>
  Object.hasOwn(ladders, name) ? ladders[name] : undefined;
