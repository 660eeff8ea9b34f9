import { html, type Html } from '../../../shared/html.ts';
import type { Open } from '../deps.ts';
import { hidden, problemList, send, textField, type Filled } from './fields.ts';
import { bullets, facts, rootOf, sheet } from './layout.ts';

/** A whole message may be pasted: the longest has two or three parts. */
const PASTED_MAX = 600;

export function checkForm(frame: Open, filled: Filled): Html {
  const { check } = frame.say;
  const main = html`${problemList(frame.say, filled)}
    <h1>${check.title}</h1>
    <form method="post" action="${rootOf(frame)}/check" novalidate>
      ${textField({ name: 'code', label: check.code, hint: check.codeHint, longest: PASTED_MAX, size: 12 }, filled)}
      ${send(check.button)}
    </form>`;
  return sheet(frame, { title: check.title, main, wrong: filled.problems.length > 0 });
}

export interface GenuineView {
  readonly code: string;
  readonly sentAt: string;
  readonly lastTwo: string;
  readonly times: number;
}

export function genuineView(frame: Open, { code, sentAt, lastTwo, times }: GenuineView): Html {
  const { check } = frame.say;
  const root = rootOf(frame);
  const main = html`<div class="panel"><h1>${check.genuine}</h1></div>
    ${facts([
      [check.sent, sentAt],
      [check.number, lastTwo],
      [check.checked, check.times(times)],
    ])}
    <h2>${check.provesTitle}</h2>
    ${bullets(check.proves)}
    <form method="post" action="${root}/tell">
      ${hidden('begin', 'yes')} ${hidden('whom', code)} ${send(check.tell)}
    </form>
    <p class="after"><a href="${root}/check">${check.again}</a></p>`;
  return sheet(frame, { title: check.genuine, main });
}

/** The same, to the letter, for every code that does not answer. */
export function unconfirmedView(frame: Open): Html {
  const { check } = frame.say;
  const { hotline, app } = frame.lender;
  const root = rootOf(frame);
  const main = html`<div class="panel doubt">
      <h1>${check.unconfirmed}</h1>
      <p>${check.unconfirmedLead}</p>
    </div>
    <h2>${check.whyTitle}</h2>
    ${bullets(check.why)}
    <h2>${check.nextTitle}</h2>
    ${bullets(check.next(hotline, app))}
    <p><a href="${root}/fake">${check.fake}</a></p>
    <p><a href="${root}/check">${check.again}</a></p>`;
  return sheet(frame, { title: check.unconfirmed, main });
}
