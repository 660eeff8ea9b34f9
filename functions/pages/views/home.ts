import { html, type Html } from '../../../shared/html.ts';
import type { Open } from '../deps.ts';
import { rootOf, sheet } from './layout.ts';

/** What this is, and the three roads from here. */
export function homeView(frame: Open): Html {
  const { home } = frame.say;
  const root = rootOf(frame);
  const title = home.title(frame.lender.name);
  const main = html`<h1>${title}</h1>
    <p class="lead">${home.lead}</p>
    <ul class="roads">
      ${home.roads.map(
        (road) =>
          html`<li>
            <a href="${root}${road.path}"><b>${road.title}</b><span>${road.text}</span></a>
          </li>`,
      )}
    </ul>
    <p><a href="${root}/fake">${home.fake}</a></p>`;
  return sheet(frame, { title, main });
}
