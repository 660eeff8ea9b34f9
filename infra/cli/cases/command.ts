import { endPlan } from '../../../functions/case/end-plan.ts';
import { extendCase } from '../../../functions/case/extend.ts';
import { noteOn, takeCase } from '../../../functions/case/entries.ts';
import { narrowCase } from '../../../functions/case/narrow.ts';
import { resolveCase } from '../../../functions/case/resolve.ts';
import { outlookOf } from '../../../functions/case/outlook.ts';
import {
  isForWhoeverActs,
  messageOf,
  RESOLVED,
  WRITE_TO_WHOEVER_ACTS,
} from '../../../functions/case/case-notice.ts';
import { say, type StaffMessage } from '../../../functions/case/say.ts';
import type { CaseRecords } from '../../../functions/case/deps.ts';
import { SWEEP_EVERY_MINUTES } from '../../../functions/sweep/every-minutes.ts';
import { isUrgent } from '../../../shared/case/open.ts';
import { Fault } from '../../../shared/fault.ts';
import { caseKindSchema, resolutionSchema, type Case } from '../../../shared/model/case.ts';
import { caseNoticeIdOf, loanIdSchema, type CaseId } from '../../../shared/model/ids.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import type { Connection } from '../connect.ts';
import { readArgs } from '../options.ts';
import { columns } from '../print/columns.ts';
import { lenderZone } from '../print/lender-zone.ts';
import { caseIdIn, options, required, type Values } from './arguments.ts';
import { listed, LISTED_MAX } from './list.ts';
import { openFromWords } from './open-case.ts';
import { readPlan } from './plan-input.ts';
import { outlookLines } from './outlook-lines.ts';
import { caseLines, rowOf } from './print-case.ts';
import { readCase } from './read-case.ts';
import { usage } from './usage.ts';

type Verb = (ids: readonly string[], values: Values, surroundings: Surroundings) => Promise<ExitCode>;

export const casesCommand: Command = {
  name: 'cases',
  summary: 'what borrowers asked, disputed or complained about: open, list, answer, resolve',
  usage,
  run: (args, surroundings) => {
    const { values, positionals } = readArgs(args, options, usage);
    const [verb = '', ...ids] = positionals;
    const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (run !== undefined) return run(ids, values, surroundings);
    throw new Fault('invalid_input', `say ${Object.keys(verbs).join(', ')}\n\n${usage}`);
  },
};

/** A verb that changes one case and prints its line. */
const changes =
  (
    change: (
      connection: Connection,
      ids: readonly string[],
      values: Values,
      terminal: Surroundings['terminal'],
    ) => Promise<Case>,
  ): Verb =>
  async (ids, values, { terminal, connect }) => {
    const connection = await connect(values.outputs);
    const one = await change(connection, ids, values, terminal);
    if (values.json === true) terminal.out(JSON.stringify(one));
    else for (const line of await lined(connection, [one])) terminal.out(line);
    return 0;
  };

/** The words of staff go to the borrower by SMS: whoever wrote them learns when. */
const speaks = (speak: (deps: CaseRecords, caseId: CaseId, message: StaffMessage) => Promise<Case>): Verb =>
  changes(async (deps, ids, values, { err }) => {
    const message = { who: required(values, 'by'), text: required(values, 'text') };
    const spoken = await speak(deps, caseIdIn(ids), message);
    await tellWhen(deps, spoken, messageOf(spoken.conversation.at(-1)?.n ?? 0), err);
    return spoken;
  });

/** Says when the message leaves, or why it waits; nothing where none waits. */
async function tellWhen(
  { records, clock }: Connection,
  { caseId }: Case,
  what: string,
  err: Surroundings['terminal']['err'],
): Promise<void> {
  const outlook = await outlookOf(records, caseNoticeIdOf(caseId, what), clock.now());
  if (outlook === undefined) return;
  for (const line of outlookLines(outlook, await lenderZone(records))) err(line);
}

const verbs: Readonly<Record<string, Verb>> = {
  list: async (_ids, values, { terminal, connect }) => {
    const connection = await connect(values.outputs);
    const state = values.watching === true ? 'watching' : 'open';
    const cases = await listed(connection.records, state, values);
    if (values.json === true) terminal.out(JSON.stringify(cases));
    else if (cases.length === 0) terminal.out(`no case is ${state}`);
    else for (const line of await lined(connection, cases)) terminal.out(line);
    if (cases.length === LISTED_MAX) terminal.err(`only ${LISTED_MAX} are shown; there may be more`);
    return 0;
  },
  show: async (ids, values, { terminal, connect }) => {
    const caseId = caseIdIn(ids);
    const { records, clock } = await connect(values.outputs);
    const file = await readCase(records, caseId);
    const question = { now: clock.now(), withNumber: values.number === true };
    if (values.json === true) terminal.out(JSON.stringify(file.about));
    else for (const line of caseLines(file, question)) terminal.out(line);
    return 0;
  },
  open: async (ids, values, surroundings) => {
    if (ids.length > 0) throw new Fault('invalid_input', `open takes no ID: the case gets one\n\n${usage}`);
    const opened = changes((connection) => openFromWords(connection, values));
    const code = await opened(ids, values, surroundings);
    const kind = caseKindSchema.safeParse(values.kind);
    if (kind.success && isUrgent({ kind: kind.data })) {
      surroundings.terminal.err(
        `somebody is called for it within ${SWEEP_EVERY_MINUTES} minutes; call yourself, sooner`,
      );
    }
    return code;
  },
  take: changes((deps, ids, values) => {
    const by = required(values, 'by');
    return takeCase(deps, caseIdIn(ids), { owner: values.to ?? by, by });
  }),
  note: changes((deps, ids, values) =>
    noteOn(deps, caseIdIn(ids), { who: required(values, 'by'), text: required(values, 'text') }),
  ),
  say: speaks(say),
  'end-plan': speaks(endPlan),
  extend: speaks(extendCase),
  narrow: changes((deps, ids, values) => {
    const loanId = loanIdSchema.safeParse(required(values, 'loan'));
    if (!loanId.success) throw new Fault('invalid_input', '--loan: is no loan id');
    return narrowCase(deps, caseIdIn(ids), { loanId: loanId.data, who: required(values, 'by') });
  }),
  resolve: changes(async (deps, ids, values, { err }) => {
    const outcome = resolutionSchema.unwrap().shape.outcome.safeParse(values.outcome);
    if (!outcome.success) {
      throw new Fault('invalid_input', `--outcome: upheld, plan-agreed, closed or withdrawn\n\n${usage}`);
    }
    const plan = await readPlan({ file: values.plan, loan: values.loan, pay: values.pay ?? [] });
    const closed = await resolveCase(deps, caseIdIn(ids), {
      outcome: outcome.data,
      by: required(values, 'by'),
      reason: required(values, 'reason'),
      ...(plan === undefined ? {} : { plan }),
      otherNumbersToo: values['other-numbers-too'] === true,
    });
    await tellWhen(deps, closed, RESOLVED, err);
    if (isForWhoeverActs(closed)) err(`the borrower gets no SMS: ${WRITE_TO_WHOEVER_ACTS}`);
    if (closed.kind === 'distress') err('the borrower gets no SMS: whoever looked after them tells them');
    return closed;
  }),
};

async function lined({ records, clock }: Connection, cases: readonly Case[]): Promise<readonly string[]> {
  const question = { now: clock.now(), zone: await lenderZone(records) };
  return columns(cases.map((one) => rowOf(one, question)));
}
