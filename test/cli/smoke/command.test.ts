import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { smokeCommandWith } from '../../../infra/cli/smoke/command.ts';
import { settingsStep } from '../../../infra/cli/smoke/steps/settings.ts';
import { steps } from '../../../infra/cli/smoke/steps/all.ts';
import { packApprovals } from '../../../shared/model/template.ts';
import { demoApprovals } from '../../../shared/text/approvals.ts';
import {
  aDeploymentSetting,
  aFeedSetting,
  aLenderSetting,
  aSendingSetting,
  aTemplatesSetting,
} from '../../builders/setting.ts';
import { at } from '../../builders/ids.ts';
import { stage } from '../../builders/stage.ts';
import { memoryTerminal } from '../../memory/terminal.ts';
import { aGround, awsError, found } from './ground.ts';

const real = { demo: false } as const;
const settings = [
  aLenderSetting(real),
  aSendingSetting(),
  aDeploymentSetting(real),
  aTemplatesSetting(),
  aFeedSetting(),
];
const without = (name: string) => settings.filter((setting) => setting.name !== name);
const { repliesFromUnitedStates: _, ...ofChina } = aDeploymentSetting(real);
const { chinaDataRegion: __, ...ofAmerica } = aDeploymentSetting(real);
const { recordsKeptYears: ___, ...unkept } = aDeploymentSetting(real);
const all = demoApprovals(at('2026-06-01T00:00:00Z'));
const approved = (only: (id: string) => boolean) =>
  aTemplatesSetting({
    approvals: packApprovals(Object.fromEntries(Object.entries(all).filter(([id]) => only(id)))),
  });

describe('smoke, the settings', () => {
  it.each([
    ['all are said', settings],
    ['only what the law of America asks is said', [...without('deployment'), ofAmerica]],
    ['only English is written', [...without('templates'), approved((id) => id.includes('/en@'))]],
  ])('are complete when %s', async (_why, given) => {
    const world = await stage({ settings: given });
    expect(await found(settingsStep, await aGround({ world }))).toEqual([]);
  });

  it('may belong to the demo on a local run only', async () => {
    const given = [...without('lender'), aLenderSetting()];
    const world = await stage({ settings: given });
    expect(await found(settingsStep, await aGround({ world }))).toEqual(['lender is marked as a demo’s']);
    expect(await found(settingsStep, await aGround({ world, isLocal: true }))).toEqual([]);
  });

  it('that nobody has set are named, and that loans are held for it', async () => {
    const world = await stage({ settings: without('lender') });
    const problems = await found(settingsStep, await aGround({ world }));
    expect(problems[0]).toBe('nobody has set lender: nothing is sent');
    expect(problems.slice(1)).toContainEqual(
      expect.stringMatching(/^1 of 1 loans are held for want of text\./),
    );
  });

  it.each([
    [
      'how long records are kept',
      unkept,
      'deployment does not say recordsKeptYears: rules hold for want of it',
    ],
    [
      'what either country asks',
      { ...ofChina, chinaExportMechanism: undefined },
      /^deployment does not say china.*repliesFromUnitedStates/,
    ],
  ])('that do not say %s are named', async (_what, deployment, what) => {
    const world = await stage({
      heads: [],
      instalments: [],
      settings: [...without('deployment'), deployment],
    });
    expect(await found(settingsStep, await aGround({ world }))).toEqual([
      typeof what === 'string' ? what : expect.stringMatching(what),
    ]);
  });

  it.each([
    ['none', () => false, 'no text is approved: nothing is sent'],
    [
      'all but two',
      (id: string) => !/^(due|help)\/en/.test(id),
      /^not approved: (due|help)\/en@\d+ \(not-approved\), /,
    ],
  ])('of which %s is an approved text are told apart', async (_which, only, what) => {
    const world = await stage({
      heads: [],
      instalments: [],
      settings: [...without('templates'), approved(only)],
    });
    expect(await found(settingsStep, await aGround({ world }))).toEqual([
      typeof what === 'string' ? what : expect.stringMatching(what),
    ]);
  });

  it('say when sending is paused, which is no failure', async () => {
    const paused = { by: 'Ops', reason: 'drill', at: at('2026-06-25T10:00:00Z') };
    const world = await stage({ settings: [...without('sending'), aSendingSetting({ paused })] });
    const seen = await settingsStep.look(await aGround({ world }));
    expect(seen).toMatchObject({
      saw: expect.stringContaining('sending is paused by Ops') as unknown,
      problems: [],
    });
  });
});

describe('smoke', () => {
  async function smoke(...args: readonly string[]) {
    const signedOut = awsError('CredentialsProviderError');
    mockClient(DynamoDBClient).rejects(signedOut);
    mockClient(EventBridgeClient).rejects(signedOut);
    mockClient(SecretsManagerClient).rejects(signedOut);
    mockClient(SNSClient).rejects(signedOut);
    mockClient(SQSClient).rejects(signedOut);
    const ground = await aGround({ isLocal: true });
    const terminal = memoryTerminal({ records: ground.world.records });
    const command = smokeCommandWith(
      () => Promise.resolve(ground.stack),
      () => ground,
    );
    const code = await command.run(args, terminal.surroundings);
    return { code, said: terminal.printed() };
  }

  it('has ten steps, each once', () => {
    expect(new Set(steps.map(({ name }) => name)).size).toBe(10);
  });

  it('goes through all of them whatever fails, says how to mend it, and ends with a count', async () => {
    const { code, said } = await smoke();
    expect(code).toBe(1);
    const lines = said.split('\n');
    for (const { name } of steps) {
      expect(lines.filter((line) => new RegExp(`^(ok|failed|skipped) +${name} `).test(line))).toHaveLength(1);
    }
    expect(said).toMatch(/^failed {3}pages .*\n +- .*\n/m);
    expect(said).toMatch(/mend: /);
    expect(lines.at(-1)).toMatch(/^\d+ ok, \d+ failed, 3 skipped$/);
  });

  it('says the same as JSON', async () => {
    const { said } = await smoke('--json');
    expect(JSON.parse(said)).toMatchObject({
      steps: expect.arrayContaining([
        { name: 'watch', state: 'skipped', why: expect.stringContaining('not on a local run') as unknown },
        { name: 'outputs', state: 'ok', saw: expect.any(String) as unknown, problems: [] },
      ]) as unknown,
      skipped: 3,
    });
  });

  it.each([
    ['a phone that is none', ['--phone', '5550123'], '--phone: write it as'],
    ['a word too many', ['now'], 'options only'],
  ])('refuses %s', async (_what, args, sentence) => {
    await expect(smoke(...args)).rejects.toThrow(sentence);
  });
});
