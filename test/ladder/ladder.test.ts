import { describe, expect, it } from 'vitest';
import { Fault } from '../../shared/fault.ts';
import { ladderNamed, ladders, parseLadder } from '../../shared/ladder/ladder.ts';

const ladder = (jurisdiction: 'cn' | 'us', steps: readonly (readonly [string, number])[]) => ({
  name: 'mine',
  product: 'consumer-loan',
  languages: ['zh-CN', 'en'],
  jurisdiction,
  steps: steps.map(([step, offsetDays]) => ({ step, offsetDays })),
  lastStepDays: 7,
});

describe('the shipped ladders', () => {
  it.each([
    ['cn', ['due-3', 'due', 'overdue+3', 'overdue+7', 'overdue+15', 'overdue+30']],
    ['us', ['due-3', 'due', 'overdue+5', 'overdue+12', 'overdue+26']],
  ] as const)('%s remind on %j', (name, steps) => {
    expect(ladders[name]?.steps.map((one) => one.step)).toEqual(steps);
  });

  it('are proved like any other', () => {
    for (const shipped of Object.values(ladders)) {
      expect(parseLadder(structuredClone(shipped))).toEqual(shipped);
    }
  });
});

describe('a ladder by its name', () => {
  it.each([
    ['cn', ladders['cn'], 'one of those shipped'],
    ['mars', undefined, 'nobody has written it'],
    ['constructor', undefined, 'every object has that name, and it is no ladder'],
  ])('%s is %s: %s', (name, found) => {
    expect(ladderNamed(name)).toBe(found);
  });
});

describe('a ladder of one’s own', () => {
  it('is read when it keeps the rules', () => {
    expect(
      parseLadder(
        ladder('us', [
          ['due', 0],
          ['overdue+5', 5],
        ]),
      ).steps,
    ).toHaveLength(2);
    expect(
      parseLadder(
        ladder('cn', [
          ['due-3', -3],
          ['overdue+3', 3],
          ['overdue+7', 7],
        ]),
      ).steps,
    ).toHaveLength(3);
  });

  it.each<[unknown, RegExp, string]>([
    [ladder('cn', [['overdue+3', 4]]), /its name is overdue\+4/, 'a step named by another distance'],
    [ladder('cn', [['due-3', 3]]), /its name is overdue\+3/, 'a sign mistaken'],
    [
      ladder('cn', [
        ['due', 0],
        ['due-3', -3],
      ]),
      /due-3 must come after due/,
      'steps out of order',
    ],
    [
      ladder('cn', [
        ['due', 0],
        ['due', 0],
      ]),
      /due must come after due/,
      'a step twice',
    ],
    [
      ladder('us', [
        ['due', 0],
        ['overdue+1', 1],
      ]),
      /message 2 in 1 days; the cap is 1/,
      'two on two days meet in 24 hours',
    ],
    [
      ladder('us', [
        ['due-3', -3],
        ['due', 0],
        ['overdue+4', 4],
      ]),
      /message 3 in 7 days; the cap is 2/,
      'three in exactly seven days',
    ],
    [
      ladder('cn', [
        ['due-3', -3],
        ['due-1', -1],
        ['overdue+1', 1],
        ['overdue+3', 3],
      ]),
      /message 4 in 7 days; the cap is 3/,
      'four in a week',
    ],
    [
      { ...ladder('cn', [['overdue+4', 4]]), languages: ['en'] },
      /: step overdue\+4 has no text in en; step overdue\+4 has no text in en for several at once$/,
      'a step nobody has written a text for, alone or for several instalments',
    ],
    [
      { ...ladder('cn', [['due-2', -2]]), languages: ['en'] },
      /: step due-2 has no text in en$/,
      'before the due date each instalment is told by itself: one text is asked for',
    ],
    [{ ...ladder('cn', [['due', 0]]), languages: [] }, /languages/, 'no language to tell it in'],
    [ladder('cn', []), /steps/, 'no step at all'],
    [{ ...ladder('cn', [['due', 0]]), jurisdiction: 'de' }, /jurisdiction/, 'a law we do not hold'],
    [{ ...ladder('cn', [['due', 0]]), name: 'Mine!' }, /name: small letters/, 'a name that is none'],
    [
      { ...ladder('cn', [['due', 0]]), name: '9mine' },
      /name: small letters/,
      'a name that begins with a digit',
    ],
    [{ ...ladder('cn', [['due', 0]]), name: 'mine!' }, /name: small letters/, 'a name that ends in a sign'],
    [{ ...ladder('cn', [['due', 0]]), product: '9loan' }, /product: small letters/, 'a product likewise'],
    [{ ...ladder('cn', [['due', 0]]), product: 'loan!' }, /product: small letters/, 'at its end too'],
    [{ ...ladder('cn', [['due', 0]]), extra: 1 }, /extra/, 'a field nobody knows'],
    ['cn', /ladder/, 'not a ladder'],
  ])('%# is refused: %s', (input, message) => {
    expect(() => parseLadder(input)).toThrow(Fault);
    expect(() => parseLadder(input)).toThrow(message);
  });
});
