import { planInForce, scheduleOf } from '../ladder/schedule.ts';
import type { Instalment, Loan, LoanHead } from '../model/loan.ts';
import type { Language } from '../model/value.ts';
import { factsIn } from '../text/lint/facts.ts';
import type { Rendered } from '../text/render.ts';
import { ownFigures, STAFF_SLOTS, sumFigures } from '../text/slots.ts';
import type { Instant } from '../time.ts';
import { slotsOf, type AnswerScene } from './answer-text.ts';

/** A loan of which a message about a case tells a sum or a due date, and whose these are. */
export interface ToldLoan {
  readonly head: LoanHead;
  readonly instalments: readonly Instalment[];
}

/**
 * The loans whose ledger has to be right for this text to be true: of which it tells the plan, or of which words of
 * staff repeat a sum or a due date. A figure that two loans share is told of both. Most texts tell none.
 */
export function loansTold(scene: AnswerScene, text: Rendered, now: Instant): readonly ToldLoan[] {
  const { notice, loans = [] } = scene;
  if (notice.kind !== 'case') return [];
  const isTold = toldInWords(scene, text, now);
  return loans
    .map((loan) => ({
      head: loan.head,
      instalments: scheduleOf(loan).filter((one) => isTold(one) || isInPlan(loan, one, scene, text)),
    }))
    .filter(({ instalments }) => instalments.length > 0);
}

/** Of the plan that is told, every part is. */
function isInPlan({ head }: Loan, { n }: Instalment, { about }: AnswerScene, { slots }: Rendered): boolean {
  const plan = planInForce(head);
  return (
    slots['plan'] !== undefined &&
    plan?.caseId === about?.caseId &&
    plan?.instalments.some((part) => part.n === n) === true
  );
}

/** What stands in the words of staff and is no figure of the case itself is told of whichever instalment has it. */
function toldInWords(scene: AnswerScene, text: Rendered, now: Instant): (one: Instalment) => boolean {
  const { language } = text;
  const slots = slotsOf(scene, now);
  const words = wordsOfStaff(text);
  if (slots === undefined || words === '') return () => false;
  const own = ownFigures(slots, language);
  const others = unsourced(words, own);
  if (others === 0) return () => false;
  return (one) =>
    one.unpaidMinor > 0 && unsourced(words, [...own, ...figuresOfInstalment(one, language)]) < others;
}

const wordsOfStaff = ({ slots }: Rendered): string =>
  Object.entries(slots)
    .filter(([slot]) => STAFF_SLOTS.has(slot))
    .map(([, words]) => words)
    .join('\n');

const unsourced = (words: string, figures: readonly string[]): number =>
  factsIn(words, Object.fromEntries(figures.entries())).length;

const figuresOfInstalment = (
  { unpaidMinor: minorUnits, currency, dueDate }: Instalment,
  language: Language,
): readonly string[] => sumFigures({ minorUnits, currency, dueDate }, language);
