import { describe, expect, it } from 'vitest';
import { applyReceipt } from '../../functions/receipt/apply-receipt.ts';
import { takeAgain, takeReceipts } from '../../functions/receipt/receipt.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { Fault } from '../../shared/fault.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { isOptedOut } from '../../shared/model/party.ts';
import type { Fate, Receipt } from '../../shared/model/receipt.ts';
import type { CarrierAnswer } from '../../shared/ports/sms.ts';
import { HOUR_MS, plusMs, SECOND_MS } from '../../shared/time.ts';
import { at, attemptId, loanId, noticeId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import { aReceipt } from '../builders/receipt.ts';
import {
  borrower,
  borrowerContactId,
  morning,
  stage,
  type Stage,
  type StageOptions,
} from '../builders/stage.ts';
import { memoryReceiptsAside } from '../memory/receipts-aside.ts';

const reminder = noticeId('L-1#1.1#due-3');
const failed = (over: Partial<Fate> = {}): Fate => ({
  state: 'undelivered',
  code: 'phone-unavailable',
  ...over,
});
const invalid = failed({ code: 'invalid-number', number: 'unreachable' });
const optedOut = failed({ code: 'opted-out-at-carrier', number: 'opted-out' });
const byCarrier: Fate = { state: 'sent', code: 'accepted-by-carrier' };
const lost: CarrierAnswer = { kind: 'unknown', code: 'TimeoutError' };

/** A reminder has been claimed and handed over; the carrier answered as told. */
async function afterSending(answer?: CarrierAnswer, options: StageOptions = {}): Promise<Stage> {
  const world = await stage({ ...options, ...(answer === undefined ? {} : { carrier: [answer] }) });
  await lookAtLoan(world.deps, loanId('L-1'));
  expect(world.sms.calls).toHaveLength(1);
  return world;
}
const row = ({ records }: Stage, id = reminder): Notice | undefined =>
  records.all('notice').find((one) => one.noticeId === id);
const contactOf = ({ records }: Stage) =>
  records.all('contact').find((one) => one.contactId === borrowerContactId);
const tell = ({ deps }: Stage, over: Partial<Receipt> = {}) => applyReceipt(deps, aReceipt(over));

describe('a receipt with the carrier’s id', () => {
  it('says that a message was delivered', async () => {
    const world = await afterSending();
    const before = row(world);
    expect(await tell(world)).toBe('delivered');
    expect(row(world)).toMatchObject({
      state: 'delivered',
      reason: 'accepted-by-phone',
      sentAt: before?.sentAt,
    });
  });

  it.each([
    { told: [aReceipt().fate, failed()], ends: 'delivered', why: 'delivered never goes back' },
    { told: [failed(), aReceipt().fate], ends: 'delivered', why: 'the phone has it after all' },
    { told: [byCarrier, aReceipt().fate], ends: 'delivered', why: 'the usual order' },
    { told: [aReceipt().fate, byCarrier], ends: 'delivered', why: 'the wrong order' },
    { told: [byCarrier], ends: 'sent', why: 'accepted by the carrier is not delivered' },
    { told: [byCarrier, failed()], ends: 'undelivered', why: 'the network could not bring it' },
    { told: [failed(), byCarrier], ends: 'undelivered', why: 'an earlier word that came later' },
    { told: [failed(), failed()], ends: 'undelivered', why: 'twice' },
  ] as const)('$ends: $why', async ({ told, ends }) => {
    const world = await afterSending();
    for (const fate of told) await tell(world, { fate });
    expect(row(world)?.state).toBe(ends);
    for (const fate of told) expect(await tell(world, { fate })).toBe('known');
  });

  it('is still applied 72 hours later, whatever the clock shows', async () => {
    const world = await afterSending();
    world.clock.advance(72 * HOUR_MS);
    expect(await tell(world)).toBe('delivered');
    expect(row(world)?.since).toBe(plusMs(morning, 72 * HOUR_MS));
  });

  it('changes nothing of a message of another system', async () => {
    const world = await afterSending();
    expect(await tell(world, { carrierMessageId: 'not-ours' })).toBe('unmatched');
    expect(row(world)?.state).toBe('sent');
  });

  it('never lets anything be sent again', async () => {
    const world = await afterSending();
    for (const fate of [failed(), invalid, byCarrier]) await tell(world, { fate });
    world.clock.advance(HOUR_MS);
    await lookAtLoan(world.deps, loanId('L-1'));
    expect(world.sms.calls).toHaveLength(1);
  });

  it('is applied once although the answer to the write was lost', async () => {
    let failing = false;
    const faults = { after: () => (failing ? ('answer-lost' as const) : undefined) };
    const world = await afterSending(undefined, { faults });
    failing = true;
    await expect(tell(world, { fate: invalid })).rejects.toThrow(Fault);
    failing = false;
    expect(await tell(world, { fate: invalid })).toMatch(/undelivered|known/);
    expect(contactOf(world)?.holds).toHaveLength(1);
  });

  it('says so when it speaks of a message that by our record never left', async () => {
    const world = await stage();
    const item = aNotice({ noticeId: reminder, state: 'expired', carrierMessageId: 'carrier-1' });
    await world.records.commit([{ op: 'put', kind: 'notice', item }]);
    expect(await tell(world)).toBe('unmatched');
    expect(row(world)?.state).toBe('expired');
    expect(world.log.lines).toMatchObject([{ event: 'receipt-contradicts' }]);
  });
});

describe('a receipt without our id, because the carrier’s answer was lost', () => {
  it('finds the only open claim of the number, which counts as sent from then on', async () => {
    const world = await afterSending(lost);
    expect(row(world)?.sentAt).toBeUndefined();
    const takenAt = plusMs(morning, SECOND_MS);
    expect(await tell(world, { carrierMessageId: 'm-lost', takenAt, fate: byCarrier })).toBe('sent');
    expect(row(world)).toMatchObject({ state: 'sent', sentAt: takenAt, carrierMessageId: 'm-lost' });
    expect(await tell(world, { carrierMessageId: 'm-lost', takenAt })).toBe('delivered');
  });

  it.each([
    { because: 'long before the claim', ms: -HOUR_MS },
    { because: 'when the claim was past its time', ms: 72 * SECOND_MS },
  ])('is of something else: taken $because', async ({ ms }) => {
    const world = await afterSending(lost);
    expect(await tell(world, { carrierMessageId: 'm-x', takenAt: plusMs(morning, ms) })).toBe('unmatched');
    expect(row(world)?.state).toBe('unknown');
  });

  it('cannot choose between two claims of one minute: both stay unknown', async () => {
    const world = await afterSending(lost);
    const other = aNotice({
      noticeId: noticeId('L-2#1.1#due-3'),
      state: 'unknown',
      contactId: borrowerContactId,
      attemptId: attemptId('a-2'),
      publishBy: plusMs(morning, 10 * SECOND_MS),
    });
    await world.records.commit([{ op: 'put', kind: 'notice', item: other }]);
    expect(await tell(world, { carrierMessageId: 'm-x' })).toBe('ambiguous');
    expect([row(world)?.state, row(world, other.noticeId)?.state]).toEqual(['unknown', 'unknown']);
  });

  it('passes over a message whose id is known, and takes the other one', async () => {
    const world = await afterSending(lost);
    const other = aNotice({
      noticeId: noticeId('L-2#1.1#due-3'),
      state: 'sent',
      contactId: borrowerContactId,
      carrierMessageId: 'm-2',
      publishBy: plusMs(morning, 10 * SECOND_MS),
    });
    await world.records.commit([{ op: 'put', kind: 'notice', item: other }]);
    expect(await tell(world, { carrierMessageId: 'm-x' })).toBe('delivered');
    expect(row(world)).toMatchObject({ state: 'delivered', carrierMessageId: 'm-x' });
  });

  it('says nothing when the carrier has masked the number', async () => {
    const world = await afterSending(lost);
    expect(await tell(world, { carrierMessageId: 'm-x', number: undefined })).toBe('unmatched');
  });

  it('may come before the worker has written its own answer down', async () => {
    const world = await stage({
      duringCall: async () => {
        expect(await tell(world)).toBe('delivered');
      },
    });
    await lookAtLoan(world.deps, loanId('L-1'));
    expect(row(world)).toMatchObject({ state: 'delivered', carrierMessageId: 'carrier-1' });
  });
});

describe('what the carrier says of the number', () => {
  it('makes it unreachable for good when it says so, and nothing goes there any more', async () => {
    const world = await afterSending();
    await tell(world, { fate: invalid });
    await tell(world, { fate: invalid });
    expect(contactOf(world)?.holds).toEqual([
      { kind: 'unreachable', since: aReceipt().takenAt, source: 'carrier' },
    ]);
  });

  it.each(['phone-unavailable', 'blocked-as-spam', 'unknown-error'])(
    'is left alone after %s',
    async (code) => {
      const world = await afterSending();
      await tell(world, { fate: failed({ code }) });
      expect(contactOf(world)?.holds).toEqual([]);
    },
  );

  it('is older than what the lender has made sure of since', async () => {
    const verifiedAt = at('2026-06-25T15:00:00Z');
    const world = await afterSending(undefined, { contacts: [borrower({ verifiedAt })] });
    expect(await tell(world, { fate: invalid })).toBe('undelivered');
    expect(contactOf(world)?.holds).toEqual([]);
  });

  it('opts the number out, and holds the person’s other numbers', async () => {
    const world = await afterSending();
    await tell(world, { fate: optedOut });
    const contact = contactOf(world);
    expect(contact && isOptedOut(contact)).toBe(true);
    expect(world.records.all('person')[0]?.holds).toMatchObject([{ kind: 'other-number-opted-out' }]);
  });

  it('does not undo an opt-in that came after the message', async () => {
    const optInAt = at('2026-06-25T20:00:00Z');
    const world = await afterSending(undefined, { contacts: [borrower({ optInAt })] });
    await tell(world, { fate: optedOut });
    expect(contactOf(world)?.carrierOptedOutAt).toBeUndefined();
  });
});

describe('a batch of the carrier’s log', () => {
  const item = (itemId: string, receipt: () => Receipt) => ({ itemId, line: `line ${itemId}`, receipt });
  const poison = item('poison', () => {
    throw new Fault('invalid_input', 'delivery log line: status: is missing');
  });

  it('puts what is no receipt among the dead letters with its reason, and holds up nothing else', async () => {
    const world = await afterSending();
    const aside = memoryReceiptsAside();
    const items = [poison, item('good', () => aReceipt())];
    expect(await takeReceipts({ ...world.deps, aside }, items)).toEqual({ dead: 1, delivered: 1 });
    expect(aside.given).toEqual([
      { line: 'line poison', reason: 'invalid_input: delivery log line: status: is missing' },
    ]);
    expect(row(world)?.state).toBe('delivered');
    expect(JSON.stringify(world.log.lines)).not.toContain('line poison');
  });

  it('keeps for later what cannot be stored now, and what names no notice yet', async () => {
    const aside = memoryReceiptsAside();
    const world = await afterSending(undefined, {});
    const broken = {
      ...world.deps.records,
      noticesByCarrierId: () => Promise.reject(new Fault('unavailable', 'busy')),
    };
    await takeReceipts({ ...world.deps, records: broken, aside }, [item('a', () => aReceipt())]);
    await takeReceipts({ ...world.deps, aside }, [item('b', () => aReceipt({ carrierMessageId: 'm-x' }))]);
    expect(aside.waiting.map(({ reason }) => reason)).toEqual([
      'unavailable: busy',
      'unmatched: no notice could be named at the first look',
    ]);
  });

  it('comes again as a whole when a line could be put nowhere', async () => {
    const world = await afterSending();
    const full = () => Promise.reject(new Fault('unavailable', 'the queue is gone'));
    const deps = { ...world.deps, aside: { later: full, dead: full } };
    await expect(takeReceipts(deps, [poison])).rejects.toThrow('the queue is gone');
  });

  it('at the second look leaves what still names no notice, and brings back alone what fails', async () => {
    const world = await afterSending();
    const again = await takeAgain(world.deps, [
      { itemId: 'strange', receipts: () => [aReceipt({ carrierMessageId: 'm-x' })] },
      { itemId: 'poison', receipts: () => [poison.receipt()] },
      { itemId: 'mistake', receipts: () => [aReceipt(), undefined as unknown as Receipt] },
      { itemId: 'late', receipts: () => [aReceipt()] },
    ]);
    expect(again).toEqual({
      failed: ['poison', 'mistake'],
      counts: { unmatched: 1, delivered: 1, known: 1, failed: 2 },
    });
    expect(row(world)?.state).toBe('delivered');
  });
});
