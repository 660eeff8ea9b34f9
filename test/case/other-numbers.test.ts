import { describe, expect, it } from 'vitest';
import { resolveCase } from '../../functions/case/resolve.ts';
import { applySnapshot } from '../../functions/ledger/apply-snapshot.ts';
import { applySnapshots } from '../../functions/ledger/apply-snapshots.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { applyReceipt } from '../../functions/receipt/apply-receipt.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { DAY_MS, MINUTE_MS } from '../../shared/time.ts';
import { contactId, inboundId, loanId } from '../builders/ids.ts';
import { aPerson } from '../builders/party.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import { borrowerContactId, borrowerNumber, keys, morning, stage, type Stage } from '../builders/stage.ts';

const other = contactId('c-other');
const twoNumbers = [aPerson({ contactIds: [borrowerContactId, other] })];
const stop = (world: Stage, id = 'in-1', text = 'STOP') =>
  takeReply(world.deps, {
    inboundId: inboundId(id),
    from: borrowerNumber,
    text,
    sentAt: world.clock.now(),
  });
const holdsOf = ({ records }: Stage) => records.all('person')[0]?.holds;
const theCase = ({ records }: Stage) => {
  const [one] = records.all('case');
  if (one === undefined) throw new Error('nobody is asked to ask');
  return one;
};
const close = (world: Stage, outcome: 'closed' | 'upheld') =>
  resolveCase(world.deps, theCase(world).caseId, { outcome, by: 'clerk', reason: 'Asked by phone.' });

describe('a person who has stopped one of their numbers', () => {
  it('is a case for somebody to ask them, which holds the others meanwhile', async () => {
    const world = await stage({ people: twoNumbers });
    await stop(world);
    expect(theCase(world)).toMatchObject({
      kind: 'question',
      state: 'open',
      openedBy: 'system',
      contactId: borrowerContactId,
    });
    expect(holdsOf(world)).toMatchObject([
      {
        kind: 'other-number-opted-out',
        source: theCase(world).caseId,
        exceptContactId: borrowerContactId,
      },
    ]);
  });

  it('is one case, however often they say so', async () => {
    const world = await stage({ people: twoNumbers });
    await stop(world);
    world.clock.advance(MINUTE_MS);
    await stop(world, 'in-2');
    expect(world.records.all('case')).toHaveLength(1);
    expect(holdsOf(world)).toHaveLength(1);
  });

  it('is none while that is the only number: there is nothing to ask', async () => {
    const world = await stage();
    await stop(world);
    expect(world.records.all('case')).toEqual([]);
    expect(holdsOf(world)).toMatchObject([{ source: borrowerContactId }]);
  });

  it('means that number only: closed, the others are free, and nothing is texted', async () => {
    const world = await stage({ people: twoNumbers });
    await stop(world);
    await close(world, 'closed');
    expect(holdsOf(world)).toEqual([]);
    expect(world.records.all('notice').filter(({ kind }) => kind === 'case')).toEqual([]);
  });

  it('means them all: upheld, the others stay silent', async () => {
    const world = await stage({ people: twoNumbers });
    await stop(world);
    await close(world, 'upheld');
    // In the name of the number that was stopped: what the closed case laid would look forgotten.
    expect(holdsOf(world)).toMatchObject([{ kind: 'other-number-opted-out', source: borrowerContactId }]);
    expect(world.records.all('loan')[0]?.holds).toEqual([]);
  });

  it('and asks for a call in the same text has a conversation of their own', async () => {
    const world = await stage({ people: twoNumbers });
    await stop(world);
    await stop(world, 'in-2', 'AGENT');
    const cases = world.records.all('case');
    expect(cases.map(({ kind, openedBy }) => `${kind} ${openedBy}`).sort()).toEqual([
      'question reply',
      'question system',
    ]);
  });
});

describe('a number that the carrier has on its list', () => {
  it('is such a case too, when a message is refused for it', async () => {
    const refused = { kind: 'refused', code: 'OptedOutException', optedOut: true } as const;
    const world = await stage({ people: twoNumbers, carrier: [refused] });
    await lookAtLoan(world.deps, loanId('L-1'));
    expect(holdsOf(world)).toMatchObject([{ source: theCase(world).caseId }]);
  });

  it('and when its log says so later', async () => {
    const world = await stage({ people: twoNumbers });
    await lookAtLoan(world.deps, loanId('L-1'));
    const [sent] = world.records.all('notice');
    world.clock.advance(MINUTE_MS);
    await applyReceipt(world.deps, {
      carrierMessageId: sent?.carrierMessageId ?? '',
      number: borrowerNumber,
      takenAt: morning,
      fate: { state: 'undelivered', code: 'opted-out', number: 'opted-out' },
    });
    expect(holdsOf(world)).toMatchObject([{ source: theCase(world).caseId }]);
  });
});

describe('a person of whom the ledger learns another number', () => {
  const second: LoanSnapshot = aSnapshot({ loanId: loanId('L-2'), contact: { number: '+12125550150' } });
  const deps = (world: Stage) => ({ ...world.deps, keys, shards: 4 });

  it.each([
    { how: 'alone', take: (world: Stage) => applySnapshot(deps(world), second) },
    { how: 'with others', take: (world: Stage) => applySnapshots(deps(world), [second]) },
  ])('is asked about it when the first was stopped before ($how)', async ({ take }) => {
    const world = await stage();
    await stop(world);
    world.clock.advance(DAY_MS);
    await take(world);
    expect(theCase(world)).toMatchObject({ openedBy: 'system', contactId: borrowerContactId });
    expect(holdsOf(world)).toMatchObject([
      { source: theCase(world).caseId, exceptContactId: borrowerContactId },
    ]);
  });

  it('is not asked again for every snapshot, nor when nothing was stopped', async () => {
    const world = await stage();
    await applySnapshot(deps(world), second);
    expect(world.records.all('case')).toEqual([]);
    await stop(world);
    world.clock.advance(DAY_MS);
    await applySnapshot(deps(world), aSnapshot({ ...second, asOf: '2026-06-26T06:00:00-04:00' }));
    expect(world.records.all('case')).toHaveLength(1);
  });
});
