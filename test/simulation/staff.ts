import { scheduleOf } from '../../shared/ladder/schedule.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import { loanIdSchema, type CaseId } from '../../shared/model/ids.ts';
import { packApprovals, unpackApprovals } from '../../shared/model/template.ts';
import type { Resolving } from '../../functions/case/resolve.ts';
import type { Applied } from '../../functions/receipt/apply-receipt.ts';
import type { Fate, Receipt } from '../../shared/model/receipt.ts';
import { withApproval } from '../../shared/text/approvals.ts';
import { shippedTexts, type ShippedText } from '../../shared/text/templates/templates.ts';
import { HOUR_MS, instantOfMs, localDateAt, parseZone, plusDays, type Instant } from '../../shared/time.ts';
import { aTemplatesSetting } from '../builders/setting.ts';
import type { Deed } from './deeds.ts';
import { amountSaid } from './said.ts';
import type { Simulation } from './simulation.ts';
import { LIMIT_MS, operate, untilTaken } from './tries.ts';
import type { Ports } from './worker.ts';
import { keys } from './world.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

const lenderZone = parseZone('America/New_York');

/** What cannot be is said to the person who asked for it, and not tried again. */
async function unlessImpossible(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'invalid_input') throw error;
  }
}

/** Somebody of the staff takes a case from the list: of those that are open, in the order of their numbers. */
function caseInHand({ store }: Simulation, nth: number): CaseId | undefined {
  const open = store
    .all('case')
    .filter(({ state }) => state !== 'resolved')
    .map(({ caseId }) => caseId)
    .sort();
  return open[nth % Math.max(1, open.length)];
}

/** And decides it. */
export function resolveOne(sim: Simulation, deed: Of<'resolve'>): void {
  const { nth, outcome, by, otherNumbersToo } = deed;
  const caseId = caseInHand(sim, nth);
  if (caseId === undefined) return;
  untilTaken(sim, {
    verb: 'operator',
    limitMs: LIMIT_MS,
    freesOthers: otherNumbersToo,
    run: (ports) =>
      unlessImpossible(async () => {
        const [one] = (await ports.records.get([{ kind: 'case', caseId }])).cases;
        if (one === undefined) return;
        const plan =
          one.kind === 'hardship' && outcome === 'plan-agreed' ? await planFor(ports, sim) : undefined;
        await sim.useCases.resolveCase(ports, caseId, {
          outcome: plan === undefined && outcome === 'plan-agreed' ? 'closed' : outcome,
          by,
          reason: 'We looked into it.',
          otherNumbersToo,
          ...(plan === undefined ? {} : { plan }),
        });
      }),
  });
}

/** Every instalment that is owed of the first open loan, a week apart from the day after tomorrow. */
async function planFor({ records, clock }: Ports, { plan }: Simulation): Promise<Resolving['plan']> {
  const today = localDateAt(clock.now(), lenderZone);
  for (const { loanId } of plan.world.loans) {
    const loan = await records.loan(loanIdSchema.parse(loanId));
    const owed = loan === undefined ? [] : scheduleOf(loan).filter(({ unpaidMinor }) => unpaidMinor > 0);
    if (loan === undefined || loan.head.status !== 'open' || owed.length === 0) continue;
    return {
      loanId: loan.head.loanId,
      instalments: owed.map(({ n, unpaidMinor }, index) => ({
        n,
        dueDate: plusDays(today, 2 + 7 * index),
        // Part of what is owed: whoever asks for the whole has not read the plan.
        unpaidMinor: Math.ceil(unpaidMinor / 2),
      })),
    };
  }
  return undefined;
}

/** Whoever has heard of a failure looks first whether their words stand there. */
export function sayInOne(sim: Simulation, { nth, by, words }: Of<'say'>): void {
  const caseId = caseInHand(sim, nth);
  if (caseId === undefined) return;
  untilTaken(sim, {
    verb: 'operator',
    limitMs: LIMIT_MS,
    run: (ports) =>
      unlessImpossible(async () => {
        const [one] = (await ports.records.get([{ kind: 'case', caseId }])).cases;
        if (one === undefined) return;
        const text = textIn(one, words, owedBy(one, sim));
        if (one.conversation.some((entry) => entry.text === text && entry.who === by)) return;
        await sim.useCases.say(ports, caseId, { who: by, text });
      }),
  });
}

/** What the ledger said last of the first loan that is owed, as texts show it; else something nobody owes. */
function owedBy({ contactId, language }: Case, { plan, watch: { truth } }: Simulation): string {
  const mine = plan.world.loans.filter(({ contact }) => contact.contactId === contactId);
  const owed = mine
    .flatMap(({ loanId }) => [...(truth.loans.get(loanId)?.instalments.values() ?? [])])
    .find(({ unpaidMinor }) => unpaidMinor > 0);
  return amountSaid(owed?.unpaidMinor ?? ODD_MINOR, language === 'zh-CN');
}

