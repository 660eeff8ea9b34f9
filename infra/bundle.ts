import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { Fault } from '../shared/fault.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** CommonJS packages inside an ES module still ask for `require`; the name is ours so that none collides. */
const requireBanner =
  "import { createRequire as fairNoticeRequire } from 'node:module'; const require = fairNoticeRequire(import.meta.url);";

/**
 * Bundles a handler and all it imports, the AWS SDK too, into `outdir/index.mjs` and its chunks. Splitting
 * keeps what a cold start does not need (credential providers of other machines) out of the first file;
 * minifying halves what is read. The same sources give the same bytes. Throws Fault('invalid_input') when
 * there is no such file; what esbuild says when it cannot read one is thrown as it is.
 */
export function bundle(entry: string, outdir: string): void {
  if (!existsSync(entry)) {
    throw new Fault('invalid_input', `${relative(root, entry)} is missing: there is no function to bundle`);
  }
  buildSync({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    splitting: true,
    minify: true,
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    mainFields: ['module', 'main'],
    banner: { js: requireBanner },
    logLevel: 'silent',
  });
}

/**
 * The code asset of a function. CDK calls the bundler in this process; the image is a required name that is
 * never pulled. A synthesis with `aws:cdk:bundling-stacks: []` (tests, `cdk list`) bundles nothing.
 */
export function functionCode(verb: string): Code {
  return Code.fromAsset(join(root, 'functions'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('not-used'),
      // Part of CDK's cache key: without it every function would get the first one's code.
      command: [verb],
      local: {
        tryBundle(outdir: string): boolean {
          bundle(join(root, 'functions', verb, 'handler.ts'), outdir);
          return true;
        },
      },
    },
  });
}
