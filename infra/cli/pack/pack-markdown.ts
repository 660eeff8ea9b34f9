import type { Bilingual } from '../../../shared/compliance/rule.ts';
import { parseInstant, parseZone } from '../../../shared/time.ts';
import { labelled, padded, widthOf } from '../print/columns.ts';
import { citationLine, verdictWords, whereItBinds, type Tongue } from '../print/law-words.ts';
import { clockTime, momentIn } from '../print/moment.ts';
import type { PackPrint, PrintedRule } from './pack-print.ts';

const words = {
  beside: {
    zh: 'base 包的规则处处适用，与本包一并适用（`pack show base`）。',
    en: 'The rules of pack base bind everywhere, beside these (`pack show base`).',
  },
  rule: { zh: '规则', en: 'Rule' },
  title: { zh: '内容', en: 'What it is about' },
  binds: { zh: '适用地', en: 'Binds' },
  inForce: { zh: '生效', en: 'In force' },
  since: { zh: '自', en: 'since' },
  until: { zh: '至', en: 'until' },
  notInForce: { zh: '此日不生效', en: 'not in force on this day' },
  speaksOf: { zh: '适用于', en: 'Speaks of' },
  values: { zh: '数值（粗体为此日有效）', en: 'Values (the one in force is strong)' },
  sources: { zh: '依据', en: 'Sources' },
  reads: { zh: '所看的事实', en: 'Reads' },
  examples: { zh: '例子', en: 'Examples' },
} as const satisfies Record<string, Bilingual>;

const speaksOfWords: Readonly<Record<PrintedRule['speaksOf'][number], Bilingual>> = {
  notice: { zh: '提醒', en: 'reminders' },
  answer: { zh: '对回复的答复', en: 'answers to replies' },
  case: { zh: '案件消息', en: 'messages about a case' },
};

type Say = (word: keyof typeof words) => string;
const sayIn =
  (tongue: Tongue): Say =>
  (word) =>
    words[word][tongue];
const listed = (items: readonly string[], tongue: Tongue): string =>
  items.join(tongue === 'zh' ? '、' : ', ');

/** The pack as Markdown that a lawyer reads from the top: what binds, then each rule with its grounds. */
export function packMarkdown(pack: PackPrint, tongue: Tongue): readonly string[] {
  const say = sayIn(tongue);
  const overview = pack.rules.map((rule) => [
    rule.id,
    rule.title[tongue],
    whereItBinds(rule, tongue),
    sinceWhen(rule, say),
  ]);
  return [
    ...heading(pack, tongue),
    ...(pack.name === 'base' ? [] : ['', say('beside')]),
    '',
    ...markdownTable([say('rule'), say('title'), say('binds'), say('inForce')], overview),
    ...pack.rules.flatMap((rule) => ['', ...ruleMarkdown(rule, pack, tongue)]),
  ];
}

const heading = ({ name, version, on, zone }: PackPrint, tongue: Tongue): readonly string[] =>
  tongue === 'zh'
    ? [`# 规则包 ${name}，版本 ${version}`, '', `数值以 ${on} 为准；新的一天从 ${zone} 的零点开始。`]
    : [
        `# Pack ${name}, version ${version}`,
        '',
        `With the values of ${on}; a new day of this law begins at midnight in ${zone}.`,
      ];

function sinceWhen({ effective, inForce }: PrintedRule, say: Say): string {
  const { from, until } = effective;
  const span = [say('since'), from, ...(until === undefined ? [] : [say('until'), until])].join(' ');
  return inForce ? span : `${span} (${say('notInForce')})`;
}

function ruleMarkdown(rule: PrintedRule, pack: PackPrint, tongue: Tongue): readonly string[] {
  const say = sayIn(tongue);
  const speaksOf = rule.speaksOf.map((kind) => speaksOfWords[kind][tongue]);
  const reads = rule.reads.map((path) => `\`${path}\``);
  return [
    `## ${rule.id} ${rule.title.zh} · ${rule.title.en}`,
    '',
    rule.plain.zh,
    '',
    rule.plain.en,
    '',
    `- ${say('binds')}: ${whereItBinds(rule, tongue)}`,
    `- ${say('inForce')}: ${sinceWhen(rule, say)}`,
    `- ${say('speaksOf')}: ${listed(speaksOf, tongue)}`,
    `- ${say('reads')}: ${listed(reads, tongue)}`,
    ...section(say('values'), valueLines(rule, tongue)),
    ...section(
      say('sources'),
      rule.citations.map((one) => `- ${citationLine(one, tongue)}`),
    ),
    ...section(say('examples'), exampleLines(rule, pack, tongue)),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];

const valueLines = ({ parameters }: PrintedRule, tongue: Tongue): readonly string[] =>
  parameters.flatMap(({ name, values }) =>
    values.map(({ from, value, inForce, citation }) => {
      const text = valueText(name, value);
      const since = `${words.since[tongue]} ${from}`;
      return `- \`${name}\` ${inForce ? `**${text}**` : text}, ${since}: ${citationLine(citation, tongue)}`;
    }),
  );

/** Minutes of the day read as a clock; every other name says its unit itself. */
const valueText = (name: string, value: number): string =>
  /(opens|closes)Minutes$/i.test(name) ? `${clockTime(value)} (${value})` : String(value);

const exampleLines = ({ examples }: PrintedRule, { zone }: PackPrint, tongue: Tongue): readonly string[] =>
  examples.map(({ because, verdict, code, until }) => {
    const what = [
      `**${verdictWords[verdict][tongue]}**`,
      ...(code === undefined ? [] : [`\`${code}\``]),
      ...(until === undefined ? [] : [words.until[tongue], momentIn(parseInstant(until), parseZone(zone))]),
    ];
    return `- ${what.join(' ')}: ${because}`;
  });

/** A Markdown table whose source is aligned too: it is read in terminals. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, index) => Math.max(3, ...cells.map((row) => widthOf(row[index] ?? ''))));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, index) => padded(cell, widths[index] ?? 0)).join(' | ')} |`;
  return [line(cells[0] ?? []), line(widths.map((width) => '-'.repeat(width))), ...cells.slice(1).map(line)];
}

/** The same for a person at a terminal: long lines are cut, and go on under their own text. */
export const forTerminal = (markdown: readonly string[]): readonly string[] =>
  markdown.flatMap((line) => {
    if (line.startsWith('|') || line.startsWith('#')) return [line];
    return line.startsWith('- ') ? labelled('- ', line.slice(2), 2) : labelled('', line, 0);
  });
