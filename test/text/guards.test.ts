import { describe, expect, it } from 'vitest';
import { contentFamilies, type Family } from '../../shared/text/lint/families.ts';
import { englishGuards } from '../../shared/text/lint/guards/en.ts';
import { chineseGuards } from '../../shared/text/lint/guards/zh.ts';
import { lint, type TextKind } from '../../shared/text/lint/lint.ts';
import * as en from '../../shared/text/lint/phrases/en/all.ts';
import * as zh from '../../shared/text/lint/phrases/zh/all.ts';

const lists = [
  { language: 'zh-CN', groups: zh.groups, guards: chineseGuards },
  { language: 'en', groups: en.groups, guards: englishGuards },
] as const;

describe.each(lists)('the lists in $language', ({ groups, guards }) => {
  const families = Object.keys(groups);

  it('are those of every family that words alone can have, but personal data, which has a shape; and facts', () => {
    const listed = contentFamilies.filter((family) => family !== 'pii');
    expect(families.toSorted()).toEqual([...listed, 'facts'].toSorted());
  });

  it.each(families)('%s: it has phrases, and guards that say when they are harmless', (family) => {
    const phrases = Object.entries(groups).find(([name]) => name === family)?.[1] ?? [];
    expect(phrases.length).toBeGreaterThan(0);
    const reaching = guards.filter((guard) => guard.families.some((one: Family) => one === family));
    expect(reaching.length).toBeGreaterThan(0);
  });
});

describe('addresses are no threat, whatever the street is called after', () => {
  const content: ReadonlySet<Family> = new Set<Family>(contentFamilies);
  const kinds: readonly (TextKind | 'bare')[] = ['bare', 'staff'];
  const refusals = (text: string, kind: TextKind | 'bare') =>
    lint(text, { language: 'zh-CN', ...(kind === 'bare' ? {} : { kind, optOutTail: false }) })
      .evidence.filter(({ family }) => content.has(family))
      .map(({ family, phrase }) => `${family}: ${phrase}`);

  it.each(
    [
      '收件地址：检察院东街',
      '收件地址：检察院东街12号',
      '收件地址：公安路8号',
      '通讯录：法院路营业部 010-62345678',
      '通讯录：公安路网点电话 021-51234567',
      '公安局街派出所斜对面',
      '地址：法院路18号',
    ].flatMap((text) => kinds.map((kind) => [text, kind] as const)),
  )('%s (%s)', (text, kind) => {
    expect(refusals(text, kind)).toEqual([]);
  });

  it.each([
    ['你等着，法院路的事没完', 'threat'],
    ['法院路见，我们上门找你', 'threat'],
    ['您单位营业部 010-62345678', 'pii'],
    ['他家网点电话 021-51234567', 'pii'],
    ['检察院东街的检察官已对您立案', 'legal'],
  ])('a street beside it excuses nothing: %s is %s', (text, family) => {
    expect(refusals(text, 'bare').some((one) => one.startsWith(family))).toBe(true);
  });
});
