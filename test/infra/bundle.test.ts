import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { bundle } from '../../infra/bundle.ts';

const entry = join(import.meta.dirname, 'fixtures', 'handler.ts');
const folders: string[] = [];
function bundled(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-bundle-'));
  folders.push(folder);
  bundle(entry, folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const moduleSchema = z.object({
  handler: z.custom<(event: unknown) => Promise<string>>((one) => typeof one === 'function'),
});

describe('the bundle of a function', () => {
  it('runs by itself, from a folder without node_modules', async () => {
    const module = moduleSchema.parse(await import(join(bundled(), 'index.mjs')));
    expect(await module.handler({ name: 'handler' })).toBe('handler in us-east-1');
  });

  it('is the same, byte for byte, for the same sources', () => {
    const contents = (folder: string) =>
      readdirSync(folder)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    expect(contents(bundled())).toEqual(contents(bundled()));
  });

  it('keeps what a cold start does not need out of the first file', () => {
    const names = readdirSync(bundled()).filter((name) => name.endsWith('.mjs'));
    expect(names.length).toBeGreaterThan(1);
  });

  it('carries maps, so that a stack trace names our lines, and no sources', () => {
    const folder = bundled();
    expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).toContain('//# sourceMappingURL=index.mjs.map');
    expect(readFileSync(join(folder, 'index.mjs.map'), 'utf8')).not.toContain('sourcesContent');
  });

  it('says which file is missing', () => {
    expect(() => {
      bundle(join(import.meta.dirname, 'fixtures', 'nobody.ts'), tmpdir());
    }).toThrow('test/infra/fixtures/nobody.ts is missing');
  });
});
