import { packs } from '../../shared/compliance/law.ts';
import { plainWords } from '../../shared/compliance/plain.ts';
import type { Decision, Finding } from '../../shared/model/decision.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { formatInstant, localDateAt, type LocalDate, type Zone } from '../../shared/time.ts';
import { html, type Html } from '../../shared/html.ts';
import type { Words } from './words.ts';

const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));

interface Found {
  readonly notice: Notice;
  readonly decision: Decision | undefined;
}

/** What was decided about one message, for whoever touches its bubble. */
export function decisionPanel(found: Found | undefined, say: Words, zone: Zone): Html {
  const close = html`<form method="dialog"><button>${say.close}</button></form>`;
  if (found?.decision === undefined) {
    return html`<p>${say.noDecision}</p>
      ${close}`;
  }
  const { notice, decision } = found;
  const on = localDateAt(decision.at, zone);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say.step, notice.step ?? notice.answerKind],
    [say.state, notice.state],
    [say.decidedAt, formatInstant(decision.at)],
    [say.template, decision.template],
    [say.code, notice.checkCode],
  ];
  return html` <h2>${say.verdicts[decision.verdict]}</h2>
    <p class="id">${notice.noticeId}</p>
    <dl>
      ${facts.flatMap(([term, value]) =>
        value === undefined
          ? []
          : [
              html`<dt>${term}</dt>
                <dd>${value}</dd>`,
            ],
      )}
    </dl>
    ${decision.findings.length === 0 ? undefined : remarks(decision.findings, say, on)}
    <h3>${say.allowed}</h3>
    <ul class="rules">
      ${decision.allowedBy.map((id) => ruleLine(id, say, on))}
    </ul>
    <details>
      <summary>${say.facts}</summary>
      <pre>${indented(decision.facts)}</pre>
    </details>
    <p class="id">${decision.packs.join(' · ')}</p>
    ${close}`;
}

const remarks = (findings: readonly Finding[], say: Words, on: LocalDate): Html =>
  html` <h3>${say.stopped}</h3>
    <ul class="rules">
      ${findings.map(
        (finding) =>
          html`${ruleLine(finding.ruleId, say, on)}
            <li class="finding">
              ${say.verdicts[finding.verdict]}: ${finding.code} ${JSON.stringify(finding.evidence)}
            </li>`,
      )}
    </ul>`;

function ruleLine(id: string, say: Words, on: LocalDate): Html {
  const rule = rules.get(id);
  if (rule === undefined) return html`<li><code>${id}</code></li>`;
  const language = say.html === 'en' ? 'en' : 'zh';
  return html`<li>
    <code>${id}</code><b>${rule.title[language]}</b><span>${plainWords(rule, language, on)}</span>
  </li>`;
}

const indented = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);
