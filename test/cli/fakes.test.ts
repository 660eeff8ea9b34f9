import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../infra/cli/run.ts';
import { keys } from '../builders/stage.ts';
import { memoryTerminal } from '../memory/terminal.ts';
import { site, theCode, type Site } from '../pages/site.ts';

async function fakes(world: Site, ...args: string[]) {
  const connection = { records: world.records, clock: world.clock, keys: () => Promise.resolve(keys) };
  const terminal = memoryTerminal(connection);
  const code = await runCommandLine(['fakes', ...args], terminal.surroundings);
  return { code, said: terminal.printed(), errors: terminal.errors() };
}

async function report(world: Site, words: string): Promise<void> {
  await world.post('/en/fake', { token: await world.token('/en/fake'), words, sender: '+1 900 555 0100' });
}

describe('fakes list', () => {
  it('tells what was reported, the oldest first, and nothing else that is open', async () => {
    const world = await site();
    await report(world, 'Pay at http://fake.example');
    world.clock.advance(60_000);
    await report(world, 'You will be arrested');
    const form = { token: await world.token('/en/tell'), about: 'other', words: 'A question', whom: theCode };
    await world.post('/en/tell', form);
    const { code, said } = await fakes(world, 'list');
    expect(code).toBe(0);
    expect(said.match(/^Q\w{7} /gm)).toHaveLength(2);
    expect(said.indexOf('http://fake.example')).toBeLessThan(said.indexOf('You will be arrested'));
    expect(said).toContain('From: +1 900 555 0100');
    expect(said).not.toContain('A question');
    expect(JSON.parse((await fakes(world, 'list', '--json')).said)).toHaveLength(2);
  });

  it('says so when there is none, and what to say instead of anything else', async () => {
    const world = await site();
    expect((await fakes(world, 'list')).said).toContain('nobody has reported');
    expect(await fakes(world, 'delete')).toMatchObject({ code: 2 });
  });
});
