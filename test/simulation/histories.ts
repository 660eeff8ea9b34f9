import type { Notice } from '../../shared/model/notice.ts';
import type { Case } from '../../shared/model/case.ts';
import { aCase } from '../builders/case.ts';
import { at, noticeId, personId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import { aSendingSetting } from '../builders/setting.ts';
import { theContact, theNotice, type Trace } from './trace.ts';
import type { Violation } from './watch.ts';

export type Row = readonly [
  promise: Violation['promise'],
  what: string,
  /** What its checker says, word for word in part: what another one says of the same history does not count. */
  says: string,
  history: (told: Trace) => void,
];

/** The number, as the staff have written it down. */
export const operator = (told: Trace, write: Parameters<Trace['commit']>[1][number]): void => {
  told.commit(told.worker({ verb: 'operator' }), [write]);
};

export const claimed = (told: Trace): void => {
  told.claim();
};

export const sent = (told: Trace, over: Partial<Notice> = {}): void => {
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

/** As a request for help is answered, whatever was said. */
export const answered = (told: Trace, id: string, over: Partial<Notice> = { answerKind: 'help' }): void => {
  const text = `To ${id}: Reply AGENT for a call back.`;
  const who = told.claim(
    { noticeId: noticeId(`answer#${id}`), kind: 'answer', loanId: undefined, ...over },
    { text },
  );
  told.call(who, text);
};

export const caseOf = (kind: Case['kind'], over: Partial<Case> = {}): Case =>
  aCase({
    kind,
    contactId: theContact,
    personId: personId('P-1'),
    openedAt: at('2026-06-25T14:00:00Z'),
    actAt: at('2026-06-25T14:20:00Z'),
    dueAt: at('2026-06-25T14:40:00Z'),
    ...over,
  });

export function withCase(told: Trace, words: 'dispute' | 'noise'): void {
  const item = caseOf(words === 'dispute' ? 'dispute' : 'question');
  told.reply(words, { applied: false });
  told.applied(words, [{ op: 'put', kind: 'case', item }]);
}

export const resolvedBy = (by: string): Pick<Case, 'state' | 'resolution'> => ({
  state: 'resolved',
  resolution: { outcome: 'closed', at: at('2026-06-25T14:00:00Z'), by, reason: 'Settled.' },
});

export function pause(told: Trace): void {
  const paused = { by: 'op-1', reason: 'a test', at: at('2026-06-25T14:00:00Z') };
  operator(told, { op: 'put', kind: 'setting', item: aSendingSetting({ paused }) });
}
