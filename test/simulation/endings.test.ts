import { describe, expect, it } from 'vitest';
import { caseId } from '../builders/case.ts';
import { at, attemptId, contactId, noticeId, personId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import { aPerson } from '../builders/party.ts';
import { aFeedSetting } from '../builders/setting.ts';
import { checkEndings } from './endings.ts';
import { caseOf, operator, resolvedBy, sent } from './histories.ts';
import { theContact, theNotice, theText, trace, type Trace } from './trace.ts';

type Row = readonly [what: string, history: (told: Trace) => void];

/** What a checker says, word for word in part: one that says something else has not seen it. */
const rows: readonly Row[] = [
  [
    'the carrier may have taken it',
    (told) => {
      told.call(told.claim());
      sent(told, { state: 'rejected', carrierMessageId: undefined });
    },
  ],
  [
    'at a number it was not judged for',
    (told) => {
      told.call(told.claim({ contactId: contactId('0123456789abcdef0123456789abcdef') }));
    },
  ],
  [
    'after the carrier had refused it',
    (told) => {
      const who = told.claim();
      const message = { number: '+12125550100', body: theText, expiresAt: at('2026-06-25T14:01:00Z') };
      told.sim.watch.calling(who, message).refused = true;
      told.call(who);
    },
  ],
  [
    'a number or a text stands outside the records',
    (told) => {
      told.sim.watch.logged(told.worker(), 'reply-taken', { text: 'I want to die' });
    },
  ],
  [
    'the ledger had been silent for too long',
    (told) => {
      const stale = aFeedSetting({ kind: 'file', watermark: at('2026-06-24T01:58:00Z') });
      told.commit(told.worker({ verb: 'ledger' }), [{ op: 'put', kind: 'setting', item: stale }]);
      told.claim();
    },
  ],
  [
    '(help): has no answer',
    (told) => {
      told.reply('help');
      checkEndings(told.sim);
    },
  ],
  [
    '(stop): has no answer',
    (told) => {
      told.reply('stop');
      checkEndings(told.sim);
    },
  ],
  [
    'its hold (dispute) stays',
    (told) => {
      const item = caseOf('dispute', { caseId: caseId('DABCDEFG'), ...resolvedBy('op-1') });
      const hold = { kind: 'dispute', since: item.openedAt, source: item.caseId } as const;
      operator(told, { op: 'put', kind: 'case', item });
      operator(told, {
        op: 'put',
        kind: 'person',
        item: aPerson({ personId: personId('P-1'), holds: [hold] }),
      });
      checkEndings(told.sim);
    },
  ],
  [
    'its clock starts late',
    (told) => {
      operator(told, {
        op: 'put',
        kind: 'case',
        item: caseOf('dispute', { openedAt: at('2026-06-25T14:02:00Z') }),
      });
    },
  ],
  [
    'its day is too far away',
    (told) => {
      const dueAt = at('2026-06-25T15:00:01Z');
      operator(told, { op: 'put', kind: 'case', item: caseOf('distress', { dueAt }) });
    },
  ],
  [
    'told in a message that was taken back',
    (told) => {
      told.claim({ attemptId: attemptId('a-2') });
      const item = aNotice({
        noticeId: noticeId('L-1#2.1#due-3'),
        contactId: theContact,
        state: 'merged',
        leadNoticeId: theNotice,
        attemptId: attemptId('a-1'),
      });
      told.commit(told.worker(), [{ op: 'put', kind: 'notice', item }]);
      checkEndings(told.sim);
    },
  ],
];

describe('a checker says', () => {
  it.each(rows)('"%s"', (what, history) => {
    const told = trace({ help: 'help', stop: 'stop' }, !what.includes('silent'));
    told.ledger();
    const said = (): readonly string[] => told.sim.watch.violations.map((one) => one.what);
    expect(said().filter((one) => one.includes(what))).toEqual([]);
    history(told);
    expect(said().filter((one) => one.includes(what))).not.toEqual([]);
  });
});
