import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { contactIdOf } from '../../shared/model/ids.ts';
import { isOptedOut } from '../../shared/model/party.ts';
import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../../shared/time.ts';
import { contactId, inboundId, loanId } from '../builders/ids.ts';
import { aPerson } from '../builders/party.ts';
import {
  borrower,
  borrowerContactId,
  borrowerNumber,
  keys,
  morning,
  stage,
  type Stage,
} from '../builders/stage.ts';
import type { Call } from '../memory/records.ts';

let next = 0;
const said = (text: string, sentAt: Instant = morning, from = borrowerNumber) => ({
  inboundId: inboundId(`in-${(next += 1)}`),
  from,
  text,
  sentAt,
});

const theContact = ({ records }: Stage) => {
  const found = records.all('contact').find((one) => one.contactId === borrowerContactId);
  if (found === undefined) throw new Error('the borrower is not on the stage');
  return found;
};

describe('STOP', () => {
  it('ends all notices to the number and is confirmed once', async () => {
    const world = await stage();
    expect(await takeReply(world.deps, said('STOP'))).toBe('sent');
    expect(isOptedOut(theContact(world))).toBe(true);
    expect(await lookAtLoan(world.deps, loanId('L-1'))).toMatchObject([{ outcome: 'refused' }]);
    expect(world.sms.calls).toHaveLength(1);
    expect(world.sms.calls[0]?.body).toMatch(/opted out/);
  });

  it('said again within a day is heard and not confirmed again', async () => {
    const world = await stage();
    await takeReply(world.deps, said('STOP'));
    world.clock.advance(23 * HOUR_MS);
    expect(await takeReply(world.deps, said('STOP', world.clock.now()))).toBe('refused');
    world.clock.advance(2 * HOUR_MS);
    expect(await takeReply(world.deps, said('STOP', world.clock.now()))).toBe('sent');
    expect(world.sms.calls).toHaveLength(2);
  });

  it('from a number nobody knows is kept for the day we would learn it', async () => {
    const world = await stage();
    await takeReply(world.deps, said('退订', morning, '+8610012345678'));
    const stranger = world.records
      .all('contact')
      .find((one) => one.contactId === contactIdOf(keys.contact, '+8610012345678'));
    expect(stranger && isOptedOut(stranger)).toBe(true);
    expect(world.sms.calls[0]?.body).toContain('【');
  });

  it('holds the other numbers of the person, and not the person’s own help', async () => {
    const other = contactId('c-other');
    const world = await stage({
      people: [aPerson({ contactIds: [borrowerContactId, other] })],
    });
    await takeReply(world.deps, said('STOP'));
    expect(world.records.all('person')[0]?.holds).toMatchObject([
      { kind: 'other-number-opted-out', exceptContactId: borrowerContactId },
    ]);
    expect(await takeReply(world.deps, said('HELP'))).toBe('sent');
  });
});

describe('the order of STOP and START', () => {
  const earlier = plusMs(morning, -HOUR_MS);
  const cases = [
    [
      'a later START ends it',
      [
        ['STOP', earlier],
        ['START', morning],
      ],
      false,
    ],
    [
      'an earlier START that arrives late does not',
      [
        ['STOP', morning],
        ['START', earlier],
      ],
      true,
    ],
    [
      'a tie stops',
      [
        ['STOP', morning],
        ['START', morning],
      ],
      true,
    ],
    [
      'a tie stops, whichever arrives first',
      [
        ['START', morning],
        ['STOP', morning],
      ],
      true,
    ],
    [
      'an old STOP that arrives after a newer START is only recorded',
      [
        ['START', morning],
        ['STOP', earlier],
      ],
      false,
    ],
    [
      'a START from a clock that runs ahead does not outrank the STOP after it',
      [
        ['START', plusMs(morning, HOUR_MS)],
        ['STOP', plusMs(morning, MINUTE_MS)],
      ],
      true,
    ],
  ] as const;

  it.each(cases)('%s', async (_why, heard, optedOut) => {
    const world = await stage();
    for (const [text, sentAt] of heard) {
      await takeReply(world.deps, said(text, sentAt));
      world.clock.advance(2 * MINUTE_MS);
    }
    expect(isOptedOut(theContact(world))).toBe(optedOut);
  });

  it('START does not undo a quarantine, and is not confirmed as if it had', async () => {
    const world = await stage({ contacts: [borrower({ quarantinedAt: morning })] });
    expect(await takeReply(world.deps, said('START'))).toBe('applied');
    expect(theContact(world).quarantinedAt).toBe(morning);
    expect(world.sms.calls).toEqual([]);
  });
});

