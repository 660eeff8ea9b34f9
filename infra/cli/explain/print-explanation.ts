import type { Bilingual } from '../../../shared/compliance/rule.ts';
import { verdicts } from '../../../shared/model/decision.ts';
import { zoneSchema } from '../../../shared/model/value.ts';
import { parseInstant, type Zone } from '../../../shared/time.ts';
import { columns, indented, labelled } from '../print/columns.ts';
import { saidIn } from '../../../shared/compliance/finding-words.ts';
import { evidenceIn, valueIn } from '../print/finding.ts';
import { citationLine, verdictMeans, verdictWords, type Tongue } from '../print/law-words.ts';
import { momentIn, utc } from '../print/moment.ts';
import type { Paint } from '../print/paint.ts';
import type { Explanation, RuleSaid } from './explanation.ts';
import type { SecondOpinion } from './judged-again.ts';
import { reasonWords, stateWords } from './state-words.ts';
import type { NoticeShown } from './stored-notice.ts';

const words = {
  notice: { zh: '通知', en: 'Notice' },
  state: { zh: '状态', en: 'State' },
  since: { zh: '自', en: 'since' },
  why: { zh: '因为', en: 'Why' },
  step: { zh: '步骤', en: 'Step' },
  answers: { zh: '答复', en: 'Answers' },
  toldBy: { zh: '由此通知一并告知', en: 'Told by' },
  sentAt: { zh: '发出', en: 'Sent' },
  attempts: { zh: '尝试', en: 'Attempts' },
  checkCode: { zh: '核真码', en: 'Check code' },
  template: { zh: '模板', en: 'Template' },
  text: { zh: '全文', en: 'Text' },
  decided: { zh: '判定', en: 'Decided' },
  verdict: { zh: '结论', en: 'Verdict' },
  packs: { zh: '规则包', en: 'Packs' },
  objections: { zh: '有话要说的规则', en: 'Rules with something to say' },
  nothing: { zh: '没有规则有异议。', en: 'No rule had anything against it.' },
  passed: { zh: '没有异议的规则', en: 'Rules with nothing against it' },
  neverJudged: {
    zh: '它没有被判定过：轮到它时已经过时。',
    en: 'It was never judged: its time was past before anybody looked.',
  },
  until: { zh: '到', en: 'until' },
  saw: { zh: '看到', en: 'Saw' },
  read: { zh: '所看', en: 'Read' },
  asks: { zh: '要求', en: 'Asks' },
  source: { zh: '依据', en: 'Source' },
} as const satisfies Record<string, Bilingual>;

interface Style {
  readonly tongue: Tongue;
  readonly paint: Paint;
}

/** The notice as it stands now: what it is, where it is, and the exact text. */
export function noticeLines(notice: NoticeShown, { tongue, paint }: Style): readonly string[] {
  const say = (word: keyof typeof words): string => words[word][tongue];
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say('notice'), paint.strong(notice.noticeId)],
    [say('state'), `${stateWords(notice.state, tongue)} ${say('since')} ${shown(notice.since, utc)}`],
    [say('why'), notice.reason && reasonWords(notice.reason, tongue)],
    [say('step'), notice.step],
    [say('answers'), notice.answerKind],
    [say('toldBy'), notice.toldBy],
    [say('sentAt'), notice.sentAt && shown(notice.sentAt, utc)],
    [say('checkCode'), notice.checkCode],
    [say('template'), notice.template],
    [say('text'), notice.text],
  ];
  return columns(rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])));
}

const shown = (iso: string, zone: Zone): string => momentIn(parseInstant(iso), zone);