const ODD_MINOR = 123_457;

function textIn({ language }: Case, words: Of<'say'>['words'], owed: string): string {
  const isChinese = language === 'zh-CN';
  if (words === 'plain') {
    return isChinese ? '我们正在处理您反映的情况。' : 'We are looking into what you told us.';
  }
  const sum = words === 'sum' ? owed : amountSaid(ODD_MINOR, isChinese);
  return isChinese ? `您还有${sum}未还。` : `We see ${sum} unpaid.`;
}

export function openOne(sim: Simulation, { contact, caseKind, cause }: Of<'open'>): void {
  const { contactId } = sim.plan.world.contacts[contact]!;
  untilTaken(sim, {
    verb: 'operator',
    limitMs: LIMIT_MS,
    run: (ports) =>
      unlessImpossible(() =>
        sim.useCases.openedCase(
          { ...ports, keys },
          {
            kind: caseKind,
            openedBy: 'operator',
            cause,
            contactId,
            language: 'en',
            by: 'staff',
            who: 'op-1',
            text: 'The borrower called.',
          },
        ),
      ),
  });
}

const fates: Readonly<Record<Of<'receipt'>['fate'], Fate>> = {
  sent: { state: 'sent', code: 'accepted-by-carrier' },
  delivered: { state: 'delivered', code: 'accepted-by-phone' },
  undelivered: { state: 'undelivered', code: 'phone-unavailable' },
  unreachable: { state: 'undelivered', code: 'invalid-number', number: 'unreachable' },
};

/** The carrier's log says what became of a message; one that nobody can place comes again for a while. */
export function bringReceipt(sim: Simulation, { nth, fate, masked }: Of<'receipt'>): void {
  const taken = sim.watch.calls.filter(({ accepted }) => accepted);
  const call = taken.at(-1 - (nth % Math.max(1, taken.length)));
  if (call === undefined) return;
  const number = sim.plan.world.contacts.find(({ contactId }) => contactId === call.contactId)?.number;
  const receipt: Receipt = {
    carrierMessageId: `m${call.nth}`,
    number: masked ? undefined : number,
    takenAt: instantOfMs(call.at),
    fate: fates[fate],
  };
  untilTaken(sim, {
    verb: 'receipt',
    limitMs: LIMIT_MS,
    receipt,
    run: async (ports) => {
      const applied = await sim.useCases.applyReceipt({ ...ports, keys }, receipt);
      checkReceived(sim, call, receipt, applied);
      if (applied === 'unmatched' || applied === 'ambiguous') throw new Fault('unavailable', applied);
    },
  });
}

const stages = ['sent', 'undelivered', 'delivered'] as const;
const stageOf = (state: string | undefined): number => stages.findIndex((stage) => stage === state);

/**
 * The carrier names the number and the moment of what it took: by them every message is found, whatever its worker
 * lived to write down; and when a receipt is taken, its message is as far as it says.
 */
function checkReceived(
  { store, watch }: Simulation,
  { noticeId }: { readonly noticeId: string },
  { number, fate }: Receipt,
  applied: Applied,
): void {
  if (applied === 'ambiguous') return;
  if (applied === 'unmatched') {
    if (number !== undefined) watch.broke('life', `${noticeId}: its receipt finds no message`);
    return;
  }
  const state = store.peek('notice', noticeId)?.state;
  if (stageOf(state) >= stageOf(fate.state)) return;
  watch.broke('life', `${noticeId}: ${state ?? 'no row'}, and its receipt (${fate.state}) was taken`);
}

const approved = aTemplatesSetting().approvals;
const stopped = packApprovals(
  Object.fromEntries(
    Object.entries(unpackApprovals(approved)).map(([id, approval]) => [
      id,
      {
        ...approval,
        suspended: { by: 'op-1', reason: 'a test', at: instantOfMs(approval.approvedAt + HOUR_MS) },
      },
    ]),
  ),
);

/** All texts are suspended, or those that are suspended approved anew: what persons may do to each of them. */
export function setSuspended(sim: Simulation, suspended: boolean): void {
  operate(sim, async ({ records, clock }) => {
    const [stored] = (await records.get([{ kind: 'setting', name: 'templates' }])).settings;
    if (stored === undefined || !('approvals' in stored)) return [];
    const approvals = suspended ? stopped : anew(stored.approvals, clock.now());
    return stored.approvals === approvals
      ? []
      : [{ op: 'put', kind: 'setting', item: { ...stored, approvals } }];
  });
}

function anew(packed: string, at: Instant): string {
  if (packed === approved) return packed;
  const all = unpackApprovals(packed);
  const isOut = ({ templateId }: ShippedText): boolean => all[templateId]?.suspended !== undefined;
  const signing = { author: 'op-1', approver: 'op-2', at };
  return packApprovals(
    shippedTexts.filter(isOut).reduce((known, text) => withApproval(known, text, signing), all),
  );
}
