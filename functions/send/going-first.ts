import { loadAnswer } from '../../shared/claim/answer-scene.ts';
import { decideAnswer, isTooLate } from '../../shared/claim/decide-answer.ts';
import { decide, decidedAs, maySend, type Decided } from '../../shared/claim/decision.ts';
import { factsOf, textOf, type Group } from '../../shared/claim/facts.ts';
import { datingZonesOf, loadScene, type Scene } from '../../shared/claim/scene.ts';
import type { Facts } from '../../shared/compliance/facts.ts';
import { judge } from '../../shared/compliance/judge.ts';
import { planLoan } from '../../shared/ladder/plan.ts';
import { isOfCase, type LoanId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/time.ts';
import type { SendDeps } from './look-at-loan.ts';

/** What weighing reads; it writes nothing and calls nobody, so a plan may ask it too. */
export type WeighDeps = Pick<SendDeps, 'records' | 'keys' | 'newAttemptId'>;

/** Judged alone first; only a message that might leave is weighed against the person's other loans. */
export async function decideOn(deps: WeighDeps, scene: Scene, group: Group, now: Instant): Promise<Decided> {
  const text = textOf(scene, group, deps.keys);
  const facts = factsOf(scene, group, text, now);
  const alone = judge(facts);
  const first = maySend(alone) ? await goingFirst(deps, scene, group, now) : [];
  const attemptId = deps.newAttemptId();
  return first.length === 0
    ? decidedAs(alone, facts, text, attemptId)
    : decide({ ...facts, goingFirst: first }, text, attemptId);
}

/** The most other loans weighed against one; a person has at most forty, a shared number a few persons. */
const RIVALS_MAX = 60;

/**
 * Messages to the same person or number that are live now, would be allowed by themselves, and rank before
 * `group`: what is told of a case, then the earliest due date, then the loan id. Costs nothing for a person with one
 * loan who has never had a case.
 */
async function goingFirst(
  deps: WeighDeps,
  scene: Scene,
  group: Group,
  now: Instant,
): Promise<Facts['goingFirst']> {
  const rivals = await rivalLoans(deps, scene);
  const first: Facts['goingFirst'][number][] = [...(await caseMessagesFirst(deps, scene, now))];
  for (const loanId of rivals) {
    const loan = await deps.records.loan(loanId);
    if (loan === undefined || !touches(loan.head, scene)) continue;
    const rival = await loadScene(deps.records, loan, now);
    if (rival.ladder === undefined) continue;
    const plan = planLoan({ ladder: rival.ladder, loan, zones: datingZonesOf(rival), now });
    const winner = plan.groups.find(
      (one) =>
        ranksBefore({ loanId, group: one }, { loanId: scene.loan.head.loanId, group }) &&
        allowedAlone(deps, rival, one, now),
    );
    if (winner === undefined) continue;
    first.push({
      noticeId: winner.lead.noticeId,
      sameContact: loan.head.contactId === scene.loan.head.contactId,
      samePerson: loan.head.personId === scene.loan.head.personId,
    });
  }
  return first;
}

/** Of everything to one number the newest: what is owed of a case is not old. */
const OF_CONTACT_MAX = 30;

/**
 * What came of a case is told before its end wakes the next reminder. How it went may be asked when nothing else is to be
 * said.
 */
async function caseMessagesFirst(
  deps: WeighDeps,
  { contact, loan }: Scene,
  now: Instant,
): Promise<Facts['goingFirst']> {
  if (contact?.caseIds === undefined) return [];
  const { contactId } = contact;
  const ids = await deps.records.noticesOfContact({ contactId, limit: OF_CONTACT_MAX });
  const first: Facts['goingFirst'][number][] = [];
  for (const noticeId of ids.filter(isOfCase)) {
    const rival = await loadAnswer(deps.records, noticeId);
    if (rival === undefined || rival.notice.answerKind === 'case-score') continue;
    if (isTooLate(rival.notice, now)) continue;
    if (!maySend(decideAnswer(deps, rival, now).decision)) continue;
    first.push({
      noticeId,
      sameContact: true,
      samePerson: rival.notice.personId === loan.head.personId,
    });
  }
  return first;
}

/** Loans of this person, and of everyone else who uses this number. */
async function rivalLoans(deps: WeighDeps, { loan, person, contact }: Scene): Promise<readonly LoanId[]> {
  const others = (contact?.personIds ?? []).filter((personId) => personId !== loan.head.personId);
  const found =
    others.length === 0
      ? []
      : (await deps.records.get(others.map((personId) => ({ kind: 'person', personId })))).people;
  const ids = new Set([person, ...found].flatMap((one) => one?.loanIds ?? []));
  ids.delete(loan.head.loanId);
  return [...ids].sort().slice(0, RIVALS_MAX);
}

const touches = (head: Scene['loan']['head'], { loan }: Scene): boolean =>
  head.contactId === loan.head.contactId || head.personId === loan.head.personId;

interface Ranked {
  readonly loanId: LoanId;
  readonly group: Group;
}

function ranksBefore(one: Ranked, other: Ranked): boolean {
  const [mine, theirs] = [one.group.lead.instalment.dueDate, other.group.lead.instalment.dueDate];
  return mine < theirs || (mine === theirs && one.loanId < other.loanId);
}

/** A rival that is held or late itself must not hold back anyone. */
function allowedAlone(deps: WeighDeps, rival: Scene, group: Group, now: Instant): boolean {
  const text = textOf(rival, group, deps.keys);
  return maySend(judge(factsOf(rival, group, text, now)));
}
