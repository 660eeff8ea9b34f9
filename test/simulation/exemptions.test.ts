import { describe, expect, it } from 'vitest';
import { at, paymentId } from '../builders/ids.ts';
import { aLoanHead } from '../builders/loan.ts';
import { checkHoliday } from './calls.ts';
import { checkEndings } from './endings.ts';
import {
  announced,
  answerTo,
  arrives,
  callOn,
  claimAfterTurn,
  claims,
  heardYes,
  inChina,
  late,
  overtaken,
  untold,
  upheld,
} from './histories-forgiven.ts';
import { answered, caseOf, operator, pause, sent } from './histories.ts';
import { number, theText, trace, type Trace } from './trace.ts';

interface Pair {
  /** What a checker says, word for word in part. */
  readonly says: string;
  readonly because: string;
  readonly forgiven: (told: Trace) => void;
  readonly reported: (told: Trace) => void;
}

const pairs: readonly Pair[] = [
  {
    says: 'a decision from before its turn came',
    because: 'whoever had to wait has decided anew',
    forgiven: (told) => {
      claimAfterTurn(told, '2026-06-25T14:00:00Z', '2026-06-25T14:00:00Z');
    },
    reported: (told) => {
      claimAfterTurn(told, '2026-06-25T14:00:00Z', '2026-06-25T13:59:59Z');
    },
  },
  {
    says: 'tells of arrears on a public holiday',
    because: 'what is due soon is told on any day',
    forgiven: (told) => {
      checkHoliday(told.sim.watch, callOn('2026-10-02T02:00:00Z'), inChina, 'due-3');
    },
    reported: (told) => {
      checkHoliday(told.sim.watch, callOn('2026-10-02T02:00:00Z'), inChina, 'overdue+3');
    },
  },
  {
    says: 'tells of arrears on a public holiday',
    because: 'the day after it is a day like any other',
    forgiven: (told) => {
      checkHoliday(told.sim.watch, callOn('2026-10-08T02:00:00Z'), inChina, 'overdue+3');
    },
    reported: (told) => {
      checkHoliday(told.sim.watch, callOn('2026-10-07T02:00:00Z'), inChina, 'overdue+3');
    },
  },
  {
    says: 'older than what the file has confirmed',
    because: 'who began before the watermark moved may have read the one before',
    forgiven: (told) => {
      overtaken(told, '2026-06-25T13:59:00Z');
    },
    reported: (told) => {
      overtaken(told, '2026-06-25T14:00:00Z');
    },
  },
  {
    says: 'its worker heard that the carrier took it',
    because: 'a worker that is gone writes nothing down',
    forgiven: (told) => {
      heardYes(told, { dead: true });
    },
    reported: heardYes,
  },
  {
    says: 'its worker heard that the carrier took it',
    because: 'nor does one whose record fails; a failure elsewhere is no excuse',
    forgiven: (told) => {
      heardYes(told, { failedAt: new Set(['send.record']) });
    },
    reported: (told) => {
      heardYes(told, { failedAt: new Set(['send.publish']) });
    },
  },
  {
    says: 'given up while its worker is at work',
    because: 'a worker that was stopped from outside is taken for gone',
    forgiven: (told) => {
      told.claim().frozenMs = 100_000;
      sent(told, { state: 'unknown', reason: 'no-record', carrierMessageId: undefined });
    },
    reported: (told) => {
      told.claim();
      sent(told, { state: 'unknown', reason: 'no-record', carrierMessageId: undefined });
    },
  },
  {
    says: 'too early',
    because: 'an answer is worth something for an hour',
    forgiven: (told) => {
      told.reply('help');
      told.until('2026-06-25T15:00:00Z');
      answerTo(told, 'help', late);
    },
    reported: (told) => {
      told.reply('help');
      told.until('2026-06-25T14:58:00Z');
      answerTo(told, 'help', late);
    },
  },
  {
    says: 'nothing forbids it',
    because: 'after a stop nothing older is answered',
    forgiven: (told) => {
      told.reply('help', { receivedAt: at('2026-06-25T13:59:00Z') });
      told.reply('stop');
      answerTo(told, 'help', { state: 'refused' });
    },
    reported: (told) => {
      told.reply('stop', { receivedAt: at('2026-06-25T13:59:00Z') });
      told.reply('help');
      answerTo(told, 'help', { state: 'refused' });
    },
  },
  {
    says: 'claimed after a stop that came later than the words',
    because: 'HELP works when opted out',
    forgiven: (told) => {
      told.reply('stop', { receivedAt: at('2026-06-25T13:59:00Z') });
      told.reply('help');
      answered(told, 'help');
    },
    reported: (told) => {
      told.reply('help', { receivedAt: at('2026-06-25T13:59:00Z') });
      told.reply('stop');
      answered(told, 'help');
    },
  },
  {
    says: 'and nobody was called',
    because: 'nobody misses a question that was not asked',
    forgiven: (told) => {
      untold(told, 'by another', 'case-score');
    },
    reported: (told) => {
      untold(told, 'by another');
    },
  },
  {
    says: 'a dispute was upheld',
    because: 'the ledger has spoken since',
    forgiven: (told) => {
      upheld(told, 'op-1');
      told.until('2026-06-25T16:00:00Z');
      told.ledger({ addMinor: 0, asOf: at('2026-06-25T14:30:00Z') });
      told.claim();
    },
    reported: (told) => {
      upheld(told, 'op-1');
      told.until('2026-06-25T16:00:00Z');
      told.ledger({ addMinor: 0, asOf: at('2026-06-25T13:50:00Z') });
      told.claim();
    },
  },
  {
    says: 'arrived outside the window',
    because: 'what took longer than the margin was stopped from outside, and is counted apart',
    forgiven: (told) => {
      arrives(told, '2026-06-26T00:00:01Z');
      expect(told.sim.watch.counts.lateByFreeze).toBe(1);
    },
    reported: (told) => {
      told.until('2026-06-25T23:58:59Z');
      const who = told.claim();
      const call = told.sim.watch.calling(who, {
        number,
        body: theText,
        expiresAt: at('2026-06-26T00:00:00Z'),
      });
      told.until('2026-06-25T23:59:59Z');
      Object.assign(who, { skewMs: 2_000 });
      told.sim.watch.accepted(who, call);
    },
  },
  {
    says: 'a stop was never confirmed',
    because: 'one confirmation a day is enough',
    forgiven: (told) => {
      told.reply('stop');
      told.reply('stop', { id: 'again' });
      answerTo(told, 'stop', {
        state: 'rejected',
        answerKind: 'opt-out',
        createdAt: at('2026-06-25T14:00:00Z'),
      });
      answerTo(told, 'again', { state: 'refused', since: at('2026-06-25T14:00:00Z') });
      checkEndings(told.sim);
    },
    reported: (told) => {
      told.reply('stop');
      told.reply('stop', { id: 'again' });
      answerTo(told, 'stop', { state: 'refused', answerKind: 'opt-out' });
      answerTo(told, 'again', { state: 'refused', since: at('2026-06-25T14:00:00Z') });
      checkEndings(told.sim);
    },
  },
  {
    says: 'the second claim of one worker after the pause',
    because: 'what was in hand may leave, one message a worker',
    forgiven: (told) => {
      told.until('2026-06-25T14:00:02Z');
      const who = told.worker({ startedAt: at('2026-06-25T13:59:59Z') });
      pause(told);
      claims(told, who, 1);
    },
    reported: (told) => {
      told.until('2026-06-25T14:00:02Z');
      const who = told.worker({ startedAt: at('2026-06-25T13:59:59Z') });
      pause(told);
      claims(told, who, 2);
    },
  },
  {
    says: 'nobody is asked to look',
    because: 'a case watches for that payment',
    forgiven: (told) => {
      announced(told);
      const item = caseOf('dispute', { loanId: aLoanHead().loanId, paymentId: paymentId('pay-1') });
      operator(told, { op: 'put', kind: 'case', item });
      checkEndings(told.sim);
    },
    reported: (told) => {
      announced(told);
      const item = caseOf('dispute', { loanId: aLoanHead().loanId, paymentId: paymentId('pay-2') });
      operator(told, { op: 'put', kind: 'case', item });
      checkEndings(told.sim);
    },
  },
  {
    says: 'it was dated before we came',
    because: 'the day of the first word is ours',
    forgiven: (told) => {
      told.until('2026-06-25T14:00:01Z');
      told.claim();
    },
    reported: (told) => {
      const loan = told.sim.watch.truth.loans.get('L-1');
      if (loan === undefined) throw new Error('the ledger has been told');
      told.sim.watch.truth.loans.set('L-1', { ...loan, firstAsOf: at('2026-06-26T05:00:00Z') });
      told.claim();
    },
  },
  {
    says: 'the lender had learnt another number',
    because: 'the row goes with the loan',
    forgiven: (told) => void told.claim(),
    reported: (told) => {
      const loan = told.sim.watch.truth.loans.get('L-1');
      if (loan !== undefined) loan.contactId = 'another';
      told.claim();
    },
  },
];

describe('what a checker forgives, and what is next to it', () => {
  it.each(pairs)('"$says": $because', ({ says, forgiven, reported }) => {
    const heard = (history: (told: Trace) => void): readonly string[] => {
      const told = trace({ help: 'help', stop: 'stop', again: 'stop' }, !/dispute|confirmed/.test(says));
      told.ledger();
      history(told);
      return told.sim.watch.violations.map(({ what }) => what).filter((what) => what.includes(says));
    };
    expect(heard(forgiven)).toEqual([]);
    expect(heard(reported)).not.toEqual([]);
  });
});
