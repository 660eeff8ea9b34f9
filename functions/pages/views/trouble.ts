import { html, type Html } from '../../../shared/html.ts';
import type { Frame, Open } from '../deps.ts';
import type { Trouble } from '../words/words.ts';
import { sheet } from './layout.ts';

/** Why there is no such page, and what to do. The way to a person stands below every page. */
export function troubleView(frame: Frame, trouble: Trouble): Html {
  const [title, text] = frame.say.trouble[trouble];
  return sheet(frame, { title, main: said(title, text) });
}

export function limitedView(frame: Open, until: string): Html {
  const { limited, limitedText } = frame.say;
  return sheet(frame, { title: limited, main: said(limited, limitedText(until)) });
}

const said = (title: string, text: string): Html =>
  html`<h1>${title}</h1>
    <p class="lead">${text}</p>`;
