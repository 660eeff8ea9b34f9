import { effectOf } from '../../shared/reply/understand/intents.ts';
import { understand } from '../../shared/reply/understand/understand.ts';

/**
 * Reads one reply a line and writes one JSON line for each, in the same order: the text as read, its intents in the
 * order of effects (`["unclear"]` when nothing is certain), and what they do together. An empty line is a reply too.
 */
export async function classifyLines(
  input: AsyncIterable<string | Uint8Array>,
  write: (line: string) => void,
): Promise<void> {
  for await (const text of linesOf(input)) {
    const { intents } = understand(text);
    write(`${JSON.stringify({ text, intents, effect: effectOf(intents) })}\n`);
  }
}

async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  // A stream may part a character's bytes.
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r?\n/u);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
