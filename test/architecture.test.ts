import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rooms = ['infra', 'functions', 'shared', 'test'] as const;

interface Source {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => sourceAt(join(root, room, name))),
);

function sourceAt(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );
  const imports = specifiers.map((specifier) =>
    specifier.startsWith('.') ? relative(root, join(dirname(file), specifier)) : specifier,
  );
  return { path: relative(root, file), text, imports };
}

const inRoom = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** Every import of a file under `from` that one of `to` matches, as `file -> import`. */
const importsFrom = (from: (path: string) => boolean, to: (target: string) => boolean): readonly string[] =>
  sources
    .filter(({ path }) => from(path))
    .flatMap(({ path, imports }) => imports.filter(to).map((target) => `${path} -> ${target}`));

describe('who may import whom', () => {
  it('shared knows neither functions nor infra', () => {
    const wrong = importsFrom(
      (path) => inRoom(path, 'shared'),
      (target) => inRoom(target, 'functions', 'infra', 'test'),
    );
    expect(wrong).toEqual([]);
  });

  it('functions know nothing of infra', () => {
    const wrong = importsFrom(
      (path) => inRoom(path, 'functions'),
      (target) => inRoom(target, 'infra', 'test'),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing that is deployed imports a test', () => {
    expect(
      importsFrom(
        (path) => !inRoom(path, 'test'),
        (target) => inRoom(target, 'test'),
      ),
    ).toEqual([]);
  });

  it('AWS stands only in the adapters and at the edge of a function', () => {
    const isEdge = (path: string): boolean =>
      inRoom(path, 'shared/adapters') || /^functions\/[a-z]+\/handler\.ts$/.test(path);
    const wrong = importsFrom(
      (path) => inRoom(path, 'shared', 'functions') && !isEdge(path),
      (target) => target.startsWith('@aws-sdk/') || target.startsWith('@aws-lambda-powertools/'),
    );
    expect(wrong).toEqual([]);
  });

  it('a use case knows ports, not adapters', () => {
    const wrong = importsFrom(
      (path) => inRoom(path, 'functions') && !path.endsWith('/handler.ts'),
      (target) => inRoom(target, 'shared/adapters'),
    );
    expect(wrong).toEqual([]);
  });

  it('what is true (model, law, ladder, text, reply) does not know how it is stored or sent', () => {
    const wrong = importsFrom(
      (path) =>
        inRoom(path, 'shared/model', 'shared/compliance', 'shared/ladder', 'shared/text', 'shared/reply'),
      (target) => inRoom(target, 'shared/ports', 'shared/adapters', 'shared/claim'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every file', () => {
  it('is at most 300 lines long, unless it is a list of words', () => {
    const long = sources
      .filter(({ path }) => !/\/(phrases|guards)\//.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('of a handler is at most 40 lines long', () => {
    const long = sources
      .filter(({ path }) => path.endsWith('/handler.ts'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 40);
    expect(long).toEqual([]);
  });

  it('leaves the time to shared/time.ts', () => {
    const wrong = sources
      .filter(({ path }) => inRoom(path, 'shared', 'functions') && path !== 'shared/time.ts')
      .filter(({ text }) => /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bTemporal\./.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('of the rooms that are deployed reads the environment only at the edge', () => {
    const wrong = sources
      .filter(({ path }) => inRoom(path, 'shared', 'functions') && !path.endsWith('/handler.ts'))
      .filter(({ text }) => /process\.env/.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('has a name that says what is inside', () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|misc|manager|data|info)(\/|\.ts$)/;
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it('names no machine path', () => {
    const wrong = sources
      .filter(({ path }) => path !== 'test/architecture.test.ts')
      .filter(({ text }) => /(['"`\s])\/(work|root|home|Users)\//.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});
