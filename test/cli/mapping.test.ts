import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionList } from '../../infra/cli/import/expression.ts';
import { mappingJsonSchema } from '../../infra/cli/import/mapping-schema.ts';
import {
  columnsOfMapping,
  mappingSchema,
  parseMapping,
  readMapping,
} from '../../infra/cli/import/mapping.ts';
import { parseJson } from '../../shared/json.ts';
import { bookMapping, inFolder, writeIn } from '../builders/book-file.ts';

const mappings = join(import.meta.dirname, '../../infra/mappings');
const demo = join(import.meta.dirname, '../../infra/demo');
const demoMappings = (await readdir(demo)).filter((name) => name.endsWith('.yaml'));
const readme = await readFile(join(mappings, 'README.md'), 'utf8');

describe('the mappings of the project', () => {
  it.each(['mappings/lending-club.yaml', ...demoMappings.map((name) => `demo/${name}`)])(
    'are mappings: %s',
    async (name) => {
      expect((await readMapping(join(mappings, '..', name))).version).toBe(1);
    },
  );

  it('are told by a schema that is current', async () => {
    const published = parseJson(await readFile(join(mappings, 'mapping.schema.json'), 'utf8'), 'schema');
    // When this fails: npm run cli -- mapping schema, into that file.
    expect(published).toEqual(mappingJsonSchema());
  });
});

describe('the document of mappings', () => {
  it.each(functionList.map(({ name }) => name))('names the function %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  const [ofInstalment, ofLoan] = mappingSchema.options;
  it.each([
    ...Object.keys(ofInstalment.shape.fields.shape),
    ...Object.keys(ofInstalment.shape.instalment.shape),
    ...Object.keys(ofLoan.shape.schedule.shape),
  ])('names the field %s', (name) => {
    expect(readme).toContain(name);
  });

  it('has an example that is a mapping', () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    return inFolder(async (folder) => {
      const mapping = await readMapping(await writeIn(folder, 'example.yaml', yaml));
      expect(columnsOfMapping(mapping)).toEqual(
        expect.arrayContaining(['Loan', 'Customer', 'Mobile', 'SMS', 'No', 'Due', 'Amount', 'Paid', 'State']),
      );
    });
  });
});

describe('a mapping', () => {
  const good = bookMapping();
  it.each<{ why: string; over: Readonly<Record<string, unknown>>; says: string }>([
    {
      why: 'a field that is none',
      over: { fields: { ...good.fields, name: { is: 'constant', value: 'x' } } },
      says: 'name',
    },
    {
      why: 'a function that is none',
      over: { fields: { ...good.fields, loanId: { is: 'eval', code: '1' } } },
      says: 'fields.loanId',
    },
    {
      why: 'an option that is none',
      over: { fields: { ...good.fields, loanId: { is: 'column', name: 'x', code: '1' } } },
      says: 'fields.loanId',
    },
    { why: 'no zone that exists', over: { zone: 'Mars/Olympus' }, says: 'zone: an IANA zone' },
    { why: 'a moment without an offset', over: { asOf: '2026-06-25T06:00' }, says: 'asOf: ISO 8601' },
    { why: 'another version', over: { version: 2 }, says: 'version' },
    { why: 'rows of neither kind', over: { rows: 'customer' }, says: 'rows' },
    { why: 'a schedule where rows are instalments', over: { schedule: {} }, says: 'schedule' },
  ])('is refused, naming the place: $why', ({ over, says }) => {
    expect(() => parseMapping({ ...good, ...over }, 'x')).toThrow(says);
  });

  it('must say in one way what is paid', () => {
    const amount = { is: 'column', name: 'x' };
    const schedule = {
      is: 'amortised',
      currency: 'USD',
      principal: amount,
      yearlyRatePercent: amount,
      months: amount,
      instalment: amount,
      firstDue: amount,
    };
    const { fields, zone } = good;
    const mapping = { version: 1, title: 'x', zone, rows: 'loan', fields };
    expect(() => parseMapping({ ...mapping, schedule }, 'x')).toThrow(
      'either paidInstalments or paidPrincipal',
    );
    expect(parseMapping({ ...mapping, schedule: { ...schedule, paidInstalments: amount } }, 'x').rows).toBe(
      'loan',
    );
  });

  it.each([
    { why: 'no YAML', text: 'a: [1' },
    { why: 'a list', text: '- 1' },
    { why: 'nothing', text: '' },
  ])('in a file that holds $why is refused', ({ text }) =>
    inFolder(async (folder) => {
      const path = await writeIn(folder, 'map.yaml', text);
      await expect(readMapping(path)).rejects.toMatchObject({ code: 'invalid_input' });
    }),
  );

  it('may be JSON', () =>
    inFolder(async (folder) => {
      const path = await writeIn(folder, 'map.json', JSON.stringify(bookMapping()));
      expect(await readMapping(path)).toEqual(bookMapping());
    }));
});
