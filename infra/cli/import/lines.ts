import { Fault } from '../../../shared/fault.ts';
import { LINE_CHARACTERS_MAX, type Line } from './csv.ts';

/** What a ledger may be written in: UTF-8 (a byte order mark is fine), or the Chinese national standard. */
export type Encoding = 'utf-8' | 'gb18030';

/**
 * Bytes to lines, a chunk's lines at a time. LF and CRLF both end a line. A line that grows beyond the limit
 * is let go while it is read, so that a file without line breaks costs no memory. Throws
 * Fault('invalid_input') when the bytes are not of the encoding: guessing would garble names of columns.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const splitter = new LineSplitter();
  for await (const chunk of chunks) {
    yield splitter.take(decode(decoder, chunk, splitter.line, encoding));
  }
  yield splitter.take(decode(decoder, undefined, splitter.line, encoding));
  yield splitter.end();
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  line: number,
  encoding: Encoding,
): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const other =
      encoding === 'utf-8' ? 'or say `encoding: gb18030` in the mapping' : 'or say `encoding: utf-8`';
    throw new Fault(
      'invalid_input',
      `the file is not ${encoding} (from line ${line} on): save it as ${encoding}, ${other}`,
      { cause: error },
    );
  }
}

class LineSplitter {
  #rest = '';
  #tooLong = false;
  /** The number of the line that is being read. */
  line = 1;

  take(text: string): readonly Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      lines.push(this.#finish(text.slice(from, end)));
      from = end + 1;
    }
    this.#keep(text.slice(from));
    return lines;
  }

  end(): readonly Line[] {
    return this.#rest === '' && !this.#tooLong ? [] : [this.#finish('')];
  }

  #keep(text: string): void {
    if (this.#tooLong) return;
    this.#rest += text;
    if (this.#rest.length <= LINE_CHARACTERS_MAX) return;
    this.#rest = '';
    this.#tooLong = true;
  }

  #finish(text: string): Line {
    this.#keep(text);
    const whole = this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest;
    const line: Line = { line: this.line, text: this.#tooLong ? undefined : whole };
    this.line += 1;
    this.#rest = '';
    this.#tooLong = false;
    return line;
  }
}
