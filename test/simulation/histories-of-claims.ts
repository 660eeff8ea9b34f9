import { sha256 } from '../../shared/model/canonical.ts';
import { packApprovals, unpackApprovals } from '../../shared/model/template.ts';
import { at, loanId, noticeId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { aLoanHead } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { aReceipt } from '../builders/receipt.ts';
import { aTemplatesSetting } from '../builders/setting.ts';
import { morning, theContact, theDecision, theNotice } from './trace.ts';
import { operator, claimed, withCase, pause, type Row } from './histories.ts';

/** Histories that break promises 1 to 3: what must be there before a message leaves. */
export const claimRows: readonly Row[] = [
  [
    1,
    'the same step told twice',
    'told 2 times',
    (told) => {
      [told.claim(), told.claim()].forEach((who) => {
        told.call(who);
      });
    },
  ],
  [2, 'a claim without its decision', 'claimed without its decision', (told) => void told.claim({}, 'none')],
  [
    2,
    'a decision whose facts are not those it names',
    'does not name its packs and facts',
    (told) => void told.claim({}, { facts: '{"a":1}' }),
  ],
  [2, 'a decision that names no pack', 'names , not base@', (told) => void told.claim({}, { packs: [] })],
  [
    2,
    'a decision by packs that there are not',
    'names none@0, not base@',
    (told) => void told.claim({}, { packs: ['none@0'] }),
  ],
  [
    2,
    'a decision by the law of another day',
    'names another law than that of its day',
    (told) => void told.claim({}, { lawDigest: '1'.repeat(64) }),
  ],
  [
    2,
    'a decision in which a rule says nothing',
    'does not say what became of',
    (told) => void told.claim({}, { allowedBy: [] }),
  ],
  [
    2,
    'a decision of no facts, and the digest of none',
    'has other facts than a judgement reads',
    (told) => void told.claim({}, { facts: '{}', factsDigest: sha256('{}') }),
  ],
  [
    2,
    'a decision with the facts of another notice',
    'has the facts of another notice',
    (told) => {
      const { facts, factsDigest } = theDecision(
        { noticeId: noticeId('L-2#1.1#due-3'), kind: 'notice' },
        morning,
      );
      told.claim({}, { facts, factsDigest });
    },
  ],
  [
    2,
    'a decision with the facts of another moment',
    'has the facts of another moment',
    (told) => {
      const { facts, factsDigest } = theDecision(
        { noticeId: theNotice, kind: 'notice' },
        at('2026-06-25T13:00:00Z'),
      );
      told.claim({}, { facts, factsDigest });
    },
  ],
  [
    2,
    'a decision with the facts of another text',
    'has the facts of another text',
    (told) => void told.claim({}, { template: 'help/en@2' }),
  ],
  [
    2,
    'a call with another text',
    'without a stored decision that allows exactly this text',
    (told) => {
      told.call(told.claim(), 'Something else.');
    },
  ],
  [
    2,
    'a decision that says no',
    'without a stored decision that allows exactly this text',
    (told) => {
      told.call(told.claim({}, { verdict: 'hold' }));
    },
  ],
  [
    3,
    'a stop',
    'claimed after an opt-out',
    (told) => {
      told.reply('stop');
      claimed(told);
    },
  ],
  [
    3,
    'a reply that is not applied',
    'claimed after a reply that is not applied yet',
    (told) => {
      told.reply('help', { applied: false });
      claimed(told);
    },
  ],
  [
    3,
    'words nobody understood',
    'claimed after "noise" (noise)',
    (told) => {
      withCase(told, 'noise');
      claimed(told);
    },
  ],
  [
    3,
    'a dispute',
    'claimed after "dispute" (dispute)',
    (told) => {
      withCase(told, 'dispute');
      claimed(told);
    },
  ],
  [
    3,
    'a quarantine',
    'claimed after a quarantine',
    (told) => {
      const item = aContact({ contactId: theContact, quarantinedAt: at('2026-06-25T13:00:00Z') });
      operator(told, { op: 'put', kind: 'contact', item });
      claimed(told);
    },
  ],
  [
    3,
    'a revoked consent',
    'claimed after consent was revoked',
    (told) => {
      told.ledger({ revoked: true, asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'the lender’s wish for silence',
    'claimed after the lender asked for silence',
    (told) => {
      told.ledger({ held: true, asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'a ledger that contradicts itself',
    'claimed after the ledger contradicted itself',
    (told) => {
      told.ledger({ addMinor: 1 });
      claimed(told);
    },
  ],
  [
    3,
    'a loan that was closed',
    'claimed after the loan was closed',
    (told) => {
      told.ledger({ status: 'closed', asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'a due date that moved',
    'claimed after the due date had moved',
    (told) => {
      told.ledger({ movedDays: 7, asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'an instalment that was paid',
    'claimed after the instalment was paid',
    (told) => {
      told.ledger({ paid: true, asOf: at('2026-06-25T13:30:00Z') });
      claimed(told);
    },
  ],
  [
    3,
    'a payment that no snapshot counts',
    'claimed after a payment that no snapshot counts',
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
    'claimed after the carrier had given the number up',
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
    'claimed by a worker that began after the pause',
    (told) => {
      pause(told);
      told.until('2026-06-25T14:00:01Z');
      claimed(told);
    },
  ],
  [
    3,
    'a suspension of its text, by a worker that began after it',
    'claimed by a worker that began after its text was suspended',
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
