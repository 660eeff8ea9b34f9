import * as z from 'zod';
import { factsJsonSchema } from '../../../shared/compliance/facts-json-schema.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { onlyOne, readArgs, tongueOption } from '../options.ts';
import { paintFor } from '../print/paint.ts';
import { explanationOf, explanationSchema } from './explanation.ts';
import { judgedFacts, readFactsFile } from './facts-file.ts';
import { judgedAgain, secondOpinionSchema } from './judged-again.ts';
import { explanationLines, noticeLines, secondOpinionLines } from './print-explanation.ts';
import { noticeShown, noticeShownSchema, storedNotice } from './stored-notice.ts';

const usage = `npm run cli -- explain NOTICE [--lang en|zh] [--json] [--outputs FILE]
npm run cli -- explain --facts FILE [--lang en|zh] [--json]
npm run cli -- explain --schema

Why a message was sent, waits or was refused: the decision rule by rule, what each rule saw, and its sources.

  NOTICE            the id of a stored notice, in quotes: 'L-1#3.1#due-3', 'answer#INBOUND'
  --facts FILE      judge these facts (JSON) by the law of their own moment; no deployment is needed
  --schema          print the JSON Schema of facts
  --lang LANG       en (default) or zh
  --json            the same as JSON
  --outputs FILE    which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)`;

/** What `explain --json` prints; without a notice it was asked about facts, without a decision never judged. */
export const explainJsonSchema = z.strictObject({
  notice: noticeShownSchema.optional(),
  decision: explanationSchema.optional(),
  again: secondOpinionSchema.optional(),
});
type Explained = z.infer<typeof explainJsonSchema>;

export const explainCommand: Command = {
  name: 'explain',
  summary: 'why a message was sent, waits or was refused, rule by rule',
  usage,
  run: async (args, surroundings): Promise<ExitCode> => {
    const { values, positionals } = readArgs(
      args,
      {
        facts: { type: 'string' },
        schema: { type: 'boolean' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        outputs: { type: 'string' },
      },
      usage,
    );
    const tongue = tongueOption(values.lang);
    const { terminal } = surroundings;
    if (values.schema === true) {
      terminal.out(JSON.stringify(factsJsonSchema(), null, 2));
      return 0;
    }
    const explained =
      values.facts === undefined
        ? await ofNotice(surroundings, onlyOne(positionals, 'NOTICE', usage), values.outputs)
        : await ofFacts(values.facts, positionals);
    if (values.json === true) {
      terminal.out(JSON.stringify(explained));
      return 0;
    }
    const style = { tongue, paint: paintFor(terminal) };
    const { notice, decision, again } = explained;
    const lines = [
      ...(notice === undefined ? [] : [...noticeLines(notice, style), '']),
      ...explanationLines(decision, style),
      ...(again === undefined ? [] : ['', ...secondOpinionLines(again, style)]),
    ];
    terminal.out(lines.join('\n'));
    return 0;
  },
};

async function ofNotice(
  { connect }: Surroundings,
  id: string,
  outputs: string | undefined,
): Promise<Explained> {
  const { records } = await connect(outputs);
  const stored = await storedNotice(records, id);
  const { decision } = stored;
  return {
    notice: noticeShown(stored),
    ...(decision && { decision: explanationOf(decision), again: judgedAgain(decision) }),
  };
}

async function ofFacts(file: string, positionals: readonly string[]): Promise<Explained> {
  if (positionals.length > 0) {
    throw new Fault('invalid_input', `give a NOTICE or --facts, not both\n\n${usage}`);
  }
  return { decision: explanationOf(judgedFacts(await readFactsFile(file))) };
}
