import { html, type Html } from '../../../shared/html.ts';
import type { Frame } from '../deps.ts';
import { iconPath, stylePath } from '../paths.ts';

/** `/zh`, `/en`: the first part of every address. */
export const rootOf = ({ say }: Pick<Frame, 'say'>): string => `/${say.tag.slice(0, 2)}`;
export const inOtherLanguage = ({ say, path }: Frame): string => `/${say.otherTag.slice(0, 2)}${path || '/'}`;

interface Sheet {
  readonly title: string;
  readonly main: Html;
  /** Something has to be put right: screen readers hear it first. */
  readonly wrong?: boolean;
  /** Without the way to our hotline: for somebody who needs another one now. */
  readonly footless?: boolean;
}

/** A whole page. */
export function sheet(frame: Frame, { title, main, wrong = false, footless = false }: Sheet): Html {
  const { say, lender } = frame;
  const name = lender?.name ?? say.unnamed;
  const root = rootOf(frame);
  return html`<!doctype html>
    <html lang="${say.tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#1d5c50" />
        <title>${say.page(wrong ? say.problemTitle(title) : title, name)}</title>
        <link rel="icon" href="${iconPath}" />
        <link rel="stylesheet" href="${stylePath}" />
      </head>
      <body>
        <a class="skip" href="#main">${say.skip}</a>
        <header>
          <div class="width">
            <a class="brand" href="${root}/"><strong>${name}</strong> <span>${say.tagline}</span></a>
            <a
              class="language"
              href="${inOtherLanguage(frame)}"
              lang="${say.otherTag}"
              hreflang="${say.otherTag}"
              >${say.otherLanguage}</a
            >
          </div>
        </header>
        <div class="width">
          ${frame.path === '' ? undefined : html`<nav class="back"><a href="${root}/">${say.back}</a></nav>`}
          <main id="main" tabindex="-1">${main}</main>
        </div>
        ${footless ? undefined : footer(frame)}
      </body>
    </html>`;
}

const footer = ({ say, lender }: Frame): Html =>
  html`<footer>
    <div class="width">
      <p>${lender === undefined ? say.helpWithoutLender : say.help(lender.hotline, lender.app)}</p>
      <p>${say.never}</p>
    </div>
  </footer>`;

export const paragraphs = (texts: readonly (string | undefined)[]): readonly Html[] =>
  texts.flatMap((text) => (text === undefined || text === '' ? [] : [html`<p>${text}</p>`]));

export const bullets = (texts: readonly string[]): Html =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** Names and values, one under the other on a phone. */
export const facts = (rows: readonly (readonly [string, string] | undefined)[]): Html =>
  html`<dl class="facts">
    ${rows.flatMap((row) =>
      row === undefined
        ? []
        : [
            html`<div>
              <dt>${row[0]}</dt>
              <dd>${row[1]}</dd>
            </div>`,
          ],
    )}
  </dl>`;
