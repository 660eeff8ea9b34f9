import { Fault } from '../../../shared/fault.ts';
import { systemClock } from '../../../shared/time.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { onlyOne, readArgs } from '../options.ts';
import { eventLine, historyOf } from './history.ts';
import { approve, readApprovals, revoke, suspend, type Signed } from './registry.ts';
import { listing, listingLines, showLines, type Prices } from './print.ts';
import { textNamed } from './named.ts';

const usage = `npm run cli -- template list [--approvals] [--json]
npm run cli -- template show ID [--approvals] [--json]
npm run cli -- template approve ID... --author A --approver B [--carrier-template-id X] [--expires T]
npm run cli -- template suspend ID --by WHO --reason WHY
npm run cli -- template revoke ID --by WHO --reason WHY
npm run cli -- template history ID [--json]

The texts that may go out, how long they get, what they cost, and who has approved them. A text goes out
only while somebody else than its author has approved it, word for word. A suspended one (by a person, or by sweep
when too many said stop or complained) and a revoked one go out again when two persons approve them anew. The
history keeps what was done, by whom, when and why.

  ID                        NAME/LANGUAGE@VERSION as the list shows it, the version may be left out
  --approvals               say of each text whether this deployment has approved it
  --author, --approver      who wrote the text, and who read and approved it: two persons
  --carrier-template-id X   under which id the carrier has registered this text
  --expires T               an instant; from then on the text must be read again
  --price-zh, --price-en P  what one part costs, in yuan and in dollars, to count with
  --outputs FILE            which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)
  --json                    the same as JSON`;

const options = {
  approvals: { type: 'boolean' },
  author: { type: 'string' },
  approver: { type: 'string' },
  'carrier-template-id': { type: 'string' },
  expires: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  'price-zh': { type: 'string' },
  'price-en': { type: 'string' },
  outputs: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArgs<typeof options>>['values'];

export const templateCommand: Command = {
  name: 'template',
  summary: 'the texts: what they say, cost, and who approved them',
  usage,
  run: (args, surroundings) => {
    const { values, positionals } = readArgs(args, options, usage);
    const [verb = '', ...ids] = positionals;
    const run = verbs[verb];
    if (run !== undefined) return run(ids, values, surroundings);
    throw new Fault('invalid_input', `say list, show, approve, suspend, revoke or history\n\n${usage}`);
  },
};

type Verb = (ids: readonly string[], values: Values, surroundings: Surroundings) => Promise<ExitCode>;

const verbs: Readonly<Record<string, Verb>> = {
  list: async (ids, values, surroundings) => {
    if (ids.length > 0) throw new Fault('invalid_input', `list takes no ID; show does\n\n${usage}`);
    const texts = listing(pricesOf(values), await approvalsOf(values, surroundings), systemClock.now());
    const { terminal } = surroundings;
    terminal.out(values.json === true ? JSON.stringify(texts) : listingLines(texts).join('\n'));
    return 0;
  },
  show: async (ids, values, surroundings) => {
    const { templateId } = textNamed(onlyOne(ids, 'ID', usage));
    const approvals = await approvalsOf(values, surroundings);
    const texts = listing(pricesOf(values), approvals, systemClock.now());
    const shown = texts.find((one) => one.templateId === templateId);
    if (shown === undefined) throw new Fault('defect', `${templateId}: is shipped and is not listed`);
    surroundings.terminal.out(values.json === true ? JSON.stringify(shown) : showLines(shown).join('\n'));
    return 0;
  },
  approve: async (ids, values, surroundings) => {
    if (ids.length === 0) throw new Fault('invalid_input', `approve which text?\n\n${usage}`);
    const texts = [...new Set(ids.map(textNamed))];
    const signing = {
      author: required(values, 'author'),
      approver: required(values, 'approver'),
      expires: values.expires,
      carrierTemplateId: values['carrier-template-id'],
    };
    if (signing.carrierTemplateId !== undefined && texts.length > 1) {
      throw new Fault('invalid_input', '--carrier-template-id: is of one text; approve that one alone');
    }
    const { records, clock } = await surroundings.connect(values.outputs);
    const signed = { ...signing, at: clock.now() };
    for (const line of await approve(records, texts, signed)) surroundings.terminal.out(line);
    return 0;
  },
  suspend: (ids, values, surroundings) =>
    change(async (...what) => (await suspend(...what)).says, ids, values, surroundings),
  revoke: (ids, values, surroundings) => change(revoke, ids, values, surroundings),
  history: async (ids, values, { terminal, connect }) => {
    const { templateId } = textNamed(onlyOne(ids, 'ID', usage));
    const { records } = await connect(values.outputs);
    const events = await historyOf(records, templateId);
    if (values.json === true) terminal.out(JSON.stringify(events));
    else if (events.length === 0) terminal.out(`${templateId}: nobody has approved it yet`);
    else for (const event of events) terminal.out(eventLine(event));
    return 0;
  },
};

async function change(
  how: typeof revoke,
  ids: readonly string[],
  values: Values,
  { terminal, connect }: Surroundings,
): Promise<ExitCode> {
  const id = onlyOne(ids, 'ID', usage);
  const said = { by: required(values, 'by'), reason: required(values, 'reason') };
  const { records, clock } = await connect(values.outputs);
  const signed: Signed = { ...said, at: clock.now() };
  terminal.out(await how(records, id, signed));
  return 0;
}

function required(values: Values, name: 'author' | 'approver' | 'by' | 'reason'): string {
  const value = values[name]?.trim();
  if (value === undefined || value === '') {
    throw new Fault('invalid_input', `--${name}: is missing\n\n${usage}`);
  }
  return value;
}

async function approvalsOf(values: Values, { connect }: Surroundings) {
  if (values.approvals !== true && values.outputs === undefined) return undefined;
  const { records } = await connect(values.outputs);
  return (await readApprovals(records)).approvals;
}

const pricesOf = (values: Values): Prices => ({
  'zh-CN': priceOption(values['price-zh'], '--price-zh'),
  en: priceOption(values['price-en'], '--price-en'),
});

/** In hundredths of the minor unit: four decimals of a yuan or a dollar are enough for one part. */
function priceOption(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,3}(\.\d{1,4})?$/.test(text)) return Math.round(Number(text) * 10_000);
  throw new Fault('invalid_input', `${option} ${text}: write what one part costs as 0.0450`);
}
