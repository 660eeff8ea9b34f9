import type { Approval, Approvals } from '../../../shared/model/template.ts';
import type { Language } from '../../../shared/model/value.ts';
import { approvalState, type ApprovalState } from '../../../shared/text/approvals.ts';
import { measure, type Measure } from '../../../shared/text/measure.ts';
import { partPrice } from '../../../shared/text/parameters.ts';
import { MERGED_TEXT, textOfStep } from '../../../shared/text/templates/template.ts';
import { shippedTexts, type ShippedText } from '../../../shared/text/templates/templates.ts';
import { formatInstant, type Instant } from '../../../shared/time.ts';
import { columns, indented, labelled } from '../print/columns.ts';

/** What one part costs, in hundredths of the minor unit; undefined for the figure that is shipped. */
export type Prices = Readonly<Record<Language, number | undefined>>;

/** One text as it is listed: what `--json` prints. */
export interface ListedText extends Pick<
  ShippedText,
  'templateId' | 'kind' | 'language' | 'digest' | 'body'
> {
  /** The steps it tells of; none for an answer. */
  readonly steps: readonly string[];
  readonly slots: readonly string[];
  readonly typical: Priced;
  readonly longest: Priced;
  readonly approval?: { readonly state: ApprovalState } & Partial<Approval>;
}

interface Priced extends Pick<Measure, 'body' | 'units' | 'parts'> {
  /** `CNY 0.1000`. */
  readonly cost: string;
}

/** Every shipped text; with its approval when the approvals were read. */
export function listing(
  prices: Prices,
  approvals: Approvals | undefined,
  now: Instant,
): readonly ListedText[] {
  return shippedTexts.map((text) => ({
    templateId: text.templateId,
    kind: text.kind,
    language: text.language,
    digest: text.digest,
    body: text.body,
    steps: stepsOf(text),
    slots: [...new Set(text.slots)],
    typical: priced(text, 'typical', prices),
    longest: priced(text, 'longest', prices),
    ...(approvals === undefined
      ? {}
      : { approval: { state: approvalState(approvals, text, now), ...approvals[text.templateId] } }),
  }));
}

function stepsOf({ name }: ShippedText): readonly string[] {
  if (name === MERGED_TEXT) return ['several overdue instalments at once'];
  return Object.entries(textOfStep).flatMap(([step, text]) => (text === name ? [step] : []));
}

function priced(text: ShippedText, size: 'typical' | 'longest', prices: Prices): Priced {
  const { body, units, parts, hundredths } = measure(text, size, prices[text.language]);
  const { currency } = partPrice[text.language];
  return { body, units, parts, cost: `${currency} ${(hundredths / 10_000).toFixed(4)}` };
}

const lengthOf = ({ units, parts }: Priced): string => `${units}/${parts}`;

const stateWords: Readonly<Record<ApprovalState, string>> = {
  approved: 'approved',
  'not-approved': 'NOT APPROVED',
  changed: 'CHANGED since it was approved',
  expired: 'EXPIRED',
  revoked: 'REVOKED',
  suspended: 'SUSPENDED',
};

export function listingLines(texts: readonly ListedText[]): readonly string[] {
  const withApprovals = texts.some(({ approval }) => approval !== undefined);
  const head = ['text', 'typical', 'cost', 'longest', 'cost', ...(withApprovals ? ['approval'] : [])];
  const rows = texts.map(({ templateId, typical, longest, approval }) => [
    templateId,
    lengthOf(typical),
    typical.cost,
    lengthOf(longest),
    longest.cost,
    ...(approval === undefined ? [] : [stateWords[approval.state]]),
  ]);
  return [
    ...columns([head, ...rows], ['left', 'right', 'right', 'right', 'right', 'left']),
    '',
    'Units/parts: septets of GSM-7 in English, UTF-16 units in Chinese.',
    'longest: every value as long as its slot allows. `template show ID` prints the words.',
  ];
}

export function showLines(text: ListedText): readonly string[] {
  const { templateId, kind, steps, digest, typical, longest, approval } = text;
  const facts: readonly (readonly [string, string])[] = [
    ['for', steps.length > 0 ? steps.join(', ') : kind === 'case' ? 'a case' : 'an answer'],
    ['digest', digest],
    ['typical', `${lengthOf(typical)}, ${typical.cost}`],
    ['longest', `${lengthOf(longest)}, ${longest.cost}`],
    ...(approval === undefined ? [] : approvalRows(approval)),
  ];
  return [
    templateId,
    '',
    ...indented(labelled('', typical.body, 0)),
    '',
    ...indented(labelled('', text.body, 0)),
    '',
    ...facts.flatMap(([name, value]) => labelled(name, value, LABEL_WIDTH)),
  ];
}

const LABEL_WIDTH = 16;

function approvalRows(approval: NonNullable<ListedText['approval']>): readonly (readonly [string, string])[] {
  const { author, approver, approvedAt, expiresAt, carrierTemplateId, suspended, revoked } = approval;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['approval', stateWords[approval.state]],
    ['written by', author],
    ['approved by', approver],
    ['approved at', approvedAt === undefined ? undefined : formatInstant(approvedAt)],
    ['until', expiresAt === undefined ? undefined : formatInstant(expiresAt)],
    ["carrier's id", carrierTemplateId],
    ['suspended', suspended && stopWords(suspended)],
    ['revoked', revoked && stopWords(revoked)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

const stopWords = ({ by, at, reason }: NonNullable<Approval['revoked']>): string =>
  `by ${by} at ${formatInstant(at)}: ${reason}`;
