import { describe, expect, it } from 'vitest';
import { packCommand } from '../../infra/cli/pack/command.ts';
import { packMarkdown } from '../../infra/cli/pack/pack-markdown.ts';
import { packPrint, packPrintSchema } from '../../infra/cli/pack/pack-print.ts';
import { widthOf, LINE_WIDTH } from '../../infra/cli/print/columns.ts';
import { forTerminal } from '../../infra/cli/pack/pack-markdown.ts';
import { packs } from '../../shared/compliance/law.ts';
import type { Pack } from '../../shared/compliance/packs/pack.ts';
import { defineRule } from '../../shared/compliance/rule.ts';
import { tim01 } from '../../shared/compliance/rules/tim-01.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { memoryRecords } from '../memory/records.ts';
import { memoryTerminal } from '../memory/terminal.ts';

const today = parseLocalDate('2026-06-25');
const inMarkdown = (pack: Pack, on = today): string => packMarkdown(packPrint(pack, on), 'en').join('\n');

async function run(...args: string[]) {
  const { surroundings, printed } = memoryTerminal({ records: memoryRecords() });
  await packCommand.run(args, surroundings);
  return printed();
}

describe.each(packs.map((pack) => ({ name: pack.name, pack })))('the print of pack $name', ({ pack }) => {
  const markdown = inMarkdown(pack);

  it.each(pack.rules.map((rule) => ({ id: rule.id, rule })))('shows $id whole', ({ rule }) => {
    expect(markdown).toContain(`## ${rule.id} ${rule.title.zh} · ${rule.title.en}`);
    for (const { text } of rule.citations) expect(markdown).toContain(text);
    for (const path of rule.reads) expect(markdown).toContain(`\`${path}\``);
    for (const { because } of rule.examples()) expect(markdown).toContain(because);
    for (const name of Object.keys(rule.parameters)) expect(markdown).toContain(`\`${name}\` **`);
  });

  it('leaves no parameter of a sentence unfilled', () => {
    expect(markdown).not.toMatch(/\{\w+\}|NaN|undefined/);
  });

  it('is cut for a terminal without losing a word', () => {
    const words = (text: string): string => text.replace(/\s+/g, '');
    const lines = forTerminal(packMarkdown(packPrint(pack, today), 'en'));
    expect(words(lines.join('\n'))).toBe(words(markdown));
    const cut = lines.filter((line) => !line.startsWith('|') && !line.startsWith('#'));
    // A word longer than a line stands alone; no shipped sentence has one.
    expect(cut.filter((line) => widthOf(line) > LINE_WIDTH + 2)).toEqual([]);
  });
});

/** A law that changes on 1 July: one line of data. */
const changing: Pack = {
  name: 'example',
  version: 1,
  since: parseLocalDate('2026-06-01'),
  zone: packs[1]!.zone,
  rules: [
    defineRule({
      ...tim01,
      parameters: {
        ...tim01.parameters,
        closesMinutes: [
          ...tim01.parameters.closesMinutes,
          {
            from: parseLocalDate('2026-07-01'),
            value: 1140,
            citation: { text: 'an invented law', confidence: 'B-med' },
          },
        ],
      },
    }),
    defineRule({ ...tim01, id: 'TIM-91', effective: { from: parseLocalDate('2026-07-01') } }),
    defineRule({
      ...tim01,
      id: 'TIM-92',
      effective: { from: parseLocalDate('2026-01-01'), until: parseLocalDate('2026-06-25') },
    }),
  ],
};

describe('a dated law', () => {
  it.each([
    ['2026-06-30', '09:00 to 20:00', '`closesMinutes` **20:00 (1200)**', 'the day before it changes'],
    ['2026-07-01', '09:00 to 19:00', '`closesMinutes` **19:00 (1140)**', 'the day it changes'],
  ])('is shown as it is on %s', (on, _hours, strong) => {
    const markdown = inMarkdown(changing, parseLocalDate(on));
    expect(markdown).toContain(strong);
    expect(markdown).toContain(on < '2026-07-01' ? '09:00 and 20:00' : '09:00 and 19:00');
    expect(markdown).toMatch(
      /`closesMinutes` \*{0,2}19:00 \(1140\)\*{0,2}, since 2026-07-01: an invented law/,
    );
  });

  it('says of a rule that does not bind on this day that it does not', () => {
    const markdown = inMarkdown(changing);
    expect(markdown).toMatch(/TIM-91 .*since 2026-07-01 \(not in force on this day\)/);
    expect(markdown).toMatch(/TIM-92 .*since 2026-01-01 until 2026-06-25 \(not in force on this day\)/);
    expect(packPrint(changing, today).rules.map(({ inForce }) => inForce)).toEqual([true, false, false]);
  });
});

describe('the sources', () => {
  it.each([
    ['P', '(primary text)'],
    ['POLICY', '(our own choice, not law)'],
    ['S', 'to be confirmed by counsel'],
    ['B-hi', 'to be confirmed by counsel'],
    ['B-med', 'to be confirmed by counsel'],
    ['B-lo', 'to be confirmed by counsel'],
  ] as const)('of confidence %s read "%s"', (confidence, standing) => {
    const rule = defineRule({ ...tim01, citations: [{ text: 'A source', confidence }] });
    const print = packPrint({ ...changing, rules: [rule] }, today);
    expect(packMarkdown(print, 'en').find((line) => line.startsWith('- A source'))).toContain(standing);
    expect(print.rules[0]?.citations[0]?.toBeConfirmedByCounsel).toBe(/counsel/.test(standing));
  });
});

describe('npm run cli -- pack', () => {
  it('lists the packs', async () => {
    const lines = (await run('list')).split('\n');
    expect(lines).toHaveLength(packs.length);
    for (const { name, rules } of packs) {
      expect(lines.some((line) => line.includes(name) && line.includes(`${rules.length} rules`))).toBe(true);
    }
  });

  it('shows a pack of another day', async () => {
    expect(await run('show', 'cn', '--at', '2027-01-02')).toContain('With the values of 2027-01-02');
  });

  it('shows the headings in Chinese', async () => {
    expect(await run('show', 'us', '--lang', 'zh')).toContain('# 规则包 us，版本');
  });

  it('shows as JSON all it shows as Markdown, and the facts of every example', async () => {
    const print = packPrintSchema.parse(JSON.parse(await run('show', 'cn', '--json')));
    const cn = packs.find(({ name }) => name === 'cn');
    expect(print.rules.map(({ id }) => id)).toEqual(cn?.rules.map(({ id }) => id));
    expect(print.rules.flatMap(({ examples }) => examples).every(({ facts }) => facts !== undefined)).toBe(
      true,
    );
  });

  it.each([
    [['show', 'fr'], 'there is no pack "fr"; there are base, cn, us'],
    [['show'], 'give one NAME'],
    [['show', 'cn', '--at', '2026-02-30'], '--at 2026-02-30: write a date as 2026-06-25'],
    [['show', 'cn', '--lang', 'fr'], '--lang fr: en or zh'],
    [['print'], 'say list, or show'],
  ])('answers %j with what to write instead', async (args, sentence) => {
    await expect(run(...args)).rejects.toThrow(sentence);
  });
});
