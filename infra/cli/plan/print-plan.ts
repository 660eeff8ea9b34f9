import type { Bilingual } from '../../../shared/compliance/rule.ts';
import type { Verdict } from '../../../shared/model/decision.ts';
import { parseInstant, type Zone } from '../../../shared/time.ts';
import { columns, indented, labelled } from '../print/columns.ts';
import { saidIn } from '../../../shared/compliance/finding-words.ts';
import { verdictWords, type Tongue } from '../print/law-words.ts';
import { momentIn } from '../print/moment.ts';
import type { Paint } from '../print/paint.ts';
import { outcomes, type Outcome, type Planned, type PlanReport } from './report.ts';

export interface PlanStyle {
  readonly tongue: Tongue;
  readonly paint: Paint;
  /** Whose clock the moments are told by. */
  readonly zone: Zone;
  /** How many notices are listed. */
  readonly linesMax: number;
}

const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  goes: { zh: '发出', en: 'goes' },
  waits: { zh: '等待', en: 'waits' },
  refused: { zh: '拒发', en: 'refused' },
  expires: { zh: '过时', en: 'expires' },
  fails: { zh: '出错', en: 'fails' },
};
const outcomeMeans: Readonly<Record<Outcome, Bilingual>> = {
  goes: { zh: '会发出', en: 'would go out' },
  waits: { zh: '会等待', en: 'would wait' },
  refused: { zh: '会被拒发，不再重试', en: 'would be refused, for good' },
  expires: { zh: '步骤已过，不会发出', en: 'its step is past: it would not be sent' },
  fails: { zh: '无法处理，进入死信队列', en: 'could not be looked at: to the dead letters' },
};
/** For colour only. */
const outcomeVerdict: Readonly<Record<Outcome, Verdict>> = {
  goes: 'allow',
  waits: 'delay',
  refused: 'block',
  expires: 'warn',
  fails: 'block',
};

const count = (number: number): string => number.toLocaleString('en-US');

export function planLines(report: PlanReport, style: PlanStyle): readonly string[] {
  const { tongue, paint, zone } = style;
  const zh = tongue === 'zh';
  const at = momentIn(parseInstant(report.at), zone);
  return [
    paint.strong(zh ? `${at} 的计划` : `Plan at ${at}`),
    ...labelled('', premise(report, tongue), 0),
    '',
    ...indented(totalLines(report, style)),
    ...section(
      zh ? '原因（一条通知可有多个）' : 'Why (a notice may have several reasons)',
      reasonLines(report, style),
      paint,
    ),
    ...section(zh ? '通知' : 'Notices', noticeLines(report, style), paint),
  ];
}

const section = (title: string, lines: readonly string[], { strong }: Paint): readonly string[] =>
  lines.length === 0 ? [] : ['', strong(title), '', ...indented(lines)];

/** On what the plan stands. */
function premise({ loans, freshLedgerSupposed }: PlanReport, tongue: Tongue): string {
  const { looked, due, asleep, skipped, more } = loans;
  if (tongue === 'zh') {
    return [
      `按现有记录，假设下一次运行就在此刻；不发送，也不写入。看了 ${count(looked)} 笔贷款：${count(due)} 笔到时，${count(asleep)} 笔此时还不到时。`,
      freshLedgerSupposed ? '假设届时账务数据已重新送达。' : '',
      more ? `还有更多：用 --skip ${skipped + due} 接着看，或用 --limit 多看。` : '',
    ].join('');
  }
  return [
    `On the records as they are, as if the next run were then; nothing is sent or written. ${count(looked)} loans looked at: ${count(due)} due by then, ${count(asleep)} that wait and are not due again by then.`,
    freshLedgerSupposed ? 'Every ledger is supposed to be delivered again by then.' : '',
    more ? `There are more: --skip ${skipped + due} goes on, --limit looks at more.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function totalLines({ totals, parts, notices }: PlanReport, { tongue, paint }: PlanStyle): readonly string[] {
  const told = notices.reduce((sum, { outcome, tells }) => sum + (outcome === 'goes' ? tells.length : 0), 0);
  const more =
    tongue === 'zh'
      ? `，共 ${count(parts)} 条计费短信${told > 0 ? `，另外一并告知 ${count(told)} 期` : ''}`
      : `, ${count(parts)} SMS parts${told > 0 ? `, and ${count(told)} further instalments told in them` : ''}`;
  return columns(
    outcomes.map((outcome) => [
      count(totals[outcome]),
      paint.verdict(outcomeVerdict[outcome], outcomeMeans[outcome][tongue]) +
        (outcome === 'goes' ? more : ''),
    ]),
    ['right'],
  );
}

const reasonLines = ({ byRule }: PlanReport, { tongue }: PlanStyle): readonly string[] =>
  columns(
    byRule.map(({ outcome, ruleId, code, verdict, notices }) => [
      outcomeWords[outcome][tongue],
      count(notices),
      ruleId,
      verdictWords[verdict][tongue],
      saidIn({ ruleId, code }, tongue),
    ]),
    ['left', 'right'],
  );

function noticeLines({ notices }: PlanReport, style: PlanStyle): readonly string[] {
  const { tongue, paint, linesMax } = style;
  const rows = notices
    .slice(0, linesMax)
    .map((one) => [one.noticeId ?? one.loanId, outcomeWords[one.outcome][tongue], whyOf(one, style)]);
  const left = notices.length - linesMax;
  const rest =
    tongue === 'zh'
      ? `还有 ${count(left)} 条：--lines 多列一些，--json 列出全部`
      : `${count(left)} more: --lines lists more of them, --json all`;
  return [...columns(rows), ...(left > 0 ? [paint.quiet(rest)] : [])];
}

function whyOf(one: Planned, { tongue, zone }: PlanStyle): string {
  const reasons = one.reasons.map(({ ruleId, code }) => `${ruleId} ${saidIn({ ruleId, code }, tongue)}`);
  const until = one.until === undefined ? [] : [untilText(momentIn(parseInstant(one.until), zone), tongue)];
  const parts =
    one.parts === undefined || one.outcome !== 'goes' ? [] : [`${one.template ?? ''} × ${one.parts}`];
  const problem = one.problem === undefined ? [] : [one.problem];
  return [...parts, ...reasons, ...until, ...problem].join('; ');
}

const untilText = (moment: string, tongue: Tongue): string =>
  tongue === 'zh' ? `最迟 ${moment} 再看` : `looked at again by ${moment}`;
