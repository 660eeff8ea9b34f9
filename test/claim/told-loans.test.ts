import { describe, expect, it } from 'vitest';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { say } from '../../functions/case/say.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { CaseKind } from '../../shared/model/case.ts';
import { correctionHold } from '../../shared/model/hold.ts';
import { caseIdSchema } from '../../shared/model/ids.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import { DAY_MS, MINUTE_MS, parseLocalDate, plusMs } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { loanId, paymentId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aPerson } from '../builders/party.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import {
  borrowerContactId,
  borrowerLoan,
  morning,
  stage,
  type Stage,
  type StageOptions,
} from '../builders/stage.ts';

const SUM = 'on loan x0001, 250.00 is due Jun 28.';
const NO_SUM = 'on loan x0001 we found nothing wrong.';

const pendingPayments = [{ paymentId: paymentId('pay-1'), receivedAt: morning, minorUnits: 25_000 }];
const head = (over: Partial<LoanHead>) => ({ heads: [borrowerLoan(over)] });
/** The book is that old; consent and what is known of the borrower came another way this morning. */
const fed = (ago: number) => ({
  ...head({ consentThrough: morning, contactThrough: morning }),
  settings: [aLenderSetting(), aSendingSetting(), aFeedSetting({ watermark: plusMs(morning, -ago) })],
});

async function complaint(options: StageOptions, kind: CaseKind = 'complaint') {
  const world = await stage(options);
  const { caseId } = await openedCase(world.deps, aForm({ kind, text: 'The sum is wrong.' }));
  return { world, caseId };
}

/** What the claim has found of the one message about the case. */
async function foundOf(world: Stage): Promise<readonly string[]> {
  world.clock.advance(2 * MINUTE_MS);
  await sweep(world.deps);
  const row = world.records.all('notice').find(({ kind }) => kind === 'case');
  const decision = row?.attemptId && (await world.records.decision(row.noticeId, row.attemptId));
  if (!decision) throw new Error('no message about a case was judged');
  return decision.findings.map(({ ruleId, code }) => `${ruleId} ${code}`);
}

describe('a message about a case', () => {
  it.each<readonly [string, string, StageOptions]>([
    ['AMT-02 payment-pending', 'a payment is on its way', head({ pendingPayments })],
    ['AMT-02 feed-stale', 'the file is of the day before yesterday', fed(2 * DAY_MS)],
    [
      'AMT-02 versions-disagree',
      'a snapshot is half written',
      { instalments: [anInstalment({ ledgerVersion: 99 })] },
    ],
    [
      'HLD-02 correction',
      'the borrower was right about the sum',
      head({ holds: [correctionHold(caseIdSchema.parse('D0000001'), plusMs(morning, DAY_MS))] }),
    ],
    [
      'HLD-02 ledger-conflict',
      'two files differ',
      head({ holds: [{ kind: 'ledger-conflict', since: morning, source: 'feed' }] }),
    ],
  ])('is held by %s when it tells a sum (%s), and goes when it tells none', async (finding, _, options) => {
    const telling = await complaint(options);
    await say(telling.world.deps, telling.caseId, { who: 'ann', text: SUM });
    expect(await foundOf(telling.world)).toContain(finding);
    expect(telling.world.sms.calls).toEqual([]);
    const plain = await complaint(options);
    await say(plain.world.deps, plain.caseId, { who: 'ann', text: NO_SUM });
    expect(await foundOf(plain.world)).not.toContain(finding);
    expect(plain.world.sms.calls).toHaveLength(1);
  });

  it('goes with a sum of a fresh ledger, and its decision says that it tells one', async () => {
    const { world, caseId } = await complaint({});
    await say(world.deps, caseId, { who: 'ann', text: SUM });
    expect(await foundOf(world)).toEqual([]);
    expect(world.sms.calls[0]?.body).toContain('250.00');
    const facts = world.records.all('decision').map((one) => JSON.parse(one.facts) as unknown);
    expect(facts).toMatchObject([
      { text: { tellsLedger: true }, loan: { paymentsPending: 0, versionsAgree: true } },
    ]);
  });

  it('goes to somebody who has no loan: nothing is asked of a ledger', async () => {
    const people = [aPerson({ contactIds: [borrowerContactId], loanIds: [] })];
    const { world, caseId } = await complaint({ people });
    await say(world.deps, caseId, { who: 'ann', text: 'we found nothing wrong.' });
    expect(await foundOf(world)).not.toContainEqual(expect.stringMatching(/^AMT-02|^HLD-02/));
  });

  it('is not held by a payment on a loan of which it tells nothing', async () => {
    const [first, second] = [loanId('L-1'), loanId('L-2')];
    const { world, caseId } = await complaint({
      heads: [
        borrowerLoan({ loanId: first }),
        borrowerLoan({ loanId: second, contractNumber: 'K-9002', pendingPayments }),
      ],
      instalments: [
        anInstalment({ loanId: first }),
        anInstalment({ loanId: second, unpaidMinor: 7_000, dueDate: parseLocalDate('2026-07-28') }),
      ],
      people: [aPerson({ contactIds: [borrowerContactId], loanIds: [first, second] })],
    });
    await say(world.deps, caseId, { who: 'ann', text: SUM });
    expect(await foundOf(world)).not.toContain('AMT-02 payment-pending');
  });

  it.each([
    [0, ['SEG-01 long']],
    [1, ['AMT-02 payment-pending', 'SEG-01 long']],
  ] as const)('that tells an agreed plan with %i payments on their way: %j', async (pending, found) => {
    const { world, caseId } = await complaint(
      head({ pendingPayments: pendingPayments.slice(0, pending) }),
      'hardship',
    );
    const parts = [{ n: 1, dueDate: parseLocalDate('2026-08-10'), unpaidMinor: 25_000 }];
    await resolveCase(world.deps, caseId, {
      outcome: 'plan-agreed',
      by: 'ann',
      reason: 'Agreed by phone.',
      plan: { loanId: loanId('L-1'), instalments: parts },
    });
    expect(await foundOf(world)).toEqual(found);
    expect(world.sms.calls).toHaveLength(1 - pending);
  });

  it('that closes the case with a sum in its reason waits for the payment, and no longer than its time', async () => {
    const { world, caseId } = await complaint(head({ pendingPayments }));
    await resolveCase(world.deps, caseId, { outcome: 'closed', by: 'ann', reason: '250.00 is due Jun 28.' });
    expect(await foundOf(world)).toContain('AMT-02 payment-pending');
    world.clock.advance(15 * DAY_MS);
    await sweep(world.deps);
    expect(world.sms.calls).toEqual([]);
    expect(world.alarm.raised).toMatchObject([{ caseId, why: 'untold' }]);
  });
});
