import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runCommandLine } from '../../infra/cli/run.ts';
import { unpackApprovals } from '../../shared/model/template.ts';
import { approvalState } from '../../shared/text/approvals.ts';
import { shippedTexts, textById } from '../../shared/text/templates/templates.ts';
import { at } from '../builders/ids.ts';
import { memoryRecords, type MemoryRecords } from '../memory/records.ts';
import { memoryTerminal } from '../memory/terminal.ts';

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run cli -- template …` against these records; without any, a connection is an error. */
async function template(line: readonly string[], records?: MemoryRecords): Promise<Told> {
  const { surroundings, printed, errors } = memoryTerminal({ records: records ?? memoryRecords() });
  const unreachable = () => Promise.reject(new Error('this command needs no deployment'));
  const code = await runCommandLine(
    ['template', ...line],
    records === undefined ? { ...surroundings, connect: unreachable } : surroundings,
  );
  return { code, out: printed(), err: errors() };
}

const id = 'due-soon/zh-CN@3';
const approve = (...more: readonly string[]) => [
  'approve',
  id,
  '--author',
  'writer',
  '--approver',
  'reader',
  ...more,
];

const stateOf = (records: MemoryRecords) => {
  const setting = records.all('setting').find((one) => one.name === 'templates');
  if (setting?.name !== 'templates') return 'nothing stored';
  return approvalState(unpackApprovals(setting.approvals), textById(id)!, at('2026-06-25T10:00:00Z'));
};

const listedSchema = z.array(
  z.object({
    templateId: z.string(),
    steps: z.array(z.string()),
    slots: z.array(z.string()),
    typical: z.object({ units: z.int(), parts: z.int(), cost: z.string() }),
    longest: z.object({ units: z.int(), parts: z.int(), cost: z.string() }),
    approval: z.object({ state: z.string() }).optional(),
  }),
);

describe('template list', () => {
  it('needs no deployment and names every text with its parts and its cost', async () => {
    const { code, out } = await template(['list']);
    expect(code).toBe(0);
    for (const { templateId } of shippedTexts) expect(out).toContain(templateId);
    expect(out).toMatch(/^due-soon\/zh-CN@3 +128\/2 +CNY 0\.1000 +161\/3 +CNY 0\.1500$/m);
    expect(out).toMatch(/^due-soon\/en@3 +156\/1 +USD 0\.0100 +193\/2 +USD 0\.0200$/m);
  });

  it('counts with the price it is given', async () => {
    const { out } = await template(['list', '--price-zh', '0.045', '--price-en', '0.0083']);
    expect(out).toMatch(/^due-soon\/zh-CN@3 .*CNY 0\.0900/m);
    expect(out).toMatch(/^due\/en@3 .*USD 0\.0083/m);
  });

  it('is the same as JSON', async () => {
    const { out } = await template(['list', '--json']);
    const listed = listedSchema.parse(JSON.parse(out));
    expect(listed).toHaveLength(shippedTexts.length);
    expect(listed.find(({ templateId }) => templateId === 'overdue-early/en@3')?.steps).toContain(
      'overdue+5',
    );
  });

  it('says of each text whether it is approved', async () => {
    const records = memoryRecords();
    await template(approve(), records);
    const { out } = await template(['list', '--approvals', '--json'], records);
    const states = listedSchema
      .parse(JSON.parse(out))
      .map(({ templateId, approval }) => [templateId, approval?.state]);
    expect(Object.fromEntries(states)).toMatchObject({ [id]: 'approved', 'due/zh-CN@3': 'not-approved' });
  });
});

describe('template approve', () => {
  it('stores who wrote, who approved, when, and the digest; it shows what was approved', async () => {
    const records = memoryRecords();
    const { code, out } = await template(approve('--carrier-template-id', 'SMS_1'), records);
    expect(code).toBe(0);
    expect(out).toContain(textById(id)?.body);
    expect(stateOf(records)).toBe('approved');
    const [setting] = records.all('setting');
    const stored = setting?.name === 'templates' ? unpackApprovals(setting.approvals) : {};
    expect(stored).toMatchObject({
      [id]: {
        author: 'writer',
        approver: 'reader',
        digest: textById(id)?.digest,
        carrierTemplateId: 'SMS_1',
      },
    });
  });

  it('takes several texts at once, and an id without its version', async () => {
    const records = memoryRecords();
    const line = ['approve', 'due-soon/zh-CN', 'due/zh-CN', '--author', 'writer', '--approver', 'reader'];
    expect((await template(line, records)).code).toBe(0);
    expect(stateOf(records)).toBe('approved');
  });

  it.each([
    ['the author approves', ['approve', id, '--author', 'writer', '--approver', 'Writer'], /somebody else/],
    ['nobody approves', ['approve', id, '--author', 'writer'], /--approver: is missing/],
    [
      'there is no such text',
      ['approve', 'due-soon/fr', ...approve().slice(2)],
      /there is due-soon\/zh-CN@3/,
    ],
    ['no text is named', ['approve', ...approve().slice(2)], /which text/],
    ['it has expired already', approve('--expires', '2020-01-01T00:00Z'), /--expires: lies in the past/],
    ['it expires at no moment', approve('--expires', 'soon'), /--expires soon/],
    [
      'two texts share one registration',
      [...approve('--carrier-template-id', 'SMS_1'), 'due/zh-CN'],
      /--carrier-template-id/,
    ],
  ])('stores nothing when %s', async (_, line, message) => {
    const records = memoryRecords();
    const { code, err } = await template(line, records);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(stateOf(records)).toBe('nothing stored');
  });

  it('gives way to somebody who was first', async () => {
    const records = memoryRecords({ before: ({ method }) => (method === 'commit' ? 'conflict' : undefined) });
    const { code, err } = await template(approve(), records);
    expect(code).toBe(3);
    expect(err).toContain('somebody else has just changed the approvals');
  });
});

describe('template suspend and revoke', () => {
  const by = ['--by', 'operator', '--reason', 'borrowers misread it'];

  it.each(['suspend', 'revoke'])('%s stops a text until two persons approve it anew', async (verb) => {
    const records = memoryRecords();
    await template(approve(), records);
    const stopped = await template([verb, id, ...by], records);
    expect(stopped.code).toBe(0);
    expect(stopped.out).toMatch(/operator: borrowers misread it/);
    expect(stateOf(records)).toBe(verb === 'suspend' ? 'suspended' : 'revoked');
    expect((await template(['show', id, '--approvals'], records)).out).toMatch(
      /(?:SUSPENDED|REVOKED)[^]*borrowers misread it/,
    );
    expect((await template([verb, id, ...by], records)).out).toMatch(/already/);
    const again = await template(approve(), records);
    expect(again.out).toContain('it goes out again; it was stopped by operator: borrowers misread it');
    expect(stateOf(records)).toBe('approved');
  });

  it.each(['suspend', 'revoke'])('%s changes nothing that nobody has approved', async (verb) => {
    const { code, err } = await template([verb, id, ...by], memoryRecords());
    expect(code).toBe(2);
    expect(err).toContain('nobody has approved');
  });

  it('ask who and why', async () => {
    const { code, err } = await template(['suspend', id, '--by', 'operator'], memoryRecords());
    expect(code).toBe(2);
    expect(err).toContain('--reason: is missing');
  });
});

describe('template history', () => {
  const by = ['--by', 'operator', '--reason', 'borrowers misread it'];

  it('keeps all that was done, by whom, when and why, oldest first', async () => {
    const records = memoryRecords();
    expect((await template(['history', id], records)).out).toBe(`${id}: nobody has approved it yet`);
    for (const line of [approve(), ['suspend', id, ...by], approve(), ['revoke', id, ...by]]) {
      expect((await template(line, records)).code).toBe(0);
    }
    const { out } = await template(['history', 'due-soon/zh-CN', '--json'], records);
    expect(JSON.parse(out)).toMatchObject([
      { what: 'approved', by: 'reader', author: 'writer', templateId: id, digest: textById(id)?.digest },
      { what: 'suspended', by: 'operator', reason: 'borrowers misread it' },
      { what: 'approved', by: 'reader' },
      { what: 'revoked', by: 'operator' },
    ]);
    const lines = (await template(['history', id], records)).out.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/suspended by operator: borrowers misread it/);
  });

  it('drops nothing, however long it gets', async () => {
    const records = memoryRecords();
    for (let times = 0; times < 203; times += 1) await template(approve(), records);
    const { out } = await template(['history', id, '--json'], records);
    expect(JSON.parse(out)).toHaveLength(203);
  });
});

describe('template show', () => {
  it('prints the words, the slots and what a typical text looks like', async () => {
    const { code, out } = await template(['show', 'due-soon/en']);
    expect(code).toBe(0);
    expect(out).toContain('{amount}');
    expect(out).toContain('$1,234.56');
    expect(out).toContain('due-3');
  });

  it('knows no other verb', async () => {
    const { code, err } = await template(['delete', id]);
    expect(code).toBe(2);
    expect(err).toContain('say list, show, approve, suspend, revoke or history');
  });
});
