import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asynchronousKey, Journal, messageKey } from '../../infra/emulation/journal.ts';
import { instantOfMs } from '../../shared/time.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-journal-'));
let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.journal`);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = instantOfMs(1_000);
const message = (messageId: string, receiveCount = 0) =>
  ({
    kind: 'message',
    queue: 'due',
    message: { messageId, body: `body of ${messageId}`, sentAt: at, visibleAt: at, rank: 0.5, receiveCount },
  }) as const;
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

describe('the journal', () => {
  it('knows after a restart all that was noted, and nothing that was ended', () => {
    const file = newFile();
    const before = new Journal(file);
    before.record(message('a'));
    before.record(message('b'));
    before.record({ kind: 'asynchronous', id: 'x', target: 'scan', event: { n: 1 }, at, attempt: 0 });
    before.record(message('b', 1));
    before.record({ kind: 'gone', keys: [messageKey('due', 'a'), asynchronousKey('x')] });
    before.moved(instantOfMs(2_000));
    // Not closed: the process was killed.
    const after = new Journal(file);
    expect(after.all('message')).toEqual([message('b', 1)]);
    expect(after.all('asynchronous')).toEqual([]);
    expect(after.last('clock')).toEqual({ kind: 'clock', at: 2_000 });
  });

  it('cuts off a line that was never finished, and goes on after it', () => {
    const file = newFile();
    new Journal(file).record(message('a'));
    appendFileSync(file, '{"kind":"message","queue":"due","mess');
    const after = new Journal(file);
    after.record(message('b'));
    expect(new Journal(file).all('message')).toEqual([message('a'), message('b')]);
  });

  it('says which line it cannot read, rather than forget it', () => {
    const file = newFile();
    writeFileSync(file, '{"kind":"clock","at":1}\n{"kind":"unheard-of"}\n');
    expect(() => new Journal(file)).toThrow(/line 2: not of this version/);
    writeFileSync(file, 'nonsense\n');
    expect(() => new Journal(file)).toThrow(/line 1: not JSON/);
  });

  it('writes itself anew when most of it no longer counts, also at a start', () => {
    const file = newFile();
    const journal = new Journal(file);
    journal.record(message('kept'));
    for (let n = 0; n < 11_000; n += 1) {
      journal.record(message(`m${n}`));
      journal.record({ kind: 'gone', keys: [messageKey('due', `m${n}`)] });
    }
    expect(linesOf(file).length).toBeGreaterThan(22_000);
    journal.moved(at);
    expect(linesOf(file)).toHaveLength(2);
    journal.record(message('later'));
    expect(new Journal(file).all('message')).toEqual([message('kept'), message('later')]);
    journal.record({ kind: 'gone', keys: [messageKey('due', 'later')] });
  });

  it('keeps everything in memory when it has no file', () => {
    const journal = new Journal();
    journal.record(message('a'));
    journal.moved(at);
    expect(journal.all('message')).toEqual([message('a')]);
  });
});
