import { at, noticeId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { checkEndings } from './endings.ts';
import { number, theContact, theText } from './trace.ts';
import { operator, sent, caseOf, resolvedBy, withCase, type Row } from './histories.ts';

/** Histories that break all other promises. */
export const callRows: readonly Row[] = [
  [
    4,
    'a call after its publish-by time',
    'called after its publish-by time',
    (told) => {
      const who = told.claim();
      told.until('2026-06-25T14:00:11Z');
      told.call(who);
    },
  ],
  [
    4,
    'a call in the last minute before the window closes',
    'called at minute 1199.50 of the day',
    (told) => {
      told.until('2026-06-25T23:59:30Z');
      told.call(told.claim());
    },
  ],
  [
    4,
    'a call before the window opens',
    'called at minute 539.98 of the day',
    (told) => {
      told.until('2026-06-26T12:59:59Z');
      told.call(told.claim());
    },
  ],
  [
    6,
    'another sum',
    'the text does not say $200.00 due Jun 28',
    (told) => void told.claim({}, { text: theText.replace('200', '201') }),
  ],
  [
    6,
    'another date',
    'the text does not say $200.00 due Jun 28',
    (told) => void told.claim({}, { text: theText.replace('Jun 28', 'Jun 29') }),
  ],
  [
    6,
    'a figure that has no source',
    'digits without a source: 0199',
    (told) => void told.claim({}, { text: `${theText} Call 555-0199.` }),
  ],
  [
    6,
    'no check code',
    'no text, or one without its check code',
    (told) => void told.claim({}, { text: theText.replace('ABCDEFGH', '') }),
  ],
  [
    7,
    'a claim given up while its worker is at work',
    'given up while its worker is at work',
    (told) => {
      told.claim();
      sent(told, { state: 'unknown', reason: 'no-record' });
    },
  ],
  [
    7,
    'a second message of catching up in a week',
    'the second catch-up message to one person within a week',
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
    'waiting for ever',
    (told) => {
      sent(told, { state: 'waiting' });
      checkEndings(told.sim);
    },
  ],
  [
    7,
    'a step that has no row',
    'L-1#1.1#due-3: no row says what became of it',
    (told) => {
      checkEndings(told.sim);
    },
  ],
  [
    8,
    'a call for a step that is not true yet',
    'called while its step was not true',
    (told) => {
      told.call(told.claim({ noticeId: noticeId('L-1#1.1#due') }));
    },
  ],
  [
    8,
    'a call for a schedule that never was',
    'no such step was ever due',
    (told) => {
      told.call(told.claim({ noticeId: noticeId('L-1#1.7#due-3') }));
    },
  ],
  [
    9,
    'a reply that is never applied',
    'help (help): applied 0 times',
    (told) => {
      checkEndings(told.sim);
    },
  ],
  [
    9,
    'a stop that the number’s row does not know',
    'opted out is stored as false',
    (told) => {
      told.reply('stop');
      operator(told, { op: 'put', kind: 'contact', item: aContact({ contactId: theContact }) });
      checkEndings(told.sim);
    },
  ],
  [
    9,
    'words that hold, applied without a case',
    'applied without a case',
    (told) => {
      told.reply('dispute');
    },
  ],
  [
    9,
    'words that hold nothing at the end',
    'holds nothing, and its case is open',
    (told) => {
      withCase(told, 'dispute');
      checkEndings(told.sim);
    },
  ],
  [
    9,
    'a case that is decided twice',
    'decided twice, closed by op-1 and closed by op-2',
    (told) => {
      for (const by of ['op-1', 'op-2']) {
        operator(told, { op: 'put', kind: 'case', item: caseOf('dispute', resolvedBy(by)) });
      }
    },
  ],
  [
    3,
    'a dispute that the ledger settles',
    'let go by the ledger, which has no say in it',
    (told) => {
      withCase(told, 'dispute');
      const item = caseOf('dispute', resolvedBy('ledger'));
      told.commit(told.worker({ verb: 'sweep' }), [{ op: 'put', kind: 'case', item }]);
    },
  ],
  [
    10,
    'a number in the log',
    'a number or a text stands outside the records',
    (told) => {
      told.sim.watch.logged(told.worker(), 'call-failed', { number });
    },
  ],
  [
    10,
    'a text in an event',
    'a number or a text stands outside the records',
    (told) => {
      told.sim.watch.told(told.worker(), JSON.stringify({ text: theText }));
    },
  ],
  [
    'life',
    'a message that was sent and waits again',
    'sent -> waiting',
    (told) => {
      told.call(told.claim());
      sent(told);
      sent(told, { state: 'waiting' });
    },
  ],
  [
    'life',
    'a message that came and then did not',
    'delivered -> undelivered',
    (told) => {
      told.call(told.claim());
      sent(told, { state: 'delivered' });
      sent(told, { state: 'undelivered' });
    },
  ],
  [
    'life',
    'sent, and the carrier never took it',
    'the carrier never took it',
    (told) => {
      told.claim();
      sent(told);
    },
  ],
  [
    'life',
    'sent, and said to have no record',
    'its row says that there is no record',
    (told) => {
      told.call(told.claim());
      sent(told, { reason: 'no-record' });
    },
  ],
  [
    'life',
    'the carrier’s id of another message',
    "the carrier's id of another message",
    (told) => {
      told.call(told.claim());
      sent(told, { carrierMessageId: 'm7' });
    },
  ],
  [
    'defect',
    'a mistake of ours in the log',
    'look-failed: x',
    (told) => {
      told.sim.watch.logged(told.worker(), 'look-failed', { code: 'defect', reason: 'x' });
    },
  ],
];
