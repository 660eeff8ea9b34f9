import { describe, expect, it } from 'vitest';
import { openedCase } from '../../functions/case/opened-case.ts';
import { say } from '../../functions/case/say.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { sweep, type Swept } from '../../functions/sweep/sweep.ts';
import { Fault } from '../../shared/fault.ts';
import { contactIdOf } from '../../shared/model/ids.ts';
import type { Records } from '../../shared/ports/records.ts';
import { MINUTE_MS, plusMs, SECOND_MS } from '../../shared/time.ts';
import { aCase, caseId } from '../builders/case.ts';
import { aForm } from '../builders/form.ts';
import { inboundId, loanId, personId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aPerson } from '../builders/party.ts';
import {
  borrower,
  borrowerContactId,
  borrowerLoan,
  borrowerNumber,
  keys,
  morning,
  stage,
  type Stage,
} from '../builders/stage.ts';

const throttled = { kind: 'throttled', code: 'Throttling' } as const;
const said = (world: Stage, text: string, id: string) =>
  takeReply(world.deps, { inboundId: inboundId(id), from: borrowerNumber, text, sentAt: world.clock.now() });
const overdue = aCase({
  kind: 'distress',
  caseId: caseId('S0000001'),
  contactId: borrowerContactId,
  openedAt: plusMs(morning, -2 * 3_600_000),
  dueAt: plusMs(morning, -3_600_000),
  actAt: morning,
});

/** A dozen borrowers to whom staff wrote overnight. */
async function withCaseMessages() {
  const people = Array.from({ length: 12 }, (_, nth) => {
    const number = `+1212555${String(1000 + nth)}`;
    const contactId = contactIdOf(keys.contact, number);
    const ids = { personId: personId(`P-${nth + 1}`), loanId: loanId(`L-${nth + 1}`), contactId };
    return { number, ...ids };
  });
  const world = await stage({
    carrier: [throttled],
    contacts: [
      borrower({ personIds: [] }),
      ...people.map(({ number, contactId, personId: id }) =>
        borrower({ number, contactId, personIds: [id] }),
      ),
    ],
    people: people.map((one) =>
      aPerson({ personId: one.personId, contactIds: [one.contactId], loanIds: [one.loanId] }),
    ),
    heads: people.map((one) =>
      borrowerLoan({ loanId: one.loanId, personId: one.personId, contactId: one.contactId }),
    ),
    instalments: people.map((one) => anInstalment({ loanId: one.loanId })),
  });
  for (const { contactId } of people) {
    const one = await openedCase(world.deps, aForm({ cause: `form-${contactId.slice(0, 8)}`, contactId }));
    await say(world.deps, one.caseId, { who: 'ann', text: 'We read your complaint.' });
  }
  world.clock.advance(MINUTE_MS);
  return world;
}

/** As a run whose every message takes the carrier five seconds. */
const slowly = (world: Stage) => {
  const before = world.sms.calls.length;
  return () => (60 - 5 * (world.sms.calls.length - before)) * SECOND_MS;
};

describe('a sweep whose carrier is slow', () => {
  it('calls for cases first, answers next, and leaves to the next run what it has no time for', async () => {
    const world = await withCaseMessages();
    await said(world, 'STOP', 'in-1');
    await world.records.commit([{ op: 'put', kind: 'case', item: overdue }]);
    const swept = await sweep(world.deps, { remainingMs: slowly(world) });
    expect(world.alarm.raised).toMatchObject([{ caseId: 'S0000001', why: 'overdue' }]);
    expect(world.sms.calls[1]?.number).toBe(borrowerNumber);
    expect(swept).toMatchObject({ cases: 1, answered: 1, told: 8, left: 4, failed: 0 });
    expect(await sweep(world.deps, { remainingMs: slowly(world) })).toMatchObject({ told: 4, left: 0 });
  });
});

describe('a sweep in which something is broken', () => {
  const broken = (records: Records, of: Partial<Records>): Records => ({ ...records, ...of });

  it('goes on with everything else, and says so at the end', async () => {
    const world = await withCaseMessages();
    await world.records.commit([{ op: 'put', kind: 'case', item: overdue }]);
    const records = broken(world.records, {
      get: (wanted) => {
        if (wanted.some((key) => key.kind === 'case' && key.caseId === 'S0000001')) {
          throw new TypeError('a row nobody can read');
        }
        return world.records.get(wanted);
      },
    });
    const reports: Swept[] = [];
    const done = sweep({ ...world.deps, records }, { report: (swept) => void reports.push(swept) });
    await expect(done).rejects.toThrow(TypeError);
    expect(reports).toMatchObject([{ cases: 0, failed: 1, told: 12 }]);
    const failed = world.log.lines.filter(({ event }) => event === 'sweep-failed');
    expect(failed).toMatchObject([{ fields: { id: 'S0000001', code: 'defect' } }]);
  });

  it('outlives a whole list that cannot be read', async () => {
    const world = await withCaseMessages();
    const records = broken(world.records, {
      unappliedReplies: () => Promise.reject(new Fault('unavailable', 'the index does not answer')),
    });
    expect(await sweep({ ...world.deps, records })).toMatchObject({ failed: 1, told: 12 });
  });
});

describe('an answer that a worker left behind', () => {
  it('is sent by the very next sweep, however young it is', async () => {
    const world = await stage({ carrier: [throttled] });
    await said(world, 'STOP', 'in-1');
    world.clock.advance(SECOND_MS);
    expect(await sweep(world.deps)).toMatchObject({ answered: 1, late: 0 });
    expect(world.sms.calls).toHaveLength(2);
  });

  it('is counted when it is too late for it', async () => {
    const world = await stage({ carrier: [throttled] });
    await said(world, 'STOP', 'in-1');
    world.clock.advance(5 * MINUTE_MS + SECOND_MS);
    expect(await sweep(world.deps)).toMatchObject({ late: 1 });
    expect(world.sms.calls).toHaveLength(1);
  });
});
