import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** Which table holds an item of each kind. */
const tableOf: Readonly<Record<string, string>> = {
  loan: 'Loans',
  instalment: 'Loans',
  contact: 'Contacts',
  person: 'People',
  notice: 'Notices',
  decision: 'Decisions',
  reply: 'Replies',
  case: 'Cases',
  setting: 'Settings',
};

const actionOfWrite: Readonly<Record<string, string>> = {
  put: 'dynamodb:PutItem',
  delete: 'dynamodb:DeleteItem',
  check: 'dynamodb:ConditionCheckItem',
};

/** The port's methods that do not go through `get` and `commit`, and the rights that each of them needs. */
const rightsOfMethod: Readonly<Record<string, readonly string[]>> = {
  loan: ['Loans dynamodb:Query'],
  decision: ['Decisions dynamodb:GetItem'],
  dueLoans: ['Loans/index/due dynamodb:Query'],
  openNotices: ['Notices/index/open dynamodb:Query'],
  unappliedReplies: ['Replies/index/unapplied dynamodb:Query'],
  dueCases: ['Cases/index/acting dynamodb:Query'],
  sendingCounts: ['Notices/index/sent dynamodb:Query', 'Notices dynamodb:BatchGetItem'],
  noticesByCode: ['Notices/index/code dynamodb:Query'],
  noticesByCarrierId: ['Notices/index/carrier dynamodb:Query'],
  noticesOfContact: ['Notices/index/contact dynamodb:Query'],
};

/** Our own modules in the bundle of one function, the adapters behind the ports left out. */
function modulesOf(verb: string): readonly string[] {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [join('functions', verb, 'handler.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: 'unwritten',
    logLevel: 'silent',
  });
  const used = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return used
    .map(([path]) => path)
    .filter((path) => /^(functions|shared)\//.test(path) && !path.startsWith('shared/adapters/'));
}

function rightsIn(source: string): string[] {
  const writes = [...source.matchAll(/op: '(put|delete|check)',\s*kind: '(\w+)'/g)].map(
    ([, op, kind]) => `${tableOf[kind ?? ''] ?? ''} ${actionOfWrite[op ?? ''] ?? ''}`,
  );
  const reads = [...source.matchAll(/\{\s*kind: '(\w+)',\s*(?:\w+Id|name)\b/g)].map(
    ([, kind]) => `${tableOf[kind ?? ''] ?? ''} dynamodb:BatchGetItem`,
  );
  const calls = Object.entries(rightsOfMethod)
    .filter(([method]) => new RegExp(`records\\.${method}\\(`).test(source))
    .flatMap(([, rights]) => rights);
  // What the pages count stands in a table of its own, beside the records.
  const counts = /counters\.count\(/.test(source) ? ['PagesCounters dynamodb:UpdateItem'] : [];
  return [...writes, ...reads, ...calls, ...counts];
}

/**
 * Every right on the tables that a function's own code asks for, as `table action`: read from the sources in
 * its bundle. A right that a role lacks shows nowhere but on AWS, on the first borrower who needs it.
 */
export function recordsTouched(verb: string): ReadonlySet<string> {
  return new Set(modulesOf(verb).flatMap((path) => rightsIn(readFileSync(join(root, path), 'utf8'))));
}
