import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEDGER_SOURCE, paymentReceived } from '../../shared/events/events.ts';
import { writeBook } from '../builders/book.ts';
import { startLocalRun, type LocalRunProcess } from './local-run.ts';

const phone = {
  disputes: '+12125550111',
  hasPaid: '+12125550112',
  announced: '+12125550113',
  needsHelp: '+12125550114',
} as const;

/** Borrowers who answer, and a service person at the command line: nine days of a small book. */
describe('cases from the first word to the last', { timeout: 600_000 }, () => {
  let run: LocalRunProcess;
  let book: ReturnType<typeof writeBook>;
  let disputed = '';

  beforeAll(async () => {
    book = writeBook([
      { loan: 'L-disputes', phone: phone.disputes },
      { loan: 'L-has-paid', phone: phone.hasPaid },
      { loan: 'L-announced', phone: phone.announced },
      { loan: 'L-needs-help', phone: phone.needsHelp },
    ]);
    const files = ['--ledger', book.ledger, '--mapping', book.mapping];
    // The first 24 hours end on a Tuesday at noon in New York, two days before the due date.
    run = await startLocalRun([...files, '--at', '2026-06-22T12:00-04:00', '--seed', 'cases']);
  }, 600_000);
  afterAll(async () => {
    await run.stop();
    rmSync(book.folder, { recursive: true });
  });

  /** What a service person types, against this very run. */
  async function cli(...args: readonly string[]): Promise<string> {
    const { code, said } = await run.cli('cases', ...args);
    expect({ code, said }).toMatchObject({ code: 0 });
    return said;
  }
  const caseOf = async (kind: string, ...more: readonly string[]): Promise<string> =>
    (await cli('list', ...more))
      .split('\n')
      .find((line) => line.includes(`  ${kind} `))
      ?.slice(0, 8) ?? 'none';
  const lastTo = async (number: string) => (await run.received(number)).at(-1)?.body ?? '';

  it('begin with an answer that names number and day, and keep reminders back', async () => {
    await run.reply(phone.disputes, 'The amount is wrong, I dispute it');
    expect(await lastTo(phone.disputes)).toContain(await caseOf('dispute'));
    await run.reply(phone.needsHelp, 'I lost my job and cannot pay');
    expect(await lastTo(phone.needsHelp)).toContain(await caseOf('hardship'));
    await run.reply(phone.hasPaid, 'I paid already');
    expect(await caseOf('dispute', '--watching')).not.toBe('none');
    const detail = {
      loanId: 'L-announced',
      paymentId: 'PAY-1',
      minorUnits: 12_050,
      receivedAt: '2026-06-23T15:00:00Z',
    };
    await run.call('POST', '/local/events', {
      source: LEDGER_SOURCE,
      detailType: paymentReceived.type,
      detail,
    });
    expect((await cli('list', '--watching')).split('\n')).toHaveLength(2);
  });

  it('end, where help was asked for, in a plan', async () => {
    const plan = ['--loan', 'L-needs-help', '--pay', '1=2026-07-03:40.00'];
    const agreeing = [
      '--by',
      'ann',
      '--outcome',
      'plan-agreed',
      '--reason',
      'As we agreed by phone.',
      ...plan,
    ];
    await cli('resolve', await caseOf('hardship'), ...agreeing);
  });

  it('are answered by staff a day after the last message, and closed', async () => {
    const id = await caseOf('dispute');
    await cli('take', id, '--by', 'ann');
    await cli('say', id, '--by', 'ann', '--text', 'We compare your payments with our books.');
    await run.clock({ advance: 'PT1H' });
    expect(await lastTo(phone.disputes)).toContain('We compare your payments with our books.');
    await cli('resolve', id, '--by', 'ann', '--outcome', 'upheld', '--reason', 'You were right.');
    disputed = id;
  });

  it('come of "I paid" when the next delivery of the ledger still asks for it', async () => {
    await run.clock({ at: '2026-06-24T18:00:00Z' });
    const shown = await cli('show', await caseOf('dispute'));
    expect(shown).toContain('I paid already');
    expect(shown).toMatch(/P-L-has-paid +they say that it is paid +by this case/);
  });

  it('come of an announced payment that no snapshot lists for two working days, and nothing is sent', async () => {
    await run.clock({ at: '2026-06-25T21:30:00Z' });
    expect(await cli('list', '--watching')).toContain('dispute');
    await run.clock({ at: '2026-06-25T22:10:00Z' });
    expect(await cli('list', '--watching')).toBe('no case is watching');
    const ids = (await cli('list')).split('\n').map((line) => line.slice(0, 8));
    const shown = await Promise.all(ids.map((id) => cli('show', id)));
    expect(shown.filter((text) => text.includes('Find payment PAY-1'))).toHaveLength(1);
    // The reminder of the first day is all that ever came, although the due date came too.
    expect(await run.received(phone.announced)).toHaveLength(1);
  });

  it('are told of when a week has room for a third message: the end with the road to appeal, then how it went', async () => {
    expect(await run.received(phone.disputes)).toHaveLength(3);
    await run.clock({ at: '2026-06-29T17:00:00Z' });
    expect(await lastTo(phone.disputes)).toContain('855-411-2372');
    await run.clock({ at: '2026-06-30T18:00:00Z' });
    expect(await lastTo(phone.disputes)).toContain('How did we do?');
    const before = (await run.received(phone.disputes)).length;
    await run.reply(phone.disputes, '5');
    expect(await cli('show', disputed)).toMatch(/score +5 of 5/);
    expect(await run.received(phone.disputes)).toHaveLength(before);
  });

  it('leave the next reminder to follow the plan, to its day and its sum', async () => {
    const bodies = (await run.received(phone.needsHelp)).map(({ body }) => body);
    expect(bodies.some((body) => body.includes('our plan with you is $40.00 by Jul 3.'))).toBe(true);
    const ofPlan = bodies.filter(
      (body) => body.includes('$40.00') && /\bdue (?:today, )?Jul 3\b/i.test(body),
    );
    expect(ofPlan).toHaveLength(1);
    expect(bodies.filter((body) => body.includes('$120.50'))).toHaveLength(1);
  });
});
