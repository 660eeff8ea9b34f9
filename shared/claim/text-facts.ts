import type { Facts } from '../compliance/facts.ts';
import { partsMaxAt } from '../compliance/parts-max.ts';
import type { Language } from '../model/value.ts';
import { readText, type ReadAs } from '../text/reading.ts';
import { isRendered, type Rendered, type Unfit } from '../text/render.ts';
import type { Instant } from '../time.ts';
import type { Settings } from './scene.ts';

/** Ready to send, or which slot's value does not fit, or `unknown` where no text is written. */
export type Text = Rendered | Unfit | 'unknown';

export interface TextFactsOf {
  readonly text: Text;
  readonly notice: Pick<Facts['notice'], 'kind' | 'answerKind'>;
  readonly settings: Pick<Settings, 'lender'>;
  readonly deployment: Pick<Facts['deployment'], 'relationship'>;
  /** Values of the case that words of staff may repeat. */
  readonly figures?: readonly string[];
  /** Whether the text, once there is one, tells a sum or a due date of a loan. */
  readonly tellsLedger: boolean;
}

/**
 * What is known of the finished text: how long it is, and what an opponent's reading of it finds. A value that
 * does not fit is a fact like any other: the message is held, and the finding names the slot. Where it is not
 * known whose text it is or what it is, nobody can read it as that: `families` is unknown, and so it is held.
 */
export function textFacts(of: TextFactsOf, now: Instant): Facts['text'] {
  const { text } = of;
  if (!isRendered(text)) return text === 'unknown' ? noText : { ...noText, problem: `slot:${text.unfit}` };
  const { templateId, parts, language, encoding, slots } = text;
  const as = readAs(of, language, now);
  const reading = as === undefined ? undefined : readText(text, as);
  return {
    templateId,
    parts,
    language,
    encoding,
    slots: Object.keys(slots),
    tellsLedger: of.tellsLedger,
    families: reading?.families ?? 'unknown',
    ...(reading === undefined || reading.found.length === 0 ? {} : { found: reading.found }),
  };
}

/** A third party says that it is one; where the relationship is not known, CNT-14 holds by itself. */
function readAs(of: TextFactsOf, language: Language, now: Instant): ReadAs | undefined {
  const { notice, settings, deployment, figures } = of;
  const { lender } = settings;
  const { kind, answerKind } = notice;
  if (lender === undefined || answerKind === 'unknown') return undefined;
  return {
    kind,
    answerKind,
    identity: senderName(lender, language),
    collector: deployment.relationship === 'third-party',
    partsMax: partsMaxAt(language, now),
    ...(figures === undefined ? {} : { figures }),
  };
}

type Lender = NonNullable<Settings['lender']>;

/** The registered signature in Chinese, the brand in English. */
export const senderName = (lender: Lender, language: Language): string =>
  language === 'zh-CN' ? lender.signature : lender.brand;

const noText = {
  templateId: 'unknown',
  parts: 'unknown',
  language: 'unknown',
  encoding: 'unknown',
  slots: 'unknown',
  tellsLedger: 'unknown',
  families: 'unknown',
} as const satisfies Facts['text'];
