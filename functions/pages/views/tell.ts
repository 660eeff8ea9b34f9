import { html, type Html } from '../../../shared/html.ts';
import type { Case } from '../../../shared/model/case.ts';
import { wordsOn, type TextPlace } from '../../../shared/text/parameters.ts';
import { localDateAt, type Instant } from '../../../shared/time.ts';
import { dayText } from '../dates.ts';
import type { Open } from '../deps.ts';
import { topics, type Topic } from '../words/words.ts';
import { choices, hidden, problemList, send, textArea, textField, tick, type Filled } from './fields.ts';
import { paragraphs, rootOf, sheet } from './layout.ts';

const WORDS_SHOWN_MAX = 900;
/** A whole message may be pasted here too. */
const WHOM_MAX = 600;

export function tellForm(frame: Open, filled: Filled): Html {
  const { say } = frame;
  const { tell } = say;
  const about = topics.map((value) => ({ value, label: say.topics[value], hint: tell.hints[value] }));
  const words = { name: 'words', label: tell.words, hint: tell.wordsHint, longest: WORDS_SHOWN_MAX, rows: 5 };
  const whom = { name: 'whom', label: tell.whom, hint: tell.whomHint, longest: WHOM_MAX };
  const main = html`${problemList(say, filled)}
    <h1>${tell.title}</h1>
    <p class="lead">${tell.lead}</p>
    <form method="post" action="${rootOf(frame)}/tell" novalidate>
      ${hidden('token', filled.form['token'] ?? '')}
      ${choices({ name: 'about', label: tell.about, choices: about }, filled)} ${textArea(words, filled)}
      ${textField(whom, filled)}
      ${tick({ name: 'helper', label: tell.helper, hint: tell.helperHint }, filled)} ${send(tell.button)}
    </form>`;
  return sheet(frame, { title: tell.title, main, wrong: filled.problems.length > 0 });
}

export interface FiledView {
  readonly topic: Topic;
  readonly wayOfAnswer: 'code' | 'number' | 'nobody';
  /** Where the phone it is about is at home, where that is known. */
  readonly place: TextPlace | undefined;
  readonly opened: Case | undefined;
  readonly secret: string;
  readonly stopped: string | undefined;
  readonly distress: boolean;
  readonly now: Instant;
}

/** The only page that shows the secret. */
export function filedView(frame: Open, view: FiledView): Html {
  const { tell } = frame.say;
  if (view.distress) return distressView(frame, view);
  const main = html`<div class="panel">
      <h1>${tell.done}</h1>
      ${numberAndSecret(frame, view)}
    </div>
    ${whenAndWhere(frame, view)} ${paragraphs(whatHappensNow(frame, view))}
    <p>${tell.appeal(appealRoadOf(frame, view.now, view.place))}</p>
    <p><a href="${rootOf(frame)}/case">${tell.toCase}</a></p>`;
  return sheet(frame, { title: tell.done, main });
}

/** A human word first, and nothing about money; number and secret stand below, for whoever wants them. */
function distressView(frame: Open, view: FiledView): Html {
  const { tell } = frame.say;
  const main = html`<div class="panel calm">
      <h1>${tell.distressTitle}</h1>
      ${distressTexts(frame, view)}
    </div>
    ${
      view.opened === undefined
        ? undefined
        : html`<div class="quiet">${numberAndSecret(frame, view)}</div>
            <p>${tell.keep}</p>
            <p><a href="${rootOf(frame)}/case">${tell.toCase}</a></p>`
    }`;
  return sheet(frame, { title: tell.distressTitle, main, footless: true });
}

function whenAndWhere({ say, lender, language }: Open, view: FiledView): Html | undefined {
  const { opened } = view;
  if (opened === undefined) return undefined;
  return html`<p><strong>${say.tell.keep}</strong></p>
    <p>${say.tell.by(dayText(opened.dueAt, lender.setting.zone, language))}</p>
    <p>${whereOf(view, say)}</p>`;
}

/** No text follows to a number that should get none of ours. */
function whereOf({ wayOfAnswer, topic, stopped }: FiledView, { tell }: Open['say']): string {
  if (wayOfAnswer === 'nobody') return tell.answerHere;
  const silent = stopped !== undefined || topic === 'stop' || topic === 'wrong-person';
  return silent ? tell.answerSilent : tell.answerRoad;
}

function numberAndSecret({ say }: Open, { opened, secret }: FiledView): Html | undefined {
  if (opened === undefined) return undefined;
  return html`<dl class="keys">
    <div>
      <dt>${say.tell.caseNumber}</dt>
      <dd>${opened.caseId}</dd>
    </div>
    <div>
      <dt>${say.tell.secret}</dt>
      <dd>${inFours(secret)}</dd>
    </div>
  </dl>`;
}

/** Read out and written down in groups; typed with or without them. */
const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1-');

function whatHappensNow({ say, lender }: Open, view: FiledView): readonly (string | undefined)[] {
  const { tell } = say;
  const { topic, wayOfAnswer, stopped } = view;
  const interest = lender.setting.interestInHardship;
  const unproved = wayOfAnswer === 'number';
  return [
    stopped === undefined ? undefined : `${tell.stoppedText(stopped)} ${tell.stoppedNext}`,
    topic === 'stop' && unproved ? tell.stopUnproved : undefined,
    topic === 'wrong-person' && unproved ? tell.wrongUnproved : undefined,
    stopped === undefined && wayOfAnswer !== 'nobody' && topic !== 'stop' ? tell.paused : undefined,
    topic === 'hardship' ? tell.free : undefined,
    topic === 'hardship' && interest !== undefined ? tell.interest[interest] : undefined,
  ];
}

/** A human word and the lines of the visitor's likelier place; no hotline of ours, nothing about money. */
function distressTexts(
  frame: Open,
  { now, wayOfAnswer, place = likelyPlace(frame) }: FiledView,
): readonly Html[] {
  const { say, language, lender } = frame;
  const date = localDateAt(now, lender.setting.zone);
  const line = wordsOn('crisisLine', place, date, language) ?? '';
  const emergency = wordsOn('emergency', place, date, language) ?? '';
  const text = wayOfAnswer === 'nobody' ? say.tell.distressUnknown : say.tell.distressText;
  return paragraphs([text, say.tell.distressLine(line, emergency)]);
}

/** Where nothing tells where somebody is, the language is the best guess there is. */
const likelyPlace = ({ language }: Open): TextPlace => (language === 'zh-CN' ? 'CN' : 'US');

/** The road to appeal at a place, or at the visitor's likelier one. */
export function appealRoadOf(frame: Open, now: Instant, place: TextPlace = likelyPlace(frame)): string {
  const { zone, appealRoad } = frame.lender.setting;
  const own = appealRoad?.[place]?.[frame.language];
  return own ?? wordsOn('appealRoad', place, localDateAt(now, zone), frame.language) ?? '';
}

export function stoppedView(frame: Open, lastTwo: string): Html {
  const { tell } = frame.say;
  const main = html`<div class="panel">
      <h1>${tell.stopped}</h1>
      <p>${tell.stoppedText(lastTwo)}</p>
    </div>
    ${paragraphs([tell.stoppedNext, tell.stoppedOwed])}`;
  return sheet(frame, { title: tell.stopped, main });
}
