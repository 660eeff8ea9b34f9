import { expect, it } from 'vitest';
import { at } from '../../shared/compliance/examples.ts';
import { partsMaxAt } from '../../shared/compliance/parts-max.ts';

it('a text may have three parts in Chinese and two in English, as SEG-01 says', () => {
  const now = at('2026-06-25T10:00:00Z');
  expect(partsMaxAt('zh-CN', now)).toBe(3);
  expect(partsMaxAt('en', now)).toBe(2);
});
