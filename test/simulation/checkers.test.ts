import { describe, expect, it } from 'vitest';
import type { Notice } from '../../shared/model/notice.ts';
import { aCase } from '../builders/case.ts';
import { at, loanId, noticeId, paymentId, personId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { aLoanHead } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { aReceipt } from '../builders/receipt.ts';
import { aSendingSetting, aTemplatesSetting } from '../builders/setting.ts';
import { checkEndings } from './endings.ts';
import { number, theContact, theNotice, theText, trace, type Trace } from './trace.ts';
import type { Violation } from './watch.ts';

type Row = readonly [promise: Violation['promise'], what: string, history: (told: Trace) => void];

/** The number, as the staff have written it down. */
const operator = (told: Trace, write: Parameters<Trace['commit']>[1][number]): void => {
  told.commit(told.worker({ verb: 'operator' }), [write]);
};

const claimed = (told: Trace): void => void told.claim();

const sent = (told: Trace, over: Partial<Notice> = {}): void => {
  const item = aNotice({
    noticeId: theNotice,
    contactId: theContact,
    state: 'sent',
    attempts: 1,
    carrierMessageId: 'm1',
    ...over,
  });
  told.commit(told.worker(), [{ op: 'put', kind: 'notice', item }]);
};

const answered = (told: Trace, id: string): void => {
  const who = told.claim(
    { noticeId: noticeId(`answer#${id}`), kind: 'answer', loanId: undefined },
    { text: `An answer to ${id}.` },
  );
  told.call(who, `An answer to ${id}.`);
};

const rows: readonly Row[] = [
  [
    1,
    'the same step told twice',
    (told) =>
      [told.claim(), told.claim()].forEach((who) => {
        told.call(who);
      }),
  ],
  [2, 'a claim without its decision', (told) => void told.claim({}, 'none')],
  [2, 'a decision whose facts are not those it names', (told) => void told.claim({}, { facts: '{"a":1}' })],
  [2, 'a decision that names no pack', (told) => void told.claim({}, { packs: [] })],
  [
    2,
    'a call with another text',
    (told) => {
      told.call(told.claim(), 'Something else.');
    },
  ],
  [
    2,
    'a decision that says no',
    (told) => {
      told.call(told.claim({}, { verdict: 'hold' }));
    },
  ],
  [
    3,
    'a stop',
    (told) => {
      told.reply('stop');
      claimed(told);
    },
  ],
  [
    3,
    'a reply that is not applied',
    (told) => {
      told.reply('help', { applied: false });
      claimed(told);
    },
  ],
  [
    3,
    'words nobody understood',
    (told) => {
      withCase(told, 'noise');
      claimed(told);
    },
  ],
  [
    3,
    'a dispute',
    (told) => {
      withCase(told, 'dispute');
      claimed(told);
    },
  ],
  [
    3,
    'a quarantine',
    (told) => {
      const item = aContact({ contactId: theContact, quarantinedAt: at('2026-06-25T13:00:00Z') });
      operator(told, { op: 'put', kind: 'contact', item });
      claimed(told);
    },
  ],
  [
    3,
    'a revoked consent',
    (told) => {
      told.ledger({ revoked: true, asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'the lender’s wish for silence',
    (told) => {
      told.ledger({ held: true, asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'a ledger that contradicts itself',
    (told) => {
      told.ledger({ addMinor: 1 });
      claimed(told);
    },
  ],
  [
    3,
    'a loan that was closed',
    (told) => {
      told.ledger({ status: 'closed', asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'a due date that moved',
    (told) => {
      told.ledger({ movedDays: 7, asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'an instalment that was paid',
    (told) => {
      told.ledger({ paid: true, asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'a payment that no snapshot counts',
    (told) => {
      const pendingPayments = [
        { paymentId: paymentId('pay-1'), minorUnits: 1, receivedAt: at('2026-06-25T13:00:00Z') },
      ];
      const item = aLoanHead({ loanId: loanId('L-1'), contactId: theContact, pendingPayments });
      told.commit(told.worker({ verb: 'ledger' }), [{ op: 'put', kind: 'loan', item }]);
      claimed(told);
    },
  ],
  [
    3,
    'a number that the carrier has given up',
    (told) => {
      told.call(told.claim());
      const fate = { state: 'undelivered', code: 'invalid-number', number: 'unreachable' } as const;
      const receipt = aReceipt({ takenAt: at('2026-06-25T14:00:00Z'), fate });
      const item = aNotice({
        noticeId: theNotice,
        contactId: theContact,
        state: 'undelivered',
        carrierMessageId: 'm1',
      });
      told.commit(told.worker({ verb: 'receipt', receipt }), [{ op: 'put', kind: 'notice', item }]);
      told.until('2026-06-28T14:00:00Z');
      told.claim({ noticeId: noticeId('L-1#1.1#due') });
    },
  ],
  [
    3,
    'a pause, by a worker that began after it',
    (told) => {
      pause(told);
      told.until('2026-06-25T14:00:01Z');
      claimed(told);
    },
  ],
  [
    3,
    'a suspension of its text, by a worker that began after it',
    (told) => {
      const { approvals } = aTemplatesSetting();
      const item = aTemplatesSetting({ approvals: approvals.replace('{', '{"suspended":1,') });
      operator(told, { op: 'put', kind: 'setting', item });
      told.until('2026-06-25T14:00:01Z');
      claimed(told);
    },
  ],
  [
    4,
    'a call after its publish-by time',
    (told) => {
      const who = told.claim();
      told.until('2026-06-25T14:00:11Z');
      told.call(who);
    },
  ],
  [
    4,
    'a call in the last minute before the window closes',
    (told) => {
      told.until('2026-06-25T23:59:30Z');
      told.call(told.claim());
    },
  ],
  [
    4,
    'a call before the window opens',
    (told) => {
      told.until('2026-06-26T12:59:59Z');
      told.call(told.claim());
    },
  ],
  [
    5,
    'two messages to one number in a day',
    (told) => {
      told.call(told.claim());
      told.until('2026-06-26T13:59:00Z');
      const id = noticeId('L-1#2.1#due-3');
      told.call(told.claim({ noticeId: id }, { noticeId: id, text: `${theText} ` }), `${theText} `);
    },
  ],
  [6, 'another sum', (told) => void told.claim({}, { text: theText.replace('200', '201') })],
  [6, 'another date', (told) => void told.claim({}, { text: theText.replace('Jun 28', 'Jun 29') })],
  [6, 'a figure that has no source', (told) => void told.claim({}, { text: `${theText} Call 555-0199.` })],
  [6, 'no check code', (told) => void told.claim({}, { text: theText.replace('ABCDEFGH', '') })],
  [
    7,
    'a claim given up while its worker is at work',
    (told) => {
      told.claim();
      sent(told, { state: 'unknown', reason: 'no-record' });
    },
  ],
  [
    7,
    'a second message of catching up in a week',
    (told) => {
      told.until('2026-06-27T14:00:00Z');
      told.claim();
      told.until('2026-06-30T14:00:00Z');
      told.claim({ noticeId: noticeId('L-1#1.1#due'), createdAt: at('2026-06-30T14:00:00Z') });
    },
  ],
  [
    7,
    'a notice that waits for ever',
    (told) => {
      sent(told, { state: 'waiting' });
      checkEndings(told.sim);
    },
  ],
  [
    7,
    'a step that has no row',
    (told) => {
      checkEndings(told.sim);
    },
  ],
  [
    8,
    'a call for a step that is not true yet',
    (told) => {
      told.call(told.claim({ noticeId: noticeId('L-1#1.1#due') }));
    },
  ],
  [
    8,
    'a call for a schedule that never was',
    (told) => {
      told.call(told.claim({ noticeId: noticeId('L-1#1.7#due-3') }));
    },
  ],
  [
    9,
    'an answer to what was not applied',
    (told) => {
      told.reply('help', { applied: false });
      answered(told, 'help');
    },
  ],
  [
    9,
    'an answer that is told twice',
    (told) => {
      told.reply('help');
      answered(told, 'help');
      answered(told, 'help');
    },
  ],
  [
    9,
    'a second confirmation of a stop',
    (told) => {
      told.reply('stop', { id: 'one' });
      answered(told, 'one');
      told.reply('stop', { id: 'two' });
      answered(told, 'two');
    },
  ],
  [
    9,
    'a reply that is never applied',
    (told) => {
      checkEndings(told.sim);
    },
  ],
  [
    9,
    'a stop that the number’s row does not know',
    (told) => {
      told.reply('stop');
      operator(told, { op: 'put', kind: 'contact', item: aContact({ contactId: theContact }) });
      checkEndings(told.sim);
    },
  ],
  [
    9,
    'words that hold, applied without a case',
    (told) => {
      told.reply('dispute');
    },
  ],
  [
    9,
    'words that hold nothing at the end',
    (told) => {
      withCase(told, 'dispute');
      checkEndings(told.sim);
    },
  ],
  [
    9,
    'a case that is decided twice',
    (told) => {
      for (const by of ['op-1', 'op-2']) {
        const resolution = {
          outcome: 'closed',
          at: at('2026-06-25T14:00:00Z'),
          by,
          reason: 'Settled.',
        } as const;
        operator(told, { op: 'put', kind: 'case', item: aCase({ state: 'resolved', resolution }) });
      }
    },
  ],
  [
    3,
    'a dispute that the ledger settles',
    (told) => {
      withCase(told, 'dispute');
      const resolution = {
        outcome: 'closed',
        at: at('2026-06-25T14:00:00Z'),
        by: 'ledger',
        reason: 'Paid.',
      } as const;
      told.commit(told.worker({ verb: 'sweep' }), [
        { op: 'put', kind: 'case', item: aCase({ state: 'resolved', resolution }) },
      ]);
    },
  ],
  [
    10,
    'a number in the log',
    (told) => {
      told.sim.watch.logged(told.worker(), 'call-failed', { number });
    },
  ],
  [
    10,
    'a text in an event',
    (told) => {
      told.sim.watch.told(told.worker(), JSON.stringify({ text: theText }));
    },
  ],
  [
    'life',
    'a message that was sent and waits again',
    (told) => {
      told.call(told.claim());
      sent(told);
      sent(told, { state: 'waiting' });
    },
  ],
  [
    'life',
    'a message that came and then did not',
    (told) => {
      told.call(told.claim());
      sent(told, { state: 'delivered' });
      sent(told, { state: 'undelivered' });
    },
  ],
  [
    'life',
    'sent, and the carrier never took it',
    (told) => {
      told.claim();
      sent(told);
    },
  ],
  [
    'life',
    'the carrier’s id of another message',
    (told) => {
      told.call(told.claim());
      sent(told, { carrierMessageId: 'm7' });
    },
  ],
  [
    'defect',
    'a mistake of ours in the log',
    (told) => {
      told.sim.watch.logged(told.worker(), 'look-failed', { code: 'defect', reason: 'x' });
    },
  ],
];

function withCase(told: Trace, words: 'dispute' | 'noise'): void {
  const writes = [
    { op: 'put', kind: 'case', item: aCase({ contactId: theContact, personId: personId('P-1') }) },
  ] as const;
  told.reply(words, { applied: false });
  told.applied(words, writes);
}

function pause(told: Trace): void {
  const paused = { by: 'op-1', reason: 'a test', at: at('2026-06-25T14:00:00Z') };
  operator(told, { op: 'put', kind: 'setting', item: aSendingSetting({ paused }) });
}

const said = {
  stop: 'stop',
  one: 'stop',
  two: 'stop',
  help: 'help',
  dispute: 'dispute',
  noise: 'noise',
} as const;

describe('a checker', () => {
  it('has nothing against a history in which everything is as it should be', () => {
    const told = trace(said);
    told.ledger();
    told.call(told.claim());
    sent(told);
    sent(told, { state: 'delivered' });
    told.reply('help');
    answered(told, 'help');
    expect(told.sim.watch.violations).toEqual([]);
  });

  it.each(rows)('breaks promise %s on %s', (promise, _what, history) => {
    const told = trace(said);
    told.ledger();
    expect(told.broken()).toEqual([]);
    history(told);
    expect(told.broken()).toContain(promise);
  });

  it('lets a stop be ended only by a start that was written later', () => {
    const told = trace({ one: 'stop', two: 'start' });
    told.ledger();
    told.reply('stop', { id: 'one', receivedAt: at('2026-06-25T13:00:00Z') });
    told.reply('start', { id: 'two', receivedAt: at('2026-06-25T13:00:00Z') });
    told.claim();
    expect(told.broken()).toEqual([3]);
    const later = trace({ one: 'stop', two: 'start' });
    later.ledger();
    later.reply('stop', { id: 'one', receivedAt: at('2026-06-25T13:00:00Z') });
    later.reply('start', { id: 'two', receivedAt: at('2026-06-25T13:00:01Z') });
    later.claim();
    expect(later.broken()).toEqual([]);
  });
});
