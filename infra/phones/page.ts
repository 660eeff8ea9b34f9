import { readFile } from 'node:fs/promises';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { zonesOfNumber } from '../../shared/compliance/places/places.ts';
import { parseInstant, type Instant, type Zone } from '../../shared/time.ts';
import type { HttpAnswer, Route } from '../local/api.ts';
import type { Counts } from '../local/run.ts';
import { decisionPanel } from './decision-panel.ts';
import { html, type Html } from '../../shared/html.ts';
import type { Phone, PhoneMessage } from './wire-format.ts';
import { pageLanguageOf, words, type Words } from './words.ts';

/** A page that nobody can scroll through helps nobody; the search finds the others. */
const PHONES_SHOWN = 9;
const PHONES_SHOWN_MAX = 90;

interface View {
  readonly say: Words;
  readonly now: Instant;
  readonly zone: Zone;
  readonly counts: Counts;
  readonly phones: readonly Phone[];
  /** What is looked for, and how many phones are wanted. */
  readonly query: string;
  readonly wanted: number;
}

/** `Fri 26 Jun, 21:00` where the reader of the time is. */
const wallClock = (at: Instant, zone: Zone, say: Words): string =>
  new Intl.DateTimeFormat(say.html === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

const cityOf = (zone: Zone): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const count = (number: number, what: string): Html =>
  html`<li><b>${number.toLocaleString('en')}</b> ${what}</li>`;

const head = ({ say, now, zone, counts }: View): Html =>
  html` <header>
    <div class="name">
      <h1>${say.title}</h1>
      <p>${say.subtitle}</p>
    </div>
    <div class="clock">
      <p><span>${say.now}</span> <time>${wallClock(now, zone, say)}</time> <span>${cityOf(zone)}</span></p>
      <button data-advance="PT1H">${say.hour}</button>
      <button data-advance="P1D">${say.day}</button>
    </div>
    <ul class="counts">
      ${count(counts.sms.toPhone, say.sent)} ${count(counts.sms.fromPhone, say.answers)}
      ${count(counts.notices.waiting ?? 0, say.waiting)} ${count(counts.notices.refused ?? 0, say.refused)}
    </ul>
    <p class="links">
      <a href="${borrowersPages(say)}/" target="_blank">${say.pages}</a>
      <a href="?lang=${say.html === 'en' ? 'zh' : 'en'}">${say.other}</a>
    </p>
  </header>`;

/** The deployment's own pages, on the same port: its gateway answers what is not ours. */
const borrowersPages = (say: Words): string => `/${say.html.slice(0, 2)}`;

const lastOf = (phone: Phone): Instant => parseInstant(phone.messages.at(-1)?.at ?? '1970-01-01T00:00:00Z');

const address = (say: Words, query: string, wanted: number): string =>
  new URLSearchParams({ lang: say.html.slice(0, 2), q: query, n: String(wanted) }).toString();

/** A way to either country's phones, when there are both. */
function countriesOf(phones: readonly Phone[]): readonly string[] {
  const found = ['+86', '+1'].filter((code) => phones.some(({ number }) => number.startsWith(code)));
  return found.length > 1 ? found : [];
}

function main(view: View): Html {
  const { say, phones, query } = view;
  const found = phones
    .filter(({ number }) => number.includes(query))
    .sort((one, other) => lastOf(other) - lastOf(one) || other.messages.length - one.messages.length);
  const shown = found.slice(0, view.wanted);
  const more = `?${address(say, query, view.wanted * 2)}`;
  const empty = html`<p class="empty">${phones.length === 0 ? say.none : say.notFound}</p>`;
  return html` <main>
    <form class="search" role="search">
      <input type="hidden" name="lang" value="${say.html.slice(0, 2)}" />
      <input
        name="q"
        value="${query}"
        placeholder="${say.search}"
        aria-label="${say.search}"
        inputmode="tel"
      />
      <button>${say.find}</button>
      ${countriesOf(phones).map((code) => html`<a href="?${address(say, code, PHONES_SHOWN)}">${code}</a>`)}
      <p>${found.length === 0 ? '' : say.shown(shown.length, found.length)}</p>
    </form>
    ${found.length === 0 ? empty : html`<div class="phones">${shown.map((phone) => phoneOf(phone, view))}</div>`}
    ${shown.length < found.length ? html`<p class="more"><a href="${more}">${say.more}</a></p>` : undefined}
  </main>`;
}

/** What its owner would most likely answer; the texts themselves offer these words. */
const quickWordsFor = (number: string): readonly string[] =>
  number.startsWith('+86') ? ['R', '退订', '帮助'] : ['STOP', 'HELP', 'START'];

const spaced = (number: string): string =>
  parsePhoneNumberFromString(number)?.formatInternational() ?? number;

function phoneOf({ number, messages }: Phone, { say, now, zone }: View): Html {
  const zones = zonesOfNumber(number);
  const here = zones === 'unknown' ? zone : (zones[0] ?? zone);
  return html` <section class="phone" data-number="${number}">
    <h2>${spaced(number)}<small>${cityOf(here)} · ${say.localTime} ${wallClock(now, here, say)}</small></h2>
    <ol>
      ${messages.map((message) => bubble(message, here, say))}
    </ol>
    <div class="quick">
      ${quickWordsFor(number).map((word) => html`<button data-say="${word}">${word}</button>`)}
    </div>
    <form class="answer">
      <input
        name="body"
        placeholder="${say.reply}"
        aria-label="${say.reply}"
        maxlength="2000"
        autocomplete="off"
        required
      />
      <button aria-label="${say.send}">↑</button>
    </form>
  </section>`;
}

function bubble(message: PhoneMessage, zone: Zone, say: Words): Html {
  const time = wallClock(parseInstant(message.at), zone, say);
  if (message.direction === 'from-phone') {
    return html`<li class="from">
      <p>${message.body}</p>
      <small>${time}</small>
    </li>`;
  }
  return html`<li class="to">
    <button data-why="${message.id}" title="${say.why}">${message.body}</button>
    <small>${time} · ${say.parts(message.parts)}</small>
    ${checkOf(message.body)}
  </li>`;
}

/** The code of a message, and the page that checks it in the message's own language, one touch away. */
function checkOf(body: string): Html | undefined {
  const [, label = '', code] = /(核真码|code )([0-9A-HJKMNP-TV-Z]{8})(?![0-9A-Z])/.exec(body) ?? [];
  if (code === undefined) return undefined;
  const language = label === '核真码' ? 'zh' : 'en';
  return html`<form class="check" method="post" action="/${language}/check" target="_blank">
    <input type="hidden" name="code" value="${code}" /><button>${words[language].check(code)}</button>
  </form>`;
}

const page = (view: View): Html =>
  html`<!doctype html>
    <html lang="${view.say.html}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${view.say.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/local/page.css" />
        <script type="module" src="/local/page.js"></script>
      </head>
      <body data-busy="${view.say.busy}" data-loading="${view.say.loading}" data-failed="${view.say.failed}">
        ${head(view)}${main(view)}
        <dialog aria-label="${view.say.why}"></dialog>
        <p role="status"></p>
      </body>
    </html>`;

const answer = (type: string, body: string): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'; img-src data:",
  },
  body,
});