describe('what we cannot understand', () => {
  it('holds the number until a person has looked, and is not answered', async () => {
    const world = await stage();
    expect(await takeReply(world.deps, said('my dog ate the bill'))).toBe('applied');
    expect(theContact(world).holds).toMatchObject([{ kind: 'unclear-reply' }]);
    expect(await lookAtLoan(world.deps, loanId('L-1'))).toMatchObject([{ outcome: 'waiting' }]);
    expect(world.sms.calls).toEqual([]);
  });
});

describe('the same reply', () => {
  it('delivered twice is stored, applied and answered once', async () => {
    const world = await stage();
    const stop = said('STOP');
    expect(await takeReply(world.deps, stop)).toBe('sent');
    expect(await takeReply(world.deps, stop)).toBe('already-applied');
    expect(world.records.all('reply')).toHaveLength(1);
    expect(world.sms.calls).toHaveLength(1);
  });

  /** Each write of a reply, not done and done-but-the-answer-lost; then the carrier's retry, or sweep. */
  const writes = ['stored', 'applied', 'claimed', 'sent'] as const;
  const stageOf = ({ method, writes: all }: Call): (typeof writes)[number] | undefined => {
    if (method !== 'commit') return undefined;
    for (const write of all) {
      if (write.op !== 'put') continue;
      if (write.kind === 'reply') return write.item.state === 'received' ? 'stored' : 'applied';
      if (write.kind === 'notice' && write.item.state === 'claimed') return 'claimed';
      if (write.kind === 'notice' && write.item.state === 'sent') return 'sent';
    }
    return undefined;
  };
  const faults = writes.flatMap((name) => [
    { name, fault: 'not-done' as const },
    { name, fault: 'answer-lost' as const },
  ]);

  it.each(faults)(
    'interrupted when $name ($fault) ends applied once, answered at most once',
    async ({ name, fault }) => {
      let armed = true;
      const strike = <Kind extends 'not-done' | 'answer-lost'>(kind: Kind, call: Call): Kind | undefined => {
        if (!armed || fault !== kind || stageOf(call) !== name) return undefined;
        armed = false;
        return kind;
      };
      const world = await stage({
        faults: { before: (call) => strike('not-done', call), after: (call) => strike('answer-lost', call) },
      });
      const stop = said('STOP');
      await takeReply(world.deps, stop).catch(() => undefined);
      world.clock.advance(2 * MINUTE_MS);
      await sweep(world.deps);
      await takeReply(world.deps, stop);
      await sweep(world.deps);
      expect(isOptedOut(theContact(world))).toBe(true);
      expect(theContact(world).pendingReplies).toEqual([]);
      expect(world.records.all('reply')).toMatchObject([{ state: 'applied' }]);
      expect(world.sms.calls.length).toBe(1);
    },
  );
});

describe('an answer that is too late', () => {
  it('is not sent: five minutes after a STOP a confirmation would come out of nowhere', async () => {
    let down = true;
    const world = await stage({
      faults: {
        before: (call) =>
          down &&
          call.method === 'commit' &&
          call.writes.some((write) => write.op === 'put' && write.kind === 'decision')
            ? 'not-done'
            : undefined,
      },
    });
    await takeReply(world.deps, said('STOP')).catch(() => undefined);
    down = false;
    world.clock.advance(5 * MINUTE_MS + 1);
    await sweep(world.deps);
    expect(world.records.all('notice')).toMatchObject([{ state: 'expired', reason: 'answer-too-late' }]);
    expect(world.sms.calls).toEqual([]);
  });
});
