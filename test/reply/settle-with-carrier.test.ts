import { describe, expect, it } from 'vitest';
import { takeReply } from '../../functions/reply/reply.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { isOptedOut, type Contact } from '../../shared/model/party.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../shared/time.ts';
import { inboundId } from '../builders/ids.ts';
import {
  borrower,
  borrowerContactId,
  borrowerNumber,
  morning,
  stage,
  type Stage,
} from '../builders/stage.ts';
import { memoryCarrierList } from '../memory/carrier-list.ts';

let next = 0;
const say = (world: Stage, text: string, sentAt = world.clock.now()) =>
  takeReply(world.deps, { inboundId: inboundId(`in-${(next += 1)}`), from: borrowerNumber, text, sentAt });
const theContact = ({ records }: Stage): Contact => {
  const found = records.all('contact').find((one) => one.contactId === borrowerContactId);
  if (found === undefined) throw new Error('the borrower is not on the stage');
  return found;
};
const before = plusMs(morning, -HOUR_MS);
const outAtCarrier = borrower({ carrierOptedOutAt: before });

describe('START', () => {
  it('of a number on the carrier’s list takes it off there, ends the opt-out here, and is confirmed', async () => {
    const world = await stage({ contacts: [outAtCarrier], carrierList: memoryCarrierList([borrowerNumber]) });
    expect(await say(world, 'START')).toBe('sent');
    expect(world.carrierList.calls).toEqual(['stateOf', 'optIn']);
    expect(isOptedOut(theContact(world))).toBe(false);
    expect(theContact(world)).toMatchObject({
      carrierOptInAt: morning,
      optInAt: morning,
      pendingReplies: [],
    });
  });

  it('asks the carrier also where we have not heard of its list before', async () => {
    const world = await stage({
      contacts: [borrower({ optOutAt: before })],
      carrierList: memoryCarrierList([borrowerNumber]),
    });
    expect(await say(world, 'START')).toBe('sent');
    expect(world.carrierList.numbers.size).toBe(0);
  });

  it('opts nobody in at a carrier that does not say the number is out', async () => {
    const world = await stage({ contacts: [outAtCarrier] });
    expect(await say(world, 'START')).toBe('sent');
    expect(world.carrierList.calls).toEqual(['stateOf']);
    expect(isOptedOut(theContact(world))).toBe(false);
  });

  it('leaves the number out, unconfirmed, while the carrier does not answer', async () => {
    const world = await stage({ contacts: [outAtCarrier], carrierList: memoryCarrierList([borrowerNumber]) });
    world.carrierList.fail(true);
    expect(await say(world, 'START')).toBe('applied');
    expect(world.carrierList.calls).toEqual(['stateOf']);
    expect(isOptedOut(theContact(world))).toBe(true);
    expect(world.sms.calls).toEqual([]);
  });

  it.each([
    { days: 29, calls: 1, out: true, why: 'the carrier allows it once in 30 days' },
    { days: 30, calls: 2, out: false, why: 'the 30 days are over' },
  ])('again after $days days makes $calls call(s) in all: $why', async ({ days, calls, out }) => {
    const world = await stage({ contacts: [outAtCarrier], carrierList: memoryCarrierList([borrowerNumber]) });
    await say(world, 'START');
    // They stop at the carrier, past us, and think again.
    world.carrierList.numbers.add(borrowerNumber);
    world.clock.advance(days * DAY_MS);
    await say(world, 'START');
    expect(world.carrierList.calls.filter((call) => call === 'optIn')).toHaveLength(calls);
    expect(isOptedOut(theContact(world))).toBe(out);
  });

  it('that the carrier does not let through has a person, since no message of ours can say so', async () => {
    const asked = borrower({ carrierOptedOutAt: before, carrierOptInAt: plusMs(morning, -5 * DAY_MS) });
    const world = await stage({ contacts: [asked], carrierList: memoryCarrierList([borrowerNumber]) });
    expect(await say(world, 'START')).toBe('applied');
    await say(world, 'START');
    expect(world.records.all('case')).toMatchObject([
      {
        kind: 'question',
        state: 'open',
        conversation: [{ by: 'borrower', text: 'START' }, { text: 'START' }],
      },
    ]);
    expect(world.sms.calls).toEqual([]);
    // Nothing was misunderstood: the case asks for somebody, not for silence.
    expect(theContact(world).holds).toEqual([]);
  });

  it('that the carrier lets through needs nobody', async () => {
    const world = await stage({ contacts: [outAtCarrier], carrierList: memoryCarrierList([borrowerNumber]) });
    await say(world, 'START');
    expect(world.records.all('case')).toEqual([]);
  });
});

describe('the carrier is not asked at all', () => {
  it.each([
    { why: 'the words are no START', contact: outAtCarrier, text: 'HELP' },
    { why: 'they say both', contact: outAtCarrier, text: 'STOP. START' },
    { why: 'a later STOP stands', contact: { ...outAtCarrier, optOutAt: morning }, text: 'START' },
    {
      why: 'the number is somebody else’s',
      contact: { ...outAtCarrier, quarantinedAt: before },
      text: 'START',
    },
  ])('when $why', async ({ contact, text }) => {
    const world = await stage({ contacts: [contact], carrierList: memoryCarrierList([borrowerNumber]) });
    await say(world, text, before);
    expect(world.carrierList.calls).toEqual([]);
    expect(isOptedOut(theContact(world))).toBe(true);
  });
});

describe('killed around the opt-in call', () => {
  const remembering = (contact: Contact | undefined) => contact?.carrierOptInAt !== undefined;
  it.each([
    { when: 'before it is remembered that we ask', fault: 'before', lost: false, calls: 1, out: false },
    { when: 'when it is remembered and not asked', fault: 'after', lost: false, calls: 0, out: true },
    { when: 'when it is done and the answer lost', fault: 'none', lost: true, calls: 1, out: true },
  ])('$when: at most one call, and doubt stays out', async ({ fault, lost, calls, out }) => {
    let armed = true;
    const strikes = (stage: string, kinds: readonly (Contact | undefined)[]) => {
      if (!armed || fault !== stage || !kinds.some(remembering)) return false;
      armed = false;
      return true;
    };
    const contactsIn = (writes: readonly { kind: string; item: unknown }[]) =>
      writes.filter(({ kind }) => kind === 'contact').map(({ item }) => item as Contact);
    const world = await stage({
      contacts: [outAtCarrier],
      carrierList: memoryCarrierList([borrowerNumber], () => lost),
      faults: {
        before: ({ writes }) => (strikes('before', contactsIn(writes)) ? 'not-done' : undefined),
        after: ({ writes }) => (strikes('after', contactsIn(writes)) ? 'answer-lost' : undefined),
      },
    });
    await say(world, 'START').catch(() => undefined);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.records.all('reply')).toMatchObject([{ state: 'applied' }]);
    expect(world.carrierList.calls.filter((call) => call === 'optIn')).toHaveLength(calls);
    expect(isOptedOut(theContact(world))).toBe(out);
    // The next START finds out what the carrier really says.
    world.clock.advance(HOUR_MS);
    await say(world, 'START');
    expect(world.carrierList.calls.filter((call) => call === 'optIn').length).toBeLessThanOrEqual(1);
    if (lost) expect(isOptedOut(theContact(world))).toBe(false);
  });
});
