import { html, type Html } from '../../../shared/html.ts';
import type { Case, CaseEntry } from '../../../shared/model/case.ts';
import type { Instant } from '../../../shared/time.ts';
import { dayText, momentText } from '../dates.ts';
import type { Open } from '../deps.ts';
import {
  choices,
  hidden,
  problemList,
  send,
  textArea,
  textField,
  type Filled,
  type Problem,
} from './fields.ts';
import { facts, rootOf, sheet } from './layout.ts';
import { appealRoadOf } from './tell.ts';

const NUMBER_MAX = 20;
const WORDS_SHOWN_MAX = 900;

export function caseForm(frame: Open, filled: Filled): Html {
  const say = frame.say.case;
  const number = { name: 'number', label: say.number, hint: say.numberHint, longest: NUMBER_MAX, size: 12 };
  const secret = { name: 'secret', label: say.secret, hint: say.secretHint, longest: NUMBER_MAX, size: 16 };
  const main = html`${problemList(frame.say, filled)}
    <h1>${say.title}</h1>
    <p class="lead">${say.lead}</p>
    <form method="post" action="${rootOf(frame)}/case" novalidate>
      ${textField(number, filled)} ${textField(secret, filled)} ${send(say.button)}
    </form>
    <p class="after">${say.lost}</p>`;
  return sheet(frame, { title: say.title, main, wrong: filled.problems.length > 0 });
}

/** What has just happened on this page, if anything. */
export interface CaseNews {
  readonly problems: readonly Problem[];
  /** What was typed and could not be taken. */
  readonly words?: string;
  readonly done?: string;
}

export interface CaseView extends CaseNews {
  readonly one: Case;
  readonly ticket: string;
  readonly now: Instant;
}

/**
 * A case as whoever filed it may see it: what was said on these pages, and what staff wrote for them. Never
 * what came by SMS (the phone may be another's), never notes of staff, never a sum. Who filed with a number
 * only has not shown that it is theirs, and so gets no words of ours here at all.
 */
export function caseView(frame: Open, view: CaseView): Html {
  const { one, problems, done, now } = view;
  const say = frame.say.case;
  const filled: Filled = { form: { words: view.words ?? '' }, problems };
  const title = say.heading(one.caseId);
  const main = html`${problemList(frame.say, filled)}
    ${done === undefined ? undefined : html`<p class="done" role="status">${done}</p>`}
    <h1>${title}</h1>
    ${stateOf(frame, one, now)}
    <h2>${say.conversation}</h2>
    <p class="hint">${hidesOurWords(one) ? say.private : say.sums}</p>
    <ol class="said">
      ${shownOf(one).map((entry) => said(frame, entry))}
    </ol>
    ${one.state === 'resolved' ? afterwards(frame, view, filled) : adding(frame, view, filled)}`;
  return sheet(frame, { title, main, wrong: problems.length > 0 });
}

/** A check code shows that the message came to them; for a case that names no number there is nobody else. */
const hidesOurWords = (one: Case): boolean => one.contactId !== undefined && one.noticeId === undefined;

const shownOf = (one: Case): readonly CaseEntry[] =>
  one.conversation.filter(({ by, inboundId, internal }) => {
    if (inboundId !== undefined || internal === true) return false;
    return by === 'borrower' || by === 'helper' || !hidesOurWords(one);
  });

function stateOf(frame: Open, one: Case, now: Instant): Html {
  const say = frame.say.case;
  const day = (at: Instant): string => dayText(at, frame.lender.setting.zone, frame.language);
  const { resolution } = one;
  const isOpen = resolution === undefined;
  return html`${facts([
    [say.state, isOpen ? say.states.open : say.states.resolved],
    [say.opened, day(one.openedAt)],
    isOpen ? [say.due, day(one.dueAt)] : [say.closed, day(resolution.at)],
    isOpen ? undefined : [say.outcome, say.outcomes[resolution.outcome]],
    isOpen || hidesOurWords(one) ? undefined : [say.reason, withoutSums(resolution.reason)],
  ])}
  ${isOpen && now > one.dueAt ? html`<p class="problem">${say.overdue}</p>` : undefined}`;
}

function said({ say, language, lender }: Open, { by, at, text }: CaseEntry): Html {
  const ours = by === 'staff' || by === 'system';
  return html`<li class="${ours ? 'us' : 'them'}">
    <p class="when">${say.case.who[by]} · ${momentText(at, lender.setting.zone, language)}</p>
    <p>${ours ? withoutSums(text) : text}</p>
  </li>`;
}

/** Sums in what staff wrote: a helper who follows a case sees that there is one, not how much. */
export const withoutSums = (text: string): string =>
  text.replace(
    /(?:(?:[¥￥$€£]|RMB|CNY|USD)\s*\d[\d,.]*\d|(?:[¥￥$€£]|RMB|CNY|USD)\s*\d)|\d[\d,.]*\s*(?:元|块|万元|美元|yuan|dollars?|RMB|CNY|USD)/gi,
    '•••',
  );

const adding = (frame: Open, { ticket }: CaseView, filled: Filled): Html => {
  const say = frame.say.case;
  return html`<form method="post" action="${rootOf(frame)}/case/words" novalidate>
    ${hidden('ticket', ticket)}
    ${textArea({ name: 'words', label: say.add, longest: WORDS_SHOWN_MAX, rows: 4 }, filled)}
    ${send(say.addButton)}
  </form>`;
};

function afterwards(frame: Open, { one, ticket, now }: CaseView, filled: Filled): Html {
  const say = frame.say.case;
  const scores = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));
  const field = { name: 'score', label: say.score, hint: say.scoreHint, choices: scores, row: true };
  return html`<p>
      ${say.appeal(appealRoadOf(frame, now))} <a href="${rootOf(frame)}/tell">${frame.say.tell.title}</a>
    </p>
    ${
      one.score !== undefined
        ? undefined
        : html`<form method="post" action="${rootOf(frame)}/case/score" novalidate>
            ${hidden('ticket', ticket)} ${choices(field, filled)} ${send(say.scoreButton)}
          </form>`
    }`;
}
