import { describe, expect, it } from 'vitest';
import { applySnapshot } from '../../functions/ledger/apply-snapshot.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { narrowCase } from '../../functions/case/narrow.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import type { CaseKind } from '../../shared/model/case.ts';
import { DAY_MS, formatInstant, HOUR_MS, type Instant } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { loanId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aPerson } from '../builders/party.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { aListedInstalment, aSnapshot } from '../builders/snapshot.ts';
import { borrowerContactId, borrowerLoan, keys, stage } from '../builders/stage.ts';

const theLoan = loanId('L-1');
const other = loanId('L-2');

/** A dispute, decided an hour later. `spoken`: when the ledger last spoke before the decision. */
async function disputed({ kind = 'dispute', two = false }: { kind?: CaseKind; two?: boolean } = {}) {
  const loanIds = two ? [theLoan, other] : [theLoan];
  const world = await stage({
    heads: loanIds.map((id) => borrowerLoan({ loanId: id })),
    instalments: loanIds.map((id) => anInstalment({ loanId: id })),
    people: [aPerson({ contactIds: [borrowerContactId], loanIds })],
    settings: [aLenderSetting(), aSendingSetting(), aFeedSetting()],
  });
  const { caseId } = await openedCase(world.deps, aForm({ kind, text: 'I never owed that much.' }));
  const watermark = async (at: Instant) => {
    const [feed] = (await world.records.get([{ kind: 'setting', name: 'feed#book' }])).settings;
    const item = aFeedSetting({ rev: feed?.rev ?? 0, watermark: at });
    await world.records.commit([{ op: 'put', kind: 'setting', item }]);
  };
  const snapshot = (unpaidMinor: number) =>
    applySnapshot(
      { ...world.deps, keys, shards: 4 },
      aSnapshot({
        asOf: formatInstant(world.clock.now()),
        instalments: [aListedInstalment({ unpaidMinor })],
      }),
    );
  world.clock.advance(HOUR_MS);
  await watermark(world.clock.now());
  const decide = (outcome: 'upheld' | 'closed' = 'upheld') =>
    resolveCase(world.deps, caseId, { outcome, by: 'clerk', reason: 'You were right.' });
  return { world, caseId, decide, watermark, snapshot };
}
type World = Awaited<ReturnType<typeof disputed>>['world'];
/** Held, or only waiting its turn behind the text that says how the case ended. */
async function outcomeOf(world: World, id = theLoan): Promise<'held' | 'its turn' | undefined> {
  await lookAtLoan(world.deps, id);
  const decisions = world.records.all('decision').filter(({ noticeId }) => noticeId.startsWith(`${id}#`));
  const verdicts = decisions.at(-1)?.findings.map(({ verdict }) => verdict) ?? [];
  if (verdicts.includes('hold')) return 'held';
  return verdicts.includes('delay') ? 'its turn' : undefined;
}

describe('a dispute that is upheld', () => {
  it('tells no disputed sum: reminders wait for a ledger later than the decision', async () => {
    const { world, decide, snapshot } = await disputed();
    await decide();
    expect(await outcomeOf(world)).toBe('held');
    world.clock.advance(HOUR_MS);
    await snapshot(10_000);
    expect(world.records.all('loan')[0]?.holds).toEqual([]);
    expect(await outcomeOf(world)).toBe('its turn');
    expect(world.sms.calls.map(({ body }) => body).join()).not.toContain('$250.00');
  });

  it('waits no longer when the ledger says the same again later: that is its word', async () => {
    const { world, decide, snapshot } = await disputed();
    await snapshot(25_000);
    await decide();
    world.clock.advance(HOUR_MS);
    await snapshot(25_000);
    expect(await outcomeOf(world)).toBe('its turn');
  });

  it('is not freed by a snapshot that was true before the decision', async () => {
    const { world, decide, snapshot } = await disputed();
    await decide();
    await snapshot(10_000);
    expect(await outcomeOf(world)).toBe('held');
  });

  it('whose feed says only what changes waits until the feed is complete beyond the decision', async () => {
    const { world, decide, watermark } = await disputed();
    await decide();
    world.clock.advance(HOUR_MS);
    await watermark(world.clock.now());
    expect(await outcomeOf(world)).toBe('its turn');
  });

  it('of one loan keeps back that one only', async () => {
    const { world, caseId, decide } = await disputed({ two: true });
    await narrowCase(world.deps, caseId, { loanId: other, who: 'clerk' });
    await decide();
    expect(await outcomeOf(world, other)).toBe('held');
    expect(await outcomeOf(world)).toBe('its turn');
  });

  it.each([
    { kind: 'dispute', outcome: 'closed', why: 'the sum stands, and was right all the time' },
    { kind: 'complaint', outcome: 'upheld', why: 'no sum was in question' },
  ] as const)('is another thing than a $kind that is $outcome: $why', async ({ kind, outcome }) => {
    const { world, decide } = await disputed({ kind });
    await decide(outcome);
    world.clock.advance(DAY_MS / 24);
    expect(await outcomeOf(world)).toBe('its turn');
  });
});
