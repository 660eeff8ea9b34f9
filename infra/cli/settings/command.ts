import { readFile } from 'node:fs/promises';
import { parse as parseYaml, stringify, YAMLParseError } from 'yaml';
import * as z from 'zod';
import { Fault } from '../../../shared/fault.ts';
import {
  deploymentSettingSchema,
  lenderSettingSchema,
  sendingSettingSchema,
  type LenderSetting,
  type Setting,
} from '../../../shared/model/setting.ts';
import { languageSchema } from '../../../shared/model/value.ts';
import type { Records } from '../../../shared/ports/records.ts';
import { roadText } from '../../../shared/text/road.ts';
import type { Command, ExitCode } from '../command.ts';
import { readArgs } from '../options.ts';

const usage = `npm run cli -- settings set NAME FILE
npm run cli -- settings show [NAME]

What one deployment knows of its lender and its sending.

  set NAME FILE     store FILE (YAML or JSON) as the setting NAME: lender, sending or deployment
  show [NAME]       print what is stored, all of it or NAME (lender, sending, deployment,
                    feed#NAME)
  --outputs FILE    which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)

lender: signature, brand, hotlineCn, hotlineUs, zone, demo (true for an invented lender); where they are
  so: app, interestInHardship (goes-on, stops), appealRoad (by CN, US: who hears complaints about this lender,
  in zh-CN and en, where it is not the authority of the country)
sending: partsPerSecond, and paused with by, reason and at to stop all sending
deployment: what rules must know of it, each a list of { from: DATE, value, proof }:
  relationship (first-party, third-party), chinaDataRegion (mainland, abroad),
  chinaExportMechanism (none, assessment, standard-contract, certification),
  repliesFromChina, repliesFromUnitedStates (reach-us, lost), recordsKeptYears (a number);
  and demo: true or false. What is left out is unknown, and holds.`;

/** A person writes the setting; its name and revision are ours. */
const settable = {
  lender: lenderSettingSchema,
  sending: sendingSettingSchema,
  deployment: deploymentSettingSchema,
} as const;
type Settable = keyof typeof settable;
const settableSchema = z.enum(['lender', 'sending', 'deployment'] satisfies Settable[]);

export const settingsCommand: Command = {
  name: 'settings',
  summary: 'show or set who the lender is and how fast to send',
  usage,
  run: async (args, { terminal, connect }): Promise<ExitCode> => {
    const { values, positionals } = readArgs(args, { outputs: { type: 'string' } }, usage);
    const [verb, name, file, ...others] = positionals;
    if (verb === 'show' && file === undefined) {
      const { records } = await connect(values.outputs);
      const found = await stored(records, name === undefined ? ['lender', 'sending', 'deployment'] : [name]);
      for (const setting of found) terminal.out(stringify(setting).trimEnd());
      if (found.length > 0) return 0;
      terminal.err(`nothing is stored${name === undefined ? '' : ` under ${name}`}`);
      return 1;
    }
    if (verb === 'set' && name !== undefined && file !== undefined && others.length === 0) {
      const known = settableSchema.safeParse(name);
      if (!known.success) throw new Fault('invalid_input', `${name}: can not be set\n\n${usage}`);
      const input = await readSetting(file);
      const { records } = await connect(values.outputs);
      await set(records, known.data, input, file);
      terminal.out(`${name} is set`);
      return 0;
    }
    throw new Fault('invalid_input', `say show, or set with a name and a file\n\n${usage}`);
  },
};

const stored = async (records: Records, names: readonly string[]): Promise<readonly Setting[]> =>
  (await records.get(names.map((name) => ({ kind: 'setting', name })))).settings;

async function readSetting(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const input: unknown = parseYaml(await readFile(file, 'utf8'));
    return z.record(z.string(), z.unknown()).parse(input);
  } catch (cause) {
    const why = cause instanceof YAMLParseError ? cause.message : 'must be a file of names and values';
    throw new Fault('invalid_input', `${file}: ${why}`, { cause });
  }
}

/** A road to appeal stands in texts as it is written here: it is read before the first borrower reads it. */
const wrongRoads = ({ appealRoad = {} }: LenderSetting): readonly string[] =>
  Object.entries(appealRoad).flatMap(([place, roads]) =>
    languageSchema.options.flatMap((language) => {
      const shown = roads === undefined ? '' : roadText(roads[language], language);
      return typeof shown === 'string' ? [] : `appealRoad.${place}.${language}: ${shown.why}`;
    }),
  );

/** What is not named in the schema is refused: a misspelt name must not pass for a setting. */
async function set(
  records: Records,
  name: Settable,
  input: Readonly<Record<string, unknown>>,
  file: string,
): Promise<void> {
  const schema = settable[name];
  const [before] = await stored(records, [name]);
  const unknown = Object.keys(input).filter((key) => !(key in schema.unwrap().shape));
  const parsed = schema.safeParse({ ...input, name, rev: before?.rev ?? 0 });
  const wrong = [
    ...unknown.map((key) => `${key}: no such value`),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...(parsed.data?.name === 'lender' ? wrongRoads(parsed.data) : []),
  ];
  if (!parsed.success || wrong.length > 0) {
    throw new Fault('invalid_input', `${file}:\n  ${wrong.join('\n  ')}`);
  }
  if ((await records.commit([{ op: 'put', kind: 'setting', item: parsed.data }])) === 'conflict') {
    throw new Fault('conflict', `${name}: somebody else has just changed it; look and set it again`);
  }
}
