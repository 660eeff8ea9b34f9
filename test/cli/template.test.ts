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

const id = 'due-soon/zh-CN@1';
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
    expect(out).toMatch(/^due-soon\/zh-CN@1 +124\/2 +CNY 0\.1000 +157\/3 +CNY 0\.1500$/m);
    expect(out).toMatch(/^due-soon\/en@1 +153\/1 +USD 0\.0100 +190\/2 +USD 0\.0200$/m);
  });

  it('counts with the price it is given', async () => {
    const { out } = await template(['list', '--price-zh', '0.045', '--price-en', '0.0083']);
    expect(out).toMatch(/^due-soon\/zh-CN@1 .*CNY 0\.0900/m);
    expect(out).toMatch(/^due\/en@1 .*USD 0\.0083/m);
  });

  it('is the same as JSON', async () => {
    const { out } = await template(['list', '--json']);
    const listed = listedSchema.parse(JSON.parse(out));
    expect(listed).toHaveLength(shippedTexts.length);
    expect(listed.find(({ templateId }) => templateId === 'overdue-early/en@1')?.steps).toContain(
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
    expect(Object.fromEntries(states)).toMatchObject({ [id]: 'approved', 'due/zh-CN@1': 'not-approved' });
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
      /there is due-soon\/zh-CN@1/,
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

describe('template suspend and resume', () => {
  const by = ['--by', 'operator', '--reason', 'borrowers misread it'];

  it('stop a text and let it out again', async () => {
    const records = memoryRecords();
    await template(approve(), records);
    const suspended = await template(['suspend', id, ...by], records);
    expect(suspended).toMatchObject({ code: 0, out: `${id} is suspended by operator: borrowers misread it` });
    expect(stateOf(records)).toBe('suspended');
    expect((await template(['show', id, '--approvals'], records)).out).toMatch(
      /SUSPENDED[^]*borrowers misread it/,
    );
    expect((await template(['resume', id, ...by], records)).code).toBe(0);
    expect(stateOf(records)).toBe('approved');
  });

  it('change nothing that nobody has approved', async () => {
    const { code, err } = await template(['suspend', id, ...by], memoryRecords());
    expect(code).toBe(2);
    expect(err).toContain('nobody has approved');
  });

  it('ask who and why', async () => {
    const { code, err } = await template(['suspend', id, '--by', 'operator'], memoryRecords());
    expect(code).toBe(2);
    expect(err).toContain('--reason: is missing');
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
    expect(err).toContain('say list, show, approve, suspend or resume');
  });
});
