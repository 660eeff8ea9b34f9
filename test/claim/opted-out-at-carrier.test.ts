import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { isOptedOut } from '../../shared/model/party.ts';
import type { CarrierAnswer } from '../../shared/ports/sms.ts';
import { contactId, inboundId, loanId } from '../builders/ids.ts';
import { aPerson } from '../builders/party.ts';
import { borrowerContactId, borrowerNumber, morning, stage, type Stage } from '../builders/stage.ts';
import type { Call } from '../memory/records.ts';

const optedOut: CarrierAnswer = { kind: 'refused', code: 'OptedOutException', optedOut: true };
const theContact = ({ records }: Stage) =>
  records.all('contact').find((one) => one.contactId === borrowerContactId);
const look = (world: Stage) => lookAtLoan(world.deps, loanId('L-1'));

/** The write that ends the claim: what it puts, by kind. */
const kindsOf = ({ writes }: Call) => writes.map((write) => write.kind).sort();
const isEnding = ({ method, writes }: Call): boolean =>
  method === 'commit' &&
  writes.some((write) => write.op === 'put' && write.kind === 'notice' && write.item.state === 'rejected');

describe('a message that the carrier refuses because the number has opted out there', () => {
  it('becomes an opt-out here, in the same write that says it was rejected', async () => {
    const endings: string[][] = [];
    const world = await stage({
      carrier: [optedOut],
      people: [aPerson({ contactIds: [borrowerContactId, contactId('c-other')] })],
      faults: {
        before: (call) => {
          if (isEnding(call)) endings.push(kindsOf(call));
          return undefined;
        },
      },
    });
    expect(await look(world)).toMatchObject([{ outcome: 'rejected' }]);
    expect(endings).toEqual([['case', 'contact', 'notice', 'person']]);
    const contact = theContact(world);
    expect(contact?.carrierOptedOutAt).toBe(morning);
    expect(contact && isOptedOut(contact)).toBe(true);
    expect(world.records.all('notice')).toMatchObject([{ state: 'rejected', reason: 'OptedOutException' }]);
  });

  it('holds the other numbers of the person, as a STOP to us would have', async () => {
    const world = await stage({ carrier: [optedOut] });
    await look(world);
    expect(world.records.all('person')[0]?.holds).toMatchObject([
      { kind: 'other-number-opted-out', source: borrowerContactId, exceptContactId: borrowerContactId },
    ]);
  });

  it('is the last: nothing more is tried', async () => {
    const world = await stage({ carrier: [optedOut] });
    await look(world);
    await takeReply(world.deps, {
      inboundId: inboundId('in-1'),
      from: borrowerNumber,
      text: 'thanks',
      sentAt: morning,
    });
    expect(world.sms.calls).toHaveLength(1);
  });

  it('that is an answer makes the opt-out too', async () => {
    const world = await stage({ carrier: [optedOut] });
    const help = { inboundId: inboundId('in-1'), from: borrowerNumber, text: 'HELP', sentAt: morning };
    expect(await takeReply(world.deps, help)).toBe('rejected');
    expect(theContact(world)?.carrierOptedOutAt).toBe(morning);
  });

  it('finds another writer first, reads again, and loses neither change', async () => {
    let others = 0;
    const world: Stage = await stage({
      carrier: [optedOut],
      faults: {
        before: async (call) => {
          const contact = theContact(world);
          if (!isEnding(call) || contact === undefined || (others += 1) > 2) return undefined;
          await world.records.commit([
            { op: 'put', kind: 'contact', item: { ...contact, verifiedAt: morning } },
          ]);
          return undefined;
        },
      },
    });
    expect(await look(world)).toMatchObject([{ outcome: 'rejected' }]);
    expect(theContact(world)).toMatchObject({ verifiedAt: morning, carrierOptedOutAt: morning });
  });

  it('is an opt-out also when sweep has given the call up meanwhile; the row keeps its end', async () => {
    const world: Stage = await stage({
      carrier: [optedOut],
      duringCall: async () => {
        const [row] = world.records.all('notice');
        if (row === undefined) return;
        await world.records.commit([
          { op: 'put', kind: 'notice', item: { ...row, state: 'unknown', since: morning } },
        ]);
      },
    });
    await look(world);
    expect(world.records.all('notice')).toMatchObject([{ state: 'unknown' }]);
    expect(theContact(world)?.carrierOptedOutAt).toBe(morning);
  });

  it('for another reason is no opt-out', async () => {
    const world = await stage({ carrier: [{ kind: 'refused', code: 'InvalidParameterException' }] });
    await look(world);
    expect(theContact(world)?.carrierOptedOutAt).toBeUndefined();
  });
});
