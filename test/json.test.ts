import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issuesIn, parseJson } from '../shared/json.ts';

describe('JSON from a stranger', () => {
  it.each([
    ['{', 'is cut off'],
    ['{"name":{"length":{"toString":1}}}', 'would make a schema throw, not refuse'],
    ['{"name":{"l\\u0065ngth":{}}}', 'says the same in escapes'],
    ['[[{"length":1}]]', 'says it deep inside'],
  ])('%s is refused: it %s', (text) => {
    expect(() => parseJson(text, 'the body')).toThrow('the body: not JSON');
  });

  it.each(['{"text":"length"}', '{"lengths":1}', '"\\u0041"', '[]', '{"a":{"b":[1,null]}}'])(
    '%s is read as it is',
    (text) => {
      expect(parseJson(text, 'the body')).toEqual(JSON.parse(text));
    },
  );
});

describe('what a schema found wrong', () => {
  const schema = z.strictObject({ sum: z.int(), of: z.strictObject({ n: z.int() }) });
  const said = (value: unknown): string => {
    const { error } = schema.safeParse(value);
    return error === undefined ? '' : issuesIn(error);
  };

  it('names each field', () => {
    expect(said({ sum: 'x', of: { n: 1.5 } })).toMatch(/^sum: .*; of\.n: /);
  });

  it('names a field that nobody knows, but never what somebody typed in its place', () => {
    expect(said({ sum: 1, of: { n: 1, more: 2 } })).toBe('of: not known here: more');
    expect(said({ sum: 1, of: { n: 1 }, '+12125550177': 1, 'my name': 2 })).not.toMatch(/1212|name"|my/);
  });
});
