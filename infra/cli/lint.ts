import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { Fault } from '../../shared/fault.ts';
import type { Language } from '../../shared/model/value.ts';
import { lint, type Lint } from '../../shared/text/lint/lint.ts';
import type { Command } from './command.ts';

const lintUsage = `npm run cli -- lint --lang zh|en [--json]

Reads one text a line from standard input and says for each which families of faults it has.

  --lang zh|en   the language the texts are to be in
  --json         one JSON object a line: {"text","families":[...],"parts"}

A text given so is bare: no slots, template or sender are known. It is asked to name its sender, its reason and a
way to stop, and every figure in it counts as one without a source.`;

const languages: Readonly<Record<string, Language>> = { zh: 'zh-CN', 'zh-CN': 'zh-CN', en: 'en' };

/** Reads standard input to its end. Throws Fault('invalid_input') for arguments it does not know. */
export async function lintLines(
  args: readonly string[],
  input: NodeJS.ReadableStream,
  write: (line: string) => void,
): Promise<void> {
  const { language, json } = readArguments(args);
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    const found = lint(text, { language });
    write(
      json
        ? JSON.stringify({ text, families: found.families, parts: found.parts })
        : inWords(text, found, language),
    );
  }
}

export const lintCommand: Command = {
  name: 'lint',
  summary: 'say what may not stand in texts read from standard input, one a line',
  usage: lintUsage,
  async run(args, { terminal }) {
    await lintLines(args, process.stdin, terminal.out);
    return 0;
  },
};

function readArguments(args: readonly string[]): { readonly language: Language; readonly json: boolean } {
  const { lang, json } = parsed(args);
  const language = languages[lang ?? ''];
  if (language === undefined) throw new Fault('invalid_input', `--lang takes zh or en\n\n${lintUsage}`);
  return { language, json };
}

function parsed(args: readonly string[]): { readonly lang: string | undefined; readonly json: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    return { lang: values.lang, json: values.json };
  } catch (cause) {
    throw new Fault('invalid_input', lintUsage, { cause });
  }
}

function inWords(text: string, { families, evidence, parts }: Lint, language: Language): string {
  const none = language === 'zh-CN' ? '未发现问题' : 'nothing found';
  const lines = evidence.map(
    ({ family, ruleId, phrase, at, reason }) => `  ${ruleId} ${family} @${at} ${phrase}: ${reason}`,
  );
  return [`${text}\n  ${parts} ${families.length === 0 ? none : families.join(' ')}`, ...lines].join('\n');
}
