import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lintLines } from '../../../infra/cli/lint.ts';
import { Fault } from '../../../shared/fault.ts';
import { families } from '../../../shared/text/lint/families.ts';

const answerSchema = z.strictObject({
  text: z.string(),
  families: z.array(z.enum(families)),
  parts: z.number().int().min(1),
});

async function linted(
  args: readonly string[],
  chunks: Iterable<string | Uint8Array>,
): Promise<readonly string[]> {
  const written: string[] = [];
  await lintLines(args, Readable.from(chunks), (line) => written.push(line));
  return written;
}
const answers = async (chunks: Iterable<string | Uint8Array>, lang = 'zh') =>
  (await linted(['--lang', lang, '--json'], chunks)).map((line) => answerSchema.parse(JSON.parse(line)));
const texts = async (chunks: Iterable<string | Uint8Array>): Promise<readonly string[]> =>
  (await answers(chunks)).map(({ text }) => text);

describe('lint reads one text a line', () => {
  it('says the families and the parts of each as one JSON object', async () => {
    const [first, second] = await answers(['再不还后果自负\n您的还款已到账，谢谢\n']);
    expect(first?.families).toContain('threat');
    expect(first?.parts).toBe(1);
    expect(second?.families).not.toContain('threat');
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['the last line has no line feed', ['甲\n乙'], ['甲', '乙']],
    ['blank lines are texts too', ['甲\n\n乙\n'], ['甲', '', '乙']],
    ['a line comes in pieces', ['甲', '乙\n', '丙'], ['甲乙', '丙']],
    ['lines of Windows', ['甲\r\n乙\r\n'], ['甲', '乙']],
    ['a carriage return stands in a text', ['甲\r乙\n'], ['甲\r乙']],
    ['other separators stand in a text', ['甲\u2028乙\u2029丙\u0085\n'], ['甲\u2028乙\u2029丙\u0085']],
    ['nothing comes', [], []],
    ['quotes and backslashes', ['"\\n" \\\n'], ['"\\n" \\']],
  ])('and keeps them apart and in order: %s', async (_, chunks, expected) => {
    expect(await texts(chunks)).toEqual(expected);
  });

  it('a character cut between two chunks stays whole', async () => {
    const bytes = new TextEncoder().encode('您好🙂\n谢谢');
    const pieces = Array.from(bytes, (byte) => new Uint8Array([byte]));
    expect(await texts(pieces)).toEqual(['您好🙂', '谢谢']);
  });

  it('answers every one of many lines', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => String(index));
    expect(await texts([`${lines.join('\n')}\n`])).toEqual(lines);
  });

  it('answers a line of a million characters', async () => {
    const [answer] = await answers([`${'还款'.repeat(500_000)}后果自负\n`]);
    expect(answer?.families).toContain('threat');
    expect(answer?.parts).toBeGreaterThan(10_000);
  });

  it('without --json names each place and its reason', async () => {
    const [found, clean] = await linted(['--lang', 'zh'], ['后果自负\n']);
    expect(found).toMatch(/CNT-01 threat @0 后果自负: /);
    expect(clean).toBeUndefined();
  });

  it.each([
    ['no language', []],
    ['a language it does not read', ['--lang', 'fr']],
    ['an option it does not know', ['--lang', 'zh', '--xml']],
    ['a word too many', ['--lang', 'zh', 'text']],
  ])('refuses %s', async (_, args) => {
    await expect(linted(args, ['甲\n'])).rejects.toThrow(Fault);
  });
});
