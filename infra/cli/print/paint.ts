import { styleText } from 'node:util';
import type { Verdict } from '../../../shared/model/decision.ts';
import type { Terminal } from '../command.ts';

/** Colours for a person at a terminal; never the only sign of anything. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly verdict: (verdict: Verdict, text: string) => string;
}

const colours = { allow: 'green', warn: 'yellow', delay: 'cyan', hold: 'yellow', block: 'red' } as const;

/** `styleText` itself keeps silent where the output is no terminal or NO_COLOR is set. */
export function paintFor({ isInteractive }: Pick<Terminal, 'isInteractive'>): Paint {
  if (!isInteractive) return { strong: same, quiet: same, verdict: (_, text) => text };
  return {
    strong: (text) => styleText('bold', text),
    quiet: (text) => styleText('dim', text),
    verdict: (verdict, text) => styleText(colours[verdict], text),
  };
}

const same = (text: string): string => text;
