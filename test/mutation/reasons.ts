import type { Survivor } from './mutate.ts';

/** Why a change that no test notices is no mistake. */
export interface Reason {
  readonly file: string;
  /** The source line on which the change begins, trimmed. */
  readonly code: string;
  /** Every change of that line that survives. */
  readonly becomes: readonly string[];
  readonly because: string;
}

const covers = (reason: Reason, becomes: string, { file, code, ...survivor }: Survivor): boolean =>
  reason.file === file && reason.code === code && becomes === survivor.becomes;

/** Survivors that nobody has explained, and explanations of what does not survive: both are mistakes. */
export function reasonMistakes(
  survivors: readonly Survivor[],
  reasons: readonly Reason[],
): readonly string[] {
  const unexplained = survivors.filter(
    (survivor) =>
      !reasons.some((reason) => reason.becomes.some((becomes) => covers(reason, becomes, survivor))),
  );
  const idle = reasons.flatMap((reason) =>
    reason.becomes
      .filter((becomes) => !survivors.some((survivor) => covers(reason, becomes, survivor)))
      .map((becomes) => ({ ...reason, becomes })),
  );
  return [
    ...unexplained.map(
      ({ file, line, code, becomes }) => `survives without a reason: ${file}:${line} ${code} -> ${becomes}`,
    ),
    ...idle.map(
      ({ file, code, becomes }) => `has a reason and does not survive: ${file} ${code} -> ${becomes}`,
    ),
  ];
}
