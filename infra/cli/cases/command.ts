import { noteOn, resolveCase, say } from '../../../functions/case/case.ts';
import { Fault } from '../../../shared/fault.ts';
import { resolutionSchema, type Case } from '../../../shared/model/case.ts';
import { caseIdSchema, type CaseId } from '../../../shared/model/ids.ts';
import { formatInstant, parseInstant, systemClock } from '../../../shared/time.ts';
import { contentFamilies } from '../../../shared/text/lint/families.ts';
import { lint } from '../../../shared/text/lint/lint.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { onlyOne, readArgs } from '../options.ts';
import { padded } from '../print/columns.ts';

const usage = `npm run cli -- cases list [--watching] [--json]
npm run cli -- cases show ID [--json]
npm run cli -- cases note ID --by WHO --text TEXT
npm run cli -- cases say ID --by WHO --text TEXT
npm run cli -- cases resolve ID --by WHO --outcome OUTCOME --reason TEXT

What borrowers asked, disputed or complained about, the most urgent first. While a case is open its hold
keeps reminders back; resolving it lifts the hold, wakes the loans and tells the borrower how to appeal.

  note            for colleagues only
  say             goes to the borrower by SMS, within the allowed hours, after the same lint as every text
  --outcome       upheld | closed | withdrawn
  --reason        words the borrower may read
  --watching      cases in which the ledger is to speak first
  --outputs FILE  which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)
  --json          the same as JSON`;

const options = {
  by: { type: 'string' },
  text: { type: 'string' },
  outcome: { type: 'string' },
  reason: { type: 'string' },
  watching: { type: 'boolean' },
  outputs: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArgs<typeof options>>['values'];
type Verb = (ids: readonly string[], values: Values, surroundings: Surroundings) => Promise<ExitCode>;

/** More than a screen; whoever has more open cases has another trouble first. */
const LISTED_MAX = 100;
const EVERY = parseInstant('9999-01-01T00:00:00Z');

export const casesCommand: Command = {
  name: 'cases',
  summary: 'what borrowers asked, disputed or complained about: list, answer, resolve',
  usage,
  run: (args, surroundings) => {
    const { values, positionals } = readArgs(args, options, usage);
    const [verb = '', ...ids] = positionals;
    const run = verbs[verb];
    if (run !== undefined) return run(ids, values, surroundings);
    throw new Fault('invalid_input', `say list, show, note, say or resolve\n\n${usage}`);
  },
};

const verbs: Readonly<Record<string, Verb>> = {
  list: async (_ids, values, { terminal, connect }) => {
    const { records } = await connect(values.outputs);
    const state = values.watching === true ? 'watching' : 'open';
    const ids = await records.dueCases({ state, before: EVERY, limit: LISTED_MAX });
    const cases =
      ids.length === 0 ? [] : (await records.get(ids.map((caseId) => ({ kind: 'case', caseId })))).cases;
    if (values.json === true) terminal.out(JSON.stringify(cases));
    else if (cases.length === 0) terminal.out(`no case is ${state}`);
    else for (const one of cases) terminal.out(lineOf(one));
    return 0;
  },
  show: async (ids, values, { terminal, connect }) => {
    const caseId = caseIdOf(ids);
    const { records } = await connect(values.outputs);
    const [one] = (await records.get([{ kind: 'case', caseId }])).cases;
    if (one === undefined) throw new Fault('invalid_input', `case ${caseId}: there is no such case`);
    terminal.out(values.json === true ? JSON.stringify(one) : linesOf(one).join('\n'));
    return 0;
  },
  note: async (ids, values, { terminal, connect }) => {
    const note = { who: required(values, 'by'), text: required(values, 'text') };
    const { records } = await connect(values.outputs);
    terminal.out(lineOf(await noteOn({ records, clock: systemClock }, caseIdOf(ids), note)));
    return 0;
  },
  say: async (ids, values, { terminal, connect }) => {
    const message = { who: required(values, 'by'), text: required(values, 'text') };
    refuseUnlawful(message.text);
    const { records } = await connect(values.outputs);
    terminal.out(lineOf(await say({ records, clock: systemClock }, caseIdOf(ids), message)));
    return 0;
  },
  resolve: async (ids, values, { terminal, connect }) => {
    const outcome = resolutionSchema
      .unwrap()
      .shape.outcome.exclude(['plan-agreed'])
      .safeParse(values.outcome);
    if (!outcome.success) {
      throw new Fault('invalid_input', `--outcome: upheld, closed or withdrawn\n\n${usage}`);
    }
    const resolving = {
      outcome: outcome.data,
      by: required(values, 'by'),
      reason: required(values, 'reason'),
    };
    refuseUnlawful(resolving.reason);
    const { records } = await connect(values.outputs);
    terminal.out(lineOf(await resolveCase({ records, clock: systemClock }, caseIdOf(ids), resolving)));
    return 0;
  },
};

/** What staff type is judged by the same lint as every text, before anybody reads it. */
function refuseUnlawful(text: string): void {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
  const { evidence } = lint(text, { language, kind: 'staff' });
  const content: ReadonlySet<string> = new Set(contentFamilies);
  const wrong = evidence.filter(({ family }) => content.has(family));
  if (wrong.length === 0) return;
  const why = wrong.map(({ family, phrase, reason }) => `${family}: "${phrase}" (${reason})`);
  throw new Fault('invalid_input', `this text may not go to a borrower:\n${why.join('\n')}`);
}

function caseIdOf(ids: readonly string[]): CaseId {
  const parsed = caseIdSchema.safeParse(onlyOne(ids, 'ID', usage));
  if (parsed.success) return parsed.data;
  throw new Fault('invalid_input', 'ID: a letter and seven characters, as in C7K3M9QX');
}

function required(values: Values, name: 'by' | 'text' | 'reason'): string {
  const value = values[name]?.trim();
  if (value === undefined || value === '') {
    throw new Fault('invalid_input', `--${name}: is missing\n\n${usage}`);
  }
  return value;
}

const lineOf = (one: Case): string =>
  [
    one.caseId,
    padded(one.kind, 12),
    padded(one.state, 8),
    `answer by ${formatInstant(one.dueAt)}`,
    one.owner ?? 'nobody yet',
  ].join('  ');

const linesOf = (one: Case): readonly string[] => [
  lineOf(one),
  ...one.conversation.map(({ at, by, who, text, internal }) => {
    const name = who === undefined ? by : `${by} ${who}`;
    return `  ${formatInstant(at)}  ${name}${internal === true ? ' (internal)' : ''}: ${text}`;
  }),
  ...(one.resolution === undefined
    ? []
    : [`  ${formatInstant(one.resolution.at)}  ${one.resolution.outcome}: ${one.resolution.reason}`]),
];
