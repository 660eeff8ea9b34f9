import { parseInstant, type Zone } from '../../../shared/time.ts';
import { columns, indented, labelled } from '../print/columns.ts';
import { saidIn } from '../../../shared/compliance/finding-words.ts';
import type { Tongue } from '../print/law-words.ts';
import { momentIn } from '../print/moment.ts';
import type { Paint } from '../print/paint.ts';
import type { Readiness, RuleReadiness } from './report.ts';

export interface ReadinessStyle {
  readonly tongue: Tongue;
  readonly paint: Paint;
  readonly zone: Zone;
}

const count = (number: number): string => number.toLocaleString('en-US');
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part > 0 && part < whole ? 1 : 0)} %`;

/** How much of the book is ready, every rule, and last what a reader acts on: what to supply. */
export function readinessLines(of: Readiness, style: ReadinessStyle): readonly string[] {
  const { tongue, paint, zone } = style;
  const zh = tongue === 'zh';
  const at = momentIn(parseInstant(of.at), zone);
  return [
    paint.strong(zh ? `${at} 的就绪情况` : `Readiness at ${at}`),
    ...labelled('', premise(of, tongue), 0),
    '',
    ...indented(verdictLines(of, style)),
    ...section(zh ? '每条规则' : 'Every rule', ruleLines(of, style), paint),
    ...section(zh ? '读不出的贷款' : 'Loans that cannot be read', unreadableLines(of), paint),
    ...section(
      zh ? '不因缺少资料而暂停的' : 'Held, but not for want of a fact',
      stateLines(of, style),
      paint,
    ),
    ...section(zh ? '要补充的' : 'What to supply', supplyLines(of, style), paint),
  ];
}

const section = (title: string, lines: readonly string[], { strong }: Paint): readonly string[] =>
  lines.length === 0 ? [] : ['', strong(title), '', ...indented(lines)];

function premise({ loans }: Readiness, tongue: Tongue): string {
  const { judged, notOpen, nothingToCome, more } = loans;
  if (tongue === 'zh') {
    return (
      `${count(judged)} 笔在还款中的贷款，按"下一条提醒现在就发"来判定；不发送，也不写入。` +
      `另有 ${count(notOpen)} 笔已不在还款中，${count(nothingToCome)} 笔没有后续步骤。` +
      (more ? '这是一个样本：--limit 多看一些。' : '')
    );
  }
  return (
    `${count(judged)} open loans, each judged as if its next reminder were to go now; nothing is sent or written. ` +
    `Besides: ${count(notOpen)} not open any more, ${count(nothingToCome)} with no step to come.` +
    (more ? ' This is a sample, by a hash of the loan’s id: --limit judges more.' : '')
  );
}

function verdictLines({ verdicts, loans }: Readiness, { tongue, paint }: ReadinessStyle): readonly string[] {
  const zh = tongue === 'zh';
  const line = (loansOf: number, words: string): readonly string[] => [
    count(loansOf),
    share(loansOf, loans.judged),
    words,
  ];
  return columns(
    [
      line(verdicts.ready, paint.verdict('allow', zh ? '到了时间就可以发' : 'may go when their hour comes')),
      line(verdicts.held, paint.verdict('hold', zh ? '暂停' : 'held')),
      line(verdicts.refused, paint.verdict('block', zh ? '不得发送' : 'refused for good')),
    ],
    ['right', 'right'],
  );
}

/** By fact, because one field of a mapping may free several rules. */
function supplyLines({ rules, loans }: Readiness, { tongue }: ReadinessStyle): readonly string[] {
  const byFact = new Map<string, { held: number; how: string; ruleIds: string[] }>();
  for (const { ruleId, missing } of rules) {
    for (const { fact, held, how } of missing) {
      if (held === 0) continue;
      const before = byFact.get(fact) ?? { held: 0, how, ruleIds: [] };
      byFact.set(fact, { how, held: Math.max(before.held, held), ruleIds: [...before.ruleIds, ruleId] });
    }
  }
  const holds = tongue === 'zh' ? '现暂停于' : 'now held by';
  const rows = [...byFact]
    .sort(([, one], [, other]) => other.held - one.held)
    .map(([fact, { held, how, ruleIds }]) => [
      share(held, loans.judged),
      count(held),
      fact,
      `${how} (${holds} ${ruleIds.join(', ')})`,
    ]);
  return columns(rows, ['right', 'right']);
}

/** Holds of rules whose facts are all there: a person, an event or a setting ends them. */
function stateLines({ rules, loans }: Readiness, { tongue }: ReadinessStyle): readonly string[] {
  const rows = rules
    .filter((rule) => rule.held > 0 && rule.missing.every(({ held }) => held === 0))
    .flatMap(({ ruleId, holds }) =>
      holds.map(({ code, loans: held }) => [
        share(held, loans.judged),
        count(held),
        ruleId,
        saidIn({ ruleId, code }, tongue),
      ]),
    );
  return columns(rows, ['right', 'right']);
}

function ruleLines({ rules, loans }: Readiness, { tongue }: ReadinessStyle): readonly string[] {
  const zh = tongue === 'zh';
  const head = zh
    ? ['规则', '资料齐全', '暂停', '拒发', '内容']
    : ['rule', 'facts there', 'held', 'refused', 'about'];
  const row = (rule: RuleReadiness): readonly string[] => {
    const { ruleId, asked, factsKnown, held, refused, title } = rule;
    if (asked > 0) {
      return [
        ruleId,
        share(factsKnown, asked),
        share(held, loans.judged),
        share(refused, loans.judged),
        title[tongue],
      ];
    }
    const whyNot = rule.speaksOfNotices
      ? zh
        ? '这里不适用'
        : 'binds no loan here'
      : zh
        ? '只管答复'
        : 'speaks of answers only';
    return [ruleId, '–', '–', '–', `${title[tongue]} (${whyNot})`];
  };
  return columns([head, ...rules.map(row)], ['left', 'right', 'right', 'right']);
}

const unreadableLines = ({ unreadable }: Readiness): readonly string[] =>
  columns(unreadable.map(({ loanId, problem }) => [loanId, problem]));
