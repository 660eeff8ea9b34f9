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

/**
 * Reads standard input to its end; one answer a line, in the order of the lines, blank ones among them. Throws
 * Fault('invalid_input') for arguments it does not know.
 */
export async function lintLines(
  args: readonly string[],
  input: AsyncIterable<string | Uint8Array>,
  write: (line: string) => void,
): Promise<void> {
  const { language, json } = readArguments(args);
  for await (const text of linesOf(input)) {
    const found = lint(text, { language });
    write(
      json
        ? JSON.stringify({ text, families: found.families, parts: found.parts })
        : inWords(text, found, language),
    );
  }
}

/**
 * The lines of a stream of UTF-8. Only a line feed ends one (with a carriage return before it, if there is one):
 * node:readline also breaks at U+2028 and at a lone carriage return, which may stand in a text as a disguise, and
 * one text would get two answers.
 */
async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Pieces of a line that has not ended yet: a long one comes in many. */
  let pieces: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = (
      typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    ).split('\n');
    pieces.push(first);
    for (const next of others) {
      yield withoutReturn(pieces.join(''));
      pieces = [next];
    }
  }
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

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
