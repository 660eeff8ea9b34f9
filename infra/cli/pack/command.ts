import { packs } from '../../../shared/compliance/law.ts';
import type { Pack } from '../../../shared/compliance/packs/pack.ts';
import { Fault } from '../../../shared/fault.ts';
import { localDateAt, systemClock } from '../../../shared/time.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { dateOption, onlyOne, readArgs, tongueOption } from '../options.ts';
import { columns, indented } from '../print/columns.ts';
import { forTerminal, packMarkdown } from './pack-markdown.ts';
import { packPrint } from './pack-print.ts';

const usage = `npm run cli -- pack list [--json]
npm run cli -- pack show NAME [--at DATE] [--lang en|zh] [--json]

The law as FairNotice reads it: rules as dated data, each with its sources.

  list              the packs, and how many rules each has
  show NAME         the pack as Markdown: every rule in plain words with the values in force, every dated
                    value and source, what it reads, and examples
  --at DATE         the law of another day, YYYY-MM-DD (default: today)
  --lang LANG       language of headings: en (default) or zh; the rules stand in both
  --json            the same as JSON, the facts of the examples with it`;

export const packCommand: Command = {
  name: 'pack',
  summary: 'print the rules as a lawyer reads them',
  usage,
  run: (args, { terminal }) => Promise.resolve(run(args, terminal)),
};

function run(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readArgs(
    args,
    { at: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
    usage,
  );
  const [verb, ...names] = positionals;
  if (verb === 'list' && names.length === 0) {
    terminal.out(values.json === true ? JSON.stringify(packs.map(listed)) : list());
    return 0;
  }
  if (verb !== 'show') {
    throw new Fault('invalid_input', `say list, or show with the name of a pack\n\n${usage}`);
  }
  const pack = packNamed(onlyOne(names, 'NAME', usage));
  const on =
    values.at === undefined ? localDateAt(systemClock.now(), pack.zone) : dateOption(values.at, '--at');
  const print = packPrint(pack, on);
  if (values.json === true) {
    terminal.out(JSON.stringify(print));
    return 0;
  }
  const markdown = packMarkdown(print, tongueOption(values.lang));
  terminal.out((terminal.isInteractive ? forTerminal(markdown) : markdown).join('\n'));
  return 0;
}

function packNamed(name: string): Pack {
  const pack = packs.find((one) => one.name === name);
  if (pack !== undefined) return pack;
  throw new Fault(
    'invalid_input',
    `there is no pack "${name}"; there are ${packs.map((one) => one.name).join(', ')}`,
  );
}

const listed = ({ name, version, zone, since, rules }: Pack) => ({
  name,
  version,
  zone,
  since,
  rules: rules.map(({ id }) => id),
});

const list = (): string => {
  const rows = packs.map(({ name, version, rules, zone }) => [
    name,
    `version ${version}`,
    `${rules.length} rules`,
    zone,
  ]);
  return indented(columns(rows)).join('\n');
};
