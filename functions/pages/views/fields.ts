import { html, type Html } from '../../../shared/html.ts';
import type { Form } from '../request.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with one field, in a sentence that says how to put it right. */
export interface Problem {
  readonly field: string;
  readonly text: string;
}

/** A form as it is shown: what was typed so far, and what is wrong with it. */
export interface Filled {
  readonly form: Form;
  readonly problems: readonly Problem[];
}
export const nothingFilled: Filled = { form: {}, problems: [] };

/** The list above a form: each entry leads to its field. */
export const problemList = (say: Words, { problems }: Filled): Html | undefined =>
  problems.length === 0
    ? undefined
    : html`<div class="problems" role="alert">
        <h2>${say.problems}</h2>
        <ul>
          ${problems.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
        </ul>
      </div>`;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Said after the label of a field that may stay empty. */
  readonly optional?: string;
}

const problemOf = ({ problems }: Filled, name: string): Problem | undefined =>
  problems.find(({ field }) => field === name);

const describedBy = (field: Field, problem: Problem | undefined): string =>
  [
    ...(field.hint === undefined || field.hint === '' ? [] : [`${field.name}-hint`]),
    ...(problem === undefined ? [] : [`${field.name}-problem`]),
  ].join(' ');

const around = (field: Field, problem: Problem | undefined, input: Html): Html =>
  html`<div class="${problem === undefined ? 'field' : 'field wrong'}">
    <label for="${field.name}"
      >${field.label}${field.optional === undefined ? undefined : html` <small>(${field.optional})</small>`}</label
    >
    ${hintOf(field)} ${problemText(problem)} ${input}
  </div>`;

const hintOf = ({ name, hint }: Field): Html | undefined =>
  hint === undefined || hint === '' ? undefined : html`<p class="hint" id="${name}-hint">${hint}</p>`;

const problemText = (problem: Problem | undefined): Html | undefined =>
  problem === undefined
    ? undefined
    : html`<p class="problem" id="${problem.field}-problem">${problem.text}</p>`;

export interface TextField extends Field {
  /** In characters, so that the box shows how much is expected. */
  readonly size?: number;
  readonly longest: number;
  readonly spelled?: 'letters-and-digits' | 'words';
}

export function textField(field: TextField, filled: Filled): Html {
  const problem = problemOf(filled, field.name);
  const asCode = field.spelled !== 'words';
  return around(
    field,
    problem,
    html`<input
      class="${asCode ? 'code' : ''}"
      id="${field.name}"
      name="${field.name}"
      value="${filled.form[field.name] ?? ''}"
      maxlength="${field.longest}"
      size="${field.size ?? 20}"
      autocomplete="off"
      autocapitalize="${asCode ? 'characters' : 'sentences'}"
      spellcheck="false"
      aria-describedby="${describedBy(field, problem)}"
      aria-invalid="${problem === undefined ? 'false' : 'true'}"
    />`,
  );
}

export function textArea(
  field: Field & { readonly longest: number; readonly rows: number },
  filled: Filled,
): Html {
  const problem = problemOf(filled, field.name);
  // Browsers drop the first line end inside a textarea.
  const text = `\n${filled.form[field.name] ?? ''}`;
  return around(
    field,
    problem,
    html`<textarea
      id="${field.name}"
      name="${field.name}"
      rows="${field.rows}"
      maxlength="${field.longest}"
      aria-describedby="${describedBy(field, problem)}"
      aria-invalid="${problem === undefined ? 'false' : 'true'}"
    >
${text}</textarea>`,
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of several; the first carries the field's own id, so that the list of problems leads to it. */
export function choices(
  field: Field & { readonly choices: readonly Choice[]; readonly row?: boolean },
  filled: Filled,
): Html {
  const problem = problemOf(filled, field.name);
  return html`<fieldset
    class="${problem === undefined ? 'field' : 'field wrong'}"
    aria-describedby="${describedBy(field, problem)}"
  >
    <legend>${field.label}</legend>
    ${hintOf(field)} ${problemText(problem)}
    <div class="${field.row === true ? 'choices row' : 'choices'}">
      ${field.choices.map((choice, index) => oneChoice(field.name, choice, index, filled))}
    </div>
  </fieldset>`;
}

function oneChoice(name: string, { value, label, hint = '' }: Choice, index: number, { form }: Filled): Html {
  const id = index === 0 ? name : `${name}-${value}`;
  const checked = form[name] === value ? html`checked` : undefined;
  return html`<div class="choice">
    <input type="radio" id="${id}" name="${name}" value="${value}" ${checked} />
    <label for="${id}"><span>${label}</span>${hint === '' ? undefined : html`<small>${hint}</small>`}</label>
  </div>`;
}

export const tick = (field: Field, { form }: Filled): Html =>
  html`<div class="field choices">
    <div class="choice tick">
      <input
        type="checkbox"
        id="${field.name}"
        name="${field.name}"
        value="yes"
        ${form[field.name] === 'yes' ? html`checked` : undefined}
      />
      <label for="${field.name}"><span>${field.label}</span><small>${field.hint ?? ''}</small></label>
    </div>
  </div>`;

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

export const send = (label: string): Html => html`<button>${label}</button>`;
