import { html, type Html } from '../../../shared/html.ts';
import type { Open } from '../deps.ts';
import { hidden, problemList, send, textArea, textField, type Filled } from './fields.ts';
import { rootOf, sheet } from './layout.ts';

const WORDS_SHOWN_MAX = 800;
const SENDER_MAX = 40;

export function fakeForm(frame: Open, filled: Filled): Html {
  const { say } = frame;
  const { fake } = say;
  const words = { name: 'words', label: fake.words, hint: fake.wordsHint, longest: WORDS_SHOWN_MAX, rows: 6 };
  const sender = { name: 'sender', label: fake.sender, optional: say.optional, longest: SENDER_MAX };
  const main = html`${problemList(say, filled)}
    <h1>${fake.title}</h1>
    <p class="lead">${fake.lead}</p>
    <form method="post" action="${rootOf(frame)}/fake" novalidate>
      ${hidden('token', filled.form['token'] ?? '')} ${textArea(words, filled)}
      ${textField({ ...sender, spelled: 'words' }, filled)} ${send(fake.button)}
    </form>`;
  return sheet(frame, { title: fake.title, main, wrong: filled.problems.length > 0 });
}

export function fakeDone(frame: Open, caseId: string): Html {
  const { fake } = frame.say;
  const main = html`<div class="panel">
      <h1>${fake.done}</h1>
      <p>${fake.doneText(caseId)}</p>
    </div>
    <p>${fake.doneNext}</p>`;
  return sheet(frame, { title: fake.done, main });
}
