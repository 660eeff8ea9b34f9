import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Designs that look sound and are not: the kill test must see each of them fail. */
const brokenBuilds = {
  /** What every AWS SDK client does unless it is told not to. */
  'retries the carrier': [
    {
      file: 'shared/adapters/aws/client-options.ts',
      from: 'maxAttempts: 1,',
      to: 'maxAttempts: 3,',
    },
    { file: 'shared/adapters/aws/sns-sms-sender.ts', from: 'maxAttempts()) !== 1', to: 'maxAttempts()) < 1' },
  ],
  /** "Only what was really sent goes on record." */
  'sends first, and claims after': [
    {
      file: 'functions/send/look-at-loan.ts',
      from: 'const notice = await commitClaim(',
      to: `const answer = await deps.sms.send({ number: contact.number, body, expiresAt: publishBy });
  deps = { ...deps, sms: { send: () => Promise.resolve(answer) } };
  const notice = await commitClaim(`,
    },
  ],
} satisfies Readonly<Record<BrokenBuild, readonly Edit[]>>;
export const brokenNames = ['retries the carrier', 'sends first, and claims after'] as const;
export type BrokenBuild = (typeof brokenNames)[number];

const root = join(import.meta.dirname, '..', '..');
const parts = ['functions', 'infra', 'shared', 'cdk.json', 'package.json', 'package-lock.json'] as const;

/** A copy of this checkout with the mistake in it. Throws when an edit no longer finds its one place. */
export function breakBuild(name: BrokenBuild): { root: string; remove: () => void } {
  const copy = mkdtempSync(join(tmpdir(), 'fairnotice-broken-'));
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { file, from, to } of brokenBuilds[name]) {
    const source = readFileSync(join(copy, file), 'utf8').split(from);
    if (source.length !== 2) throw new Error(`"${name}": ${file} has "${from}" ${source.length - 1} times`);
    writeFileSync(join(copy, file), source.join(to));
  }
  return {
    root: copy,
    remove: () => {
      rmSync(copy, { recursive: true });
    },
  };
}