const file =
  (name: string, type: string): Route =>
  async () =>
    answer(type, await readFile(new URL(name, import.meta.url), 'utf8'));

export const pageRoutes: Readonly<Record<string, Route>> = {
  'GET /': async ({ run, request: { url, headers } }) => {
    const wanted = Number(url.searchParams.get('n') ?? PHONES_SHOWN);
    const view: View = {
      say: words[pageLanguageOf(url, headers['accept-language'])],
      now: run.deployment.agenda.now(),
      zone: run.books.zone,
      counts: await run.counts(),
      phones: await run.deployment.phones.all(),
      query: (url.searchParams.get('q') ?? '').replace(/[^+\d]/g, ''),
      wanted: Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, PHONES_SHOWN_MAX) : PHONES_SHOWN,
    };
    return answer('text/html', page(view).text);
  },
  'GET /local/messages/{id}': async ({ run, request: { url, headers }, parameters }) => {
    const say = words[pageLanguageOf(url, headers['accept-language'])];
    const { notices } = run.deployment;
    const noticeId = await notices.ofCarrierMessage(parameters['id'] ?? '');
    const found = noticeId && (await notices.one(noticeId));
    return answer('text/html', decisionPanel(found, say, run.books.zone).text);
  },
  'GET /local/page.js': file('page.js', 'text/javascript'),
  'GET /local/page.css': file('page.css', 'text/css'),
};
