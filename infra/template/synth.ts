import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';

/** A synthesized deployment: the template, and where the bundle of each function lies. */
export interface Assembly {
  readonly template: unknown;
  /** False = taken over from an earlier run, because no source has changed. */
  readonly fresh: boolean;
  /** The folder of the code with this object key. */
  readonly folderOf: (codeKey: string) => string;
}

/** What the template and the bundles are made from; the rest of infra/ has no part in them. */
const sources = ['infra/constructs', 'functions', 'shared', 'package-lock.json', 'cdk.json'] as const;

const manifestSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

/** Synthesizes what `cdk deploy` would deploy, or takes the last result when no source has changed since. */
export async function synthesize(root: string): Promise<Assembly> {
  const work = join(root, '.fairnotice');
  const folder = join(work, `assembly-${await sourcesDigest(root)}`);
  const fresh = !existsSync(folder);
  if (fresh) {
    await mkdir(work, { recursive: true });
    const made = `${folder}.${process.pid}`;
    await runApp(root, made);
    await forgetOthers(work);
    // Another run may have been first with the very same result.
    await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
  }
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));
  const { files } = manifestSchema.parse(await read('FairNotice.assets.json'));
  const paths = new Map(
    Object.values(files).flatMap(({ source, destinations }) =>
      Object.values(destinations).map(({ objectKey }) => [objectKey, join(folder, source.path)] as const),
    ),
  );
  const folderOf = (codeKey: string): string => {
    const path = paths.get(codeKey);
    if (path !== undefined) return path;
    throw new Fault('invalid_input', `the template names the code ${codeKey}, which was not synthesized`);
  };
  return { template: await read('FairNotice.template.json'), fresh, folderOf };
}

async function runApp(root: string, outdir: string): Promise<void> {
  const context = JSON.stringify({ 'fairnotice:local': true });
  const env = { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: context };
  try {
    await promisify(execFile)(process.execPath, ['infra/app.ts'], { cwd: root, env });
  } catch (cause) {
    const said = z.object({ stderr: z.string() }).safeParse(cause).data?.stderr ?? String(cause);
    throw new Fault('unavailable', `the template cannot be synthesized:\n${said.slice(-2_000)}`, { cause });
  }
}

async function forgetOthers(work: string): Promise<void> {
  const old = (await readdir(work)).filter((name) => /^assembly-[0-9a-f]+$/.test(name));
  for (const name of old) await rm(join(work, name), { recursive: true, force: true });
}

async function sourcesDigest(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const infraFiles = (await readdir(join(root, 'infra'))).filter((name) => name.endsWith('.ts'));
  for (const source of [...sources, ...infraFiles.map((name) => `infra/${name}`)]) {
    for (const file of await filesOf(join(root, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<readonly string[]> {
  const names = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (names === undefined) return [path];
  return names.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}