/** Whether the rules of this version say the same of the same facts. */
export function secondOpinionLines(again: SecondOpinion, { tongue, paint }: Style): readonly string[] {
  const zh = tongue === 'zh';
  const altered = zh
    ? '存下的事实与其摘要不符：它们被改动过。'
    : 'The stored facts do not fit their digest: they have been altered.';
  if (again.problem !== undefined) {
    const cannot = zh
      ? `不能按现在的规则再判一次：${again.problem}`
      : `It cannot be judged again: ${again.problem}`;
    return labelled('', again.factsAreWhole ? cannot : `${altered} ${cannot}`, 0);
  }
  if (again.same) {
    return [
      paint.quiet(
        zh
          ? '按现在的规则再判一次：相同。'
          : 'Judged again from its facts, by the rules as they are now: the same.',
      ),
    ];
  }
  const list = again.differs.join(', ');
  const other = zh
    ? `按现在的规则再判一次，有所不同：${list}`
    : `Judged again by the rules as they are now, it differs in: ${list}`;
  return labelled('', [again.factsAreWhole ? '' : altered, list === '' ? '' : other].join(' '), 0);
}

/** Rule by rule: first those with something to say, the gravest before the others; then the rest. */
export function explanationLines(of: Explanation | undefined, style: Style): readonly string[] {
  const { tongue, paint } = style;
  if (of === undefined) return [words.neverJudged[tongue]];
  const say = (word: keyof typeof words): string => words[word][tongue];
  const zone = zoneOf(of);
  const until = of.until === undefined ? '' : ` ${say('until')} ${shown(of.until, zone)}`;
  const head = [
    [say('decided'), shown(of.decidedAt, zone)],
    [
      say('verdict'),
      `${paint.verdict(of.verdict, verdictWords[of.verdict][tongue].toUpperCase())}${until}: ${verdictMeans[of.verdict][tongue]}`,
    ],
    [say('packs'), of.packs.join(', ')],
  ];
  const grave = verdicts.toReversed();
  const objections = of.rules
    .filter(({ verdict }) => verdict !== 'allow')
    .toSorted((one, other) => grave.indexOf(one.verdict) - grave.indexOf(other.verdict));
  const passed = of.rules.filter(({ verdict }) => verdict === 'allow');
  return [
    ...columns(head),
    '',
    ...(objections.length === 0 ? [say('nothing')] : [paint.strong(say('objections'))]),
    ...objections.flatMap((rule) => ['', ...indented(ruleLines(rule, zone, style))]),
    '',
    ...(passed.length === 0 ? [] : [paint.strong(say('passed'))]),
    ...passed.flatMap((rule) => ['', ...indented(ruleLines(rule, zone, style))]),
  ];
}

/** The first zone the person may be in: every moment is told by that clock. */
function zoneOf({ facts }: Explanation): Zone {
  const zones: unknown = facts['zones'];
  const [first] = Array.isArray(zones) ? zones.map((zone: unknown) => zoneSchema.safeParse(zone)) : [];
  return first?.success === true ? first.data : utc;
}

/** What a rule asks is said only where it matters; what it read and its sources always. */
function ruleLines(rule: RuleSaid, zone: Zone, { tongue, paint }: Style): readonly string[] {
  const say = (word: keyof typeof words): string => words[word][tongue];
  const verdict = paint.verdict(rule.verdict, verdictWords[rule.verdict][tongue].toUpperCase());
  const until = rule.until === undefined ? '' : `, ${say('until')} ${shown(rule.until, zone)}`;
  const read = Object.entries(rule.read).map(
    ([path, value]) => `${path} = ${valueIn(path, value, zone, tongue)}`,
  );
  const objects = rule.verdict !== 'allow';
  return [
    `${rule.ruleId}  ${paint.strong(rule.title[tongue])}`,
    ...indented([
      `${verdict}: ${saidIn(rule, tongue)}${until}`,
      ...detail(say('saw'), evidenceIn(rule.evidence, zone, tongue)),
      ...detail(say('read'), [read.join('; ')]),
      ...detail(say('asks'), objects ? [rule.asks[tongue]] : []),
      ...detail(
        say('source'),
        rule.citations.map((one) => citationLine(one, tongue)),
      ),
    ]),
  ];
}

const LABEL_WIDTH = 8;
const detail = (label: string, lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, index) => (line === '' ? [] : labelled(index === 0 ? label : '', line, LABEL_WIDTH)));
