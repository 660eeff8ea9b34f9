import { packApprovals, unpackApprovals } from '../../shared/model/template.ts';
import { at, loanId, noticeId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { aLoanHead } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { aReceipt } from '../builders/receipt.ts';
import { aTemplatesSetting } from '../builders/setting.ts';
import { theContact, theNotice } from './trace.ts';
import { operator, claimed, withCase, pause, type Row } from './histories.ts';

/** Histories that break promises 1 to 3: what must be there before a message leaves. */
export const claimRows: readonly Row[] = [
  [
    1,
    'the same step told twice',
    (told) => {
      [told.claim(), told.claim()].forEach((who) => {
        told.call(who);
      });
    },
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
      const item = aLoanHead({ loanId: loanId('L-1'), contactId: theContact });
      const payment = { loanId: 'L-1', paymentId: 'pay-1', receivedAt: at('2026-06-25T13:00:00Z') };
      told.commit(told.worker({ verb: 'ledger', payment }), [{ op: 'put', kind: 'loan', item }]);
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
      const suspended = { by: 'op-1', reason: 'a test', at: at('2026-06-25T14:00:00Z') };
      const all = Object.entries(unpackApprovals(aTemplatesSetting().approvals));
      const approvals = Object.fromEntries(all.map(([id, one]) => [id, { ...one, suspended }]));
      const item = aTemplatesSetting({ approvals: packApprovals(approvals) });
      operator(told, { op: 'put', kind: 'setting', item });
      told.until('2026-06-25T14:00:01Z');
      claimed(told);
    },
  ],
];
