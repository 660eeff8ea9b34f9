import { at, noticeId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { checkEndings } from './endings.ts';
import { number, theContact, theText } from './trace.ts';
import { operator, sent, answered, caseOf, resolvedBy, withCase, type Row } from './histories.ts';

/** Histories that break all other promises. */
export const callRows: readonly Row[] = [
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
    'a confirmation of a stop that comes after ten minutes',
    (told) => {
      told.reply('stop');
      told.until('2026-06-25T14:10:00Z');
      answered(told, 'stop');
    },
  ],
  [
    9,
    'an answer that comes after two hours',
    (told) => {
      told.reply('help');
      told.until('2026-06-25T16:00:00Z');
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
        operator(told, { op: 'put', kind: 'case', item: caseOf('dispute', resolvedBy(by)) });
      }
    },
  ],
  [
    3,
    'a dispute that the ledger settles',
    (told) => {
      withCase(told, 'dispute');
      const item = caseOf('dispute', resolvedBy('ledger'));
      told.commit(told.worker({ verb: 'sweep' }), [{ op: 'put', kind: 'case', item }]);
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
    'sent, and said to have no record',
    (told) => {
      told.call(told.claim());
      sent(told, { reason: 'no-record' });
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
