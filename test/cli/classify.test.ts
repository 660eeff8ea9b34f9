import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { classifyCommandOn } from '../../infra/cli/classify-wiring.ts';
import { memoryRecords } from '../memory/records.ts';
import { memoryTerminal } from '../memory/terminal.ts';

async function classify(text: string, ...args: string[]): Promise<string> {
  const { surroundings, printed } = memoryTerminal({ records: memoryRecords() });
  await classifyCommandOn(Readable.from([Buffer.from(text)])).run(args, surroundings);
  return printed();
}

describe('npm run cli -- classify', () => {
  it('answers every line of standard input with one line of JSON, in the same order', async () => {
    const lines = (await classify('STOP\n\n退订\n', '--json')).split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { text: 'STOP', intents: ['opt-out'] },
      { text: '' },
      { text: '退订', intents: ['opt-out'] },
    ]);
  });

  it('says that it takes no file', async () => {
    await expect(classify('', 'replies.txt')).rejects.toThrow('classify reads standard input');
  });
});
